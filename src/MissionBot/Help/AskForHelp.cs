using MissionBot.Commands;

namespace MissionBot.Help;

static class AskForHelp
{
    static readonly TextField TopicField = new TextField("topic", new("command", "kommando"), TextField.Title).Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("help", "hjælp", "?", "hi", "hello", "hej"),
        Shape.Of(TopicField, null),
        (given, turn, rows) =>
        {
            return given.Find(TopicField) is { } topic && Capabilities.Verbs.At(topic) is { } asked
                ? HelpCards.OneVerb(asked.Verb, turn)
                : HelpCards.Overview(given.Find(TopicField), turn);
        })
    {
        Help = new("Shows what I can do, or how one command works.", "Viser, hvad jeg kan, eller hvordan en kommando bruges."),
        Example = new("help learn", "hjælp lær"),
    };
}
