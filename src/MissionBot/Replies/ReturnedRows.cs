using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Replies;

static class ReturnedRows
{
    static readonly Sql Unsaid = new("""
        select o.kind, o.mission_id as mission, o.to_seq as seq, o.conversation_id as place from outbox o
        where o.tenant_id = @tenant and o.conversation_id = @place and o.state in ('waiting', 'sending') and o.kind in ('reply', 'answer', 'announcement') and o.sent_id is null
        order by o.position
        """);

    const string IsLost = "o.mission_id = @mission and o.to_seq = @seq and o.kind in ('answer', 'announcement') and o.state = 'dropped' and o.fault is not null and o.sent_id is null";

    static readonly Sql Why = new($"select o.fault from outbox o where [reader o] and {IsLost} and o.conversation_id = @place order by o.position desc limit 1");

    static readonly Sql Lost = new($"select o.conversation_id from outbox o where [reader o] and {IsLost} order by o.position");

    static readonly Sql IsTold = new("""
        select count(*) from outbox o where [reader o] and o.mission_id = @mission and o.to_seq = @seq and o.conversation_id = @place and o.kind = 'returned'
        """);

    static readonly Sql Left = new("""
        select count(*) from departures d join conversations c on c.tenant_id = d.tenant_id and c.id = @place
        where [reader d] and [reader c] and d.person = @person and d.place in (c.id, c.team)
        """);

    /// <summary>What people wrote, and waits to be said in a place that will never hear it.</summary>
    public static IReadOnlyList<Letter> Undeliverable(this Rows rows, string place) => rows.List<Letter>(Unsaid, new { place });

    /// <summary>Says where it was written that it did not arrive: once, whoever else it does not reach.</summary>
    public static void Return(this Rows rows, Letter letter, DateTimeOffset now)
    {
        var all = rows.As(new Reader(rows.Reader.Tenant));
        var to = letter.Kind != OutboxRow.Reply ? all.HomeOf(letter.Mission) : all.ReplyAt(letter.Mission, letter.Seq) is { } reply ? all.Listener(letter.Mission, reply.Conversation) : null;
        if (to is not { IsReached: true } || to.Id == letter.Place) return;
        if (all.One<long>(IsTold, new { mission = letter.Mission, seq = letter.Seq, place = to.Id }) > 0) all.TellAnew(letter.Mission, letter.Seq, to.Id, now);
        else all.Post(to, letter.Mission, letter.Seq, OutboxRow.Returned, now);
    }

    /// <summary>Why something was not brought to a place.</summary>
    public static string? WhyLost(this Rows rows, string mission, long seq, string place) => rows.One<string>(Why, new { mission, seq, place });

    /// <summary>The places that it was not brought to.</summary>
    public static IReadOnlyList<string> LostAt(this Rows rows, string mission, long seq) => rows.List<string>(Lost, new { mission, seq });

    /// <summary>Somebody is no longer in a place, as far as Teams said.</summary>
    public static bool HasLeft(this Rows rows, string place, string person) => rows.One<long>(Left, new { place, person }) > 0;
}

/// <summary>What people wrote, on its way.</summary>
/// <param name="Seq">The fact that it tells of.</param>
/// <param name="Place">Where it was to go.</param>
sealed record Letter(string Kind, string Mission, long Seq, string Place);
