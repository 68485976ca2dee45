using System.Text.RegularExpressions;
using MissionBot.Commands;
using MissionBot.Sharing;
using MissionBot.Words;

namespace MissionBot.Missions;

/// <summary>An ambitious, long-term, time-bound public goal, concrete enough to assess.</summary>
/// <param name="Visible">Who else sees what is recorded for it, where nothing is said of that.</param>
/// <param name="Key">What people call it in a line: unique in the tenant, never changed, never reused.</param>
public sealed record Mission(
    string Id,
    string Key,
    string Statement,
    DateOnly? Deadline,
    string? Aims,
    string? Challenge,
    Rhythm? Rhythm,
    DateOnly CreatedOn,
    DateOnly? ClosedOn,
    MissionOutcome? Outcome,
    string? ClosedWhy,
    int Trials,
    Visibility Visible) : IOfMission
{
    public string MissionId => Id;

    public MissionState State(DateOnly today) => (Outcome, Deadline) switch
    {
        (MissionOutcome.Achieved, _) => MissionState.Achieved,
        (not null, _) => MissionState.Closed,
        (null, { } deadline) when deadline < today => MissionState.Overdue,
        _ => MissionState.Running,
    };
}

public enum MissionState { Running, Overdue, Achieved, Closed }

public enum MissionOutcome { Achieved, Closed }

/// <summary>How often: a mission is reviewed, an indicator measured.</summary>
public enum Rhythm { Monthly, Quarterly, HalfYearly, Yearly }

public static partial class MissionKey
{
    public const int Shortest = 2, Longest = 20;

    // Words that say nothing about which mission it is.
    static readonly HashSet<string> Small =
    [
        "by", "in", "all", "the", "a", "an", "and", "of", "to", "every", "everyone", "has", "have", "is", "are", "be", "that", "for", "people", "with", "our", "it",
        "i", "inden", "alle", "de", "den", "det", "en", "et", "og", "af", "til", "hver", "har", "er", "at", "for", "som", "med", "på", "vores", "vi", "mennesker", "senest",
    ];

    // "status status" would be read twice over. Asked for late: the verbs hold fields that hold this.
    static readonly Lazy<HashSet<string>> Verbs = new(() => [.. Capabilities.Verbs.All.SelectMany(verb => verb.Name.All).Where(word => !word.Contains(' '))]);

    /// <summary>Letters, digits and hyphens, and no command; what ends in a number would read as a trial action (<c>youth-7</c>).</summary>
    public static bool IsValid(string key) =>
        key.Length is >= Shortest and <= Longest && Shape().IsMatch(key) && !Numbered().IsMatch(key) && !Verbs.Value.Contains(key);

    /// <summary>Whether the key of a trial action stands here, whole: <c>youth-7</c>.</summary>
    public static bool IsTrialAt(string line, int at) => TrialKey().Match(line, at) is { Success: true } found && found.Index == at;

    /// <summary>A key from the statement's telling words, that is not among the <paramref name="taken"/>.</summary>
    public static string From(string statement, Func<string, bool> taken)
    {
        var words = Letters().Matches(statement.ToLowerInvariant()).Select(match => match.Value)
            .Where(word => word.Length > 2 && !Small.Contains(word)).DefaultIfEmpty("mission").ToList();
        var candidates = words.Take(1)
            .Concat(words.Skip(1).Select(word => $"{words[0]}-{word}"))
            .Concat(Enumerable.Range('b', 24).Select(letter => $"{Cut(words[0], Longest - 2)}-{(char)letter}"));
        return candidates.Select(candidate => Cut(candidate, Longest)).First(candidate => IsValid(candidate) && !taken(candidate));
    }

    static string Cut(string word, int most) => (word.Length <= most ? word : word[..most]).TrimEnd('-');

    [GeneratedRegex("^[a-zæøå0-9]+(-[a-zæøå0-9]+)*$")]
    private static partial Regex Shape();

    [GeneratedRegex("-[0-9]+$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\G[a-zæøå0-9][a-zæøå0-9-]*-[0-9]+(?![\w/-])", RegexOptions.IgnoreCase)]
    private static partial Regex TrialKey();

    [GeneratedRegex("[a-zæøå]+")]
    private static partial Regex Letters();
}
