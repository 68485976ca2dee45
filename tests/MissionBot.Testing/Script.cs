using System.Globalization;
using System.Text;

namespace MissionBot.Testing;

/// <summary>
/// A conversation that a person can read. What people do is written by hand; what the bot answers is written in by
/// <c>tests/rewrite</c> and reviewed as a diff. tests/conversations/README.md explains the few words.
/// </summary>
public static class Script
{
    const string Answer = "bot";
    const string Indent = "     ";

    /// <returns>The script with the bot's answers as they are now.</returns>
    public static async Task<string> Play(string script)
    {
        var lines = script.ReplaceLineEndings("\n").Split('\n');
        var written = new StringBuilder();
        await using var stage = await Stage.Set(lines.FirstOrDefault(line => line.StartsWith("given ", StringComparison.Ordinal)));
        var isAnswer = false;
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
        {
            // What the bot answered before is left out and written anew.
            isAnswer = line.StartsWith(Answer, StringComparison.Ordinal) || (isAnswer && line.StartsWith(Indent, StringComparison.Ordinal));
            if (isAnswer) continue;
            if (index > 0 || line.Length > 0) written.Append(line).Append('\n');
            if (index == 0 || line.Length == 0 || line[0] == '#' || line.StartsWith("given ", StringComparison.Ordinal)) continue;
            foreach (var answer in await stage.Do(line)) written.Append(Block(answer)).Append('\n');
        }

        // Whatever was said, the rows are what the log folds to.
        if (await stage.Differences() is { Count: > 0 } differences) throw new InvalidOperationException($"The log folds otherwise: {string.Join("\n", differences)}");
        return written.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Reads <c>6 weeks</c>, <c>20 minutes</c>.</summary>
    internal static TimeSpan Span(string text) => text.Split(' ') switch
    {
        [var n, "minutes" or "minute"] => TimeSpan.FromMinutes(Number(n)),
        [var n, "hours" or "hour"] => TimeSpan.FromHours(Number(n)),
        [var n, "days" or "day"] => TimeSpan.FromDays(Number(n)),
        [var n, "weeks" or "week"] => TimeSpan.FromDays(7 * Number(n)),
        _ => throw new FormatException($"“{text}” is no span of time: write “6 weeks”."),
    };

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static string Block(string answer)
    {
        var lines = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Join("\n", lines.Select((line, index) => index == 0 ? line : Indent + line));
    }
}
