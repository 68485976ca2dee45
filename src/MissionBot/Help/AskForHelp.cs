using MissionBot.Commands;

namespace MissionBot.Help;

static class AskForHelp
{
    public static readonly TextField TopicField = new TextField("topic", new("command", "kommando"), TextField.Title).Optional();

    /// <summary>What <c>help</c> is asked for to list everything.</summary>
    public static readonly Name All = new("all", "alt", "everything", "commands", "kommandoer", "alle kommandoer");

    public static Verb Verb { get; } = new Verb.Question(
        new("help", "hjælp", "?"),
        Shape.Of(TopicField, null),
        (given, turn, rows) => given.Find(TopicField) switch
        {
            null => MomentCards.Help(Moment.Of(rows, turn), turn),
            var topic when All.All.Contains(topic, StringComparer.OrdinalIgnoreCase) => HelpCards.Overview(null, turn),
            var topic when Capabilities.Verbs.At(topic) is { } asked => HelpCards.OneVerb(asked.Verb, turn),
            var topic => HelpCards.Overview(topic, turn),
        })
    {
        Phrases = HelpPhrases.Help,
        HintsAlone = true,
        Hints = ["what can you", "how to use", "how do i use", "where do i start", "how this works", "how you work", "spørge dig om", "bruge dig", "hvordan du virker", "hvor begynder jeg", "hvor starter jeg", "can i ask you", "help me", "can you do", "kan jeg spørge", "hjælpe mig", "hjælpe os", "kan du ellers"],
        Help = new("Shows what fits now, everything I can do (“help all”), or how one command works.", "Viser, hvad der passer nu, alt, hvad jeg kan (“hjælp alt”), eller hvordan en kommando bruges."),
        Example = new("help learn", "hjælp lær"),
        Button = new("Help", "Hjælp"),
    };
}
