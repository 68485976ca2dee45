using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Guard;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Lists;

static class ListCards
{
    public const int MostTold = 15;

    const int MostOffered = 30;

    /// <summary>Nothing is waiting: how a list is said, and a field to paste one into.</summary>
    public static AdaptiveCard Empty(Turn turn)
    {
        var words = ListWords.In(turn.Language);
        return Parts.Card(turn.Language,
                Parts.Heading(PasteList.Verb.ButtonTitle(turn.Language)),
                Parts.Line(words.HowTo),
                Parts.Words(words.ForExample),
                PasteList.LinesField.Input(new FormInput(null, turn.Language, [])))
            .With(Parts.ButtonHere(turn, PasteList.Verb, words.ReadIt));
    }

    /// <summary>Each row with what would be done with it; nothing is done yet.</summary>
    /// <param name="changed">What others changed since it was shown before.</param>
    /// <param name="rows">As whoever may see least sees them.</param>
    public static AdaptiveCard Confirm(PendingList list, IReadOnlyList<ListResult> results, IReadOnlyList<string> changed, int page, Turn turn, Rows rows)
    {
        var words = ListWords.In(turn.Language);
        var saved = results.Count(result => result.IsSaved);
        var left = results.Count(result => result.Problem is not null);
        var pages = ListPages.Of(results, list, turn);
        page = Math.Clamp(page, 0, pages.Count - 1);
        var shown = pages[page];
        var lacking = results.Where(result => result.LacksSubject && result is { Problem: not null, IsForTheTeam: false }).ToList();
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.IsRead(results.Count)),
                Parts.Line(words.NothingSavedYet(saved, results.Count - saved)),
                changed.Count == 0 ? null : Parts.Warning(words.ChangedMeanwhile),
                .. changed.Take(MostTold).Select(what => Parts.Words(what)),
                pages.Count > 1 ? Parts.Subtle(words.ShownOf(shown.Count, results.Count)) : null,
                lacking.Count > 0 ? Subject(lacking, list, turn, rows) : null,
                .. shown.Select(row => row.Element),
            ])
            .With(
                saved > 0 ? Button(words.SaveThem(saved), ListStep.Save, list, turn) : null,
                left > 0 || list.Opened.Length > 0 ? Button(words.ReadAgain, ListStep.Read, list, turn, page) : null,
                pages.Count > 1 ? Button(words.OtherRows, ListStep.Show, list, turn, (page + 1) % pages.Count) : null,
                list.IsNear ? Button(words.AsOne, ListStep.One, list, turn) : null,
                Button(words.Cancel, ListStep.Cancel, list, turn))
            .ForMore(results, list, page, turn);
    }

    // What is left out of what all see, whoever wrote the list is shown by their client, and others of the team by "Refresh card".
    static AdaptiveCard ForMore(this AdaptiveCard card, IReadOnlyList<ListResult> results, PendingList list, int page, Turn turn)
    {
        if (!turn.IsTeams || !results.Any(result => result.IsForTheTeam)) return card;
        var view = Button("", ListStep.Show, list, turn, page);
        view.Data[PressData.View] = true;
        return card with { Refresh = new Refresh(new Execute(PasteList.Verb.Title(turn.Language), view.Verb, view.Data), turn.Speaker is { Address: { } address } ? [address] : []) { IsForMore = true } };
    }

    /// <summary>One text of several lines, or several rows: people choose.</summary>
    public static AdaptiveCard OneOrSeveral(PendingList list, Verb verb, Turn turn)
    {
        var words = ListWords.In(turn.Language);
        var kinds = list.Rows.Select(row => row.Verb).Distinct().ToList();
        return Parts.Card(turn.Language,
                [
                    Parts.Heading(words.OneOrSeveral),
                    Parts.Line(words.MayBeBoth(list.Rows.Length)),
                    .. list.Rows.Take(3).Select(row => Parts.Words(Guarded(row.Text, 120, turn))),
                ])
            .With(
                Button(words.One(verb), ListStep.One, list, turn),
                Button(words.Count(kinds is [{ } only] ? only : null, list.Rows.Length), ListStep.Show, list, turn),
                Button(words.Cancel, ListStep.Cancel, list, turn));
    }

    /// <summary>Rows of which nobody said what they are.</summary>
    public static AdaptiveCard WhatAreThese(PendingList list, IEnumerable<Verb> kinds, Turn turn)
    {
        var words = ListWords.In(turn.Language);
        return Parts.Card(turn.Language,
                [
                    Parts.Heading(words.WhatAreThese(list.Rows.Length)),
                    Parts.Line(words.NothingSaved),
                    .. list.Rows.Take(3).Select(row => Parts.Words(Guarded(row.Text, 120, turn))),
                    list.Rows.Length > 3 ? Parts.Subtle(words.AndMore(list.Rows.Length - 3)) : null,
                ])
            .With([.. kinds.Select(kind => As(words.Count(kind.Id, list.Rows.Length), kind, list, turn)), Button(words.Cancel, ListStep.Cancel, list, turn)]);
    }

    /// <summary>A text that is longer than any field: it can be taken in parts.</summary>
    public static AdaptiveCard TooLong(PendingList list, Verb? verb, int most, Turn turn)
    {
        var words = ListWords.In(turn.Language);
        return Parts.Card(turn.Language,
                Parts.Heading(words.IsLong(list.Whole.Length)),
                Parts.Line(words.KeptWhole(most)),
                Parts.Words(Guarded(list.Whole, Parts.Excerpt, turn)))
            .With(
                verb is null ? null : As(words.InParts(verb.Id, list.Rows.Length), verb, list, turn),
                Button(words.Cancel, ListStep.Cancel, list, turn));
    }

    /// <summary>All that was written, and one button that takes all of it back.</summary>
    public static AdaptiveCard Saved(IReadOnlyList<ListResult> saved, IReadOnlyList<string> told, int left, Turn turn)
    {
        var words = ListWords.In(turn.Language);
        return Parts.Card(turn.Language,
        [
            Parts.Heading(words.AreSaved(saved.Count)),
            .. told.Take(MostTold).Select(what => Parts.Words(what)),
            told.Count > MostTold ? Parts.Subtle(words.AndMore(told.Count - MostTold)) : null,
            left > 0 ? Parts.Subtle(words.LeftOut(left)) : null,
        ]);
    }

    public static AdaptiveCard Cancelled(PendingList list, Turn turn) =>
        Parts.Card(turn.Language, Parts.Line(ListWords.In(turn.Language).IsCancelled))
            .With(Button(ListWords.In(turn.Language).ShowAgain, ListStep.Show, list, turn));

    public static AdaptiveCard Gone(Turn turn) => Parts.Card(turn.Language, Parts.Line(ListWords.In(turn.Language).IsGone));

    /// <summary>What looks like personal data is asked about for the list as a whole, and is not repeated.</summary>
    public static AdaptiveCard Guard(PendingList list, IReadOnlyList<ListResult> personal, Turn turn)
    {
        var (words, guard) = (ListWords.In(turn.Language), GuardWords.In(turn.Language));
        return Parts.Card(turn.Language,
            [
                Parts.Heading(guard.Heading),
                Parts.Line(words.RowsArePersonal(personal.Count)),
                Parts.Facts(personal.Take(MostTold).Select(result => (words.Row(result.At + 1),
                    (CardText?)Sentence.List([.. result.Personal.SelectMany(text => text.Kinds).Distinct().Select(guard.Kind)], turn.Language)))),
                personal.Count > MostTold ? Parts.Subtle(words.AndMore(personal.Count - MostTold)) : null,
                Parts.Subtle(guard.Without),
                .. personal.Where(result => !result.IsForTheTeam).Take(5).SelectMany(result => result.Personal).Select(text => Parts.Words(Parts.Cut(text.Without(guard)))),
            ])
            .With(
                Button(guard.TakeOut, ListStep.TakeOut, list, turn),
                Button(guard.Keep, ListStep.Keep, list, turn),
                Button(guard.Change, ListStep.Write, list, turn));
    }

    /// <summary>What a fact says, on the card that tells of all: "Learning youth-1/2: They came".</summary>
    public static string Told(Told told) => (told.New ?? told.Old) is { } text ? $"{told.What}: {Parts.Cut(text, 120)}" : told.What;

    /// <summary>In a channel everybody reads along: what looks like personal data is left out until somebody chose to keep it.</summary>
    internal static string Guarded(string text, int most, Turn turn)
    {
        var found = Finder.Find(text.Length > TextField.Long ? text[..TextField.Long] : text);
        return Parts.Cut(found.Count == 0 ? text : new GuardedText(PasteList.LinesField, text, found).Without(GuardWords.In(turn.Language)), most);
    }

    static InputChoiceSet Subject(List<ListResult> lacking, PendingList list, Turn turn, Rows rows)
    {
        var field = lacking[0].Verb!.Shape.About!;
        return new InputChoiceSet(ListPress.Subject, ListWords.In(turn.Language).AboutWhat(field.Label(turn.Language), lacking.Count),
            [.. ((IReferenceField)field).Choices(rows, turn).Take(MostOffered).Select(thing => new Choice(thing.Title, thing.Key))])
        {
            Style = ChoiceStyle.Compact,
            Placeholder = CommandWords.In(turn.Language).Choose,
            Selected = list.Subject is { } chosen ? [chosen] : [],
        };
    }

    static Execute As(string title, Verb kind, PendingList list, Turn turn)
    {
        var button = Button(title, ListStep.Show, list, turn);
        button.Data![ListPress.AsName] = kind.Id;
        return button;
    }

    static Execute Button(string title, ListStep step, PendingList list, Turn turn, int page = 0)
    {
        var button = Parts.ButtonHere(turn, PasteList.Verb, title);
        button.Data![ListPress.List] = list.Id;
        button.Data[ListPress.StepName] = step.ToString();
        if (page > 0) button.Data[ListPress.PageName] = $"{page}";
        return button;
    }
}
