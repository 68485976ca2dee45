using System.Collections.Frozen;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>A time zone by its IANA name or its city: Europe/Copenhagen, London, København.</summary>
sealed record ZoneField(string Id, Name Name) : ClosedField<string>(Id, Name)
{
    static readonly Lazy<FrozenDictionary<string, string>> zones = new(() => TimeZoneInfo.GetSystemTimeZones()
        .Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal) || id == "UTC").Order(StringComparer.Ordinal)
        .SelectMany(id => new[] { (Called: id, Id: id), (Called: City(id), Id: id) })
        .Append((Called: "København", Id: "Europe/Copenhagen"))
        .DistinctBy(zone => zone.Called, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(zone => zone.Called, zone => zone.Id, StringComparer.OrdinalIgnoreCase));

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        // A city may be of several words: the longest name that is known.
        for (var end = EndOfName(text, at); end > at; end = text.LastIndexOf(' ', end - 1, end - at))
            if (zones.Value.TryGetValue(text[at..end], out var zone)) return new Read(zone, AfterClock(text, end));
        return null;
    }

    // "in Copenhagen time".
    static int AfterClock(string text, int at)
    {
        var scanner = new Scanner(text, at);
        return scanner.TakeBlank() && (scanner.Take("time") || scanner.Take("tid")) ? scanner.At : at;
    }

    public override string Show(object value, Language language) => (string)value;

    protected override string Complaint(CommandWords words, string label, string typed) => FollowingWords.Of(words).NoZone(typed);

    protected override string Example(CommandWords words) => "Europe/Copenhagen";

    /// <summary>As people call the clock: London, København.</summary>
    public static string City(string zone, Language language) => language == Language.Danish && zone == "Europe/Copenhagen" ? "København" : City(zone);

    static string City(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');

    static int EndOfName(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is ' ' or '/' or '_' or '-')) end++;
        while (end > at && text[end - 1] == ' ') end--;
        return end;
    }
}
