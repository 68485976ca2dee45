using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Replies;

/// <summary>What a conversation that follows a mission said to those who work on it, and what it was answered.</summary>
/// <param name="Seq">Its place in the mission's log.</param>
/// <param name="Conversation">The place that it came from, and that the answer goes to.</param>
/// <param name="Partner">The organisation that the conversation took part for; null where for none.</param>
/// <param name="TrialId">The trial action that it is about; null where it is about the mission.</param>
/// <param name="Language">The language that it was given in: so it is answered.</param>
public sealed record GivenReply(
    string Id,
    string MissionId,
    string MissionKey,
    int Number,
    long Seq,
    string Conversation,
    string? Partner,
    string? TrialId,
    Language Language,
    string Text,
    string By,
    DateOnly On,
    string? Answer,
    string? AnsweredBy) : IOfMission
{
    public string Key => KeyOf(MissionKey, Number);

    /// <summary>It had this number, and was taken back.</summary>
    public bool IsWithdrawn => Seq == 0;

    public static string KeyOf(string mission, int number) => $"{mission}/{number}";

    public static GivenReply Withdrawn(Mission mission, int number) =>
        new("", mission.Id, mission.Key, number, 0, "", null, null, Language.English, "", "", default, null, null);
}

/// <summary>A reply is called by its number in the mission (<c>youth/3</c>); where nothing is named, the only one that waits for an answer.</summary>
sealed class GivenReplies : IReferences<GivenReply>
{
    public static readonly GivenReplies Only = new();

    public IReadOnlyList<GivenReply> Find(Rows rows, Turn turn, string typed)
    {
        if (typed.Split('/') is [var key, var digits] && int.TryParse(digits, out var number) && rows.MissionWithKey(key.Trim()) is { } mission)
            return rows.ReplyNumbered(mission, number) is { } exact ? [exact] : number > 0 && !rows.Reader.IsPartner && number <= rows.LastReplyNumber(mission) ? [GivenReply.Withdrawn(mission, number)] : [];
        return MissionReferences.Only.Find(rows, turn, typed) is [var only] ? rows.OpenReplies(only.Id) : [];
    }

    public IReadOnlyList<GivenReply> Usual(Rows rows, Turn turn) => rows.ReplyBeginning(turn.Conversation) is { } begun ? [begun] : All(rows, turn);

    public IReadOnlyList<GivenReply> All(Rows rows, Turn turn) => [.. MissionReferences.Only.Usual(rows, turn).SelectMany(mission => rows.OpenReplies(mission.Id))];

    public Reply.Refused NoneYet(Turn turn) => new(ReplyWords.In(turn.Language).NothingWaits);

    public Offered Offer(GivenReply thing) => new(thing.Key, $"{thing.Key}: {Cards.Parts.Cut(thing.Text, 60)}");
}
