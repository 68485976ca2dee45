using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Help;
using MissionBot.Missions;
using MissionBot.Undoing;
using CardAction = MissionBot.AdaptiveCards.CardAction;

namespace MissionBot.Tour;

/// <summary>
/// The product's own cards, framed as an example. Their buttons are left out: those would do their work in the real store. The
/// buttons here are the tour's, and each answer takes the place of the card.
/// </summary>
static class TourCards
{
    static readonly Step[] Steps = [Tour.Step.Status, Tour.Step.Trial, Tour.Step.Learn, Tour.Step.Undo, Tour.Step.Find];

    public static AdaptiveCard Step(Step step, AdaptiveCard? shown, Turn turn) =>
        Framed(step, TourWords.In(turn.Language).About(step), [Example(shown)], [], turn);

    /// <param name="logged">The confirmation, once something was logged.</param>
    /// <param name="refused">What the real command says instead.</param>
    public static AdaptiveCard Learn(AdaptiveCard? logged, IEnumerable<Element> refused, string? seen, Turn turn)
    {
        var words = TourWords.In(turn.Language);
        if (logged is not null) return Framed(Tour.Step.Learn, words.AfterLearning, [Example(logged)], [], turn);
        var input = new InputText(TakeTour.SeenField.Id, words.YourLearning) { IsMultiline = true, Placeholder = TakeTour.SeenField.Hint?.In(turn.Language), Value = seen };
        return Framed(Tour.Step.Learn, words.About(Tour.Step.Learn), [.. refused.OfType<TextBlock>(), input], [Button(words.Save, Tour.Step.Save, turn)], turn);
    }

    /// <param name="refused">What the real command says instead.</param>
    public static AdaptiveCard Undo(Visit visit, IEnumerable<Element> refused, Turn turn)
    {
        var words = TourWords.In(turn.Language);
        var line = visit switch
        {
            { Change: null } => words.NothingToUndo,
            { IsTakenBack: true } => words.TakenBack,
            { Undone: not null } => words.PutBack,
            _ => words.About(Tour.Step.Undo),
        };
        return Framed(
            Tour.Step.Undo, line,
            [.. refused.OfType<TextBlock>(), (visit.Undone ?? visit.Logged) is { } shown ? Example(shown) : null],
            visit.Change is null ? [] : [visit.IsTakenBack
                ? Button(UndoWords.In(turn.Language).PutBack, Tour.Step.PutBack, turn)
                : Button(TakeBack.Verb.Title(turn.Language), Tour.Step.TakeBack, turn)],
            turn);
    }

    public static TextBlock WriteFirst(Turn turn) => Parts.Warning(TourWords.In(turn.Language).WriteFirst);

    public static AdaptiveCard Find(AdaptiveCard? found, string typed, Turn turn)
    {
        var words = TourWords.In(turn.Language);
        return Framed(
            Tour.Step.Find, words.About(Tour.Step.Find),
            [new InputText(TakeTour.WordsField.Id, words.Words) { Value = typed }, found is null ? null : Example(found)],
            [Button(words.Find, Tour.Step.Find, turn)], turn);
    }

    public static AdaptiveCard Ended(Turn turn)
    {
        var words = TourWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Heading(words.EndedTitle), Parts.Line(words.Ended))
            .With(Parts.Button(turn, NewMission.Verb, NewMission.Verb.ButtonTitle(turn.Language)), Again(words.Again, turn), Parts.Button(turn, AskForHelp.Verb, AskForHelp.Verb.ButtonTitle(turn.Language)));
    }

    /// <summary>The answer to a button of a tour that expired, or that a restart ended.</summary>
    public static AdaptiveCard Over(Turn turn)
    {
        var words = TourWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(words.Over)).With(Again(words.Again, turn), Parts.Button(turn, AskForHelp.Verb, AskForHelp.Verb.ButtonTitle(turn.Language)));
    }

    /// <summary>In a channel or a group chat: the example's status for all to see, and where the tour is played.</summary>
    public static AdaptiveCard Elsewhere(AdaptiveCard? status, Activity? activity, Turn turn)
    {
        var words = TourWords.In(turn.Language);
        return Parts.Card(turn.Language, [status is null ? null : Label(words.Example, words), Parts.Line(words.PlayedElsewhere), status is null ? null : Example(status)])
            .With(ChatWith(activity?.Recipient, words), Parts.Button(turn, AskForHelp.Verb, AskForHelp.Verb.ButtonTitle(turn.Language)));
    }

    static AdaptiveCard Framed(Step step, string line, IEnumerable<Element?> body, IEnumerable<CardAction> buttons, Turn turn)
    {
        var words = TourWords.In(turn.Language);
        var at = Array.IndexOf(Steps, step);
        return Parts.Card(turn.Language, [Label(words.StepOf(at + 1, Steps.Length), words), Parts.Line(line), .. body])
            .Wide()
            .With(
            [
                .. buttons,
                at > 0 ? Onward(words.Back, Steps[at - 1], turn) : null,
                Onward(at + 1 < Steps.Length ? words.Next : words.Finish, at + 1 < Steps.Length ? Steps[at + 1] : Tour.Step.End, turn),
                at + 1 < Steps.Length ? Onward(words.EndTour, Tour.Step.End, turn) : null,
            ]);
    }

    static Container Label(string title, TourWords words) => new(
        new TextBlock(title) { Weight = TextWeight.Bolder },
        Parts.Subtle(words.WhoseItIs))
    {
        Style = ContainerStyle.Accent,
    };

    static Container Example(AdaptiveCard? card) => new([.. Readable(card?.Body ?? [])]) { Separator = true, ShowBorder = true, RoundedCorners = true };

    static IEnumerable<Element> Readable(IEnumerable<Element> elements) =>
        from element in elements
        where element is not (ActionSet or Input)
        select element is Container container ? container with { Items = [.. Readable(container.Items)], SelectAction = null } : element;

    static Execute Button(string title, Step step, Turn turn) =>
        Parts.ButtonHere(turn, TakeTour.Verb, title, (TakeTour.StepField, TourChoices.Steps.Code(step)));

    static Execute Onward(string title, Step step, Turn turn) => Button(title, step, turn) with { AssociatedInputs = AssociatedInputs.None };

    static Execute Again(string title, Turn turn) => Parts.ButtonHere(turn, TakeTour.Verb, title);

    // Teams opens the chat with "tour" written already; other channels have no such address.
    static OpenUrl? ChatWith(ChannelAccount? bot, TourWords words) => bot?.Id is { } id && id.StartsWith("28:", StringComparison.Ordinal)
        ? new OpenUrl(words.OpenChat, new Uri($"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(id)}&message={Uri.EscapeDataString(words.WriteThere)}"))
        : null;
}
