namespace MissionBot.Tests;

/// <summary>
/// A few weeks of a simulated year are in the suite. With <c>MISSIONBOT_BOROUGH=year</c> all of it is played, and its table written to artifacts.
/// </summary>
static class SimulatedYear
{
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("MISSIONBOT_BOROUGH") == "year";

    /// <param name="name">Of the file, where all of it was played.</param>
    public static async Task Report(string name, string table)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(table);
        if (!IsWhole) return;
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), table, TestContext.Current.CancellationToken);
    }
}
