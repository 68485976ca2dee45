using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using MissionBot.Host;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Fuzz;

[CollectionDefinition(nameof(HugeActivityTests), DisableParallelization = true)]
public sealed class Alone;

/// <summary>As much as may be posted, of what costs most to read: the memory that it takes stays in proportion.</summary>
[Collection(nameof(HugeActivityTests))]
public sealed class HugeActivityTests : IAsyncLifetime
{
    const int Limit = 256 * 1024;

    // Bytes allocated for one byte posted. A line in which a field could begin at every other letter takes a thousand, a long text
    // that is shown in parts two thousand; what copies the rest of the line at each of them takes twenty thousand.
    const int Proportion = 4000;

    BotApp app = null!;

    public async ValueTask InitializeAsync() => app = await BotApp.Start(isSwept: false);

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    public static TheoryData<string, string, string, string> Bodies => new()
    {
        { "arrays in arrays", "", "[", "" },
        { "objects in objects", "", "{\"value\":", "" },
        { "a value of objects", "\"value\":[", "{},", "{}]" },
        { "a value of numbers", "\"value\":[", "1e5,", "0]" },
        { "a value of keys", "\"value\":{", "\"a\":0,", "\"b\":0}" },
        { "a line of words", "\"text\":\"status ", "youth ", "\"" },
        { "a line of separators", "\"text\":\"learn ", ", ; : ", "\"" },
        { "a line of quotes", "\"text\":\"learn ", "\\\" ", "\"" },
        { "a line of mentions", "\"text\":\"status ", "<at>Bo</at> ", "\"" },
        { "a line of numbers", "\"text\":\"measure ", "3.1 ", "\"" },
        { "a line of days", "\"text\":\"extend ", "1 May 2026, ", "\"" },
        { "a line of labels", "\"text\":\"try x ", "size: small, ", "\"" },
        { "escapes", "\"text\":\"", "\\u0061", "\"" },
        { "entities", "\"entities\":[", "{\"type\":\"mention\"},", "{}]" },
        { "attachments", "\"attachments\":[", "{\"contentType\":\"text/html\",\"content\":\"<p>\"},", "{}]" },
        { "tags", "\"attachments\":[{\"contentType\":\"text/html\",\"content\":\"", "<blockquote>", "\"}]" },
        { "members", "\"membersAdded\":[", "{\"id\":\"x\"},", "{}]" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task It_is_read_or_refused_within_bounds(string what, string begin, string again, string end)
    {
        await app.Say("warm", "status");
        var body = Body(begin, again, end);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        using var answer = await Post(body);

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.True((int)answer.StatusCode < 500, $"{what}: {answer.StatusCode}");
        Assert.True(allocated < (long)body.Length * Proportion, $"{what}: {allocated >> 20} MiB for {body.Length >> 10} KiB");
        Assert.DoesNotContain(app.Log.GetSnapshot(), line => line.Level >= LogLevel.Error);
    }

    [Fact]
    public async Task What_is_over_the_limit_is_refused_before_it_is_kept_also_where_its_length_is_not_said()
    {
        using var endless = new StreamContent(new Endless());
        endless.Headers.ContentType = new("application/json");
        var before = GC.GetTotalAllocatedBytes(precise: true);

        // Whether the client gets to read the answer depends on how far it has come with what it sends.
        HttpStatusCode? answered = null;
        var broken = await Record.ExceptionAsync(async () =>
        {
            using var answer = await app.Http.PostAsync(Serve.Path, endless, TestContext.Current.CancellationToken);
            answered = answer.StatusCode;
        });

        Assert.True(broken is HttpRequestException || answered == HttpStatusCode.RequestEntityTooLarge, $"{broken} {answered}");
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 32 * Limit);
    }

    /// <summary>As often as there is room for it, as a member of an activity that is right otherwise, or alone.</summary>
    string Body(string begin, string again, string end)
    {
        var activity = Posted.Activity(app, "message", "huge").ToJsonString();
        var (head, tail) = begin.Length == 0 ? ("", end) : ($"{activity[..^1]},{begin}", $"{end}}}");
        var times = (Limit - head.Length - tail.Length) / again.Length;
        return head + string.Concat(Enumerable.Repeat(again, times)) + tail;
    }

    async Task<HttpResponseMessage> Post(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await app.Http.PostAsync(Serve.Path, content, TestContext.Current.CancellationToken);
    }

    /// <summary>Blanks, which could begin an activity for ever; the test ends it after 64 MiB.</summary>
    sealed class Endless : Stream
    {
        long left = 64L << 20;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var some = (int)Math.Min(left, count);
            buffer.AsSpan(offset, some).Fill((byte)' ');
            left -= some;
            return some;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
