using MissionBot.Commands;

namespace MissionBot.Oneself;

static class ShowMyMissions
{
    public static Verb Verb { get; } = new Verb.Question(
        new("my missions", "mine missioner", "my own missions", "mine egne missioner"),
        Shape.Of(null, null),
        (_, turn, rows) => Own.Of(rows, turn) is { Missions.Count: > 0 } own
            ? OneselfCards.Missions(own, turn)
            : OneselfCards.Nothing(OneselfWords.In(turn.Language).NoMissions, Verb!, turn))
    {
        Phrases = OneselfPhrases.Missions,
        Help = new("Shows the missions that you lead, or have a trial action in.", "Viser de missioner, du leder eller har en prøvehandling i."),
        Example = new("my missions", "mine missioner"),
    };
}
