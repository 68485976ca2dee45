namespace MissionBot.Guard;

/// <summary>
/// Finds what looks like personal data. Rules alone, so that everybody can see why something was asked about; each kind
/// has a file of its own. What a text has too few digits for is not looked for: most sentences are left after one look.
/// </summary>
public static class Finder
{
    /// <summary>The shortest of each: "AB 12 34 56 C", "20 30 41 52", "9 NW1 9LR".</summary>
    const int InAnIdNumber = 6, InAPhoneNumber = 8, InAnAddress = 2;

    /// <returns>In the order of the text; where two kinds fit, the one that says more.</returns>
    public static IReadOnlyList<Finding> Find(string text)
    {
        var found = new List<Finding>();
        var digits = Digits(text);
        if (digits >= InAnIdNumber) Add(found, text, IdNumbers.Find(text));
        if (text.Contains('@', StringComparison.Ordinal)) Add(found, text, Emails.Find(text));
        if (digits >= InAnAddress) Add(found, text, Addresses.Find(text));
        if (digits >= InAPhoneNumber) Add(found, text, PhoneNumbers.Find(text));
        if (Relatives.MayBeIn(text)) Add(found, text, Relatives.Find(text));
        if (found.Count > 1) found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    static int Digits(string text)
    {
        var digits = 0;
        foreach (var letter in text)
            if (char.IsDigit(letter)) digits++;
        return digits;
    }

    static void Add(List<Finding> found, string text, IEnumerable<Finding> more)
    {
        foreach (var finding in more)
            if (!found.Exists(one => one.Start < finding.End && finding.Start < one.End) && !Around.IsInLink(text, finding.Start)) found.Add(finding);
    }
}
