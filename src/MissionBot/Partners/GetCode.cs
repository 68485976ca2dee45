using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Partners;

/// <summary>A new code for a partner; the one before is no longer good.</summary>
/// <param name="IsPressed">By a button whose answer is for the presser alone.</param>
public sealed record GetCode(Partner Partner, Mission Mission, bool IsPressed)
{
    static readonly ChoiceField<Told> ToldField = new ChoiceField<Told>("told", new("told to", "fortalt til"), new((Told.Alone, new("me alone", "mig alene")))).OnlySaid().Optional();

    public enum Told { Alone }

    public static Verb Verb { get; } = new Verb.Change<GetCode, Loaded>(
        new("code", "kode", "new code", "ny kode", "get code", "code for", "kode til", "new code for", "ny kode til", "a new code for", "en ny kode til"),
        Right.Lead,
        Shape.Of(PartnerFields.Partner, null, PartnerFields.Mission, ToldField),
        given => new GetCode(given.Get(PartnerFields.Partner), given.Get(PartnerFields.Mission), given.Find(ToldField) is not null),
        Load,
        Decide)
    {
        Implied = PartnerFields.OnlyMission,
        Help = new("Makes a new one-time code for an invited organisation. The one before is no longer good.", "Laver en ny engangskode til en inviteret organisation. Den forrige virker ikke længere."),
        Example = new("code Camden Giving", "kode Røde Kors"),
        Button = new("Get the code", "Få koden"),
    };

    internal static AdaptiveCards.CardAction Alone(Partner partner, Mission mission, Turn turn) => Cards.Parts.ButtonHere(
        turn, Verb, Verb.ButtonTitle(turn.Language), (PartnerFields.Partner, partner.Id), (PartnerFields.Mission, mission.Key), (ToldField, ToldField.Show(Told.Alone, turn.Language)));

    static Loaded Load(GetCode command, Turn turn, Rows rows)
    {
        var participation = rows.Participation(command.Partner.Id, command.Mission.Id);
        return new(participation, rows.Issued(participation), rows.TrialsTakenUp(command.Partner.Id, command.Mission.Id));
    }

    static Outcome Decide(GetCode command, Loaded loaded, Turn turn)
    {
        var (partner, mission, words) = (command.Partner, command.Mission, PartnerWords.In(turn.Language));
        if (mission.Outcome is not null) return new Reply.Refused(Trials.TrialWords.In(turn.Language).MissionIsClosed(mission.Key));
        if (loaded.Participation is not { Removed: null })
            return new Reply.Refused(words.IsNotInvited(partner.Name, mission.Key)) { Instead = [PartnerCards.Invite(partner.Name, mission, turn)] };
        var isAlone = turn.Conversation.Kind == ConversationTypes.Personal;
        if (!isAlone && !command.IsPressed) return new Reply.Refused(words.CodesAreForOne) { Instead = [Alone(partner, mission, turn)] };
        var fresh = Fresh.Of(partner.Id, mission.Id, loaded.Issued, turn);
        return new Outcome(
            new Reply.Shown(PartnerCards.Invited(partner, mission, loaded.Trials, null, false, turn))
            {
                Once = isAlone ? PartnerCards.Invited(partner, mission, loaded.Trials, fresh, false, turn) : null,
                OnceAside = isAlone ? null : words.CodeIs(partner.Name, fresh.Code, turn.Conversation.Today(fresh.Expires)),
            },
            [fresh.Fact]);
    }

    internal sealed record Loaded(Participation? Participation, IssuedCode? Issued, IReadOnlyList<Trials.Trial> Trials);
}
