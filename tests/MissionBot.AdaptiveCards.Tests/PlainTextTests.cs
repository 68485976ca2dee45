namespace MissionBot.AdaptiveCards.Tests;

public class PlainTextTests
{
    static AdaptiveCard Trial { get; } = new(
        new TextBlock("Breakfast *clubs*") { Style = TextStyle.Heading },
        new ColumnSet(new Column(new TextBlock("youth-7")), new Column(new Badge("running", new TextBlock("running")))),
        new FactSet(new Fact("Ends", "13 April"), new Fact("Owner", new Mention("29:1", "Ama"))),
        new ProgressBar(3, new TextBlock("3 of 4 weeks")),
        new Table([new(), new()], [new("Place", "Children"), new("Town hall", "12")]),
        new TextBlock("not yet shown") { IsVisible = false },
        new InputChoiceSet("size", "Size", new Choice("Small", "s"), new Choice("Large", "l")) { Selected = ["l"] },
        new InputText("seen", "Seen"),
        new InputToggle("share", "Share"))
    {
        Actions = [new Submit("Save"), new Submit("Later")],
    };

    [Fact]
    public void A_card_reads_from_top_to_bottom() => Assert.Equal("""
        Breakfast *clubs*
        youth-7 · [running]
        Ends: 13 April
        Owner: Ama
        3 of 4 weeks
        Place | Children
        Town hall | 12
        Size: Large (Small / Large)
        Seen:
        Share: [ ]
        (Save) (Later)
        """.ReplaceLineEndings("\n"), Trial.PlainText());

    [Fact]
    public void A_toast_has_one_line_without_form_and_buttons() => Assert.Equal(
        "Breakfast *clubs* · youth-7 · [running] · Ends: 13 April · Owner: Ama · 3 of 4 weeks · Place | Children · Town hall | 12",
        Trial.Summary());

    [Fact]
    public void A_long_toast_ends_at_a_word() =>
        Assert.Equal(Repeated("learning ", 16).TrimEnd() + "…", new AdaptiveCard(new TextBlock(Repeated("learning ", 40))).Summary());

    [Fact]
    public void A_toast_never_ends_in_half_an_emoji() =>
        Assert.Equal(Repeated("😀", 74) + "…", new AdaptiveCard(new TextBlock(Repeated("😀", 100))).Summary());

    [Fact]
    public void Columns_of_several_lines_follow_one_another() => Assert.Equal("a\nb\nc",
        new ColumnSet(new Column(new TextBlock("a"), new TextBlock("b")), new Column(new TextBlock("c"))).PlainText());

    [Fact]
    public void Our_own_Markdown_loses_its_marks() => Assert.Equal("Ends soon: see the plan (2 * 3, snake_case)",
        new TextBlock(CardText.Markdown("**Ends** _soon_: see [the plan](https://example.org) \\(2 * 3, snake_case)")).PlainText());

    [Fact]
    public void A_picture_is_said_by_its_text() =>
        Assert.Equal("Attendance rose", new Image(new("https://example.org/a.png"), "Attendance rose").PlainText());

    static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
