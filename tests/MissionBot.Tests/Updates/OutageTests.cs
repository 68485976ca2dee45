using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using MissionBot.Host;
using MissionBot.Storage;
using MissionBot.Updates;
using static MissionBot.Tests.Updates.FollowingApp;

namespace MissionBot.Tests.Updates;

/// <summary>
/// A connector is down for an hour while very much is to be said there. A hundred and twenty in the suite; five thousand at Teams' pace by
/// <c>MISSIONBOT_OUTAGE=5000 dotnet run --project tests/MissionBot.Tests -- -class MissionBot.Tests.Updates.OutageTests</c>, in some minutes,
/// which writes what it saw to artifacts/outage.md.
/// </summary>
[Collection(nameof(Console))]
public sealed class OutageTests : IAsyncLifetime
{
    static readonly bool IsWhole = Environment.GetEnvironmentVariable("MISSIONBOT_OUTAGE") is { Length: > 0 };

    static readonly int Many = IsWhole ? int.Parse(Environment.GetEnvironmentVariable("MISSIONBOT_OUTAGE")!, CultureInfo.InvariantCulture) : 120;

    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    readonly Refusing place = new();

    LoopbackAuthority? authority;

    BotApp app = null!;

    public async ValueTask InitializeAsync()
    {
        // Teams' limits are kept behind the gate alone: in the suite nothing but the outage is waited for.
        if (IsWhole) authority = await LoopbackAuthority.Start();
        app = await BotApp.Start(storeFile: file, isSwept: false, settings: authority is null ? [] : ["--Tenants:Home=tenant", .. authority.Settings]);
        app.Http.DefaultRequestHeaders.Authorization = authority is null ? null : new("Bearer", authority.ChannelToken(app.Connector.ServiceUrl));
        await app.Youth();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (authority is not null) await authority.DisposeAsync();
        place.Dispose();
        File.Delete(file);
    }

    [Theory]
    [InlineData("refused")]
    [InlineData("503")]
    [InlineData("429")]
    public async Task Everyone_is_told_once_what_is_true_by_then_and_all_else_goes_on_meanwhile(string how)
    {
        await app.Gather(Many, place.ServiceUrl);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await app.SayIn("a:maya", "learn youth-1: Twelve came");
        var far = await Down(how);
        var calls = new List<int>();
        var outage = Stopwatch.StartNew();
        for (var minute = 0; minute < 60; minute++)
        {
            var asked = far?.Requests.Count ?? 0;
            var pass = Task.Run(app.TellFollowers, TestContext.Current.CancellationToken);
            // In the midst of it somebody works on.
            if (minute is 0 or 30)
            {
                Assert.StartsWith("Mission youth", await app.SayIn("a:maya", "status youth"), StringComparison.Ordinal);
                if (minute == 30) Assert.Contains("Learning youth-1/2", await app.SayIn("a:maya", "learn youth-1: Meanwhile"), StringComparison.Ordinal);
            }

            await pass;
            calls.Add((far?.Requests.Count ?? 0) - asked);
            if (minute == 40)
            {
                await app.SayIn("a:maya", "correct learning youth-1/1: Twenty came");
                await SeenByTheOperator();
            }

            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var (tookOutage, grew) = (outage.Elapsed, GC.GetTotalMemory(forceFullCollection: true) - before);
        if (far is null) place.Dispose();
        else far.Instead = null;
        far ??= await LoopbackConnector.Start(place.Port);
        await using var _ = far;
        far.KnowsEverybody = true;
        var back = Stopwatch.StartNew();
        var learned = new List<double>();
        var told = Until(() => far.Posts.Count >= Many);
        // While they are told somebody works on: a blocker of theirs would be seen here.
        while (IsWhole && !told.IsCompleted)
        {
            await Task.Delay(1_000, TestContext.Current.CancellationToken);
            var asked = Stopwatch.StartNew();
            Assert.StartsWith("Mission youth", await app.SayIn("a:maya", "status youth"), StringComparison.Ordinal);
            learned.Add(asked.Elapsed.TotalMilliseconds);
        }

        await told;

        Assert.Equal(Enumerable.Range(1, Many).Select(Crowd.Name).Order(StringComparer.Ordinal), far.Posts.Select(post => post.ConversationId).Order(StringComparer.Ordinal));
        Assert.Equal(
            """
            youth: 2 updates
            Learned from Breakfast clubs: Twenty came
            youth-1/1 · Maya · 2 March 2026
            Corrected. Before: Twelve came
            Learned from Breakfast clubs: Meanwhile
            youth-1/2 · Maya · 2 March 2026
            """, Assert.Single(far.Posts.Select(post => string.Join('\n', Text(post).Split('\n')[..6])).Distinct()));
        Assert.Empty(Unsent());
        // It grew by no more than what waits for a few: everything else is in the store.
        Assert.InRange(grew, long.MinValue, 64 << 20);
        // One after another is not tried where nobody answers: in the hour no more than a few a conversation.
        Assert.InRange(calls.Sum(), 0, Many * 8);
        KeptThePace(far);
        await Note($"{Many} conversations with one update each, {how}: the hour took {tookOutage.TotalSeconds:F0} s, {calls.Sum()} calls, {grew / 1024.0 / 1024:F0} MiB more; all told {back.Elapsed.TotalSeconds:F0} s after it was back; “status” meanwhile took {(learned.Count == 0 ? 0 : learned.Order().ElementAt(learned.Count / 2)):F0} ms, {learned.DefaultIfEmpty().Max():F0} at most.");
    }

    [Fact]
    public async Task Many_messages_for_a_few_conversations_come_in_order()
    {
        var (conversations, messages) = (Many / 20 is > 50 ? 50 : Math.Min(50, Many / 20), Many / Math.Min(50, Many / 20));
        await app.Gather(conversations, place.ServiceUrl);
        await app.Write(conversations, messages);
        for (var minute = 0; minute < 60; minute++) await Later();
        await app.SayIn("a:maya", "learn youth-1: And on");
        // The first of each was tried, all others wait behind it.
        Assert.Equal(conversations, Unsent().Count(row => row.Attempts > 0));
        Assert.All(Unsent(), row => Assert.InRange(row.Due, DateTimeOffset.MinValue, app.Clock.GetUtcNow().AddMinutes(10)));
        place.Dispose();
        await using var far = await LoopbackConnector.Start(place.Port);
        var back = Stopwatch.StartNew();
        await Until(() => far.Posts.Count >= conversations * (messages + 1));

        var came = far.Posts.GroupBy(post => post.ConversationId).ToList();
        Assert.Equal(conversations, came.Count);
        Assert.All(came, posts => Assert.Equal(Enumerable.Range(1, messages).Select(number => $"{number}").Append("Learned from Breakfast clubs: And on"), posts.Select(post => Text(post).Split('\n')[0])));
        Assert.Empty(Unsent());
        KeptThePace(far);
        await Note($"{conversations} conversations with {messages} messages each, refused: all told {back.Elapsed.TotalSeconds:F0} s after it was back.");
    }

    [Fact]
    public async Task Where_calls_are_taken_and_never_answered_others_are_told_all_the_same()
    {
        place.Dispose();
        await using var far = await LoopbackConnector.Start(place.Port);
        far.Instead = LoopbackAnswer.Stall;
        await app.Gather(Many, place.ServiceUrl);
        await app.Follow("19:near");
        await app.SayIn("a:maya", "learn youth-1: Seen");
        var pass = Task.Run(app.TellFollowers, TestContext.Current.CancellationToken);
        while (far.Requests.Count < 20) await Task.Delay(20, TestContext.Current.CancellationToken);

        // While all of them hang, somebody works on.
        Assert.Contains("Learning youth-1/2", await app.SayIn("a:maya", "learn youth-1: Meanwhile"), StringComparison.Ordinal);
        Assert.False(pass.IsCompleted);
        await pass;

        Assert.Contains(app.Connector.Posts, post => post.ConversationId == "19:near");
        // Those behind the first were not tried: they were put off.
        Assert.InRange(far.Requests.Count, 20, 64 + 20);
        Assert.Equal(Many, Unsent().Count);
    }

    async Task<LoopbackConnector?> Down(string how)
    {
        if (how == "refused") return null;
        place.Dispose();
        var far = await LoopbackConnector.Start(place.Port);
        far.Instead = how == "503" ? new LoopbackAnswer(503) : new LoopbackAnswer(429, """{"error":{"code":"Throttled"}}""", ("Retry-After", "300"));
        return far;
    }

    async Task Later()
    {
        await app.TellFollowers();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    async Task Until(Func<bool> isDone)
    {
        // The longest wait is ten minutes; at Teams' pace a conversation is put off once more.
        for (var minute = 0; minute < 40 && !isDone(); minute++) await Later();
        await Later();
    }

    IReadOnlyList<OutboxRow> Unsent() => app.Store.Read(new Reader(""), rows => rows.UnsentPosts(null, 100_000));

    async Task SeenByTheOperator()
    {
        var output = Console.Out;
        using var said = new StringWriter { NewLine = "\n" };
        Console.SetOut(said);
        try
        {
            await OutboxVerbs.List([$"--Storage:ConnectionString=Data Source={file}"]);
        }
        finally
        {
            Console.SetOut(output);
        }

        var lines = said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"{Many} wait to be sent, 0 were given up.", lines[0]);
        Assert.InRange(lines.Length, 2, 4);
        Assert.All(lines[1..], line => Assert.Contains("the channel", line, StringComparison.Ordinal));
        Assert.Equal(Many, lines[1..].Sum(line => int.Parse(line.Trim().Split(' ')[0], CultureInfo.InvariantCulture)));
        await Note(said.ToString());
    }

    // What TeamsLimits has for a tenant: the first fifty at once, all others at its pace.
    static void KeptThePace(LoopbackConnector far)
    {
        if (!IsWhole) return;
        var calls = far.Requests.TakeLast(far.Posts.Count).Select(request => request.At).ToList();
        Assert.InRange((calls[^1] - calls[0]).TotalSeconds, (calls.Count / 50.0) - 2, double.MaxValue);
    }

    static async Task Note(string seen)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(seen);
        if (IsWhole) await File.AppendAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts")).FullName, "outage.md"), seen + "\n");
    }
}
