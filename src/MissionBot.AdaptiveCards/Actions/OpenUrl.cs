namespace MissionBot.AdaptiveCards;

public sealed record OpenUrl : CardAction
{
    /// <exception cref="ArgumentException">Not an absolute http, https or mailto address.</exception>
    public OpenUrl(CardText title, Uri url) : base(title) => Url = url.IsAbsoluteUri && url.Scheme is "https" or "http" or "mailto"
        ? url
        : throw new ArgumentException($"A card opens http, https and mailto addresses only, not '{url}'.", nameof(url));

    public Uri Url { get; }
}
