namespace MissionBot.AdaptiveCards.Tests;

public class ElementTests
{
    [Fact]
    public void A_text_wraps_unless_said_otherwise()
    {
        new TextBlock("Due").IsWrittenAs("""{"type":"TextBlock","text":"Due","wrap":true}""");
        new TextBlock("Due") { Wrap = false }.IsWrittenAs("""{"type":"TextBlock","text":"Due","wrap":false}""");
    }

    [Fact]
    public void A_text_has_the_schemas_spelling_of_every_choice() =>
        new TextBlock("Breakfast clubs")
        {
            Id = "title",
            Style = TextStyle.ColumnHeader,
            Size = TextSize.ExtraLarge,
            Weight = TextWeight.Bolder,
            Color = TextColor.Attention,
            IsSubtle = true,
            MaxLines = 3,
            Spacing = Spacing.ExtraLarge,
            Separator = true,
            IsVisible = false,
            HorizontalAlignment = HorizontalAlignment.Right,
        }.IsWrittenAs("""
            {"type":"TextBlock","id":"title","text":"Breakfast clubs","wrap":true,"style":"columnHeader","size":"extraLarge",
             "weight":"bolder","color":"attention","isSubtle":true,"maxLines":3,"horizontalAlignment":"right",
             "spacing":"extraLarge","separator":true,"isVisible":false}
            """);

    [Fact]
    public void Runs_of_text_are_written_as_typed() =>
        new RichTextBlock(new TextRun("**not bold** "), new TextRun("bold") { Weight = TextWeight.Bolder, Italic = true }).IsWrittenAs("""
            {"type":"RichTextBlock","inlines":[
              {"type":"TextRun","text":"**not bold** "},
              {"type":"TextRun","text":"bold","weight":"bolder","italic":true}]}
            """);

    [Fact]
    public void Facts_are_pairs() =>
        new FactSet(new Fact("Due", "1. May"), new Fact("Owner", "Ama")).IsWrittenAs("""
            {"type":"FactSet","facts":[{"title":"Due","value":"1\\. May"},{"title":"Owner","value":"Ama"}]}
            """);

    [Fact]
    public void A_container_holds_elements() =>
        new Container(new TextBlock("a")) { Style = ContainerStyle.Emphasis, ShowBorder = true, RoundedCorners = true }.IsWrittenAs("""
            {"type":"Container","items":[{"type":"TextBlock","text":"a","wrap":true}],
             "style":"emphasis","showBorder":true,"roundedCorners":true}
            """);

    [Fact]
    public void Columns_stand_side_by_side() =>
        new ColumnSet(
            new Column(new TextBlock("a")) { Width = "stretch" },
            new Column { VerticalContentAlignment = VerticalAlignment.Center }).IsWrittenAs("""
            {"type":"ColumnSet","columns":[
              {"type":"Column","items":[{"type":"TextBlock","text":"a","wrap":true}],"width":"stretch"},
              {"type":"Column","items":[],"verticalContentAlignment":"center"}]}
            """);

    [Fact]
    public void An_image_has_its_text() =>
        new Image(new("https://example.org/a.png"), "Attendance rose") { Size = ImageSize.Stretch }.IsWrittenAs("""
            {"type":"Image","url":"https://example.org/a.png","altText":"Attendance rose","size":"stretch"}
            """);

    [Fact]
    public void A_table_says_what_a_client_without_tables_shows() =>
        new Table([new(2), new()], [new("Place", "Children"), new("Town *hall*", "12")]).IsWrittenAs("""
            {"type":"Table","columns":[{"width":2},{"width":1}],"firstRowAsHeaders":true,
             "rows":[
              {"type":"TableRow","cells":[
                {"type":"TableCell","items":[{"type":"TextBlock","text":"Place","wrap":true}]},
                {"type":"TableCell","items":[{"type":"TextBlock","text":"Children","wrap":true}]}]},
              {"type":"TableRow","cells":[
                {"type":"TableCell","items":[{"type":"TextBlock","text":"Town \\*hall\\*","wrap":true}]},
                {"type":"TableCell","items":[{"type":"TextBlock","text":"12","wrap":true}]}]}],
             "fallback":{"type":"TextBlock","text":"Place | Children\n\nTown \\*hall\\* | 12","wrap":true}}
            """);

    [Fact]
    public void Buttons_may_stand_in_the_body() =>
        new ActionSet(new OpenUrl("Open", new("https://example.org/"))).IsWrittenAs("""
            {"type":"ActionSet","actions":[{"type":"Action.OpenUrl","title":"Open","url":"https://example.org/"}]}
            """);
}
