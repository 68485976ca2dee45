namespace MissionBot.AdaptiveCards.Tests;

public class InputTests
{
    [Fact]
    public void A_phone_that_draws_no_label_shows_it_as_placeholder() =>
        new InputText("seen", "What did you see?").IsWrittenAs("""
            {"type":"Input.Text","id":"seen","label":"What did you see?","placeholder":"What did you see?"}
            """);

    [Fact]
    public void Of_a_long_list_more_is_asked_for_while_somebody_types() =>
        new InputChoiceSet("trial", "Trial", new Choice("Breakfast clubs", "youth-1")) { Style = ChoiceStyle.Filtered, Query = new DataQuery("learn/trial"), Placeholder = "Choose" }.IsWrittenAs("""
            {"type":"Input.ChoiceSet","id":"trial","label":"Trial","placeholder":"Trial: Choose","style":"filtered","wrap":true,
             "choices":[{"title":"Breakfast clubs","value":"youth-1"}],"choices.data":{"type":"Data.Query","dataset":"learn/trial"}}
            """);

    [Fact]
    public void A_required_input_says_so_in_its_placeholder_before_the_hint() =>
        new InputText("seen", "Seen")
        {
            IsRequired = true,
            ErrorMessage = "Say what you saw",
            Placeholder = "attendance rose",
            IsMultiline = true,
            MaxLength = 4000,
        }.IsWrittenAs("""
            {"type":"Input.Text","id":"seen","label":"Seen","isRequired":true,"errorMessage":"Say what you saw",
             "placeholder":"Seen *: attendance rose","isMultiline":true,"maxLength":4000}
            """);

    [Fact]
    public void What_was_typed_before_comes_back_unchanged() =>
        Assert.Equal(
            "**a** {{DATE(x)}}\n<b>",
            new InputText("t", "Text") { Value = "**a** {{DATE(x)}}\n<b>" }.Json()["value"]!.GetValue<string>());

    [Fact]
    public void Zero_is_a_value() =>
        new InputNumber("n", "Children") { Value = 0, Min = 0, Max = 99.5m }.IsWrittenAs("""
            {"type":"Input.Number","id":"n","label":"Children","placeholder":"Children","value":0,"min":0,"max":99.5}
            """);

    [Fact]
    public void A_day_and_a_time_are_written_without_culture()
    {
        new InputDate("d", "End") { Value = new(2026, 3, 2), Min = new(2026, 1, 1) }.IsWrittenAs("""
            {"type":"Input.Date","id":"d","label":"End","placeholder":"End","value":"2026-03-02","min":"2026-01-01"}
            """);
        new InputTime("t", "At") { Value = new(8, 5) }.IsWrittenAs("""
            {"type":"Input.Time","id":"t","label":"At","placeholder":"At","value":"08:05"}
            """);
    }

    [Fact]
    public void A_toggle_asks_beside_its_box() =>
        new InputToggle("agree", "Share with partners") { IsRequired = true }.IsWrittenAs("""
            {"type":"Input.Toggle","id":"agree","title":"Share with partners *","isRequired":true,"value":"false","wrap":true}
            """);

    [Fact]
    public void Several_choices_come_and_go_joined_by_commas() =>
        new InputChoiceSet("s", "Sectors", new Choice("Public", "public"), new Choice("Private", "private"))
        { IsMultiSelect = true, Style = ChoiceStyle.Expanded, Selected = ["public", "private"] }.IsWrittenAs("""
            {"type":"Input.ChoiceSet","id":"s","label":"Sectors","placeholder":"Sectors","isMultiSelect":true,"style":"expanded",
             "wrap":true,"value":"public,private","choices":[{"title":"Public","value":"public"},{"title":"Private","value":"private"}]}
            """);

    [Fact]
    public void A_choice_with_a_comma_in_its_value_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Choice("Osei, Amina", "Osei, Amina"));

    [Fact]
    public void An_id_is_used_once_wherever_the_elements_stand()
    {
        var form = new Container(new InputText("a", "A"), new ColumnSet(new Column(new InputDate("a", "B"))));

        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => new AdaptiveCard(form)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new AdaptiveCard() with { Body = [form] });
    }

    [Fact]
    public void An_input_without_an_id_is_refused() => Assert.Throws<ArgumentException>(() => new InputText(" ", "A"));
}
