using System.Net;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>The client against a real connector on loopback.</summary>
public sealed class ConnectorTests : IAsyncLifetime
{
    LoopbackConnector channel = null!;
    BotHost host = null!;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static Activity Message => new() { Text = "x" };

    IConnector Connector => host.Connector;

    ConversationReference Here => new(
        channel.ServiceUrl,
        Channels.MsTeams,
        Conversation: new() { Id = "19:general@thread.tacv2;messageid=17" },
        Bot: new() { Id = "28:bot" },
        User: new() { Id = "29:ama" },
        ActivityId: "17");

    public async ValueTask InitializeAsync()
    {
        channel = await LoopbackConnector.Start();
        host = await BotHost.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task A_message_is_posted_below_the_serviceUrl_with_or_without_its_slash(string end)
    {
        var id = await Connector.Send(Here with { ServiceUrl = channel.ServiceUrl + end }, new Activity { Text = "hello" }, Cancellation);

        var post = Assert.Single(channel.Posts);
        Assert.Equal(("POST", "/_connector/v3/conversations/19%3Ageneral%40thread.tacv2%3Bmessageid%3D17/activities"), (post.Method, post.Path));
        Assert.Equal((Here.Conversation.Id, id), (post.ConversationId, post.ActivityId));
        var activity = JsonNode.Parse(post.Body)!;
        Assert.Equal(("message", "hello", "17"), ((string)activity["type"]!, (string)activity["text"]!, (string)activity["replyToId"]!));
        Assert.Equal(("28:bot", "29:ama"), ((string)activity["from"]!["id"]!, (string)activity["recipient"]!["id"]!));
    }

    [Theory]
    [InlineData("a/b?c#d%2f")]
    [InlineData("Abc|livechat")]
    [InlineData("å💪 +")]
    public async Task Ids_of_any_kind_arrive_as_they_are(string id)
    {
        await Connector.Update(Here with { Conversation = new() { Id = id } }, id, Message, Cancellation);

        var post = Assert.Single(channel.Posts);
        Assert.Equal((id, id), (post.ConversationId, post.ActivityId));
    }

    [Fact]
    public async Task An_update_replaces_the_message_and_a_delete_removes_it()
    {
        var id = await Connector.Update(Here, "5", new Activity { Text = "new" }, Cancellation);
        await Connector.Delete(Here, "5", Cancellation);

        Assert.Equal("5", id);
        Assert.Equal(("PUT", "5"), (channel.Posts[0].Method, (string)JsonNode.Parse(channel.Posts[0].Body)!["id"]!));
        Assert.Equal("DELETE", channel.Requests[1].Method);
    }

    [Theory]
    [InlineData(202, "")]
    [InlineData(200, "<html>thanks</html>")]
    [InlineData(201, "{}")]
    [InlineData(201, "null")]
    public async Task A_message_may_be_accepted_without_an_id(int status, string body)
    {
        channel.Next(status, body: body);

        Assert.Null(await Connector.Send(Here, Message, Cancellation));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public async Task A_post_is_tried_again_where_nothing_was_posted(int status)
    {
        channel.Next(status, times: 2, headers: ("Retry-After", "0"));

        Assert.NotNull(await Connector.Send(Here, Message, Cancellation));

        Assert.Equal(3, channel.Requests.Count);
        Assert.Single(channel.Posts);
        Assert.Single(channel.Requests.Select(request => request.Body).Distinct());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(408)]
    [InlineData(403)]
    public async Task A_post_is_never_tried_again_where_it_may_have_been_posted_or_is_refused(int status)
    {
        channel.Next(status, headers: ("Retry-After", "0"));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Connector.Send(Here, Message, Cancellation));

        Assert.Equal((HttpStatusCode)status, failure.Status);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task An_update_and_a_look_are_tried_again_for_they_repeat_nothing()
    {
        channel.Next(503, headers: ("Retry-After", "0"));
        channel.Next(LoopbackAnswer.Drop);
        await Connector.Update(Here, "5", Message, Cancellation);
        channel.Next(500, headers: ("Retry-After", "0"));
        await Connector.Member(Here, "29:ama", Cancellation);

        Assert.Equal(["PUT", "PUT", "PUT", "GET", "GET"], channel.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task It_gives_up_after_the_third_retry()
    {
        channel.Next(429, times: 10, headers: ("Retry-After", "0"));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Connector.Send(Here, Message, Cancellation));

        Assert.Equal(HttpStatusCode.TooManyRequests, failure.Status);
        Assert.Equal(4, channel.Requests.Count);
    }

    [Fact]
    public async Task It_does_not_wait_for_what_comes_too_late()
    {
        channel.Next(429, headers: ("Retry-After", "3600"));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Connector.Send(Here, Message, Cancellation));

        Assert.Equal(HttpStatusCode.TooManyRequests, failure.Status);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task A_connection_that_is_lost_leaves_open_whether_it_was_posted()
    {
        await Connector.Send(Here, new Activity { Text = "first, so that the connection is an old one" }, Cancellation);
        channel.Next(LoopbackAnswer.Drop);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Connector.Send(Here, Message, Cancellation));

        Assert.Null(failure.Status);
        Assert.Equal(2, channel.Requests.Count);
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_a_connector_exception()
    {
        var gone = Here with { ServiceUrl = "http://127.0.0.1:9/" };

        Assert.Null((await Assert.ThrowsAsync<ConnectorException>(() => Connector.Send(gone, Message, Cancellation))).Status);
    }

    [Fact]
    public async Task A_stored_address_that_is_none_is_a_connector_exception() =>
        await Assert.ThrowsAsync<ConnectorException>(() => Connector.Send(Here with { ServiceUrl = "moved" }, Message, Cancellation));

    [Fact]
    public async Task A_channel_that_never_answers_is_given_up_when_patience_ends()
    {
        await using var impatient = await BotHost.Start(connector: options => options.Patience = TimeSpan.FromMilliseconds(200));
        channel.Next(LoopbackAnswer.Stall);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => impatient.Connector.Send(Here, Message, Cancellation));

        Assert.Null(failure.Status);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Who_cancels_is_not_told_that_the_channel_failed()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Connector.Send(Here, Message, cancelled.Token));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        channel.Next(307, headers: ("Location", channel.ServiceUrl + "/v3/conversations/other/activities"));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Connector.Send(Here, Message, Cancellation));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, failure.Status);
        Assert.Single(channel.Requests);
    }

    [Theory]
    [InlineData("""{"error":{"code":"ConversationNotFound","message":"x"}}""", "ConversationNotFound")]
    [InlineData("""{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"x\"}"}""", "MessageWritesBlocked")]
    [InlineData("""{"errorCode":209,"message":"blocked"}""", "209")]
    [InlineData("<html>no</html>", null)]
    [InlineData("[]", null)]
    [InlineData("", null)]
    public async Task The_channels_own_word_for_the_failure_is_kept(string body, string? code)
    {
        channel.Next(403, body: body);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Connector.Send(Here, Message, Cancellation));

        Assert.Equal((HttpStatusCode.Forbidden, code), (failure.Status, failure.Code));
    }

    [Fact]
    public async Task Members_are_read_to_the_last_page_however_short_one_is()
    {
        for (var number = 0; number < 7; number++) channel.Members.Add(new() { Id = $"29:{number}", Name = $"Member {number}" });
        channel.PageSize = 3;

        Assert.Equal(Enumerable.Range(0, 7).Select(number => $"29:{number}"), (await All()).Select(member => member.Id));
        Assert.Equal(3, channel.Requests.Count);
    }

    [Fact]
    public async Task A_token_that_never_changes_ends_the_reading()
    {
        channel.Next(200, times: 5, body: """{"members":[{"id":"29:1"}],"continuationToken":"again"}""");

        Assert.Equal(2, (await All()).Count);
    }

    [Fact]
    public async Task A_channel_without_pages_has_a_list()
    {
        channel.Members.Add(new() { Id = "29:1", ObjectId = "aad-1" });
        channel.HasPages = false;

        Assert.Equal("aad-1", Assert.Single(await All()).AadObjectId);
    }

    [Fact]
    public async Task One_member_is_found_by_either_id_or_is_none()
    {
        channel.Members.Add(new() { Id = "29:1", AadObjectId = "aad-1", Name = "Ama", UserRole = "guest" });

        Assert.Equal("guest", (await Connector.Member(Here, "29:1", Cancellation))!.UserRole);
        Assert.Equal("Ama", (await Connector.Member(Here, "aad-1", Cancellation))!.Name);
        Assert.Null(await Connector.Member(Here, "29:2", Cancellation));
    }

    [Theory]
    [InlineData("http://localhost:1/", true)]
    [InlineData("http://127.0.0.1:1/", true)]
    [InlineData("http://[::1]:1/", true)]
    [InlineData("https://smba.trafficmanager.net/", false)]
    public void The_offices_proxy_is_for_what_is_outside(string address, bool isBypassed) =>
        Assert.Equal(isBypassed, new OutsideProxy(new WebProxy("http://proxy.example")).IsBypassed(new Uri(address)));

    async Task<List<TeamsMember>> All()
    {
        var all = new List<TeamsMember>();
        await foreach (var member in Connector.Members(Here, Cancellation)) all.Add(member);
        return all;
    }
}
