using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Turns;

namespace MissionBot.BotFramework.Tests;

/// <summary>What is no activity, or hardly one, is the sender's fault, and is said so without a detail.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("""{"type":"message",""")]
    [InlineData("""{"type":"message"} {}""")]
    [InlineData("""[{"type":"message"}]""")]
    [InlineData("null")]
    [InlineData("\"message\"")]
    [InlineData("   ")]
    [InlineData("{}")]
    [InlineData("""{"type":5}""")]
    public async Task What_is_no_activity_is_answered_400(string body)
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(body);

        Assert.Equal((HttpStatusCode.BadRequest, ""), await BotHost.Read(answer));
        Assert.Empty(host.Log.Errors);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("serviceUrl")]
    public async Task An_activity_without_what_an_answer_needs_is_answered_400(string field)
    {
        await using var host = await BotHost.Start();
        foreach (var nothing in new JsonNode?[] { null, field is "conversation" or "from" ? new JsonObject() : "", new JsonArray() })
        {
            var activity = Sample.Json("message-personal");
            activity[field] = nothing;
            using var answer = await host.Post(activity.ToJsonString());
            Assert.Equal((HttpStatusCode.BadRequest, ""), await BotHost.Read(answer));
        }
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("ftp://localhost/")]
    [InlineData("http://localhost/?a=")]
    [InlineData("http://user@localhost/")]
    [InlineData("http://localhost/#")]
    [InlineData("http://")]
    [InlineData("http://127.\ufffd/")]
    [InlineData("http://127.0\r")]
    [InlineData(" http://localhost/?")]
    public async Task A_serviceUrl_that_no_path_can_be_added_to_is_answered_400(string serviceUrl)
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(Sample.Json("message-personal", serviceUrl).ToJsonString());

        Assert.Equal((HttpStatusCode.BadRequest, ""), await BotHost.Read(answer));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Twenty_thousand_levels_are_answered_400(string open, string close)
    {
        await using var host = await BotHost.Start();
        var deep = string.Concat(Enumerable.Repeat(open, 20_000)) + "1" + string.Concat(Enumerable.Repeat(close, 20_000));

        foreach (var body in new[] { deep, $$"""{"type":"message","value":{{deep}}}""", $$"""{"type":"message","unknown":{{deep}}}""" })
        {
            using var answer = await host.Post(body);
            Assert.Equal((HttpStatusCode.BadRequest, ""), await BotHost.Read(answer));
        }
    }

    [Fact]
    public async Task A_body_over_the_limit_is_answered_413_and_one_at_the_limit_is_read()
    {
        await using var host = await BotHost.Start();
        var activity = Encoding.UTF8.GetBytes(Sample.Json("message-personal").ToJsonString());
        byte[] Padded(int length) => [.. activity, .. Enumerable.Repeat((byte)' ', length - activity.Length)];

        using var full = await host.Post(Padded(256 * 1024));
        using var over = await host.Post(Padded(256 * 1024 + 1));
        using var chunks = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        chunks.Content = new StreamContent(new MemoryStream(Padded(1024 * 1024)));
        chunks.Content.Headers.ContentType = new("application/json");
        chunks.Headers.TransferEncodingChunked = true;
        using var chunked = await host.Http.SendAsync(chunks, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, full.StatusCode);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, ""), await BotHost.Read(over));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, ""), await BotHost.Read(chunked));
        Assert.Empty(host.Log.Errors);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/jsonp")]
    [InlineData(null)]
    public async Task Another_content_type_is_answered_415(string? type)
    {
        await using var host = await BotHost.Start();

        using var answer = await host.Post(Encoding.UTF8.GetBytes(Sample.Json("message-personal").ToJsonString()), type);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, ""), await BotHost.Read(answer));
    }

    [Theory]
    [InlineData(@"a\u0000b")]
    [InlineData(@"a\ud800b")]
    [InlineData(@"a\udc00b")]
    public async Task What_no_text_may_hold_becomes_a_replacement_character_wherever_it_stands(string said)
    {
        Activity? heard = null;
        await using var host = await BotHost.Start(turn =>
        {
            heard = turn.Activity;
            return Task.FromResult<InvokeResponse?>(null);
        });
        var json = Sample.Json("message-card-submit").ToJsonString()[..^1] + $$""","text":"{{said}}","value":{"{{said}}":"{{said}}"},"unknown":"{{said}}"}""";

        using var answer = await host.Post(json);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("a\ufffdb", heard!.Text);
        Assert.Equal("a\ufffdb", heard.Value!.Value.GetProperty("a\ufffdb").GetString());
        Assert.Equal("a\ufffdb", heard.Rest!["unknown"].GetString());
    }

    [Theory]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")]
    public async Task A_body_that_breaks_off_troubles_nobody(string request)
    {
        await using var host = await BotHost.Start();
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync("127.0.0.1", host.Http.BaseAddress!.Port, TestContext.Current.CancellationToken);
            using var reader = new StreamReader(socket.GetStream());
            await reader.BaseStream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
            socket.Client.Shutdown(SocketShutdown.Send);
            Assert.DoesNotContain("HTTP/1.1 5", await ReadOrReset(reader), StringComparison.Ordinal);
        }

        using var next = await host.Post(Sample.Json("message-personal").ToJsonString());

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Empty(host.Log.Errors);
    }

    static async Task<string> ReadOrReset(StreamReader reader)
    {
        try
        {
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            return "reset";
        }
    }
}
