using MissionBot.Sharing;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>
/// Who may see what by now: design 7 and decisions 16 and 19 in a few lines, beside the product and by other means. Each text that is made up
/// here holds a mark, whose rule is the thing's own.
/// </summary>
sealed class YearOracle(Random random)
{
    public Marks Marks { get; } = new(random);

    public List<YearMission> Missions { get; } = [];

    public List<YearOrganisation> Organisations { get; } = [];

    /// <summary>Who said something where: those who are there know them by name.</summary>
    public HashSet<(YearPerson Person, string Place)> Heard { get; } = [];

    public YearSteps Steps { get; } = new();

    public long Step => Steps.Now;

    /// <summary>A text of a thing. What it said before is seen by nobody, but when it is replaced: “before … now …”.</summary>
    public YearText Of(YearThing thing, string what, YearPlace? writtenIn = null) => New(thing, what, (text, since) => IsStill(text), writtenIn);

    /// <summary>The same, where its change is told: from old to new, to those who saw the thing by then.</summary>
    public YearText Told(YearThing thing, string what) => New(thing, what, (text, since) => text.Replaced is null || text.Replaced > since, null);

    /// <summary>What a learning says; what it said before it was corrected is seen by its author alone.</summary>
    public YearText Of(YearLearning learning, string what, YearPlace? writtenIn = null)
    {
        YearText? text = null;
        return text = new(Marks.Word($"{what} of {learning.Key}", reader => learning.IsSeen(reader) && (IsStill(text!) || learning.By.Id == reader.Person), writtenIn?.Id), Step);
    }

    /// <summary>A measured value. What was corrected while all saw it is told as "old → new".</summary>
    public YearText Of(YearMeasurement measured, YearPlace? writtenIn = null)
    {
        YearText? text = null;
        var open = measured.Visible != Visibility.Team;
        return text = new(Marks.Number("a measured value", reader => measured.IsSeen(reader) && (text!.Replaced is null || open), writtenIn?.Id), Step);
    }

    /// <summary>What stands on the mission's public face: seen by whoever reaches it.</summary>
    public string OnFace(YearMission mission, string what) => Marks.Word($"{what} of {mission.Key}", mission.IsReached);

    /// <summary>What an organisation said, or was answered: between that conversation and the team.</summary>
    public string Between(YearPlace place, string what) => Marks.Word($"{what} of {place.Id}", reader => reader.Place == place.Id);

    /// <summary>What no partner is ever shown.</summary>
    public string Hidden(string what) => Marks.Word(what, _ => false);

    /// <summary>The word in a person's name: they are named where something is told that they recorded.</summary>
    public string NameOf(string id)
    {
        return Marks.Word($"the name of {id}", reader => reader.Person == id || Heard.Any(one => one.Person.Id == id && one.Place == reader.Place) || IsTold(reader));

        bool IsTold(YearReader reader) => Missions.Exists(mission => mission.IsReached(reader) && mission.Things.Any(thing => thing.Actors.Concat(thing.Named).Any(one => one.Id == id) && thing.IsSeen(reader)))
            || Missions.Exists(mission => mission.IsReached(reader) && mission.Indicators.Exists(indicator => indicator.AskedOf?.Id == id));
    }

    /// <summary>The word in an organisation's name. Who takes part is told to all who do; who is only asked, or was, is not, but beside what they wrote.</summary>
    public string NameOfOrganisation(string place, string person) => Marks.Word($"the name of the organisation of {place}", reader => reader.Place == place || Missions.Exists(mission => mission.IsReached(reader)
        && (mission.TakingPart.Any(organisation => organisation.Place.Id == place) || mission.Things.Any(thing => thing.Actors.Concat(thing.Named).Any(one => one.Id == person) && thing.IsSeen(reader)))));

    bool IsStill(YearText text) => text.Replaced is null || text.Replaced == Step;

    YearText New(YearThing thing, string what, Func<YearText, long, bool> isSaid, YearPlace? writtenIn)
    {
        YearText? text = null;
        return text = new(Marks.Word($"{what} of {(thing as YearTrial)?.Key}", reader => thing.Since(reader) is { } since && isSaid(text!, since), writtenIn?.Id), Step);
    }
}
