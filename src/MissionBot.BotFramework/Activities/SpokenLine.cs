using System.Text;

namespace MissionBot.BotFramework.Activities;

/// <summary>A line as it grows: blanks collapse to one, line breaks stay, and names keep their places.</summary>
sealed class SpokenLine
{
    readonly StringBuilder line = new();
    readonly List<Mention> mentions = [];

    public void Say(ReadOnlySpan<char> words)
    {
        foreach (var character in words) Say(character);
    }

    public void Name(ReadOnlySpan<char> name, ChannelAccount who)
    {
        var start = line.Length;
        foreach (var character in name.Trim()) Say(character == '\n' ? ' ' : character);
        if (line.Length > start) mentions.Add(new Mention(start, line.Length - start, who));
    }

    /// <summary>The line without blanks at its ends. (None is at its beginning: they are never taken in.)</summary>
    public SpokenText Spoken()
    {
        while (line.Length > 0 && char.IsWhiteSpace(line[^1])) line.Length--;
        return new SpokenText(line.ToString(), mentions);
    }

    void Say(char character)
    {
        // Joiners and byte-order marks that editors leave behind; not U+200D, which holds emoji together.
        if (character is '\u200b' or '\ufeff' or '\r') return;
        if (!char.IsWhiteSpace(character))
        {
            line.Append(character);
            return;
        }

        var isBreak = character is '\n' or '\u2028' or '\u2029';
        if (line.Length == 0) return;
        if (isBreak && line[^1] == ' ') line.Length--;
        if (isBreak) line.Append('\n');
        else if (!char.IsWhiteSpace(line[^1])) line.Append(' ');
    }
}
