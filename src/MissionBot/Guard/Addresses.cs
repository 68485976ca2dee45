using System.Text.RegularExpressions;
using MissionBot.Words;

namespace MissionBot.Guard;

/// <summary>Where somebody lives: a house number with a postcode, or with a floor and a side. A street or a postcode alone is a place.</summary>
static partial class Addresses
{
    static readonly Lexicon<bool> Streets = new((
        "road rd street st avenue ave lane close crescent grove terrace way square place gardens garden court drive hill row walk mews park green house view rise yard " +
        "parade wharf villas estate vale passage buildings mansions circus broadway", true));

    static readonly Lexicon<bool> NotInAnAddress = new(("in at from of on by for to with and or near along came come were was is are live lived people young residents", true));

    static readonly string[] Gader =
    [
        "gade", "gaden", "vej", "vejen", "allé", "alle", "alléen", "torv", "torvet", "plads", "pladsen", "stræde", "strædet", "boulevard", "boulevarden", "vænge", "vænget",
        "toft", "toften", "bakke", "bakken", "parken", "haven", "høj", "løkken", "marken", "stien", "sti", "brygge", "kaj", "gården", "vangen", "svinget", "dalen", "krogen",
        "lunden", "skrænten", "engen", "kvarteret", "vang",
    ];

    static readonly Lexicon<bool> Byer = new((
        "aarhus århus odense københavn aalborg ålborg esbjerg randers kolding horsens vejle roskilde herning silkeborg hørsholm helsingør næstved fredericia viborg køge " +
        "holstebro taastrup slagelse hillerød sønderborg svendborg brabrand viby højbjerg risskov frederiksberg valby vanløse brønshøj", true));

    static readonly Lexicon<bool> StreetFirstWords = new(("store lille ny nye gammel gamle gl. sankt sct. skt. nordre søndre vestre østre nørre sønder øster vester", true));

    public static IEnumerable<Finding> Find(string text) => British(text).Concat(Danish(text));

    static IEnumerable<Finding> British(string text)
    {
        foreach (Match match in HouseAndPostcode().Matches(text))
            if (IsBritish(match)) yield return new Finding(PersonalData.Address, match.Index, match.Index + match.Length);
        foreach (Match match in PostcodeAndHouse().Matches(text))
            yield return new Finding(PersonalData.Address, match.Index, match.Index + match.Length);
        foreach (Match match in FlatAndStreet().Matches(text))
            if (Streets.Find(match.Groups["street"].ValueSpan, out _) && !Overlaps(HouseAndPostcode(), text, match)) yield return new Finding(PersonalData.Address, match.Index, match.Index + match.Length);
    }

    static bool Overlaps(Regex longer, string text, Match match) => longer.Matches(text).Any(other => other.Index < match.Index + match.Length && match.Index < other.Index + other.Length);

    static bool IsBritish(Match match)
    {
        var (hasStreet, words, capitals) = (false, 0, true);
        foreach (Capture word in match.Groups["word"].Captures)
        {
            var plain = word.ValueSpan.TrimEnd(", .");
            if (NotInAnAddress.Find(plain, out _)) return false;
            hasStreet |= Streets.Find(plain, out _);
            capitals &= char.IsUpper(plain[0]);
            words++;
        }

        return match.Groups["inward"].Success ? hasStreet || words == 0 : hasStreet && capitals && char.IsUpper(match.Groups["outward"].ValueSpan[0]);
    }

    static IEnumerable<Finding> Danish(string text)
    {
        foreach (Match match in Adresse().Matches(text))
        {
            var street = match.Groups["street"].ValueSpan;
            var isStreet = IsStreet(street);
            if (!isStreet && !char.IsUpper(street[0])) continue;
            if (IsWithTown(match, isStreet)) yield return new Finding(PersonalData.Address, StreetStart(text, match.Index), match.Index + match.Length);
            else if (match.Groups["side"].Success) yield return new Finding(PersonalData.Address, StreetStart(text, match.Index), EndOf(match.Groups["floor"]));
        }
    }

    static int EndOf(Group group) => group.Index + group.Length;

    static bool IsStreet(ReadOnlySpan<char> word)
    {
        foreach (var ending in Gader)
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // 2001 to 2099 are years and no postcodes: "uge 12 2024 Aarhus Kommune".
    static bool IsWithTown(Match match, bool isStreet)
    {
        if (!match.Groups["town"].Success) return false;
        var code = match.Groups["code"].ValueSpan;
        var town = match.Groups["town"].ValueSpan;
        if (code[0] == '0' || (code.StartsWith("20") && code is not "2000")) return false;
        return char.IsUpper(town[0]) ? isStreet || !code.StartsWith("19") : isStreet && Byer.Find(town, out _);
    }

    // "H.C. Andersens Vej", "Ny Munkegade": the words before that belong to the street's name.
    static int StreetStart(string text, int start)
    {
        while (start > 1 && text[start - 1] == ' ')
        {
            var from = text.LastIndexOf(' ', start - 2) + 1;
            var word = text.AsSpan(from, start - 1 - from);
            if (word.Length == 0 || !(StreetFirstWords.Find(word, out _) || (char.IsUpper(word[0]) && word[^1] is '.' or 's'))) break;
            start = from;
        }

        return start;
    }

    [GeneratedRegex("""
        (?<![\w£$€.,/-])(?:(?:flat|house|unit|room|apartment|apt|no\.?|number)[ ])?\d{1,4}[a-z]?,?[ ](?:\d{1,4}[a-z]?[ ])?(?<word>\p{L}[\p{L}'’.-]{0,30},?[ ]){0,7}
        (?<outward>[a-z]{1,2}\d[a-z\d]?)(?<inward>[ ]?\d[a-z]{2})?(?!\w)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HouseAndPostcode();

    [GeneratedRegex(
        @"(?<!\w)[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2},? (?:house|flat|no\.?|number|nr\.?) ?\d{1,4}[a-z]?(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostcodeAndHouse();

    // A flat is somebody's home, with or without a postcode: as a floor and a side are in Danish.
    [GeneratedRegex(@"(?<!\w)(?:flat|apartment|apt\.?) \d{1,4}[a-z]?,? \d{1,4}[a-z]? (?:[\p{L}'’.-]{1,30} ){1,3}?(?<street>\p{L}+)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FlatAndStreet();

    [GeneratedRegex("""
        (?<![\p{L}.'’-])(?<street>\p{L}[\p{L}.'’-]{0,40})[ ]\d{1,3}(?:[ ]?[a-z](?!\w))?
        (?<floor>,?[ ](?:\d{1,2}|st|kl)\.?(?:[ ]?sal)?,?(?:[ ]?(?<side>tv|th|mf)(?!\w)|[ ]\d{1,3})?\.?)?
        (?:,?[ ](?:DK-)?(?<code>\d{4})[ ](?<town>\p{L}+)(?:[ ](?-i:[A-ZØ]{1,2})(?!\w))?)?(?!\w)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adresse();
}
