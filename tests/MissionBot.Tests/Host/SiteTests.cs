using System.Net;
using System.Text.RegularExpressions;
using MissionBot.WebPages;

namespace MissionBot.Tests.Host;

/// <summary>The pages that the app's manifest names: for anybody, in the reader's language, with nothing from elsewhere.</summary>
public sealed class SiteTests
{
    public static readonly TheoryData<string> Paths = [Site.Start, Site.Privacy, Site.Terms];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Each_is_there_in_both_languages_and_whole(string path)
    {
        await using var app = await BotApp.Start();
        foreach (var (asked, language) in new[] { ("en-GB,en;q=0.9", "en"), ("da-DK,da;q=0.9,en;q=0.8", "da") })
        {
            using var response = await Get(app, path, asked);
            var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
            Assert.Equal([language], response.Content.Headers.ContentLanguage);
            Assert.Contains("Accept-Language", response.Headers.Vary);
            Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
            Assert.Single(Regex.Matches(html, "<h1>"));
            Assert.Single(Regex.Matches(html, "<main>"));
            Assert.Single(Regex.Matches(html, "aria-current=\"page\""));
            foreach (var page in Paths) Assert.Contains($"href=\"{page.Data}\"", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Nothing_runs_in_it_and_nothing_comes_from_elsewhere(string path)
    {
        await using var app = await BotApp.Start();
        using var response = await Get(app, path, "en");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(src|href)=\"(?!/)", html);
        Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData(null, "en")]
    [InlineData("de-DE, fr;q=0.5", "en")]
    [InlineData("de, da;q=0.3, en;q=0.2", "da")]
    [InlineData("en;q=0.2, DA-dk", "da")]
    [InlineData("en;q=0, da;q=0.1", "da")]
    [InlineData("!!;;q=x", "en")]
    public async Task The_language_is_the_browsers_best_of_the_two(string? asked, string language)
    {
        await using var app = await BotApp.Start();
        using var response = await Get(app, Site.Privacy, asked);
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("?lang=da", "da")]
    [InlineData("?lang=en", "en")]
    [InlineData("?lang=%3Cscript%3E", "en")]
    public async Task One_that_is_chosen_by_its_link_holds_on_the_other_pages_too(string chosen, string language)
    {
        await using var app = await BotApp.Start();
        using var response = await Get(app, Site.Terms + chosen, "da");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains($"href=\"/privacy?lang={language}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_says_who_runs_it_and_how_to_reach_them_where_that_is_set()
    {
        await using var app = await BotApp.Start(settings: ["--Pages:Operator", "Camden <Council>", "--Pages:Contact", "missions@camden.example"]);
        using var response = await Get(app, Site.Privacy, "da");
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Den drives af Camden &lt;Council&gt;", html, StringComparison.Ordinal);
        Assert.Contains("Kontakt: missions@camden.example.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_looking_is_possible()
    {
        await using var app = await BotApp.Start();
        using var head = await app.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, Site.Privacy), TestContext.Current.CancellationToken);
        using var post = await app.Http.PostAsync(Site.Privacy, null, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.MethodNotAllowed), (head.StatusCode, post.StatusCode));
    }

    static async Task<HttpResponseMessage> Get(BotApp app, string path, string? language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null) request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await app.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
