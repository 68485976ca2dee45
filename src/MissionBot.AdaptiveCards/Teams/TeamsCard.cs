namespace MissionBot.AdaptiveCards;

/// <summary>The card's `msteams` property.</summary>
sealed record TeamsCard(string? Width, IReadOnlyList<MentionEntity>? Entities)
{
    public static TeamsCard? Of(bool fullWidth, IEnumerable<Mention> mentions) => (fullWidth, mentions.Distinct().ToList()) switch
    {
        (false, []) => null,
        (_, []) => new("Full", null),
        (_, var mentioned) => new(fullWidth ? "Full" : null, [.. mentioned.Select(mention => new MentionEntity(mention))]),
    };
}

sealed record MentionEntity
{
    public MentionEntity(Mention mention) => (Text, Mentioned) = (mention.Text, new(mention.Id, mention.Name, mention.Type.ToString()));

    public string Type { get; } = "mention";

    public string Text { get; }

    public Mentioned Mentioned { get; }
}

sealed record Mentioned(string Id, string Name, string MentionType);
