using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using MissionBot.Conversations;
using MissionBot.Host;
using MissionBot.Partners;
using MissionBot.Reminders;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Testing;

/// <summary>The product as it is hosted: real Kestrel, a real SQLite file, a connector on loopback; only the clock and the ids are ours.</summary>
public sealed class BotApp : IAsyncDisposable
{
    readonly WebApplication app;
    readonly string file;
    readonly bool isOwnConnector;

    BotApp(WebApplication app, LoopbackConnector connector, bool isOwnConnector, FakeTimeProvider clock, string file)
    {
        this.app = app;
        this.file = file;
        this.isOwnConnector = isOwnConnector;
        Connector = connector;
        Clock = clock;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>The one-time codes that were made.</summary>
    public Codes Codes { get; private init; } = new();

    public LoopbackConnector Connector { get; }

    public FakeTimeProvider Clock { get; }

    public HttpClient Http { get; }

    public Store Store => app.Services.GetRequiredService<Store>();

    public IServiceProvider Services => app.Services;

    /// <summary>What the operator would read.</summary>
    public FakeLogCollector Log => app.Services.GetFakeLogCollector();

    /// <param name="storeFile">An existing store, to start again on it; it is then left where it is.</param>
    /// <param name="connector">One that outlives the host.</param>
    /// <param name="isSwept">False where the test sweeps: a clock that leaps while a message is under way would look like a sender that died.</param>
    /// <param name="latency">How long a message is under way to the bot.</param>
    /// <param name="codes">Those of the process before: no code is made twice.</param>
    /// <param name="settings">As on the command line: <c>--Storage:BusySeconds=1</c>.</param>
    public static async Task<BotApp> Start(DateTimeOffset? now = null, string? storeFile = null, LoopbackConnector? connector = null, bool isSwept = true, TimeSpan? latency = null, Codes? codes = null, params string[] settings)
    {
        var at = connector ?? await LoopbackConnector.Start();
        at.KnowsEverybody = true;
        var clock = new FakeTimeProvider(now ?? new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
        var file = storeFile ?? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
        codes ??= new Codes();
        var app = Serve.Build(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:ConnectionString", $"Data Source={file}", .. settings],
            builder =>
            {
                builder.Logging.ClearProviders().AddFakeLogging();
                LoopbackAuthority.Trust(builder.Services);
                builder.Services.AddSingleton<TimeProvider>(clock);
                builder.Services.AddSingleton(new Random(1));
                builder.Services.AddSingleton(new CodeSource(codes.Next));
                if (latency is { } time) builder.Services.AddSingleton<IStartupFilter>(new Latency(time));
                // What followers are told is sent when the test says so: after a leap of the clock it would be told at any time.
                builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(UpdateLoop)));
                builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(ReminderLoop)));
                if (!isSwept) builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(Sweep)));
            });
        await app.StartAsync();
        return new BotApp(app, at, connector is null, clock, storeFile is null ? file : "") { Codes = codes };
    }

    /// <summary>Posts an activity as a channel does.</summary>
    public async Task<HttpResponseMessage> Post(JsonObject activity)
    {
        var response = await Http.PostAsJsonAsync(Serve.Path, activity);
        // What the turn notes after its answer waits in the writer's queue; after this it is there.
        await Settled();
        return response;
    }

    /// <summary>Followers are told what happened, and what is due.</summary>
    public async Task TellFollowers()
    {
        while (await Services.GetRequiredService<Dispatcher>().Pass(CancellationToken.None) > 0)
        {
        }
    }

    /// <summary>Whoever has something due is reminded of it, and what was answered meanwhile says so.</summary>
    public async Task Remind()
    {
        await Services.GetRequiredService<Reminding>().Pass(CancellationToken.None);
        await TellFollowers();
    }

    /// <summary>From now on an organisation's people can be named, also where no roster has them.</summary>
    public Task Meet(string tenant, IEnumerable<Person> people) => Store.Change(new Reader(tenant), rows =>
    {
        foreach (var person in people) rows.Keep(person);
        return true;
    });

    async Task Settled()
    {
        try
        {
            await Store.Change(new Reader(""), _ => true);
        }
        catch (StoreException)
        {
            // A store that a test broke notes nothing.
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        if (isOwnConnector) await Connector.DisposeAsync();
        if (file.Length > 0) File.Delete(file);
    }
}
