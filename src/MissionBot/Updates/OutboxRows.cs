using MissionBot.BotFramework.Connector;
using MissionBot.Storage;

namespace MissionBot.Updates;

/// <summary>The statements on what is said unasked. In each conversation one after another, in the order of their positions.</summary>
static class OutboxRows
{
    /// <summary>Longer than any call with its retries: afterwards whoever took it has died.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    const string Columns = """
        o.position, o.tenant_id as tenant, o.subscription_id as subscription, o.mission_id as mission, o.conversation_id as conversation, o.kind,
        o.from_seq as fromSeq, o.to_seq as toSeq, o.facts, o.message, o.reference, o.state, o.at, o.due, o.attempts, o.drawn, o.fault, o.sent_id as sentId
        """;

    static readonly Sql Insert = new("""
        insert into outbox (tenant_id, subscription_id, mission_id, conversation_id, kind, from_seq, to_seq, facts, message, reference, state, at, due, attempts)
        values (@tenant, @subscription, @mission, @conversation, @kind, @fromSeq, @toSeq, @facts, @message, @reference, @state, @now, @due, @attempts)
        returning position
        """);

    // The clock may have been set back: what is due later than anybody ever waits is due. What was not tried yet waits for quiet hours to end.
    const string IsDue = """
        o.state in ('waiting', 'sending') and (o.due <= @now or (o.due > @never and (o.state = 'sending' or o.attempts > 0)) or o.due > @dayAhead)
        """;

    const string IsFirst = """
        not exists (select 1 from outbox e where e.tenant_id = o.tenant_id and e.conversation_id = o.conversation_id and e.state in ('waiting', 'sending') and e.position < o.position)
        """;

    static readonly Sql AllDue = new($"select {Columns} from outbox o where {IsDue} and {IsFirst} order by o.position limit @count");

    // Where several processes send from one store, each takes what no other is about to take.
    static readonly Sql TakeOne = new(
        $"update outbox as o set state = 'sending', due = @lease, attempts = o.attempts + 1 where o.position = @position and {IsDue}",
        $"""
        update outbox as o set state = 'sending', due = @lease, attempts = o.attempts + 1
        where o.position = (select p.position from outbox p where p.position = @position for update skip locked) and {IsDue}
        """);

    static readonly Sql One = new($"select {Columns} from outbox o where o.position = @position");

    static readonly Sql Add = new("""
        update outbox set facts = @facts, to_seq = @toSeq, drawn = drawn + 1 where position = @position and sent_id is null
        """);

    // Told otherwise meanwhile: then it is edited next.
    static readonly Sql SetSent = new("""
        update outbox set state = case when drawn = @drawn then 'sent' else 'waiting' end, due = @now, sent_id = coalesce(@sentId, sent_id), message = case when drawn = @drawn then null else message end, topic = @topic, fault = null, attempts = 0
        where position = @position
        """);

    static readonly Sql SetState = new("update outbox set state = @state, due = @due, fault = @fault where position = @position");

    static readonly Sql Redirect = new("update outbox set state = 'waiting', due = @now, reference = @reference where position = @position");

    static readonly Sql Unthread = new("update subscriptions set thread_id = null where tenant_id = @tenant and id = @subscription");

    const string DrawnAnew = "drawn = drawn + 1, state = case when state in ('sent', 'dropped') then 'waiting' else state end, due = case when state in ('sent', 'dropped') then @now else due end";

    // What had nothing left to say may have, once what it told of is put back.
    const string IsKeptTrue = "(state in ('waiting', 'sending') or (state = 'sent' and sent_id is not null) or (state = 'dropped' and fault is null))";

    static readonly Sql Redraw = new($"""
        update outbox set {DrawnAnew}
        where tenant_id = @tenant and mission_id = @mission and to_seq >= @seq and from_seq < @seq and to_seq < @by
            and {IsKeptTrue} and facts like '%' || @told || '%'
        """);

    static readonly Sql RedrawAt = new($"""
        update outbox set {DrawnAnew}
        where tenant_id = @tenant and mission_id = @mission and conversation_id = @place and to_seq = @seq and subscription_id is null and facts is not null
            and {IsKeptTrue}
        """);

    static readonly Sql Reword = new($"""
        update outbox set message = @message, {DrawnAnew}
        where position = @position and {IsKeptTrue}
        """);

    static readonly Sql Unsent = new($"""
        select {Columns} from outbox o where o.state in ('waiting', 'sending', 'dead') and (o.state = @state or cast(@state as text) is null)
        order by o.state, o.position limit @count
        """);

    static readonly Sql Alike = new("""
        select case when o.state = 'dead' then 1 else 0 end as isDead, o.kind, o.fault, count(*) as messages, count(distinct o.conversation_id) as conversations, min(o.at) as since, min(o.due) as due, max(o.attempts) as attempts
        from outbox o where o.state in ('waiting', 'sending', 'dead')
        group by case when o.state = 'dead' then 1 else 0 end, o.kind, o.fault order by 4 desc, o.kind
        """);

    static readonly Sql Again = new("""
        update outbox set state = 'waiting', due = @now, attempts = 0 where state in ('waiting', 'dead') and (position = @position or @position = 0)
        """);

    static readonly Sql DropOne = new("update outbox set state = 'dropped', fault = coalesce(fault, 'Operator') where position = @position and state in ('waiting', 'dead')");

    static readonly Sql Forget = new("delete from outbox where at < @before and state in ('sent', 'dropped')");

    /// <summary>Put into the conversation's row of messages, in the caller's transaction.</summary>
    /// <param name="isTaken">Whoever puts it there sends it right away.</param>
    /// <returns>Its position.</returns>
    public static long Post(this Rows rows, NewPost post, DateTimeOffset now, bool isTaken = false) => rows.One<long>(Insert, new
    {
        subscription = post.Subscription,
        mission = post.Mission,
        conversation = post.Conversation,
        kind = post.Kind,
        fromSeq = post.FromSeq,
        toSeq = post.ToSeq,
        facts = post.Facts,
        message = post.Message,
        reference = post.Reference,
        state = isTaken ? OutboxRow.Sending : OutboxRow.Waiting,
        now,
        due = isTaken ? now + Lease : post.Due ?? now,
        attempts = isTaken ? 1 : 0,
    });

    /// <summary>Of every conversation the first that is due, over all tenants.</summary>
    public static IReadOnlyList<OutboxRow> DuePosts(this Rows rows, DateTimeOffset now, int count) =>
        rows.List<OutboxRow>(AllDue, new { now, never = Waits.Never(now), dayAhead = now.AddDays(1), count });

    /// <returns>False where somebody else has it.</returns>
    public static bool Take(this Rows rows, long position, DateTimeOffset now) =>
        rows.Run(TakeOne, new { position, now, never = Waits.Never(now), dayAhead = now.AddDays(1), lease = now + Lease }) > 0;

    public static OutboxRow? Post(this Rows rows, long position) => rows.One<OutboxRow>(One, new { position });

    /// <summary>What was not sent yet tells of these, too.</summary>
    public static bool Extend(this Rows rows, long position, IEnumerable<long> seqs, long toSeq) =>
        rows.Run(Add, new { position, facts = OutboxRow.Join(seqs), toSeq }) > 0;

    public static void Sent(this Rows rows, OutboxRow row, string? sentId, string? topic, DateTimeOffset now) =>
        rows.Run(SetSent, new { position = row.Position, drawn = row.Drawn, sentId, topic, now });

    public static void Later(this Rows rows, OutboxRow row, ConnectorFault fault, DateTimeOffset due) =>
        rows.Run(SetState, new { position = row.Position, state = OutboxRow.Waiting, due, fault = fault.ToString() });

    /// <summary>The thread is gone: this and all that comes is said in its channel.</summary>
    public static void LeaveThread(this Rows rows, OutboxRow row, string reference, DateTimeOffset now)
    {
        rows.Run(Redirect, new { position = row.Position, reference, now });
        if (row.Subscription is { } subscription) rows.Run(Unthread, new { subscription });
    }

    /// <param name="state">Dead, where the operator may help; dropped, where nobody misses it.</param>
    public static int GiveUp(this Rows rows, OutboxRow row, string state, string? fault, DateTimeOffset now) =>
        rows.Run(SetState, new { position = row.Position, state, due = now, fault });

    /// <summary>Messages that tell of a fact are edited.</summary>
    /// <param name="by">The place of the fact that tells it otherwise; what was drawn since knows it.</param>
    public static int TellOtherwise(this Rows rows, string mission, long seq, long by, DateTimeOffset now) =>
        rows.Run(Redraw, new { mission, seq, by, told = $" {seq} ", now });

    /// <summary>The message that tells a place of one fact shows how things stand by now.</summary>
    public static void TellAnew(this Rows rows, string mission, long seq, string place, DateTimeOffset now) => rows.Run(RedrawAt, new { mission, seq, place, now });

    /// <summary>A message that says what it says, and not what facts tell, says something else: it is edited where it was sent.</summary>
    /// <returns>False where it is gone, or never came.</returns>
    public static bool Say(this Rows rows, long position, string message, DateTimeOffset now) => rows.Run(Reword, new { position, message, now }) > 0;

    /// <summary>What waits and what is given up, over all tenants: the oldest.</summary>
    /// <param name="state">Only that; null for all.</param>
    public static IReadOnlyList<OutboxRow> UnsentPosts(this Rows rows, string? state, int count) => rows.List<OutboxRow>(Unsent, new { state, count });

    /// <summary>The same, counted: what waits, or was given up, for the same reason.</summary>
    public static IReadOnlyList<UnsentGroup> UnsentAlike(this Rows rows) => rows.List<UnsentGroup>(Alike);

    /// <param name="position">0 for all.</param>
    /// <returns>How many are driven again.</returns>
    public static int Retry(this Rows rows, long position, DateTimeOffset now) => rows.Run(Again, new { position, now });

    public static bool Drop(this Rows rows, long position) => rows.Run(DropOne, new { position }) > 0;

    public static int ForgetPosts(this Rows rows, DateTimeOffset before) => rows.Run(Forget, new { before });
}
