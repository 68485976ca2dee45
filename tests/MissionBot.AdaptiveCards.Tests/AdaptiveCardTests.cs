using System.Text;

namespace MissionBot.AdaptiveCards.Tests;

public class AdaptiveCardTests
{
    [Fact]
    public void A_card_names_its_schema_and_what_a_client_without_cards_shows() =>
        CardAssert.Same("""
            {"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","lang":"da",
             "body":[{"type":"TextBlock","text":"Prøv \\*igen\\*","wrap":true}],
             "actions":[{"type":"Action.OpenUrl","title":"Åbn","url":"https://example.org/"}],
             "fallbackText":"Prøv *igen*\n(Åbn)","msteams":{"width":"Full"}}
            """,
            new AdaptiveCard(new TextBlock("Prøv *igen*"))
            {
                Lang = "da",
                FullWidth = true,
                Actions = [new OpenUrl("Åbn", new("https://example.org/"))],
            }.Json());

    [Fact]
    public void Letters_are_not_escaped() =>
        Assert.Contains("æøå → < 3", new AdaptiveCard(new TextBlock("æøå → < 3")).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void A_person_mentioned_anywhere_is_notified_once()
    {
        var ama = new Mention("29:1", "Ama & Søn");
        var card = new AdaptiveCard(
            new TextBlock(CardText.Markdown("**Led** by ") + ama),
            new Container(new FactSet(new Fact("Owner", ama))),
            new Badge("x", new TextBlock(new Mention("tag", "Crew", MentionType.Tag))));

        CardAssert.Same("""
            {"entities":[
              {"type":"mention","text":"<at>Ama &amp; Søn</at>","mentioned":{"id":"29:1","name":"Ama & Søn","mentionType":"Person"}},
              {"type":"mention","text":"<at>Crew</at>","mentioned":{"id":"tag","name":"Crew","mentionType":"Tag"}}]}
            """, card.Json()["msteams"]);
        Assert.Equal("**Led** by <at>Ama &amp; Søn</at>", card.Json()["body"]![0]!["text"]!.GetValue<string>());
        Assert.StartsWith("Led by Ama & Søn\nOwner: Ama & Søn", card.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_reader_may_ask_for_their_own_card() =>
        CardAssert.Same("""
            {"action":{"type":"Action.Execute","title":"","verb":"look","data":{},
              "fallback":{"type":"Action.Submit","title":"","data":{"verb":"look"}}},
             "userIds":["29:1"]}
            """,
            new AdaptiveCard { Refresh = new(new Execute("", "look"), ["29:1"]) }.Json()["refresh"]);

    [Fact]
    public void The_fallback_of_a_long_card_is_cut()
    {
        var card = new AdaptiveCard(new TextBlock(string.Concat(Enumerable.Repeat("words ", 2000))));

        Assert.InRange(card.Json()["fallbackText"]!.GetValue<string>().Length, 900, 1000);
    }

    [Fact]
    public void Its_size_is_that_of_what_is_sent()
    {
        var card = new AdaptiveCard(new TextBlock("æøå"));

        Assert.Equal(Encoding.UTF8.GetByteCount(card.ToJson()), card.SizeInBytes());
    }
}
