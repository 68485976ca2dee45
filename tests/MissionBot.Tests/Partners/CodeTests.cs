using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MissionBot.Conversations;
using MissionBot.Partners;
using MissionBot.Storage;
using MissionBot.Tests.Host;

namespace MissionBot.Tests.Partners;

/// <summary>One-time codes: nobody guesses one, and what is known of them after they were shown is of no use.</summary>
public sealed class CodeTests : IAsyncLifetime
{
    const int Guesses = 10_000, Guessers = 50;

    static readonly Sql Grants = new("select count(*) from grants");

    BotApp app = null!;
    int said;

    public async ValueTask InitializeAsync() => app = await BotApp.Start(isSwept: false);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Of_ten_thousand_guesses_none_is_in_and_the_right_one_works_after_the_limit()
    {
        // The window is the limiter's own time, which no test clock moves: short here, ten minutes in life.
        using var attempts = new JoinAttempts(new(TimeSpan.FromSeconds(2), 5, 10, 50), NullLogger<JoinAttempts>.Instance);
        await using var desk = new Desk(attempts);
        await desk.Ask("new mission youth: By 2030, all young people have work");
        await desk.Ask("invite Camden Giving to youth");
        var (right, refused) = (desk.Code, 0);
        for (var guess = 0; guess < Guesses; guess++)
        {
            As(desk, $"guest-{guess % Guessers}");
            var answer = await desk.Ask($"join {InvitationCode.Draw()}");
            if (answer.StartsWith("That was several codes in a short while", StringComparison.Ordinal)) refused++;
            else Assert.StartsWith("This code does not work", answer, StringComparison.Ordinal);
        }

        Assert.Equal(0, desk.Read(rows => rows.As(new Reader("local")).One<int>(Grants)));
        Assert.True(refused > Guesses / 2, $"Only {refused} of {Guesses} were refused by the limit.");

        // Whoever has the right one may have to wait, too, and then is in.
        As(desk, "guest-1");
        var joined = await desk.Ask($"join {right}");
        for (var tries = 0; tries < 100 && joined.StartsWith("That was several", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            joined = await desk.Ask($"join {right}");
        }

        Assert.StartsWith("You take part in the mission youth", joined, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_begins_with_a_word_is_a_code()
    {
        await using var desk = new Desk();
        Assert.StartsWith("This code does not work", await desk.Ask("join THEM-2345-ABCD"), StringComparison.Ordinal);
        Assert.StartsWith("Did you mean", await desk.Ask("join them"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_stands_in_no_table_and_no_log()
    {
        await Say("maya", "a:maya", "new mission youth: By 2030, all young people have work");
        await Say("maya", "a:maya", "invite Camden Giving to youth");
        var code = app.Codes.Last;
        Assert.Contains(app.Connector.Posts, post => post.Body.Contains(code, StringComparison.Ordinal));
        await Say("sofia", "a:sofia", $"join {code}");
        Assert.Equal(1, Joined());
        Assert.DoesNotContain(Everything(), text => text.Contains(code, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(app.Log.GetSnapshot(), record => record.Message.Contains(code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_a_crash_kept_from_being_sent_says_how_to_get_another()
    {
        await Say("maya", "a:maya", "new mission youth: By 2030, all young people have work");
        app.Connector.Next(429, times: 24, headers: ("Retry-After", "0"));
        await Say("maya", "a:maya", "invite Camden Giving to youth");
        var before = app.Connector.Posts.Count;
        for (var tries = 0; tries < 30 && app.Connector.Posts.Count == before; tries++)
        {
            app.Clock.Advance(TimeSpan.FromHours(2));
            await app.Services.GetRequiredService<Deliveries>().Sweep(TestContext.Current.CancellationToken);
        }

        var told = app.Connector.Posts[^1].Body;
        Assert.Contains("Camden Giving is invited to youth", told, StringComparison.Ordinal);
        Assert.Contains("Get the code", told, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Codes.Last, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test-2223-case", "TEST-2223-CASE")]
    [InlineData(" TEST 2223 CASE ", "TEST-2223-CASE")]
    [InlineData("TEST2223CASE.", "TEST-2223-CASE")]
    [InlineData("TEST-2223-CAS", null)]
    [InlineData("TEST-2220-CASE", null)]
    [InlineData("", null)]
    public void It_is_read_as_people_type_it(string typed, string? code) => Assert.Equal(code, InvitationCode.Read(typed));

    [Fact]
    public void No_two_characters_of_it_look_alike()
    {
        Assert.DoesNotContain(InvitationCode.Alphabet, letter => "01OILUV".Contains(letter));
        Assert.True(Math.Log2(InvitationCode.Alphabet.Length) * InvitationCode.Length > 58);
    }

    int Joined() => app.Store.Read(new Reader("tenant"), rows => rows.One<int>(Grants));

    IEnumerable<string> Everything() => app.Store.Read(new Reader("tenant"), rows =>
        rows.List<string>(new Sql("select name from sqlite_master where type = 'table' and name not like '%search%'")).ToList()
            .SelectMany(table => Folding.Dump(app.Store, table).Split('\n')).ToList());

    async Task Say(string who, string where, string text)
    {
        var line = Posted.Line(app, $"{++said}", text);
        line["from"]!["id"] = $"29:{who}";
        line["from"]!["name"] = who;
        line["from"]!["aadObjectId"] = $"aad-{who}";
        line["conversation"]!["id"] = where;
        using var response = await app.Post(line);
        response.EnsureSuccessStatusCode();
    }

    static void As(Desk desk, string guest)
    {
        desk.Speaker = new(guest, $"29:{guest}", guest) { Belongs = Belonging.Guest };
        desk.GoTo($"a:{guest}", "personal");
    }
}
