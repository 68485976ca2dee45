using System.Collections.Immutable;

namespace MissionBot.Commands;

/// <summary>
/// What a line, a button or a form gave a command: the same, whichever it was. What was typed is kept beside each value,
/// so that a form always comes back filled in.
/// </summary>
public sealed record Given
{
    public static readonly Given Nothing = new();

    public ImmutableDictionary<string, object> Values { get; init; } = ImmutableDictionary<string, object>.Empty;

    public ImmutableDictionary<string, string> Typed { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The sentence for each field that could not be read.</summary>
    public ImmutableDictionary<string, string> Complaints { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What belongs to no field; it is shown and asked about, never dropped.</summary>
    public string? Leftover { get; init; }

    /// <summary>What the reader is told beside the answer: which name was taken for a misspelt one.</summary>
    public string? Note { get; init; }

    /// <summary>The words of a quoted message, before they are put into the verb's text.</summary>
    public Draft? Draft { get; init; }

    /// <summary>What is asked where something is missing, instead of the usual question.</summary>
    public string? Question { get; init; }

    /// <summary>Where it came from a form.</summary>
    public FormState? Form { get; init; }

    /// <summary>Ids of fields that a form was drawn with and that came back empty.</summary>
    public ImmutableHashSet<string> Cleared { get; init; } = [];

    /// <summary>Which personal data the person chose to keep as written (<see cref="Guard.GuardQuestion"/>).</summary>
    public string? Kept { get; init; }

    /// <summary>A press that wants all of this in a form, to be changed before anything is stored.</summary>
    public bool IsToChange { get; init; }

    /// <summary>It was filled in in a dialog, which shows its answer itself.</summary>
    public bool IsInDialog { get; init; }

    public bool Has(Field field) => Values.ContainsKey(field.Id);

    /// <exception cref="KeyNotFoundException">The field is optional and was not given: ask with Find.</exception>
    public T Get<T>(Field<T> field)
        where T : notnull => (T)Values[field.Id];

    public Given With(Field field, string typed, ReadContext context)
    {
        var (value, complaint) = field.ReadWhole(typed, context);
        return (value, complaint) switch
        {
            (not null, _) => With(field, typed, value),
            (_, not null) => this with { Typed = Typed.SetItem(field.Id, typed), Complaints = Complaints.SetItem(field.Id, complaint) },
            _ => this,
        };
    }

    public Given With(Field field, string typed, object value) => this with
    {
        Values = Values.SetItem(field.Id, value),
        Typed = Typed.SetItem(field.Id, typed),
    };

    public Given With(Field field, object value) => this with { Values = Values.SetItem(field.Id, value) };

    public Given Without(Field field) => this with
    {
        Values = Values.Remove(field.Id),
        Typed = Typed.Remove(field.Id),
        Complaints = Complaints.Remove(field.Id),
    };

    public Given Complain(Field field, string complaint) => this with { Complaints = Complaints.SetItem(field.Id, complaint) };
}

/// <summary>Optional values: <c>null</c> where the field was not given.</summary>
public static class GivenTexts
{
    public static T? Find<T>(this Given given, Field<T> field)
        where T : class => given.Values.GetValueOrDefault(field.Id) as T;
}

/// <inheritdoc cref="GivenTexts"/>
public static class GivenValues
{
    public static T? Find<T>(this Given given, Field<T> field)
        where T : struct => given.Values.TryGetValue(field.Id, out var value) ? (T)value : null;
}
