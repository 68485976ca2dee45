using System.Security.Cryptography;
using System.Text;
using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Storage;

namespace MissionBot.Guard;

/// <summary>
/// Whether a change has to be asked about before it is stored: a text of it looks like personal data, and nobody has said
/// to keep exactly that. It asks; it never refuses.
/// </summary>
static class GuardQuestion
{
    /// <returns>The card that asks; null where there is nothing to ask.</returns>
    public static Func<Rows, AdaptiveCard>? Of(Verb verb, Given given, Turn turn)
    {
        var asked = Texts(verb, given);
        if (asked.Count == 0) return null;
        var keeping = Keeping(asked);
        return given.Kept == keeping ? null : rows => GuardCards.Ask(verb, given, asked, keeping, turn, rows);
    }

    /// <summary>The texts that look like personal data.</summary>
    public static IReadOnlyList<GuardedText> Texts(Verb verb, Given given)
    {
        List<GuardedText>? asked = null;
        foreach (var field in verb.Shape.All)
            if (field is TextField { IsGuarded: true } && given.Values.GetValueOrDefault(field.Id) is string text && Finder.Find(text) is { Count: > 0 } found)
                (asked ??= []).Add(new GuardedText(field, text, found));
        return asked ?? [];
    }

    // What is kept is what was found, not the text around it: a form that comes back for another reason does not ask again.
    public static string Keeping(IEnumerable<GuardedText> texts) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts.SelectMany(one => one.Found.Select(finding => one.Text[finding.Start..finding.End])))))
            .AsSpan(0, 12));
}

/// <summary>A text of a field, and what in it looks like personal data.</summary>
sealed record GuardedText(Field Field, string Text, IReadOnlyList<Finding> Found)
{
    public IEnumerable<PersonalData> Kinds => Found.Select(finding => finding.Kind).Distinct();

    public string Without(GuardWords words)
    {
        var (without, at) = (new StringBuilder(Text.Length), 0);
        foreach (var finding in Found)
        {
            without.Append(Text, at, finding.Start - at).Append(words.Removed(finding.Kind));
            at = finding.End;
        }

        return without.Append(Text, at, Text.Length - at).ToString();
    }
}
