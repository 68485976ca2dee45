using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// What the store knows of the names in one sentence. It reads, and writes nothing. Several readings of a sentence ask for the same
/// names, so each is looked up once.
/// </summary>
public sealed class Known(Rows rows, Turn turn)
{
    readonly Dictionary<(IReferenceField Field, string Typed), Resolution> resolved = [];
    readonly Dictionary<IReferenceField, IReadOnlyList<Offered>> choices = [];

    /// <summary>Whether what a reading names is there.</summary>
    public Certainty Certainty(Verb verb, Given given)
    {
        var names = verb.Shape.All.Where(field => given.Values.GetValueOrDefault(field.Id) is Unresolved).ToList();
        var best = given.Leftover is null ? Commands.Certainty.Sure : Commands.Certainty.Nearly;
        if (names.Count == 0) return best;
        return names.Min(field => Resolve((IReferenceField)field, ((Unresolved)given.Values[field.Id]).Typed) switch
        {
            Resolution.One { Instead: null } or Resolution.Several => best,
            Resolution.One => Commands.Certainty.Nearly,
            _ => Commands.Certainty.None,
        });
    }

    /// <summary>Whether each name in it means one thing: "extend youth" may begin with the name of several trial actions, and is about none.</summary>
    public bool IsOne(Understood read) =>
        read.Verb!.Shape.All.All(field => read.Given.Values.GetValueOrDefault(field.Id) is not Unresolved named || Resolve((IReferenceField)field, named.Typed) is Resolution.One);

    /// <summary>The one thing of the kind that the verb is about which the line names by its key or the first words of its title; else null.</summary>
    public NamedThing? Named(Verb verb, string line) => verb.Shape.About is IReferenceField field ? Named(field, line) : null;

    /// <summary>The one thing of a kind that the line names; else null.</summary>
    public NamedThing? Named(IReferenceField field, string line)
    {
        var said = Folded.Of(line);
        var named = Choices(field).Select(thing => Find(said, thing)).OfType<NamedThing>().ToList();
        if (named.Count == 0) named = [.. Choices(field).Select(thing => FindNear(said, thing)).OfType<NamedThing>()];
        return named is [var only] ? only : null;
    }

    /// <summary>Whether a text is nothing but a name.</summary>
    public bool IsAll(Field field, string text) => Resolve((IReferenceField)field, text) is not Resolution.None;

    /// <summary>Whether the line names that thing.</summary>
    public static bool IsNamed(string line, Offered thing) => Find(line, thing) is not null;

    Resolution Resolve(IReferenceField field, string typed) =>
        resolved.TryGetValue((field, typed), out var known) ? known : resolved[(field, typed)] = field.Resolve(typed, rows, turn);

    IReadOnlyList<Offered> Choices(IReferenceField field) =>
        choices.TryGetValue(field, out var known) ? known : choices[field] = field.Choices(rows, turn);

    static NamedThing? Find(string line, Offered thing)
    {
        NamedThing? longest = null;
        foreach (var name in new[] { Folded.Of(thing.Key), Beginning(Folded.Of(thing.Title)) })
            if (Held(line, name) is var at and >= 0 && name.Length > (longest?.Length ?? 0)) longest = new NamedThing(thing, at, name.Length);
        return longest;
    }

    // "Wlaking bus": each word of its name is there, but for a letter.
    static NamedThing? FindNear(string line, Offered thing)
    {
        var name = Beginning(Folded.Of(thing.Title)).Split(' ');
        if (name.Max(word => word.Length) < ShortestNear) return null;
        var words = Words(line);
        for (var at = 0; at + name.Length <= words.Count; at++)
            if (words[at].Word != name[^1] && name.Zip(words.Skip(at)).All(pair => pair.First == pair.Second.Word || (pair.First.Length >= ShortestNear && NearWords.IsNear(pair.First, pair.Second.Word))))
                return new NamedThing(thing, words[at].At, words[at + name.Length - 1] is var last ? last.At + last.Word.Length - words[at].At : 0) { IsNear = true };
        return null;
    }

    static List<(string Word, int At)> Words(string line)
    {
        var words = new List<(string, int)>();
        for (var at = 0; at < line.Length; at++)
        {
            if (!char.IsLetter(line[at])) continue;
            var begin = at;
            while (at < line.Length && char.IsLetter(line[at])) at++;
            words.Add((line[begin..at], begin));
        }

        return words;
    }

    const int ShortestNear = 5;

    // "Breakfast clubs" of "Breakfast clubs in three schools".
    static string Beginning(string title) => title.Split(' ', 3) is [var first, var second, ..] ? $"{first} {second}" : title;

    static int Held(string line, string name)
    {
        if (name.Length < 3) return -1;
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (Scan.IsBoundary(line, at) && EndsAt(line, at + name.Length, name.Length > 3) && !(OtherThings.Follow(line, at + name.Length) && !name.Contains(' ', StringComparison.Ordinal))) return at;
        return -1;
    }

    // "Skolehaverne", "mentors'": a name in a sentence has an ending. But youth-9 is not youth, nor is youth/9.
    static bool EndsAt(string line, int end, bool mayHaveEnding)
    {
        var stop = end;
        while (stop < line.Length && (char.IsLetterOrDigit(line[stop]) || line[stop] is '\'' or '’')) stop++;
        if (stop + 1 < line.Length && line[stop] is '-' or '/' && char.IsDigit(line[stop + 1])) return false;
        // "Maden" is not the mission mad.
        return mayHaveEnding ? Endings.Contains(line[end..stop]) : line[end..stop] is "" or "s" or "'s" or "’s";
    }

    internal static readonly string[] Endings = ["", "s", "'s", "’s", "'", "’", "et", "en", "n", "t", "ne", "r", "er", "erne", "ene", "ets", "ens", "nes"];
}

/// <param name="At">Where in the line its name begins.</param>
/// <param name="Length">How much of its name is said.</param>
public sealed record NamedThing(Offered Thing, int At, int Length)
{
    /// <summary>With a typing error.</summary>
    public bool IsNear { get; init; }
}

/// <summary>Whether what a reading names is in the store.</summary>
public enum Certainty
{
    /// <summary>It names nothing that is there, so most likely it was no command.</summary>
    None,

    /// <summary>With a typing error, or with words left over.</summary>
    Nearly,

    /// <summary>Each name is found, or none is said.</summary>
    Sure,
}
