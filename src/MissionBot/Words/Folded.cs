using System.Buffers;
using System.Globalization;
using System.Text;

namespace MissionBot.Words;

/// <summary>
/// Text as it is compared and searched: one function for names, texts and queries (NFC, lower case, accents off except
/// å æ ø; ä as æ and ö as ø).
/// </summary>
public static class Folded
{
    // Danish letters as keyboards write them, and the marks of a sentence: nearly every text has no others, and of these only the case changes.
    static readonly SearchValues<char> Composed = SearchValues.Create([.. Enumerable.Range(0, 128).Select(letter => (char)letter), .. "æøåÆØÅ’‘“”„»«–—…"]);

    public static string Of(string text)
    {
        if (Ascii.IsValid(text) || !text.AsSpan().ContainsAnyExcept(Composed)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Whole(text).Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (letter < 128) folded.Append(letter);
            else Fold(letter, folded);
        }

        return folded.ToString();
    }

    // Half a surrogate pair (a text cut by somebody) becomes U+FFFD: normalizing throws on it.
    static string Whole(string text) => string.Concat(text.EnumerateRunes());

    static void Fold(char letter, StringBuilder folded)
    {
        switch (letter)
        {
            case 'å' or 'æ' or 'ø':
                folded.Append(letter);
                break;
            case 'ä':
                folded.Append('æ');
                break;
            case 'ö':
                folded.Append('ø');
                break;
            case var surrogate when char.IsSurrogate(surrogate):
                folded.Append(surrogate);
                break;
            default:
                foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
                    if (char.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark) folded.Append(part);
                break;
        }
    }
}
