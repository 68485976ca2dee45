using MissionBot.Words;
using static MissionBot.Words.Dates;

namespace MissionBot.Trials;

sealed record TrialWordsEn : TrialWords
{
    public static readonly TrialWordsEn Said = new();

    public override string HandedOver(int trials) => Plural.Of(trials, "A trial action is handed over", $"{trials} trial actions are handed over");

    public override string OwnsFromNowOn => " is responsible from now on.";

    public override string OwnsNothing(string name) => $"{name} has no trial action under way, so there is nothing to hand over.";

    public override string WhatToHandOver => "Which trial action is to be handed over, or all of whose?";

    public override string IsTheirs(string name) => $"{name} is responsible for that already. Name somebody else if it is to change hands.";

    public override string Learned => "What we learned";

    public override string NothingCaptured => "Ended, and nothing captured yet.";

    public override string Hypothesis => "What we believe";

    public override string Dates => "When";

    public override string Proposer => "Proposed by";

    public override string Owner => "Owner";

    public override string Size => "Size";

    public override string Risk => "Risk";

    public override string Horizon => "Horizon";

    public override string Kind => "Kind";

    public override string Sectors => "Sectors";

    public override string Levels => "Levels";

    public override string Place => "Place";

    public override string Group => "For whom";

    public override string Partners => "With";

    public override string Effort => "Effort";

    public override string Metric => "We look at";

    public override string Criterion => "Right if";

    public override string UsualLength => "It ends eight weeks after it starts, unless you say otherwise.";

    public override string NoHypothesis => "No hypothesis yet: what do you believe will happen? It makes the learning worth more.";

    public override string WhatDidItTeach => "What did it teach? One sentence is enough; a trial action that did not work teaches as much as one that did.";

    public override string NothingCapturedYet => "nothing captured yet";

    public override string CardAbove => "Its card above is up to date.";

    public override string BuiltOn => "Built on";

    public override string LearnedBefore => "Learned before from something like it";

    public override string NoneForPartners => "There is no trial action here yet. Propose one, e.g.: propose Breakfast clubs in three schools";

    public override string NoneYet => "There is no trial action yet. Plan the first one, e.g.: try Breakfast clubs in three schools";

    public override string NoneSuch => "None fits. Leave a word out, or plan a new one.";

    public override string LeadersDecide => "Those who lead the mission accept or decline it; you will hear of it here.";

    public override string ProposedBy => " Proposed by ";

    public override string WhatToChange => "What is to be changed? Fill in only that; the rest stays as it is.";

    public override string NotSaid => "not said";

    public override string IsProposed(string key) => $"{key} is proposed";

    public override string IsAccepted(string key) => $"{key} is accepted and planned";

    public override string IsDeclined(string key) => $"{key} is declined";

    public override string IsOnHold(string key) => $"{key} is on hold";

    public override string GoesOn(string key) => $"{key} goes on";

    public override string HasChanged(string key) => $"{key} has changed";

    public override string JudgedBy(string name) => $"Decided by {name}.";

    public override string IsNoProposal(Trial trial) => $"{trial.Title} does not wait for an answer: it is {TrialChoices.Stages.Word(trial.Stage, Language.English)}.";

    public override string IsProposedOnly(Trial trial) => $"{trial.Title} is only proposed. Somebody who leads the mission accepts it first; then it can start.";

    public override string IsPaused(Trial trial) => $"{trial.Title} is on pause. Resume it to go on, or end it.";

    public override string IsLocked(DateOnly started) =>
        $"It started on {Long(started, Language.English)}, and what tells whether it worked is locked since then. Log a learning that says what you would look at now, or plan a new trial action.";

    public override string NoneIs(string stage) => $"No trial action is {stage}.";

    public override string IsPlanned(string key) => $"{key} is planned";

    public override string HasStarted(string key) => $"{key} is under way";

    public override string HasEnded(string key) => $"{key} has ended";

    public override string IsRunning(Trial trial) => $"{trial.Title} has been running since {Long(trial.StartedOn!.Value, Language.English)}. It can be paused, or ended at any time.";

    public override string IsOver(Trial trial) => trial.EndedOn is { } on
        ? $"{trial.Title} ended on {Long(on, Language.English)}. Its learnings can still be added to; to try again, plan a new one."
        : $"{trial.Title} was declined. Plan a new one to try it after all.";

    public override string HasNotStarted(Trial trial) => $"{trial.Title} has not started yet. Start it first; the start may lie in the past.";

    public override string LiesAhead(DateOnly day) => $"{Long(day, Language.English)} lies ahead. Say it on that day, or set the planned dates with “change”.";

    public override string NoEndYet => "It has no end yet that could be moved. Give a day, e.g. 1 June.";

    public override string EndsBeforeItStarts(DateOnly start) => $"The end would be before the start, {Long(start, Language.English)}. Give a later day.";

    public override string MissionIsClosed(string key) => $"The mission {key} is closed. Choose a mission that is open.";

    public override string Count(string mission, int found, int all) => found == all
        ? $"{mission}: {Plural.Count(all, "trial action", "trial actions", Language.English)}"
        : $"{mission}: {found} of {Plural.Count(all, "trial action", "trial actions", Language.English)}";

    public override string IsItsOwn(string learning) => $"{learning} is what this trial action itself taught. Choose a learning of another one.";

    public override string AndMore(int left) => $"… and {left} more";

    public override string ShowMore(int left) => $"Show more ({left})";

    public override string? When(Trial trial, DateOnly today) => trial switch
    {
        { EndedOn: { } end, StartedOn: { } start } when end == start => Long(end, Language.English),
        { EndedOn: { } end, StartedOn: { } start } => $"{Long(start, Language.English)} – {Long(end, Language.English)}",
        { StartedOn: { } start, PlannedEnd: { } end } when end < today =>
            $"since {Long(start, Language.English)}, was to end {Long(end, Language.English)}",
        { StartedOn: { } start, PlannedEnd: { } end } => $"since {Long(start, Language.English)}, ends {Long(end, Language.English)}",
        { StartedOn: { } start } => $"since {Long(start, Language.English)}",
        { PlannedStart: { } start, PlannedEnd: { } end } => $"planned {Long(start, Language.English)} – {Long(end, Language.English)}",
        { PlannedEnd: { } end } => $"to end {Long(end, Language.English)}",
        _ => null,
    };

    public override string Named(string key) => $"Trial action {key}";

    public override string LogInstead(string key) => $"Write down how it really was; nothing is lost: learn {key}: …";
}
