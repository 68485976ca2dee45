using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Learnings;

static class LearningCards
{
    public const int PageSize = 8;

    const int MostHypotheses = 10;

    /// <summary>What is not said yet is offered as buttons: nothing more is asked for.</summary>
    public static AdaptiveCard Logged(Learning learning, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return Card(words.IsLogged(learning.Key), learning, turn, learning.Verdict is null ? Parts.Subtle(words.WhatOfTheHypothesis) : null);
    }

    public static AdaptiveCard Corrected(Learning learning, Learning before, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return Card(before.Seen == learning.Seen ? words.IsUpdated(learning.Key) : words.IsCorrected(learning.Key), learning, turn, before.Seen == learning.Seen ? null : Parts.Subtle(words.Before(Parts.Cut(before.Seen))));
    }

    public static AdaptiveCard Shown(Learning learning, IReadOnlyList<EarlierWords> earlier, Turn turn) =>
        Card(learning.Key, learning, turn, earlier.Select(words => Parts.Subtle(LearningWords.In(turn.Language).Before(words.Seen))));

    public static AdaptiveCard List(LearningList list, (Field, string)[] next, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        var left = list.All - ((list.Page - 1) * PageSize) - list.Shown.Count;
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.Count(list.Of.Name, list.All)),
                list.All == 0 ? Parts.Line(words.NoneYet) : null,
                .. list.Shown.Select(learning => Line(learning, turn)),
            ])
            .With(
                left > 0 ? Parts.ButtonHere(turn, ListLearnings.Verb, words.ShowMore(left), next) : null,
                list.Of.IsTrial ? Parts.Button(turn, LogLearning.Verb, LogLearning.Verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, list.Of.Key)) : null);
    }

    public static AdaptiveCard Found(string query, IReadOnlyList<Learning> found, Fit fit, IReadOnlyList<Trial> trials, int most, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return Parts.Card(turn.Language,
        [
            Parts.Heading(words.FoundFor(query, Math.Min(found.Count, most), found.Count > most)),
            found.Count > 0 && words.How(fit) is { } how ? Parts.Subtle(how) : null,
            found.Count == 0 && trials.Count == 0 ? Parts.Line(words.NothingFound) : null,
            .. found.Take(most).Select(learning => Line(learning, turn)),
            trials.Count == 0 ? null : Parts.Subheading(words.TrialsOfThatName),
            .. trials.Take(5).Select(trial => TrialCards.Listed(trial, turn)),
        ]);
    }

    public static AdaptiveCard Hypotheses(Mission mission, IReadOnlyList<Tested> tested, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return Parts.Card(turn.Language,
        [
            Parts.Heading(words.HypothesesOf(mission.Key, tested.Count)),
            tested.Count == 0 ? Parts.Line(words.NoHypothesisYet) : null,
            .. tested.Take(MostHypotheses).Select(one => Hypothesis(one, turn)),
            tested.Count > MostHypotheses ? Parts.Subtle(words.AndMore(tested.Count - MostHypotheses)) : null,
        ]);
    }

    /// <summary>One learning among others: what was seen, of what, when, and how it is judged.</summary>
    public static Container Line(Learning learning, Turn turn) => new(
        Parts.Words(Parts.Cut(learning.Seen)),
        Parts.Subtle(string.Join(" · ", new[]
        {
            learning.Key,
            learning.TrialTitle,
            Dates.Short(learning.On, turn.Language),
            Marks(learning, turn),
        }.Where(part => part is { Length: > 0 }))))
    {
        Separator = true,
    };

    static Container Hypothesis(Tested tested, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return new Container(
        [
            Parts.Words(Parts.Cut(tested.Hypothesis.Wording)),
            Parts.Subtle(tested.Trials.Count == 0 ? words.NobodyTests : words.TestedBy([.. tested.Trials.Select(trial => $"{trial.Key} {trial.Title}")])),
            .. new[] { Verdict.Supported, Verdict.Refuted, Verdict.Inconclusive }.Select(verdict => Side(verdict, tested, turn)).OfType<Element>(),
        ])
        {
            Separator = true,
        };
    }

    // For and against stand side by side; the sign carries it.
    static TextBlock? Side(Verdict verdict, Tested tested, Turn turn)
    {
        var those = tested.Learnings.Where(learning => learning.Verdict == verdict).ToList();
        return those.Count == 0
            ? null
            : Parts.Line($"{Sign(verdict)} {LearningChoices.Verdicts.Word(verdict, turn.Language)}: {those.Count} ({string.Join(", ", those.Take(4).Select(learning => learning.Key))})");
    }

    static AdaptiveCard Card(string heading, Learning learning, Turn turn, params IEnumerable<Element?> more)
    {
        var words = LearningWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Subtle(heading),
                Parts.Heading(learning.TrialTitle),
                Parts.Words(learning.Seen),
                Parts.Facts(
                    (words.Verdict, learning.Verdict is { } verdict ? $"{Sign(verdict)} {LearningChoices.Verdicts.Word(verdict, turn.Language)}" : null),
                    (words.Evidence, learning.Evidence is { } evidence ? words.EvidenceOf((int)evidence, LearningChoices.Evidence.Word(evidence, turn.Language)) : null),
                    (words.Expected, Shortened(learning.Expected)),
                    (words.Why, Shortened(learning.Why)),
                    (words.Next, Shortened(learning.Next)),
                    (words.Proposal, learning.Proposal is { } proposal ? LearningChoices.Proposals.Word(proposal, turn.Language) : null),
                    (words.On, Dates.Long(learning.On, turn.Language))),
                .. more,
            ])
            .With(Buttons(learning, turn));
    }

    // Four texts of 4,000 characters would not fit into one card; what was seen is shown whole.
    static string? Shortened(string? text) => text is null ? null : Parts.Cut(text, 1000);

    static IEnumerable<CardAction> Buttons(Learning learning, Turn turn)
    {
        if (learning.Verdict is null)
            foreach (var verdict in Enum.GetValues<Verdict>())
                yield return Parts.ButtonHere(turn, CorrectLearning.Verb, $"{Sign(verdict)} {LearningChoices.Verdicts.Title(verdict, turn.Language)}",
                    (ShowLearning.LearningField, learning.Key), (LearningFields.Verdict, LearningChoices.Verdicts.Code(verdict)));
        yield return Parts.Button(turn, CorrectLearning.Verb, CorrectLearning.Verb.ButtonTitle(turn.Language), (ShowLearning.LearningField, learning.Key));
        yield return Parts.Button(turn, LogLearning.Verb, LearningWords.In(turn.Language).OneMore, (ShowTrial.TrialField, learning.TrialKey));
    }

    static string Marks(Learning learning, Turn turn) => string.Join(" · ", new[]
    {
        learning.Verdict is { } verdict ? $"{Sign(verdict)} {LearningChoices.Verdicts.Word(verdict, turn.Language)}" : null,
        learning.Evidence is { } evidence ? LearningWords.In(turn.Language).EvidenceOf((int)evidence, LearningChoices.Evidence.Word(evidence, turn.Language)) : null,
    }.OfType<string>());

    static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "✓",
        Verdict.Refuted => "✗",
        _ => "?",
    };
}
