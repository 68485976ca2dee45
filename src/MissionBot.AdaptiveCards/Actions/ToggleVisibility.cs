namespace MissionBot.AdaptiveCards;

/// <summary>Shows the elements with these ids, or hides them, without asking the bot.</summary>
public sealed record ToggleVisibility(CardText Title, params IReadOnlyList<string> TargetElements) : CardAction(Title);
