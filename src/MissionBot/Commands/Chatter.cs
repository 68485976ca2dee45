namespace MissionBot.Commands;

/// <summary>What people say around a request and does not change it: greetings, politeness, the closing mark.</summary>
static class Chatter
{
    static readonly string[] Greetings =
    [
        "hi there", "hi all", "hi", "hello", "hey", "hiya", "good morning", "good afternoon", "ok", "okay", "so", "well", "oh", "and", "also", "bot", "missionbot", "please", "kindly",
        "thanks", "thank you", "sorry", "quick question", "does anyone know", "anyone know", "anybody know", "do you know", "i was wondering", "i wonder", "can somebody tell me", "good news", "tell me", "hej med dig", "hej alle", "hej", "hejsa", "goddag", "godmorgen", "god morgen", "nå", "jamen", "altså", "og", "lige", "venligst", "tak", "undskyld", "er der nogen der ved", "nogen der ved", "ved du", "ved nogen", "jeg tænkte på", "mon", "gode nyheder", "sig mig",
    ];

    static readonly string[] Requests =
    [
        "can you please", "could you please", "would you please", "can you", "could you", "would you", "will you", "i would like you to", "i'd like you to", "i want you to", "i need you to",
        "kan du ikke lige", "kan du lige", "kan du", "vil du ikke lige", "vil du lige", "vil du", "kunne du", "du må gerne", "må jeg bede dig om at", "jeg vil gerne have dig til at", "vær venlig at", "vær sød at",
    ];

    static readonly string[] After =
    [
        "please", "thanks", "thank you", "cheers", "thx", "right now", "for me", "for us", "tak", "på forhånd tak", "mange tak", "venligst", "lige nu", "for mig", "for os", "igen",
    ];

    /// <returns>
    /// The request itself; the same without the politeness at its end; and whether it was put as a request ("could you …?"), so that its
    /// question mark asks for nothing else.
    /// </returns>
    public static (string Said, string Bare, bool IsRequest) Strip(string line)
    {
        var isRequest = false;
        var said = line.Trim();
        while (true)
        {
            if (Leading(Greetings, said) is { } greeted) said = greeted;
            else if (Leading(Requests, said) is { } request) (said, isRequest) = (request, true);
            else break;
        }

        var bare = said;
        while (Trailing(bare) is { } rest) bare = rest;
        return (said, bare, isRequest);
    }

    // A greeting alone is one: only what is followed by something is left out.
    static string? Leading(string[] words, string said)
    {
        string? shortest = null;
        foreach (var word in words)
        {
            if (!Scan.WordAt(said, 0, word)) continue;
            var rest = said[word.Length..].TrimStart(' ', ',', '!', '.', ':', '–', '-', '\n');
            if (rest.Length > 0 && rest.Length < (shortest?.Length ?? int.MaxValue)) shortest = rest;
        }

        return shortest;
    }

    static string? Trailing(string said)
    {
        var bare = said.TrimEnd(' ', '.', '!', ',');
        foreach (var word in After)
        {
            var at = bare.Length - word.Length;
            if (at > 0 && bare.EndsWith(word, StringComparison.OrdinalIgnoreCase) && Scan.IsBoundary(bare, at) && bare[..at].TrimEnd(' ', ',') is { Length: > 0 } rest) return rest;
        }

        return null;
    }
}
