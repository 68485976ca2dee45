using System.Buffers;
using System.Text.RegularExpressions;

namespace MissionBot.AdaptiveCards;

/// <summary>
/// A backslash before what Markdown would read as a mark, and nowhere else, because some surfaces show the backslash.
/// Checked with the official renderer and markdown-it; the mobile parser takes `](` for a link even after `\[`, hence both.
/// </summary>
static partial class MarkdownEscape
{
    // All that the expressions below change or escape; most texts have nothing of it.
    static readonly SearchValues<char> Suspect = SearchValues.Create("\n\\`*_[(<&~{-+#>.)");

    public static string Escape(string words) => words is not [' ' or '\t', ..] && !words.AsSpan().ContainsAny(Suspect)
        ? words
        : Marks().Replace(Indentation().Replace(LineBreak().Replace(words, "\n\n"), " "), @"\$0");

    /// <summary>A single line break would be drawn as a space. Blanks around it would make code blocks and hard breaks.</summary>
    [GeneratedRegex(@"[ \t]*\n\s*")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^[ \t]+")]
    private static partial Regex Indentation();

    [GeneratedRegex("""
        \\ (?= [!-/:-@\[-`{-~\n] | \z )                 # a backslash, only where it would escape
        | `
        | (?<! \s ) \* | \* (?! \s )                    # not in: 2 * 3
        | (?<! [A-Za-z0-9] ) _ | _ (?! [A-Za-z0-9] )    # not in: snake_case
        | \[ | (?<= \] ) \(
        | < (?= [A-Za-z/!?] | [^\s<>]* @ | \z )         # tags, autolinks and <at>, not: a < b
        | & (?= \#? [A-Za-z0-9]+ ; )                    # entities, not: fish & chips
        | ~ (?= ~ ) | (?<= ~ ) ~
        | (?<= [{$] ) \{                                # {{DATE(...)}} and ${...} are replaced before Markdown is read
        | (?<= ^[ ]? ) (?: [-+*] (?= \s | $ ) | - (?= [- \t]* $ ) | \# (?= \#{0,5} ( \s | $ ) ) | > )
        | (?<= ^[ ]? [0-9]+ ) [.)] (?= \s | $ )
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}
