using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Partners;

/// <summary>The conversation takes part no longer. What was said from it stays.</summary>
public sealed record LeaveMission(Mission? Mission)
{
    static readonly ReferenceField<Mission> MissionField = new ReferenceField<Mission>("mission", ShowMission.MissionField.Name, MissionReferences.Only).Optional();

    public static Verb Verb { get; } = new Verb.Change<LeaveMission, Loaded>(
        new("leave", "forlad", "leave mission", "forlad mission", "leave the mission", "forlad missionen"),
        Right.TakePart,
        Shape.Of(MissionField, null),
        given => new LeaveMission(given.Find(MissionField)),
        load: (_, turn, rows) => new([.. rows.GrantsAt(turn.Conversation).Where(grant => grant.Tenant == rows.Reader.Tenant)]),
        Decide)
    {
        Help = new("Has this conversation no longer take part in a mission. What you wrote stays there.", "Denne samtale deltager ikke længere i en mission. Det, I har skrevet, bliver der."),
        Example = new("leave youth", "forlad mad"),
        NoCommandBefore = ["it", "that", "this", "me", "us", "him", "her", "them", "early", "now", "det", "den"],
        Button = new("Leave the mission", "Forlad missionen"),
    };

    static Outcome Decide(LeaveMission command, Loaded loaded, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        var active = loaded.Grants.Where(grant => grant.IsActive && (command.Mission is null || grant.MissionId == command.Mission.Id)).ToList();
        if (active.Count == 0) return new Reply.Refused(loaded.Grants is [var before, ..] ? words.TakesPartNoLonger(before.PartnerName, before.MissionKey) : words.TakesPartInNothing);
        if (active.Count > 1)
            return new Reply.Refused(words.LeaveWhich) { Instead = [.. active.Select(grant => Cards.Parts.Button(turn, Verb, grant.MissionKey, (MissionField, grant.MissionKey)))] };
        var grant = active[0];
        return new Outcome(PartnerCards.Left(grant, turn), [PartnerFacts.New(new PartnerLeft(grant.PartnerId, grant.MissionId, grant.Invitation))])
        {
            Keeps = rows => rows.EndFollowing(grant.Place, grant.MissionId, "Left", turn.Now),
            Retold = [new Retold(PartnerFacts.Stream, grant.Seq, (there, _) => PartnerCards.Left(grant, there))],
        };
    }

    /// <param name="Grants">Of this conversation, the newest first; also what has ended.</param>
    internal sealed record Loaded(IReadOnlyList<Grant> Grants);
}
