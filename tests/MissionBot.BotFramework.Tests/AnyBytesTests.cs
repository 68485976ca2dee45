using System.Text;
using CsCheck;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

public sealed class AnyBytesTests
{
    static readonly byte[][] Payloads = [.. Sample.Names.Select(name => Encoding.UTF8.GetBytes(Sample.Json(name).ToJsonString()))];

    // Where JSON and its readers break.
    static readonly Gen<byte[]> Piece = Gen.OneOf(
        Gen.Byte.Array[1, 4],
        Gen.OneOf(@"\u0000", @"\ud800", "null", "1e999", "[", "{", "}", "\"", ",", "<at>", "&#xD800;", "\"id\":", "\\")
            .Select(Encoding.UTF8.GetBytes));

    static readonly Gen<byte[]> Damaged =
        Gen.Select(Gen.OneOf(Payloads), Gen.Int[0, 2000], Gen.Int[0, 40], Piece, (payload, at, length, piece) =>
        {
            at %= payload.Length;
            return (byte[])[.. payload[..at], .. piece, .. payload[Math.Min(payload.Length, at + length)..]];
        });

    [Fact]
    public async Task Whatever_is_posted_is_never_the_bots_fault()
    {
        await using var host = await BotHost.Start(async turn =>
        {
            var activity = turn.Activity;
            var spoken = Spoken.Of(activity);
            foreach (var mention in spoken.Mentions) _ = spoken.Text.Substring(mention.Start, mention.Length);
            _ = ConnectorAddress.Activity(turn.Reference, activity.ReplyToId ?? "none");
            var summary = $"{activity.Teams()} {activity.TenantId()} {spoken.Text}";
            if (turn.ExpectsReplies) await turn.Send(activity with { Summary = summary }, default);
            return null;
        });

        await Gen.OneOf(Gen.Byte.Array[0, 200], Damaged, Damaged, Damaged).SampleAsync(
            async bytes =>
            {
                using var answer = await host.Post(bytes);
                // An invoke that this bot does not know is 501, and no fault.
                return (int)answer.StatusCode is < 500 or 501;
            },
            iter: 3000,
            print: bytes => $"{Encoding.UTF8.GetString(bytes)}\n{string.Join('\n', host.Log.Errors)}");
    }

    [Fact]
    public async Task Whatever_calls_itself_a_token_is_refused_and_what_comes_with_a_good_one_is_never_the_bots_fault()
    {
        await using var authority = await LoopbackAuthority.Start();
        await using var host = await BotHost.Start(["--environment", "Development", "--urls", "http://127.0.0.1:0", .. authority.Settings]);
        var good = authority.ChannelToken("http://127.0.0.1:9/_connector");
        var letter = Gen.OneOf(Gen.Char[' ', '~'], Gen.OneOf('.', '=', '-', '_', 'e', 'y'));
        var damaged = Gen.Select(Gen.Int[0, good.Length - 2], Gen.Int[0, 60], letter.Array[0, 8], (at, length, piece) =>
            $"{good[..at]}{new string(piece)}{good[Math.Min(good.Length, at + length)..]}");

        await Gen.Select(Gen.OneOf(letter.Array[0, 80].Select(letters => new string(letters)), damaged, Gen.Const(good)), Damaged).SampleAsync(
            async (token, bytes) =>
            {
                using var answer = await host.Post(bytes, headers: ("Authorization", $"Bearer {token}"));
                var status = (int)answer.StatusCode;
                return token == good ? status is < 500 or 501 : status is 400 or 401;
            },
            iter: 2000,
            print: sent => $"{sent.Item1}\n{Encoding.UTF8.GetString(sent.Item2)}\n{string.Join('\n', host.Log.Errors)}");
    }

    [Fact]
    public void Whatever_is_said_is_plain_text_and_names_stand_where_they_are_said_to() =>
        Gen.Select(
            Gen.OneOf(
                "<at>Bo</at>", "<at>A &amp; B</at>", "<at>MissionBot</at>", "<at>", "</at>", " ", "\n", "&nbsp;", "status", "&lt;at&gt;",
                "<quoted messageId=\"1\"/>").Array[0, 12],
            Gen.OneOf("<at>Bo</at>", "", "@x", "status", " ").Array[0, 4])
        .Sample((parts, marks) =>
        {
            var spoken = Spoken.Of(new Activity
            {
                Recipient = new() { Id = "bot" },
                Text = string.Concat(parts),
                Entities =
                [
                    new() { Type = Entity.Mention, Mentioned = new() { Id = "bot" }, Text = "<at>MissionBot</at>" },
                    .. marks.Select(mark => new Entity { Type = Entity.Mention, Mentioned = new() { Id = "29:x", Name = "Some  One " }, Text = mark }),
                ],
            });
            Assert.Equal(spoken.Text.Trim(), spoken.Text);
            Assert.DoesNotContain("  ", spoken.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("MissionBot", spoken.Text, StringComparison.Ordinal);
            Assert.All(spoken.Mentions, mention => Assert.Equal("Some One", spoken.Text.Substring(mention.Start, mention.Length)));
        });
}
