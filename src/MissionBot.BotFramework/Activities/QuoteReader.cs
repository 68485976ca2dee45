using System.Text;

namespace MissionBot.BotFramework.Activities;

/// <summary>
/// Reads a quotation's markup as Teams writes it: who (<c>strong itemprop="mri"</c>), when (<c>span itemprop="time"</c>), and what,
/// as a whole (<c>itemprop="copy"</c>) or shortened (<c>itemprop="preview"</c>).
/// </summary>
sealed class QuoteReader(string text, QuoteBlock block)
{
    static readonly string[] Breaks = ["p", "div", "br", "li", "tr", "blockquote"];

    readonly StringBuilder said = new();
    readonly StringBuilder author = new();
    string? authorId;
    string? time;
    bool isPreview;
    int within;
    bool isAuthor;

    /// <summary>The words of a whole message in Teams' markup; what it quotes is somebody else's.</summary>
    public static string WordsOf(string markup) => new QuoteReader(markup, new QuoteBlock(0, 0, markup.Length, markup.Length, null)).Read().Text;

    public Quotation Read()
    {
        var at = block.ContentStart;
        while (HtmlTag.Next(text, at) is { } tag && tag.Start < block.ContentEnd)
        {
            Say(text[at..tag.Start]);
            Take(tag);
            at = tag.End;
        }

        if (at < block.ContentEnd) Say(text[at..block.ContentEnd]);
        return new()
        {
            MessageId = block.Id,
            AuthorId = authorId,
            Author = Quotes.Tidy(author.ToString()),
            Text = Quotes.Tidy(said.ToString()) ?? "",
            At = Quotes.Time(time ?? block.Id),
            IsPreview = isPreview,
        };
    }

    void Take(HtmlTag tag)
    {
        // What the quoted message itself quoted is somebody else's.
        if (tag.Is("blockquote")) within = Math.Max(0, within + (tag.IsClosing ? -1 : 1));
        if (Array.Exists(Breaks, tag.Is)) Break();
        if (tag.IsClosing)
        {
            if (tag.Is("strong")) isAuthor = false;
            return;
        }

        switch (tag.Attribute("itemprop"))
        {
            case "mri" when authorId is null && author.Length == 0:
                (isAuthor, authorId) = (true, tag.Attribute("itemid"));
                break;
            case "time":
                time ??= tag.Attribute("itemid");
                break;
            case "preview":
                isPreview = true;
                break;
            default:
                if (tag.Is("img") || tag.Is("emoji")) Say(tag.Attribute("alt") ?? "");
                break;
        }
    }

    // A line break between tags is the writer's layout: what breaks a line is a tag.
    void Say(string words)
    {
        if (within == 0) (isAuthor ? author : said).Append(Spoken.Decoded(words).ReplaceLineEndings(" "));
    }

    void Break()
    {
        while (said.Length > 0 && char.IsWhiteSpace(said[^1])) said.Length--;
        if (said.Length > 0) said.Append('\n');
    }
}

/// <summary>Where a quotation stands in a text. One that is not closed goes to the end.</summary>
readonly record struct QuoteBlock(int Start, int ContentStart, int ContentEnd, int End, string? Id)
{
    const string Reply = "http://schema.skype.com/Reply";

    public static IEnumerable<QuoteBlock> In(string text)
    {
        if (!text.Contains("<blockquote", StringComparison.OrdinalIgnoreCase)) yield break;
        for (var at = 0; HtmlTag.Next(text, at) is { } tag; at = Math.Max(at, tag.End))
        {
            if (tag.IsClosing || !tag.Is("blockquote") || tag.Attribute("itemtype") != Reply) continue;
            var block = Whole(text, tag);
            at = block.End;
            yield return block;
        }
    }

    static QuoteBlock Whole(string text, HtmlTag opening)
    {
        var depth = 1;
        for (var at = opening.End; HtmlTag.Next(text, at) is { } tag; at = tag.End)
        {
            if (tag.Is("blockquote")) depth += tag.IsClosing ? -1 : 1;
            if (depth == 0) return new(opening.Start, opening.End, tag.Start, tag.End, opening.Attribute("itemid"));
        }

        return new(opening.Start, opening.End, text.Length, text.Length, opening.Attribute("itemid"));
    }
}
