using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Missions;

/// <summary>A key for a new mission.</summary>
public sealed record KeyField(string Id, Name Name) : ClosedField<string>(Id, Name)
{
    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '-')) end++;
        var key = text[at..end].ToLowerInvariant();
        return MissionKey.IsValid(key) ? new Read(key, end) : null;
    }

    public override string Show(object value, Language language) => (string)value;

    protected override string Complaint(CommandWords words, string label, string typed) => words.NotAKey(label, typed);

    protected override string Example(CommandWords words) => words.KeyExample;
}
