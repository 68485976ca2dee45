using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Learnings;

static class FindLearnings
{
    const int Most = 10;

    const int MostNear = 12;

    public static readonly TextField WordsField = new("words", new("words", "ord"), TextField.Statement) { IsOneLine = true };

    public static Verb Verb { get; } = new Verb.Question(
        new("find", "find", "search", "søg"),
        Shape.Of(WordsField, null),
        Answer)
    {
        Phrases = LearningPhrases.Find,
        Help = new("Finds learnings and trial actions by their words, in all missions.", "Finder læringer og prøvehandlinger ud fra deres ord, på tværs af missioner."),
        Example = new("find attendance", "find kom igen"),
    };

    static Reply Answer(Given given, Turn turn, Rows rows)
    {
        var typed = given.Find(WordsField) ?? "";
        var words = SearchQuery.Words(typed);
        if (words.Count == 0 && given.Form is null) return new Reply.Asked(LearningWords.In(turn.Language).FindWhat);
        if (words.Count == 0) return new Reply.Refused(LearningWords.In(turn.Language).FindWhat, WordsField);
        var trials = TrialReferences.Only.Find(rows, turn, typed);
        var (found, how) = Find(words, Most + 1, rows);
        return new Reply.Shown(LearningCards.Found(typed, found, how, trials, Most, turn));
    }

    /// <summary>All of the words, else any of them, else what is spelt like them.</summary>
    internal static (IReadOnlyList<Learning> Found, Fit How) Find(IReadOnlyList<string> words, int count, Rows rows)
    {
        // Whole words are found from the newest on; of a mere beginning the engine gathers all that has it, so it comes second.
        if (rows.LearningsMatching(SearchQuery.All(words, rows.Engine), count) is var whole && whole.Count == count) return (whole, Fit.AllWords);
        if (rows.LearningsMatching(SearchQuery.AllBegun(words, rows.Engine), count) is { Count: > 0 } begun) return (begun, Fit.AllWords);
        if (rows.LearningsMatching(SearchQuery.Any(words, rows.Engine), count) is { Count: > 0 } some) return (some, Fit.SomeWords);
        var near = words.SelectMany(rows.WordsNear).Take(MostNear).ToList();
        return near.Count == 0 ? ([], Fit.NearWords) : (rows.LearningsMatching(SearchQuery.Any(near, rows.Engine), count), Fit.NearWords);
    }
}

/// <summary>How well what was found fits what was typed.</summary>
enum Fit { AllWords, SomeWords, NearWords }
