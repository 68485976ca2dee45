using MissionBot.AdaptiveCards;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>The address of a message or a page. It is opened by a button, so only http and https count.</summary>
public sealed record LinkField(string Id, Name Name) : Field<string>(Id, Name)
{
    /// <summary>Teams' links to messages have some 300 characters.</summary>
    const int Longest = 2000;

    public override bool IsClosed => true;

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Scan.SeparatorAt(text, end)) end++;
        return IsLink(text[at..end]) ? new Read(text[at..end], end) : null;
    }

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var typed = text.Trim();
        if (typed.Length == 0) return (null, null);
        return IsLink(typed) ? (typed, null) : (null, CommandWords.In(context.Language).NotALink(Label(context.Language), Cards.Parts.Cut(typed)));
    }

    public override string Show(object value, Language language) => (string)value;

    public override Element Input(FormInput input) => new InputText(Id, Label(input.Language))
    {
        IsRequired = IsRequired,
        ErrorMessage = CommandWords.In(input.Language).Needed(Label(input.Language)),
        Placeholder = "https://",
        Value = input.Value,
    };

    static bool IsLink(string typed) =>
        typed.Length <= Longest && Uri.TryCreate(typed, UriKind.Absolute, out var link) && link is { Scheme: "https" or "http", Host.Length: > 0 };
}
