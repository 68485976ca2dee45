using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MissionBot.Bench;

/// <summary>
/// Many conversations that follow: how fast they are told, against what Teams takes of one bot in one tenant; how long it is from the answer
/// to a learning to the card at the connector; and what it costs whoever learns.
/// </summary>
static class Updates
{
    // What TeamsLimits has for a tenant.
    const int TeamsCeiling = 50;

    // Few follow the mission that is learned for while latency is taken: their cards must not wait for one another.
    const int Few = 20;

    public static async Task<string> Measure(int followers, int learnings, Connector connector)
    {
        var heard = new ConcurrentQueue<(string Body, long At)>();
        connector.Heard = body => heard.Enqueue((body, Stopwatch.GetTimestamp()));
        var alone = await World(0, connector);
        var followed = await World(followers, connector);
        await using var without = Server.Product(connector, alone);
        await using var with = Server.Product(connector, followed);
        await without.Ready();
        await with.Ready();
        return $"""
            {followers} conversations follow a mission, {Few} another; {learnings} learnings of each kind, one at once.

            {await Latency(with, heard, learnings)}
            {await Writers(without, with, learnings, connector)}
            {await Rate(with, heard, followers)}
            """;
    }

    /// <summary>From the answer to a learning to the cards of those few who follow its mission.</summary>
    static async Task<string> Latency(Server server, ConcurrentQueue<(string Body, long At)> heard, int learnings)
    {
        var times = new List<double>();
        for (var number = 1; number <= learnings; number++)
        {
            heard.Clear();
            var note = $"latency note {number} of few";
            await server.Say($"learn few-1: {note}", 10_000 + number);
            var acknowledged = Stopwatch.GetTimestamp();
            await Until(() => heard.Count(one => one.Body.Contains(note, StringComparison.Ordinal)) > Few, TimeSpan.FromSeconds(30));
            times.AddRange(heard.Where(one => one.Body.Contains(note, StringComparison.Ordinal) && one.Body.Contains("follows few", StringComparison.Ordinal)).Select(one => Stopwatch.GetElapsedTime(acknowledged, one.At).TotalMilliseconds));
        }

        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"From the answer to the card at the connector: p50 {times[times.Count / 2]:F0} ms, p99 {times[times.Count * 99 / 100]:F0} ms ({times.Count} cards; 1,000 ms of it are waited on purpose, so that several become one).");
    }

    /// <summary>A learning where nobody follows, where many do and nothing is under way, and while they are being told.</summary>
    static async Task<string> Writers(Server without, Server with, int learnings, Connector connector)
    {
        var (alone, quiet, busy) = (new List<double>(), new List<double>(), new List<double>());
        for (var number = 1; number <= learnings; number++)
        {
            alone.Add(await without.Say($"learn few-1: writer note {number}", 20_000 + number));
            quiet.Add(await with.Say($"learn few-1: writer note {number}", 20_000 + number));
        }

        // 64 are under way at most: so they are told at the pace that Teams takes.
        connector.Pace = TimeSpan.FromSeconds(64.0 / TeamsCeiling);
        await with.Say("learn many-1: now they are told", 29_999);
        await Task.Delay(TimeSpan.FromSeconds(2));
        for (var number = 1; number <= learnings; number++) busy.Add(await with.Say($"learn few-1: busy note {number}", 30_000 + number));
        connector.Pace = TimeSpan.Zero;
        return string.Create(CultureInfo.InvariantCulture, $"learn, p50 / p99 ms: nobody follows {P(alone, 50):F2} / {P(alone, 99):F2}; with all of them {P(quiet, 50):F2} / {P(quiet, 99):F2}; while they are being told at Teams' pace {P(busy, 50):F2} / {P(busy, 99):F2}.");
    }

    /// <summary>How fast many are told. In local mode Teams' limits are not kept, so this is what the product can do.</summary>
    static async Task<string> Rate(Server server, ConcurrentQueue<(string Body, long At)> heard, int followers)
    {
        await Until(() => heard.Count(one => one.Body.Contains("now they are told", StringComparison.Ordinal)) > followers, TimeSpan.FromMinutes(10));
        heard.Clear();
        await server.Say("learn many-1: rate note of many", 40_000);
        var said = Stopwatch.GetTimestamp();
        await Until(() => heard.Count(one => one.Body.Contains("rate note of many", StringComparison.Ordinal)) > followers, TimeSpan.FromMinutes(10));
        var cards = heard.Where(one => one.Body.Contains("rate note of many", StringComparison.Ordinal) && one.Body.Contains("follows many", StringComparison.Ordinal)).ToList();
        var last = cards.Max(one => one.At);
        var seconds = Stopwatch.GetElapsedTime(cards.Min(one => one.At), last).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"All {cards.Count} told in {Stopwatch.GetElapsedTime(said, last).TotalSeconds:F1} s, {cards.Count / seconds:F0} a second: {cards.Count / seconds / TeamsCeiling:F0} times what Teams takes ({TeamsCeiling} a second and tenant).");
    }

    /// <summary>A store with two missions and those who follow them.</summary>
    internal static async Task<string> World(int followers, Connector connector)
    {
        var folder = Directory.CreateTempSubdirectory("missionbot-updates-").FullName;
        await using (var server = Server.Product(connector, folder))
        {
            await server.Ready();
            var number = 0;
            foreach (var mission in new[] { "many", "few" })
                foreach (var line in new[] { $"new mission {mission}: By 2030, all is well", $"try Breakfast clubs: hypothesis: It helps, mission: {mission}", $"start {mission}-1" }) await server.Say(line, 1_000 + ++number);
            // Where the conversation is reached is noted behind the answer.
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        if (followers == 0) return folder;
        Follow(folder, "many", followers);
        Follow(folder, "few", Few);
        return folder;
    }

    internal static void Follow(string folder, string mission, int followers)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "missionbot.db")};Pooling=false");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Run("""
            with recursive n(i) as (select 1 union all select i + 1 from n where i < @count)
            insert into conversations (tenant_id, id, kind, service_url, reference)
            select c.tenant_id, '19:' || @mission || '-' || n.i, c.kind, c.service_url, replace(c.reference, '19:general@thread.tacv2', '19:' || @mission || '-' || n.i)
            from n, conversations c where c.id = '19:general@thread.tacv2'
            """);
        Run("""
            with recursive n(i) as (select 1 union all select i + 1 from n where i < @count)
            insert into subscriptions (tenant_id, id, mission_id, conversation_id, person, wishes, language, zone, told, at)
            select m.tenant_id, @mission || '-' || n.i, m.id, '19:' || @mission || '-' || n.i, 'somebody', '{"kinds":[],"exceptKinds":[],"except":[],"trials":[],"exceptTrials":[]}', 'English', 'Europe/London', st.seq, '2026-01-01T00:00:00.000Z'
            from n, missions m join streams st on st.tenant_id = m.tenant_id and st.stream = m.id where m.mission_key = @mission
            """);
        transaction.Commit();

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("@count", followers);
            command.Parameters.AddWithValue("@mission", mission);
            command.ExecuteNonQuery();
        }
    }

    static async Task Until(Func<bool> done, TimeSpan most)
    {
        var began = Stopwatch.GetTimestamp();
        while (!done() && Stopwatch.GetElapsedTime(began) < most) await Task.Delay(50);
    }

    static double P(List<double> times, int percent) => times.Order().ElementAt(times.Count * percent / 100);
}
