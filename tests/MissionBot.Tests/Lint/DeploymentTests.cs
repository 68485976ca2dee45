using System.Diagnostics;

namespace MissionBot.Tests.Lint;

/// <summary>What docs/deploy.md deploys with, held against the tools that read it.</summary>
public sealed class DeploymentTests
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
}
