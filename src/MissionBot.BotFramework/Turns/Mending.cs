using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace MissionBot.BotFramework.Turns;

/// <summary>
/// What no text may hold becomes U+FFFD before anything reads it: NUL (PostgreSQL refuses it), halves of surrogate pairs
/// (System.Text.Json throws on them), bytes that are no UTF-8.
/// </summary>
static class Mending
{
    const int EscapeLength = 6;

    /// <returns>The same memory where nothing is to be mended, which is nearly always.</returns>
    public static ReadOnlyMemory<byte> Mend(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span)) json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json.Span));
        var from = json.Span.IndexOf("\\u"u8);
        if (from < 0) return json;
        byte[]? mended = null;
        for (var at = NextEscape(json.Span, 0); at >= 0; at = NextEscape(json.Span, at))
        {
            var unit = UnitAt(json.Span, at);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(UnitAt(json.Span, at + EscapeLength))) at += 2 * EscapeLength;
            else
            {
                // An escape is as long as any other, so the text keeps its length.
                if (unit == 0 || char.IsSurrogate(unit)) "\\ufffd"u8.CopyTo((mended ??= json.ToArray()).AsSpan(at));
                at += EscapeLength;
            }
        }

        return mended ?? json;
    }

    /// <returns>Where the next <c>\uXXXX</c> begins; -1 where none is. <c>\\u</c> is a backslash and a letter.</returns>
    static int NextEscape(ReadOnlySpan<byte> json, int from)
    {
        while (from < json.Length && json[from..].IndexOf((byte)'\\') is >= 0 and var next)
        {
            from += next;
            if (UnitAt(json, from) is not NotAnEscape) return from;
            from += 2;
        }

        return -1;
    }

    // U+FFFE is no character, so that no escape needs mending because of it.
    const char NotAnEscape = '\ufffe';

    static char UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && Utf8Parser.TryParse(json.Slice(at + 2, 4), out ushort unit, out var read, 'x') && read == 4
            ? (char)unit
            : NotAnEscape;
}
