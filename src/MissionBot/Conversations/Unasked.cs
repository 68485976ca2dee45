using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Conversations;

/// <summary>What is said although nobody asked: an update, a reminder, somebody's reply.</summary>
static class Unasked
{
    /// <summary>In a conversation of several nobody in particular reads, so nobody's own rights count.</summary>
    public static readonly Person Nobody = new("", null, "");

    /// <param name="speaker">Whoever is alone there; else <see cref="Nobody"/>.</param>
    /// <param name="owner">The tenant whose mission is spoken of.</param>
    public static Turn Turn(
        Person speaker, Conversation here, ConversationReference reached, string owner, Language language, DateTimeOffset now, Func<string> newId, TeamsClient client) => new()
        {
            Speaker = speaker,
            Conversation = here,
            Owner = owner,
            Language = language,
            Now = now,
            Today = here.Today(now),
            NewId = newId,
            IsTeams = client.Is(new Activity { ChannelId = reached.ChannelId, ServiceUrl = reached.ServiceUrl }),
        };
}
