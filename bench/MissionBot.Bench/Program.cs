using System.Globalization;
using MissionBot.Bench;

// dotnet run -c Release --project bench/MissionBot.Bench [-- activities rounds [question [at once]]]
// dotnet run -c Release --project bench/MissionBot.Bench -- floor 6000 3
// dotnet run -c Release --project bench/MissionBot.Bench -- kill 12
// dotnet run -c Release --project bench/MissionBot.Bench -- updates 10000 100
// dotnet run -c Release --project bench/MissionBot.Bench -- gate 6000 5
// dotnet run -c Release --project bench/MissionBot.Bench -- growth 300 5
// dotnet run -c Release --project bench/MissionBot.Bench -- understood tests/MissionBot.Tests/Speech/judged.txt
if (args is ["bare", var url, .. var does])
{
    await Bare.Serve(url, does.Contains("keeps"), does.Contains("notes"));
    return;
}

if (args is ["understood", var file])
{
    Console.WriteLine(await Understood.Measure(file));
    return;
}

await using var connector = await Connector.Start();
if (args is ["floor", var asked, var turns])
{
    Console.WriteLine(await Floor.Measure(int.Parse(asked, CultureInfo.InvariantCulture), int.Parse(turns, CultureInfo.InvariantCulture), connector));
    return;
}

if (args is ["growth", var some, var times])
{
    Console.WriteLine(await Growth.Measure(int.Parse(some, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture), connector));
    return;
}

if (args is ["kill", var kills])
{
    Console.WriteLine(await Kill.Measure(int.Parse(kills, CultureInfo.InvariantCulture), connector));
    return;
}

if (args is ["updates", var followers, var learnings])
{
    Console.WriteLine(await Updates.Measure(int.Parse(followers, CultureInfo.InvariantCulture), int.Parse(learnings, CultureInfo.InvariantCulture), connector));
    return;
}

if (args is ["gate", var each, var pairs])
{
    Console.WriteLine(await Gate.Measure(int.Parse(each, CultureInfo.InvariantCulture), int.Parse(pairs, CultureInfo.InvariantCulture), connector));
    return;
}

var activities = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 4000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;

Console.WriteLine($"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GiB, .NET {Environment.Version}; {activities} activities a run, median of {rounds} pairs\n");
Console.WriteLine("| what | at once | product/s | bare/s | ratio | product p50 / p99 ms | bare p50 / p99 ms | CPU µs an activity, product / bare |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
foreach (var question in Question.All.Where(one => args.Length < 3 || one.Name.StartsWith(args[2], StringComparison.Ordinal)))
    foreach (var atOnce in args.Length > 3 ? [int.Parse(args[3], CultureInfo.InvariantCulture)] : new[] { 1, 16, 64 })
        Console.WriteLine(await Throughput.Measure(question, atOnce, activities, rounds, connector));

if (args.Length < 3) Console.WriteLine($"\n{await StartUp.Measure(rounds, connector)}");
