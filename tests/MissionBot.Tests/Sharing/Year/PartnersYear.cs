namespace MissionBot.Tests.Sharing.Year;

/// <summary>
/// Four missions are worked on by their teams while sixty organisations take part: they join over the first weeks, ask, write, follow, leave, are
/// removed and asked again, and the process stops at random and is started again, on the same store.
/// </summary>
sealed class PartnersYear : IAsyncDisposable
{
    const string OwnHome = "the mission's own channel", Theirs = "tenant-";

    public const int Organisations = 60, OnlyAsked = 6;

    const int SecondDay = 30;

    readonly LoopbackConnector connector;
    readonly Random random;
    readonly YearOracle oracle;
    readonly YearReading reading;
    readonly YearTeams teams;
    readonly YearTeam team;
    readonly YearPartners partners;
    readonly YearInvitations invitations;
    readonly YearAnswers answers;
    readonly DateTimeOffset begins, ends;
    readonly int step;
    readonly YearPerson reader = new("aad-reader", "Reader", YearPlace.Home) { IsGuest = true };

    /// <param name="step">Hours from one look at what there is to be told to the next.</param>
    public PartnersYear(LoopbackConnector connector, string file, DateTimeOffset begins, DateTimeOffset ends, int step, int seed)
    {
        (this.connector, this.begins, this.ends, this.step, random) = (connector, begins, ends, step, new(seed));
        oracle = new(random);
        reading = new(oracle.Marks);
        answers = new(oracle);
        teams = new(connector, file, oracle, reading, [.. Enumerable.Range(0, Organisations + OnlyAsked).Select(number => $"{Theirs}{number}")]);
        teams.Add(YearTeam.Maya, "");
        teams.Add(YearTeam.Jonas, "");
        // A mission lives in a chat, in a channel of the team's own, in a channel where partners read along, in a group chat.
        foreach (var (key, home) in new (string, YearPlace)[]
        {
            ("youth", YearPlace.Chat(YearTeam.Maya, "")), ("food", new("19:food@thread.tacv2", "channel", YearPlace.Home, "")),
            ("homes", new("19:homes@thread.tacv2", "channel", YearPlace.Home, OwnHome)), ("green", new("19:green@thread.v2", "groupChat", YearPlace.Home, "")),
        })
            oracle.Missions.Add(new(key, teams.Add(home), oracle.Steps));
        for (var number = 0; number < Organisations + OnlyAsked; number++) oracle.Organisations.Add(Organisation(number));
        teams.Add(reader, "a guest's own chat");
        team = new(oracle, teams, random, [.. oracle.Organisations.Select(one => one.Place).Where(place => place.Kind != "personal" && place.Tenant == YearPlace.Home).Distinct()]);
        partners = new(oracle, teams, team, answers, random);
        invitations = new(oracle, teams, team, random);
    }

    public int Restarts { get; private set; }

    public int Facts => oracle.Missions.Sum(mission => (int)team.Head(mission));

    public int Marks => oracle.Marks.Count;

    public YearReading Reading => reading;

    public YearAnswers Answers => answers;

    public YearPartners Partners => partners;

    public YearInvitations Invitations => invitations;

    public IReadOnlyList<string> Strays => teams.Strays;

    public IReadOnlyList<YearOrganisation> All => oracle.Organisations;

    public async Task Play()
    {
        await teams.Start(begins);
        // Heard there once, she reads along for good.
        await teams.Say(reader, Homes.Home, "hello");
        foreach (var organisation in oracle.Organisations) await teams.Arrive(organisation.Person, organisation.Place);
        await team.Begin();
        var hour = 0;
        for (var now = begins.AddHours(1); now < ends; now = now.AddHours(step), hour += step)
        {
            if (hour == SecondDay || random.Next(300 / step) == 0)
            {
                // Down for an hour, or for three days.
                now = now.AddHours(1 + random.Next(random.Next(4) == 0 ? 72 : 6));
                await teams.Start(now);
                Restarts++;
            }
            else if (teams.App.Clock.GetUtcNow() < now)
            {
                teams.App.Clock.SetUtcNow(now);
            }

            // For some weeks the bot may write to nobody alone who did not write first: then reminders stand where the mission lives.
            connector.MakesChats = now.DayOfYear / 14 % 2 > 0;
            await Happen(hour);
            teams.Next();
            await teams.Tell(withReminders: now.Hour is 10 or 11);
            if (hour % 24 == 0) teams.App.Log.Clear();
        }

        teams.Read();
    }

    public async ValueTask DisposeAsync() => await teams.DisposeAsync();

    YearMission Homes => oracle.Missions[2];

    async Task Happen(int hour)
    {
        await Take(hour);
        if (random.Next(3) == 0) await team.Act(team.Any(oracle.Missions)!);
        if (random.Next(20) == 0) await partners.Ask(reader, Homes.Home, Homes);
        // Whoever takes part somewhere may read along where a mission lives, too.
        if (random.Next(20) == 0) await partners.Ask(team.Any(oracle.Organisations.Where(one => one.Place.Tenant == YearPlace.Home))!.Person, Homes.Home, Homes);
        for (var times = 0; times < 2 / step; times++) await partners.Act(team.Any(oracle.Organisations.Take(Organisations))!);
    }

    // Some come on the first day, others over the first three weeks; later some go, and some of those are asked again.
    async Task Take(int hour)
    {
        foreach (var (organisation, number) in oracle.Organisations.Select((one, at) => (one, at)))
        {
            if (hour != (number < 30 ? 0 : number * 8) && !(number >= Organisations && hour == 4)) continue;
            foreach (var mission in organisation.Missions)
            {
                await invitations.Invite(organisation, mission);
                if (number < Organisations) await Join(organisation, mission);
            }
        }

        if (hour < 48 || random.Next(40) > 0) return;
        var any = team.Any(oracle.Organisations.Take(Organisations).Where(one => one.Codes.Count == 0))!;
        var of = team.Any(any.Missions)!;
        if (any.TakesPartIn(of)) await (random.Next(2) == 0 ? invitations.Leave(any, of) : invitations.Remove(any, of));
        else if (of.Grants.Exists(grant => grant.Organisation == any))
        {
            await invitations.Invite(any, of);
            await Join(any, of);
        }
    }

    async Task Join(YearOrganisation organisation, YearMission mission)
    {
        await invitations.Join(organisation, mission);
        foreach (var line in new[] { $"status {mission.Key}", $"trials {mission.Key}", $"trial {team.Any(mission.Trials)!.Key}" }) await partners.Ask(organisation.Person, organisation.Place, line);
    }

    YearOrganisation Organisation(int number)
    {
        var isGuest = number % 2 == 0 || number % 12 == 1;
        var id = $"aad-partner-{number}";
        var tenant = isGuest ? YearPlace.Home : $"{Theirs}{number}";
        var person = new YearPerson(id, $"Sofia {Capital(oracle.NameOf(id))}", tenant) { IsGuest = isGuest, Locale = number % 5 == 4 ? "da-DK" : "en-GB" };
        var place = (number % 12) switch
        {
            0 or 2 or 4 or 6 or 8 => YearPlace.Chat(person, "a guest's own chat"),
            1 or 10 => new YearPlace($"19:group-{number}@thread.v2", "groupChat", YearPlace.Home, "a group chat with a guest"),
            3 when number == 3 => Homes.Home,
            3 or 7 => new YearPlace($"19:shared-{number}@thread.tacv2", "channel", YearPlace.Home, "a shared channel"),
            5 or 9 => YearPlace.Chat(person, "a chat in their own tenant"),
            _ => new YearPlace($"19:own-{number}@thread.tacv2", "channel", person.Tenant, "a team in their own tenant"),
        };
        teams.Add(place);
        teams.Add(person, isGuest || place.Kind == "personal" ? YearPlace.Chat(person, "").Id == place.Id ? place.Way : "a guest's own chat" : "a chat beside it");
        var mission = place == Homes.Home ? Homes : oracle.Missions[number / 2 % 4];
        // A few take part in two.
        IReadOnlyList<YearMission> missions = number is 5 or 20 or 40 ? [mission, oracle.Missions[((number / 2) + 1) % 4]] : [mission];
        return new($"{Capital(oracle.NameOfOrganisation(place.Id, id))} Trust", person, place, missions);
    }

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
