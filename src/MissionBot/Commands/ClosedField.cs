using MissionBot.AdaptiveCards;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>A field whose value has a written form of its own: what reads at a place reads as a whole, or not.</summary>
public abstract record ClosedField<T>(string Id, Name Name) : Field<T>(Id, Name)
    where T : notnull
{
    public override bool IsClosed => true;

    public sealed override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var typed = text.Trim();
        if (typed.Length == 0) return (null, null);
        return ReadAt(typed, 0, context) is { } read && read.End == typed.Length
            ? (read.Value, null)
            : (null, Complaint(CommandWords.In(context.Language), Label(context.Language), typed));
    }

    public override Element Input(FormInput input) => new InputText(Id, Label(input.Language))
    {
        IsRequired = IsRequired,
        ErrorMessage = CommandWords.In(input.Language).Needed(Label(input.Language)),
        Placeholder = Hint?.In(input.Language) ?? Example(CommandWords.In(input.Language)),
        Value = input.Value,
    };

    /// <summary>The sentence for what could not be read: it says what would be.</summary>
    protected abstract string Complaint(CommandWords words, string label, string typed);

    protected abstract string Example(CommandWords words);
}
