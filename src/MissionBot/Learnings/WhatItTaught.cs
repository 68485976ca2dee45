using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Trials;

namespace MissionBot.Learnings;

/// <summary>
/// The question on the card of a trial action that has ended. The answer is written on that card, so that a phone needs two taps;
/// the card stays for whoever learned something else, and the same words sent twice are logged once.
/// </summary>
static class WhatItTaught
{
    static readonly TextField Seen = LogLearning.Verb.Quoted!;

    public static Element Asked(Turn turn) => new InputText(Seen.Id, LearningWords.In(turn.Language).WhatItTaught)
    {
        // Not required: a required input would hold back the card's other buttons, too.
        IsMultiline = true,
        MaxLength = Seen.MaxLength,
        Placeholder = Seen.Hint?.In(turn.Language),
    };

    /// <summary>In place of the button that opens a form for it.</summary>
    public static IEnumerable<CardAction> Buttons(Trial trial, IEnumerable<CardAction> usual, Turn turn) =>
    [
        Parts.Button(turn, LogLearning.Verb, LearningWords.In(turn.Language).SaveIt, (ShowTrial.TrialField, trial.Key)),
        .. usual.Where(button => button is not Execute execute || execute.Verb != LogLearning.Verb.Id),
    ];
}
