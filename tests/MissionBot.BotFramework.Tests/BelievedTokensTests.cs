using MissionBot.BotFramework.Authentication;

namespace MissionBot.BotFramework.Tests;

public sealed class BelievedTokensTests
{
    static readonly Belief Good = new("Channel", new object(), new Caller.Channel("https://smba.trafficmanager.net/uk/", null));

    readonly Clock clock = new();

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(60, 4, true)]
    [InlineData(60, 5, false)]
    [InlineData(-1, 0, false)]
    public void A_token_is_believed_until_it_ends_and_for_five_minutes_at_most(int ends, int asked, bool isBelieved)
    {
        var believed = new BelievedTokens(clock);
        believed.Add("Bearer x", Good, clock.Now.AddMinutes(ends));

        clock.Now = clock.Now.AddMinutes(asked);

        Assert.Equal(isBelieved, believed.Find("Bearer x") == Good);
        Assert.Null(believed.Find("Bearer X"));
    }

    [Fact]
    public void However_many_come_the_memory_stays_small()
    {
        var believed = new BelievedTokens(clock);
        for (var number = 0; number < 5_000; number++) believed.Add($"Bearer {number}", Good, null);

        Assert.InRange(Enumerable.Range(0, 5_000).Count(number => believed.Find($"Bearer {number}") is not null), 1, 1_000);
    }

    sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
