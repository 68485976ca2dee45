using System.Net;
using System.Text;

namespace MissionBot.BotFramework.Activities;

/// <summary>What a person said, without the mentions that only call the bot.</summary>
/// <param name="Mentions">Whom the text names, and where in it.</param>
public sealed record SpokenText(string Text, IReadOnlyList<Mention> Mentions);

/// <summary>A person's name in a text.</summary>
public sealed record Mention(int Start, int Length, ChannelAccount Who);

/// <summary>Reads the text of a message: mentions by id, HTML entities, blanks of every kind.</summary>
public static class Spoken
{
    const string Open = "<at", Close = "</at>";

    public static SpokenText Of(Activity activity)
    {
        var raw = activity.Text ?? "";
        var said = new StringBuilder(raw.Length);
        var mentions = new List<Mention>();
        var mentioned = activity.Entities?.Where(entity => entity is { Type: "mention", Mentioned: not null }).ToList() ?? [];
        for (var at = 0; at < raw.Length;)
        {
            if (!StartsAt(raw, at, out var name, out var end))
            {
                var next = raw.IndexOf(Open, at + 1, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found : raw.Length;
                Append(said, WebUtility.HtmlDecode(raw[at..next]));
                at = next;
                continue;
            }

            at = end;
            var who = WhoIs(name, mentioned, activity);
            if (IsBot(who, name, activity))
            {
                // A reply typed straight after the mention has no blank of its own.
                Append(said, " ");
                continue;
            }

            mentions.Add(new(said.Length, name.Length, who ?? new ChannelAccount { Name = name }));
            said.Append(name);
        }

        return Trimmed(said, mentions);
    }

    static bool StartsAt(string raw, int at, out string name, out int end)
    {
        (name, end) = ("", at);
        if (string.Compare(raw, at, Open, 0, Open.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
        var begin = raw.IndexOf('>', at) + 1;
        var close = begin > 0 ? raw.IndexOf(Close, begin, StringComparison.OrdinalIgnoreCase) : -1;
        if (close < 0) return false;
        name = WebUtility.HtmlDecode(raw[begin..close]).Replace('\u00A0', ' ').Trim();
        end = close + Close.Length;
        return true;
    }

    // The entity's text is missing where the name holds an ampersand, so the name decides, too.
    static ChannelAccount? WhoIs(string name, List<Entity> mentioned, Activity activity) =>
        mentioned.FirstOrDefault(entity => Name(entity.Text) == name || entity.Mentioned!.Name == name)?.Mentioned
        ?? (name == activity.Recipient?.Name ? activity.Recipient : null)
        ?? mentioned.FirstOrDefault(entity => entity.Text is null)?.Mentioned;

    static string? Name(string? text) => text is not null && StartsAt(text.Trim(), 0, out var name, out _) ? name : null;

    static bool IsBot(ChannelAccount? who, string name, Activity activity) =>
        who is { Id: { } id } ? id == activity.Recipient?.Id : name == activity.Recipient?.Name;

    static void Append(StringBuilder said, string text)
    {
        foreach (var letter in text)
        {
            var plain = letter is '\u00A0' or '\t' or '\r' ? ' ' : letter;
            if (plain == ' ' && (said.Length == 0 || said[^1] is ' ' or '\n')) continue;
            if (plain == '\n' && said.Length > 0 && said[^1] == ' ') said.Length--;
            if (plain == '\n' && said.Length == 0) continue;
            said.Append(plain);
        }
    }

    static SpokenText Trimmed(StringBuilder said, List<Mention> mentions)
    {
        while (said.Length > 0 && char.IsWhiteSpace(said[^1])) said.Length--;
        return new(said.ToString(), mentions);
    }
}
