using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>One conversation waits for itself, and for no other.</summary>
public sealed class PaceTests : Speaking
{
    [Fact]
    public async Task A_stalled_or_dropped_call_holds_up_nobody_elses_conversation()
    {
        await using var host = await Host(["--Connector:Patience=00:00:02"]);
        Channel.Next(LoopbackAnswer.Stall);
        var stalled = host.Connector.Send(To("a"), Message, Cancellation);
        while (Channel.Requests.Count == 0) await Task.Delay(10, Cancellation);

        Assert.NotNull(await host.Connector.Send(To("b"), Message, Cancellation));
        Assert.Equal(ConnectorFault.Doubtful, (await Assert.ThrowsAsync<ConnectorException>(() => stalled)).Fault);
        Channel.Next(LoopbackAnswer.Drop);
        Assert.Equal(ConnectorFault.Doubtful, (await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("b"), Message, Cancellation))).Fault);
    }

    [Fact]
    public async Task A_conversation_is_sent_to_one_after_another_in_order_and_no_faster_than_Teams_takes_it()
    {
        await using var host = await Host();
        Channel.Delay = TimeSpan.FromMilliseconds(5);

        await Task.WhenAll(Enumerable.Range(0, 9).Select(number =>
            host.Connector.Send(To($"19:general;messageid={number}"), new Activity { Text = $"{number}" }, Cancellation)));

        var times = Channel.Requests.Select(request => request.At).ToList();
        Assert.Equal(1, Channel.MostAtOnce);
        Assert.Equal(Enumerable.Range(0, 9), Channel.Posts.Select(post => int.Parse(post.ConversationId[^1..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.True(times[6] - times[0] < TimeSpan.FromSeconds(1), "Seven at once are taken.");
        Assert.True(times[7] - times[0] >= TimeSpan.FromSeconds(1), "No eighth within a second.");
        Assert.True(times[8] - times[0] >= TimeSpan.FromSeconds(2), "No ninth within two.");
    }

    [Fact]
    public async Task Other_conversations_do_not_wait()
    {
        await using var host = await Host();
        Channel.Delay = TimeSpan.FromMilliseconds(50);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => host.Connector.Send(To($"a:{number}"), Message, Cancellation)));

        Assert.True(Channel.MostAtOnce > 1);
        Assert.True(Channel.Requests[^1].At - Channel.Requests[0].At < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task An_answer_does_not_wait_behind_all_that_is_said_unasked()
    {
        await using var host = await Host();
        var unasked = Enumerable.Range(0, 100).Select(async number =>
        {
            await host.Pace.Turn(To($"a:{number}"), Cancellation);
            return await host.Connector.Send(To($"a:{number}"), Message, Cancellation);
        }).ToList();
        while (Channel.Posts.Count < 40) await Task.Delay(5, Cancellation);

        await host.Connector.Send(To("a:asked"), Message, Cancellation);

        Assert.Contains(unasked, one => !one.IsCompleted);
        await Task.WhenAll(unasked);
        Assert.True(Channel.Posts.ToList().FindIndex(post => post.ConversationId == "a:asked") < 60);
    }

    [Fact]
    public async Task Who_would_wait_too_long_is_told_to_come_later()
    {
        await using var host = await Host(["--Connector:Patience=00:00:00.3"]);
        for (var number = 0; number < 7; number++) await host.Connector.Send(To("a"), Message, Cancellation);

        Assert.Equal(ConnectorFault.Busy, (await Assert.ThrowsAsync<ConnectorException>(() => host.Connector.Send(To("a"), Message, Cancellation))).Fault);
        Assert.Equal(7, Channel.Requests.Count);
    }
}
