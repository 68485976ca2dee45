using MissionBot.Commands;

namespace MissionBot.Lists;

/// <summary>What a message of several lines may be; null where it is one command or one text.</summary>
abstract record ListReading(IReadOnlyList<ListRow> Rows)
{
    /// <summary>Each row is a command, or the heading above it says what it is.</summary>
    /// <param name="IsNear">It may as well be one text of several lines: then people choose.</param>
    public sealed record Several(IReadOnlyList<ListRow> Rows, bool IsNear) : ListReading(Rows);

    /// <summary>Rows of which nobody said what they are.</summary>
    public sealed record Unsaid(IReadOnlyList<ListRow> Rows) : ListReading(Rows);
}

/// <summary>Takes a message apart, and says how sure that is.</summary>
sealed class ListReader(Understanding understanding, VerbList verbs)
{
    const int Longest = 1000;

    readonly ListHeadings headings = new(verbs);

    public Words.Language? LanguageOf(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal)) return null;
        var lines = ListLine.Of(text, []);
        foreach (var line in lines.Take(3))
            if ((headings.LanguageOf(line.Text) ?? understanding.LanguageOf(line.Text)) is { } language) return language;
        return null;
    }

    public ListReading? Read(string text, IReadOnlyList<BotFramework.Activities.Mention> mentions, Turn turn, Known known)
    {
        var lines = ListLine.Of(text, mentions);
        if (lines.Count is < 2 or > Longest) return null;
        var entries = new ListSorter(understanding, verbs, headings, turn, known).Sort(lines);
        if (entries.Count == 0) return null;
        var headed = entries.Where(entry => entry.Heading is not null).ToList();
        var commands = entries.Where(entry => entry.IsCommand).ToList();
        var marked = entries.Where(entry => entry.IsUnsaid && entry.IsMarked).ToList();
        if (headed.Count > 0 && headed.Count + commands.Count >= (headed[0].Heading!.IsPlural ? 1 : 2)) return Several(MayBeOneText(headed, entries));
        if (commands.Count >= 2) return Several(IsText(entries[0]) && (entries.Exists(entry => entry.IsUnsaid) || commands.Exists(one => one.IsWeak && one.Verb != entries[0].Verb)));
        if (commands.Count == 1 && entries[0] == commands[0] && Continued(entries) is { } continued) return new ListReading.Several(continued, IsNear: true);
        if (commands.Count == 1) return entries.TrueForAll(entry => entry.IsMarked) && entries.Count > 1 ? Several(isNear: false) : null;
        if (entries.Count > 1 && entries.TrueForAll(entry => entry.IsGuess)) return Several(isNear: false);
        return marked.Count >= 2 ? new ListReading.Unsaid([.. entries.Select(entry => entry.Row)]) : null;

        ListReading Several(bool isNear) => new ListReading.Several([.. entries.Select(entry => entry.Row)], isNear);

        // "learn breakfast: …" with more below it, and "try Breakfast clubs" with other names below it: rows of the same kind, or its text.
        IReadOnlyList<ListRow>? Continued(List<ListEntry> all)
        {
            var (first, others) = (all[0], all.Skip(1).ToList());
            if (ListHeading.TextOf(first.Verb!) is not { } field || others.Count < 2 || !others.TrueForAll(entry => entry.IsUnsaid)) return null;
            var names = field.MaxLength <= TextField.Title && first.Row.Fields.Count == 1 && others.TrueForAll(entry => entry.Row.Text.Length <= field.MaxLength);
            if (!names && !others.TrueForAll(entry => entry.IsMarked)) return null;
            var context = new ReadContext(turn.Today, turn.Language, []);
            var about = first.Verb!.Shape.About is IReferenceField and Field named && first.Row.Fields.TryGetValue(named.Id, out var typed) ? Given.Nothing.With(named, typed, context) : Given.Nothing;
            var heading = new ListHeading(first.Verb, about, IsPlural: false);
            return [first.Row, .. others.Select(entry => ListRow.Of(entry.Row.Text, first.Verb, heading.Read(ListLine.Alone(entry.Row.Text), context)))];
        }
    }

    /// <summary>The same rows once somebody has said what they are.</summary>
    public static IReadOnlyList<ListRow> As(Verb verb, IReadOnlyList<ListRow> rows, ReadContext context)
    {
        var heading = new ListHeading(verb, Given.Nothing, IsPlural: true);
        return [.. rows.Select(row => row.Verb is null ? ListRow.Of(row.Text, verb, heading.Read(ListLine.Alone(row.Text), context)) : row)];
    }

    /// <summary>A row that was written anew on the card: a command of its own, or of the kind that it was before.</summary>
    public ListRow Again(ListRow before, string text, Turn turn, Known known)
    {
        var line = ListLine.Alone(text);
        var context = new ReadContext(turn.Today, turn.Language, []);
        if (new ListSorter(understanding, verbs, headings, turn, known).Sort([line]) is [{ IsCommand: true } command]) return command.Row;
        if (before.Verb is null || verbs.WithId(before.Verb) is not { } verb || ListHeading.TextOf(verb) is null) return ListRow.NotUnderstood(text);
        var about = verb.Shape.About is IReferenceField and Field named && before.Fields.TryGetValue(named.Id, out var typed) ? Given.Nothing.With(named, typed, context) : Given.Nothing;
        return ListRow.Of(text, verb, new ListHeading(verb, about, IsPlural: true).Read(line, context));
    }

    // Nothing but lines below "learn breakfast:" is a list as well as one text with paragraphs.
    static bool MayBeOneText(List<ListEntry> headed, List<ListEntry> all) =>
        headed[0].Heading is { IsPlural: false } heading && headed.Count == all.Count && headed.TrueForAll(entry => entry.Heading == heading && !entry.IsMarked)
        && ListHeading.TextOf(heading.Verb)!.MaxLength > TextField.Statement;

    static bool IsText(ListEntry entry) => entry is { IsCommand: true, Verb: { } verb } && ListHeading.TextOf(verb) is { MaxLength: > TextField.Statement };
}
