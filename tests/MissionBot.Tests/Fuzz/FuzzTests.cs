using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using MissionBot.Host;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Fuzz;

/// <summary>
/// Whatever is posted to the product is never its fault: real payloads with anything wrong in them, also presses of its own
/// cards. A case is a number; MISSIONBOT_FUZZ=7 runs that one alone, MISSIONBOT_FUZZ=0..100000 a long run.
/// </summary>
public sealed class FuzzTests
{
    const int GivenUp = 1009;

    static readonly (int From, int To) Cases = Environment.GetEnvironmentVariable("MISSIONBOT_FUZZ") is { Length: > 0 } wish
        ? wish.Split("..") is [var from, var to] ? (Number(from), Number(to)) : (Number(wish), Number(wish) + 1)
        : (0, 4000);

    [Fact]
    public async Task No_payload_makes_it_fail_and_it_works_as_before_afterwards()
    {
        await using var app = await BotApp.Start(isSwept: false);
        var payloads = await Payloads(app);

        await Parallel.ForEachAsync(Enumerable.Range(Cases.From, Cases.To - Cases.From), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, cancellation) =>
        {
            var bytes = new SpoiltJson(number, payloads).Bytes();
            using var body = new ByteArrayContent(bytes);
            body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await app.Http.PostAsync(Serve.Path, body, cancellation);
            // An invoke that nobody knows is 501, and no fault.
            if ((int)answer.StatusCode >= 500 && answer.StatusCode != HttpStatusCode.NotImplemented)
                Assert.Fail($"Case {number} was answered {(int)answer.StatusCode}: {Shown(bytes)}\n{string.Join('\n', Faults(app))}");
        });

        Assert.Empty(Faults(app));
        Assert.Contains("Housing", await app.Say("after all", "new mission housing: Housing for everybody by 2030"), StringComparison.Ordinal);
    }

    /// <summary>What channels send, as far as it leads to the loopback connector; and a press of each button that the bot has shown.</summary>
    static async Task<IReadOnlyList<JsonNode>> Payloads(BotApp app)
    {
        var payloads = new List<JsonNode>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/MissionBot.BotFramework.Tests/payloads"), "*.json").Order(StringComparer.Ordinal))
        {
            var payload = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
            payload["serviceUrl"] = app.Connector.ServiceUrl;
            payloads.Add(payload);
        }

        string[] lines = [Posted.NewMission, "try Breakfast clubs: hypothesis: A free breakfast raises attendance", "learn breakfast: They came back", "status", "help", "ret mission"];
        foreach (var (number, line) in lines.Index()) await app.Say($"line {number}", line);
        payloads.AddRange(lines.Select(line => Posted.Line(app, "line", line)));
        foreach (var card in app.Connector.Posts.Select(post => JsonNode.Parse(post.Body)?["attachments"]?[0]?["content"]?.ToJsonString()).OfType<string>())
            foreach (var button in new ShownCard(card).Buttons)
            {
                var press = Posted.Activity(app, "invoke", $"press {payloads.Count}");
                press["name"] = "adaptiveCard/action";
                press["value"] = new JsonObject { ["action"] = new JsonObject { ["verb"] = button.Verb, ["data"] = button.Data.DeepClone() }, ["trigger"] = "manual" };
                payloads.Add(press);
            }

        return payloads;
    }

    /// <summary>An answer that cannot be delivered is none: the conversation it belongs to may have an id that is too long for an address.</summary>
    static IEnumerable<string> Faults(BotApp app) =>
        app.Log.GetSnapshot().Where(line => line.Level >= LogLevel.Error && line.Id.Id != GivenUp).Select(line => $"{line.Category} {line.Message} {line.Exception}").Take(5);

    static string Shown(byte[] bytes) => Encoding.UTF8.GetString(bytes) is { Length: > 4000 } text ? text[..4000] + "…" : Encoding.UTF8.GetString(bytes);

    static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
