using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Status;

/// <summary>The card that a leader puts before a mayor as it is.</summary>
static class StatusCards
{
    const int MostIndicators = 4;
    const int MostRunning = 4;

    public static AdaptiveCard Of(MissionStatus status, Turn turn) => Parts.Card(turn.Language,
        [
            .. Head(status, turn),
            .. Indicators(status, turn),
            .. Tried(status, turn),
            .. Learned(status, turn),
            .. Attentions(status, turn),
        ])
        .Wide()
        .With(Buttons(status, turn))
        .ViewOf(ShowStatus.Verb, ShowMission.MissionField, status.Mission.Key, turn);

    static IEnumerable<Element?> Head(MissionStatus status, Turn turn)
    {
        var words = StatusWords.In(turn.Language);
        var mission = status.Mission;
        yield return Parts.Subtle(words.Title(mission.Key, mission.Challenge, turn.Today));
        yield return Parts.Heading(Parts.Cut(mission.Statement));
        yield return new TextBlock(words.Time(mission, turn.Today))
        {
            Weight = TextWeight.Bolder,
            Color = mission.State(turn.Today) == MissionState.Overdue ? TextColor.Attention : TextColor.Default,
        };
        yield return Parts.Line(words.InShort(status, turn.Today));
        if (status.Partners is { } partners) yield return Parts.Words($"{Partners.ShowPartners.Verb.Title(turn.Language)}: {partners}");
    }

    static IEnumerable<Element?> Indicators(MissionStatus status, Turn turn)
    {
        if (status.Courses.Count == 0) yield break;
        var words = StatusWords.In(turn.Language);
        yield return Parts.Subheading(words.IsItOnItsWay);
        // Outcomes come before outputs: what is done is not what is reached. What was never measured tells nothing yet.
        var ordered = status.Courses.OrderBy(course => course.Indicator.Tier == Tier.Output).ThenBy(course => course.Measurements.Count == 0).ToList();
        // One chart: the first indicator that has been measured. More would push everything else out of sight.
        var drawn = ordered.FirstOrDefault(course => course.Measurements.Count > 0);
        foreach (var course in ordered.Take(MostIndicators))
        {
            yield return IndicatorCards.Line(course, turn);
            if (course == drawn) yield return IndicatorCards.Chart(course, turn);
        }

        if (ordered.Count > MostIndicators) yield return Parts.Subtle(words.MoreIndicators(ordered.Count - MostIndicators));
    }

    static IEnumerable<Element?> Tried(MissionStatus status, Turn turn)
    {
        if (status.Trials.Count == 0) yield break;
        var words = StatusWords.In(turn.Language);
        yield return Parts.Subheading(words.WhatIsTried);
        yield return Parts.Facts(
            (words.Stages, words.Spread(
                Spread(status.Trials.Where(trial => trial.Stage is not Stage.Declined), trial => trial.Stage, TrialChoices.Stages, turn),
                status.Trials.Count(trial => trial.HasTaughtNothing))),
            (words.Risks, Spread(status.Portfolio.Where(trial => trial.Risk is not null), trial => trial.Risk!.Value, TrialChoices.Risks, turn)),
            (words.Sizes, Spread(status.Portfolio.Where(trial => trial.Size is not null), trial => trial.Size!.Value, TrialChoices.Sizes, turn)));
        foreach (var trial in status.In(Stage.Running).Take(MostRunning)) yield return TrialCards.Listed(trial, turn);
        if (status.In(Stage.Running).Count > MostRunning) yield return Parts.Subtle(words.MoreRunning(status.In(Stage.Running).Count - MostRunning));
    }

    static IEnumerable<Element?> Learned(MissionStatus status, Turn turn)
    {
        if (status.Learned.Count == 0) yield break;
        yield return Parts.Subheading(StatusWords.In(turn.Language).WhatWeLearned(status.Learnings));
        foreach (var learning in status.Learned) yield return LearningCards.Line(learning, turn);
    }

    static IEnumerable<Element?> Attentions(MissionStatus status, Turn turn)
    {
        var attentions = Attention.Of(status, turn);
        if (status.Mission.Outcome is not null || attentions.Count == 0) yield break;
        yield return new Container([Parts.Subheading(StatusWords.In(turn.Language).WhatNext), .. attentions.Select(attention => Parts.Line("→ " + attention))])
        {
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Medium,
        };
    }

    /// <summary>"running: 2 · ended: 1", in the order of the words; never a share, for the numbers are small.</summary>
    static string? Spread<T>(IEnumerable<Trial> trials, Func<Trial, T> of, Choices<T> choices, Turn turn)
        where T : struct, Enum
    {
        var counts = trials.CountBy(of).OrderBy(count => count.Key).Select(count => $"{choices.Word(count.Key, turn.Language)}: {count.Value}").ToList();
        return counts.Count == 0 ? null : string.Join(" · ", counts);
    }

    static IEnumerable<CardAction?> Buttons(MissionStatus status, Turn turn)
    {
        var mission = status.Mission;
        if (mission.Outcome is null)
        {
            if (status.Portfolio.Count > 0) yield return Button(LogLearning.Verb);
            if (status.Courses.Count > 0) yield return Button(MeasureIndicator.Verb);
            else yield return OfMission(AddIndicator.Verb);
            yield return OfMission(PlanTrial.Verb);
        }

        if (status.Courses.Count > MostIndicators) yield return OfMission(ListIndicators.Verb);
        if (status.Trials.Count > 0) yield return OfMission(ListTrials.Verb);
        if (status.Learnings > 0) yield return Parts.Button(turn, ListLearnings.Verb, ListLearnings.Verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, mission.Key));
        if (mission.State(turn.Today) == MissionState.Overdue) yield return OfMission(ExtendMission.Verb);

        Execute Button(Verb verb) => Parts.Button(turn, verb, verb.ButtonTitle(turn.Language));
        Execute OfMission(Verb verb) => Parts.Button(turn, verb, verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key));
    }
}
