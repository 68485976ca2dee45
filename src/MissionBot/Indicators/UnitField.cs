using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Indicators;

/// <summary>What stands after a measured number: <c>%</c>, <c>kr.</c>, a word. It is read so that the rest can be; the indicator's own unit holds.</summary>
public sealed record UnitField(string Id, Name Name) : ClosedField<string>(Id, Name)
{
    const int Longest = 20;

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        var end = at;
        if (at < text.Length && text[at] is '%' or '‰') return new Read(text[at].ToString(), at + 1);
        while (end < text.Length && char.IsLetter(text[end]) && end - at < Longest) end++;
        if (end < text.Length && text[end] == '.' && end - at is > 0 and < 4) end++;
        return end == at ? null : new Read(text[at..end], end);
    }

    public override string Show(object value, Language language) => (string)value;

    protected override string Complaint(CommandWords words, string label, string typed) => words.TooLong(label, typed.Length, Longest);

    protected override string Example(CommandWords words) => "%";
}
