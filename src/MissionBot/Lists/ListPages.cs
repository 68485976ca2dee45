using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Lists;

/// <summary>The rows of a list as far as they fit on a card; where they need several, those that want a look come first.</summary>
static class ListPages
{
    const int MostRows = 15;

    /// <summary>In bytes, each row weighed as a card of its own: what is left of a card beside its head and its buttons.</summary>
    const int MostBytes = 20 * 1024;

    const int MostWritten = 600;

    const int Excerpt = 200;

    public static IReadOnlyList<IReadOnlyList<(int At, Element Element)>> Of(IReadOnlyList<ListResult> results, PendingList list, Turn turn)
    {
        var ordered = results.Count > MostRows ? results.OrderBy(result => result is { Problem: null, Row.Doubt: null }).ThenBy(result => result.At) : results.AsEnumerable();
        var pages = new List<IReadOnlyList<(int, Element)>>();
        var (page, bytes) = (new List<(int, Element)>(), 0);
        foreach (var result in ordered)
        {
            var element = Row(result, list.Opened.Contains(result.At), turn);
            var size = new AdaptiveCard(element).SizeInBytes();
            if (page.Count > 0 && (page.Count == MostRows || bytes + size > MostBytes))
            {
                pages.Add(page);
                (page, bytes) = ([], 0);
            }

            page.Add((result.At, element));
            bytes += size;
        }

        pages.Add(page);
        return pages;
    }

    static Container Row(ListResult result, bool isOpened, Turn turn)
    {
        var words = ListWords.In(turn.Language);
        var number = result.At + 1;
        if (result.IsForTheTeam) return new Container(result.Problem is null ? new InputToggle(ListPress.Tick(result.At), $"{number}. {words.ForTheTeam}") { Value = result.Row.IsChosen } : Parts.Line($"{number}. {words.ForTheTeam}")) { Separator = true };
        var isLong = result.Row.Text.Length > MostWritten;
        var kind = result.Verb?.ButtonTitle(turn.Language);
        return new Container([.. new Element?[]
        {
            result.Problem is null ? new InputToggle(ListPress.Tick(result.At), $"{number}. {Said(result, turn)}") { Value = result.Row.IsChosen } : Parts.Line(kind is null ? $"{number}." : $"{number}. {kind}"),
            result.Problem is { } problem ? Parts.Warning(words.IsLeftOut(problem)) : result.Row.Doubt is { } doubt ? Parts.Warning(doubt) : null,
            result.Problem is not null && isLong ? Parts.Words(Said(result, turn)) : null,
            !isLong && (result.Problem is not null || isOpened)
                ? new InputText(ListPress.Words(result.At), words.WriteRow(number)) { Value = Written(result.Row.Text, isOpened, turn), IsMultiline = result.Row.Text.Contains('\n', StringComparison.Ordinal) }
                : null,
            result.Problem is not null && isLong ? Parts.Subtle(words.SayItAlone) : null,
            Details(result, turn) is { Length: > 0 } details ? Parts.Subtle(CardText.Plain(details)) : null,
            result.Given.Note is { } note ? Parts.Subtle(CardText.Plain(note)) : null,
        }.OfType<Element>()])
        { Separator = true };
    }

    // Only whoever asked to write it anew sees what looks like personal data.
    static string Written(string text, bool isOpened, Turn turn) => isOpened ? text : ListCards.Guarded(text, int.MaxValue, turn);

    static string Said(ListResult result, Turn turn) => ListCards.Guarded(
        result.Verb is { } verb && TextOf(verb) is { } field && result.Given.Values.GetValueOrDefault(field.Id) is string said ? said : result.Row.Text, Excerpt, turn);

    static TextField? TextOf(Verb verb) => ListHeading.TextOf(verb) ?? verb.Shape.Rest as TextField;

    static string Details(ListResult result, Turn turn)
    {
        if (result.Verb is not { } verb || result.Problem is not null) return "";
        var said = TextOf(verb);
        return string.Join(" · ", (from field in verb.Shape.All
                                   where field != said && result.Given.Has(field)
                                   select $"{field.Label(turn.Language)}: {Shown(field, result.Given, turn)}").Prepend(verb.ButtonTitle(turn.Language)));
    }

    static string Shown(Field field, Given given, Turn turn) => field switch
    {
        IReferenceField reference when reference.Chosen(given) is { } thing => thing.Key == thing.Title ? thing.Title : $"{thing.Title} ({thing.Key})",
        DateField or PeriodField or PersonField or NumberField => field.Show(given.Values[field.Id], turn.Language),
        _ => ListCards.Guarded(given.Typed.GetValueOrDefault(field.Id) ?? field.Show(given.Values[field.Id], turn.Language), Excerpt / 2, turn),
    };
}
