using System.Text.Json.Nodes;
using MissionBot.Tests.Updates;

namespace MissionBot.Tests.Sharing;

/// <summary>What comes to where partners read although they asked for nothing of it: cards that are edited, answers to others, reminders, replies.</summary>
public sealed class WherePartnersReadTests
{
    const string Home = PartnerStory.Home, Thread = $"{Home};messageid=7", Own = "a:amina", Team = PartnerStory.Team;

    [Fact]
    public async Task A_card_in_a_thread_of_the_channel_is_edited_with_the_eyes_of_partners()
    {
        await using var story = await PartnerStory.Begin();
        Assert.Contains("Gnu garden", await story.Say("maya", "propose Gnu garden", Thread), StringComparison.Ordinal);
        await story.Say("maya", "share youth-7 with the team", Team);
        await story.Say("maya", "accept youth-7 because of the gnats", Team);
        var edited = story.App.Connector.Posts.Last(post => post is { Method: "PUT", ConversationId: Thread }).Body;
        Assert.Contains("for the mission's own team", edited, StringComparison.Ordinal);
        Assert.DoesNotContain("Gnu", edited, StringComparison.Ordinal);
        Assert.DoesNotContain("gnats", edited, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("share youth-1/2 with the team", "They came for food")]
    [InlineData("share youth-1 with the team", "Breakfast clubs")]
    [InlineData("share youth with the team", "visible to the team")]
    public async Task That_something_is_hidden_from_them_is_not_said_before_them(string line, string hidden)
    {
        await using var story = await PartnerStory.Begin();
        var posted = await story.Say("maya", line, Home);
        Assert.Contains("It is noted, for the mission's own team", posted, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, posted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_hidden_from_them_is_taken_back_without_a_word_of_it()
    {
        await using var story = await PartnerStory.Begin();
        await story.Say("maya", "learn youth-2: A gnu came", Home);
        Assert.DoesNotContain("gnu", await story.Say("maya", "undo", Home), StringComparison.Ordinal);
        Assert.DoesNotContain("A gnu came", await story.Say("maya", "learnings youth-2", Team), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_organisation_says_to_the_team_the_others_do_not_read_where_the_mission_lives()
    {
        await using var story = await PartnerStory.Begin();
        await story.App.Follow(PartnerStory.Granted, person: "aad-lars");
        await story.Say("lars", "reply youth: We can lend gnus", PartnerStory.Granted);
        await story.App.TellFollowers();
        var told = story.App.Connector.Posts.Last(post => post.ConversationId == Home).Body;
        Assert.Contains("A reply has come: youth/1", told, StringComparison.Ordinal);
        Assert.DoesNotContain("gnus", told, StringComparison.Ordinal);
        Assert.DoesNotContain("lars", told, StringComparison.OrdinalIgnoreCase);
        var view = JsonNode.Parse(told)!["attachments"]![0]!["content"]!["refresh"]!;
        Assert.Contains("29:maya", view["userIds"]!.AsArray().Select(id => (string)id!));
        Assert.Contains("gnus", await See(story, "maya", Home, (string)view["action"]!["verb"]!, "reply", "youth/1"), StringComparison.Ordinal);
        Assert.Equal(
            (await See(story, "amina", Home, "show-reply", "reply", "youth/9")).Replace("youth/9", "…", StringComparison.Ordinal),
            (await See(story, "amina", Home, "show-reply", "reply", "youth/1")).Replace("youth/1", "…", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_joined_is_told_to_the_team_and_not_to_the_other_partners()
    {
        await using var story = await PartnerStory.Begin();
        await Join(story);
        var told = story.App.Connector.Posts.Last(post => post.ConversationId == Home).Body;
        Assert.Contains("Camden Giving takes part in youth", told, StringComparison.Ordinal);
        Assert.DoesNotContain("amina", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_they_take_part_in_they_are_told_from_then_on()
    {
        await using var story = await PartnerStory.Begin();
        foreach (var line in new[] { "start youth-6", "pause youth-6 because of the gnats", "resume youth-6" }) await story.Say("maya", line, Team);
        await Join(story);
        await story.Say("maya", "pause youth-6 because of the midges", Team);
        foreach (var line in new[] { "updates youth", "digest youth since 1 January" })
        {
            var told = await story.Say("amina", line, Own);
            Assert.Contains("Tapir club", told, StringComparison.Ordinal);
            Assert.DoesNotContain("gnats", told, StringComparison.Ordinal);
        }

        Assert.Contains("midges", await story.Say("amina", "updates youth", Own), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_sees_nothing_of_what_their_organisation_took_part_in()
    {
        await using var story = await PartnerStory.Begin();
        await Join(story);
        await story.Say("amina", "learn youth-6: They came", Own);
        Assert.Contains("Tapir club", await See(story, "amina", Home, "trial", "trial", "youth-6"), StringComparison.Ordinal);
        await story.Say("amina", "leave youth", Own);
        Assert.DoesNotContain("Tapir club", await See(story, "amina", Home, "trial", "trial", "youth-6"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_mission_lives_each_speaks_for_their_own_organisation()
    {
        await using var story = await PartnerStory.Begin();
        await Join(story);
        await story.Say("maya", "invite Oxfam to youth, trial actions: youth-2", "a:maya");
        Assert.Contains("You take part", await story.Say("lars", $"join {story.App.Codes.Last}", Home), StringComparison.Ordinal);
        await story.Say("amina", "propose Day bus", Home);
        Assert.Contains("Zebrafinch", await See(story, "lars", Home, "trial", "trial", "youth-2"), StringComparison.Ordinal);
        Assert.DoesNotContain("Zebrafinch", await See(story, "amina", Own, "trial", "trial", "youth-2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_asked_to_measure_is_reminded_without_what_is_hidden_and_no_more_once_they_left()
    {
        await using var story = await PartnerStory.Begin();
        await Join(story);
        foreach (var line in new[] { "indicator Jobs: unit %, cadence: monthly", "measure Jobs 48.15 in January 2026, visible to: team", "assign Jobs to @amina" }) await story.Say("maya", line, Team);
        var reminder = Assert.Single(await Reminded(story), post => post.Body.Contains("Jobs", StringComparison.Ordinal));
        Assert.Equal(Own, reminder.ConversationId);
        Assert.Contains("A new number is due", reminder.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("48.15", reminder.Body, StringComparison.Ordinal);
        await story.Say("amina", "leave youth", Own);
        story.App.Clock.Advance(TimeSpan.FromDays(3));
        Assert.DoesNotContain(await Reminded(story), post => post.ConversationId == Own);
    }

    [Fact]
    public async Task Of_what_is_hidden_nobody_is_reminded_before_partners()
    {
        await using var story = await PartnerStory.Begin();
        story.App.Connector.ChatAnswer = 403;
        foreach (var line in new[] { "try Gnu run, owner: me, end: 4 March, visible to: team", "start youth-7", "try Bus run, owner: me, end: 4 March", "start youth-8" }) await story.Say("maya", line, Team);
        var reminder = Assert.Single(await Reminded(story));
        Assert.Contains("Bus run", reminder.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Gnu run", reminder.Body, StringComparison.Ordinal);
    }

    // Amina's organisation takes part in the Tapir club, which is the team's own otherwise.
    static async Task Join(PartnerStory story)
    {
        await story.Say("maya", "use youth", "a:maya");
        await story.Say("maya", "invite Camden Giving to youth, trial actions: youth-6", "a:maya");
        Assert.Contains("Tapir club", await story.Say("amina", $"join {story.App.Codes.Last}", Own), StringComparison.Ordinal);
    }

    static Task<string> See(PartnerStory story, string who, string where, string verb, string field, string thing) =>
        story.Press(who, where, verb, new JsonObject { [field] = thing, ["view"] = true }, "automatic");

    static async Task<IReadOnlyList<LoopbackPost>> Reminded(PartnerStory story)
    {
        var before = story.App.Connector.Posts.Count;
        await story.App.Remind();
        return [.. story.App.Connector.Posts.Skip(before).Where(post => post.Method == "POST" && post.Body.Contains("reminder", StringComparison.OrdinalIgnoreCase))];
    }
}
