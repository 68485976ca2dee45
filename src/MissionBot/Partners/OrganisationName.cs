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

    /// <summary>The organisations that a text may name, where it may be more than one: "Oxfam, Shelter and Crisis".</summary>
    public static IReadOnlyList<string> Several(string name) => name.Contains(", ", StringComparison.Ordinal) || name.Contains("; ", StringComparison.Ordinal)
        ? [.. name.Split([", ", "; ", " and ", " og "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part.Any(char.IsLetterOrDigit))]
        : [];
}

/// <summary>An organisation's name: it may be a new one, so that nothing is looked up while the line is read.</summary>
sealed record OrganisationField(string Id, Name Name) : Field<string>(Id, Name)
{
    public override bool IsClosed => true;

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        var end = at;
        while (end < text.Length && !Scan.SeparatorAt(text, end)) end++;
        return ReadWhole(text[at..end], context).Value is { } name ? new Read(name, end) : null;
    }

    // Names hold commas: "Børn, Unge og Kultur". Whether it is one name or several is asked.
    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context)
    {
        var name = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', '@', '?', '!', ' ', ',', ';');
        if (name.Length == 0) return (null, null);
        var label = Label(context.Language);
        if (name.Length > TextField.Title) return (null, CommandWords.In(context.Language).TooLong(label, name.Length, TextField.Title));
        return name.Count(char.IsLetterOrDigit) > 1 ? (name, null) : (null, PartnerWords.In(context.Language).IsNoName(name));
    }

    public override string Show(object value, Language language) => (string)value;

    public override AdaptiveCards.Element Input(FormInput input) => new AdaptiveCards.InputText(Id, Label(input.Language))
    {
        IsRequired = IsRequired,
        ErrorMessage = CommandWords.In(input.Language).Needed(Label(input.Language)),
        Placeholder = "Camden Giving",
        Value = input.Value,
    };
}
