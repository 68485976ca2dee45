using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// What the store knows of the names in one sentence. It reads, and writes nothing. Several readings of a sentence ask for the same
/// names, so each is looked up once.
/// </summary>
public sealed class Known(Rows snapshot, Turn turn)
{
    readonly Rows rows = snapshot.Remembering();
    readonly Dictionary<(object Kind, string Typed), Resolution> resolved = [];
    readonly Dictionary<object, IReadOnlyList<KnownName>> names = [];
    readonly Dictionary<(object Kind, string Said), NamedThing?> named = [];

    /// <summary>Whether what a reading names is there.</summary>
    public Certainty Certainty(Verb verb, Given given)
    {
        var best = given.Leftover is null ? Commands.Certainty.Sure : Commands.Certainty.Nearly;
        foreach (var field in verb.Shape.All)
        {
            if (given.Values.GetValueOrDefault(field.Id) is not Unresolved name) continue;
            switch (Resolve((IReferenceField)field, name.Typed))
            {
                case Resolution.One { Instead: null } or Resolution.Several:
                    break;
                case Resolution.One:
                    best = Commands.Certainty.Nearly;
                    break;
                default:
                    return Commands.Certainty.None;
            }
        }

        return best;
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
        return named.TryGetValue((field.Kind, said), out var known) ? known : named[(field.Kind, said)] = Only(Names(field), said);
    }

    /// <summary>Whether a text is nothing but a name.</summary>
    public bool IsAll(Field field, string text) => Resolve((IReferenceField)field, text) is not Resolution.None;

    /// <summary>Whether the line names that thing.</summary>
    public static bool IsNamed(string line, Offered thing) => new KnownName(thing).Find(line) is not null;

    static NamedThing? Only(IReadOnlyList<KnownName> names, string said)
    {
        var found = names.Select(name => name.Find(said)).OfType<NamedThing>().Take(2).ToList();
        if (found.Count == 0 && KnownName.Words(said) is var words) found = [.. names.Select(name => name.FindNear(words)).OfType<NamedThing>().Take(2)];
        return found is [var only] ? only : null;
    }

    Resolution Resolve(IReferenceField field, string typed) =>
        resolved.TryGetValue((field.Kind, typed), out var known) ? known : resolved[(field.Kind, typed)] = field.Resolve(typed, rows, turn);

    IReadOnlyList<KnownName> Names(IReferenceField field) =>
        names.TryGetValue(field.Kind, out var known) ? known : names[field.Kind] = [.. field.Choices(rows, turn).Select(thing => new KnownName(thing))];
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
