using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Oneself;

/// <summary>What is the speaker's own, over all missions that go on. It reads other capabilities' rows and writes none.</summary>
/// <param name="Led">Ids of the missions that they were named to lead.</param>
sealed record Own(IReadOnlyList<Mission> Missions, IReadOnlySet<string> Led, IReadOnlyList<Trial> Trials, IReadOnlyList<Trial> Proposals)
{
    /// <summary>What the conversations are called that the missions live in, as far as Teams told, by the mission's id.</summary>
    public IReadOnlyDictionary<string, string> Homes { get; init; } = new Dictionary<string, string>();

    const int Most = 50;

    static readonly Sql MissionsOf = new($"""
        select {MissionRows.Columns} from missions m
        where [reader m] and m.outcome is null and (
            exists (select 1 from mission_leaders l where [reader l] and l.mission_id = m.id and l.person = @person)
            or exists (select 1 from trials t where [reader t] and t.mission_id = m.id and t.owner = @person))
        order by m.mission_key limit @most
        """);

    static readonly Sql LedBy = new("select l.mission_id from mission_leaders l where [reader l] and l.person = @person");

    static readonly Sql HomeNames = new("""
        select m.id, c.name from missions m join conversations c on c.tenant_id = m.tenant_id and c.id = m.home where [reader m] and c.name is not null
        """);

    // Where nobody is named, everybody may answer.
    static readonly Sql ProposedTo = new($"""
        {TrialRows.Select} and t.stage = 'Proposed' and m.outcome is null and (
            exists (select 1 from mission_leaders l where [reader l] and l.mission_id = t.mission_id and l.person = @person)
            or not exists (select 1 from present_leaders n where [reader n] and n.mission_id = t.mission_id))
        order by m.mission_key, t.number limit @most
        """);

    public static Own Of(Rows rows, Turn turn)
    {
        var person = turn.Speaker.Id;
        return new(
            rows.List<Mission>(MissionsOf, new { person, most = Most }),
            rows.List<string>(LedBy, new { person }).ToHashSet(),
            rows.AllOwnedBy(person),
            turn.Speaker.IsPartner ? [] : rows.List<Trial>(ProposedTo, new { person, most = Most }))
        {
            Homes = rows.List<HomeName>(HomeNames).ToDictionary(home => home.Id, home => home.Name),
        };
    }

    sealed record HomeName(string Id, string Name);

    public bool Leads(Mission mission) => Led.Contains(mission.Id);
}
