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

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/relative")]
    public void Only_addresses_of_the_web_and_of_mail_are_opened(string address) =>
        Assert.Throws<ArgumentException>(() => new OpenUrl("Open", new Uri(address, UriKind.RelativeOrAbsolute)));
}
