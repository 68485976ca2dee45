using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Replies;

static class ReplyRows
{
    const string Select = """
        select r.id, r.mission_id as missionId, m.mission_key as missionKey, r.number, r.seq, r.conversation_id as conversation, r.partner_id as partner, r.trial_id as trialId,
            r.language, r.body as text, r.by_person as "by", r.on_day as "on", r.answer, r.answered_by as answeredBy
        from replies r join missions m on m.tenant_id = r.tenant_id and m.id = r.mission_id
        where [reader r] and [reader m]
        """;

    const int MostOpen = 20;

    static readonly Sql ById = new($"{Select} and r.id = @id");

    static readonly Sql ByNumber = new($"{Select} and r.mission_id = @mission and r.number = @number");

    static readonly Sql Open = new($"{Select} and r.mission_id = @mission and r.answer is null order by r.number desc limit @count");

    // A channel's thread begins with the message that told of it.
    static readonly Sql Beginning = new($"""
        {Select} and exists (
            select 1 from outbox o
            where [reader o] and o.mission_id = r.mission_id and o.conversation_id = @place and o.sent_id = @message and o.to_seq = r.seq and o.facts is not null)
        """);

    static readonly Sql At = new($"{Select} and r.mission_id = @mission and r.seq = @seq");

    static readonly Sql LastNumber = new("select n.number from reply_numbers n where [reader n] and n.mission_id = @mission");

    public static GivenReply? Reply(this Rows rows, string id) => rows.One<GivenReply>(ById, new { id });

    public static GivenReply? ReplyNumbered(this Rows rows, Mission mission, int number) => rows.One<GivenReply>(ByNumber, new { mission = mission.Id, number });

    /// <summary>The reply that a place of the mission's log tells of.</summary>
    public static GivenReply? ReplyAt(this Rows rows, string mission, long seq) => rows.One<GivenReply>(At, new { mission, seq });

    /// <summary>Those that wait for an answer, the newest first.</summary>
    public static IReadOnlyList<GivenReply> OpenReplies(this Rows rows, string mission) => rows.List<GivenReply>(Open, new { mission, count = MostOpen });

    public static int LastReplyNumber(this Rows rows, Mission mission) => (int)rows.One<long>(LastNumber, new { mission = mission.Id });

    /// <summary>The reply that the thread is about.</summary>
    public static GivenReply? ReplyBeginning(this Rows rows, Conversation thread) => thread.IsThread
        ? rows.One<GivenReply>(Beginning, new { place = thread.PlaceId, message = thread.Id[(thread.Id.LastIndexOf('=') + 1)..] })
        : null;
}
