using System.Globalization;
using MissionBot.BotFramework.Activities;
using MissionBot.Conversations;

namespace MissionBot.Updates;

/// <summary>What is to be said unasked, or was.</summary>
/// <param name="Position">The order in which its conversation hears it.</param>
/// <param name="Conversation">The place, whichever thread of it is meant.</param>
/// <param name="ToSeq">How far the mission's log is told by it.</param>
/// <param name="Facts">The places that an update tells of; null where <paramref name="Message"/> says it.</param>
/// <param name="Reference">Where it goes, as JSON.</param>
/// <param name="Drawn">How often it was to be told otherwise.</param>
/// <param name="SentId">The message, once it was sent: it is edited then.</param>
sealed record OutboxRow(
    long Position, string Tenant, string? Subscription, string Mission, string Conversation, string Kind, long FromSeq, long ToSeq, string? Facts, string? Message,
    string Reference, string State, DateTimeOffset At, DateTimeOffset Due, int Attempts, int Drawn, string? Fault, string? SentId)
{
    public const string Waiting = "waiting", Sending = "sending", Sent = "sent", Dead = "dead", Dropped = "dropped";

    /// <summary>What is drawn when it is sent: from the facts that it tells of, or from the stretch of the log that it sums up.</summary>
    public const string Update = "update", Digest = "digest";

    /// <summary>What people say to each other: each tells of one fact, and is drawn from it.</summary>
    public const string Reply = "reply", Answer = "answer", Announcement = "announcement", Returned = "returned";

    public ConversationReference To => Deliveries.ReadReference(Reference);

    public IEnumerable<long> Seqs => Facts is { Length: > 0 } ? Facts.Trim().Split(' ').Select(seq => long.Parse(seq, CultureInfo.InvariantCulture)) : [];

    // A blank at either end, so that one place can be looked for.
    public static string Join(IEnumerable<long> seqs) => $" {string.Join(' ', seqs)} ";
}

/// <summary>Something to be said unasked in a conversation, as it stands: a digest, a reminder.</summary>
/// <param name="Kind">What the operator reads.</param>
/// <param name="Message">The activity as JSON; null for an update, which is drawn when it is sent.</param>
sealed record NewPost(string? Subscription, string Mission, string Conversation, string Kind, string Reference, string? Message)
{
    public long FromSeq { get; init; }

    public long ToSeq { get; init; }

    public string? Facts { get; init; }

    /// <summary>Not before then; null where that is at once.</summary>
    public DateTimeOffset? Due { get; init; }
}

/// <summary>Messages of a kind that wait, or were given up, for the same reason.</summary>
sealed record UnsentGroup
{
    public bool IsDead { get; init; }

    public string Kind { get; init; } = "";

    public string? Fault { get; init; }

    public int Messages { get; init; }

    public int Conversations { get; init; }

    /// <summary>Of the oldest.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>Of the one that is next.</summary>
    public DateTimeOffset Due { get; init; }

    /// <summary>Of the one that was tried most.</summary>
    public int Attempts { get; init; }
}
