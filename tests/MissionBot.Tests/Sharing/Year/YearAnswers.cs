using System.Globalization;
using System.Text.RegularExpressions;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>What is answered holds what its reader may see, and no number hints at more.</summary>
sealed partial class YearAnswers(YearOracle oracle)
{
    /// <summary>Answers that say something else than what the reader sees.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Numbers that were compared, and things that were asked for by their keys.</summary>
    public (int Numbers, int Things) Checked { get; private set; }

    public void Check(string line, string answer, YearReader reader)
    {
        var words = line.Split(' ');
        if (words.Length == 2 && oracle.Missions.Find(mission => mission.Key == words[1]) is { } asked && asked.IsReached(reader)) Count(words[0], answer, asked, reader);
        if (words[0] == "trial") Shown(line, answer, oracle.Missions.SelectMany(mission => mission.Trials).FirstOrDefault(trial => trial.Key == words[1]), one => one.Title.Word, reader);
        if (words[0] == "learning") Shown(line, answer, oracle.Missions.SelectMany(mission => mission.Learnings).FirstOrDefault(learning => learning.Key == words[1]), one => one.Seen.Word, reader);
    }

    void Count(string verb, string answer, YearMission mission, YearReader reader)
    {
        var trials = mission.Trials.Where(trial => trial.IsSeen(reader)).ToList();
        var learnings = mission.Learnings.Count(learning => learning.IsSeen(reader));
        switch (verb)
        {
            case "status":
                Same(TrialsSoFar(), trials.Count(trial => trial.IsInPortfolio));
                Same(Captured(), learnings);
                break;
            case "trials": Same(Trials(), trials.Count); break;
            case "learnings": Same(Learnings(), learnings); break;
            case "hypotheses": Same(Hypotheses(), trials.Sum(trial => trial.Hypotheses)); break;
            case "partners": Same(Partners(), mission.TakingPart.Count()); break;
        }

        void Same(Regex number, int expected)
        {
            Checked = Checked with { Numbers = Checked.Numbers + 1 };
            var told = number.Match(answer) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
            if (told != expected) Wrong.Add($"{verb} {mission.Key} told {reader} {told} instead of {expected}: {answer}");
        }
    }

    void Shown<T>(string line, string answer, T? thing, Func<T, string> word, YearReader reader) where T : YearThing
    {
        if (thing is null) return;
        Checked = Checked with { Things = Checked.Things + 1 };
        if (answer.Contains(word(thing), StringComparison.OrdinalIgnoreCase) != thing.IsSeen(reader)) Wrong.Add($"“{line}” {(thing.IsSeen(reader) ? "was not shown" : "was shown")} to {reader}: {answer}");
    }

    [GeneratedRegex(@"(\d+) (?:trial actions?|prøvehandling(?:er)?) (?:so far|indtil nu)")]
    private static partial Regex TrialsSoFar();

    [GeneratedRegex(@"(\d+) (?:learnings? captured|læring(?:er)? er noteret)")]
    private static partial Regex Captured();

    [GeneratedRegex(@"^[a-z]+: (\d+) (?:trial action|prøvehandling)", RegexOptions.Multiline)]
    private static partial Regex Trials();

    [GeneratedRegex(@"^[a-z]+: (\d+) (?:learning|læring)", RegexOptions.Multiline)]
    private static partial Regex Learnings();

    [GeneratedRegex(@"^[a-z]+: (\d+) (?:hypothes|hypotese)", RegexOptions.Multiline)]
    private static partial Regex Hypotheses();

    [GeneratedRegex(@"^[a-z]+: (\d+) partner", RegexOptions.Multiline)]
    private static partial Regex Partners();
}
