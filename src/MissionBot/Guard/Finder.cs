using System.Buffers;

namespace MissionBot.Guard;

/// <summary>
/// Finds what looks like personal data. Rules alone, so that everybody can see why something was asked about; each kind
/// has a file of its own. A text without a digit, an @ or a word for a relative is left after one look.
/// </summary>
public static class Finder
{
    static readonly SearchValues<char> DigitsAndAt = SearchValues.Create("0123456789@");

    /// <returns>In the order of the text; where two kinds fit, the one that says more.</returns>
    public static IReadOnlyList<Finding> Find(string text)
    {
        var found = new List<Finding>();
        if (text.AsSpan().ContainsAny(DigitsAndAt))
        {
            Add(found, text, IdNumbers.Find(text));
            Add(found, text, Emails.Find(text));
            Add(found, text, Addresses.Find(text));
            Add(found, text, PhoneNumbers.Find(text));
        }

        if (Relatives.MayBeIn(text)) Add(found, text, Relatives.Find(text));
        if (found.Count > 1) found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    static void Add(List<Finding> found, string text, IEnumerable<Finding> more)
    {
        foreach (var finding in more)
            if (!found.Exists(one => one.Start < finding.End && finding.Start < one.End) && !Around.IsInLink(text, finding.Start)) found.Add(finding);
    }
}
