using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Learnings;
using MissionBot.Words;

namespace MissionBot.Trials;

/// <summary>What a trial action is built on, and what it could be built on.</summary>
static class SimilarCards
{
    const int MostBases = 3;

    const int Beside = 160;

    /// <summary>What was learned before from something like it, each with a button that keeps the link.</summary>
    public static IEnumerable<Element> Section(Trial trial, IReadOnlyList<SimilarLearning> similar, Around around, Turn turn)
    {
        var left = similar.Where(one => around.Bases.All(basis => basis.Id != one.Learning.Id)).ToList();
        return left.Count == 0 ? [] : left.Select(Element (one) => Similar(one, trial, turn)).Prepend(Parts.Subheading(TrialWords.In(turn.Language).LearnedBefore));
    }

    public static IEnumerable<Element> Bases(IReadOnlyList<Learning> bases, Turn turn)
    {
        if (bases.Count == 0) yield break;
        var words = TrialWords.In(turn.Language);
        yield return Parts.Subheading(words.BuiltOn);
        foreach (var basis in bases.Take(MostBases)) yield return Parts.Words($"{basis.Key}: {Parts.Cut(basis.Seen, Beside)}");
        if (bases.Count > MostBases) yield return Parts.Subtle(words.AndMore(bases.Count - MostBases));
    }

    static Container Similar(SimilarLearning similar, Trial trial, Turn turn)
    {
        var learning = similar.Learning;
        return new(
        [
            Parts.Words(Parts.Cut(learning.Seen, Beside)),
            Parts.Subtle(string.Join(" · ", new[]
            {
                learning.Verdict is { } verdict ? LearningCards.Word(verdict, turn) : null,
                $"{learning.Key} {learning.TrialTitle}",
                similar.Place,
                Dates.Short(learning.On, turn.Language),
            }.OfType<string>())),
            new ActionSet(Parts.ButtonHere(turn, BuildOnLearning.Verb, BuildOnLearning.Verb.ButtonTitle(turn.Language),
                (ShowTrial.TrialField, trial.Key), (BuildOnLearning.LearningField, learning.Key))),
        ])
        {
            Separator = true,
        };
    }
}
