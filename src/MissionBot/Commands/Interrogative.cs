using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>Whether a sentence wants to know or to see something. Few people type the question mark.</summary>
static class Interrogative
{
    static readonly string[] Beginnings =
    [
        "who", "who's", "whos", "when", "when's", "what", "what's", "whats", "which", "where", "where's", "wheres", "how", "how's", "hows", "why", "is", "are", "was", "were", "does", "do", "did",
        "any", "show", "give me", "give us", "get me", "tell me", "let me see", "let me know", "remind me", "update me", "update us", "brief me", "could i see", "can i see", "may i see", "i want to see", "i'd like to see", "i would like to see",
        "hvem", "hvornår", "hvad", "hvilke", "hvilken", "hvilket", "hvor", "hvordan", "hvorfor", "vis", "giv mig", "giv os", "fortæl", "lad mig se", "lad os se", "mind mig om", "opdater mig", "opdatere mig", "opdater os", "må jeg se", "kan jeg se", "jeg vil gerne se", "vi vil gerne se",
    ];

    // What begins so is said of something, or is a wish.
    static readonly string[] Others =
    [
        "what we", "what i", "what the team", "how about", "what about", "what if", "why don't", "why dont", "why not", "do not", "any idea", "show up",
        "hvad vi", "hvad jeg", "hvad med at", "hvad hvis", "hvad om", "hvorfor ikke", "hvorfor prøver vi ikke",
    ];

    // Danish puts the verb first: "går det bedre med mad", "er vi på vej".
    static readonly string[] First = ["går", "står", "kører", "rykker", "sker", "kommer", "er", "har", "var", "bliver", "blev", "følger", "klarer", "når", "fungerer", "virker", "findes", "ligger", "ser", "skrider", "lykkes", "lærte", "fik", "nåede", "skete", "gik", "flytter"];

    static readonly string[] Second = ["det", "vi", "der", "du", "i", "man", "nogen", "tallene"];

    public static bool Is(string said)
    {
        var line = Folded.Of(said).Replace('’', '\'');
        if (Others.Any(word => Scan.WordAt(line, 0, word))) return false;
        return Beginnings.Any(word => Scan.WordAt(line, 0, word)) || (line.EndsWith('?') && !IsWish(line)) || IsTurned(line) || IsReported(line);
    }

    // "The mayor asks how food is going".
    static bool IsReported(string line) => Askers.Any(asks => Scan.WholeWord(line, asks) is var at and >= 0 && Words.Any(word => Scan.WordAt(line, Scan.SkipBlanks(line, at + asks.Length), word)));

    static readonly string[] Askers = ["asks", "asked", "is asking", "are asking", "wants to know", "want to know", "wonders", "wonder", "spørger", "spurgte", "har spurgt", "vil vide", "vil gerne vide", "undrer sig over", "om at vide"];

    static readonly string[] Words = ["how", "what", "where", "when", "who", "which", "whether", "if", "about", "hvordan", "hvad", "hvor", "hvornår", "hvem", "hvilke", "om", "til"];

    static bool IsTurned(string line) => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [var verb, var subject, ..] && First.Contains(verb) && Second.Contains(subject.TrimEnd(','));

    // "Can we end mentors?" is a wish, whatever its mark.
    static bool IsWish(string line) => new[] { "can", "could", "shall", "should", "may", "would", "kan", "kunne", "skal", "skulle", "må", "bør", "vil", "ville" }.Any(word => Scan.WordAt(line, 0, word));
}
