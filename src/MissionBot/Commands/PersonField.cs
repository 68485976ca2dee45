using MissionBot.AdaptiveCards;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>Who was meant: by mention, as "me", or by a name that is looked up among the people the bot has met.</summary>
/// <param name="Address">The channel's id of a mentioned person; null where only a name was typed.</param>
/// <param name="Id">Known once the store was asked.</param>
public sealed record PersonNamed(string? Address, string Name, string? Id = null)
{
    internal static readonly PersonNamed Me = new(null, "me");
}

/// <summary>A person of the conversation.</summary>
public sealed record PersonField(string Id, Name Name) : Field<PersonNamed>(Id, Name)
{
    static readonly Name Me = new("me", "mig", "myself", "jeg");

    public override bool IsClosed => true;

    public override Read? ReadAt(string text, int at, ReadContext context)
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
        while (end < text.Length && !Scan.SeparatorAt(text, end)) end++;
        var name = text[at..end].Trim();
        return name.Length == 0 ? null : new Read(new PersonNamed(null, name), end);
    }
}
