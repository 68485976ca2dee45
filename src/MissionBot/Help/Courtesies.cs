using MissionBot.Commands;

namespace MissionBot.Help;

/// <summary>People greet and thank whom they talk with. A short answer, with what fits now, is worth more than a list.</summary>
static class Courtesies
{
    // Whom one greets is no request.
    static readonly string[] Greeted = ["there", "all", "everyone", "everybody", "team", "again", "bot", "missionbot", "alle", "alle sammen", "igen"];

    public static Verb Hello { get; } = new Verb.Question(
        new("hello", "hej", "hi", "hey", "hiya", "good morning", "morning bot", "morning all", "good afternoon", "hej med dig", "hejsa", "goddag", "godmorgen", "god morgen", "davs"),
        Shape.Of(null, null),
        (given, turn, rows) => MomentCards.Hello(
            Moment.Of(rows, turn), given.Leftover is { } more && !Greeted.Contains(more.TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase) ? more : null, turn))
    {
        Help = new("Says hello, and what fits now.", "Hilser og siger, hvad der passer nu."),
        Example = new("hello", "hej"),
    };

    public static Verb Thanks { get; } = new Verb.Question(
        new("thanks", "tak", "thank you", "thank you very much", "many thanks", "thx", "cheers", "mange tak", "tusind tak", "tak skal du have", "tak for det", "tak for hjælpen"),
        Shape.Of(null, null),
        (_, turn, rows) => MomentCards.YouAreWelcome(Moment.Of(rows, turn), turn))
    {
        Phrases =
        [
            Phrase.En("(that is|that was) (all|what|exactly what|just what) (i|we) needed [to know]", ""),
            Phrase.Da("det var (det|alt|lige det|alt hvad) (jeg|vi) (skulle bruge|skulle vide|havde brug for|ville vide)", ""),
            Phrase.En("(ta|thanks|cheers|thank you|thx) for (that|this|it|all that)", ""),
            Phrase.En("(you are|you're) (a star|the best|great|brilliant|a hero|a legend|wonderful)", ""),
            Phrase.Da("du er (en stjerne|den bedste|en skat|guld værd|for god)", ""),
            Phrase.En("(great|lovely|brilliant|perfect|super|wonderful|ok|okay|good) (thanks|thank you|ta|cheers) [very much|a lot|so much]", ""),
            Phrase.Da("(super|fint|perfekt|dejligt|godt|skønt|ok|okay) (tak|tusind tak|mange tak) [for det|skal du have]", ""),
        ],
        Help = new("You are welcome.", "Selv tak."),
        Example = new("thanks", "tak"),
    };
}
