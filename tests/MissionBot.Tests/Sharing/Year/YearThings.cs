using MissionBot.Sharing;
using MissionBot.Trials;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>One text of a thing. It may be replaced, and is then what the thing said before.</summary>
/// <param name="Said">The step of the year at which it was.</param>
sealed record YearText(string Word, long Said)
{
    public long? Replaced { get; set; }
}

sealed class YearGrant(YearOrganisation organisation)
{
    public YearOrganisation Organisation => organisation;

    public bool IsActive { get; set; } = true;
}

/// <summary>What happened is put in order by it.</summary>
sealed class YearSteps
{
    public long Now { get; private set; }

    public void Next() => Now++;
}

sealed class YearMission(string key, YearPlace home, YearSteps steps)
{
    public string Key => key;

    public YearSteps Steps => steps;

    public YearPlace Home => home;

    /// <summary>What is recorded for it is visible to, unless it says otherwise.</summary>
    public Visibility Visible { get; set; } = Visibility.Partners;

    public List<YearGrant> Grants { get; } = [];

    public List<YearTrial> Trials { get; } = [];

    public List<YearIndicator> Indicators { get; } = [];

    public List<YearReply> Replies { get; } = [];

    public List<YearMeasurement> Measurements { get; } = [];

    public int Announcements { get; set; }

    public IEnumerable<YearLearning> Learnings => Trials.SelectMany(trial => trial.Learnings);

    public IEnumerable<YearThing> Things => [.. Trials, .. Learnings, .. Measurements];

    public IEnumerable<YearOrganisation> TakingPart => Grants.Where(grant => grant.IsActive).Select(grant => grant.Organisation).Distinct();

    /// <summary>Partners reach a mission where it lives, and where it was granted to.</summary>
    public bool IsReached(YearReader reader) => home.Id == reader.Place || TakingPart.Any(organisation => organisation.Place.Id == reader.Place);

    /// <summary>For whom a reader reads: the organisations that take part from there, or that the reader has spoken for.</summary>
    public IEnumerable<YearOrganisation> ReadBy(YearReader reader) => TakingPart.Where(organisation =>
        organisation.Place.Id == reader.Place || (organisation.Person.Id == reader.Person && Things.Any(thing => thing.Actors.Contains(organisation.Person))));
}

/// <summary>Something of a mission that is visible to some and hidden from others; nothing of it is read from the product.</summary>
abstract class YearThing(YearMission mission)
{
    public YearMission Mission => mission;

    public Visibility Visible { get; set; }

    /// <summary>Taken back: that it was is told to those who saw it.</summary>
    public long? GoneAt { get; set; }

    public bool IsGone => GoneAt < mission.Steps.Now;

    /// <summary>Who recorded something of it: where it is told, they are named.</summary>
    public HashSet<YearPerson> Actors { get; } = [];

    /// <summary>Who is named with it besides, such as whose hands it is in.</summary>
    public HashSet<YearPerson> Named { get; } = [];

    /// <summary>Since which step the reader sees it; null while they do not.</summary>
    public abstract long? Since(YearReader reader);

    public bool IsSeen(YearReader reader) => Since(reader) is not null;
}

sealed class YearTrial(YearMission mission, int number, long born) : YearThing(mission)
{
    public string Key => $"{Mission.Key}-{number}";

    public Stage Stage { get; set; }

    public YearPerson? ProposedBy { get; set; }

    public YearPerson? Owner { get; set; }

    public long OwnedSince { get; set; }

    /// <summary>When partners began to see what was the team's alone; null where it never was.</summary>
    public long? OpenedAt { get; set; }

    /// <summary>The organisations that take part in it, since when.</summary>
    public Dictionary<YearOrganisation, long> With { get; } = [];

    public YearText Title { get; set; } = null!;

    public YearText? Place { get; set; }

    public YearText? OwnerName { get; set; }

    public YearText? Why { get; set; }

    public int Hypotheses { get; set; }

    public List<YearLearning> Learnings { get; } = [];

    public bool IsInPortfolio => Stage is not (Stage.Proposed or Stage.Declined);

    public override long? Since(YearReader reader)
    {
        if (IsGone || !Mission.IsReached(reader)) return null;
        List<long> since = [.. Mission.ReadBy(reader).Where(With.ContainsKey).Select(organisation => With[organisation])];
        if (Visible != Visibility.Team) since.Add(OpenedAt ?? born);
        if (reader.Person is { } person && ProposedBy?.Id == person) since.Add(born);
        if (reader.Person is { } owner && Owner?.Id == owner) since.Add(OwnedSince);
        return since.Count == 0 ? null : since.Min();
    }
}

sealed class YearLearning(YearTrial trial, int number, YearPerson by, long born) : YearThing(trial.Mission)
{
    public string Key => $"{trial.Key}/{number}";

    public YearPerson By => by;

    public YearText Seen { get; set; } = null!;

    public override long? Since(YearReader reader) => !IsGone && (Visible != Visibility.Team || by.Id == reader.Person) && trial.IsSeen(reader) ? born : null;
}

sealed record YearIndicator(string Name)
{
    public YearPerson? AskedOf { get; set; }
}

sealed class YearMeasurement(YearMission mission, YearIndicator indicator, string period, string source, YearPerson by, long born) : YearThing(mission)
{
    public YearPerson By => by;

    public string Line => $"measure {indicator.Name} {{0}} on {period}, source: {source}";

    public YearText Value { get; set; } = null!;

    public override long? Since(YearReader reader) => Mission.IsReached(reader) && (Visible != Visibility.Team || by.Id == reader.Person) ? born : null;
}

/// <summary>What an organisation said to the team, and nobody else hears of.</summary>
sealed record YearReply(string Key, YearPlace From)
{
    public bool IsAnswered { get; set; }
}
