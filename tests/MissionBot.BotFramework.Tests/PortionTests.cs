using System.Text.Json.Nodes;
using CsCheck;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>A message that is too large arrives in several, and nothing of it is lost.</summary>
public sealed class PortionTests
{
    const string CardType = "application/vnd.microsoft.card.adaptive";

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_small_message_stays_as_it_is()
    {
        var small = new Activity { Text = "x" };

        Assert.Same(small, Assert.Single(Portions.Of(small, Portions.Limit)));
    }

    [Fact]
    public void Words_are_cut_between_words_and_never_within_a_character() =>
        Gen.Select(Gen.OneOf("a ", "word", "👩‍👩‍👧‍👦", "e\u0301", "\n", "å").Array[0, 200], Gen.Int[20, 60]).Sample((pieces, most) =>
        {
            var text = string.Concat(pieces);
            var parts = Portions.Cut(text, most).ToList();
            Assert.Equal(text, string.Concat(parts));
            Assert.All(parts, part => Assert.InRange(part.Length, 1, most));
            Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part[0])));
        });

    [Fact]
    public void A_large_card_comes_in_parts_that_fit_with_all_its_elements_in_order_and_its_buttons_last()
    {
        var body = new JsonArray([.. Enumerable.Range(0, 200).Select(number => (JsonNode)Block($"{number} {new string('x', 600)}"))]);
        var card = Card(body);

        var parts = Portions.Of(card, Portions.Limit).Select(CardOf).ToList();

        Assert.InRange(parts.Count, 3, 5);
        Assert.All(Portions.Of(card, Portions.Limit), part => Assert.InRange(part.Attachments![0].Content!.Text.Length, 1, Portions.Limit));
        var texts = parts.SelectMany(part => part["body"]!.AsArray().SkipLast(1)).Select(block => ((string)block!["text"]!).Split(' ')[0]);
        Assert.Equal(Enumerable.Range(0, 200).Select(number => $"{number}"), texts);
        Assert.Equal($"2/{parts.Count}", (string)parts[1]["body"]!.AsArray()[^1]!["text"]!);
        Assert.All(parts.SkipLast(1), part => Assert.Null(part["actions"]));
        Assert.Single(parts[^1]["actions"]!.AsArray());
        Assert.All(parts, part => Assert.Null(part["refresh"]));
        Assert.All(parts, part => Assert.Equal(("AdaptiveCard", "1.5"), ((string)part["type"]!, (string)part["version"]!)));
    }

    [Fact]
    public void What_is_too_large_itself_is_unpacked_or_its_words_are_told_and_an_input_stays_one()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000));
        var card = Card([
            new JsonObject { ["type"] = "Container", ["items"] = new JsonArray(Block(words), Block("after")) },
            new JsonObject { ["type"] = "Input.Text", ["id"] = "seen", ["label"] = "What was seen", ["value"] = words },
        ]);

        var blocks = Portions.Of(card, Portions.Limit).Select(CardOf).SelectMany(part => part["body"]!.AsArray().SkipLast(1)).ToList();

        var told = string.Concat(blocks.Where(block => (string)block!["type"]! == "TextBlock").Select(block => (string)block!["text"]!));
        Assert.Equal($"{words}afterWhat was seen{words}", told);
        var input = Assert.Single(blocks, block => (string)block!["type"]! == "Input.Text")!;
        Assert.Equal(("seen", null), ((string)input["id"]!, (string?)input["value"]));
    }

    [Fact]
    public async Task A_large_message_arrives_whole_and_one_that_the_channel_still_finds_too_large_in_smaller_parts()
    {
        await using var authority = await LoopbackAuthority.Start();
        await using var channel = await LoopbackConnector.Start();
        await using var host = await BotHost.Start(["--environment", "Development", "--urls", "http://127.0.0.1:0", .. authority.Settings]);
        var here = new ConversationReference(channel.ServiceUrl, Channels.MsTeams, new() { Id = "a" });
        var text = string.Join(' ', Enumerable.Range(0, 5_000));

        channel.Next(413, body: """{"error":{"code":"MessageSizeTooBig"}}""");
        Assert.Equal("message-1", await host.Connector.Send(here, new Activity { Text = text }, Cancellation));
        Assert.Equal(text, string.Concat(channel.Posts.Select(post => (string)JsonNode.Parse(post.Body)!["text"]!)));
        Assert.True(channel.Posts.Count > 1);

        var before = channel.Posts.Count;
        Assert.Equal("5", await host.Connector.Update(here, "5", new Activity { Text = string.Concat(text, " ", text) }, Cancellation));
        Assert.Equal(["PUT", "POST"], channel.Posts.Skip(before).Select(post => post.Method));
    }

    static JsonObject Block(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };

    static Activity Card(JsonArray body) => new()
    {
        Attachments =
        [
            new()
            {
                ContentType = CardType,
                Content = new RawJson(new JsonObject
                {
                    ["type"] = "AdaptiveCard",
                    ["version"] = "1.5",
                    ["refresh"] = new JsonObject { ["action"] = new JsonObject() },
                    ["body"] = body,
                    ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Execute", ["title"] = "Save" }),
                }.ToJsonString()),
            },
        ],
    };

    static JsonNode CardOf(Activity part) => JsonNode.Parse(part.Attachments![0].Content!.Text)!;
}
