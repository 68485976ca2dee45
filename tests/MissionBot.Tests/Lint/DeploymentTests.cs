using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MissionBot.Tests.Lint;

/// <summary>What docs/deploy.md deploys with, held against the tools that read it.</summary>
public sealed partial class DeploymentTests
{
    [Theory]
    [InlineData("main.bicep")]
    [InlineData("bot.bicep")]
    public async Task The_Bicep_files_build_without_a_word_of_warning(string file)
    {
        var bicep = Parts.Bicep();
        var start = new ProcessStartInfo(bicep, ["build", Path.Combine(Repository.Root, "deploy/azure", file), "--stdout"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // It unpacks its own libraries, and looks for its settings, in the home folder.
            Environment = { ["DOTNET_BUNDLE_EXTRACT_BASE_DIR"] = Path.GetTempPath() },
        };
        using var built = Process.Start(start)!;
        var (template, warnings) = (built.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), built.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await built.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (built.ExitCode, await warnings));
        Assert.Contains("Microsoft.BotService/botServices", await template, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_machine_gets_every_file_that_its_first_start_names()
    {
        var named = Marks().Matches(await Read("azure/first-start.yaml")).Select(mark => mark.Value);
        var filled = Marks().Matches(await Read("azure/main.bicep")).Select(mark => mark.Value);

        Assert.Equal(named.Order(StringComparer.Ordinal), filled.Order(StringComparer.Ordinal));
        // Azure's machine is called otherwise than the example.
        Assert.Contains("missionbot.example.org", await Read("server/Caddyfile"), StringComparison.Ordinal);
    }

    static Task<string> Read(string file) =>
        File.ReadAllTextAsync(Path.Combine(Repository.Root, "deploy", file), TestContext.Current.CancellationToken);

    [GeneratedRegex("""(?<=['"])\{[a-z-]+\}(?=['"])""")]
    private static partial Regex Marks();
}
