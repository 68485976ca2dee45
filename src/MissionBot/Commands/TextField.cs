using MissionBot.AdaptiveCards;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>Words of a person, kept as they are.</summary>
/// <param name="MaxLength">In UTF-16 characters. A longer text is refused with all of it in the form; nothing is cut.</param>
public sealed record TextField(string Id, Name Name, int MaxLength = TextField.Long) : Field<string>(Id, Name)
{
    public const int Title = 120, Statement = 600, Long = 4000;

    /// <summary>Ends at the next separator: <c>unit %, from 6</c>.</summary>
    public bool EndsAtSeparator { get; init; }

    /// <summary>A line to write in, also where the text may be longer than one: words to search for.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>What looks like personal data in it is asked about before it is stored. Off where it can only be a name of something: a unit.</summary>
    public bool IsGuarded { get; init; } = true;

    public override bool IsClosed => false;

    public override bool IsShort => EndsAtSeparator;

    public override Read? ReadAt(string text, int at, ReadContext context) => null;

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var value = text.Trim();
        if (MaxLength <= Statement) value = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return value.Length switch
        {
            0 => (null, null),
            var length when length > MaxLength => (null, CommandWords.In(context.Language).TooLong(Label(context.Language), length, MaxLength)),
            _ => (value, null),
        };
    }

    public override string Show(object value, Language language) => (string)value;

    // No limit for the client: it would cut what is pasted and say nothing. We refuse it, with all of it in the form.
    public override Element Input(FormInput input) => new InputText(Id, Label(input.Language))
    {
        IsRequired = IsRequired,
        ErrorMessage = CommandWords.In(input.Language).Needed(Label(input.Language)),
        Placeholder = Hint?.In(input.Language),
        IsMultiline = MaxLength > Title && !IsOneLine,
        Value = input.Value,
    };
}
