using MissionBot.AdaptiveCards;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>What the values of an enumeration are called in both languages.</summary>
public sealed class Choices<T>(params (T Value, Name Name)[] named)
    where T : struct, Enum
{
    public string Word(T value, Language language) => Find(value).In(language);

    /// <summary>The word as a button's or an input's title.</summary>
    public string Title(T value, Language language) => Capital(Word(value, language));

    /// <summary>What stands in a form's or button's data: the English word.</summary>
    public string Code(T value) => Find(value).English;

    public string Words(Language language) => string.Join(", ", named.Select(choice => choice.Name.In(language)));

    public IReadOnlyList<Choice> Offers(Language language) =>
        [.. named.Select(choice => new Choice(Capital(choice.Name.In(language)), choice.Name.English))];

    public Read? ReadAt(string text, int at)
    {
        Read? longest = null;
        foreach (var (value, name) in named)
            if (name.MatchAt(text, at) is var end && end > (longest?.End ?? -1)) longest = new Read(value, end);
        return longest;
    }

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    Name Find(T value)
    {
        foreach (var choice in named)
            if (EqualityComparer<T>.Default.Equals(choice.Value, value)) return choice.Name;
        throw new ArgumentOutOfRangeException(nameof(value), value, "A choice without a name.");
    }
}
