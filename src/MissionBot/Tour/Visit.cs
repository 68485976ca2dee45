using MissionBot.AdaptiveCards;

namespace MissionBot.Tour;

/// <summary>One person on the tour.</summary>
/// <param name="id">The tenant that the visitor is in the tour's store.</param>
sealed class Visit(string id)
{
    const string UsualWord = "friend";

    const int ShortestWord = 5;

    public string Id => id;

    public DateTimeOffset LastSeen { get; set; }

    /// <summary>What the visitor logged, and the card that confirmed it.</summary>
    public string? Seen { get; set; }

    public AdaptiveCard? Logged { get; set; }

    /// <summary>Where it was taken back or put back: the card that says so.</summary>
    public AdaptiveCard? Undone { get; set; }

    /// <summary>The visitor's last change, for what takes it back.</summary>
    public string? Change { get; set; }

    public bool IsTakenBack { get; set; }

    /// <summary>What to look for: what was typed, else a word of one's own learning, else one of the sample's.</summary>
    public string Words(string? typed) =>
        typed ?? Seen?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters).FirstOrDefault(word => word.Length >= ShortestWord) ?? UsualWord;

    static string Letters(string word) => string.Concat(word.Where(char.IsLetter));
}
