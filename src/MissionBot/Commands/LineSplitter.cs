using System.Collections.Immutable;

namespace MissionBot.Commands;

/// <summary>
/// Splits what follows a verb into its fields. The rule is in docs/architecture.md, "How a line splits"; the numbers in
/// the comments are its points.
/// </summary>
sealed class LineSplitter(Shape shape, string text, ReadContext context)
{
    readonly FieldStarts starts = new(shape.All, text, context);
    // Joined at the end: a line may hold thousands of these.
    readonly List<string> leftover = [];
    Given given = Given.Nothing;
    string? lone;

    public static Given Split(Shape shape, string text, int at, ReadContext context) =>
        new LineSplitter(shape, text, context).Split(at);

    Given Split(int at)
    {
        at = SkipColon(Scan.SkipSpace(text, at));
        var boundary = Boundary.Beginning;
        if (shape.About is { } about) (at, boundary) = ReadAbout(about, at);
        ReadFields(at, boundary, shape.Rest);
        return leftover.Count == 0 ? given : given with { Leftover = string.Join(", ", leftover) };
    }

    /// <summary>(4) Up to the first colon or semicolon that is no label's, or to the first field.</summary>
    (int At, Boundary Boundary) ReadAbout(Field about, int at)
    {
        for (var next = at; next < text.Length; next++)
        {
            if (starts.SkipWhole(next) is var past && past > next)
            {
                next = past - 1;
                continue;
            }

            if (EndsAbout(next))
            {
                if (ReadHead(text[..next], at)) return (Scan.SkipSpace(text, next + 1), Boundary.Beginning);
                // "new mission By 2030, all eat well: every day": too much for a key, so all of it is the statement.
                if (shape.LoneTextIsRest && text[at..next].Trim().Contains(' ') && about.ReadWhole(text[at..next], context).Complaint is not null)
                    return (at, Boundary.Beginning);
                Take(about, text[at..next]);
                return (Scan.SkipSpace(text, next + 1), Boundary.Beginning);
            }

            if (starts.IsWordStart(next) && starts.At(next, BoundaryBefore(next, at), about) is { } field)
            {
                if (next > at) TakeLone(about, text[at..next]);
                return (Take(field), Boundary.Value);
            }
        }

        TakeLone(about, text[at..]);
        return (text.Length, Boundary.Separator);
    }

    /// <summary>"new mission food, by 2030: …": only where all that stands before the colon reads as what it is about and its head.</summary>
    bool ReadHead(string head, int at)
    {
        if (shape.Head.IsEmpty) return false;
        var read = Split(Shape.Of(shape.About, null, shape.Head), head, at, context);
        if (!read.Has(shape.About!) || read.Values.Count == 1 || read.Leftover is not null || !read.Complaints.IsEmpty) return false;
        given = read;
        return true;
    }

    void ReadFields(int at, Boundary boundary, Field? sink)
    {
        while ((at = SkipSeparators(at, ref boundary)) < text.Length)
        {
            if (starts.At(at, boundary, null) is { } field)
            {
                at = Take(field);
                boundary = Boundary.Value;
                continue;
            }

            var end = starts.Next(at, sink is null or { IsShort: true });
            var words = Trimmed(text[at..end]);
            if (sink is not null && !given.Typed.ContainsKey(sink.Id)) Take(sink, words);
            else leftover.Add(words);
            at = end;
            boundary = Boundary.Separator;
        }
    }

    int Take(FieldStart start)
    {
        // "new mission streets deadline: 2031 statement: Safer streets": the lone text was what the line is about after all.
        if (start.Field == shape.Rest && lone is not null && shape.About is { } about && about.ReadWhole(lone, context).Complaint is null)
        {
            given = given.Without(start.Field).With(about, lone, context);
            lone = null;
        }

        given = start.Value is { } value
            ? given.With(start.Field, text[start.ValueAt..start.End].Trim(), value)
            : Take(start.Field, Trimmed(text[start.ValueAt..start.End]));
        return start.End;
    }

    Given Take(Field field, string typed)
    {
        // The same text field twice: both texts are kept.
        if (!field.IsClosed && given.Typed.TryGetValue(field.Id, out var before)) typed = $"{before}\n{typed}";
        return given = given.With(field, Unquoted(typed.Trim()), context);
    }

    void TakeLone(Field about, string typed)
    {
        if (shape is not { LoneTextIsRest: true, Rest: { } rest })
        {
            Take(about, Trimmed(typed));
            return;
        }

        lone = Unquoted(Trimmed(typed));
        Take(rest, lone);
    }

    /// <summary>A colon ends what the line is about, but not inside a time (10:30) or an address (https://).</summary>
    bool EndsAbout(int at) => text[at] switch
    {
        ';' or '\n' => true,
        ':' => !(at + 1 < text.Length && (text[at + 1] == '/' || (at > 0 && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])))),
        _ => false,
    };

    Boundary BoundaryBefore(int at, int begin)
    {
        if (at == begin) return Boundary.Beginning;
        var before = at - 1;
        while (before > begin && text[before] is ' ' or '\t') before--;
        return Scan.SeparatorAt(text, before) ? Boundary.Separator : Boundary.Space;
    }

    int SkipSeparators(int at, ref Boundary boundary)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ',' or ';'))
        {
            if (!char.IsWhiteSpace(text[at]) || text[at] == '\n') boundary = Boundary.Separator;
            at++;
        }

        // The full stop that ends a sentence after a value: "... on 30 June. Source: council."
        if (boundary != Boundary.Value || at >= text.Length || text[at] is not ('.' or '!') || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]))) return at;
        boundary = Boundary.Separator;
        return SkipSeparators(at + 1, ref boundary);
    }

    int SkipColon(int at) => at < text.Length && text[at] == ':' ? Scan.SkipSpace(text, at + 1) : at;

    static string Unquoted(string words) =>
        words.Length > 2 && (words[0], words[^1]) is ('"', '"') or ('“', '”') or ('„', '“') or ('»', '«') && words.IndexOf(words[0], 1) is var again && (again < 0 || again == words.Length - 1)
            ? words[1..^1]
            : words;

    static string Trimmed(string words) => words.Trim().TrimEnd(',', ';', ':').TrimEnd();
}
