using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Partners;

/// <summary>What an organisation is called: "The Camden Giving Ltd." and "Camden giving" are one.</summary>
static class OrganisationName
{
    static readonly ImmutableHashSet<string> Small = ["the", "ltd", "limited", "cic", "llp", "plc", "inc", "aps", "as", "ivs", "den", "det", "foreningen"];

    /// <summary>The name by which it is compared.</summary>
    public static string Fold(string name)
    {
        var words = Folded.Of(name).Replace("a/s", "as", StringComparison.Ordinal).Split([' ', '.', ',', '-', '–', '/', '(', ')', '\'', '’', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Small.Contains(word)).ToArray();
        return string.Join(' ', telling.Length > 0 ? telling : words);
    }
}

/// <summary>An organisation's name: it may be a new one, so that nothing is looked up while the line is read.</summary>
sealed record OrganisationField(string Id, Name Name) : ClosedField<string>(Id, Name)
{
    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        var end = at;
        while (end < text.Length && !Scan.SeparatorAt(text, end)) end++;
        var name = string.Join(' ', text[at..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', '@');
        return name.Length is > 1 and <= TextField.Title ? new Read(name, end) : null;
    }

    public override string Show(object value, Language language) => (string)value;

    protected override string Complaint(CommandWords words, string label, string typed) => words.TooLong(label, typed.Length, TextField.Title);

    protected override string Example(CommandWords words) => "Camden Giving";
}
