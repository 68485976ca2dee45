using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MissionBot.Storage;

namespace MissionBot.Tests.Host;

/// <summary>The program itself: where it may not serve, it says so in one sentence and ends.</summary>
public sealed class ProgramTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("Development", "--MicrosoftAppId=5b000000", "MicrosoftAppId is no id: it looks like 22222222-2222-4222-8222-222222222222.")]
    [InlineData("Production", "", "Without an app id this runs in Development only, and this is Production. Set MicrosoftAppId and its credentials, or ASPNETCORE_ENVIRONMENT to Development to run in local mode.")]
    [InlineData("Development", "--Storage:Provider=Oracle", "Storage:Provider is 'Oracle', but this version keeps its data in 'Sqlite' only. Set it to 'Sqlite'.")]
    public async Task What_it_cannot_run_with_is_said(string environment, string setting, string sentence)
    {
        var (code, said, log) = await Run(environment, "--urls=http://127.0.0.1:0", setting);
        Assert.Equal((1, sentence + Environment.NewLine), (code, said));
        Assert.DoesNotContain("Exception", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls=nonsense", "Invalid url: 'nonsense'")]
    [InlineData("--Storage:BusySeconds=soon", "Failed to convert configuration value 'soon' at 'Storage:BusySeconds' to type 'System.Int32'.")]
    [InlineData("plaground", "There is no command “plaground”. Say --help for those there are.")]
    public async Task A_setting_or_command_that_cannot_be_read_is_said(string setting, string sentence)
    {
        var (code, said, log) = await Run("Development", setting);
        Assert.Equal((1, sentence + Environment.NewLine), (code, said));
        Assert.DoesNotContain("Unhandled", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    public async Task An_address_off_loopback_is_said(string url)
    {
        var (code, said, log) = await Run("Development", $"--urls={url}");
        Assert.Equal(1, code);
        Assert.Matches(@"^Local mode listens on loopback only, not on http://\S+\. Use http://127\.0\.0\.1:3978 or http://localhost:3978\.\r?\n$", said);
        Assert.DoesNotContain("Exception", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_is_said()
    {
        var (code, said, log) = await Run("Development", "--urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={folder}");
        Assert.Equal(1, code);
        Assert.StartsWith("The store is Unreadable: ", said, StringComparison.Ordinal);
        Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("Exception", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var (code, said, log) = await Run("Development", $"--urls={url}");
        Assert.Equal((1, $"Failed to bind to address {url}: address already in use.{Environment.NewLine}"), (code, said));
        Assert.DoesNotContain("Exception", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_terminal_a_card_further_up_that_changes_is_one_line()
    {
        var (code, _, shown) = await Talk("new mission youth: By 2030, all thrive\npropose Walking bus\naccept walking bus\n", "Development", "chat");
        Assert.Equal(0, code);
        Assert.Contains("A card above now says: youth-1 is accepted and planned", shown, StringComparison.Ordinal);
        Assert.Single(shown.Split('\n'), line => line.Contains("│ Walking bus", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <returns>The exit code, and what was written as error and as log.</returns>
    Task<(int Code, string Said, string Log)> Run(string environment, params string[] settings) => Talk("", environment, settings);

    async Task<(int Code, string Said, string Log)> Talk(string input, string environment, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Store).Assembly.Location, .. settings.Where(setting => setting.Length > 0)])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        using var program = Process.Start(start)!;
        try
        {
            await program.StandardInput.WriteAsync(input);
            program.StandardInput.Close();
            var (log, said) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            limit.CancelAfter(TimeSpan.FromSeconds(60));
            await program.WaitForExitAsync(limit.Token);
            return (program.ExitCode, await said, await log);
        }
        finally
        {
            if (!program.HasExited) program.Kill();
        }
    }
}
