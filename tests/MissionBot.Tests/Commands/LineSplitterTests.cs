using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Tests.Commands;

/// <summary>The points of "How a line splits" in docs/architecture.md, one by one.</summary>
public sealed class LineSplitterTests
{
    [Theory]
    [InlineData("try Clubs: hypothesis: 21,5 of 30 come, size: small", "hypothesis", "21,5 of 30 come")]
    [InlineData("try Clubs: hypothesis: a, b; and c, size: small", "hypothesis", "a, b; and c")]
    [InlineData("try Clubs: hypothesis: the verdict: nobody knows", "hypothesis", "the verdict: nobody knows")]
    [InlineData("try Clubs: hypothesis: it costs £1.90 size: small", "hypothesis", "it costs £1.90")]
    [InlineData("try Clubs: hypothesis: it has a size: of sorts", "hypothesis", "it has a size: of sorts")]
    [InlineData("try Clubs: A free breakfast raises attendance", "hypothesis", "A free breakfast raises attendance")]
    [InlineData("try Clubs: A free breakfast raises attendance, risk: bold", "hypothesis", "A free breakfast raises attendance")]
    [InlineData("try Clubs:Free breakfast", "hypothesis", "Free breakfast")]
    [InlineData("try Clubs at 10:30 on Mondays", "title", "Clubs at 10:30 on Mondays")]
    [InlineData("try Clubs, small and bold", "title", "Clubs, small and bold")]
    [InlineData("try Clubs size: small", "title", "Clubs")]
    [InlineData("try Clubs, size: small", "title", "Clubs")]
    [InlineData("try \"Clubs: a pilot\": size: small", "title", "Clubs: a pilot")]
    [InlineData("try Clubs\nhypothesis: They come\nsize: small", "hypothesis", "They come")]
    [InlineData("TRY Clubs: SIZE: Small", "size", "Small")]
    [InlineData("try Clubs: size: small risk: bold", "risk", "bold")]
    [InlineData("try Clubs: risk: bold, until 1 May 2026", "end", "1 May 2026")]
    [InlineData("try Clubs: from 1 March 2026 to the end", "hypothesis", "from 1 March 2026 to the end")]
    [InlineData("try Clubs: størrelse: lille, risiko: dristig", "size", "lille")]
    [InlineData("new mission By 2030, all eat well: every day", "statement", "By 2030, all eat well: every day")]
    [InlineData("new mission food: By 2030, all eat well", "statement", "By 2030, all eat well")]
    [InlineData("new mission food: By 2030, all eat well", "short", "food")]
    [InlineData("extend youth to 2031 because the aims, all of them, were restated", "why", "the aims, all of them, were restated")]
    [InlineData("start breakfast clubs on 1 March 2026.", "on", "1 March 2026")]
    [InlineData("start breakfast clubs on 1 March 2026.", "trial", "breakfast clubs")]
    [InlineData("start on 1 March 2026", "on", "1 March 2026")]
    [InlineData("end May Day parade", "trial", "May Day parade")]
    [InlineData("start breakfast clubs tomorrow", "on", "tomorrow")]
    [InlineData("try Clubs: size:large, risk:bold,hypothesis:They come", "hypothesis", "They come")]
    [InlineData("try Clubs: size:large, risk:bold,hypothesis:They come", "risk", "bold")]
    [InlineData("try Title: Clubs, in the middle: hypothesis: They come", "title", "Clubs, in the middle")]
    [InlineData("try Clubs: They come. Size: small. Risk: bold.", "hypothesis", "They come.")]
    [InlineData("try Clubs: They come. Size: small. Risk: bold.", "size", "small")]
    [InlineData("try Clubs: They come. Size: small. Risk: bold.", "risk", "bold")]
    [InlineData("learn clubs: 8 % rose. evidence: 4. verdict: supported.", "evidence", "4")]
    [InlineData("learn clubs: It rose! Next: more, and earlier.", "next", "more, and earlier.")]
    [InlineData("new mission streets deadline: 31 Dec 2031 statement: Safer streets", "short", "streets")]
    [InlineData("new mission streets deadline: 31 Dec 2031 statement: Safer streets", "statement", "Safer streets")]
    [InlineData("measure neet 2.9 % 2023", "value", "2.9 %")]
    [InlineData("measure neet 2.9 % 2023", "period", "2023")]
    [InlineData("measure neet 7, 2024", "value", "7")]
    [InlineData("measure neet 10 people 2024", "period", "2024")]
    [InlineData("extend youth: 2041", "deadline", "2041")]
    [InlineData("extend youth 2041", "mission", "youth")]
    [InlineData("start breakfast on 31 February", "trial", "breakfast on 31 February")]
    public void A_field_gets_its_words(string line, string field, string typed)
    {
        var given = Read(line);
        Assert.Equal(typed, given.Typed.GetValueOrDefault(field));
        Assert.Empty(given.Complaints);
    }

    [Theory]
    [InlineData("try Clubs: size: enormous", "size", "enormous")]
    [InlineData("new mission youth-7: By 2040, all have work", "short", "youth-7")]
    [InlineData("try Clubs: end: whenever, risk: bold", "end", "whenever")]
    [InlineData("try Clubs: hypothesis: They come, size: enormous", "size", "enormous")]
    public void After_a_separator_an_unreadable_value_is_an_error_with_what_was_typed(string line, string field, string typed)
    {
        var given = Read(line);
        Assert.Contains(field, given.Complaints.Keys);
        Assert.Equal(typed, given.Typed[field]);
    }

    [Fact]
    public void What_belongs_to_no_field_is_left_over_and_not_lost()
    {
        Assert.Equal("and more", Read("try Clubs: hypothesis: x, size: small, and more").Leftover);
    }

    [Fact]
    public void A_mention_is_one_token_whatever_commas_it_holds()
    {
        const string Line = "try Clubs: owner: Osei, Amina (Housing), size: small";
        var mention = new MissionBot.BotFramework.Activities.Mention(18, 22, new() { Id = "29:amina", Name = "Osei, Amina (Housing)" });
        var given = new Understanding(Capabilities.Verbs).Read(Line, [mention with { Length = 21 }], Turns.Anywhere(Language.English)).Given;
        Assert.Equal("29:amina", ((PersonNamed)given.Values["owner"]).Address);
        Assert.Equal("small", given.Typed["size"]);
    }

    static Given Read(string line) => new Understanding(Capabilities.Verbs).Read(line, [], Turns.Anywhere(Language.English)).Given;
}
