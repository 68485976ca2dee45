using System.Text.Json;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Tests;

public sealed class TeamsDataTests
{
    [Fact]
    public void An_installation_tells_team_channel_and_where_to_welcome()
    {
        var teams = Sample.Activity("installationUpdate-add").Teams();

        Assert.Equal("11111111-1111-4111-8111-111111111111", teams.TenantId);
        Assert.Equal(("19:general@thread.tacv2", "Youth mission"), (teams.TeamId, teams.TeamName));
        Assert.Equal("44444444-4444-4444-8444-444444444444", teams.TeamGroupId);
        Assert.Equal(("19:general@thread.tacv2", "19:general@thread.tacv2"), (teams.ChannelId, teams.SelectedChannelId));
        Assert.Equal("message", teams.SourceName);
    }

    [Fact]
    public void The_older_names_count_where_the_newer_are_missing()
    {
        var teams = Of("""{"teamsTeamId":"19:t","teamsChannelId":"19:c"}""").Teams();

        Assert.Equal(("19:t", "19:c"), (teams.TeamId, teams.ChannelId));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("""{"tenant":"t","team":[1],"channel":null,"settings":{"selectedChannel":3},"eventType":{"a":1}}""")]
    public void Anything_else_in_channelData_is_nothing(string channelData) => Assert.Equal(new TeamsData(), Of(channelData).Teams());

    [Fact]
    public void The_tenant_is_that_of_the_conversation_else_of_channelData_else_none()
    {
        // In a shared channel the two may differ: channelData then names the tenant of whoever speaks.
        Assert.Equal("b", (Of("""{"tenant":{"id":"a"}}""") with { Conversation = new() { TenantId = "b" } }).TenantId());
        Assert.Equal("a", Of("""{"tenant":{"id":"a"}}""").TenantId());
        Assert.Equal("b", (Of("{}") with { Conversation = new() { TenantId = "b" } }).TenantId());
        Assert.Null(Sample.Activity("message-webchat").TenantId());
    }

    static Activity Of(string channelData) =>
        JsonSerializer.Deserialize($$"""{"channelData":{{channelData}}}""", ActivityJson.Default.Activity)!;
}
