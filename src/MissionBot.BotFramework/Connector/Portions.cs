using System.Globalization;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>
/// A message over the channel's size in several that are not: each says which of how many it is, and nothing is left out.
/// What a card offers (its buttons) comes with the last, below all that was said.
/// </summary>
static class Portions
{
    /// <summary>UTF-16 units. Teams takes 100 KB of a message, counted in UTF-16, with everything around our words.</summary>
    public const int Limit = 45_000;

    /// <summary>For a message that was refused although it was below that.</summary>
    public const int Smaller = 12_000;

    // What surrounds a card's body in its message: addresses, the fallback text, the summary.
    const int Around = 4_000;

    /// <returns>The message alone where it is small enough, which is nearly always.</returns>
    public static IReadOnlyList<Activity> Of(Activity message, int limit)
    {
        if (Length(message) <= limit - Around) return [message];
        if (message.Attachments is [{ Content: { } card } attachment])
            return CardParts.Of(card, limit - Around) is { } cards
                ? [.. cards.Select(part => message with { Attachments = [attachment with { Content = part }] })]
                : [message];
        return message.Text is { } text ? [.. Cut(text, limit - Around).Select(part => message with { Text = part })] : [message];
    }

    /// <summary>In pieces of at most that length, between words where it can be, never within a character.</summary>
    public static IEnumerable<string> Cut(string text, int most)
    {
        for (var from = 0; from < text.Length;)
        {
            var length = text.Length - from <= most ? text.Length - from : LengthOfPiece(text.AsSpan(from, most + 1));
            yield return text.Substring(from, length);
            from += length;
        }
    }

    static int Length(Activity message) =>
        (message.Text?.Length ?? 0) + (message.Attachments?.Sum(attachment => attachment.Content?.Text.Length ?? 0) ?? 0);

    static int LengthOfPiece(ReadOnlySpan<char> piece)
    {
        var most = piece.Length - 1;
        var blank = piece[..most].LastIndexOfAny(' ', '\n');
        if (blank > most / 2) return blank + 1;
        // Not inside an emoji or a letter with its accents.
        var (length, next) = (0, 0);
        while ((next = StringInfo.GetNextTextElementLength(piece[length..])) > 0 && length + next <= most) length += next;
        return length > 0 ? length : most;
    }
}
