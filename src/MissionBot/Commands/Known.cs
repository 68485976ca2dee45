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

    /// <summary>The one thing of the kind that the verb is about which the line names by its key or the first words of its title; else null.</summary>
    public Offered? Named(Verb verb, string line) =>
        verb.Shape.About is IReferenceField field ? Named(Choices(field), Folded.Of(line)) : null;

    Resolution Resolve(IReferenceField field, string typed) =>
        resolved.TryGetValue((field, typed), out var known) ? known : resolved[(field, typed)] = field.Resolve(typed, rows, turn);

    IReadOnlyList<Offered> Choices(IReferenceField field) =>
        choices.TryGetValue(field, out var known) ? known : choices[field] = field.Choices(rows, turn);

    static Offered? Named(IReadOnlyList<Offered> things, string line)
    {
        var named = things.Where(thing => Holds(line, Folded.Of(thing.Key)) || Holds(line, Beginning(Folded.Of(thing.Title)))).ToList();
        return named is [var only] ? only : null;
    }

    // "Breakfast clubs" of "Breakfast clubs in three schools".
    static string Beginning(string title) => title.Split(' ', 3) is [var first, var second, ..] ? $"{first} {second}" : title;

    static bool Holds(string line, string name) => name.Length >= 3 && Scan.WholeWord(line, name) >= 0;
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
