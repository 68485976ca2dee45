using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using MissionBot.BotFramework;
using MissionBot.BotFramework.Connector;
using MissionBot.Host;

namespace MissionBot.Tests.Lint;

/// <summary>The table of settings in docs/deploy.md has what the product asks its configuration for, and nothing else.</summary>
public sealed partial class SettingsDocumentTests
{
    // ASP.NET Core's own: where it listens, and what its authentication asks for on the way.
    static readonly string[] Frameworks = ["urls", "ReadOnlyDataProtectionKeyDirectory"];

    static readonly (string Key, string Value)[] Registered =
    [
        ("MicrosoftAppId", LoopbackAuthority.AppId),
        ("MicrosoftAppTenantId", LoopbackAuthority.TenantId),
        ("MicrosoftAppCertificatePath", typeof(SettingsDocumentTests).Assembly.Location),
        // A section is looked into only where something in it is set.
        ("Storage:BusySeconds", "5"),
        ("Connector:Patience", "00:00:10"),
    ];

    [Fact]
    public async Task Every_setting_that_is_read_is_in_the_table_and_the_table_has_no_other()
    {
        var asked = (await Asked()).Concat(await Asked(Registered)).Concat(InSource()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        // A section is asked for on the way to what is in it.
        var read = asked.Where(key => !Frameworks.Contains(key) && !asked.Any(other => other.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase)));

        Assert.Equal(read.Order(StringComparer.Ordinal), Documented().Order(StringComparer.Ordinal));
    }

    /// <summary>What the services ask for when they are made, as for a start in production.</summary>
    static async Task<IReadOnlyCollection<string>> Asked(params (string Key, string Value)[] set)
    {
        var listener = new Listener();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(set.Select(one => new KeyValuePair<string, string?>(one.Key, one.Value)))
            .Add(listener)
            .Build();
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production });
        services.AddSingleton<IServer, NoServer>();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddBotFramework(configuration);
        services.AddMissionBot(configuration);
        await using var provider = services.BuildServiceProvider();
        // Who is believed and who the bot is stand behind the check of the start; the rest is options.
        _ = provider.GetServices<IHostedService>().ToList();
        _ = provider.GetRequiredService<IOptions<ConnectorOptions>>().Value;
        return listener.Heard;
    }

    /// <summary>What is asked for elsewhere, by a name written where it is asked.</summary>
    static IEnumerable<string> InSource() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from Match match in Reading().Matches(File.ReadAllText(file))
        select match.Groups["key"].Value;

    static IEnumerable<string> Documented()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "docs/deploy.md"));
        var section = lines.SkipWhile(line => line != "## Settings").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return section.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
    }

    [GeneratedRegex("""(?:onfiguration\[|GetSection\(|GetValue<\w+>\(|Listed\(|GetConnectionString\()"(?<key>[^"]+)"|Environment\.GetEnvironmentVariable\("(?<key>[^"]+)"\)""")]
    private static partial Regex Reading();

    /// <summary>Asked after every key, for the last source is asked first; knows none.</summary>
    sealed class Listener : ConfigurationProvider, IConfigurationSource
    {
        public HashSet<string> Heard { get; } = new(StringComparer.OrdinalIgnoreCase);

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override bool TryGet(string key, out string? value)
        {
            Heard.Add(key);
            value = null;
            return false;
        }
    }

    sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
