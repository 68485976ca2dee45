using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Turns;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>What the endpoint answers, over a real connection.</summary>
public sealed class EndpointTests
{
    [Fact]
    public async Task A_message_is_answered_200_with_nothing_after_its_turn()
    {
        Activity? heard = null;
        await using var host = await BotHost.Start(turn =>
        {
            heard = turn.Activity;
            return Task.FromResult<InvokeResponse?>(new InvokeResponse(418, new RawJson("{}")));
        });

        using var answer = await host.Post(Sample.Json("message-personal").ToJsonString());

        Assert.Equal((HttpStatusCode.OK, ""), await BotHost.Read(answer));
        Assert.Equal("ny mission Flere unge i job – inden 2030 💪", heard!.Text);
    }

    [Theory]
    [InlineData("conversationUpdate-bot-added")]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("unknown-type")]
    public async Task What_a_bot_does_not_know_is_answered_200(string name)
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(Sample.Json(name).ToJsonString());

        Assert.Equal((HttpStatusCode.OK, ""), await BotHost.Read(answer));
    }

    [Fact]
    public async Task An_invoke_is_answered_by_what_the_bot_answers()
    {
        var invoked = new InvokeResponse(200, new RawJson("""{"statusCode":200, "value":"blåbær"}"""));
        await using var host = await BotHost.Start(_ => Task.FromResult<InvokeResponse?>(invoked));

        using var answer = await host.Post(Sample.Json("invoke-card-action").ToJsonString());

        Assert.Equal((HttpStatusCode.OK, """{"statusCode":200, "value":"blåbær"}"""), await BotHost.Read(answer));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_invoke_may_be_answered_without_a_body()
    {
        await using var host = await BotHost.Start(_ => Task.FromResult<InvokeResponse?>(new InvokeResponse(412, null)));

        using var answer = await host.Post(Sample.Json("invoke-query").ToJsonString());

        Assert.Equal((HttpStatusCode.PreconditionFailed, ""), await BotHost.Read(answer));
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_501()
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(Sample.Json("invoke-query").ToJsonString());

        Assert.Equal((HttpStatusCode.NotImplemented, ""), await BotHost.Read(answer));
    }

    [Fact]
    public async Task Expected_replies_go_back_in_the_response_and_nothing_is_posted()
    {
        await using var connector = await LoopbackConnector.Start();
        await using var host = await BotHost.Start(async turn =>
        {
            await turn.Send(new Activity { Text = "one" }, default);
            await turn.Send(new Activity { Type = ActivityTypes.Typing }, default);
            return null;
        });

        using var answer = await host.Post(Sample.Json("message-playground-expectReplies", connector.ServiceUrl).ToJsonString());

        var replies = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["activities"]!.AsArray();
        Assert.Equal(["message", "typing"], replies.Select(reply => (string)reply!["type"]!));
        Assert.Equal(("one", "user-id-0"), ((string)replies[0]!["text"]!, (string)replies[0]!["recipient"]!["id"]!));
        Assert.Equal("76707209-0b46-4b0b-b689-33162a2729e0", (string)replies[0]!["replyToId"]!);
        Assert.Empty(connector.Requests);
    }

    [Fact]
    public async Task Also_none_is_an_answer_to_expected_replies()
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(Sample.Json("message-playground-expectReplies").ToJsonString());

        Assert.Equal((HttpStatusCode.OK, """{"activities":[]}"""), await BotHost.Read(answer));
    }

    [Fact]
    public async Task An_invoke_that_expects_replies_gets_its_answer_and_messages_are_posted()
    {
        await using var connector = await LoopbackConnector.Start();
        await using var host = await BotHost.Start(async turn =>
        {
            await turn.Send(new Activity { Text = "below" }, default);
            return new InvokeResponse(200, new RawJson("{}"));
        });
        var invoke = Sample.Json("invoke-card-action", connector.ServiceUrl);
        invoke["deliveryMode"] = "expectReplies";

        using var answer = await host.Post(invoke.ToJsonString());

        Assert.Equal((HttpStatusCode.OK, "{}"), await BotHost.Read(answer));
        Assert.Equal("below", (string)JsonNode.Parse(Assert.Single(connector.Posts).Body)!["text"]!);
    }

    [Fact]
    public async Task A_bot_that_throws_is_a_500_without_a_word_and_one_line_in_the_log()
    {
        await using var host = await BotHost.Start(_ => throw new InvalidOperationException("secret"));

        using var answer = await host.Post(Sample.Json("message-personal").ToJsonString());

        Assert.Equal((HttpStatusCode.InternalServerError, ""), await BotHost.Read(answer));
        Assert.Equal("secret", Assert.Single(host.Log.Errors).Cause!.Message);
    }

    [Fact]
    public async Task The_type_may_name_its_charset()
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(Encoding.UTF8.GetBytes(Sample.Json("message-personal").ToJsonString()), "Application/JSON; charset=utf-8");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_empty_post_asks_whether_the_bot_is_there()
    {
        await using var host = await BotHost.Start(_ => throw new InvalidOperationException("There is no turn."));

        using var answer = await host.Http.PostAsync("/api/messages", null, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, ""), await BotHost.Read(answer));
        Assert.Empty(host.Log.Errors);
    }

    [Fact]
    public async Task Other_methods_are_answered_405()
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Http.GetAsync("/api/messages", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
