using System.Text;
using System.Text.Json.Nodes;
using MissionBot.Commands;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Sharing;

/// <summary>What partners see is a projection: not a byte of what is hidden, nor that there is any.</summary>
public sealed class PartnersSeeTests
{
    // Beginnings and misspellings of what is hidden: an answer repeats what was typed, and must not know more.
    static readonly string[] Near = ["zebrafinc", "zebrafinsh scheme", "quetza", "narwha", "narwhla nights", "axolot", "wombad", "platypu", "capybar", "tapi", "marmose", "food", "came", "attendance"];

    static readonly string[] Things = ["youth", "youth-1", "youth-2", "youth-3", "youth-4", "youth-5", "youth-6", "youth-1/1", "youth-1/2", "youth-2/1", "youth-4/1", "NEET"];

    static readonly string[] Questions =
    [
        "missions", "updates youth", "digest youth", "mission youth", "leaders youth", "status youth", "indicators youth", "trials youth", "trials youth running", "trials youth proposed", "learnings youth", "learnings youth refuted",
        "hypotheses youth", "help", "hello", "todo", "my trial actions", "my missions", "how is youth going?", "what did we learn?", "find food", "undo", "learn", "propose", "build", "trial", "learning", "count",
    ];

    static readonly string[] Members =
    [
        "status youth", "updates youth", "digest youth", "trials youth", "learnings youth", "hypotheses youth", "indicators youth", "trial youth-1", "trial youth-2", "learning youth-1/1", "learning youth-1/2", "find food", "help", "todo",
        "try Breakfast cart at the station: hypothesis: Breakfast raises attendance", "change youth-1: size: large", "start youth-1", "end youth-1", "learn", "accept", "build youth-1 on youth-1/2",
        "learn:\n- youth-1: They came again\n- youth-2: They came, too\n- youth-9: Nobody knows\n- They came where?", "try Hidden hats, visible to: team\nstart youth-2\nuse youth\nlearn youth-6: They came",
    ];

    public static TheoryData<string, string> References => new(
        from verb in Capabilities.Verbs.All
        from reference in verb.Shape.All
        where reference is IReferenceField
        select new TheoryDataRow<string, string>(verb.Id, reference.Id));

    [Fact]
    public async Task Nothing_of_what_is_hidden_ever_comes_to_where_partners_read()
    {
        await using var story = await PartnerStory.Begin();
        foreach (var line in Members) await story.Say("maya", line, PartnerStory.Home);
        foreach (var (who, where) in new[] { ("amina", PartnerStory.Home), ("lars", PartnerStory.Home), ("lars", PartnerStory.Granted), ("amina", "a:amina") })
        {
            foreach (var line in Questions) await story.Say(who, line, where);
            foreach (var verb in Capabilities.Verbs.All)
            {
                await story.Say(who, verb.Example.English, where);
                foreach (var reference in verb.Shape.All.Where(field => field is IReferenceField))
                    foreach (var thing in Things)
                    {
                        await story.Press(who, where, verb.Id, new JsonObject { [reference.Id] = thing });
                        if (!verb.Writes) await story.Press(who, where, verb.Id, new JsonObject { [reference.Id] = thing, ["view"] = true }, "automatic");
                    }

                foreach (var reference in verb.Shape.All.Where(field => field is IReferenceField))
                    foreach (var typed in Near.Append(""))
                        await story.Invoke(who, where, "application/search", new JsonObject { ["kind"] = "search", ["queryText"] = typed, ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 }, ["dataset"] = $"{verb.Id}/{reference.Id}" });
            }

            foreach (var typed in Near)
            {
                foreach (var line in new[] { $"find {typed}", $"trial {typed}", $"learnings {typed}", $"mission {typed}", $"learn {typed}: They came", $"propose {typed}: hypothesis: {typed} feeding" })
                    await story.Say(who, line, where);
                await story.Invoke(who, where, "composeExtension/query", JsonNode.Parse($$$"""{"commandId":"search","parameters":[{"name":"words","value":"{{{typed}}}"}],"queryOptions":{"skip":0,"count":25}}""")!);
            }
        }

        var (messages, bytes) = story.Told();
        var found = PartnerStory.Marks.Where(mark => bytes.Contains(mark, StringComparison.OrdinalIgnoreCase)).Select(mark => $"{mark}: {Around(bytes, mark)}").ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.True(messages > 1500, $"Only {messages} messages were read.");
        TestContext.Current.TestOutputHelper!.WriteLine($"{messages} messages of {Encoding.UTF8.GetByteCount(bytes)} bytes were read; {PartnerStory.Marks.Length} marks, none found.");
    }

    [Theory]
    [MemberData(nameof(References))]
    public async Task What_is_hidden_is_answered_as_what_is_not_there(string verb, string reference)
    {
        await using var story = await PartnerStory.Begin();
        foreach (var (hidden, none) in new[] { ("youth-2", "youth-9"), ("youth-2/1", "youth-9/1"), ("youth-1/1", "youth-1/9"), ("Zebrafinch scheme", "Dromedary schemes"), ("Narwhal nights", "Dromeda nights") })
            foreach (var (who, where) in new[] { ("amina", PartnerStory.Home), ("lars", PartnerStory.Granted) })
            {
                var answers = new List<string>();
                foreach (var name in new[] { none, hidden })
                    answers.Add(Text(await story.Press(who, where, verb, new JsonObject { [reference] = name })).Replace(name, "…", StringComparison.OrdinalIgnoreCase));
                Assert.Equal(answers[0], answers[1]);
            }
    }

    [Fact]
    public async Task A_member_is_shown_there_what_the_posted_card_leaves_out()
    {
        await using var story = await PartnerStory.Begin();
        var posted = await story.Say("maya", "trial youth-2", PartnerStory.Home);
        Assert.Contains("for the mission's own team", posted, StringComparison.Ordinal);
        var card = JsonNode.Parse(story.App.Connector.Posts[^1].Body)!["attachments"]![0]!["content"]!;
        Assert.Contains("29:maya", card["refresh"]!["userIds"]!.AsArray().Select(id => (string)id!));
        var action = card["refresh"]!["action"]!;
        var data = action["data"]!.DeepClone().AsObject();
        Assert.Contains("Zebrafinch scheme", await story.Press("maya", PartnerStory.Home, (string)action["verb"]!, data, "automatic"), StringComparison.Ordinal);
        Assert.DoesNotContain("zebrafinch", await story.Press("lars", PartnerStory.Home, (string)action["verb"]!, data.DeepClone().AsObject(), "automatic"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Of_a_list_all_see_the_rows_that_are_theirs_and_whoever_wrote_it_all_of_them()
    {
        await using var story = await PartnerStory.Begin();
        var posted = await story.Say("maya", "learn:\n- youth-1: They came again\n- youth-2: They came, too", PartnerStory.Home);
        Assert.Contains("1. They came again: [x]", posted, StringComparison.Ordinal);
        Assert.Contains("2. for the mission's own team: [x]", posted, StringComparison.Ordinal);
        var card = JsonNode.Parse(story.App.Connector.Posts[^1].Body)!["attachments"]![0]!["content"]!;
        Assert.Equal("29:maya", Assert.Single(card["refresh"]!["userIds"]!.AsArray().Select(id => (string)id!)));
        var (verb, data) = ((string)card["refresh"]!["action"]!["verb"]!, card["refresh"]!["action"]!["data"]!);
        Assert.Contains("Zebrafinch scheme", await story.Press("maya", PartnerStory.Home, verb, data.DeepClone().AsObject(), "automatic"), StringComparison.Ordinal);
        Assert.DoesNotContain("They came, too", await story.Press("lars", PartnerStory.Home, verb, data.DeepClone().AsObject(), "manual"), StringComparison.Ordinal);

        // Saved, it is all of it; what is not theirs is not told.
        var save = data.DeepClone().AsObject();
        (save["list-step"], save["here"]) = ("Save", true);
        save.Remove("view");
        var saved = await story.Press("maya", PartnerStory.Home, verb, save);
        Assert.Contains("2 rows are saved", saved, StringComparison.Ordinal);
        Assert.DoesNotContain("They came, too", saved, StringComparison.Ordinal);
        Assert.Contains("They came, too", await story.Say("maya", "learnings youth-2", PartnerStory.Team), StringComparison.Ordinal);
        Assert.Contains("They came again", await story.Say("amina", "learnings youth", PartnerStory.Home), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Their_own_trial_action_is_theirs_whatever_it_says_of_others()
    {
        await using var story = await PartnerStory.Begin();
        await story.Say("maya", "share youth-4 with the team", PartnerStory.Team);
        Assert.Contains("Mentors", await story.Say("lars", "trial youth-4", PartnerStory.Granted), StringComparison.Ordinal);
        Assert.DoesNotContain("Mentors", await story.Say("amina", "trials youth", PartnerStory.Home), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_add_learnings_to_what_they_take_part_in()
    {
        await using var story = await PartnerStory.Begin();
        Assert.Contains("Learning youth-4/2 is logged", await story.Say("lars", "learn youth-4: They came by bus", PartnerStory.Granted), StringComparison.Ordinal);
        Assert.Contains("your organisation takes part in", await story.Say("lars", "learn youth-1: They came by bus", PartnerStory.Granted), StringComparison.Ordinal);
        Assert.Contains("is proposed", await story.Say("lars", "propose Day bus", PartnerStory.Granted), StringComparison.Ordinal);
        Assert.Contains("Learning youth-7/1 is logged", await story.Say("lars", "learn youth-7: They came by bus", PartnerStory.Granted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_measure_what_they_were_asked_to_and_write_over_nothing_that_is_hidden()
    {
        await using var story = await PartnerStory.Begin();
        Assert.Contains("for people of the mission's own organisation", await story.Say("lars", "measure NEET 5 in 2022", PartnerStory.Granted), StringComparison.Ordinal);
        await story.Say("maya", "assign NEET to Lars Holm", PartnerStory.Team);
        var measured = await story.Say("lars", "measure NEET 4 in 2022, source: platypus survey", PartnerStory.Granted);
        Assert.Contains("The measurement is recorded", measured, StringComparison.Ordinal);
        Assert.Contains("4 % (2022)", measured, StringComparison.Ordinal);
        Assert.DoesNotContain("47.11", measured, StringComparison.Ordinal);
        var both = await story.Say("maya", "indicators youth", PartnerStory.Team);
        Assert.Contains("47.11 % (2022)", both, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_they_wrote_they_see_also_where_the_team_keeps_it_to_itself()
    {
        await using var story = await PartnerStory.Begin();
        Assert.Contains("youth-4/2", await story.Say("lars", "learn youth-4: Nobody was late, visible to: team", PartnerStory.Granted), StringComparison.Ordinal);
        Assert.Contains("Nobody was late", await story.Say("lars", "learnings youth-4", PartnerStory.Granted), StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody was late", await story.Say("amina", "learnings youth", PartnerStory.Home), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_something_hidden_is_built_on_it_is_no_reason_that_they_hear()
    {
        await using var story = await PartnerStory.Begin();
        await story.Say("lars", "learn youth-4: They came by bus", PartnerStory.Granted);
        await story.Say("maya", "build youth-6 on youth-4/2", PartnerStory.Team);
        var refused = await story.Say("lars", "undo", PartnerStory.Granted);
        Assert.Contains("others have gone on from it", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("youth-6", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_are_of_what_they_see()
    {
        await using var story = await PartnerStory.Begin();
        var status = await story.Say("lars", "status youth", PartnerStory.Granted);
        Assert.Contains("3 trial actions so far", status, StringComparison.Ordinal);
        Assert.Contains("1 learning captured", status, StringComparison.Ordinal);
        Assert.Contains("youth: 3 trial actions", await story.Say("lars", "trials youth", PartnerStory.Granted), StringComparison.Ordinal);
        Assert.Contains("6 trial actions", await story.Say("maya", "trials youth", PartnerStory.Team), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_reads_counts_from_when_the_bot_or_they_came()
    {
        await using var app = await BotApp.Start(settings: "--Teams:Dialogs=true");
        app.Connector.Members.Add(new() { Id = "29:amina", AadObjectId = "aad-amina", UserRole = "guest" });
        var came = InTeam(Posted.Activity(app, "conversationUpdate", "came"));
        came["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" });
        using var added = await app.Post(came);
        foreach (var line in new[] { "new mission youth: By 2030, all young people have work", "try Zebrafinch scheme, visible to: team", "trials youth" })
        {
            using var said = await app.Post(InTeam(Posted.Line(app, $"said-{line.Length}", line)));
        }

        Assert.Contains("youth: 0 trial actions", app.Connector.Posts[^1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Connector.Posts, post => post.Body.Contains("Zebrafinch", StringComparison.Ordinal));
    }

    static JsonObject InTeam(JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["id"] = PartnerStory.Home, ["conversationType"] = "channel", ["tenantId"] = PartnerStory.Tenant };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = PartnerStory.Tenant }, ["team"] = new JsonObject { ["id"] = "19:whole@thread.tacv2" } };
        return activity;
    }

    static string Around(string bytes, string mark) =>
        bytes.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var at ? bytes[Math.Max(0, at - 300)..Math.Min(bytes.Length, at + 100)] : "";

    // Without what is made anew for each card.
    static string Text(string told) => string.Join('\n', told.Split('\n').Select(one =>
    {
        if (one.Length == 0) return "";
        var node = JsonNode.Parse(one)!;
        var card = node["attachments"]?[0]?["content"] ?? node["value"];
        return card is JsonObject shown ? (string?)shown["fallbackText"] ?? shown.ToJsonString() : card?.ToString() ?? "";
    }));
}
