namespace MissionBot.Commands;

/// <summary>What people say around a request and does not change it: greetings, politeness, the closing mark.</summary>
static class Chatter
{
    static readonly string[] Greetings =
    [
        "hi there", "hi all", "hi", "hello", "hello again", "hey", "hiya", "good morning", "morning", "good afternoon", "afternoon", "good evening", "evening", "dear", "dear all", "ok", "okay", "so", "well", "oh", "oops",
        "sorry", "and", "also", "but", "bot", "missionbot", "please", "pls", "plz", "kindly", "thanks", "thank you", "many thanks", "thx", "thnx", "cheers", "quick question", "quick one", "question", "just wondering", "just checking", "by the way", "btw", "fyi",
        "does anyone know", "does anybody know", "anyone know", "anybody know", "do you know", "i was wondering", "i wonder", "good news", "great news", "right then", "just so we have it", "heads up", "quick update", "tell me", "note to self", "for the record", "just to say", "before i forget", "one thing before i forget", "before we forget", "i almost forgot", "just so you know", "i wanted to say that",
        "can somebody tell me", "can someone tell me", "can anyone tell me", "can you tell me", "could you tell me", "could someone tell me", "could anyone tell me", "remind me", "remind us", "let me know", "inform me of", "inform us of", "inform me about", "inform us about", "inform me", "inform us", "i'd like to know", "i would like to know", "i want to know", "i need to know", "we need to know",
        "hej med dig", "hej alle", "hej igen", "hej", "hejsa", "hejsa igen", "goddag", "godmorgen", "god morgen", "morgen", "god aften", "godaften", "god eftermiddag", "kære", "kære alle", "davs", "nå", "jamen", "altså", "og", "men", "hov", "ups", "lige", "bare", "venligst", "tak", "mange tak", "tusind tak", "undskyld",
        "hurtigt spørgsmål", "et hurtigt spørgsmål", "spørgsmål", "til orientering", "i øvrigt", "forresten", "bare lige", "er der nogen der ved", "er der nogen, der ved", "nogen der ved", "ved du", "ved nogen", "ved I", "jeg tænkte på", "mon", "gode nyheder", "godt nyt", "sig mig",
        "kan du sige mig", "kan du fortælle mig", "kan I fortælle mig", "kan nogen sige mig", "kan nogen fortælle mig", "jeg vil gerne vide", "jeg ville gerne vide", "vi vil gerne vide", "jeg skal vide", "mind mig om", "mind os om", "husk mig på", "husk os på", "til referat", "inden jeg glemmer det", "inden jeg glemmer den", "lige en ting", "en ting", "husk den her", "før jeg glemmer det", "inden vi glemmer det", "jeg havde nær glemt",
    ];

    // To whom a greeting is said.
    static readonly string[] Addressed =
    [
        "all", "everyone", "everybody", "team", "bot", "missionbot", "again", "there", "folks", "colleagues", "friends", "guys",
        "alle", "allesammen", "sammen", "igen", "kolleger", "med dig", "med jer", "jer", "dig", "venner", "gruppe",
    ];

    static readonly string[] Requests =
    [
        "can u please", "could u please", "can u", "could u", "would u", "will u", "can you please", "could you please", "would you please", "can we please", "could we please", "can you", "could you", "would you", "will you", "i would like you to", "i'd like you to", "i want you to", "i need you to",
        "can you perhaps", "could you perhaps", "could you possibly", "can you maybe", "could you maybe", "would you mind", "would you be so kind as to", "would you be so good as to", "would you be kind enough to", "could you be so kind as to", "be so kind as to", "be so good as to", "i would ask you to", "i'd ask you to", "may i ask that you", "would you kindly", "could you kindly", "could somebody", "could someone", "can somebody", "can someone",
        "i should be most grateful if you would", "i should be grateful if you would", "i would be most grateful if you would", "i would be grateful if you would", "i'd be grateful if you would", "we would be grateful if you would", "we should be grateful if you would", "i should be grateful if you could", "we would be grateful if you could",
        "i'd be most grateful if you could", "i'd be grateful if you could", "i would be grateful if you could", "i would be most grateful if you could", "it would be great if you could", "i wonder if you could", "i wonder whether you could", "may i ask you to",
        "kan du ikke lige", "kan du lige", "kan du venligst", "kan du", "kan I", "vil I", "gider du", "gider du lige", "vil du ikke lige", "vil du lige", "vil du", "kunne du", "du må gerne", "må jeg bede dig om at", "jeg vil gerne have dig til at", "vær venlig at", "vær sød at", "vær så venlig at", "vær så god at", "vær rar at", "vil du være så venlig at", "vil du være så god at", "vil du være så sød at", "kan jeg få dig til at", "må jeg få dig til at", "vil du være sød at", "vil du være venlig at", "vil du være rar at", "kan du måske", "kunne du måske", "kunne du lige", "kunne I", "gider I", "gider du ikke lige", "kan man", "ka du", "ku du", "jeg vil bede dig", "jeg vil bede dig om at", "må jeg bede dig",
    ];

    static readonly string[] After =
    [
        "please", "pls", "plz", "thanks", "thank you", "many thanks", "cheers", "thx", "ta", "right now", "for me", "for us", "at the moment", "these days", "so far", "yet", "again", "too", "as well", "today", "currently", "then",
        "tak", "på forhånd tak", "mange tak", "tusind tak", "venligst", "lige nu", "for mig", "for os", "igen", "indtil nu", "for tiden", "i øjeblikket", "pt", "endnu", "i dag", "egentlig", "efterhånden", "så",
    ];

    // A line of its own at the end, with a name after it.
    static readonly string[] Closings =
    [
        "thanks", "thank you", "many thanks", "thx", "cheers", "regards", "kind regards", "best regards", "best", "best wishes", "all the best", "br", "kr",
        "tak", "mange tak", "på forhånd tak", "vh", "mvh", "hilsen", "med venlig hilsen", "venlig hilsen", "kh", "de bedste hilsner", "mange hilsner", "bedste hilsner",
    ];

    const int LongestAddress = 40;

    /// <returns>
    /// The request itself; the same without the politeness at its end; and whether it was put as a request ("could you …?"), so that its
    /// question mark asks for nothing else.
    /// </returns>
    public static (string Said, string Bare, bool IsRequest) Strip(string line)
    {
        var isRequest = false;
        var said = Unsigned(line.Trim());
        while (true)
        {
            if (AfterThanks(said) is { } thanked) said = thanked;
            else if (Leading(Greetings, said) is { } greeted) said = AfterAddress(said, greeted);
            else if (Leading(Requests, said) is { } request) (said, isRequest) = (request, true);
            else break;
        }

        if (Tags.FirstOrDefault(tag => said.EndsWith(tag, StringComparison.OrdinalIgnoreCase) && said.Length > tag.Length + 2) is { } asked) (said, isRequest) = (said[..^asked.Length].TrimEnd(' ', ','), true);

        var bare = said;
        while (Trailing(bare) is { } rest) bare = rest;
        return (said, bare, isRequest);
    }

    // "Put mentors on hold, would you?"
    static readonly string[] Tags = [" would you?", " will you?", " could you?", " can you?", " would you", " ok?", " okay?", " gider du?", " vil du?", " vil du ikke?", " ikke også?"];

    static readonly string[] Subjects = ["for", "about", "more", "something", "om", "mere", "lidt"];

    // A greeting alone is one: only what is followed by something is left out.
    static string? Leading(string[] words, string said)
    {
        string? shortest = null;
        foreach (var word in words)
        {
            if (!Scan.WordAt(said, 0, word)) continue;
            var rest = said[word.Length..].TrimStart(' ', ',', '!', '.', '…', ':', '–', '-', '\n');
            // "Tell me about the walking bus" is a request itself, "thanks for today" a thanks.
            if (rest.Length > 0 && !Array.Exists(Subjects, subject => Scan.WordAt(rest, 0, subject)) && rest.Length < (shortest?.Length ?? int.MaxValue)) shortest = rest;
        }

        return shortest;
    }

    // "Thanks for the reminder! What we found is …": a sentence of thanks is one of its own.
    static string? AfterThanks(string said) =>
        Thanks.Any(word => Scan.WordAt(said, 0, word)) && Sentences.Of(said) is [var thanks, _, ..] && thanks.Length < LongestThanks && said[thanks.Length..].Trim() is { Length: > 0 } rest ? rest : null;

    static readonly string[] Thanks = ["thanks for", "thx for", "cheers for", "ta for", "thanks a lot for", "many thanks for", "thank you for", "tak for", "mange tak for", "tusind tak for", "tak fordi"];

    const int LongestThanks = 80;

    // "Morning all, …", "Kære bot, …", "Hej igen" on a line of its own: whom a greeting is said to belongs to it.
    static string AfterAddress(string said, string greeted)
    {
        var greeting = said[..^greeted.Length].TrimEnd();
        if (greeting.Length == 0 || !char.IsLetter(greeting[^1])) return greeted;
        var end = greeted.IndexOfAny([',', '!', ':', '\n', '.', '–']);
        if (end <= 0 || end > LongestAddress || greeted[..end].Split(' ').Length > 3 || !Addressed.Any(word => Scan.WholeWord(greeted[..end].ToLowerInvariant(), word) >= 0)) return greeted;
        return greeted[(end + 1)..].TrimStart(' ', ',', '!', '.', '\n') is { Length: > 0 } rest ? rest : greeted;
    }

    // The last line, where it is a greeting and perhaps a name.
    static string Unsigned(string said)
    {
        var at = said.LastIndexOf('\n');
        if (at < 0 || said[(at + 1)..].Trim() is not { Length: < LongestAddress } last) return said;
        var isClosing = Closings.Any(word => Scan.WordAt(last, 0, word) && last[word.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 3);
        return isClosing && said[..at].TrimEnd() is { Length: > 0 } rest ? rest : said;
    }

    static string? Trailing(string said)
    {
        var bare = said.TrimEnd(' ', '.', '!', '?', ',');
        foreach (var word in After)
        {
            var at = bare.Length - word.Length;
            if (at > 0 && bare.EndsWith(word, StringComparison.OrdinalIgnoreCase) && Scan.IsBoundary(bare, at) && bare[..at].TrimEnd(' ', ',') is { Length: > 0 } rest) return rest;
        }

        return null;
    }
}
