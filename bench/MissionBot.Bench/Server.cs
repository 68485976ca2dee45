using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using MissionBot.Testing;

namespace MissionBot.Bench;

/// <summary>The product or the bare endpoint, in a process and a folder of its own.</summary>
sealed class Server : IAsyncDisposable
{
    readonly Process process;
    readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };
    readonly string serviceUrl;
    readonly Uri endpoint;
    string? token;

    Server(Process process, string url, string folder, string serviceUrl)
    {
        this.process = process;
        this.serviceUrl = serviceUrl;
        endpoint = new Uri(new Uri(url), "/api/messages");
        Folder = folder;
    }

    public string Folder { get; }

    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static Server Product(Connector connector) => Product(connector, Directory.CreateTempSubdirectory("missionbot-bench-").FullName);

    /// <summary>Processor time so far, of all its threads.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>As it was built, or as it was published: then MISSIONBOT_PUBLISHED names the executable.</summary>
    static string Program => Environment.GetEnvironmentVariable("MISSIONBOT_PUBLISHED") ?? Here("../../src/MissionBot/bin/Release/net10.0/MissionBot.dll");

    /// <param name="folder">Where its store is, or will be.</param>
    public static Server Product(Connector connector, string folder) => Start(Program, connector, folder, url => ["--urls", url, "--Logging:LogLevel:Default=Warning"]);

    /// <summary>The same behind its gate: each request with the channel's token, each answer with the bot's.</summary>
    public static Server Authenticated(Connector connector, LoopbackAuthority authority)
    {
        var folder = Directory.CreateTempSubdirectory("missionbot-bench-").FullName;
        var trusted = Path.Combine(folder, "authority.pem");
        File.WriteAllText(trusted, LoopbackAuthority.CertificatePem);
        var server = Start(
            Program,
            connector,
            folder,
            url => ["--urls", url, "--Logging:LogLevel:Default=Warning", "--Tenants:Home=tenant", "--Connector:KeepsLimits=false", .. authority.Settings],
            ("SSL_CERT_FILE", trusted));
        server.token = authority.ChannelToken(connector.ServiceUrl);
        return server;
    }

    /// <param name="does">Nothing, <c>keeps</c>, or <c>keeps notes</c>: see <see cref="Bench.Bare"/>.</param>
    public static Server Bare(Connector connector, params string[] does) =>
        Start(typeof(Server).Assembly.Location, connector, Directory.CreateTempSubdirectory("missionbot-bench-").FullName, url => ["bare", url, .. does]);

    /// <returns>How long the answer took, in milliseconds.</returns>
    public async Task<double> Say(string line, int number)
    {
        var began = Stopwatch.GetTimestamp();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Activity(line, number)));
        body.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = body };
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    /// <summary>Asks until it answers: bounded, for a server that never starts.</summary>
    public async Task Ready()
    {
        for (var tries = 0; tries < 3000; tries++)
        {
            try
            {
                await Say("help", -1 - tries);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        throw new TimeoutException("The server did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    static Server Start(string program, Connector connector, string folder, Func<string, string[]> arguments, params (string Name, string Value)[] environment)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var start = program.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [program, .. arguments(url)]) : new ProcessStartInfo(program, arguments(url));
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new Server(process, url, folder, connector.ServiceUrl);
    }

    string Activity(string line, int number) => new JsonObject
    {
        ["type"] = "message",
        ["id"] = $"activity-{number}",
        ["timestamp"] = "2026-11-24T08:00:00.007Z",
        ["localTimezone"] = "Europe/London",
        ["locale"] = "en-GB",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = $"29:{number & 63}", ["name"] = $"Person {number & 63}", ["aadObjectId"] = $"00000000-0000-4000-8000-{number & 63:D12}" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "MissionBot" },
        ["conversation"] = new JsonObject { ["id"] = "19:general@thread.tacv2", ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = "tenant" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant" } },
        ["textFormat"] = "plain",
        ["text"] = $"<at>MissionBot</at> {line}",
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>MissionBot</at>",
            ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "MissionBot" },
        }),
    }.ToJsonString();

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static string Here(string path, [CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path));
}
