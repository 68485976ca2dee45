using MissionBot.Commands;

namespace MissionBot.Trials;

/// <summary>proposed → planned → running ⇄ paused → ended; or declined. What does not fit the stage is answered with what does.</summary>
static class StageRules
{
    /// <returns>Null where the trial action is in one of the <paramref name="allowed"/> stages.</returns>
    public static Reply.Refused? Refuse(Trial trial, Turn turn, params ReadOnlySpan<Stage> allowed)
    {
        if (allowed.Contains(trial.Stage)) return null;
        var words = TrialWords.In(turn.Language);
        var sentence = trial.Stage switch
        {
            Stage.Proposed => words.IsProposedOnly(trial),
            Stage.Planned => words.HasNotStarted(trial),
            Stage.Running => words.IsRunning(trial),
            Stage.Paused => words.IsPaused(trial),
            _ => words.IsOver(trial),
        };
        return new Reply.Refused(sentence) { Instead = TrialCards.Buttons(trial, turn) };
    }
}
