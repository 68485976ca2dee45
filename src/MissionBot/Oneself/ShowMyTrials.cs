using MissionBot.Commands;
using MissionBot.Partners;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Oneself;

static class ShowMyTrials
{
    public static Verb Verb { get; } = new Verb.Question(
        new("my trial actions", "mine prøvehandlinger", "my trials", "my own trial actions", "mine egne prøvehandlinger"),
        Shape.Of(null, null),
        (_, turn, rows) => (rows.AllOwnedBy(turn.Speaker.Id), rows.PlannedBy(turn.Speaker.Id), OfTheirOrganisation(turn, rows)) is var (owned, planned, shared) && owned.Count + planned.Count + shared.Count > 0
            ? OneselfCards.Trials(owned, planned, shared, turn)
            : OneselfCards.Nothing(OneselfWords.In(turn.Language).NoTrials, Verb!, turn))
    {
        Phrases = OneselfPhrases.Trials,
        Help = new(
            "Shows the trial actions that you are responsible for, in all missions, and those you planned or proposed that nobody is named for.",
            "Viser de prøvehandlinger, du er ansvarlig for, i alle missioner, og dem, du har planlagt eller foreslået, og som ingen er ansvarlig for."),
        Example = new("my trial actions", "mine prøvehandlinger"),
    };

    static IReadOnlyList<Trial> OfTheirOrganisation(Turn turn, Rows rows) => [.. turn.SpeaksFor.SelectMany(one => rows.TrialsTakenUp(one.Value, one.Key)).Where(trial => trial.Owner != turn.Speaker.Id)];
}
