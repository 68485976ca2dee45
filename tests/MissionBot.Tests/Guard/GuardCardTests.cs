using MissionBot.Commands;
using MissionBot.Guard;
using MissionBot.Undoing;

namespace MissionBot.Tests.Guard;

public sealed class GuardCardTests
{
    [Fact]
    public async Task A_text_too_long_for_three_buttons_is_asked_about_in_its_form_which_has_it_once()
    {
        await using var desk = new Desk();
        await desk.Ask("new mission youth: By 2030, all young people have access to economic opportunity");
        await desk.Ask("try Breakfast clubs");
        var seen = string.Concat(Enumerable.Repeat("they came and stayed ", 180)) + "with Ali's mother";
        var why = string.Concat(Enumerable.Repeat("because it was warm ", 180));

        var card = await desk.Say($"learn breakfast: {seen}, why: {why}");

        Assert.Contains("This looks like personal information (relative of a named person)", card.PlainText(), StringComparison.Ordinal);
        var json = card.ToJson();
        Assert.True(json.Length < 25_000, $"{json.Length}");
        // Saved as it stands, it is kept: the form's button says what was asked about.
        Assert.Contains($"\"{PressData.Kept}\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("they came", await desk.Ask("learnings youth"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count young people for 2021 source: 20304152")]
    [InlineData("find Ali's mother")]
    public async Task A_question_and_the_name_of_a_thing_are_not_asked_about(string line)
    {
        await using var desk = new Desk();
        await desk.Ask("new mission youth: By 2030, all young people have access to economic opportunity");
        await desk.Ask("indicator Young people without work: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31");
        Assert.DoesNotContain("Should this be stored?", await desk.Ask(line), StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_of_what_an_undo_takes_back_is_nobodys_phone_number()
    {
        const string Key = "msteams 409dc98f-4cc3-4769-9d01-088c8cbce98a message 40899123-b8cb-47b5-aea3-007237f53189";
        Assert.NotEmpty(Finder.Find(Key));
        Assert.Empty(GuardQuestion.Texts(TakeBack.Verb, Given.Nothing.With(TakeBack.WhatField, Key, ReadContext.Unaided)));
    }
}
