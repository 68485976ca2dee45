using System.Text.Json;
using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Storage;

namespace MissionBot.Conversations;

/// <summary>
/// A chat has no threads: who answers a card quotes it, and that is the same. What the card told of is what the line is about.
/// </summary>
static class QuotedCards
{
    // The condition is the index's own (0018): in a channel nothing is quoted, so its messages are not looked up.
    static readonly Sql FactOf = new("""
        select f.stream, f.data from posted p
        join facts f on f.tenant_id = p.tenant_id and f.stream = p.stream and f.seq = p.seq
        where p.tenant_id = @tenant and p.conversation_id = @conversation and p.activity_id = @message and p.conversation_id not like '%;messageid=%'
        order by p.seq desc
        """);

    // What was said unasked, and tells of one thing.
    static readonly Sql TopicSent = new("""
        select o.topic from outbox o where o.tenant_id = @tenant and o.conversation_id = @conversation and o.sent_id = @message and o.topic is not null
        """);

    static readonly Sql TrialOf = new("select l.trial_id from learnings l where [reader l] and l.id = @learning");

    public static Turn About(this Turn turn, Quotation? quoted, Activity activity, Store store)
    {
        if (turn.Conversation.IsThread || quoted?.MessageId is not { } message || activity.Recipient is not { } bot || !quoted.IsBy(bot)) return turn;
        return store.Read(turn.Reader, rows => rows.TopicOf(turn.Conversation, message)) is { } topic
            ? turn with { Conversation = turn.Conversation with { Topic = topic } }
            : turn;
    }

    static Topic? TopicOf(this Rows rows, Conversation conversation, string message)
    {
        var topics = rows.List<Told>(FactOf, new { conversation = conversation.Id, message }).Select(fact => rows.TopicOf(fact)).OfType<Topic>().Distinct().Take(2).ToList();
        // A list that was saved tells of several: then which is meant must be said.
        return topics is [var only] ? only : topics.Count > 0 ? null : Topic.Parse(rows.One<string>(TopicSent, new { conversation = conversation.Id, message }));
    }

    static Topic? TopicOf(this Rows rows, Told fact)
    {
        using var data = JsonDocument.Parse(fact.Data);
        var trial = Id(data, "trial") ?? (Id(data, "learning") is { } learning ? rows.One<string>(TrialOf, new { learning }) : null);
        return trial is null ? null : new Topic("trial", trial, fact.Stream);
    }

    static string? Id(JsonDocument data, string name) =>
        data.RootElement.TryGetProperty(name, out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    sealed record Told(string Stream, string Data);
}
