using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Learnings;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Undoing;
using MissionBot.Words;

namespace MissionBot.Updates;

/// <summary>What became of a trial action.</summary>
static class TrialUpdates
{
    const int MostLearnings = 3;

    public static UpdateText Tell(Facts.Fact fact, Trial trial, Update update, Turn turn, Rows rows)
    {
        var words = UpdateWords.In(turn.Language);
        var text = fact switch
        {
            TrialPlanned { Stage: Stage.Proposed } => new UpdateText(words.IsProposed(trial.Title), Hypothesis(trial, rows)) { Details = [.. Plan(trial, turn, rows)] },
            TrialPlanned => new UpdateText(words.IsPlanned(trial.Title), Hypothesis(trial, rows)) { Details = [.. Plan(trial, turn, rows)] },
            TrialStarted started => new UpdateText(words.HasStarted(trial.Title), words.EndsOn(started.End)) { Details = [Parts.Line(words.EndsOn(started.End)), .. Plan(trial, turn, rows)] },
            TrialMoved moved => Moved(moved, trial, words),
            TrialEnded => Ended(trial, turn, rows),
            _ => Changed(update.Logged, trial, turn, rows),
        };
        return text with { Source = trial.Key, Topic = trial.Topic, Buttons = Buttons(fact, trial, turn, rows) };
    }

    static UpdateText Moved(TrialMoved moved, Trial trial, UpdateWords words) =>
        new(moved switch
        {
            { New: Stage.Planned, Old: Stage.Proposed } => words.IsAccepted(trial.Title),
            { New: Stage.Declined } => words.IsDeclined(trial.Title),
            { New: Stage.Paused } => words.IsPaused(trial.Title),
            _ => words.GoesOn(trial.Title),
        }, moved.Words.Text)
        {
            Details = moved.Words.Text is { } why ? [Parts.Words(Parts.Cut(why))] : [],
        };

    // A learning that comes later is shown too: the card is edited then.
    static UpdateText Ended(Trial trial, Turn turn, Rows rows)
    {
        var words = UpdateWords.In(turn.Language);
        var learned = rows.LearningsOf(trial.Id, MostLearnings);
        return new(words.HasEnded(trial.Title), learned.Count == 0 ? words.NothingCaptured : words.Taught(learned[0].Seen))
        {
            Details =
            [
                .. learned.Count == 0 ? [Parts.Line(words.NothingCaptured)] : new Element[] { Parts.Subheading(words.WhatItTaught) },
                .. learned.SelectMany(learning => new Element[] { Parts.Words(Parts.Cut(learning.Seen)), Parts.Subtle(LearningUpdates.Marks(learning, turn)) }),
                .. trial.Learnings > learned.Count ? [Parts.Subtle(words.AndMore(trial.Learnings - learned.Count))] : Array.Empty<Element>(),
            ],
        };
    }

    static UpdateText Changed(LoggedFact fact, Trial trial, Turn turn, Rows rows)
    {
        var told = Undoables.Tell(fact, turn.Language, rows);
        var label = fact.Fact is TrialChanged { Field: var field } ? ChangeTrial.LabelOf(field, turn.Language) : told.What;
        return new($"{trial.Title}: {label} {told.Old ?? "–"} → {told.New ?? "–"}", null);
    }

    static IEnumerable<Element> Plan(Trial trial, Turn turn, Rows rows)
    {
        var words = UpdateWords.In(turn.Language);
        if (Hypothesis(trial, rows) is { } believed) yield return Parts.Words(words.WeBelieve(believed));
        if (trial.StartedOn is null && TrialWords.In(turn.Language).When(trial, turn.Today) is { } when) yield return Parts.Subtle(when);
        if (trial.Criterion is { } criterion) yield return Parts.Subtle($"{TrialWords.In(turn.Language).Criterion}: {Parts.Cut(criterion)}");
    }

    static string? Hypothesis(Trial trial, Rows rows) => rows.HypothesesOf(trial) is [var first, ..] ? Parts.Cut(first.Wording) : null;

    // In a conversation of several, what only leaders may do is on the trial action's own card, in each reader's view of it.
    static ImmutableArray<CardAction> Buttons(Facts.Fact fact, Trial trial, Turn turn, Rows rows)
    {
        var mayLead = !turn.Speaker.IsPartner && turn.Conversation.Kind == BotFramework.Activities.ConversationTypes.Personal && Rights.Leads(turn.Speaker.Id, rows.LeadersOf(trial.MissionId));
        return
        [
            .. fact is TrialPlanned && trial.Stage is Stage.Proposed && mayLead ? TrialCards.Buttons(trial, turn).Take(2) : [],
            .. trial.Stage is Stage.Running or Stage.Paused or Stage.Ended ? [Parts.Button(turn, LogLearning.Verb, LogLearning.Verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, trial.Key))] : Array.Empty<CardAction>(),
            Parts.Button(turn, ShowTrial.Verb, UpdateWords.In(turn.Language).Open(trial.Key), (ShowTrial.TrialField, trial.Key)),
        ];
    }
}

