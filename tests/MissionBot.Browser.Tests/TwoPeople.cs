using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>
/// One bot, and two people in two Playgrounds: the mission's leader in its channel, and somebody of another organisation in a chat of her own.
/// Each Playground has an address of its own, to which the bot sends what is said there.
/// </summary>
/// <remarks>
/// The second is told by a file who is in it, and in which tenant. What it cannot be told: that somebody is a guest (each roster has users
/// only), that a channel is shared with another tenant, and another locale than en-US.
/// </remarks>
sealed class TwoPeople : IAsyncDisposable
{
    TwoPeople(BotApp app, AgentsPlayground home, AgentsPlayground partner)
    {
        App = app;
        Home = home;
        Partner = partner;
    }

    public BotApp App { get; }

    /// <summary>Alex Wilber, in the channel General.</summary>
    public AgentsPlayground Home { get; }

    /// <summary>Sofia Lind of Camden Giving, in her own chat.</summary>
    public AgentsPlayground Partner { get; }

    public static async Task<TwoPeople> Meet()
    {
        var app = await BotApp.Start(latency: AgentsPlayground.Latency);
        var both = await Task.WhenAll(AgentsPlayground.Open(app.Http.BaseAddress!), AgentsPlayground.Open(app.Http.BaseAddress!, people: "partner.m365agentsplayground.yml"));
        await both[0].EnterChannel();
        foreach (var one in both) await one.See("Three things to start with");
        return new TwoPeople(app, both[0], both[1]);
    }

    /// <summary>There is a mission with one trial action under way, and the partner takes part in it.</summary>
    public async Task Join()
    {
        await Home.Say("new mission youth: By 2030, all young people have access to economic opportunity");
        await Home.Say("try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small");
        await Home.Say("start youth-1");
        await Home.Say("invite Camden Giving to youth, sector: civil society, trial actions: breakfast clubs");
        await Home.Newest.Press("Get the code");
        await Home.See($"join {App.Codes.Last}");
        await Partner.Say($"join {App.Codes.Last}");
        await Partner.Newest.Says("You take part in the mission youth");
    }

    /// <summary>What is to be told is told; in either Playground it is then waited for.</summary>
    public Task Tell() => App.TellFollowers();

    public async ValueTask DisposeAsync()
    {
        await Partner.DisposeAsync();
        await Home.DisposeAsync();
        await App.DisposeAsync();
    }
}
