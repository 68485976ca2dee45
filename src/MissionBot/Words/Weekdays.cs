namespace MissionBot.Words;

/// <summary>The names of the weekdays. Sunday is first, as in <see cref="DayOfWeek"/>.</summary>
static class Weekdays
{
    static readonly string[] English = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    static readonly string[] Danish = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

    static readonly string[] MoreEnglish = ["", "", "Tues", "", "Thur", "", ""], MoreDanish = ["", "", "tirs", "ons", "tors", "", ""];

    public static readonly Lexicon<DayOfWeek> Names = new(English.Concat(Danish).Select(Meaning));

    /// <summary>"Mon", "tirs": for a date to follow, since "sun" and "man" are words as well.</summary>
    public static readonly Lexicon<DayOfWeek> Abbreviations = new(
        English.Concat(Danish).Select(name => name[..3]).Concat(MoreEnglish).Concat(MoreDanish).Select(Meaning));

    /// <summary>"i mandags", on the Monday just gone.</summary>
    public static readonly Lexicon<DayOfWeek> Gone = new(Danish.Select(name => name + "s").Select(Meaning));

    /// <summary>All of them as they are typed, "mandags" among them.</summary>
    public static IEnumerable<string> All => English.Select(name => name.ToLowerInvariant()).Concat(Danish).Concat(Danish.Select(name => name + "s"));

    public static string Name(DayOfWeek day, Language language) => language.Pick(English, Danish)[(int)day];

    static (string, DayOfWeek) Meaning(string name, int i) => (name, (DayOfWeek)(i % 7));
}
