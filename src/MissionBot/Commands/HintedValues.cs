namespace MissionBot.Commands;

/// <summary>What can be read anywhere in a sentence comes along with a button: the day of a start, the value and the period of a measurement.</summary>
static class HintedValues
{
    public static Given Read(Verb verb, string line, Given given, ReadContext context)
    {
        (int At, int End)? time = null;
        // Each stretch of the line is one field's: of two days that a trial action has, the first that is asked for.
        if (verb.Shape.Others.FirstOrDefault(field => field is DateField or PeriodField) is { } dated && First(dated, line, context) is { } day)
            (given, time) = (given.With(dated, line[day.At..day.End], context), day);
        if (verb.Shape.Others.OfType<NumberField>().FirstOrDefault() is { } number && verb.HintNeeds is not null && Value(number, line, time, context) is { } value)
            given = given.With(number, line[value.At..value.End], context);
        return given;
    }

    /// <summary>"Which planned trial actions are small?": what a list is filtered by.</summary>
    public static Given Filters(Verb verb, string line, Given given, ReadContext context)
    {
        foreach (var field in verb.Shape.Others.Where(field => field is { IsBare: true, IsClosed: true }))
            for (var at = 0; at < line.Length; at = Next(line, at))
                if (!given.Typed.ContainsKey(field.Id) && field.ReadAt(line, at, context) is { } read && read.End > at) given = given.With(field, line[at..read.End], context);
        return given;
    }

    static (int At, int End)? First(Field field, string line, ReadContext context)
    {
        for (var at = 0; at < line.Length; at = Next(line, at))
            if (field.ReadAt(line, at, context) is { } read && read.End > at && IsTime(line[at..read.End])) return (at, read.End);
        return null;
    }

    // 18.2 may be a day, but in a sentence with a number it is the number.
    static bool IsTime(string typed) => typed.Any(char.IsLetter) || typed.Contains('/', StringComparison.Ordinal) || typed.Count(char.IsDigit) >= 4;

    // "rose from 3.1 to 3.3 %": the last is what it is now.
    static (int At, int End)? Value(NumberField field, string line, (int At, int End)? time, ReadContext context)
    {
        (int, int)? last = null;
        for (var at = 0; at < line.Length; at = Next(line, at))
            if (char.IsDigit(line[at]) && !IsBefore(line, at) && !(at >= time?.At && at < time?.End) && field.ReadAt(line, at, context) is { } read && read.End > at) last = (at, read.End);
        return last;
    }

    // "3.8 % (was 4.2 %)".
    static bool IsBefore(string line, int at) => Earlier.Any(word => at > word.Length && line.AsSpan(0, at).EndsWith(word, StringComparison.OrdinalIgnoreCase));

    static readonly string[] Earlier = ["(was ", "(from ", "(før ", "(var ", "(fra ", "previously ", "before it was ", "tidligere ", "down from ", "up from ", " mod ", "against "];

    // The next word, also one in brackets or after an equals sign.
    static int Next(string line, int at)
    {
        while (at < line.Length && !char.IsWhiteSpace(line[at]) && line[at] is not ('(' or '[' or '=')) at++;
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || line[at] is '(' or '[' or '=')) at++;
        return at;
    }
}
