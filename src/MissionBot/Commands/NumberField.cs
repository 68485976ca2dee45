using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>A number, with a point or a comma. Input.Number may refuse commas, so a form asks for it as text.</summary>
public sealed record NumberField(string Id, Name Name) : ClosedField<decimal>(Id, Name)
{
    static readonly Name Yes = new("yes", "ja"), No = new("no", "nej");

    /// <summary>"Yes" is 1 and "no" is 0, for what is either so or not.</summary>
    public bool TakesYesAndNo { get; init; }

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        if (Numbers.Read(text, at, context.Language) is { } read) return new Read(read.Value, PastPercent(text, read.End));
        if (!TakesYesAndNo) return null;
        if (Yes.MatchAt(text, at) is var yes and > 0) return new Read(1m, yes);
        return No.MatchAt(text, at) is var no and > 0 ? new Read(0m, no) : null;
    }

    /// <summary>It was said with a word.</summary>
    public bool IsYesOrNo(Given given) => given.Has(this) && given.Typed.TryGetValue(Id, out var typed) && !typed.Any(char.IsDigit);

    public override string Show(object value, Language language) => Numbers.Write((decimal)value, language);

    protected override string Complaint(CommandWords words, string label, string typed) => words.NotANumber(label, typed);

    protected override string Example(CommandWords words) => words.NumberExample;

    // "6 %": the sign belongs to how the number is written.
    static int PastPercent(string text, int end) => Scan.SkipBlanks(text, end) is var sign && sign < text.Length && text[sign] == '%' ? sign + 1 : end;
}
