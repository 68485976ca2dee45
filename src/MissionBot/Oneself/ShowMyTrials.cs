using MissionBot.Commands;

namespace MissionBot.Oneself;

static class ShowMyTrials
{
    public static Verb Verb { get; } = new Verb.Question(
        new("my trial actions", "mine prøvehandlinger", "my trials", "my own trial actions", "mine egne prøvehandlinger"),
        Shape.Of(null, null),
        (_, turn, rows) => Own.Of(rows, turn).Trials is { Count: > 0 } trials
            ? OneselfCards.Trials(trials, turn)
            : OneselfCards.Nothing(OneselfWords.In(turn.Language).NoTrials, Verb!, turn))
    {
        Phrases = OneselfPhrases.Trials,
        Help = new("Shows the trial actions that you are responsible for, in all missions.", "Viser de prøvehandlinger, du er ansvarlig for, i alle missioner."),
        Example = new("my trial actions", "mine prøvehandlinger"),
    };
}
