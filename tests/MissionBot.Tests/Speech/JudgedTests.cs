using System.Globalization;
using MissionBot.Words;

namespace MissionBot.Tests.Speech;

/// <summary>
/// Sentences that people say, each with what it must come to (judged.txt). Nothing is really written: where a change would
/// be, the test stops it. A wrong write is worse than a question: there must be none.
/// </summary>
public sealed class JudgedTests(ITestOutputHelper output)
{
    internal static readonly string[] English =
    [
        "new mission youth: By 2030, all young people have work", "indicator NEET: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31",
        "try Breakfast clubs: hypothesis: Food raises attendance", "try Mentors", "try Walking bus", "start breakfast clubs on 1 December 2025", "start mentors on 1 January",
        "new mission food: By 2030, everyone eats well every day", "use youth",
    ];

    internal static readonly string[] Danish =
    [
        "ny mission youth: I 2030 har alle unge et arbejde", "ny mission mad: I 2030 spiser alle godt hver dag", "brug mad", "indikator Madusikkerhed: enhed %, fra 23 den 2021-03-01, til 5 inden 2030-12-31",
        "prøv Fælleskøkken", "prøv Skolehaver", "prøv Gadekøkken", "start fælleskøkken den 1. december 2025", "start skolehaver den 1. januar",
    ];

    [Theory]
    [InlineData("judged.txt", "en")]
    [InlineData("judged.txt", "da")]
    [InlineData("unseen.txt", "en")]
    [InlineData("unseen.txt", "da")]
    [InlineData("unseen-later.txt", "en")]
    [InlineData("unseen-later.txt", "da")]
    [InlineData("daily.txt", "en")]
    [InlineData("daily.txt", "da")]
    [InlineData("daily-later.txt", "en")]
    [InlineData("daily-later.txt", "da")]
    [InlineData("people-1.txt", "en")]
    [InlineData("people-1.txt", "da")]
    [InlineData("people-2.txt", "en")]
    [InlineData("people-2.txt", "da")]
    [InlineData("people-3.txt", "en")]
    [InlineData("people-3.txt", "da")]
    [InlineData("people-4.txt", "en")]
    [InlineData("people-4.txt", "da")]
    [InlineData("people-5.txt", "en")]
    [InlineData("people-5.txt", "da")]
    [InlineData("people-6.txt", "en")]
    [InlineData("people-6.txt", "da")]
    [InlineData("people-7.txt", "en")]
    [InlineData("people-7.txt", "da")]
    [InlineData("people-8.txt", "en")]
    [InlineData("people-8.txt", "da")]
    [InlineData("people-9.txt", "en")]
    [InlineData("people-9.txt", "da")]
    [InlineData("people-10.txt", "en")]
    [InlineData("people-10.txt", "da")]
    [InlineData("people-11.txt", "en")]
    [InlineData("people-11.txt", "da")]
    [InlineData("people-12.txt", "en")]
    [InlineData("people-12.txt", "da")]
    [InlineData("people-13.txt", "en")]
    [InlineData("people-13.txt", "da")]
    [InlineData("people-14.txt", "en")]
    [InlineData("people-14.txt", "da")]
    [InlineData("people-15.txt", "en")]
    [InlineData("people-15.txt", "da")]
    [InlineData("people-16.txt", "en")]
    [InlineData("people-16.txt", "da")]
    [InlineData("people-17.txt", "en")]
    [InlineData("people-17.txt", "da")]
    public async Task What_people_say_is_understood_or_asked_about_and_nothing_wrong_is_written(string file, string language)
    {
        await using var desk = new Desk { Language = language == "da" ? Language.Danish : Language.English };
        foreach (var line in language == "da" ? Danish : English) await desk.Ask(line);
        var judged = new List<(Said Said, Verdict Verdict, string Got)>();
        foreach (var said in Said.In(file, language))
        {
            var got = await desk.Judge(said.Line.Replace(" ⏎ ", "\n", StringComparison.Ordinal));
            judged.Add((said, said.Judge(got), $"{(got.Wrote ? "wrote " : got.Asked ? "asked " : "")}{got.Verb ?? "nothing"} ({got.Given})"));
        }

        foreach (var (said, verdict, got) in judged.Where(one => one.Verdict is Verdict.Wrong or Verdict.WrongWrite))
            output.WriteLine($"{verdict}: {said.Line} | {said.Expected} | {said.Holds} <- {got}");
        var right = judged.Count(one => one.Verdict is Verdict.Understood or Verdict.AskedRight);
        foreach (var group in judged.GroupBy(one => one.Verdict).OrderBy(group => group.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {right} of {judged.Count} understood or asked right, {100.0 * right / judged.Count:F1} %"));
        Assert.DoesNotContain(judged, one => one.Verdict == Verdict.WrongWrite);
        Assert.True(right >= 0.95 * judged.Count, $"{right} of {judged.Count}");
    }

    enum Verdict { Understood, AskedRight, Wrong, WrongWrite }

    sealed record Said(string Language, string Line, string Expected, string Holds)
    {
        public static IEnumerable<Said> In(string file, string language) =>
            from row in File.ReadLines(Path.Combine(Repository.Root, "tests/MissionBot.Tests/Speech", file))
            where row.StartsWith(language, StringComparison.Ordinal)
            let cells = row.Split('|', StringSplitOptions.TrimEntries)
            select new Said(cells[0], cells[1], cells[2], cells[3]);

        public Verdict Judge(Judged got)
        {
            if (got.Wrote && got.Verb != Expected) return Verdict.WrongWrite;
            if (Expected == "nothing") return got.Verb is null || got.Asked ? Verdict.Understood : Verdict.Wrong;
            if (Expected == "ask") return got.Asked || got.Verb is null ? Has(got) ? Verdict.AskedRight : Verdict.Wrong : Verdict.Wrong;
            if (got.Verb != Expected) return Verdict.Wrong;
            if (!Has(got)) return got.Wrote ? Verdict.WrongWrite : Verdict.Wrong;
            return got.Asked ? Verdict.AskedRight : Verdict.Understood;
        }

        bool Has(Judged got) => Holds.Split(" + ").All(part => Folded.Of(got.Given).Contains(Folded.Of(part), StringComparison.Ordinal));
    }
}
