using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Undoing;
using MissionBot.Words;

namespace MissionBot.Updates;

/// <summary>An update in a follower's language, as things stand.</summary>
/// <param name="Headline">What happened, good enough for a phone's lock screen.</param>
/// <param name="Brief">What there is to add in one line.</param>
sealed record UpdateText(string Headline, string? Brief)
{
    /// <summary>The key of what it is about, who did it, when.</summary>
    public string Source { get; init; } = "";

    /// <summary>All that is shown where there is room.</summary>
    public ImmutableArray<Element> Details { get; init; } = [];

    public ImmutableArray<CardAction> Buttons { get; init; } = [];

    /// <summary>What an answer to it is about.</summary>
    public Topic? Topic { get; init; }

    /// <summary>It is said no longer.</summary>
    public bool IsTakenBack { get; init; }

    public static UpdateText Of(Update update, bool isGone, Turn turn, Rows rows)
    {
        var fact = update.Logged;
        var told = Told(update, turn, rows) ?? new UpdateText(Undoables.Tell(fact, turn.Language, rows).What, null);
        var by = turn.NameOf(fact.Place.By, rows);
        var on = Dates.Long(fact.Place.On, turn.Language);
        // What was taken back is not said once more: that it was is all that is left.
        if (isGone) return new(UpdateWords.In(turn.Language).TakenBack(told.Headline), null) { Source = by, IsTakenBack = true };
        return told with { Source = string.Join(" · ", new[] { told.Source, by, on }.Where(part => part.Length > 0)) };
    }

    static UpdateText? Told(Update update, Turn turn, Rows rows) => update.Logged.Fact switch
    {
        LearningLogged logged => LearningUpdates.Tell(logged.Learning, update, turn, rows),
        LearningCorrected corrected => LearningUpdates.Tell(corrected.Learning, update, turn, rows),
        IndicatorAdded added => IndicatorUpdates.Added(added, turn, rows),
        IndicatorMeasured measured => IndicatorUpdates.Measured(measured, turn, rows),
        IndicatorRetargeted retargeted => IndicatorUpdates.Retargeted(retargeted, update, turn, rows),
        MissionExtended or MissionClosed or MissionLed or MissionChanged => MissionUpdates.Tell(update, turn, rows),
        _ when update.Trial is { } id && rows.Trial(id) is { } trial => TrialUpdates.Tell(update.Logged.Fact, trial, update, turn, rows),
        _ => null,
    };
}
