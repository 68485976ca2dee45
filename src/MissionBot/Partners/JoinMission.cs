using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Partners;

/// <summary>Whoever has the code connects the conversation that they say it in, in this tenant or in another.</summary>
public sealed record JoinMission(string Code)
{
    public static readonly CodeField CodeField = new("code", new("code", "kode"));

    public static Verb Verb { get; } = new Verb.Change<JoinMission, Loaded?>(
        new("join", "deltag", "join with", "deltag med"),
        Right.TakePart,
        Shape.Of(CodeField, null),
        given => new JoinMission(given.Get(CodeField)),
        Load,
        Decide)
    {
        Alone = line => InvitationCode.Read(line) is { } code && code.Equals(line.Trim(), StringComparison.OrdinalIgnoreCase),
        Phrases = PartnerPhrases.Join,
        Help = new("Has this conversation take part in a mission, with the code that its leaders sent you.", "Lader denne samtale deltage i en mission med den kode, dens ledere har sendt jer."),
        Example = new("join ABCD-EFGH-JKMN", "deltag ABCD-EFGH-JKMN"),
        NoCommandBefore = ["us", "me", "in", "the", "forces", "him", "her", "them", "now", "later", "i", "gerne", "du", "nu", "senere"],
        Button = new("Join with a code", "Deltag med en kode"),
    };

    static Loaded? Load(JoinMission command, Turn turn, Rows rows)
    {
        if (InvitationCode.Read(command.Code) is not { } code || rows.CodeWith(InvitationCode.Hash(code)) is not { } issued) return null;
        var owner = rows.As(new Reader(issued.Tenant));
        if (owner.Partner(issued.PartnerId) is not { } partner || owner.Mission(issued.MissionId) is not { } mission) return null;
        return new(
            issued.Tenant, issued.Invitation, partner, mission, owner.Participation(partner.Id, mission.Id)!, [.. rows.GrantsAt(turn.Conversation).Where(grant => grant.Tenant == issued.Tenant)],
            owner.HomeIdOf(mission.Id) == turn.Conversation.PlaceId && issued.Tenant == turn.Conversation.Tenant, owner.HomeIdOf(mission.Id)!,
            owner.TrialsTakenUp(partner.Id, mission.Id), owner.LeadersOf(mission, turn), owner.SeqOf(mission.Id), owner.Subscription(mission.Id, turn.Conversation.PlaceId));
    }

    // Used, expired, revoked or guessed: one answer, so that it tells nothing of what there is.
    static Outcome Decide(JoinMission command, Loaded? loaded, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        if (loaded is null) return new Reply.Refused(words.CodeIsNotGood);
        var (partner, mission) = (loaded.Partner, loaded.Mission);
        var here = loaded.Grants.FirstOrDefault(grant => grant.IsActive && grant.MissionId == mission.Id);
        var isGood = loaded.Participation.Invitation == loaded.Invitation && loaded.Participation.IsOpen(turn.Now);
        if (!isGood) return here?.Invitation == loaded.Invitation ? new Outcome(JoinCards.Joined(loaded, turn), []) : new Reply.Refused(words.CodeIsNotGood);
        if (mission.Outcome is not null) return new Reply.Refused(words.MissionIsOver(mission.Key));
        if (here?.PartnerId == partner.Id) return new Reply.Refused(words.TakesPartHere(partner.Name, mission.Key)) { Instead = [JoinCards.Status(mission, turn)] };
        if (here is not null) return new Reply.Refused(words.SpeaksForAnother(here.PartnerName, mission.Key));
        if (loaded.IsHome && !turn.Speaker.IsPartner) return new Reply.Refused(words.IsTheHome(mission.Key, partner.Name));
        var fact = new PartnerJoined(
            partner.Id, mission.Id, loaded.Invitation, loaded.Participation.Expires!.Value, turn.Conversation.Tenant, turn.Conversation.PlaceId, turn.Conversation.Kind);
        return new Outcome(JoinCards.Joined(loaded, turn), [PartnerFacts.New(fact)])
        {
            Owner = loaded.Owner,
            IsToldOnHere = true,
            Keeps = rows => Begin(loaded, turn, rows),
            Retold = [new Retold(PartnerFacts.Stream, loaded.Participation.Seq, (there, _) => PartnerCards.HasJoined(partner, mission, turn.Speaker.Name, there))],
        };
    }

    // They are known to the mission's own organisation from now on, and begin with a weekly digest, and at once with what names them.
    static void Begin(Loaded loaded, Turn turn, Rows rows)
    {
        if (loaded.Owner != turn.Conversation.Tenant)
        {
            rows.Keep(turn.Speaker with { Belongs = Belonging.Elsewhere });
            rows.Keep(turn.Conversation, language: turn.Conversation.Language, zone: turn.Conversation.Zone);
        }

        rows.KeepPartners(turn.Conversation, turn.Now);
        rows.TellAt(PartnerFacts.Stream, loaded.Participation.Seq, loaded.Home);
        if (loaded.Before is not null) return;
        rows.Keep(Due.Anew(Beginning.Of(loaded.Mission, loaded.Head, takesPart: !loaded.IsHome, turn), turn.Now), turn.Now);
    }

    /// <param name="Owner">The tenant that gave the code out.</param>
    /// <param name="Grants">What the conversation was granted by that tenant before.</param>
    /// <param name="IsHome">The mission lives in this very conversation.</param>
    /// <param name="Head">How far the mission's log has come.</param>
    /// <param name="Before">How the conversation follows the mission already; null where it does not.</param>
    internal sealed record Loaded(
        string Owner, string Invitation, Partner Partner, Mission Mission, Participation Participation, IReadOnlyList<Grant> Grants, bool IsHome, string Home,
        IReadOnlyList<Trial> Trials, IReadOnlyList<string> Leaders, long Head, Subscription? Before);
}
