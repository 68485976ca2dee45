using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Learnings;

static class FindLearnings
{
    const int Most = 10;

    static readonly TextField WordsField = new("words", new("words", "ord"), TextField.Statement);

    public static Verb Verb { get; } = new Verb.Question(
        new("find", "find", "search", "søg"),
        Shape.Of(WordsField, null),
        Answer)
    {
        Help = new("Finds learnings and trial actions by their words, in all missions.", "Finder læringer og prøvehandlinger ud fra deres ord, på tværs af missioner."),
        Example = new("find attendance", "find kom igen"),
    };

    static Reply Answer(Given given, Turn turn, Rows rows)
    {
        var words = given.Find(WordsField);
        if (words is null || SearchQuery.All(words, rows.Engine) is not { } all) return new Reply.Refused(LearningWords.In(turn.Language).FindWhat);
        var trials = TrialReferences.Only.Find(rows, turn, words);
        var found = rows.LearningsMatching(all, Most + 1);
        if (found.Count > 0) return new Reply.Shown(LearningCards.Found(words, found, trials, Most, isNear: false, turn));
        var near = rows.LearningsMatching(SearchQuery.Any(words, rows.Engine)!, Most + 1);
        return new Reply.Shown(LearningCards.Found(words, near, trials, Most, isNear: true, turn));
    }
}
