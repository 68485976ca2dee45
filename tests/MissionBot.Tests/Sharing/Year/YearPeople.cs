namespace MissionBot.Tests.Sharing.Year;

/// <summary>Whose eyes something is read with.</summary>
/// <param name="Person">Null of what is posted to all who are there: then it is whoever may see least.</param>
sealed record YearReader(string Place, string? Person);

/// <param name="Tenant">The one that they are at home in.</param>
sealed record YearPerson(string Id, string Name, string Tenant)
{
    public bool IsGuest { get; init; }

    public string Locale { get; init; } = "en-GB";

    public bool IsOfTheTeam => Tenant == YearPlace.Home && !IsGuest;
}

/// <summary>A conversation.</summary>
/// <param name="Kind">personal, groupChat or channel.</param>
/// <param name="Way">How partners came there; empty where only the team is.</param>
sealed record YearPlace(string Id, string Kind, string Tenant, string Way)
{
    public const string Home = "tenant";

    public bool IsRead => Way.Length > 0;

    /// <summary>Of what is posted to everybody there.</summary>
    public YearReader Least => new(Id, Kind == "personal" ? Id[2..] : null);

    public static YearPlace Chat(YearPerson with, string way) => new($"a:{with.Id}", "personal", with.IsGuest ? Home : with.Tenant, way);
}

/// <summary>An organisation that is asked to take part, and the conversation that it does so from.</summary>
/// <param name="Contacts">Whom the team asks there: its own note.</param>
sealed record YearOrganisation(string Name, YearPerson Person, YearPlace Place, IReadOnlyList<YearMission> Missions)
{
    public string Contacts { get; set; } = "";

    /// <summary>The code that it was sent and did not use yet.</summary>
    public Dictionary<YearMission, string> Codes { get; } = [];

    public bool TakesPartIn(YearMission mission) => mission.Grants.Any(grant => grant.Organisation == this && grant.IsActive);

    public bool Equals(YearOrganisation? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
