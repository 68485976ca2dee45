using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Help;
using MissionBot.Missions;
using MissionBot.Status;
using MissionBot.Trials;

namespace MissionBot.Oneself;

static class OneselfCards
{
    const int MostWaiting = 8, MostListed = 15, MostButtons = 5;

    public static Reply Todo(IReadOnlyList<Waiting> waiting, Turn turn)
    {
        var words = OneselfWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.Waits(waiting.Count)),
                .. waiting.Take(MostWaiting).Select(one => new Container(Parts.Words(one.Line), new ActionSet([.. one.Buttons])) { Separator = true }),
                waiting.Count > MostWaiting ? Parts.Subtle(words.AndMore(waiting.Count - MostWaiting)) : null,
            ]);
    }

    /// <param name="planned">Theirs to take on: they planned or proposed it, and nobody is named for it.</param>
    /// <param name="shared">Their organisation takes part in it.</param>
    public static Reply Trials(IReadOnlyList<Trial> owned, IReadOnlyList<Trial> planned, IReadOnlyList<Trial> shared, Turn turn)
    {
        var words = OneselfWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                .. owned.Count == 0 ? [] : Group(Parts.Heading(words.YourTrials(owned.Count)), owned),
                .. planned.Count == 0 ? [] : Group(Parts.Subheading(words.PlannedByYou(planned.Count)), planned),
                planned.Count == 0 || turn.Speaker.IsPartner ? null : Parts.Subtle(words.ToTakeOn(planned[0].Key)),
                .. shared.Count == 0 ? [] : Group(Parts.Subheading(words.SharedWithYou(shared.Count)), shared),
            ])
            .With(
                [
                    .. First(owned).Concat(First(planned)).Concat(First(shared)).DistinctBy(trial => trial.Id).Take(MostButtons - 1).Select(trial => Parts.Button(turn, ShowTrial.Verb, trial.Key, (ShowTrial.TrialField, trial.Key))),
                    owned.Any(HandOver.IsUnderWay) ? Parts.Button(turn, HandOver.Verb, HandOver.Verb.ButtonTitle(turn.Language)) : null,
                ]);

        IEnumerable<Element?> Group(Element title, IReadOnlyList<Trial> trials) =>
            [title, .. First(trials).Select(trial => TrialCards.Listed(trial, turn)), trials.Count > MostListed ? Parts.Subtle(words.AndMore(trials.Count - MostListed)) : null];

        static IEnumerable<Trial> First(IReadOnlyList<Trial> trials) => trials.OrderBy(trial => HandOver.IsUnderWay(trial) ? 0 : 1).Take(MostListed);
    }

    public static Reply Missions(Own own, Turn turn)
    {
        var words = OneselfWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.YourMissions(own.Missions.Count)),
                .. own.Missions.Take(MostListed).Select(mission => Listed(mission, own, turn)),
                own.Missions.Count > MostListed ? Parts.Subtle(words.AndMore(own.Missions.Count - MostListed)) : null,
            ])
            .With(own.Missions.Take(MostButtons).Select(mission =>
                Parts.Button(turn, ShowStatus.Verb, $"{ShowStatus.Verb.ButtonTitle(turn.Language)}: {mission.Key}", (ShowMission.MissionField, mission.Key))));
    }

    /// <summary>Words alone, so that a personal chat can suggest what to ask next.</summary>
    public static Reply Nothing(string words, Verb asked, Turn turn)
    {
        var next = new[] { ShowTodo.Verb, ShowMyTrials.Verb, ShowMyMissions.Verb, AskForHelp.Verb }.Where(verb => verb != asked).ToList();
        return new Reply.Shown(Parts.Card(turn.Language, Parts.Line(words)).With(next.Select(verb => Parts.Button(turn, verb, verb.ButtonTitle(turn.Language)))))
        {
            Suggested = [.. next.Select(verb => verb.Name.In(turn.Language))],
        };
    }

    static Container Listed(Mission mission, Own own, Turn turn)
    {
        var words = OneselfWords.In(turn.Language);
        var trials = own.Trials.Count(trial => trial.MissionId == mission.Id && HandOver.IsUnderWay(trial));
        return new(
            new TextBlock($"{mission.Key} · {MissionChoices.States.Word(mission.State(turn.Today), turn.Language)}") { Weight = TextWeight.Bolder },
            Parts.Words(Parts.Cut(mission.Statement)),
            Parts.Subtle(string.Join(" · ", new[] { own.Homes.GetValueOrDefault(mission.Id), own.Leads(mission) ? words.YouLead : null, trials > 0 ? words.YouOwn(trials) : null }.OfType<string>())))
        {
            Separator = true,
        };
    }
}
