using MissionBot.AdaptiveCards;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>Who was meant: by mention, as "me", or by a name that is looked up among the people the bot has met.</summary>
/// <param name="Address">The channel's id of a mentioned person; null where only a name was typed.</param>
/// <param name="Id">Known once the store was asked.</param>
public sealed record PersonNamed(string? Address, string Name, string? Id = null)
{
    internal static readonly PersonNamed Me = new(null, "me");

    /// <summary>All of them, where more than one was named and only one can be meant.</summary>
    internal IReadOnlyList<string> Several { get; init; } = [];
}

/// <summary>A person of the conversation.</summary>
public sealed record PersonField(string Id, Name Name) : Field<PersonNamed>(Id, Name)
{
    static readonly Name Me = new("me", "mig", "myself", "jeg");

    static readonly string[] Joints = ["and", "og", "&", "+"];

    // "all of @Kim's", "alle @Kims"
    static readonly string[] Genitives = ["'s", "’s", "s", "'", "’"];

    // What follows a typed name: no name holds these in small letters.
    static readonly string[] Ends = ["to", "til", "as", "som", "of", "for", "from", "fra", "because", "fordi", .. Joints];

    /// <summary>Words with capitals are a name also where neither "@" nor a label says so: <c>hand over studio to Alex Wilber</c>.</summary>
    public bool TakesPlainNames { get; init; }

    public override bool IsClosed => true;

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        if (One(text, at, context) is not { Value: PersonNamed first, End: var end } only) return null;
        List<string> names = [first.Name];
        while (Another(text, end, context) is { Value: PersonNamed next, End: var past })
        {
            names.Add(next.Name);
            end = past;
        }

        // Told apart from one, so that the answer can say so.
        return names.Count == 1 ? only : new Read(new PersonNamed(null, string.Join(", ", names)) { Several = names }, end);
    }

    Read? One(string text, int at, ReadContext context)
    {
        foreach (var mention in context.Mentions)
            if (mention.Start == at)
                return new Read(new PersonNamed(mention.Who.Id, mention.Who.Name ?? ""), AfterGenitive(text, at + mention.Length));
        if (Me.MatchAt(text, at) is var me and > 0) return new Read(PersonNamed.Me, me);
        // A typed "@Alex Wilber" (terminal, phone keyboards): the name runs to the next separator, or to a word that is none of it.
        if (at < text.Length && text[at] == '@') return Named(text, at + 1, isPlain: false);
        return TakesPlainNames && at < text.Length && char.IsUpper(text[at]) ? Named(text, at, isPlain: true) : null;
    }

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var typed = text.Trim();
        if (typed.Length == 0) return (null, null);
        // A value that stands alone has lost its place in the line: the one mentioned of that name is meant.
        if (context.Mentions.Where(mention => mention.Who.Name == typed.TrimStart('@')).DistinctBy(mention => mention.Who.Id).ToList() is [{ Who: { } who }])
            return (new PersonNamed(who.Id, who.Name!), null);
        return ReadAt(typed, 0, context) is { } read && read.End == typed.Length
            ? (read.Value, null)
            : (new PersonNamed(null, typed.TrimStart('@')), null);
    }

    public override string Show(object value, Language language) => ((PersonNamed)value).Name;

    public override Element Input(FormInput input) => new InputText(Id, Label(input.Language))
    {
        IsRequired = IsRequired,
        ErrorMessage = CommandWords.In(input.Language).Needed(Label(input.Language)),
        Placeholder = CommandWords.In(input.Language).PersonExample,
        Value = input.Value,
    };

    static Read? Named(string text, int at, bool isPlain)
    {
        var end = at;
        for (var next = at; next < text.Length && !Scan.SeparatorAt(text, next); next = Scan.SkipBlanks(text, end))
        {
            if (next > at && (text[next] is '@' || Array.Exists(Ends, word => WordAt(text, next, word)) || (isPlain && !char.IsUpper(text[next])))) break;
            end = next;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '@' && !Scan.SeparatorAt(text, end)) end++;
            if (end == next) break;
        }

        var name = text[at..end];
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal)) name = name[..^2];
        return name.Length == 0 ? null : new Read(new PersonNamed(null, name), end);
    }

    /// <summary>"… and @Maya": one more that is mentioned, after what joins two.</summary>
    Read? Another(string text, int at, ReadContext context)
    {
        at = SkipBetween(text, at);
        foreach (var joint in Joints)
            if (Scan.WordAt(text, at, joint)) at = SkipBetween(text, at + joint.Length);
        return at < text.Length && (text[at] == '@' || context.Mentions.Any(mention => mention.Start == at)) ? One(text, at, context) : null;
    }

    static int SkipBetween(string text, int at)
    {
        while (at < text.Length && (text[at] is ',' or '/' || char.IsWhiteSpace(text[at]))) at++;
        return at;
    }

    static int AfterGenitive(string text, int at)
    {
        foreach (var genitive in Genitives)
            if (WordAt(text, at, genitive)) return at + genitive.Length;
        return at;
    }

    // In the very letters: "To" begins a name, "to" does not.
    static bool WordAt(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && (at + word.Length >= text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
}
