using Microsoft.AspNetCore.Http.Headers;
using MissionBot.Words;

namespace MissionBot.WebPages;

/// <summary>
/// The pages that the app's manifest names: what this is, what is done with people's words, and on what terms. Open to anybody, the
/// same for everybody, in the reader's language.
/// </summary>
static class Site
{
    public const string Start = "/", Privacy = "/privacy", Terms = "/terms";

    static readonly (string Path, Func<WebWords, Operator, WebPage> Page)[] All =
    [
        (Start, (words, host) => words.Start(host)),
        (Privacy, (words, host) => words.Privacy(host)),
        (Terms, (words, host) => words.Terms(host)),
    ];

    public static void MapSite(this WebApplication app)
    {
        foreach (var (path, page) in All)
            // As a RequestDelegate: what reads a handler's parameters compiles expressions, some MB that stay.
            app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (RequestDelegate)(context => Answer(context, path, page, context.RequestServices.GetRequiredService<Operator>()).ExecuteAsync(context)));
    }

    static IResult Answer(HttpContext context, string path, Func<WebWords, Operator, WebPage> page, Operator host)
    {
        var language = LanguageOf(context.Request);
        var other = language.Pick(Language.Danish, Language.English);
        var chosen = context.Request.Query.ContainsKey(Chosen) ? In(language) : "";
        var html = page(WebWords.In(language), host).ToHtml(
            path, All.Select(one => (one.Path + chosen, one.Page(WebWords.In(language), host).Title)), (path + In(other), WebWords.In(other).OwnName), language);
        var headers = context.Response.Headers;
        headers.ContentLanguage = WebPage.Code(language);
        headers.Vary = "Accept-Language";
        headers.CacheControl = "public, max-age=300";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return Results.Content(html, "text/html; charset=utf-8");
    }

    const string Chosen = "lang";

    static string In(Language language) => $"?{Chosen}={WebPage.Code(language)}";

    // The one chosen by its link, else the browser's best of the two; English for all others.
    static Language LanguageOf(HttpRequest request)
    {
        if ((string?)request.Query[Chosen] is { Length: > 0 } chosen) return Read(chosen) ?? Language.English;
        return new RequestHeaders(request.Headers).AcceptLanguage
            .Where(accepted => accepted.Quality is not 0)
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => Read(accepted.Value.ToString()))
            .FirstOrDefault(language => language is not null) ?? Language.English;
    }

    static Language? Read(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "da" => Language.Danish,
        "en" => Language.English,
        _ => null,
    };
}

/// <summary>Who runs this bot and answers for what it keeps.</summary>
/// <param name="Name"><c>Pages:Operator</c>.</param>
/// <param name="Contact"><c>Pages:Contact</c>: a mail address, a telephone number, a page.</param>
sealed record Operator(string? Name, string? Contact);
