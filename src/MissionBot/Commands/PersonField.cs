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

    static Read? One(string text, int at, ReadContext context)
    {
        foreach (var mention in context.Mentions)
            if (mention.Start == at)
                return new Read(new PersonNamed(mention.Who.Id, mention.Who.Name ?? ""), at + mention.Length);
        if (Me.MatchAt(text, at) is var me and > 0) return new Read(PersonNamed.Me, me);
        // A typed "@Alex Wilber" (terminal, phone keyboards): the name runs to the next separator.
        return at < text.Length && text[at] == '@' ? Named(text, at + 1) : null;
    }

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var typed = text.Trim();
        if (typed.Length == 0) return (null, null);
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

    static Read? Named(string text, int at)
    {
        var end = at;
        while (end < text.Length && !Scan.SeparatorAt(text, end) && text[end] != '@') end++;
        var name = text[at..end].TrimEnd();
        foreach (var joint in Joints)
            if (end < text.Length && name.EndsWith($" {joint}", StringComparison.OrdinalIgnoreCase)) name = name[..^joint.Length].TrimEnd();
        return name.Length == 0 ? null : new Read(new PersonNamed(null, name), at + name.Length);
    }

    /// <summary>"… and @Maya": one more that is mentioned, after what joins two.</summary>
    static Read? Another(string text, int at, ReadContext context)
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
}
