using MissionBot.Host;

namespace MissionBot.Tests.Commands;

/// <summary>A form offers a handful of things to choose from; what was named already is among them, whatever else is.</summary>
public sealed class FormChoiceTests : IAsyncLifetime
{
    readonly Desk desk = new();

    public async ValueTask InitializeAsync()
    {
        await desk.Ask("new mission food: By 2030, everyone eats well");
        await desk.Ask("try Community kitchen");
        await desk.Ask("new mission youth: By 2030, all young people have work");
        await desk.Ask("try Breakfast clubs");
    }

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task What_is_older_than_all_that_is_offered_stays_chosen()
    {
        for (var i = 1; i <= 25; i++) await desk.Ask($"learn youth-1: Number {i} was seen");
        Assert.Equal("youth-1/1", (await Form("correct learning youth-1/1")).Inputs["learning"]);
    }

    [Fact]
    public async Task What_is_of_another_mission_stays_chosen() => Assert.Equal("food-1", (await Form("learn food-1:")).Inputs["trial"]);

    async Task<ShownCard> Form(string line) => new((await desk.Say(line)).ToJson());
}
