using MissionBot.Commands;

namespace MissionBot.Oneself;

static class ShowTodo
{
    public static Verb Verb { get; } = new Verb.Question(
        new("todo", "mine opgaver", "to do", "my tasks", "opgaver"),
        Shape.Of(null, null),
        (_, turn, rows) => Waiting.For(Own.Of(rows, turn), turn) is { Count: > 0 } waiting
            ? OneselfCards.Todo(waiting, turn)
            : OneselfCards.Nothing(OneselfWords.In(turn.Language).NothingWaits, Verb!, turn))
    {
        HintsAlone = true,
        Hints = ["on my plate", "on my list", "my list", "waiting for me", "waits for me", "need from me", "needed from me", "needs from me", "supposed to do", "i must answer", "i must do", "brug for fra mig", "svar fra mig", "jeg svare på", "expected of me", "left for me", "do i owe", "my desk", "venter på mig", "mangler jeg", "på min liste", "min tur", "venter på fra mig", "jeg bagud", "forventes af mig", "have to do", "my to do", "my tasks", "mine opgaver", "jeg skal nå", "jeg skal huske"],
        Phrases = OneselfPhrases.Todo,
        Help = new("Shows what waits for you: proposals to answer, trial actions that are due, learnings to capture.", "Viser, hvad der venter på dig: forslag, der skal besvares, prøvehandlinger, der er ved deres frist, læringer, der mangler."),
        Example = new("todo", "mine opgaver"),
        Button = new("What waits for me", "Hvad venter på mig"),
    };
}
