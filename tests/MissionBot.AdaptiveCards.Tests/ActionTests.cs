using System.Text.Json.Nodes;

namespace MissionBot.AdaptiveCards.Tests;

public class ActionTests
{
    [Fact]
    public void An_older_client_submits_what_a_newer_one_executes() =>
        new Execute("Log a learning", "learn", new JsonObject { ["on"] = "youth-1" })
        {
            Id = "log",
            Mode = ActionMode.Secondary,
            Style = ActionStyle.Positive,
            Icon = "icon:Add",
            Tooltip = "What happened?",
            AssociatedInputs = AssociatedInputs.None,
        }.IsWrittenAs("""
            {"type":"Action.Execute","id":"log","title":"Log a learning","verb":"learn","data":{"on":"youth-1"},
             "mode":"secondary","style":"positive","iconUrl":"icon:Add","tooltip":"What happened?","associatedInputs":"none",
             "fallback":{"type":"Action.Submit","title":"Log a learning","data":{"on":"youth-1","verb":"learn"},
              "mode":"secondary","style":"positive","iconUrl":"icon:Add","tooltip":"What happened?","associatedInputs":"none"}}
            """);

    [Fact]
    public void A_button_shows_and_hides() =>
        new ToggleVisibility("More", "details", "chart").IsWrittenAs("""
            {"type":"Action.ToggleVisibility","title":"More","targetElements":["details","chart"]}
            """);

    [Theory]
    [InlineData("key")]
    [InlineData("msteams")]
    public void A_name_that_breaks_the_button_in_some_client_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new Execute("Go", "go", new JsonObject { [name] = "x" }));
        Assert.Throws<ArgumentException>(() => new Submit("Go", new JsonObject { [name] = "x" }));
    }

    [Fact]
    public void Data_that_changes_later_does_not_change_the_button()
    {
        var data = new JsonObject { ["on"] = "youth-1" };
        var button = new Submit("Go", data);
        data["on"] = "youth-2";

        button.IsWrittenAs("""{"type":"Action.Submit","title":"Go","data":{"on":"youth-1"}}""");
    }

    [Fact]
    public void A_button_that_opens_a_dialog_says_so_in_Teams_own_word() =>
        new Submit("Go", new JsonObject { ["verb"] = "learn" }) { OpensDialog = true }.IsWrittenAs("""
            {"type":"Action.Submit","title":"Go","data":{"verb":"learn","msteams":{"type":"task/fetch"}}}
            """);

    [Fact]
    public void In_a_dialog_every_button_submits_and_carries_on_what_the_dialog_was_opened_for()
    {
        var card = new AdaptiveCard(new ActionSet(new Execute("Save", "learn", new JsonObject { ["on"] = "youth-1" })))
        {
            Actions = [new Submit("More", new JsonObject { ["verb"] = "try" }) { OpensDialog = true }, new ToggleVisibility("Show", "details")],
            Refresh = new(new Execute("Refresh", "trial"), []),
        };
        var dialog = card.InDialog("Change", new JsonObject { ["from"] = "trial youth-1" });
        Assert.False(dialog.ContainsKey("refresh"));
        Assert.Equal(
            """{"type":"Action.Submit","data":{"on":"youth-1","verb":"learn","from":"trial youth-1"},"title":"Save"}""", dialog["body"]![0]!["actions"]![0]!.ToJsonString());
        Assert.Equal("""{"verb":"try","from":"trial youth-1"}""", dialog["actions"]![0]!["data"]!.ToJsonString());
        Assert.Equal("Action.ToggleVisibility", (string?)dialog["actions"]![1]!["type"]);
    }

    [Fact]
    public void In_a_dialog_the_heading_that_its_title_says_already_is_left_out_and_no_other()
    {
        var card = new AdaptiveCard(new Container([new TextBlock("Change") { Style = TextStyle.Heading }, new TextBlock("Changes a trial action.")]), new TextBlock("Change"));
        Assert.Equal(["Changes a trial action.", "Change"], Texts(card.InDialog("Change", [])));
        Assert.Equal(["Change", "Changes a trial action.", "Change"], Texts(card.InDialog("Edit", [])));

        static IEnumerable<string> Texts(JsonObject dialog) =>
            dialog["body"]![0]!["items"]!.AsArray().Append(dialog["body"]![1]).Select(element => (string)element!["text"]!);
    }

    [Fact]
    public void What_is_for_one_reader_alone_is_left_out_where_everybody_reads()
    {
        var card = new AdaptiveCard(new TextBlock("a")) { Actions = [new Execute("Accept", "accept") { IsPersonal = true }, new Execute("Learn", "learn")] };
        Assert.Equal(["Learn"], card.Shared().Actions!.Select(action => action.Title.ToString()));
        Assert.DoesNotContain("personal", card.ToJson(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/relative")]
    public void Only_addresses_of_the_web_and_of_mail_are_opened(string address) =>
        Assert.Throws<ArgumentException>(() => new OpenUrl("Open", new Uri(address, UriKind.RelativeOrAbsolute)));
}
