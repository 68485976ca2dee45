using System.Collections.Frozen;

namespace MissionBot.Commands;

/// <summary>What a key is only a part of: the youth centre is not the mission youth, nor is the food bank the mission food. Danish writes such words as one.</summary>
static class OtherThings
{
    static readonly FrozenSet<string> Places = new[]
    {
        "centre", "center", "centres", "centers", "club", "clubs", "house", "hall", "room", "hostel", "bank", "banks", "court", "van", "truck", "bus", "office", "building", "shop", "store", "market", "parcel", "parcels", "worker", "workers",
        "council", "parliament", "orchestra", "choir", "theatre", "camp", "service", "services", "hygiene", "poisoning", "allergy", "allergies", "delivery", "deliveries", "waste", "cupboard", "bin", "bins",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="line">Folded.</param>
    /// <param name="end">Just behind a key of one word.</param>
    public static bool Follow(string line, int end)
    {
        if (end + 1 >= line.Length || line[end] != ' ') return false;
        return Known.Contains(line.AsSpan(end + 1, Scan.WordEnd(line, end + 1) - end - 1));
    }
}
