using System.Collections.Immutable;
using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Partners;

/// <summary>An organisation is asked to take part in a mission; said again, with what changed or for another conversation of its.</summary>
public sealed record InvitePartner(string Name, Mission Mission, Sector? Sector, Level? Level, string? Trials, string? Contacts, bool IsAnother)
{
    static readonly ChoiceField<Kinds> AnotherField = new ChoiceField<Kinds>("kind", new("kind", "slags"), new((Kinds.Another, new("another organisation", "en anden organisation")))).OnlySaid().Optional();

    public enum Kinds { Another }

    public static Verb Verb { get; } = new Verb.Change<InvitePartner, Loaded>(
        new("invite", "inviter", "invite partner", "inviter partner"),
        Right.Lead,
        Shape.Of(PartnerFields.Name, null, PartnerFields.Mission, PartnerFields.Trials, PartnerFields.Sector, PartnerFields.Level, PartnerFields.Contacts, AnotherField),
        given => new InvitePartner(
            given.Get(PartnerFields.Name), given.Get(PartnerFields.Mission), given.Find(PartnerFields.Sector), given.Find(PartnerFields.Level),
            given.Find(PartnerFields.Trials), given.Find(PartnerFields.Contacts), given.Find(AnotherField) is not null),
        Load,
        Decide)
    {
        Phrases = PartnerPhrases.Invite,
        Help = new(
            "Invites an organisation to take part in a mission, by a one-time code for a conversation of its own.",
            "Inviterer en organisation til at deltage i en mission med en engangskode til en af dens egne samtaler."),
        Example = new("invite Camden Giving to youth, sector: civil society", "inviter Røde Kors til mad, sektor: civilsamfund"),
        Button = new("Invite a partner", "Inviter en partner"),
    };

    static Loaded Load(InvitePartner command, Turn turn, Rows rows)
    {
        var name = OrganisationName.Fold(command.Name);
        var all = rows.Partners();
        var known = all.FirstOrDefault(partner => OrganisationName.Fold(partner.Name) == name);
        var participation = known is null ? null : rows.Participation(known.Id, command.Mission.Id);
        var named = Split(command.Trials).Select(typed => (Typed: typed, Found: TrialReferences.Only.Find(rows, turn, typed).Where(trial => trial.MissionId == command.Mission.Id).ToList())).ToList();
        return new(
            known,
            known is null && !command.IsAnother ? Spelling.Meant(command.Name, all, partner => partner.Name) : null,
            participation,
            rows.Issued(participation),
            [.. named.Where(one => one.Found.Count == 1).Select(one => one.Found[0]).DistinctBy(trial => trial.Id)],
            named.Where(one => one.Found.Count != 1).Select(one => one.Typed).FirstOrDefault(),
            known is null ? [] : rows.TrialsTakenUp(known.Id, command.Mission.Id),
            participation is null ? [] : [.. rows.GrantsOf(command.Mission.Id).Where(grant => grant.PartnerId == participation.PartnerId && grant.IsActive)],
            rows.SeqOf(PartnerFacts.Stream));
    }

    static Outcome Decide(InvitePartner command, Loaded loaded, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        if (command.Mission.Outcome is not null) return new Reply.Refused(TrialWords.In(turn.Language).MissionIsClosed(command.Mission.Key), PartnerFields.Mission);
        if (loaded.Unknown is { } typed) return new Reply.Refused(words.NoSuchTrial(typed, command.Mission.Key), PartnerFields.Trials);
        if (loaded.Known is null && !command.IsAnother && OrganisationName.Several(command.Name) is { Count: > 1 } several) return new Outcome(PartnerCards.OneOrSeveral(command, several, AnotherField, turn), []);
        if (loaded.Near is { } near) return new Outcome(PartnerCards.WhichOrganisation(command, near, AnotherField, turn), []);
        var before = loaded.Known ?? new Partner(turn.NewId(), command.Name, null, null, null);
        var partner = before with { Sector = command.Sector ?? before.Sector, Level = command.Level ?? before.Level, Contacts = command.Contacts ?? before.Contacts };
        var facts = ImmutableArray.CreateBuilder<NewFact>();
        if (loaded.Known is null) facts.Add(PartnerFacts.New(new PartnerNamed(partner.Id, partner.Sector, partner.Level, new(partner.Name, partner.Contacts))));
        else facts.AddRange(Changes(loaded.Known, partner));
        if (loaded.Participation is not { Removed: null }) facts.Add(PartnerFacts.New(new PartnerInvited(partner.Id, command.Mission.Id, loaded.Participation?.Removed)));
        var taken = loaded.Trials.Where(trial => loaded.TakenUp.All(before => before.Id != trial.Id)).ToList();
        var firstTaken = loaded.Head + facts.Count + 1;
        foreach (var trial in taken)
            facts.Add(PartnerFacts.New(new PartnerTrial(partner.Id, command.Mission.Id, trial.Id, false, true)));
        var trials = loaded.TakenUp.Concat(loaded.Trials).DistinctBy(trial => trial.Id).OrderBy(trial => trial.Number).ToList();
        // Where others read along, the code is told to one person alone, when they ask for it.
        var isAlone = turn.Conversation.Kind == ConversationTypes.Personal;
        var isOnlyChanged = loaded.Grants.Count > 0 && facts.Count > 0;
        var fresh = isAlone && !isOnlyChanged ? Fresh.Of(partner.Id, command.Mission.Id, loaded.Issued, turn) : null;
        if (fresh is not null) facts.Add(fresh.Fact);
        if (facts.Count == 0) return new Outcome(PartnerCards.Invited(partner, command.Mission, trials, null, loaded.Grants.Count > 0, turn), []);
        return new Outcome(
            new Reply.Shown(PartnerCards.Invited(partner, command.Mission, trials, null, loaded.Grants.Count > 0, turn))
            {
                Once = fresh is null ? null : PartnerCards.Invited(partner, command.Mission, trials, fresh, loaded.Grants.Count > 0, turn),
            },
            facts.ToImmutable())
        {
            // Those who take part already hear of it where they are, by a message of its own.
            Keeps = taken.Count == 0 ? null : rows =>
            {
                foreach (var grant in loaded.Grants) rows.TellAt(PartnerFacts.Stream, firstTaken, grant.Place);
            },
            Retold = taken.Count == 0 ? [] : [new Retold(PartnerFacts.Stream, firstTaken, (there, _) => JoinCards.TakesUp(command.Mission, taken, there))],
        };
    }

    static IEnumerable<NewFact> Changes(Partner before, Partner now) =>
        from change in new[] { ("sector", before.Sector?.ToString(), now.Sector?.ToString()), ("level", before.Level?.ToString(), now.Level?.ToString()), ("contacts", before.Contacts, now.Contacts) }
        where change.Item2 != change.Item3
        select PartnerFacts.New(new PartnerChanged(before.Id, change.Item1, new(change.Item2, change.Item3)));

    static IEnumerable<string> Split(string? trials) =>
        (trials ?? "").Replace(" and ", ",", StringComparison.Ordinal).Replace(" og ", ",", StringComparison.Ordinal).Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <param name="Near">Known by nearly the same name: then people say which is meant.</param>
    /// <param name="Unknown">What names no trial action of the mission.</param>
    /// <param name="Head">How far the log of partners has come.</param>
    internal sealed record Loaded(
        Partner? Known, Partner? Near, Participation? Participation, IssuedCode? Issued, IReadOnlyList<Trial> Trials, string? Unknown, IReadOnlyList<Trial> TakenUp, IReadOnlyList<Grant> Grants, long Head);
}

/// <summary>A code that was just made: shown this once, and kept as its hash.</summary>
/// <param name="ReplacesOne">One that was good until now is so no longer.</param>
sealed record Fresh(string Code, NewFact Fact, DateTimeOffset Expires, bool ReplacesOne)
{
    public static Fresh Of(string partner, string mission, IssuedCode? before, Turn turn)
    {
        var code = turn.NewCode();
        var issued = new IssuedCode(turn.NewId(), InvitationCode.Hash(code), turn.Now + InvitationCode.Kept);
        return new(code, PartnerFacts.New(new PartnerCode(partner, mission, before, issued)), issued.Expires, before?.Expires > turn.Now);
    }
}
