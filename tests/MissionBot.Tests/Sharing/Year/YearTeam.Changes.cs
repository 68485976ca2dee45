using System.Globalization;
using MissionBot.Sharing;
using MissionBot.Trials;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>What was recorded is changed, shown and hidden, corrected, answered.</summary>
sealed partial class YearTeam
{
    async Task Share(YearMission mission)
    {
        if (Any<YearThing>(random.Next(2) == 0 ? mission.Trials : mission.Learnings.Where(learning => !learning.IsGone)) is not { } thing) return;
        var (key, was, where) = ((thing as YearTrial)?.Key ?? ((YearLearning)thing).Key, thing.Visible, Somewhere(mission));
        await Record(mission, Maya, where, $"share {key} with {Word(Another(was))}");
        if (random.Next(5) > 0) return;
        teams.Next();
        Show(thing, was);
        await Record(mission, Maya, where, "undo");

        Visibility Another(Visibility before)
        {
            var wanted = before == Visibility.Team ? random.Next(2) == 0 ? Visibility.Partners : Visibility.Public : Visibility.Team;
            Show(thing, wanted);
            return wanted;
        }
    }

    void Show(YearThing thing, Visibility to)
    {
        if (thing is YearTrial trial && trial.Visible == Visibility.Team && to != Visibility.Team) trial.OpenedAt = oracle.Step;
        thing.Visible = to;
    }

    async Task Measure(YearMission mission)
    {
        if (random.Next(3) == 0 && Any(mission.Measurements.Where(one => one.By.IsOfTheTeam)) is { } known)
        {
            known.Value.Replaced = oracle.Step;
            if (random.Next(3) == 0) known.Visible = known.Visible == Visibility.Team ? Visibility.Partners : Visibility.Team;
            known.Value = oracle.Of(known);
            await Record(mission, Maya, Somewhere(mission), string.Format(CultureInfo.InvariantCulture, known.Line, known.Value.Word) + Said(known.Visible));
            return;
        }

        await Measure(mission, mission.Indicators[random.Next(2)], Maya, Somewhere(mission), null);
    }

    public async Task Measure(YearMission mission, YearIndicator indicator, YearPerson who, YearPlace where, YearPlace? writtenIn)
    {
        var visible = Wish();
        // A day that nobody measured.
        var day = new DateOnly(2025, 12, 31).AddDays(-++measured % 350).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        YearMeasurement? made = null;
        var (source, note) = (Text("a measurement's source"), Text("a measurement's note"));
        made = new(mission, indicator, day, $"{source} office {measured}", who, oracle.Step) { Visible = visible ?? mission.Visible };
        made.Actors.Add(who);
        made.Value = oracle.Of(made, writtenIn);
        mission.Measurements.Add(made);
        await Record(mission, who, where, string.Format(CultureInfo.InvariantCulture, made.Line, made.Value.Word) + $", note: {note} counted{Said(visible)}");

        string Text(string what) => oracle.Marks.Word(what, reader => made!.IsSeen(reader), writtenIn?.Id);
    }

    async Task Change(YearMission mission)
    {
        if (Any(mission.Trials.Where(trial => trial.Stage is not Stage.Declined)) is not { } trial) return;
        var line = random.Next(4) switch
        {
            0 => $"title: Idea {(trial.Title = Anew(trial.Title, "the title")).Word}",
            1 => $"place: {(trial.Place = Anew(trial.Place, "the place")).Word} lane",
            2 => $"hypothesis: Walks and {oracle.Of(trial, "another hypothesis").Word} raise attendance",
            _ => $"owner: {await NewOwner()}",
        };
        if (line.StartsWith("hypothesis", StringComparison.Ordinal)) trial.Hypotheses++;
        await Record(mission, Maya, Somewhere(mission), $"change {trial.Key}: {line}");

        YearText Anew(YearText? before, string what)
        {
            if (before is not null) before.Replaced = oracle.Step;
            return oracle.Of(trial, what);
        }

        // A partner, now and then: then it is in their hands.
        async Task<string> NewOwner()
        {
            trial.OwnedSince = oracle.Step;
            if (random.Next(2) > 0 || Any(mission.TakingPart.Where(organisation => organisation.Person != trial.Owner)) is not { Person: var person }) return await OwnerOf(trial);
            if (trial.OwnerName is { } before) before.Replaced = oracle.Step;
            (trial.OwnerName, trial.Owner) = (null, person);
            trial.Named.Add(person);
            return person.Name;
        }
    }

    async Task Correct(YearMission mission)
    {
        if (Any(mission.Learnings.Where(one => !one.IsGone)) is not { } learning) return;
        learning.Seen.Replaced = oracle.Step;
        learning.Seen = oracle.Of(learning, "what was seen");
        await Record(mission, Maya, Somewhere(mission), $"correct learning {learning.Key}: They came for food and {learning.Seen.Word}");
    }

    async Task Answer(YearMission mission)
    {
        if (Any(mission.Replies.Where(one => !one.IsAnswered)) is not { } reply) return;
        reply.IsAnswered = true;
        var where = Somewhere(mission);
        var answer = await teams.Say(Maya, where, $"answer {reply.Key}: Yes with {oracle.Between(reply.From, "the answer")} please");
        if (random.Next(6) == 0 && answer.Contains("goes to", StringComparison.Ordinal)) await Record(mission, Maya, where, "undo");
    }

    async Task Judge(YearMission mission)
    {
        if (Any(mission.Trials.Where(one => one.Stage == Stage.Proposed)) is not { } trial) return;
        var isAccepted = random.Next(3) > 0;
        trial.Stage = isAccepted ? Stage.Planned : Stage.Declined;
        trial.Why = oracle.Told(trial, "why it was judged so");
        await Record(mission, Maya, Somewhere(mission), $"{(isAccepted ? "accept" : "decline")} {trial.Key} because of {trial.Why.Word}");
    }

    // A member asks where partners read along: what is posted there is what they may see.
    async Task Ask(YearMission mission)
    {
        if (Any(shared) is not { } where || Any(mission.Trials) is not { } trial) return;
        var line = string.Format(CultureInfo.InvariantCulture, Questions[random.Next(Questions.Length)], mission.Key, trial.Key);
        await teams.Say(random.Next(2) == 0 ? Maya : Jonas, where, line);
    }

    async Task Lead(YearMission mission)
    {
        switch (random.Next(6))
        {
            case 0:
                mission.Visible = mission.Visible == Visibility.Team ? Visibility.Partners : Visibility.Team;
                await Record(mission, Maya, Somewhere(mission), $"share {mission.Key} with {Word(mission.Visible)}");
                break;
            case 1:
                await Record(mission, Maya, Somewhere(mission), $"edit {mission.Key}: aims: {oracle.OnFace(mission, "the aims")} for all");
                break;
            case 2:
                await Record(mission, Maya, Somewhere(mission), $"extend {mission.Key} to {++extended} because of {oracle.OnFace(mission, "why the deadline moved")}");
                break;
            case 3 when Any(mission.TakingPart) is { } asked && Any(mission.Indicators.Where(one => one.AskedOf != asked.Person)) is { } indicator:
                indicator.AskedOf = asked.Person;
                await Record(mission, Maya, Chat, $"assign {indicator.Name} to {asked.Person.Name}");
                break;
            case 4 when Any(mission.Learnings.Where(one => !one.IsGone)) is { } learning && Any(mission.Trials) is { } trial:
                await teams.Say(Maya, Somewhere(mission), $"build {trial.Key} on {learning.Key}");
                break;
            default:
                await teams.Say(Maya, Chat, $"announce {mission.Key}: We all meet with {oracle.OnFace(mission, "an announcement")} on Friday");
                await teams.Press(Maya, Chat, "Send");
                mission.Announcements++;
                break;
        }
    }
}
