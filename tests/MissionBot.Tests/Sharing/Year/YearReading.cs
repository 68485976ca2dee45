using System.Text;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>Reads every byte that came to where partners read, and looks each mark up.</summary>
sealed class YearReading(Marks marks)
{
    const int Around = 260, MostTold = 12;

    readonly Dictionary<string, YearCount> counts = [];
    readonly Dictionary<string, HashSet<string>> seen = [];

    public IReadOnlyDictionary<string, YearCount> Counts => counts;

    /// <summary>What came where it should not, with the bytes around it.</summary>
    public List<string> Forbidden { get; } = [];

    /// <summary>Marks of others that came to a conversation, and might.</summary>
    public int SeenIn(YearPlace place) => seen.GetValueOrDefault(place.Id)?.Count ?? 0;

    /// <param name="typed">What whoever is there just said: an answer may repeat it.</param>
    public void Read(string bytes, YearPlace place, YearReader reader, string typed, string occasion)
    {
        var count = counts.TryGetValue(place.Way, out var known) ? known : counts[place.Way] = new();
        count.Messages++;
        count.Bytes += Encoding.UTF8.GetByteCount(bytes);
        foreach (var (found, mark) in marks.In(bytes))
        {
            var isTyped = typed.Contains(found, StringComparison.OrdinalIgnoreCase);
            if (mark is null ? isTyped && !found.StartsWith("TEST", StringComparison.Ordinal) : isTyped || mark.WrittenIn == reader.Place) continue;
            if (mark is not null && mark.May(reader))
            {
                count.Permitted++;
                (seen.TryGetValue(place.Id, out var words) ? words : seen[place.Id] = []).Add(mark.Word);
                continue;
            }

            count.Forbidden++;
            if (Forbidden.Count < MostTold) Forbidden.Add($"{mark?.Of ?? "what is no whole mark, or a code"} ({found}) came to {reader} [{place.Way}] {occasion}:\n    {Near(bytes, found)}");
        }
    }

    static string Near(string bytes, string found) =>
        bytes.IndexOf(found, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? bytes[Math.Max(0, at - Around)..Math.Min(bytes.Length, at + Around)] : bytes[..Math.Min(bytes.Length, Around)];
}

sealed class YearCount
{
    public int Messages { get; set; }

    public long Bytes { get; set; }

    public int Permitted { get; set; }

    public int Forbidden { get; set; }
}
