using System.Net;

namespace MissionBot.BotFramework.Activities;

/// <summary>Somebody named in a line; the place is in <see cref="SpokenText.Text"/>.</summary>
public sealed record Mention(int Start, int Length, ChannelAccount Who);

/// <param name="Text">People's own words, as plain text.</param>
public sealed record SpokenText(string Text, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The message that was quoted with it; none of its words are in <see cref="Text"/>.</summary>
    public Quotation? Quoted { get; init; }

    /// <summary>Nothing was said: a card was put there, for others to see.</summary>
    public bool IsCardAlone { get; init; }
}

/// <summary>
/// From what a channel wrote to what a person said: without the bot's own mentions, without a quoted message, without the
/// channel's HTML.
/// </summary>
public static class Spoken
{
    public static SpokenText Of(Activity activity)
    {
        var written = activity.Text ?? "";
        var text = Quotes.Without(ComposedCards.Without(written));
        var line = new SpokenLine();
        var at = 0;
        foreach (var mark in MentionMarks.In(text, activity.Entities ?? []))
        {
            line.Say(Decoded(text[at..mark.Start]));
            at = mark.Start + mark.Length;
            if (mark.Who is null) line.Say(mark.Name);
            // A reply typed right after the bot's name has no blank: the name leaves one behind.
            else if (mark.Who.Id is { } id && id == activity.Recipient?.Id) line.Say(" ");
            else line.Name(mark.Who.Name ?? mark.Name, mark.Who);
        }

        line.Say(Decoded(text[at..]));
        var spoken = line.Spoken();
        return spoken with { Quoted = Quotes.In(activity), IsCardAlone = spoken.Text.Length == 0 && ComposedCards.Without(written) != written };
    }

    // &#0; is the one reference to what no text may hold.
    internal static string Decoded(string html) =>
        html.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(html).Replace('\0', '\ufffd') : html;
}
