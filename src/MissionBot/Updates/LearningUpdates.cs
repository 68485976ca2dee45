using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Learnings;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Updates;

/// <summary>What was learned, as it stands: a learning that was corrected since is told with what it said before.</summary>
static class LearningUpdates
{
    const int MostOfEarlier = 120, MostOfHeadline = 90;

    public static UpdateText? Tell(string id, Update update, Turn turn, Rows rows)
    {
        if (rows.Learning(id) is not { } learning) return null;
        var words = UpdateWords.In(turn.Language);
        // What it said when it was told first; what was corrected before that is of no interest here.
        var earlier = rows.EarlierVersionsOf(learning, 1) is [var before] && (update.Logged.Fact is LearningCorrected || before.On >= update.Logged.Place.On) && before.Seen != learning.Seen ? before : null;
        var marks = Marks(learning, turn);
        return new(words.Learned(learning.TrialTitle, Parts.Cut(learning.Seen, MostOfHeadline)), marks.Length > 0 ? marks : null)
        {
            Source = learning.Key,
            Topic = learning.Topic,
            Details =
            [
                .. learning.Seen.Length > MostOfHeadline ? [Parts.Words(Parts.Cut(learning.Seen))] : Array.Empty<Element>(),
                .. marks.Length > 0 ? [Parts.Subtle(marks)] : Array.Empty<Element>(),
                .. learning.Next is { } next ? [Parts.Words($"{LearningWords.In(turn.Language).Next}: {Parts.Cut(next)}")] : Array.Empty<Element>(),
                .. earlier is not null ? [Parts.Subtle(words.CorrectedFrom(Parts.Cut(earlier.Seen, MostOfEarlier)))]
                    // Partners are shown no earlier version, but not that nothing happened to what they were told.
                    : update.Logged.Fact is LearningLogged logged && logged.Words.Seen != learning.Seen ? [Parts.Subtle(words.IsCorrected)] : Array.Empty<Element>(),
            ],
            Buttons =
            [
                Parts.Button(turn, ShowLearning.Verb, words.Open(learning.Key), (ShowLearning.LearningField, learning.Key)),
                Parts.Button(turn, LogLearning.Verb, LearningWords.In(turn.Language).OneMore, (ShowTrial.TrialField, learning.TrialKey)),
            ],
        };
    }

    /// <summary>How it is judged: "✓ supported · data show a change (2 of 5)".</summary>
    public static string Marks(Learning learning, Turn turn) => string.Join(" · ", new[]
    {
        learning.Verdict is { } verdict ? LearningCards.Word(verdict, turn) : null,
        learning.Evidence is { } evidence ? LearningCards.Word(evidence, turn) : null,
        learning.Proposal is { } proposal ? LearningChoices.Proposals.Word(proposal, turn.Language) : null,
    }.OfType<string>());
}
