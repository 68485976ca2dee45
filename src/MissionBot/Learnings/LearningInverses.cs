using MissionBot.Cards;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Trials;

namespace MissionBot.Learnings;

/// <summary>How what happens to a learning is taken back, and how it is told.</summary>
static class LearningInverses
{
    const int Excerpt = 120;

    public static readonly Inverse Logged = Inverse.Of<LearningLogged>(
        fact => new LearningWithdrawn(fact.Learning, fact.Trial),
        fact => fact.Hypothesis is { } hypothesis
            ? [fact.Learning, $"{fact.Trial}/learnings/{fact.Learning}", $"{hypothesis}/{fact.Learning}"]
            : [fact.Learning, $"{fact.Trial}/learnings/{fact.Learning}"],
        (fact, telling) =>
        {
            var key = $"{telling.Rows.Trial(fact.Trial)?.Key}/{fact.Number}";
            return new(In(telling).Named(key), null, Parts.Cut(fact.Words.Seen, Excerpt), In(telling).CorrectInstead(key)) { IsWhole = true };
        });

    public static readonly Inverse Corrected = Inverse.Of<LearningCorrected>(
        fact => fact with { Old = fact.New, New = fact.Old, Words = new(fact.Words.New, fact.Words.Old) },
        fact => [$"{fact.Learning}/says"],
        (fact, telling) =>
        {
            var key = telling.Rows.Learning(fact.Learning)?.Key ?? "";
            var changed = LearningCards.Differences(fact, telling.Language).ToList();
            return new(In(telling).Named(key), Join(changed.Select(one => one.Old)), Join(changed.Select(one => one.New)), In(telling).CorrectInstead(key));
        });

    public static readonly Inverse Shown = Inverse.Of<LearningShown>(
        fact => fact with { Old = fact.New, New = fact.Old },
        fact => [$"{fact.Learning}/visible"],
        (fact, telling) =>
        {
            var key = telling.Rows.Learning(fact.Learning)?.Key ?? "";
            return new($"{In(telling).Named(key)} · {Visibilities.Field.Label(telling.Language)}", fact.Old.Word(telling.Language), fact.New.Word(telling.Language), In(telling).CorrectInstead(key));
        });

    static string Join(IEnumerable<string> parts) => string.Join(" · ", parts.Select(part => Parts.Cut(part, Excerpt)));

    static LearningWords In(Telling telling) => LearningWords.In(telling.Language);
}
