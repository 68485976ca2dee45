using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Guard;

/// <summary>
/// The card that asks before something personal is stored. It shows what the text would be without it, and never repeats
/// the personal data itself: in a channel everybody reads along.
/// </summary>
static class GuardCards
{
    /// <summary>A message may have 100 KB, and each of the three buttons carries the texts: from here on a form asks instead, which has them once.</summary>
    const int MostOnButtons = 6000;

    public static AdaptiveCard Ask(Verb verb, Given given, IReadOnlyList<GuardedText> texts, string keeping, Turn turn, Rows rows)
    {
        var typed = verb.Shape.All.Where(field => given.Has(field)).Select(field => (Field: field, Value: Typed(given, field, turn))).ToList();
        if (typed.Sum(one => one.Value.Length) > MostOnButtons) return AskInForm(verb, given, texts, keeping, turn, rows);
        var words = GuardWords.In(turn.Language);
        var without = texts.ToDictionary(text => text.Field, text => text.Without(words));
        var takeOut = Button(words.TakeOut, [.. typed.Select(one => (one.Field, without.GetValueOrDefault(one.Field, one.Value)))]);
        var keep = Button(words.Keep, [.. typed]);
        keep.Data![PressData.Kept] = keeping;
        var change = Button(words.Change, [.. typed]);
        change.Data![PressData.Change] = true;
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.Heading),
                Parts.Line(words.NothingStoredYet),
                Parts.Facts(texts.Select(text => (text.Field.Label(turn.Language), (CardText?)Kinds(text, turn.Language)))),
                Parts.Subtle(words.Without),
                .. texts.Select(text => Parts.Words(Parts.Cut(without[text.Field]))),
            ])
            .With(takeOut, keep, change);

        // It is still the form that was drawn: what others changed since is asked about when it is saved.
        Execute Button(string title, (Field, string)[] texts)
        {
            var button = Parts.ButtonHere(turn, verb, title, texts);
            if (given.Form is { } form) button.Data![PressData.Form] = form.Version;
            return button;
        }
    }

    static AdaptiveCard AskInForm(Verb verb, Given given, IReadOnlyList<GuardedText> texts, string keeping, Turn turn, Rows rows)
    {
        var words = GuardWords.In(turn.Language);
        foreach (var text in texts) given = given.Complain(text.Field, words.AtField(Kinds(text, turn.Language)));
        return Form.Of(verb, given with { Kept = keeping }, turn, rows, words.NothingStoredYet);
    }

    static string Kinds(GuardedText text, Language language) => GuardWords.Kinds(text.Kinds, language);

    static string Typed(Given given, Field field, Turn turn) => given.Typed.GetValueOrDefault(field.Id) ?? field.Show(given.Values[field.Id], turn.Language);
}
