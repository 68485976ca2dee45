using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MissionBot.Bench;

/// <summary>Activities a second, product and bare endpoint in turn, so that a machine that slows down slows both.</summary>
static class Throughput
{
    // Until the compiler has settled: after 10,000 it still took half of the processor time of a help.
    public const int WarmUp = 30_000;

    public static async Task<string> Measure(Question question, int atOnce, int activities, int rounds, Connector connector)
    {
        await using var product = Server.Product(connector);
        await using var bare = Server.Bare(connector);
        await product.Ready();
        await bare.Ready();
        var number = 0;
        foreach (var line in Question.World) await product.Say(line, ++number);
        await Run(product, question, atOnce, WarmUp, number, connector);
        await Run(bare, question, atOnce, WarmUp, 0, connector);
        number += WarmUp;
        var pairs = new List<(Result Product, Result Bare)>();
        for (var round = 0; round < rounds; round++)
        {
            pairs.Add((await Run(product, question, atOnce, activities, number, connector), await Run(bare, question, atOnce, activities, number, connector)));
            number += activities;
        }

        if (question.Name.StartsWith("learn", StringComparison.Ordinal)) ReadBack(product.Folder, WarmUp + (activities * rounds));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {question.Name} | {atOnce} | {Median(pairs, pair => pair.Product.PerSecond):F0} | {Median(pairs, pair => pair.Bare.PerSecond):F0} | {Median(pairs, pair => pair.Product.PerSecond / pair.Bare.PerSecond):F2} | {Median(pairs, pair => pair.Product.P50):F2} / {Median(pairs, pair => pair.Product.P99):F2} | {Median(pairs, pair => pair.Bare.P50):F2} / {Median(pairs, pair => pair.Bare.P99):F2} | {Median(pairs, pair => pair.Product.Cpu):F0} / {Median(pairs, pair => pair.Bare.Cpu):F0} |");
    }

    public static async Task<Result> Run(Server server, Question question, int atOnce, int activities, int first, Connector connector)
    {
        connector.Taken();
        var times = new double[activities];
        var next = -1;
        var cpu = server.Cpu;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async _ =>
        {
            while (Interlocked.Increment(ref next) is var index && index < activities)
                times[index] = await server.Say(question.Line(first + index + 1), first + index + 1);
        }));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (connector.Taken() is var cards && cards != activities) throw new InvalidOperationException($"{activities} were acknowledged, {cards} answers were posted.");
        Array.Sort(times);
        return new(activities / seconds, times[activities / 2], times[activities * 99 / 100], (server.Cpu - cpu).TotalMicroseconds / activities);
    }

    /// <summary>Every learning that was acknowledged is in the store, each once.</summary>
    static void ReadBack(string folder, int expected)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "missionbot.db")};Mode=ReadOnly;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*), count(distinct seen), (select count(*) from facts where kind = 'learning.logged') from learnings";
        using var row = command.ExecuteReader();
        row.Read();
        if (row.GetInt32(0) != expected || row.GetInt32(1) != expected || row.GetInt32(2) != expected)
            throw new InvalidOperationException($"{expected} learnings were acknowledged; the store has {row.GetInt32(0)}, {row.GetInt32(1)} of them different, {row.GetInt32(2)} facts.");
    }

    public static double Median<T>(List<T> items, Func<T, double> of) => items.Select(of).Order().ElementAt(items.Count / 2);

    /// <param name="Cpu">Microseconds of the server's processor time an activity: it hardly depends on what else the machine does.</param>
    public sealed record Result(double PerSecond, double P50, double P99, double Cpu);
}
