using System.Text;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A text that is too long comes back in its form, to be shortened there. One that no message of the channel would hold cannot: it
/// stands where it was written, in the message or in the form, which stays as it is.
/// </summary>
static class TooMuch
{
    /// <summary>Bytes, as a card holds them: with the form around it the card stays below 25 KB.</summary>
    const int MostInForm = 16 * 1024;

    public static bool IsOver(params IEnumerable<string> written) => written.Sum(Bytes) > MostInForm;

    // A dialog answers to itself: where it cannot show the form again it stays open, with all that was written.
    public static Reply.Refused? Refuse(Verb verb, Given given, Turn turn)
    {
        if (given.IsInDialog || !IsOver(given.Typed.Values)) return null;
        var (label, length, most) = verb.Shape.All.OfType<TextField>()
            .Select(field => (Label: field.Label(turn.Language), (given.Typed.GetValueOrDefault(field.Id) ?? "").Length, Most: field.MaxLength))
            .OrderByDescending(text => text.Length - text.Most).First();
        // Several texts of which each fits are no text that is too long.
        if (length <= most) return null;
        return new Reply.Refused(CommandWords.In(turn.Language).FarTooLong(label, Numbers.Write(length, turn.Language), Numbers.Write(most, turn.Language))) { IsAside = true };
    }

    // In JSON a quotation mark and a line's end take one more.
    static int Bytes(string text) => Encoding.UTF8.GetByteCount(text) + text.Count(letter => letter is '"' or '\\' or < ' ');
}
