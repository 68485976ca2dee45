using System.Text.RegularExpressions;

namespace MissionBot.BotFramework.Activities;

/// <param name="Name">What stands in the mark.</param>
/// <param name="Who">Null where the channel does not say: then the mark is only words.</param>
readonly record struct MentionMark(int Start, int Length, string Name, ChannelAccount? Who);

/// <summary>
/// Where mentions stand in a text. Teams marks them <c>&lt;at&gt;Name&lt;/at&gt;</c> and says who in an entity of the same text; it
/// leaves that text out where the name holds <c>&amp;</c>. Other channels mark them as they like, and the entity's text is all there is.
/// </summary>
static partial class MentionMarks
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<MentionMark> In(string text, IReadOnlyList<Entity> entities)
    {
        var mentions = entities.Where(entity => entity is { Type: Entity.Mention, Mentioned: not null }).Select(Expected.Of).ToList();
        if (mentions.Count == 0 && !text.Contains("<at", StringComparison.OrdinalIgnoreCase)) return [];
        var marks = Tags(text, mentions);
        var literal = mentions.Where(mention => mention is { IsTag: false, Mark.Length: > 0 }).ToList();
        if (literal.Count > 0) AddLiteral(text, literal, marks);
        return marks;
    }

    static List<MentionMark> Tags(string text, List<Expected> mentions)
    {
        var marks = new List<MentionMark>();
        var unused = new List<Expected>(mentions);
        foreach (Match tag in Tag().Matches(text))
        {
            var name = Spoken.Decoded(tag.Groups[1].Value);
            // Two people of one name have two entities, in order; one person named twice may have one.
            var mention = unused.Find(one => one.Name == name)
                ?? mentions.Find(one => one.Name == name)
                ?? unused.Find(one => one.Mark.Length == 0);
            if (mention is not null) unused.Remove(mention);
            marks.Add(new(tag.Index, tag.Length, name, mention?.Who));
        }

        return marks;
    }

    static void AddLiteral(string text, List<Expected> mentions, List<MentionMark> marks)
    {
        var isTaken = new bool[text.Length];
        foreach (var mark in marks) isTaken.AsSpan(mark.Start, mark.Length).Fill(true);
        foreach (var mention in mentions)
            foreach (var at in Places(text, mention.Mark))
            {
                var place = isTaken.AsSpan(at, mention.Mark.Length);
                if (place.Contains(true)) continue;
                place.Fill(true);
                marks.Add(new(at, mention.Mark.Length, mention.Name ?? mention.Mark, mention.Who));
            }

        marks.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    static IEnumerable<int> Places(string text, string mark)
    {
        for (var from = 0; text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var at; from = at + mark.Length) yield return at;
    }

    [GeneratedRegex("<at(?: [^<>]*)?>([^<]*)</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <param name="Mark">How it stands in the text; empty where the channel does not say.</param>
    /// <param name="Name">What stands between the tags.</param>
    sealed record Expected(ChannelAccount Who, string Mark, string? Name, bool IsTag)
    {
        public static Expected Of(Entity entity) => (Mark: entity.Text ?? "", Match: Tag().Match(entity.Text ?? "")) switch
        {
            { Match.Success: true } tag => new(entity.Mentioned!, tag.Mark, Spoken.Decoded(tag.Match.Groups[1].Value), true),
            var other => new(entity.Mentioned!, other.Mark, entity.Mentioned!.Name, false),
        };
    }
}
