using System.Text.Json.Nodes;
using MissionBot.Testing;

namespace MissionBot.Browser.Tests;

/// <summary>What goes between a mission and its partners, on a phone and in a channel: the Playground shows one width only.</summary>
public sealed class PartnerGalleryTests
{
    [Fact]
    public async Task The_cards_between_a_mission_and_its_partners_are_drawn_by_the_official_renderer()
    {
        var cards = new Dictionary<string, string>();
        foreach (var story in new[] { English, Danish })
        {
            await using var app = await BotApp.Start();
            foreach (var (name, who, line) in story)
            {
                var seen = app.Connector.Posts.Count;
                await Send(app, who, line.Replace("{code}", app.Codes.Last, StringComparison.Ordinal));
                await app.TellFollowers();
                foreach (var post in app.Connector.Posts.Skip(seen).Where(_ => name.Length > 0))
                    if (JsonNode.Parse(post.Body)!["attachments"]?[0]?["content"] is { } card)
                        cards[$"partner-{name}-{(post.ConversationId.StartsWith("a:", StringComparison.Ordinal) ? post.ConversationId[2..] : "home")}"] = card.ToJsonString();
            }
        }

        Assert.True(cards.Count >= 20, string.Join(", ", cards.Keys));
        var complaints = await Gallery.Show(cards);
        Assert.DoesNotContain(complaints, complaint => !GalleryTests.Known.Any(complaint.Contains));
    }

    static readonly (string Name, string Who, string Line)[] English =
    [
        ("", "Maya", "new mission youth: By 2030, all young people have access to economic opportunity that enables them to be safe and secure"),
        ("", "Maya", "try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small"),
        ("en-1-invited", "Maya", "invite Camden Giving to youth, sector: civil society, level: frontline, trial actions: breakfast clubs, contacts: the head of grants"),
        ("en-2-joined", "Sofia", "join {code}"),
        ("", "Sofia", "follow youth at once"),
        ("en-3-started", "Maya", "start youth-1"),
        ("en-4-reply", "Sofia", "reply youth-1: We can lend our kitchen in Kentish Town on Tuesdays, from eight to ten"),
        ("en-5-answer", "Maya", "answer youth/1: Yes please, from next Tuesday"),
        ("en-6-goes-to", "Maya", "announce youth: We meet at the library on Friday at 10"),
    ];

    static readonly (string Name, string Who, string Line)[] Danish =
    [
        ("", "Maya", "ny mission mad: Alle i Aalborg spiser godt hver dag i 2030, sammen med nogen, når de vil"),
        ("", "Maya", "prøv Fælleskøkken: hypotese: Fælles mad giver naboskab, størrelse: lille"),
        ("da-1-inviteret", "Maya", "inviter Røde Kors Aalborg til mad, sektor: civilsamfund, niveau: frontlinje, prøvehandlinger: fælleskøkken, kontakter: besøgstjenesten"),
        ("da-2-deltager", "Sofia", "deltag {code}"),
        ("", "Sofia", "følg mad med det samme"),
        ("da-3-startet", "Maya", "start mad-1"),
        ("da-4-svar", "Sofia", "svar på mad-1: Vi kan låne vores køkken i Vejgaard ud om tirsdagen, fra otte til ti"),
        ("da-5-besvaret", "Maya", "besvar mad/1: Ja tak, fra næste tirsdag"),
        ("da-6-går-til", "Maya", "fortæl mad: Vi mødes på biblioteket fredag kl. 10"),
    ];

    // Each in a chat of their own, Sofia's in another tenant.
    static async Task Send(BotApp app, string who, string line)
    {
        var tenant = who == "Maya" ? "home" : "elsewhere";
        using var response = await app.Post(new JsonObject
        {
            ["type"] = "message",
            ["id"] = $"{who} {line}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = app.Connector.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = $"aad-{who}" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject { ["id"] = $"a:{who}", ["conversationType"] = "personal", ["tenantId"] = tenant },
            ["text"] = line,
        });
        response.EnsureSuccessStatusCode();
    }
}
