using System.Net;
using MissionBot.Words;

namespace MissionBot.WebPages;

/// <summary>A page of plain sentences. Nothing in it comes from elsewhere, and nothing runs in it.</summary>
sealed record WebPage(string Title, string Lead, params IReadOnlyList<(string Heading, IReadOnlyList<string> Lines)> Sections)
{
    const string Style = """
        :root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:42rem;padding:1.5rem}
        h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}nav a{display:inline-block;margin-right:1rem;padding:.25rem 0}
        a[aria-current]{font-weight:600}:focus-visible{outline:3px solid;outline-offset:2px}
        """;

    /// <param name="links">Address and name of all pages.</param>
    /// <param name="translation">The same of this one in the other language.</param>
    public string ToHtml(string here, IEnumerable<(string Href, string Name)> links, (string Href, string Name) translation, Language language)
    {
        var other = Code(language.Pick(Language.Danish, Language.English));
        return $"""
            <!DOCTYPE html>
            <html lang="{Code(language)}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(Title)} · MissionBot</title><style>{Style}</style></head>
            <body>
            <nav>
            {string.Concat(links.Select(link => Link(link, link.Href.Split('?')[0] == here ? " aria-current=\"page\"" : "")))}{Link(translation, $" lang=\"{other}\" hreflang=\"{other}\"")}</nav>
            <main>
            <h1>{Text(Title)}</h1>
            <p>{Text(Lead)}</p>
            {string.Concat(Sections.Select(section => $"<h2>{Text(section.Heading)}</h2>\n{Lines(section.Lines)}"))}</main>
            </body>
            </html>

            """;
    }

    static string Link((string Href, string Name) link, string more) => $"<a href=\"{Text(link.Href)}\"{more}>{Text(link.Name)}</a>\n";

    static string Lines(IReadOnlyList<string> lines) =>
        lines is [var only] ? $"<p>{Text(only)}</p>\n" : $"<ul>\n{string.Concat(lines.Select(line => $"<li>{Text(line)}</li>\n"))}</ul>\n";

    public static string Code(Language language) => language.Pick("en", "da");

    static string Text(string words) => WebUtility.HtmlEncode(words);
}
