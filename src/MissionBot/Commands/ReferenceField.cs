using MissionBot.AdaptiveCards;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// Names a thing that is in the store: a mission, a trial action. A line holds its name or key; the store says which it is.
/// A command gets the thing itself.
/// </summary>
public sealed record ReferenceField<T>(string Id, Name Name, IReferences<T> Things) : Field<T>(Id, Name), IReferenceField
    where T : notnull
{
    const int MostSentAlong = 15;

    object IReferenceField.Kind => Things;

    public override bool IsClosed => false;

    // A name is short: what follows a separator belongs to something else.
    public override bool IsShort => true;

    public override Read? ReadAt(string text, int at, ReadContext context) => null;

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context) =>
        text.Trim() is { Length: > 0 } typed ? (new Unresolved(typed), null) : (null, null);

    public override string Show(object value, Language language) =>
        value is Unresolved typed ? typed.Typed : Things.Offer((T)value).Key;

    public override Element Input(FormInput input)
    {
        var words = CommandWords.In(input.Language);
        if (input.Choices.Count == 0)
            return new InputText(Id, Label(input.Language)) { IsRequired = IsRequired, ErrorMessage = words.Needed(Label(input.Language)), Value = input.Value };
        // Of many things the first few are sent along, and what is typed is looked for among all.
        var isLong = input.Dataset is not null && input.Choices.Count > MostSentAlong;
        var choices = isLong ? input.Choices.Where((thing, at) => at < MostSentAlong || thing.Key == input.Value) : input.Choices;
        return new InputChoiceSet(Id, Label(input.Language), [.. choices.Select(thing => new Choice(thing.Title, thing.Key))])
        {
            Query = isLong ? new DataQuery(input.Dataset!) : null,
            IsRequired = IsRequired,
            ErrorMessage = words.Needed(Label(input.Language)),
            Placeholder = words.Choose,
            Style = isLong ? ChoiceStyle.Filtered : ChoiceStyle.Compact,
            Selected = input.Choices.Any(thing => thing.Key == input.Value) ? [input.Value!] : [],
        };
    }

    public Resolution Resolve(string? typed, Rows rows, Turn turn) =>
        (typed is null ? Things.Usual(rows, turn) : Things.Find(rows, turn, typed)) switch
        {
            [] => Misspelt(typed, rows, turn),
            [var only] => new Resolution.One(only, null),
            var several => new Resolution.Several([.. several.Select(Things.Offer)]),
        };

    public Reply.Refused NoneYet(Turn turn) => Things.NoneYet(turn);

    public IReadOnlyList<Offered> Choices(Rows rows, Turn turn) => Things.Offers(rows, turn);

    public IReadOnlyList<Offered> Search(string typed, Rows rows, Turn turn)
    {
        var all = Choices(rows, turn);
        if (typed.Length == 0) return all;
        var name = Folded.Of(typed);
        return [.. all.Where(thing => Called.Fits(name, thing.Title, thing.Key)).Concat(Things.Find(rows, turn, typed).Select(Things.Offer)).DistinctBy(thing => thing.Key)];
    }

    public Offered? Chosen(Given given) => given.Values.GetValueOrDefault(Id) is T thing ? Things.Offer(thing) : null;

    Resolution Misspelt(string? typed, Rows rows, Turn turn)
    {
        if (typed is null) return new Resolution.None([]);
        var all = Choices(rows, turn);
        return Spelling.Meant(typed, all, thing => thing.Title) is { } meant
            ? new Resolution.One(Things.All(rows, turn).First(thing => Things.Offer(thing) == meant), new Misspelling(typed, meant.Title))
            : new Resolution.None(all);
    }
}

/// <summary>How a kind of thing is found by what people call it. Each capability answers for its own.</summary>
public interface IReferences<T>
{
    /// <summary>All that the name may mean: by key, by title, by words of the title.</summary>
    IReadOnlyList<T> Find(Rows rows, Turn turn, string typed);

    /// <summary>What is meant where nothing is named: the thread's thing, the conversation's mission, the only one.</summary>
    IReadOnlyList<T> Usual(Rows rows, Turn turn);

    /// <summary>What a form offers to choose from, and among which a misspelt name is looked for.</summary>
    IReadOnlyList<T> All(Rows rows, Turn turn);

    /// <summary>The same as choices. Each line is held against them: of what has many columns only these are read.</summary>
    IReadOnlyList<Offered> Offers(Rows rows, Turn turn) => [.. All(rows, turn).Select(Offer)];

    /// <summary>What to say where there is nothing to name yet.</summary>
    Reply.Refused NoneYet(Turn turn);

    Offered Offer(T thing);
}

/// <summary>A <see cref="ReferenceField{T}"/>, whatever it names.</summary>
public interface IReferenceField
{
    /// <summary>What it names: fields of the same kind name the same things.</summary>
    object Kind { get; }

    Resolution Resolve(string? typed, Rows rows, Turn turn);

    IReadOnlyList<Offered> Choices(Rows rows, Turn turn);

    /// <summary>Of all that it may name, what fits the beginning of a name; all that a form offers where nothing is typed.</summary>
    IReadOnlyList<Offered> Search(string typed, Rows rows, Turn turn);

    /// <summary>The thing that was given, as a choice; null where none is known yet.</summary>
    Offered? Chosen(Given given);

    Reply.Refused NoneYet(Turn turn);
}

/// <summary>A name as it was typed, before the store was asked.</summary>
public sealed record Unresolved(string Typed);

public abstract record Resolution
{
    /// <param name="Instead">Where a misspelt name was taken for this one.</param>
    public sealed record One(object Thing, Misspelling? Instead) : Resolution;

    public sealed record None(IReadOnlyList<Offered> All) : Resolution;

    public sealed record Several(IReadOnlyList<Offered> Things) : Resolution;
}

/// <param name="Title">What it was taken for.</param>
public sealed record Misspelling(string Typed, string Title);
