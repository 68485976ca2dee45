using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Trials;

namespace MissionBot.Oneself;

/// <summary>Something that waits for one person, and what to do about it.</summary>
sealed record Waiting(string Line, ImmutableArray<CardAction> Buttons)
{
    /// <summary>Most pressing first: who proposed something wants an answer.</summary>
    public static IReadOnlyList<Waiting> For(Own own, Turn turn) => [.. All(own, turn)];

    static IEnumerable<Waiting> All(Own own, Turn turn)
    {
        var words = OneselfWords.In(turn.Language);
        foreach (var trial in own.Proposals) yield return new(words.IsProposed(trial), [Of(JudgeTrial.Accept, trial, turn), Of(JudgeTrial.Decline, trial, turn)]);
        foreach (var trial in own.Trials.Where(trial => trial.Stage is Stage.Running or Stage.Paused && trial.PlannedEnd < turn.Today))
            yield return new(words.RunsTooLong(trial), [Of(EndTrial.Verb, trial, turn), Of(ChangeTrial.Verb, trial, turn)]);
        foreach (var trial in own.Trials.Where(trial => trial.HasTaughtNothing)) yield return new(words.NothingCaptured(trial), [Of(LogLearning.Verb, trial, turn)]);
        foreach (var trial in own.Trials.Where(trial => trial.Stage is Stage.Planned && trial.PlannedStart < turn.Today))
            yield return new(words.ShouldHaveStarted(trial), [Of(StartTrial.Verb, trial, turn), Of(ChangeTrial.Verb, trial, turn)]);
        foreach (var mission in own.Missions.Where(mission => own.Leads(mission) && mission.State(turn.Today) == MissionState.Overdue))
            yield return new(words.MissionIsOverdue(mission), [Of(ExtendMission.Verb, mission, turn), Of(CloseMission.Verb, mission, turn)]);
    }

    // Several stand on one card: each button says what it is for.
    static CardAction Of(Verb verb, Trial trial, Turn turn) => Parts.Button(turn, verb, $"{verb.ButtonTitle(turn.Language)}: {trial.Key}", (ShowTrial.TrialField, trial.Key));

    static CardAction Of(Verb verb, Mission mission, Turn turn) => Parts.Button(turn, verb, $"{verb.ButtonTitle(turn.Language)}: {mission.Key}", (ShowMission.MissionField, mission.Key));
}
