namespace MissionBot.AdaptiveCards;

/// <summary>A person (or tag) that a card names and Teams notifies.</summary>
/// <param name="Id">The Teams id (`29:...`), Microsoft Entra object id or user principal name; for a tag its id.</param>
public sealed record Mention(string Id, string Name, MentionType Type = MentionType.Person)
{
    public string Name { get; } = Characters.Safe(Name).ReplaceLineEndings(" ");

    /// <summary>Teams looks for exactly this text on the card, so the name is XML-escaped once, here, for card and entity alike.</summary>
    internal string Text => $"<at>{Characters.Xml(Name)}</at>";
}

public enum MentionType
{
    Person,
    Tag,
}
