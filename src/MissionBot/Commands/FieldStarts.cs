using System.Collections.Immutable;

namespace MissionBot.Commands;

/// <summary>What stands before a place in the line.</summary>
enum Boundary
{
    /// <summary>Nothing, or the colon after what the line is about.</summary>
    Beginning,

    /// <summary>A comma or semicolon with a blank, or a new line.</summary>
    Separator,

    /// <summary>The value of another field.</summary>
    Value,

    /// <summary>A mere blank inside a text.</summary>
    Space,
}

/// <param name="Value">Read already, for a closed field; null for a text, which is everything up to <paramref name="End"/>.</param>
sealed record FieldStart(Field Field, int ValueAt, int End, object? Value);

/// <summary>Finds where in a line a field begins.</summary>
sealed class FieldStarts(ImmutableArray<Field> fields, string text, ReadContext context)
{
    // A quote that is never closed must not swallow the fields after it up to somebody's next quote.
    const int LongestQuote = TextField.Title;

    Field? last;

    public bool IsWordStart(int at) => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ',' or ';' or ':';

    /// <summary>(1) Mentions and quoted parts are one token: the end of the one that starts here, or <paramref name="at"/>.</summary>
    public int SkipWhole(int at)
    {
        foreach (var mention in context.Mentions)
            if (mention.Start == at) return at + mention.Length;
        var close = text[at] switch { '"' => '"', '“' => '”', '„' => '“', '»' => '«', '«' => '»', _ => '\0' };
        if (close == '\0' || !IsWordStart(at)) return at;
        return text.AsSpan(at + 1, Math.Min(LongestQuote, text.Length - at - 1)).IndexOf(close) is var end and >= 0 ? at + end + 2 : at;
    }

    /// <summary>The field that begins here.</summary>
    /// <param name="about">What the line is about, where that is still being read: a label ends it after a mere blank, too.</param>
    public FieldStart? At(int at, Boundary boundary, Field? about)
    {
        foreach (var field in fields)
            if (Labelled(field, at, boundary, about) is { } labelled) return Remember(labelled);
        if (boundary == Boundary.Space && about is null) return null;
        foreach (var field in fields)
            if (Unlabelled(field, at, boundary, about) is { } unlabelled) return Remember(unlabelled);
        return null;
    }

    /// <summary>(5) Where a text ends: at the next field, or at the end.</summary>
    public int Next(int at, bool endsAtSeparator)
    {
        for (var next = at; next < text.Length; next++)
        {
            if (SkipWhole(next) is var past && past > next)
            {
                next = past - 1;
                continue;
            }

            if (endsAtSeparator && Scan.SeparatorAt(text, next)) return next;
            if (next == at || !IsWordStart(next) || char.IsWhiteSpace(text[next])) continue;
            var before = next - 1;
            while (before > at && text[before] is ' ' or '\t') before--;
            var boundary = Scan.SeparatorAt(text, before) ? Boundary.Separator : Boundary.Space;
            var remembered = last;
            var found = At(next, boundary, null);
            last = remembered;
            if (found is not null) return next;
        }

        return text.Length;
    }

    /// <summary>(2) A name of the field, a whole word, with a colon.</summary>
    FieldStart? Labelled(Field field, int at, Boundary boundary, Field? about)
    {
        var end = field.Name.MatchAt(text, at);
        if (end < 0) return null;
        end = Scan.SkipBlanks(text, end);
        if (end >= text.Length || text[end] != ':') return null;
        var valueAt = Scan.SkipSpace(text, end + 1);
        if (boundary == Boundary.Space && IsAfterStop(at)) boundary = Boundary.Separator;
        if (field.IsClosed && field.ReadAt(text, valueAt, context) is { } read && EndsHere(field, read.End, boundary == Boundary.Space))
            return new FieldStart(field, valueAt, read.End, read.Value);
        // After a mere blank inside a text it may be one of its words: "the verdict: nobody knows".
        if (boundary == Boundary.Space && about is null) return null;
        return new FieldStart(field, valueAt, Next(valueAt, field.IsShort || field.IsClosed), null);
    }

    /// <summary>(3) A lead word, or nothing but the value, and then it must read to its end.</summary>
    FieldStart? Unlabelled(Field field, int at, Boundary boundary, Field? about)
    {
        // Inside a title "on Monday" is a part of it; after the name of a thing it is a field.
        if (about is { IsClosed: false } and not IReferenceField) return null;
        if (field.Follows is { } other && (boundary != Boundary.Value || last?.Id != other)) return null;
        foreach (var lead in field.Leads)
        {
            if (!Scan.WordAt(text, at, lead)) continue;
            var valueAt = Scan.SkipBlanks(text, at + lead.Length);
            if (!field.IsClosed && valueAt < text.Length)
                return new FieldStart(field, valueAt, Next(valueAt, field.IsShort), null);
            if (field.IsClosed && field.ReadAt(text, valueAt, context) is { } read && EndsHere(field, read.End, false))
                return new FieldStart(field, valueAt, read.End, read.Value);
        }

        // "on 31 February" is no date, and "February" alone is not what was meant.
        if (boundary == Boundary.Space && field is not NumberField && IsAfterNumber(at)) return null;
        // "2.9 % 2023": one bare number is enough, the next one is something else.
        if (last is not null && (last.Id == field.Id || last.Follows == field.Id)) return null;
        return field.IsBare && field.ReadAt(text, at, context) is { } bare && EndsHere(field, bare.End, boundary == Boundary.Space)
            ? new FieldStart(field, at, bare.End, bare.Value)
            : null;
    }

    // A label counts after a sentence ("They came. Verdict: supported."), another colon, or a comma that lacks its blank.
    bool IsAfterStop(int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t') before--;
        return before >= 0 && (text[before] is '.' or '!' or '?' or ':' || (before == at - 1 && text[before] is ',' or ';'));
    }

    bool IsAfterNumber(int at)
    {
        while (at > 0 && !char.IsLetterOrDigit(text[at - 1])) at--;
        var begin = at;
        while (begin > 0 && !char.IsWhiteSpace(text[begin - 1])) begin--;
        // The number of youth-1 is none: it belongs to a name.
        return at > 0 && char.IsDigit(text[at - 1]) && !text[begin..at].Any(char.IsLetter);
    }

    /// <param name="strictly">After a separator only another field may follow.</param>
    bool EndsHere(Field field, int end, bool strictly)
    {
        var next = Scan.SkipBlanks(text, end);
        if (next >= text.Length || (next == text.Length - 1 && text[next] is '.' or '!' or ',' or ';')) return true;
        var remembered = last;
        last = field;
        var stops = text[next] is ',' or ';' or '.' or '!' or '\n';
        var ends = (Scan.SeparatorAt(text, next) && !strictly)
            || At(stops ? Scan.SkipSpace(text, next + 1) : next, stops ? Boundary.Separator : Boundary.Value, null) is not null;
        last = remembered;
        return ends;
    }

    FieldStart Remember(FieldStart start)
    {
        last = start.Field;
        return start;
    }
}
