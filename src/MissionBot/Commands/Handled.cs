using MissionBot.Storage;

namespace MissionBot.Commands;

/// <summary>
/// What came in, as far as answering it once is concerned.
/// </summary>
/// <param name="Key">channelId, conversation, type and id of the activity.</param>
/// <param name="Press">The same for a press, whose retry has a new id; null where nothing is written.</param>
/// <param name="Reference">Where the answer goes, as JSON; null where it is the HTTP response itself.</param>
/// <param name="Pressed">The message that the answer takes the place of; null where it takes none.</param>
public sealed record Arrival(string Key, string? Press, string? Reference, string? Pressed = null)
{
    /// <summary>The same for whatever comes in; an edited message is found by the key of what it was.</summary>
    public static string KeyOf(string? channel, string conversation, string type, string id) => $"{channel} {conversation} {type} {id}";

    /// <summary>How the conversation is reached later, whichever way this answer goes; null where it cannot be.</summary>
    public Func<string>? Lasting { get; init; }
}

/// <summary>An answer that was recorded before.</summary>
/// <param name="Reference">Where it is sent; null where it is the HTTP response itself.</param>
/// <param name="Reply">What is sent, or sent again; null once it was sent.</param>
public sealed record Handled(string Key, string State, DateTimeOffset Lease, string? Reference, string? Reply)
{
    public const string Pending = "pending", Sent = "sent", Returned = "returned";

    /// <summary>Long enough for the turn that is at it to send; afterwards anybody does.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(20);

    /// <summary>How long a repeat is recognised.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(72);
}

static class HandledRows
{
    const string Columns = "h.key, h.state, h.lease, h.reference, r.reply";

    const string From = "from handled h left join handled_replies r on r.tenant_id = h.tenant_id and r.key = h.key";

    static readonly Sql Find = new($"select {Columns} {From} where h.tenant_id = @tenant and h.key = @key");

    static readonly Sql FindPress = new($"select {Columns} {From} where h.tenant_id = @tenant and h.press = @press");

    static readonly Sql Insert = new("""
        insert into handled (tenant_id, key, press, state, at, lease, reference, place, person, facts)
        values (@tenant, @key, @press, @state, @at, @lease, @reference, @place, @person, @facts)
        """);

    static readonly Sql Keep = new("insert into handled_replies (tenant_id, key, reply) values (@tenant, @key, @reply)");

    static readonly Sql Sent = new("update handled set state = 'sent', sent_id = @sentId where tenant_id = @tenant and key = @key");

    // What was sent is in the channel; kept here as well, three days of it would be most of the store.
    static readonly Sql Drop = new("delete from handled_replies where tenant_id = @tenant and key = @key");

    static readonly Sql Lease = new("""
        update handled set lease = @lease
        where tenant_id = @tenant and key = @key and state = 'pending' and (lease < @now or lease > @never)
        """);

    static readonly Sql AllOverdue = new($"""
        select h.tenant_id as tenant, {Columns} {From} where h.state = 'pending' and (h.lease < @now or h.lease > @never) order by h.at
        """);

    static readonly Sql Forget = new("delete from handled where at < @before and state <> 'pending'");

    static readonly Sql Superseded = new("delete from handled where tenant_id = @tenant and press = @press");

    public static Handled? Handled(this Rows rows, Arrival arrival) =>
        rows.One<Handled>(Find, new { key = arrival.Key })
        ?? (arrival.Press is { } press ? rows.One<Handled>(FindPress, new { press }) : null);

    /// <param name="change">What was recorded for it, so that it can be taken back; null where nothing was.</param>
    public static void Record(this Rows rows, Arrival arrival, string reply, DateTimeOffset now, Change? change = null)
    {
        rows.Run(Insert, new
        {
            key = arrival.Key,
            press = arrival.Press,
            state = arrival.Reference is null ? Commands.Handled.Returned : Commands.Handled.Pending,
            at = now,
            lease = now + Commands.Handled.LeaseTime,
            reference = arrival.Reference,
            place = change?.Place,
            person = change?.Person,
            facts = change?.Facts,
        });
        rows.Run(Keep, new { key = arrival.Key, reply });
    }

    public static void MarkSent(this Rows rows, string key, string? sentId)
    {
        rows.Run(Sent, new { key, sentId });
        rows.Run(Drop, new { key });
    }

    /// <summary>What was to be sent for the same press, and is not yet, never will be.</summary>
    public static void Supersede(this Rows rows, string press) => rows.Run(Superseded, new { press });

    /// <returns>False when somebody else is sending it.</returns>
    public static bool TakeOver(this Rows rows, string key, DateTimeOffset now) =>
        rows.Run(Lease, new { key, now, never = Never(now), lease = now + Commands.Handled.LeaseTime }) > 0;

    public static IReadOnlyList<(string Tenant, Handled Handled)> Overdue(this Rows rows, DateTimeOffset now) =>
        [.. rows.List<OverdueRow>(AllOverdue, new { now, never = Never(now) }).Select(row => (row.Tenant, new Handled(row.Key, row.State, row.Lease, row.Reference, row.Reply)))];

    // No answer is left for longer than an hour: what is, was left before the clock was set back.
    static DateTimeOffset Never(DateTimeOffset now) => now + TimeSpan.FromHours(2);

    public static int ForgetHandled(this Rows rows, DateTimeOffset now)
    {
        var before = now - Commands.Handled.Kept;
        rows.KeepMessageFacts(before);
        return rows.Run(Forget, new { before });
    }

    sealed record OverdueRow(string Tenant, string Key, string State, DateTimeOffset Lease, string? Reference, string? Reply);
}
