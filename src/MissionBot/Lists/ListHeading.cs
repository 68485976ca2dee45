using MissionBot.Commands;

namespace MissionBot.Lists;

/// <summary>A line that says what the rows below it are: <c>learn breakfast:</c>, <c>Trial actions for youth:</c>.</summary>
/// <param name="Given">What it says for each of them.</param>
/// <param name="IsPlural">It announces several; <c>learn breakfast:</c> may also begin one text of several lines.</param>
sealed record ListHeading(Verb Verb, Given Given, bool IsPlural)
{
    /// <summary>The text of the verb that a row's words are for; null where it has none, as a start.</summary>
    public static TextField? TextOf(Verb verb) => (verb.Shape.About as TextField) ?? (verb.Shape.About is IReferenceField ? verb.Shape.Rest as TextField : null);

    /// <summary>A row's words as the verb's fields, with what the heading says for all.</summary>
    public Given Read(ListLine row, ReadContext context)
    {
        var about = Verb.Shape.About is IReferenceField ? Given.Typed.GetValueOrDefault(Verb.Shape.About.Id) : null;
        var before = about is null ? "" : $"{about}: ";
        var given = LineSplitter.Split(Verb.Shape, before + row.Text, 0, context with
        {
            Mentions = [.. row.Mentions.Select(mention => mention with { Start = mention.Start + before.Length })],
        });
        return Shared(given, context);
    }

    /// <summary>The row's words are the text itself, whatever colons are in them.</summary>
    public Given ReadAsText(ListLine row, ReadContext context) => Shared(Given.Nothing.With(TextOf(Verb)!, row.Text, context), context);

    /// <summary>What the heading says for all, where the row says nothing else.</summary>
    public Given Shared(Given given, ReadContext context)
    {
        foreach (var field in Verb.Shape.All)
            if (Given.Typed.TryGetValue(field.Id, out var typed) && !given.Typed.ContainsKey(field.Id)) given = given.With(field, typed, context);
        return given;
    }
}

/// <summary>Finds headings: a verb with no text of its own, or a phrase that announces several.</summary>
sealed class ListHeadings(VerbList verbs)
{
    readonly Lazy<PhraseBook> announced = new(() => new PhraseBook(verbs.All.SelectMany(verb => verb.Headings.Select(phrase => (verb, phrase)))));

    /// <param name="isFollowed">A row with a mark stands below it.</param>
    public ListHeading? Of(ListLine line, bool isFollowed, ReadContext context)
    {
        if (line.IsMarked || (!line.EndsWithColon && !isFollowed) || line.Text.Length > TextField.Title) return null;
        var said = Chatter.Strip(line.Text).Said;
        if (Announced(said, context) is { } several) return several;
        if (verbs.At(said) is not { Verb: { Writes: true } verb, End: var end } || ListHeading.TextOf(verb) is not { } text) return null;
        var given = LineSplitter.Split(verb.Shape, line.EndsWithColon ? said : $"{said}:", end, context with { Mentions = [] });
        return given.Leftover is null && !given.Typed.ContainsKey(text.Id) ? new ListHeading(verb, given, IsPlural: false) : null;
    }

    /// <summary>The language of a heading that announces several; null where the line is none.</summary>
    public Words.Language? LanguageOf(string line) => announced.Value.Match(Bare(Chatter.Strip(line).Said)) is [var best, ..] ? best.Phrase.Language : null;

    ListHeading? Announced(string said, ReadContext context) => announced.Value.Match(Bare(said)) is [var best, ..]
        ? new ListHeading(best.Verb, LineSplitter.Split(best.Verb.Shape, best.Line, 0, context with { Mentions = [] }), IsPlural: true)
        : null;

    static string Bare(string said) => said.TrimEnd(' ', ':', '.', '!', '…');
}
