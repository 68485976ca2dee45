using MissionBot.Words;

namespace MissionBot.Guard;

/// <summary>What stands before and after a number says what it is: "CVR 29189714", "20304152 kr.", "uge 20 21 22 23".</summary>
static class Around
{
    static readonly Lexicon<bool> NamesANumber = new((
        "cvr cvr-nr cvr-nr. cvrnr cvrnr. cvr-nummer p-nr p-nr. p-nummer se-nr se-nr. ean ean-nr ean-nr. isbn issn sagsnr sagsnr. sagsnummer sag journalnr journalnr. " +
        "journalnummer kontonr kontonr. konto faktura fakturanr fakturanr. bilag version case ref ref. reference charity company invoice order account registered file " +
        "kr kr. dkk gbp eur usd £ $ € uge uger ugerne week weeks år years ages aged aldre point scores side sider pages page kle nummeret-er", true));

    static readonly Lexicon<bool> Counts = new((
        "% kr kr. kroner dkk gbp eur euro pund pounds mio mio. million millioner procent percent promille point points people person persons personer borgere borger " +
        "indbyggere residents inhabitants pupils elever børn children families familier deltagere participants stk stk. km kg timer hours minutter minutes dage days", true));

    static readonly Lexicon<bool> NamesAPhone = new((
        "tlf tlf. tlf.nr tlf.nr. telefon telefonnummer telefonnr telefonnr. mobil mobilnummer mobilnr mobilnr. ring sms nummer phone telephone tel tel. mobile call text number", true));

    /// <summary>A number of something else: of a company, a case, an amount.</summary>
    public static bool IsAnotherNumber(string text, int start, int end)
    {
        var rest = text.AsSpan(0, start);
        for (var words = 0; words < 2; words++)
            if (NamesANumber.Find(LastWord(ref rest), out _)) return true;
        return Counts.Find(NextWord(text.AsSpan(end)), out _);
    }

    /// <summary>"Projektnummer", "bevillingsnr.": Danish names every number so, and one that is somebody's phone by what it is for.</summary>
    public static bool IsNumbered(string text, int start)
    {
        var rest = text.AsSpan(0, start);
        var word = LastWord(ref rest).TrimEnd('.');
        if (!(word.EndsWith("nummer", StringComparison.OrdinalIgnoreCase) || word.EndsWith("nr", StringComparison.OrdinalIgnoreCase)) || NamesAPhone.Find(word, out _)) return false;
        foreach (var person in Persons)
            if (word.StartsWith(person, StringComparison.OrdinalIgnoreCase)) return false;
        return word.Length > "nummer".Length;
    }

    static readonly string[] Persons = ["tele", "tlf", "mobil", "kontakt", "hjemme", "arbejds", "privat", "direkte", "fastnet", "lokal"];

    public static bool IsCalledAPhone(string text, int start)
    {
        var rest = text.AsSpan(0, start);
        for (var words = 0; words < 3; words++)
            if (NamesAPhone.Find(LastWord(ref rest), out _)) return true;
        return false;
    }

    /// <summary>A part of an address on the web, which is no text of a person.</summary>
    public static bool IsInLink(string text, int at)
    {
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        var before = text.AsSpan(start, at - start);
        return before.Contains("://", StringComparison.Ordinal) || before.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    static ReadOnlySpan<char> LastWord(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimEnd(" :(-–");
        // A sentence that ended before says nothing of what comes after it: only an abbreviation keeps its stop.
        var start = rest.Length;
        while (start > 0 && !char.IsWhiteSpace(rest[start - 1]) && rest[start - 1] is not (',' or '(' or ';')) start--;
        var word = rest[start..];
        rest = rest[..start];
        return word;
    }

    static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(' ');
        var end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]) && rest[end] is not (',' or ';' or ')')) end++;
        return rest[..end] is ['%', ..] ? "%" : rest[..end];
    }
}
