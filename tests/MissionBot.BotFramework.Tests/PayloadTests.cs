using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Tests;

/// <summary>A file in payloads/ is a case.</summary>
public sealed class PayloadTests
{
    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_channel_sends_is_read_and_written_with_nothing_lost(string name)
    {
        var sent = JsonNode.Parse(Sample.Text(name))!;

        var read = JsonSerializer.Deserialize(Sample.Text(name), ActivityJson.Default.Activity)!;

        Same(sent, JsonNode.Parse(JsonSerializer.Serialize(read, ActivityJson.Default.Activity))!);
        Same(sent, JsonNode.Parse(JsonSerializer.Serialize(read, ActivityJson.Wire.Activity))!);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_specification_names_has_a_property(string name)
    {
        // attachmentLayout, importance, inputHint and valueType are in the specification too; nothing here needs them.
        string[] untyped = ["attachmentLayout", "importance", "inputHint", "valueType", "newField"];

        Assert.Empty(Sample.Activity(name).Rest?.Keys.Except(untyped) ?? []);
    }

    [Fact]
    public void A_card_keeps_its_text_byte_for_byte()
    {
        const string Card = """{ "type":"AdaptiveCard", "n": 1.50, "da":"bl\u00e5b\u00e6r" }""";

        var read = JsonSerializer.Deserialize($$"""{"attachments":[{"content":{{Card}}}]}""", ActivityJson.Default.Activity)!;

        Assert.Equal(Card, read.Attachments![0].Content!.Text);
        Assert.Contains(Card, JsonSerializer.Serialize(read, ActivityJson.Default.Activity), StringComparison.Ordinal);
    }

    [Fact]
    public void Over_the_wire_nothing_is_escaped_that_need_not_be()
    {
        var json = JsonSerializer.Serialize(new Activity { Text = "blåbær & <grød> 💪" }, ActivityJson.Wire.Activity);

        Assert.Contains("blåbær & <grød>", json, StringComparison.Ordinal);
    }

    static void Same(JsonNode expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(Plain(expected), Plain(actual)), $"Expected {expected.ToJsonString()}\nbut was {actual.ToJsonString()}");

    // An instant may be written in several ways.
    static JsonNode Plain(JsonNode json)
    {
        var node = json.DeepClone();
        foreach (var name in new[] { "timestamp", "localTimestamp" })
            if (node[name] is { } time) node[name] = DateTimeOffset.Parse((string)time!, CultureInfo.InvariantCulture).UtcTicks;
        return node;
    }
}
