using System.Collections.Immutable;
using MissionBot.Following;
using MissionBot.Trials;
using MissionBot.Words;
using static MissionBot.Tests.Updates.FollowingApp;

namespace MissionBot.Tests.Updates;

/// <summary>Who follows is told what happens: once, in their language, with why they get it.</summary>
public sealed class UpdateTests : IAsyncLifetime
{
    BotApp app = null!;

    public async ValueTask InitializeAsync() => app = await (await BotApp.Start(isSwept: false)).Youth();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_learning_reaches_a_chat_that_follows()
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "learn youth-1: Children came when their friends came, verdict: supported");

        var told = Assert.Single(await app.Told());

        Assert.Equal((PartnersChannel, "POST"), (told.ConversationId, told.Method));
        Assert.Equal(
            """
            Learned from Breakfast clubs: Children came when their friends came
            youth-1/1 · Maya · 2 March 2026
            ✓ supported
            You get this because this chat follows youth.
            """, Text(told)[..Text(told).IndexOf("\n(", StringComparison.Ordinal)]);
        Assert.StartsWith("Learned from Breakfast clubs: Children came when their friends came", Summary(told), StringComparison.Ordinal);
        Assert.Empty(await app.Told());
    }

    [Fact]
    public async Task What_several_did_meanwhile_is_one_card()
    {
        await app.Follow(PartnersChannel);
        foreach (var line in new[] { "learn youth-1: One", "learn youth-1: Two", "end youth-1" }) await app.SayIn("a:maya", line);

        var text = Text(Assert.Single(await app.Told()));

        Assert.StartsWith("youth: 3 updates\nLearned from Breakfast clubs: One", text, StringComparison.Ordinal);
        Assert.Contains("Breakfast clubs has ended", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_is_told_in_their_own_language()
    {
        await app.Follow(PartnersChannel, language: Language.Danish);
        await app.SayIn("a:maya", "end youth-1");

        Assert.Contains("Breakfast clubs er afsluttet\nyouth-1 · Maya · 2. marts 2026\nDer er endnu ikke noteret, hvad den lærte os.\nDu får dette, fordi chatten følger youth.", Text(Assert.Single(await app.Told())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_did_it_and_where_it_was_said_is_not_told_again()
    {
        await app.Follow("a:maya", person: "aad-maya");
        await app.Follow(PartnersChannel);
        await app.Follow("a:jonas");
        await app.SayIn(PartnersChannel, "learn youth-1: Said here");

        Assert.Equal(["a:jonas"], (await app.Told()).Select(post => post.ConversationId));
    }

    [Fact]
    public async Task Only_what_was_wished_for_is_told()
    {
        await app.Follow(PartnersChannel, Wishes.Everything with { Kinds = [UpdateKind.Learnings] });
        await app.Follow("19:except", Wishes.Everything with { Except = [Size.Small] });
        await app.Follow("19:milestones", Wishes.Everything with { OnlyMilestones = true });
        await app.SayIn("a:maya", "try Lunch clubs, size: small");
        await app.SayIn("a:maya", "learn youth-1: Seen");
        await app.SayIn("a:maya", "start youth-2");

        var told = (await app.Told()).ToDictionary(post => post.ConversationId, Text);

        Assert.StartsWith("Learned from Breakfast clubs: Seen", told[PartnersChannel], StringComparison.Ordinal);
        Assert.StartsWith("Learned from Breakfast clubs: Seen", told["19:except"], StringComparison.Ordinal);
        Assert.StartsWith("Lunch clubs has started", told["19:milestones"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measurement_says_from_what_to_what_and_where_it_should_be()
    {
        await app.Follow(PartnersChannel);
        await app.SayIn("a:maya", "indicator Young people not in work: unit: %, direction: down, from 6 on 1 January 2020, to 3 by 31 December 2029");
        await app.SayIn("a:maya", "measure young people 5.5 on 1 March 2026");
        Assert.Contains("Young people not in work: 6 % → 5.5 %", Text(Assert.Single(await app.Told())), StringComparison.Ordinal);

        await app.SayIn("a:maya", "measure young people 2.9 on 2 March 2026");

        Assert.StartsWith("Target reached! Young people not in work: 5.5 % → 2.9 %", Text(Assert.Single(await app.Told())), StringComparison.Ordinal);
    }
}
