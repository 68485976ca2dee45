using MissionBot.BotFramework.Connector;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Conversations;

/// <summary>
/// What becomes of an answer that could not be brought: tried again later where that helps, given up where it never will,
/// and a conversation that does not want the bot is not spoken to until somebody there writes.
/// </summary>
static class Undelivered
{
    // With longer and longer pauses: an answer that may have arrived after a quarter of an hour, another after three days.
    const int MostDoubtful = 5, Most = 78;

    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1), LongestPause = TimeSpan.FromHours(1);

    static readonly Sql Failed = new("update handled set state = 'failed' where tenant_id = @tenant and key = @key and state = 'pending'");

    static readonly Sql Attempts = new("select attempts as number from handled where tenant_id = @tenant and key = @key and state = 'pending'");

    static readonly Sql Later = new("""
        update handled set attempts = attempts + 1, lease = @lease where tenant_id = @tenant and key = @key and state = 'pending'
        """);

    static readonly Sql Close = new("update conversations set closed = @now where tenant_id = @tenant and id = @id and closed is null");

    static readonly Sql Closed = new("select count(*) as number from conversations where tenant_id = @tenant and id = @id and closed is not null");

    /// <param name="key">The answer's; null where it answered a question, which is asked again by whoever wants to know.</param>
    /// <param name="isFirst">Its own turn tried: whoever sweeps comes next, as soon as that turn's lease is over.</param>
    /// <returns>True where it is given up.</returns>
    public static Task<bool> Undeliver(this Store store, Reader reader, string? key, string conversation, ConnectorFault fault, bool isFirst, DateTimeOffset now) =>
        store.Change(reader, rows =>
        {
            if (fault == ConnectorFault.Closed) rows.CloseConversation(Conversation.PlaceOf(conversation), Ending.Refused, now);
            if (key is null) return false;
            var attempts = rows.One<Count>(Attempts, new { key })?.Number ?? 0;
            if (!IsWorthAnother(fault, attempts)) return rows.Run(Failed, new { key }) > 0;
            if (!isFirst) rows.Run(Later, new { key, lease = now + PauseAfter(attempts) });
            return false;
        });

    /// <summary>Nothing is said there unasked until somebody writes, and nothing is followed from there until somebody wants to again.</summary>
    public static void CloseConversation(this Rows rows, string place, Ending because, DateTimeOffset now)
    {
        rows.Run(Close, new { id = place, now });
        rows.EndFollowing(place, because, now);
    }

    /// <summary>Whether anything may be said there unasked.</summary>
    public static bool IsClosed(this Rows rows, string conversation) =>
        rows.One<Count>(Closed, new { id = Conversation.PlaceOf(conversation) })!.Number > 0;

    static bool IsWorthAnother(ConnectorFault fault, int attempts) => fault switch
    {
        ConnectorFault.Doubtful => attempts < MostDoubtful,
        ConnectorFault.Busy or ConnectorFault.NotRegistered => attempts < Most,
        _ => false,
    };

    static TimeSpan PauseAfter(int attempts) =>
        attempts > 6 ? LongestPause : TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, Pause.Ticks << attempts));

    sealed record Count(int Number);
}
