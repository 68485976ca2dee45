using MissionBot.AdaptiveCards;

namespace MissionBot.Tour;

/// <summary>One person on the tour.</summary>
sealed class Visit(TourStore store)
{
    const string UsualWord = "friend";

    const int ShortestWord = 5;

    public TourStore Store => store;

    public DateTimeOffset LastSeen { get; set; }

    /// <summary>What the visitor logged, and the card that confirmed it.</summary>
    public string? Seen { get; set; }

    public AdaptiveCard? Logged { get; set; }

    /// <summary>What to look for: what was typed, else a word of one's own learning, else one of the sample's.</summary>
    public string Words(string? typed) =>
        typed ?? Seen?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Letters).FirstOrDefault(word => word.Length >= ShortestWord) ?? UsualWord;

    static string Letters(string word) => string.Concat(word.Where(char.IsLetter));
}
