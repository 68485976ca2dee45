using MissionBot.Commands;
using MissionBot.Help;
using MissionBot.Undoing;
using MissionBot.Words;

namespace MissionBot.Lists;

/// <summary>A row as it is found: below a heading, a command of its own, or neither.</summary>
/// <param name="IsWeak">Its verb is also an everyday word, and nothing else shows that it was meant as one: "start earlier".</param>
sealed record ListEntry(ListRow Row, ListHeading? Heading, Verb? Verb, bool IsMarked, bool IsGuess, bool IsWeak)
{
    public bool IsCommand => Heading is null && Verb is not null && !IsGuess;

    public bool IsUnsaid => Heading is null && Verb is null;
}

/// <summary>Goes through the lines from above: which is a heading, which a row, and which goes on with the one before it.</summary>
sealed class ListSorter(Understanding understanding, VerbList verbs, ListHeadings headings, Turn turn, Known known)
{
    readonly ReadContext context = new(turn.Today, turn.Language, []);
    readonly List<ListEntry> entries = [];

    // Names that the list itself gives: "try Walking bus" and below it "start walking bus".
    readonly List<string> named = [];
    ListHeading? heading;
    bool isMarked;

    public List<ListEntry> Sort(IReadOnlyList<ListLine> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (headings.Of(line, at + 1 < lines.Count && lines[at + 1].IsMarked, context) is { } found && (at + 1 < lines.Count || entries.Count > 0) && IsKnown(found, lines, at))
            {
                (heading, isMarked) = (found, false);
                continue;
            }

            if (!line.IsMarked && IsChatter(line.Text)) continue;
            if (!GoesOn(line)) entries.Add(heading is { } above ? Below(above, line) : Alone(line));
        }

        return entries;
    }

    // A line without a mark below rows that have one is none of them: it goes on with the last, or is something else.
    ListEntry Below(ListHeading above, ListLine line)
    {
        var own = Command(line);
        if (isMarked && !line.IsMarked) return own ?? Unsaid(line);

        isMarked |= line.IsMarked;
        if (own is { IsWeak: false, IsGuess: false } && (own.Verb != above.Verb ? IsNamed(own.Row) : verbs.At(line.Text)?.Verb == above.Verb))
            return own.Verb == above.Verb ? own with { Heading = above, Row = ListRow.Of(line.Text, above.Verb, above.Shared(own.Row.Give(above.Verb, context), context)) } : own;
        var given = above.Read(line, context);
        string? doubt = null;
        // "Attendance: rose by 8 %" names no trial action: it is what was learned, as it stands.
        if (above.Verb.Shape.About is IReferenceField and Field about && ListHeading.TextOf(above.Verb) is not null && !above.Given.Typed.ContainsKey(about.Id) && given.Typed.TryGetValue(about.Id, out var name)
            && known.Certainty(above.Verb, given) == Certainty.None && !IsNamedAbove(name))
        {
            given = above.ReadAsText(line, context);
            doubt = ListWords.In(turn.Language).TakenWhole(about.Label(turn.Language), Cards.Parts.Cut(name, TextField.Title));
        }

        return new ListEntry(ListRow.Of(line.Text, above.Verb, given, doubt), above, above.Verb, line.IsMarked, IsGuess: false, IsWeak: false);
    }

    ListEntry Alone(ListLine line) => Command(line) ?? Unsaid(line);

    // "status", "undo": understood, but nothing that is saved along with others.
    ListEntry Unsaid(ListLine line)
    {
        var isCommand = verbs.At(line.Text) is { Verb: var verb } && (!verb.Writes || IsForItself(verb)) && !line.IsMarked;
        var row = ListRow.NotUnderstood(line.Text) with { Doubt = isCommand ? ListWords.In(turn.Language).SayItApart : null };
        return new(row, null, null, line.IsMarked, IsGuess: false, IsWeak: false);
    }

    static bool IsForItself(Verb verb) => verb == TakeBack.Verb || verb == PasteList.Verb || verb == SetLanguage.Verb || verb == Partners.JoinMission.Verb;

    /// <summary>The line as a command that could be said alone; null where it is none.</summary>
    ListEntry? Command(ListLine line)
    {
        var understood = understanding.Read(line.Text, line.Mentions, turn, known);
        if (understood is not { Verb: { Writes: true } verb, Given: var given } || IsForItself(verb)) return null;
        if (understood.Others.Count > 0) return null;
        var said = Chatter.Strip(line.Text).Said;
        var exact = verbs.At(said) is { } begun && begun.Verb == verb ? said[..begun.End].Trim() : null;
        var isNamed = known.Certainty(verb, given) != Certainty.None || given.Values.Values.OfType<Unresolved>().All(name => IsNamedAbove(name.Typed));
        var isParted = line.Text.Contains(':', StringComparison.Ordinal) || line.Text.Contains(';', StringComparison.Ordinal);
        // A word of a sentence, which names nothing that is here.
        if (exact is not null && !isNamed && !isParted) return null;
        if (ListHeading.TextOf(verb) is { } text && given.Typed.GetValueOrDefault(text.Id) is { } title) named.Add(title);
        var doubt = understood.IsGuess ? ListWords.In(turn.Language).MayBeMeant(verb.ButtonTitle(turn.Language)) : null;
        return new ListEntry(ListRow.Of(line.Text, verb, given, doubt), null, verb, line.IsMarked, understood.IsGuess, IsWeak: exact is not null && !isParted && !line.IsMarked && !exact.Contains(' ', StringComparison.Ordinal) && !given.Values.Values.OfType<Unresolved>().Any());
    }

    // "size: small" below a trial action, and the rest of a sentence that was broken.
    bool GoesOn(ListLine line)
    {
        if (line.IsMarked || entries is not [.., { Verb: { } verb } last] || (heading is null && !last.IsCommand)) return false;
        if (!IsField(verb, line.Text) && !(last.IsMarked && line.GoesOn && Command(line) is null)) return false;
        var whole = ListLine.Alone($"{last.Row.Text}\n{line.Text}");
        var joined = last.Heading is { } above ? ListRow.Of(whole.Text, verb, above.Read(whole, context)) : Command(whole)?.Row;
        if (joined is null) return false;
        entries[^1] = last with { Row = joined };
        return true;
    }

    static bool IsField(Verb verb, string text) => verb.Shape.All.Any(field => field.Name.MatchAt(text, 0) is var end and > 0 && Scan.SkipBlanks(text, end) is var colon && colon < text.Length && text[colon] == ':');

    // "learn they came:" above lines without marks is the beginning of a text.
    bool IsKnown(ListHeading found, IReadOnlyList<ListLine> lines, int at) =>
        found.IsPlural || (at + 1 < lines.Count && lines[at + 1].IsMarked && lines[at].EndsWithColon) || known.Certainty(found.Verb, found.Given) != Certainty.None;

    bool IsNamed(ListRow row) => row.Verb is { } id && verbs.WithId(id)!.Shape.About is IReferenceField and Field about && row.Fields.ContainsKey(about.Id);

    bool IsNamedAbove(string name) => named.Exists(title => Called.Fits(Folded.Of(name), title));

    // "Hi all," says nothing that could get lost.
    bool IsChatter(string line)
    {
        var bare = line.TrimEnd('!', '.', ',', ':', ' ');
        return Chatter.Strip($"{bare} x").Said == "x" || (verbs.At(bare) is { } said && said.End == bare.Length && (said.Verb == Courtesies.Hello || said.Verb == Courtesies.Thanks));
    }
}
