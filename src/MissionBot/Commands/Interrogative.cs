using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>Whether a sentence wants to know or to see something. Few people type the question mark.</summary>
static class Interrogative
{
    static readonly string[] Beginnings =
    [
        "who", "who's", "whos", "when", "when's", "what", "what's", "whats", "which", "where", "where's", "wheres", "how", "how's", "hows", "why", "whose", "is", "are", "was", "were", "does", "do", "did", "has", "have", "had", "will",
        "any", "anything", "list", "find", "pull up", "bring up", "dig out", "dig up", "hunt", "search", "look up", "i am looking for", "i'm looking for", "i am searching", "i'm searching", "i need the", "i need a list", "i need an overview", "i wonder", "whether", "i would like to read", "i'd like to read", "i would like to know", "reminder of", "let me have", "all learnings", "all the learnings", "all trial actions", "all the trial actions", "the learnings", "the trial actions", "show", "give me", "give us", "get me", "tell me", "let me see", "let me know", "remind me", "update me", "update us", "catch me up", "fill me in", "bring me up", "brief me", "could i see", "can i see", "may i see", "i want to see", "i'd like to see", "i would like to see",
        "hvem", "hvornår", "hvad", "hvilke", "hvilken", "hvilket", "hvor", "hvordan", "hvorfor", "vis", "giv mig", "giv os", "fortæl", "lad mig se", "lad os se", "mind mig om", "minde mig om", "opdater mig", "opdatere mig", "opdater os", "må jeg se", "kan jeg se", "jeg vil gerne se", "vi vil gerne se",
        "list", "find", "hent", "søg", "led efter", "jeg leder efter", "vi leder efter", "jeg skal bruge en oversigt", "jeg skal bruge et overblik", "jeg mangler et overblik", "jeg mangler tallene", "jeg mangler tal", "vi mangler tallene", "jeg skal bruge tallene", "vi skal bruge tallene", "jeg skal bruge tal", "jeg skal bruge de seneste", "jeg mangler de seneste", "må jeg få", "kan jeg få", "må jeg bede om", "hva", "hva så", "hvordan", "alle læringer", "læringerne", "alle prøvehandlinger", "prøvehandlingerne", "jeg vil gerne læse", "undertegnede ønsker", "jeg ønsker",
    ];

    // What begins so is said of something, or is a wish.
    static readonly string[] Others =
    [
        "what we", "what i", "what the team", "how about", "what about", "what if", "why don't", "why dont", "why not", "do not", "any idea", "show up", "will do", "which of you", "who of you", "which of us", "has any of you", "did any of you", "have fun", "whether we should", "whether we ought", "whether to", "if we should", "if we ought",
        "hvad vi", "hvad jeg", "hvad med at", "hvad hvis", "hvad om", "hvorfor ikke", "hvorfor prøver vi ikke", "hvem af jer", "hvem af os", "hvilken af jer", "er der nogen af jer", "har nogen af jer", "om vi skal", "om vi skulle", "om vi bør", "om vi burde",
    ];

    // Danish puts the verb first: "går det bedre med mad", "er vi på vej".
    static readonly string[] First = ["går", "står", "kører", "rykker", "sker", "kommer", "er", "har", "var", "bliver", "blev", "følger", "klarer", "når", "fungerer", "virker", "findes", "ligger", "ser", "skrider", "lykkes", "lærte", "fik", "nåede", "skete", "gik", "flytter"];

    static readonly string[] Second = ["det", "vi", "der", "du", "i", "man", "nogen", "tallene"];

    public static bool Is(string said)
    {
        var line = Folded.Of(said).Replace('’', '\'');
        if (Others.Any(word => Scan.WordAt(line, 0, word)) || IsToldByWhat(line)) return false;
        return Beginnings.Any(word => Scan.WordAt(line, 0, word)) || (line.EndsWith('?') && !IsWish(line)) || IsNoun(line) || IsTurned(line) || IsReported(line) || IsLate(line);
    }

    // "What the mentors taught us is that …": it says it at once.
    static bool IsToldByWhat(string line) => Whats.Any(what => Scan.WordAt(line, 0, what)) && !line.EndsWith('?') && Thats.Any(that => line.Contains(that, StringComparison.Ordinal));

    static readonly string[] Whats = ["what", "hvad", "det"];

    static readonly string[] Thats = [" is that ", " was that ", " er at ", " er, at ", " var at ", " var, at "];

    /// <summary>"What the mentors taught us: …": asked or told, what follows is told.</summary>
    public static bool IsToldBehindColon(string said) => said.Contains(": ", StringComparison.Ordinal) && Folded.Of(said) is var line && Whats.Any(what => Scan.WordAt(line, 0, what));

    // "Latest NEET figure": but with a number it tells one.
    static bool IsNoun(string line) => Newest.Any(word => Scan.WordAt(line, 0, word)) && !line.Any(char.IsDigit);

    static readonly string[] Newest = ["latest", "newest", "current", "baseline", "target for", "target of", "seneste", "nyeste", "aktuel", "udgangspunkt for", "måltal for"];

    // "The mayor asks how food is going".
    static bool IsReported(string line) => Askers.Any(asks => Scan.WholeWord(line, asks) is var at and >= 0 && Words.Any(word => Scan.WordAt(line[(at + asks.Length)..].TrimStart(' ', ','), 0, word)));

    static readonly string[] Askers = ["asks", "asked", "is asking", "are asking", "wants to know", "want to know", "wonders", "wonder", "ask you", "to know", "spørge", "høre", "spørger", "spurgte", "har spurgt", "vil vide", "vil gerne vide", "undrer sig over", "om at vide"];

    static readonly string[] Words = ["how", "what", "where", "when", "who", "which", "whether", "if", "about", "hvordan", "hvad", "hvor", "hvornår", "hvem", "hvilke", "om", "til"];

    static bool IsTurned(string line) => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [var verb, var subject, ..] && First.Contains(verb) && (Second.Contains(subject.TrimEnd(',')) || (Always.Contains(verb) && !Goes.Contains(subject) && (!subject.EndsWith('t') || line.Contains(" eller ", StringComparison.Ordinal))));

    // No sentence begins with these but a question.
    static readonly string[] Always = ["går", "har", "er", "var", "blev", "kører", "fungerer", "virker", "ligger"];

    // "Går i gang med …", "har lært, at …": somebody left the subject out.
    static readonly string[] Goes = ["endelig", "netop", "aldrig", "altid", "ikke", "i", "med", "på", "til", "ud", "over", "også", "nu", "lige"];

    // "Brekfast clubs how they doing", "walking bus, whose is it": few people think of the order of words.
    static bool IsLate(string line) => line.Count(char.IsWhiteSpace) < ShortLine && (IsAskedBehindComma(line) || Late.Any(asks => Scan.WholeWord(line, asks) > 0));

    static readonly string[] Late = ["how is it", "how are they", "how they", "how it", "whose is", "latest", "since the start", "since the beginning", "siden starten", "fra starten", "går det", "who owns", "when does", "when is", "how far", "hvordan går", "hvordan det går", "hvem ejer", "hvem har", "hvornår", "hvor langt", "hvis er"];

    const int ShortLine = 9;

    // "Youth-3, what state is it in": after its name it is asked.
    static bool IsAskedBehindComma(string line) => line.IndexOf(", ", StringComparison.Ordinal) is var at and > 0 && Array.Exists(Asking, asks => Scan.WordAt(line, at + 2, asks));

    static readonly string[] Asking = ["what is", "what's", "whats", "what state", "what stage", "what phase", "what does", "what did", "what do", "what has", "what have", "how is", "how's", "hows", "how are", "how do", "how did", "how does", "how far", "how many", "is it", "are they", "where are", "where is", "where do", "hvor er", "hvor står", "give me", "give us", "show me", "show us", "giv mig", "giv os", "vis mig", "vis os", "hvem", "hvordan", "hvad er", "hvad sker", "hvor langt", "er den", "er det"];

    // "Can we end mentors?" is a wish, whatever its mark.
    static bool IsWish(string line) => new[] { "can", "could", "shall", "should", "may", "maybe", "perhaps", "would", "kan", "måske", "kunne", "skal", "skulle", "må", "bør", "vil", "ville" }.Any(word => Scan.WordAt(line, 0, word));
}
