using System.Globalization;
using System.Text.RegularExpressions;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>A word, or a number, that stands in one thing alone: who is shown it was shown that thing.</summary>
/// <param name="Of">What it stands in, for whoever reads that it came where it should not.</param>
/// <param name="May">Whether a reader may be shown it by now.</param>
/// <param name="WrittenIn">The conversation that it was written in by whoever takes part there: their own words are no news to them.</param>
sealed record Mark(string Word, string Of, Func<YearReader, bool> May, string? WrittenIn);

/// <summary>All marks that were given out, and how they are found again in what was sent.</summary>
sealed partial class Marks(Random random)
{
    const string Beginning = "qx", Vowels = "aeiou", Consonants = "bdfgklmnprstv";

    const int Length = 10, LeastNumber = 500_000;

    readonly Dictionary<string, Mark> all = new(StringComparer.OrdinalIgnoreCase);

    public int Count => all.Count;

    public string Word(string of, Func<YearReader, bool> may, string? writtenIn = null)
    {
        string word;
        do word = Beginning + string.Concat(Enumerable.Range(0, (Length - Beginning.Length) / 2).Select(_ => $"{Vowels[random.Next(Vowels.Length)]}{Consonants[random.Next(Consonants.Length)]}"));
        while (all.ContainsKey(word));
        all.Add(word, new(word, of, may, writtenIn));
        return word;
    }

    public string Number(string of, Func<YearReader, bool> may, string? writtenIn = null)
    {
        string number;
        do number = random.Next(LeastNumber, 2 * LeastNumber).ToString(CultureInfo.InvariantCulture);
        while (all.ContainsKey(number));
        all.Add(number, new(number, of, may, writtenIn));
        return number;
    }

    /// <summary>What stands in some bytes; a word that begins like a mark and is none is found with nothing that it stands for.</summary>
    public IEnumerable<(string Found, Mark? Mark)> In(string bytes)
    {
        // A word may have an ending: "Qx… Trusts".
        foreach (var word in Words().Matches(bytes).Select(match => match.Value[..Math.Min(match.Length, Length)]).Distinct(StringComparer.OrdinalIgnoreCase))
            yield return (word, all.GetValueOrDefault(word));
        foreach (var number in Numbers().Matches(bytes).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)).Distinct())
            if (all.TryGetValue(number, out var mark)) yield return (number, mark);
        foreach (var code in Codes().Matches(bytes).Select(match => match.Value).Distinct()) yield return (code, null);
    }

    [GeneratedRegex("qx[a-z]+", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![\w.,:-])\d{3}[.,]?\d{3}(?![\w-])")]
    private static partial Regex Numbers();

    // One-time codes, as Codes makes them: no conversation of a partner is ever shown one.
    [GeneratedRegex("TEST-[2-9]{4}-CASE")]
    private static partial Regex Codes();
}
