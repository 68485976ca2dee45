using FuzzySharp;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>A mistyped name is taken when one candidate is within two edits and no other within three.</summary>
static class Spelling
{
    public static T? Meant<T>(string typed, IReadOnlyList<T> things, Func<T, string> title)
        where T : notnull
    {
        var name = Folded.Of(typed);
        if (name.Length < 4 || IsKey(name)) return default;
        var near = things
            .Select(thing => (Thing: thing, Distance: Distance(name, Folded.Of(title(thing)))))
            .Where(candidate => candidate.Distance <= 3)
            .OrderBy(candidate => candidate.Distance)
            .Take(2)
            .ToList();
        return near is [{ Distance: <= 2 } only] ? only.Thing : default;
    }

    // youth-7, youth-7/2: another number is another thing, not a typing error.
    static bool IsKey(string name) => name.TrimEnd("0123456789/".ToCharArray()) is { Length: > 1 } key && key.Length < name.Length && key[^1] == '-';

    // As much of the title as was typed: people name a thing by its first words.
    static int Distance(string typed, string title)
    {
        var whole = Levenshtein.EditDistance(typed, title);
        if (title.Length <= typed.Length) return whole;
        var cut = title.IndexOf(' ', Math.Max(typed.Length - 1, 0)) is var blank and > 0 ? title[..blank] : title;
        return Math.Min(whole, Levenshtein.EditDistance(typed, cut));
    }
}
