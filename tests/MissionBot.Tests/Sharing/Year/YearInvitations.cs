using System.Text.RegularExpressions;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>Organisations are asked, join, leave, are removed and asked again, by the product's own commands.</summary>
sealed partial class YearInvitations(YearOracle oracle, YearTeams teams, YearTeam team, Random random)
{
    static readonly YearPlace Chat = YearPlace.Chat(YearTeam.Maya, "");

    public int Joined { get; private set; }

    public int Left { get; private set; }

    public int Removed { get; private set; }

    /// <summary>Asked, with the trial actions that it takes part in, of which some are hidden from others; the code is read from what is answered.</summary>
    public async Task Invite(YearOrganisation organisation, YearMission mission)
    {
        teams.Next();
        organisation.Contacts = oracle.Hidden($"the contacts of {organisation.Place.Id}");
        var trials = Enumerable.Range(0, 2).Select(_ => team.Any(mission.Trials)!).Distinct().ToList();
        foreach (var trial in trials) trial.With.TryAdd(organisation, oracle.Step);
        var line = $"invite {organisation.Name} to {mission.Key}, trial actions: {string.Join(", ", trials.Select(trial => trial.Key))}, sector: civil society, level: frontline, contacts: the {organisation.Contacts} office";
        var answer = await teams.Say(YearTeam.Maya, Chat, line);
        // Two names may look alike.
        if (answer.Contains("No, another one", StringComparison.Ordinal)) answer = await teams.Press(YearTeam.Maya, Chat, $"No, another one: {organisation.Name}");
        // Where others read along, it is told to one alone.
        if (random.Next(4) == 0) answer = await InChannel(organisation, mission);
        organisation.Codes[mission] = Code().Match(answer) is { Success: true } code ? code.Value : throw new InvalidOperationException($"“{line}” brought no code: {answer}");
    }

    public async Task Join(YearOrganisation organisation, YearMission mission)
    {
        teams.Next();
        mission.Grants.Add(new(organisation));
        await Say(organisation, $"join {organisation.Codes[mission]}", "You take part", "I deltager", "Du deltager");
        organisation.Codes.Remove(mission);
        Joined++;
    }

    public async Task Leave(YearOrganisation organisation, YearMission mission)
    {
        End(organisation, mission);
        await Say(organisation, $"leave {mission.Key}", "takes no part", "deltager ikke");
        Left++;
    }

    public async Task Remove(YearOrganisation organisation, YearMission mission)
    {
        End(organisation, mission);
        var answer = await teams.Say(YearTeam.Maya, Chat, $"remove {organisation.Name} from {mission.Key}");
        Assert.Contains("takes no part", answer, StringComparison.Ordinal);
        Removed++;
    }

    async Task<string> InChannel(YearOrganisation organisation, YearMission mission)
    {
        var channel = oracle.Missions.First(one => one.Home.Kind == "channel" && !one.Home.IsRead).Home;
        await teams.Say(YearTeam.Maya, channel, $"code {organisation.Name} for {mission.Key}");
        return await teams.Press(YearTeam.Maya, channel, "Get the code");
    }

    void End(YearOrganisation organisation, YearMission mission)
    {
        teams.Next();
        foreach (var grant in mission.Grants.Where(grant => grant.Organisation == organisation)) grant.IsActive = false;
    }

    async Task Say(YearOrganisation organisation, string line, params string[] expected)
    {
        var answer = await teams.Say(organisation.Person, organisation.Place, line);
        if (!expected.Any(one => answer.Contains(one, StringComparison.Ordinal))) throw new InvalidOperationException($"“{line}” in {organisation.Place.Id}: {answer}");
    }

    [GeneratedRegex("TEST-[2-9]{4}-CASE")]
    private static partial Regex Code();
}
