using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>Whether a sentence wants to know or to see something. Few people type the question mark.</summary>
static class Interrogative
{
    static readonly string[] Beginnings =
    [
        "who", "who's", "whos", "when", "when's", "what", "what's", "whats", "which", "where", "where's", "wheres", "how", "how's", "hows", "why", "is", "are", "was", "were", "does", "do", "did",
        "any", "show", "give me", "give us", "get me", "tell me", "let me see", "let me know", "remind me",
        "hvem", "hvornår", "hvad", "hvilke", "hvilken", "hvilket", "hvor", "hvordan", "hvorfor", "vis", "giv mig", "giv os", "fortæl", "lad mig se", "lad os se", "mind mig om",
    ];

    // What begins so is said of something, or is a wish.
    static readonly string[] Others =
    [
        "what we", "what i", "what the team", "how about", "what about", "what if", "why don't", "why dont", "why not", "do not", "any idea", "show up",
        "hvad vi", "hvad jeg", "hvad med at", "hvad hvis", "hvad om", "hvorfor ikke", "hvorfor prøver vi ikke",
    ];

    // Danish puts the verb first: "går det bedre med mad", "er vi på vej".
    static readonly string[] First = ["går", "står", "kører", "rykker", "sker", "kommer", "er", "har", "var", "bliver", "blev", "følger", "klarer", "når", "fungerer", "virker", "findes", "ligger", "ser", "skrider", "lykkes"];

    static readonly string[] Second = ["det", "vi", "der", "du", "i", "man", "nogen", "tallene"];

    public static bool Is(string said)
    {
        var line = Folded.Of(said).Replace('’', '\'');
        if (Others.Any(word => Scan.WordAt(line, 0, word))) return false;
        return Beginnings.Any(word => Scan.WordAt(line, 0, word)) || (line.EndsWith('?') && !IsWish(line)) || IsTurned(line);
    }

    static bool IsTurned(string line) => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [var verb, var subject, ..] && First.Contains(verb) && Second.Contains(subject.TrimEnd(','));

    // "Can we end mentors?" is a wish, whatever its mark.
    static bool IsWish(string line) => new[] { "can", "could", "shall", "should", "may", "would", "kan", "kunne", "skal", "skulle", "må", "bør", "vil", "ville" }.Any(word => Scan.WordAt(line, 0, word));
}
