using System.Text.Json;

namespace MissionBot.BotFramework.Activities;

/// <summary>What a body must be to come in.</summary>
static class Door
{
    static ReadOnlySpan<byte> Escape => "\\u"u8;

    /// <returns>The activity; or why it is refused.</returns>
    public static (Activity? Activity, string? Refusal) Read(Memory<byte> body)
    {
        Mend(body.Span);
        Activity? activity;
        try
        {
            activity = JsonSerializer.Deserialize(body.Span, ActivityJson.Default.Activity);
        }
        catch (JsonException)
        {
            return (null, "The body is not an activity: it must be a JSON object of the Bot Framework's activity schema.");
        }

        return activity switch
        {
            null => (null, "The body is null; an activity is expected."),
            { Type: null or "" } => (null, "The activity has no type."),
            { Conversation.Id: null or "" } or { Conversation: null } => (null, "The activity has no conversation."),
            { From.Id: null or "" } or { From: null } => (null, "The activity has no from."),
            { ServiceUrl: null or "" } => (null, "The activity has no serviceUrl."),
            _ => (activity, null),
        };
    }

    /// <summary>
    /// NUL and lone surrogates become U+FFFD in place, before anything parses: System.Text.Json throws on a lone surrogate, and
    /// PostgreSQL stores no NUL. Only their escapes can bring them, for UTF-8 itself has no surrogates.
    /// </summary>
    internal static void Mend(Span<byte> json)
    {
        for (var at = Next(json, 0); at >= 0; at = Next(json, at + 6))
        {
            var unit = Unit(json, at);
            if (char.IsHighSurrogate(unit) && at + 12 <= json.Length && json.Slice(at + 6, 2).SequenceEqual(Escape) && char.IsLowSurrogate(Unit(json, at + 6)))
                at += 6;
            else if (unit == '\0' || char.IsSurrogate(unit))
                "\\uFFFD"u8.CopyTo(json[at..]);
        }
    }

    /// <summary>The next <c>\uXXXX</c> that is not itself escaped.</summary>
    static int Next(ReadOnlySpan<byte> json, int from)
    {
        for (var at = from; at + 6 <= json.Length; at++)
        {
            var found = json[at..].IndexOf((byte)'\\');
            if (found < 0 || at + found + 6 > json.Length) return -1;
            at += found;
            if (json[at + 1] == (byte)'u') return at;
            at++;
        }

        return -1;
    }

    static char Unit(ReadOnlySpan<byte> json, int at) =>
        ushort.TryParse(json.Slice(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var unit) ? (char)unit : 'x';
}
