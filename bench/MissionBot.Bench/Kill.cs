using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace MissionBot.Bench;

/// <summary>
/// kill -9 under load, again and again on one store. What was not acknowledged is delivered once more, as a channel does. Then:
/// nothing acknowledged is lost, no row is doubled, and a card came twice at most where the kill fell between send and record. Others
/// follow the mission meanwhile: each is told of every learning in one message, and a message came twice at most there, too.
/// </summary>
static class Kill
{
    const int AtOnce = 8, Followers = 100;

    // A turn's lease is 20 seconds; after it, a repeat or the sweep at start-up sends what is still pending.
    static readonly TimeSpan Lease = TimeSpan.FromSeconds(21);

    // So few that those who follow are told between two kills, and the kills strike there, too.
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    public static async Task<string> Measure(int kills, Connector connector)
    {
        connector.Remembers = true;
        var folder = Directory.CreateTempSubdirectory("missionbot-kill-").FullName;
        var acknowledged = new ConcurrentDictionary<int, bool>();
        var sent = Question.World.Length;
        await using (var first = Server.Product(connector, folder))
        {
            await first.Ready();
            for (var number = 0; number < Question.World.Length; number++) await first.Say(Question.World[number], number);
        }

        Updates.Follow(folder, "youth", Followers);
        var clock = Stopwatch.StartNew();
        for (var kill = 0; kill < kills; kill++)
        {
            var server = Server.Product(connector, folder);
            await server.Ready();
            var load = Enumerable.Range(0, AtOnce).Select(_ => Load(server, () => Interlocked.Increment(ref sent), acknowledged)).ToList();
            // At any time of its work, once there is some.
            for (var (waited, before) = (0, acknowledged.Count); waited < 200 && acknowledged.Count == before; waited++) await Task.Delay(50);
            // Every other time those who follow are being told by then: what happens waits a second for what else does.
            await Task.Delay(kill % 2 == 0 ? kill * 97 % 700 : 700 + (kill * 397 % 3300));
            await server.DisposeAsync();
            await Task.WhenAll(load);
            // Two hundred rounds go on in the background: how far they are, and when they will be through.
            Console.WriteLine($"kill {kill + 1} of {kills}: {acknowledged.Count} acknowledged, {connector.ToldFollowers} messages to followers, {clock.Elapsed:mm\\:ss}, about {clock.Elapsed / (kill + 1) * (kills - kill - 1):mm\\:ss} left");
        }

        Console.WriteLine($"{kills} kills in {clock.Elapsed:mm\\:ss}; now what was not acknowledged is delivered again, and all that waits is told.");

        await using (var last = Server.Product(connector, folder))
        {
            await last.Ready();
            foreach (var number in Numbers(sent).Where(number => !acknowledged.ContainsKey(number))) await last.Say(Learn(number), number);
            foreach (var number in Numbers(sent).Where(acknowledged.ContainsKey).Take(200)) await last.Say(Learn(number), number);
        }

        await Task.Delay(Lease);
        await using (var swept = Server.Product(connector, folder))
        {
            await swept.Ready();
            await Task.Delay(TimeSpan.FromSeconds(3));
            // What a killed process had taken is free after a minute.
            for (var waited = 0; waited < 300 && Count(folder, Untold) > 0; waited++) await Task.Delay(TimeSpan.FromSeconds(1));
        }

        return Report(kills, folder, sent, acknowledged, connector);
    }

    static async Task Load(Server server, Func<int> next, ConcurrentDictionary<int, bool> acknowledged)
    {
        while (true)
        {
            var number = next();
            try
            {
                await server.Say(Learn(number), number);
                acknowledged[number] = true;
                await Task.Delay(Pause);
            }
            catch (Exception gone) when (gone is HttpRequestException or ObjectDisposedException or OperationCanceledException)
            {
                return;
            }
        }
    }

    static string Report(int kills, string folder, int sent, ConcurrentDictionary<int, bool> acknowledged, Connector connector)
    {
        var rows = List(folder, "select seen from learnings", row => row.GetString(0));
        var cards = Numbers(sent).GroupBy(number => connector.CardsFor($"activity-{number}")).ToDictionary(same => same.Key, same => same.Count());
        var lost = acknowledged.Keys.Count(number => !rows.Contains(Learn(number)["learn youth-1: ".Length..]));
        var untold = Count(folder, Untold) + Missed(folder);
        var (messages, outbox) = (connector.ToldFollowers, Count(folder, "select count(*) from outbox where state = 'sent' and sent_id is not null"));
        var report = $"""
            | after {kills} kills under load | |
            | --- | --- |
            | learnings said | {Numbers(sent).Count()} |
            | acknowledged before a kill | {acknowledged.Count} |
            | acknowledged and lost | {lost} |
            | rows, different | {rows.Count}, {rows.Distinct().Count()} |
            | cards: none, one, two, more | {cards.GetValueOrDefault(0)}, {cards.GetValueOrDefault(1)}, {cards.GetValueOrDefault(2)}, {cards.Where(count => count.Key > 2).Sum(count => count.Value)} |
            | messages to the {Followers} who follow, of which in the outbox | {messages}, {outbox} |
            | came twice: the kill fell between send and record | {messages - outbox} |
            | learnings that a follower was never told of | {untold} |
            """;
        if (untold > 0) throw new InvalidOperationException(report);
        return lost == 0 && rows.Count == rows.Distinct().Count() && !cards.ContainsKey(0) ? report : throw new InvalidOperationException(report);
    }

    const string Untold = """
        select (select count(*) from subscriptions s join streams st on st.stream = s.mission_id where s.id like 'youth-%' and s.told < st.seq)
            + (select count(*) from outbox where state in ('waiting', 'sending', 'dead'))
        """;

    // A learning and a follower whom no message that was sent tells of it.
    static int Missed(string folder)
    {
        var told = List(folder, "select subscription_id || ' ' || facts from outbox where state = 'sent' and subscription_id like 'youth-%'", row => row.GetString(0))
            .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(words => words.Skip(1).Select(seq => (Follower: words[0], Seq: seq)))
            .ToHashSet();
        var learned = List(folder, "select seq from facts where kind = 'learning.logged'", row => row.GetString(0));
        return Enumerable.Range(1, Followers).Sum(follower => learned.Count(seq => !told.Contains(($"youth-{follower}", seq))));
    }

    static int Count(string folder, string sql) => List(folder, sql, row => row.GetInt32(0))[0];

    static List<T> List<T>(string folder, string sql, Func<SqliteDataReader, T> read)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "missionbot.db")};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    static IEnumerable<int> Numbers(int sent) => Enumerable.Range(Question.World.Length + 1, sent - Question.World.Length);

    static string Learn(int number) => $"learn youth-1: note number {number} was seen";
}
