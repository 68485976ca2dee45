using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace MissionBot.AdaptiveCards.Tests;

/// <summary>Any words, most of them made of what Markdown, HTML, card templates and terminals react to.</summary>
public partial class HostileWordsTests
{
    static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf(
            "a", "b1", "æ", "😀", " ", "\n", "\t", "    ",
            "*", "**", "_", "__", "`", "```", "~", "~~", "#", "##", "-", "--", "---", "- ", "+", "1", ".", "1. ", "2)", "|", "|--|", "=", "===",
            "[", "]", "(", ")", "](", "[x](http://evil)", "[x]: http://evil", "!", "\\", "'", "\"",
            "<", ">", "<b>", "</b>", "<at>", "</at>", "<!--", "<http://evil>", "&", "&amp;", "&#42;",
            "{", "{{", "{{DATE(2026-11-24T08:00:00Z,SHORT)}}", "$", "${rs:x}",
            "\u202E", "\u2066", "\0", "\u001b[2J", "\uD83D"),
        Gen.String[Gen.Char, 0, 3]).Array[0, 10].Select(string.Concat);

    static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    [Fact]
    public void Show_literally_where_Markdown_is_read() => Words.Sample(words =>
    {
        var html = Markdown.ToHtml(new TextBlock(words).Json()["text"]!.GetValue<string>(), Pipeline);

        Assert.DoesNotMatch(AnyTagButParagraph(), html);
        Assert.Equal(Seen(CardText.Plain(words).ToString()), Seen(System.Net.WebUtility.HtmlDecode(AnyTag().Replace(html, " "))));
    }, iter: 5_000);

    [Fact]
    public void Never_leave_a_mark_that_only_Teams_reads() => Words.Sample(words =>
    {
        var card = new AdaptiveCard(new TextBlock(words), new FactSet(new Fact(words, words)), new RichTextBlock(new TextRun(words)))
        {
            Actions = [new Submit(words)],
        };

        foreach (var text in Strings(card.Json())) Assert.DoesNotMatch(ReadByTeams(), text);
    }, iter: 5_000);

    [Fact]
    public void Come_back_as_typed_in_plain_text() => Words.Sample(words =>
    {
        var shown = CardText.Plain(words).ToString();

        Assert.Equal(shown, new TextBlock(words).PlainText());
        Assert.Equal(shown, new RichTextBlock(new TextRun(words)).PlainText());
        Assert.DoesNotMatch(Commands(), new AdaptiveCard(new TextBlock(words)).PlainText());
        Assert.InRange(new AdaptiveCard(new TextBlock(words)).Summary().Length, 0, 150);
    }, iter: 5_000);

    [Fact]
    public void Never_break_the_JSON() => Words.Sample(words =>
    {
        var card = new AdaptiveCard(
            new InputText("t", words) { Value = words, Placeholder = words, ErrorMessage = words },
            new InputChoiceSet("c", words, new Choice(words, "v")),
            new Table([new()], [new(words)]),
            new Badge(words, new TextBlock(new Mention(words, words))))
        { Actions = [new Execute(words, "go", new JsonObject { ["on"] = words })] };

        Assert.Equal("AdaptiveCard", card.Json()["type"]!.GetValue<string>());
    }, iter: 5_000);

    /// <summary>A browser draws any run of blanks as one.</summary>
    static string Seen(string text) => Blanks().Replace(text, " ").Trim();

    static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject properties => properties.SelectMany(property => Strings(property.Value)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    [GeneratedRegex(@"<(?!/?p>)[^>]*>")]
    private static partial Regex AnyTagButParagraph();

    [GeneratedRegex("</?p>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"\{\{|\$\{|\]\(|(?<!\\)</?at>", RegexOptions.IgnoreCase)]
    private static partial Regex ReadByTeams();

    [GeneratedRegex(@"[\p{Cc}\u202A-\u202E\u2066-\u2069-[\n\t]]")]
    private static partial Regex Commands();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
