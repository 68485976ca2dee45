using System.Collections.Concurrent;
using System.Globalization;
using MissionBot.Following;
using MissionBot.Storage;
using MissionBot.Updates;
using Npgsql;

namespace MissionBot.Tests.Updates;

/// <summary>
/// The statements by which messages are taken, run by several connections of a real PostgreSQL at once, of which one dies again and again with what
/// it had taken. The store itself has SQLite for its only engine so far; this is what a second one will lean on.
/// </summary>
public sealed class SideBySideOnPostgresTests
{
    const int Conversations = 12, Messages = 25, Senders = 3;

    static readonly Reader Tenant = new("tenant");

    static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_message_is_sent_in_order_and_twice_only_where_its_sender_died()
    {
        await using var server = await PostgresServer.Start();
        DapperTypes.Register();
        Migrations.UpgradePostgres(server.ConnectionString);
        await using (var connection = await Connect(server))
            for (var message = 1; message <= Messages; message++)
                for (var conversation = 1; conversation <= Conversations; conversation++)
                    Rows(connection).Post(new NewPost(null, "mission", Invariant($"19:{conversation}"), "reminder", "{}", Invariant($"{message}")), Now);

        var sent = new ConcurrentQueue<(string Conversation, int Message)>();
        var died = 0;
        // What the dead had taken is free a minute later.
        for (var (now, before) = (Now, -1); sent.Count > before; now += OutboxRows.Lease + TimeSpan.FromSeconds(1))
        {
            before = sent.Count;
            await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => Task.Run(() => Send(sender, now), TestContext.Current.CancellationToken)));
        }

        foreach (var heard in sent.GroupBy(one => one.Conversation))
            Assert.Equal(Enumerable.Range(1, Messages), heard.Select(one => one.Message).Distinct());
        Assert.Equal(Conversations, sent.Select(one => one.Conversation).Distinct().Count());
        Assert.True(died > 0);
        Assert.Equal((Conversations * Messages) + died, sent.Count);

        async Task Send(int sender, DateTimeOffset now)
        {
            await using var connection = await Connect(server);
            while (Rows(connection).DuePosts(now, 8) is { Count: > 0 } due)
                foreach (var row in await Take(connection, due, now))
                {
                    sent.Enqueue((row.Conversation, int.Parse(row.Message!, CultureInfo.InvariantCulture)));
                    // One of them dies between sending and noting it, again and again.
                    if (sender == 0 && row.Position % 10 == 0) Interlocked.Increment(ref died);
                    else Rows(connection).Sent(row, Invariant($"sent-{row.Position}"), null, now);
                }
        }
    }

    [Fact]
    public async Task Of_those_who_move_a_followers_cursor_at_once_one_does()
    {
        await using var server = await PostgresServer.Start();
        DapperTypes.Register();
        Migrations.UpgradePostgres(server.ConnectionString);
        await using var first = await Connect(server);
        await using (var insert = new NpgsqlCommand("""
            insert into subscriptions (tenant_id, id, mission_id, conversation_id, person, wishes, language, zone, told, at)
            values ('tenant', 'one', 'mission', '19:1', 'jonas', '{"kinds":[],"exceptKinds":[],"except":[],"trials":[],"exceptTrials":[]}', 'English', 'UTC', 0, '2026-03-02T09:00:00.000Z')
            """, first)) await insert.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        for (var to = 1; to <= 20; to++)
        {
            var moved = await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(async () =>
            {
                await using var connection = await Connect(server);
                var subscription = Rows(connection).SubscriptionWithId("one")! with { Told = to - 1 };
                return Rows(connection).TellUpTo(subscription, to, null, null);
            }, TestContext.Current.CancellationToken)));
            Assert.Single(moved, isMoved => isMoved);
        }
    }

    static async Task<IReadOnlyList<OutboxRow>> Take(NpgsqlConnection connection, IReadOnlyList<OutboxRow> due, DateTimeOffset now)
    {
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var mine = due.Where(row => Rows(connection).Take(row.Position, now)).Select(row => Rows(connection).Post(row.Position)!).ToList();
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        return mine;
    }

    static Rows Rows(NpgsqlConnection connection) => new(connection, Engine.PostgreSql, Tenant);

    static async Task<NpgsqlConnection> Connect(PostgresServer server)
    {
        var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
