using System.Text.Json;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Tests;

public sealed class ActivityTests
{
    [Fact]
    public void An_id_that_is_a_number_is_read_as_its_digits()
    {
        var read = Read("""{"id":17,"from":{"id":9007199254740993},"conversation":{"id":"x","tenantId":3},"replyToId":-1}""");

        Assert.Equal(("17", "9007199254740993", "3", "-1"), (read.Id, read.From!.Id, read.Conversation!.TenantId, read.ReplyToId));
    }

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("5")]
    [InlineData("{\"a\":[1]}")]
    public void A_time_that_cannot_be_read_refuses_nothing(string time)
    {
        var activity = Read($$"""{"timestamp":{{time}},"localTimestamp":{{time}},"text":"status"}""");

        Assert.Equal((null, null, "status"), (activity.Timestamp, activity.LocalTimestamp, activity.Text));
    }

    [Fact]
    public void A_null_in_a_list_says_nothing()
    {
        var activity = Read("""{"membersAdded":[null,{"id":"a"}],"entities":[null],"attachments":null}""");

        Assert.Equal("a", Assert.Single(activity.MembersAdded!).Id);
        Assert.Empty(activity.Entities!);
        Assert.Null(activity.Attachments);
    }

    [Theory]
    [InlineData("""{"text":{}}""")]
    [InlineData("""{"from":"Ama"}""")]
    [InlineData("""{"entities":{"type":"mention"}}""")]
    [InlineData("""{"entities":[3]}""")]
    [InlineData("""{"id":[]}""")]
    public void A_wrong_kind_is_an_error_at_the_door(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Fact]
    public void A_reference_survives_being_stored()
    {
        var reference = Sample.Activity("message-channel-thread").Reference();

        var stored = JsonSerializer.Serialize(reference, ActivityJson.Default.ConversationReference);

        var read = JsonSerializer.Deserialize(stored, ActivityJson.Default.ConversationReference)!;
        Assert.Equal(stored, JsonSerializer.Serialize(read, ActivityJson.Default.ConversationReference));
        Assert.Contains("19:general@thread.tacv2;messageid=1795000000001", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_goes_from_the_bot_to_the_speaker_in_the_same_thread()
    {
        var heard = Sample.Activity("message-channel-thread");

        var reply = heard.Reference().Address(new Activity { Text = "All is well." });

        Assert.Equal(ActivityTypes.Message, reply.Type);
        Assert.Equal(heard.Recipient, reply.From);
        Assert.Equal(heard.From, reply.Recipient);
        Assert.Equal(heard.Conversation, reply.Conversation);
        Assert.Equal(heard.Id, reply.ReplyToId);
    }

    [Fact]
    public void What_a_reply_says_itself_is_left_as_it_is()
    {
        var own = new Activity { Type = ActivityTypes.Typing, ReplyToId = "other", Recipient = new() { Id = "29:1bo" } };

        var reply = Sample.Activity("message-personal").Reference().Address(own);

        Assert.Equal((ActivityTypes.Typing, "other", "29:1bo"), (reply.Type, reply.ReplyToId, reply.Recipient!.Id));
    }

    static Activity Read(string json) => JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;
}
