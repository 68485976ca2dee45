using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Words;

namespace MissionBot.Trials;

static class TrialCards
{
    public const int PageSize = 10;

    public static AdaptiveCard Planned(Trial trial, Around around, IReadOnlyList<SimilarLearning> similar, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        var isProposed = trial.Stage == Stage.Proposed;
        return Card(isProposed ? words.IsProposed(trial.Key) : words.IsPlanned(trial.Key), trial, around, turn,
            [
                isProposed ? Parts.Line(words.LeadersDecide) : null,
                !isProposed && trial.PlannedStart is null && trial.PlannedEnd is null ? Parts.Subtle(words.UsualLength) : null,
                around.Hypotheses.Count == 0 ? Parts.Subtle(words.NoHypothesis) : null,
                .. SimilarCards.Section(trial, similar, around, turn),
            ]);
    }

    public static AdaptiveCard Started(Trial trial, Around around, Turn turn) =>
        Card(TrialWords.In(turn.Language).HasStarted(trial.Key), trial, around, turn);

    /// <summary>Accepted or declined, and by whom. Where it was proposed, the proposer is mentioned; elsewhere they may be no member.</summary>
    public static AdaptiveCard Judged(Trial trial, Judged judged, bool isWhereProposed, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        return Card(trial.Stage == Stage.Planned ? words.IsAccepted(trial.Key) : words.IsDeclined(trial.Key), trial, judged.Around, turn,
        [
            Parts.Line(CardText.Plain(words.JudgedBy(turn.Speaker.Name)) + ProposedBy(judged.By, isWhereProposed, words)),
            trial.StageWhy is { } why ? Parts.Words(Parts.Cut(why)) : null,
        ]);
    }

    /// <summary>The same where the card itself stands above: one card in a conversation is enough.</summary>
    public static AdaptiveCard JudgedAbove(Trial trial, Judged judged, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(trial.Stage == Stage.Planned ? words.IsAccepted(trial.Key) : words.IsDeclined(trial.Key)),
                Parts.Line(CardText.Plain(words.JudgedBy(turn.Speaker.Name)) + ProposedBy(judged.By, true, words)),
                trial.StageWhy is { } why ? Parts.Words(Parts.Cut(why)) : null,
                Parts.Subtle(words.CardAbove),
            ])
            .With(Buttons(trial, turn));
    }

    /// <summary>Put on hold, or resumed.</summary>
    public static AdaptiveCard Moved(Trial trial, Around around, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        return Card(trial.Stage == Stage.Paused ? words.IsOnHold(trial.Key) : words.GoesOn(trial.Key), trial, around, turn, Why(trial, turn));
    }

    public static AdaptiveCard Changed(Trial trial, Around around, IReadOnlyList<ChangeTrial.Change> changes, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        return Card(words.HasChanged(trial.Key), trial, around, turn, changes.Select(change =>
            Parts.Subtle($"{change.Field.Label(turn.Language)}: {Parts.Cut(change.OldShown ?? words.NotSaid, Old)} → {Parts.Cut(change.NewShown!, Old)}")));
    }

    public static AdaptiveCard Ended(Trial trial, Around around, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        return Card(words.HasEnded(trial.Key), trial, around, turn, [.. around.Learned.Count > 0 ? Learned(trial, around, turn) : [], Parts.Line(words.WhatDidItTeach)]);
    }

    public static AdaptiveCard Shown(Trial trial, Around around, Turn turn) =>
        Card(trial.Key, trial, around, turn, [.. trial.Stage is Stage.Paused or Stage.Declined ? Why(trial, turn) : [], .. Learned(trial, around, turn)]);

    public static AdaptiveCard Based(Trial trial, Around around, IReadOnlyList<SimilarLearning> similar, Turn turn) =>
        Card(trial.Key, trial, around, turn, SimilarCards.Section(trial, similar, around, turn));

    public static AdaptiveCard List(Mission mission, IReadOnlyList<Trial> found, int all, int page, (Field, string)[] next, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        var shown = found.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var left = found.Count - ((page - 1) * PageSize) - shown.Count;
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.Count(mission.Key, found.Count, all)),
                found.Count == 0 ? Parts.Line(words.NoneSuch) : null,
                .. shown.Select(trial => Listed(trial, turn)),
            ])
            .With(
                left > 0 ? Parts.ButtonHere(turn, ListTrials.Verb, words.ShowMore(left), next) : null,
                Parts.Button(turn, PlanTrial.Verb, PlanTrial.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key)));
    }

    /// <summary>One line in a list: what it is, where it stands, until when.</summary>
    public static Container Listed(Trial trial, Turn turn) => new(
        new TextBlock($"{trial.Key} · {trial.Title}") { Weight = TextWeight.Bolder },
        Parts.Subtle(string.Join(" · ", new[]
        {
            TrialChoices.Stages.Word(trial.Stage, turn.Language),
            trial.Size is { } size ? TrialChoices.Sizes.Word(size, turn.Language) : null,
            trial.Risk is { } risk ? TrialChoices.Risks.Word(risk, turn.Language) : null,
            When(trial, turn),
            trial.HasTaughtNothing ? TrialWords.In(turn.Language).NothingCapturedYet : null,
        }.OfType<string>())))
    {
        Separator = true,
    };

    /// <summary>What can be done with it next, as far as its stage allows.</summary>
    public static ImmutableArray<CardAction> Buttons(Trial trial, Turn turn) =>
    [
        .. new CardAction?[]
        {
            trial.Stage is Stage.Proposed ? Button(JudgeTrial.Accept, trial, turn) : null,
            trial.Stage is Stage.Proposed ? Button(JudgeTrial.Decline, trial, turn) : null,
            trial.Stage is Stage.Planned ? Button(StartTrial.Verb, trial, turn) : null,
            trial.Stage is Stage.Paused ? Button(PauseTrial.Resume, trial, turn) : null,
            trial.Stage is not (Stage.Declined or Stage.Proposed) && Capabilities.Verbs.WithId("learn") is { } learn ? Button(learn, trial, turn) : null,
            trial.Stage is Stage.Running or Stage.Paused ? Button(EndTrial.Verb, trial, turn) : null,
            trial.Stage is Stage.Running ? Button(PauseTrial.Pause, trial, turn) : null,
            trial.Stage is not (Stage.Ended or Stage.Declined) ? Button(ChangeTrial.Verb, trial, turn) : null,
            trial.Stage is Stage.Planned ? Button(JudgeTrial.Decline, trial, turn) : null,
            trial is { Stage: Stage.Running or Stage.Paused or Stage.Ended } or { Stage: Stage.Planned, Learnings: > 0 } && Capabilities.Verbs.WithId("learnings") is { } learnings ? Button(learnings, trial, turn) : null,
        }.OfType<CardAction>(),
    ];

    // The longest part of a changed text that is shown, old and new.
    const int Old = 120;

    static CardText ProposedBy(Person? by, bool mention, TrialWords words) => by switch
    {
        null => CardText.Empty,
        _ when mention => CardText.Plain(words.ProposedBy) + Parts.Mention(by),
        _ => CardText.Plain(words.ProposedBy + by.Name),
    };

    static IEnumerable<Element?> Why(Trial trial, Turn turn) => trial.StageWhy is { } why ? [Parts.Words($"{PauseTrial.WhyField.Label(turn.Language)}: {Parts.Cut(why)}")] : [];

    static CardAction Button(Verb verb, Trial trial, Turn turn) =>
        Parts.Button(turn, verb, verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, trial.Key));

    static AdaptiveCard Card(
        string heading, Trial trial, Around around, Turn turn, params IEnumerable<Element?> more)
    {
        var words = TrialWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Subtle(heading),
                Parts.Heading(trial.Title),
                Parts.Badge(TrialChoices.Stages.Word(trial.Stage, turn.Language), StageStyle(trial.Stage)),
                .. around.Hypotheses.SelectMany(hypothesis => new Element[] { Parts.Subheading(words.Hypothesis), Parts.Words(Parts.Cut(hypothesis.Wording)) }),
                Facts(trial, around, turn),
                .. SimilarCards.Bases(around.Bases, turn),
                .. more,
                trial.Stage is Stage.Ended ? WhatItTaught.Asked(turn) : null,
            ])
            .With(trial.Stage is Stage.Ended ? WhatItTaught.Buttons(trial, Buttons(trial, turn), turn) : Buttons(trial, turn))
            .ViewOf(ShowTrial.Verb, ShowTrial.TrialField, trial.Key, turn);
    }

    static IEnumerable<Element?> Learned(Trial trial, Around around, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        if (around.Learned.Count == 0 && trial.Stage != Stage.Ended) return [];
        return [Parts.Subheading(words.Learned), .. around.Learned.Count == 0 ? [Parts.Line(words.NothingCaptured)] : around.Learned.Select(Element? (learning) => LearningCards.Line(learning, turn))];
    }

    static FactSet? Facts(Trial trial, Around around, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        return Parts.Facts(
            (words.Proposer, trial.Stage is Stage.Proposed ? around.By?.Name : null),
            (words.Dates, When(trial, turn)),
            (words.Owner, around.Owner?.Name),
            (words.Size, trial.Size is { } size ? TrialChoices.Sizes.Word(size, turn.Language) : null),
            (words.Risk, trial.Risk is { } risk ? TrialChoices.Risks.Word(risk, turn.Language) : null),
            (words.Horizon, trial.Horizon is { } horizon ? TrialChoices.Horizons.Word(horizon, turn.Language) : null),
            (words.Kind, trial.Kind is { } kind ? TrialChoices.Kinds.Word(kind, turn.Language) : null),
            (words.Sectors, Several(trial.Sectors, TrialChoices.Sectors, turn)),
            (words.Levels, Several(trial.Levels, TrialChoices.Levels, turn)),
            (words.Place, trial.Place),
            (words.Group, trial.Group),
            (words.Partners, trial.Partners),
            (words.Effort, trial.Effort),
            (words.Metric, trial.Metric),
            (words.Criterion, trial.Criterion is { } criterion ? Without(words.Criterion, criterion) : null),
            trial.Visible.Fact(turn.Language));
    }

    // "Criterion: right if 60 % come twice": the label says the first words already.
    static string Without(string label, string text) =>
        text.StartsWith($"{label} ", StringComparison.OrdinalIgnoreCase) ? text[(label.Length + 1)..].TrimStart() : text;

    static string? When(Trial trial, Turn turn) => TrialWords.In(turn.Language).When(trial, turn.Today);

    internal static string? Several<T>(string? stored, Choices<T> choices, Turn turn)
        where T : struct, Enum => Several(stored, choices, turn.Language);

    internal static string? Several<T>(string? stored, Choices<T> choices, Language language)
        where T : struct, Enum => stored is null
            ? null
            : Sentence.List([.. stored.Split(',').Select(value => choices.Word(Enum.Parse<T>(value), language))], language);

    static BadgeStyle StageStyle(Stage stage) => stage switch
    {
        Stage.Running => BadgeStyle.Good,
        Stage.Paused => BadgeStyle.Warning,
        Stage.Ended => BadgeStyle.Accent,
        _ => BadgeStyle.Subtle,
    };
}
