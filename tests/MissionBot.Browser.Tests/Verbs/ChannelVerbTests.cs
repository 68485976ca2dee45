namespace MissionBot.Browser.Tests.Verbs;

/// <summary>
/// The same in a channel, where each line is a post that mentions the bot. A class of its own, so that it runs beside the others:
/// most of its time it waits for the Playground's list of people.
/// </summary>
public sealed class ChannelVerbTests
{
    [Fact]
    public Task Every_verb_in_a_channel() => Attempts.Make("channel", isInChannel: true);
}
