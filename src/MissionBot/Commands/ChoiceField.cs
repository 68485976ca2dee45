using MissionBot.AdaptiveCards;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>One of a few named values. Its words are declared here, for line, form and card alike.</summary>
public sealed record ChoiceField<T>(string Id, Name Name, Choices<T> Choices) : Field<T>(Id, Name)
    where T : struct, Enum
{
    public override bool IsClosed => true;

    public override Read? ReadAt(string text, int at, ReadContext context) => Choices.ReadAt(text, at);

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var typed = text.Trim();
        if (typed.Length == 0) return (null, null);
        return Choices.ReadAt(typed, 0) is { } read && read.End == typed.Length
            ? (read.Value, null)
            : (null, CommandWords.In(context.Language).OneOf(Label(context.Language), typed, Choices.Words(context.Language)));
    }

    public override string Show(object value, Language language) => Choices.Code((T)value);

    public override string Tell(object value, Language language) => Choices.Word((T)value, language);

    public override Element Input(FormInput input) => new InputChoiceSet(Id, Label(input.Language), Choices.Offers(input.Language))
    {
        IsRequired = IsRequired,
        ErrorMessage = CommandWords.In(input.Language).Needed(Label(input.Language)),
        Placeholder = CommandWords.In(input.Language).Choose,
        Selected = input.Value is { } typed && Choices.ReadAt(typed, 0) is { } read ? [Choices.Code((T)read.Value)] : [],
    };
}

/// <summary>Several of a few named values: <c>sectors: public, civil society</c>.</summary>
public sealed record ChoicesField<T>(string Id, Name Name, Choices<T> Choices) : Field<IReadOnlyList<T>>(Id, Name)
    where T : struct, Enum
{
    static readonly string[] Joints = ["and", "og", "&", "+", ",", "/"];

    public override bool IsClosed => true;

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        var values = new List<T>();
        var end = at;
        for (var next = at; Choices.ReadAt(text, next) is { } read; next = Joint(text, end))
        {
            if (!values.Contains((T)read.Value)) values.Add((T)read.Value);
            end = read.End;
        }

        return values.Count == 0 ? null : new Read(values, end);
    }

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var typed = text.Trim();
        if (typed.Length == 0) return (null, null);
        return ReadAt(typed, 0, context) is { } read && read.End == typed.Length
            ? (read.Value, null)
            : (null, CommandWords.In(context.Language).SomeOf(Label(context.Language), typed, Choices.Words(context.Language)));
    }

    public override string Show(object value, Language language) =>
        string.Join(',', ((IReadOnlyList<T>)value).Select(Choices.Code));

    public override string Tell(object value, Language language) => string.Join(", ", ((IReadOnlyList<T>)value).Select(one => Choices.Word(one, language)));

    public override Element Input(FormInput input) => new InputChoiceSet(Id, Label(input.Language), Choices.Offers(input.Language))
    {
        IsRequired = IsRequired,
        ErrorMessage = CommandWords.In(input.Language).Needed(Label(input.Language)),
        IsMultiSelect = true,
        Selected = Chosen(input.Value),
    };

    string[] Chosen(string? typed) =>
        typed is not null && ReadAt(typed, 0, ReadContext.Unaided) is { } read ? [.. ((IReadOnlyList<T>)read.Value).Select(Choices.Code)] : [];

    static int Joint(string text, int at)
    {
        at = Scan.SkipBlanks(text, at);
        foreach (var joint in Joints)
            if (string.Compare(text, at, joint, 0, joint.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return Scan.SkipBlanks(text, at + joint.Length);
        return text.Length;
    }
}
