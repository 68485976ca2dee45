using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>A number, with a point or a comma. Input.Number may refuse commas, so a form asks for it as text.</summary>
public sealed record NumberField(string Id, Name Name) : ClosedField<decimal>(Id, Name)
{
    public override Read? ReadAt(string text, int at, ReadContext context) =>
        Numbers.Read(text, at, context.Language) is { } read ? new Read(read.Value, PastPercent(text, read.End)) : null;

    public override string Show(object value, Language language) => Numbers.Write((decimal)value, language);

    protected override string Complaint(CommandWords words, string label, string typed) => words.NotANumber(label, typed);

    protected override string Example(CommandWords words) => words.NumberExample;

    // "6 %": the sign belongs to how the number is written.
    static int PastPercent(string text, int end) => Scan.SkipBlanks(text, end) is var sign && sign < text.Length && text[sign] == '%' ? sign + 1 : end;
}
