using System.Text.Json;
using MissionBot.BotFramework.Activities;
using MissionBot.Life;

namespace MissionBot.Tests.Life;

/// <summary>Events as Teams sends them, and what they say to us.</summary>
public sealed class HappeningTests
{
    const string Bot = """[{"id":"28:bot"}]""", Kim = """[{"id":"29:kim","aadObjectId":"aad-kim"}]""";

    public static TheoryData<string, string, string, string> Events => new()
    {
        { "installationUpdate", "\"action\":\"add\"", """{"team":{"id":"19:team"},"settings":{"selectedChannel":{"id":"19:chosen"}}}""", "BotCame 19:chosen 19:team" },
        { "installationUpdate", "\"action\":\"add\"", "{}", "BotCame 19:here 19:here" },
        { "installationUpdate", "\"action\":\"add-upgrade\"", "{}", "nothing" },
        { "installationUpdate", "\"action\":\"remove\"", "{}", "Closed 19:here" },
        { "conversationUpdate", $"\"membersAdded\":{Bot}", """{"eventType":"teamMemberAdded","team":{"id":"19:here"}}""", "BotCame 19:here 19:here" },
        { "conversationUpdate", $"\"membersAdded\":{Bot}", """{"eventType":"channelMemberAdded","team":{"id":"19:here"},"channel":{"id":"19:private"}}""", "BotCame 19:private 19:private" },
        { "conversationUpdate", $"\"membersRemoved\":{Bot}", """{"eventType":"teamMemberRemoved"}""", "Closed 19:here" },
        { "conversationUpdate", $"\"membersAdded\":{Kim}", """{"eventType":"teamMemberAdded","team":{"id":"19:team"}}""", "PeopleCame 19:team" },
        { "conversationUpdate", $"\"membersRemoved\":{Kim}", """{"eventType":"TEAMMEMBERREMOVED","team":{"id":"19:team"}}""", "PeopleWent 19:team" },
        { "conversationUpdate", $"\"membersRemoved\":{Kim}", """{"eventType":"channelMemberRemoved","team":{"id":"19:team"},"channel":{"id":"19:private"}}""", "PeopleWent 19:private" },
        { "conversationUpdate", $"\"membersRemoved\":{Kim}", "{}", "PeopleWent 19:here" },
        { "conversationUpdate", "\"x\":1", """{"eventType":"channelRenamed","team":{"id":"19:team"},"channel":{"id":"19:c","name":"Youth"}}""", "Named 19:c Youth" },
        { "conversationUpdate", "\"x\":1", """{"eventType":"teamrenamed","team":{"id":"19:team","name":"Camden"}}""", "Named 19:team Camden" },
        { "conversationUpdate", "\"x\":1", """{"eventType":"channelShared","channel":{"id":"19:c"},"sharedWithTeams":[{"id":"19:t","tenantId":"theirs"}]}""", "Shared 19:c theirs" },
        { "conversationUpdate", "\"x\":1", """{"eventType":"channelDeleted","team":{"id":"19:team"},"channel":{"id":"19:c"}}""", "Closed 19:c" },
        { "conversationUpdate", "\"x\":1", """{"eventType":"channelRestored","channel":{"id":"19:c"}}""", "Reopened 19:c" },
        { "conversationUpdate", "\"x\":1", """{"eventType":"teamArchived","team":{"id":"19:team"}}""", "Closed 19:team" },
        { "conversationUpdate", "\"x\":1", """{"eventType":"teamUnarchived","team":{"id":"19:team"}}""", "Reopened 19:team" },
        { "conversationUpdate", "\"membersAdded\":[]", """{"eventType":"somethingNew"}""", "nothing" },
        { "conversationUpdate", "\"x\":1", """{"eventType":"channelRenamed","sharedWithTeams":7}""", "nothing" },
        { "message", "\"text\":\"hello\"", "{}", "nothing" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_read_for_what_it_says(string type, string field, string channelData, string said)
    {
        var json = $$"""{"type":"{{type}}",{{field}},"channelData":{{channelData}},"recipient":{"id":"28:bot"},"conversation":{"id":"19:here"} }""";
        Assert.Equal(said, Told(Happening.Of(JsonSerializer.Deserialize(json, ActivityJson.Wire.Activity)!)));
    }

    static string Told(Happening? happening) => happening switch
    {
        null => "nothing",
        Happening.BotCame came => $"BotCame {came.Place} {came.Whole}",
        Happening.Named named => $"Named {named.Place} {named.Name}",
        Happening.Shared shared => $"Shared {shared.Place} {string.Join(' ', shared.Tenants)}",
        _ => $"{happening.GetType().Name} {happening.Place}",
    };
}
