using MissionBot.Replies;
using MissionBot.Storage;

namespace MissionBot.Updates;

/// <summary>Why a conversation follows no longer although nobody there said so. Opened again, it does not by itself.</summary>
public enum Ending
{
    /// <summary>Somebody took the bot out.</summary>
    Removed,

    /// <summary>The channel or team was deleted or archived.</summary>
    Closed,

    /// <summary>The channel does not let the bot speak there.</summary>
    Refused,

    /// <summary>There is no such conversation any more.</summary>
    Gone,
}

static class EndingRows
{
    const string There = "(@place = conversation_id or conversation_id in (select c.id from conversations c where c.tenant_id = @tenant and c.team = @place))";

    static readonly Sql End = new($"update subscriptions set ended = @now, ended_because = @because where tenant_id = @tenant and ended is null and {There}");

    static readonly Sql Drop = new($"update outbox set state = 'dropped', fault = @because where tenant_id = @tenant and state in ('waiting', 'sending', 'dead') and {There}");

    /// <summary>Nothing is followed from there any more, and what waits to be said there is dropped; what people wrote comes back to them.</summary>
    /// <param name="place">A conversation, or a team with all its channels.</param>
    /// <returns>How many missions were followed.</returns>
    public static int EndFollowing(this Rows rows, string place, Ending because, DateTimeOffset now)
    {
        var letters = rows.Undeliverable(place);
        rows.Run(Drop, new { place, because = because.ToString() });
        foreach (var letter in letters) rows.Return(letter, now);
        return rows.Run(End, new { place, because = because.ToString(), now });
    }
}
