using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;

namespace MissionBot.Learnings;

/// <summary>What is believed, who tests it, and what speaks for and against it.</summary>
static class HypothesisCards
{
    public const int MostShown = 10;

    const int MostTrials = 4;

    const int Beside = 120;

    public static AdaptiveCard List(Mission mission, IReadOnlyList<Tested> shown, int all, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return Parts.Card(turn.Language,
        [
            Parts.Heading(words.HypothesesOf(mission.Key, all)),
            all == 0 ? Parts.Line(words.NoHypothesisYet) : null,
            .. shown.Select(one => Listed(one, turn)),
            all > shown.Count ? Parts.Subtle(words.AndMore(all - shown.Count)) : null,
        ]);
    }

    static Container Listed(Tested tested, Turn turn) => new(
    [
        Parts.Words(Parts.Cut(tested.Hypothesis.Wording)),
        Parts.Subtle(TestedBy(tested, LearningWords.In(turn.Language))),
        .. tested.Newest.Select(newest => Side(newest, tested, turn)),
        .. tested.Contradiction is var (supporting, refuting) ? BothSides(supporting, refuting, turn) : [],
    ])
    {
        Separator = true,
    };

    static string TestedBy(Tested tested, LearningWords words)
    {
        var trials = tested.Trials.Take(MostTrials).Select(trial => $"{trial.Key} {trial.Title}").ToList();
        if (trials.Count == 0) return words.NobodyTests;
        return tested.Trials.Count > MostTrials ? $"{words.TestedBy(trials)} {words.AndMore(tested.Trials.Count - MostTrials)}" : words.TestedBy(trials);
    }

    // How many say so, and how much that rests on, strongest first: one figure alone would hide three impressions.
    static TextBlock Side(Learning newest, Tested tested, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        var those = tested.Verdicts.Where(count => count.Verdict == newest.Verdict).OrderByDescending(count => count.Evidence).ToList();
        var levels = those.Select(count => $"{count.Learnings} × {(count.Evidence is { } level ? LearningChoices.Evidence.Word(level, turn.Language) : words.EvidenceNotSaid)}");
        return Parts.Line($"{LearningCards.Word(newest.Verdict!.Value, turn)}: {those.Sum(count => count.Learnings)} ({string.Join(", ", levels)})");
    }

    // Two places or two groups are no contradiction yet, so the card asks instead of judging.
    static IEnumerable<Element> BothSides(Learning supporting, Learning refuting, Turn turn)
    {
        yield return Parts.Subtle(LearningWords.In(turn.Language).ForAndAgainst);
        yield return new ColumnSet(Column(supporting, turn), Column(refuting, turn));
    }

    static Column Column(Learning learning, Turn turn) => new(
        Parts.Line($"{LearningCards.Word(learning.Verdict!.Value, turn)} · {learning.Key}"),
        Parts.Words(Parts.Cut(learning.Seen, Beside)))
    {
        Width = "stretch",
    };
}
