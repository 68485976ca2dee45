namespace MissionBot.Words;

/// <summary>The names of the months, January first. "Whole" tells a name from its abbreviation.</summary>
static class Months
{
    static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    static readonly string[] Danish =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    public static readonly Lexicon<(int Number, bool Whole)> Names = new([
        .. English.Concat(Danish).Select((name, i) => (name, ((i % 12) + 1, true))),
        .. English.Concat(Danish).Select((name, i) => (name[..3], ((i % 12) + 1, false))),
        ("sept", (9, false)),
    ]);

    public static string Name(int month, Language language) => language.Pick(English, Danish)[month - 1];

    /// <summary>"Mar", "mar."; May is short enough in both.</summary>
    public static string Short(int month, Language language) => month == 5
        ? Name(month, language)
        : Name(month, language)[..3] + language.Pick("", ".");
}
