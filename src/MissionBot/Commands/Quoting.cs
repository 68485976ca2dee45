using MissionBot.BotFramework.Activities;

namespace MissionBot.Commands;

/// <summary>
/// A line that was said as an answer to a message: <c>learn</c> below somebody's words takes them as its text. In a chat Teams
/// hands the quoted words over; in a channel's thread it does not, and they are asked for.
/// </summary>
static class Quoting
{
    const int LongestName = 80;

    // Room for who said it, and when.
    const int Longest = TextField.Long - 2 * LongestName;

    // "learn this": the word points at the message, and says nothing itself.
    static readonly string[] Pointing = ["this", "that", "it", "dette", "det", "det her", "den"];

    public static Understood With(Understood understood, SpokenText spoken, Activity activity, Turn turn)
    {
        if (understood is not { Verb: { Quoted: { } field } verb, Given: var given }) return understood;
        if (given.Typed.TryGetValue(field.Id, out var typed) && Pointing.Contains(typed.TrimEnd('.', ':').ToLowerInvariant())) given = given.Without(field);
        if (spoken.Quoted is { } quoted)
        {
            // The bot's own card is what is spoken about, not what is said of it.
            var isOurs = activity.Recipient is { } bot && quoted.IsBy(bot);
            return understood with { Given = isOurs ? given : given with { Draft = DraftOf(quoted, activity, turn) } };
        }

        return understood with { Given = !given.Typed.ContainsKey(field.Id) && IsReply(activity, turn) ? given with { Question = QuoteWords.In(turn.Language).ThreadIsUnseen } : given };
    }

    /// <summary>The draft in the verb's text, after what was said oneself; an incomplete one with what is to be done about it.</summary>
    public static Given Settle(Verb verb, Given given, Turn turn)
    {
        if (given.Draft is not { } draft || verb.Quoted is not { } field) return given;
        var own = given.Typed.GetValueOrDefault(field.Id);
        var settled = given.With(field, own is null ? draft.Words : $"{own}\n{draft.Words}", new ReadContext(turn.Today, turn.Language, []));
        return draft.Complaint is { } complaint ? settled.Complain(field, complaint) : settled;
    }

    /// <summary>A message's words with who said them and when, as a text to begin with.</summary>
    public static Draft DraftOf(Quotation quoted, Activity activity, Turn turn)
    {
        var words = QuoteWords.In(turn.Language);
        var text = Cut(quoted.Text, Longest);
        // One's own words need no source: who logs it is kept anyway.
        var source = activity.From is { } speaker && quoted.IsBy(speaker) ? null : Source(quoted, turn);
        return new Draft(
            source is null ? text : $"{source}: {text}",
            quoted.Text.Length == 0 ? words.NotHandedOver
                : text.Length < quoted.Text.Length || quoted.IsCut ? words.Shortened
                : quoted.IsByBot ? words.ByABot
                : null);
    }

    static string? Source(Quotation quoted, Turn turn)
    {
        var name = quoted.Author is { } author ? Cut(author.ReplaceLineEndings(" "), LongestName) : null;
        var day = quoted.At is { } at ? QuoteWords.In(turn.Language).Day(turn.Conversation.Today(at), turn.Today) : null;
        return name is null ? day : day is null ? name : $"{name} ({day})";
    }

    static string Cut(string text, int most) => Cards.Parts.Cut(text, most);

    // The message that begins a thread has the thread's own id.
    static bool IsReply(Activity activity, Turn turn) =>
        turn.Conversation.IsThread && activity.Id is { } id && !turn.Conversation.Id.EndsWith($"messageid={id}", StringComparison.Ordinal);
}

/// <summary>Words that were quoted, with their source.</summary>
/// <param name="Complaint">Why they cannot be taken as they are; null where they can.</param>
public sealed record Draft(string Words, string? Complaint);
