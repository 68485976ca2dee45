using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>When something is to come, in words. What begins as a schedule and is none is a value, too: the command refuses it at this field.</summary>
sealed record TimingField(string Id, Name Name) : Field<Timing>(Id, Name)
{
    public override bool IsClosed => true;

    public override Read? ReadAt(string text, int at, ReadContext context) =>
        TimingReader.Read(text, at) is { } read ? new Read(read.Value, read.End) : null;

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var typed = text.Trim();
        if (typed.Length == 0) return (null, null);
        var read = TimingReader.Read(typed, 0);
        return read is { Value.Fault: null } whole && whole.End == typed.Length
            ? (whole.Value, null)
            : (null, FollowingWords.In(context.Language).CannotRead(typed, read?.Value.Fault ?? new TimingFault.Unclear()));
    }

    public override string Show(object value, Language language) => TimingWords.Of(((Timing)value).Cron, language);

    public override Element Input(FormInput input) => new InputText(Id, Label(input.Language)) { Placeholder = Hint?.In(input.Language), Value = input.Value };
}
