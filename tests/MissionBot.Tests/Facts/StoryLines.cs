using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.Conversations;
using MissionBot.Host;
using MissionBot.Storage;

namespace MissionBot.Tests.Facts;

/// <summary>How the lines of a story are said: some in another conversation that follows the mission, and some are asked about first.</summary>
static class StoryLines
{
    const string Elsewhere = "elsewhere: ", Followers = "followers", Reference = """{"channelId":"test","serviceUrl":"http://127.0.0.1/","conversation":{"id":"desk"}}""";

    public static async Task<AdaptiveCard> Hear(this Desk desk, string line)
    {
        if (!line.StartsWith(Elsewhere, StringComparison.Ordinal))
        {
            var card = await desk.Say(line);
            return new ShownCard(card.ToJson()).WithTitle("Send") is null ? card : await desk.Press(card, "Send");
        }

        foreach (var place in new[] { "desk", Followers })
            await desk.Store.Change(new Reader("local"), rows => { rows.KeepReference(new Conversation("local", place, ConversationTypes.Personal), Reference); return true; });
        desk.GoTo(Followers, ConversationTypes.GroupChat);
        try
        {
            await desk.Say("follow youth at once");
            return await desk.Say(line[Elsewhere.Length..]);
        }
        finally
        {
            desk.GoTo("desk", ConversationTypes.Personal);
        }
    }
}
