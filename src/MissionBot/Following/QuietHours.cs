namespace MissionBot.Following;

/// <summary>Hours in which nothing is said; over midnight where <paramref name="Until"/> is before <paramref name="From"/>.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    public bool Holds(TimeOnly time) => time.IsBetween(From, Until);
}
