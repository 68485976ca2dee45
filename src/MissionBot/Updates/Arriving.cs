using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Updates;

/// <summary>What is noted once a message was sent, or could not be.</summary>
static class Arriving
{
    public static bool Arrived(this Rows rows, OutboxRow row, string? id, Topic? topic, DateTimeOffset now)
    {
        rows.Sent(row, id, topic?.ToString(), now);
        // Whoever answers in the thread that it began means what it tells of.
        if (topic is not null && id is not null && row.SentId is null && row.To.Conversation is { ConversationType: ConversationTypes.Channel, Id: { } channel } && channel == row.Conversation)
            rows.KeepTopic(new Conversation(row.Tenant, $"{channel};messageid={id}", ConversationTypes.Channel), topic);
        return true;
    }

    public static bool Failed(this Rows rows, OutboxRow row, ConnectorFault fault, TimeSpan? asked, DateTimeOffset now, ILogger log)
    {
        switch (fault)
        {
            case ConnectorFault.Closed:
                rows.CloseConversation(row.Conversation, Ending.Refused, now);
                log.FollowingEnded(row.Conversation, Ending.Refused);
                return false;
            // Somebody deleted the message: it need not be kept true, nor said once more.
            case ConnectorFault.Gone when row.SentId is not null:
                rows.GiveUp(row, OutboxRow.Dropped, fault.ToString(), now);
                return false;
            // It was a thread of a channel that still may be there: then it is said there from now on.
            case ConnectorFault.Gone when Conversation.PlaceOf(row.To.Conversation.Id!) is var place && place != row.To.Conversation.Id:
                rows.LeaveThread(row, Deliveries.Write(row.To with { Conversation = row.To.Conversation with { Id = place } }), now);
                return true;
            case ConnectorFault.Gone:
                rows.CloseConversation(row.Conversation, Ending.Gone, now);
                log.FollowingEnded(row.Conversation, Ending.Gone);
                return false;
        }

        if (Waits.After(fault, row.Attempts, asked) is { } pause)
        {
            rows.Later(row, fault, now + pause);
            return true;
        }

        rows.GiveUp(row, OutboxRow.Dead, fault.ToString(), now);
        log.UpdateGivenUp(row.Position, row.Conversation, fault);
        return false;
    }
}
