namespace MissionBot.Commands;

/// <summary>
/// (7) A question takes bare words: each is a choice of one of its fields, else a part of a name
/// (<c>trials bold running</c>); labelled and led fields stand anywhere (<c>status youth as of 1 March</c>).
/// </summary>
static class QuestionSplitter
{
    public static Given Split(Shape shape, string text, int at, ReadContext context)
    {
        var given = Given.Nothing;
        var starts = new FieldStarts(shape.All, text, context);
        var name = new List<string>();
        at = Scan.SkipSpace(text, at);
        while (at < text.Length)
        {
            if (text[at] is ',' or ';' or ':' or '?' or '!')
            {
                at = Scan.SkipSpace(text, at + 1);
                continue;
            }

            if (starts.At(at, Boundary.Separator, null) is { } field)
            {
                given = given.With(field.Field, text[field.ValueAt..field.End].Trim(), context);
                at = Scan.SkipSpace(text, field.End);
                continue;
            }

            if (Choice(shape, text, at, context) is { } choice)
            {
                given = given.With(choice.Field, text[at..choice.End], context);
                at = Scan.SkipSpace(text, choice.End);
                continue;
            }

            var whole = starts.SkipWhole(at);
            var end = whole > at ? whole : EndOfWord(text, at);
            name.Add(text[at..end]);
            at = Scan.SkipSpace(text, end);
        }

        return name.Count > 0 && shape.About is { } about ? given.With(about, string.Join(' ', name), context)
            : name.Count > 0 ? given with { Leftover = string.Join(' ', name) }
            : given;
    }

    static (Field Field, int End)? Choice(Shape shape, string text, int at, ReadContext context)
    {
        foreach (var field in shape.Others)
            if (field.IsBare && field.ReadAt(text, at, context) is { } read) return (field, read.End);
        return null;
    }

    static int EndOfWord(string text, int at)
    {
        var begin = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !Scan.SeparatorAt(text, at) && text[at] != '?') at++;
        return Math.Max(at, begin + 1);
    }
}
