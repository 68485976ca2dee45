using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Facts;

/// <summary>
/// How a kind of fact is taken back, declared beside its Apply: by the same fact with old and new exchanged, or, where
/// something began, by one that withdraws it. Either is a fact like any other, and Apply makes its rows.
/// </summary>
public sealed class Inverse
{
    readonly Func<Fact, Fact>? of;
    readonly Func<Fact, IEnumerable<string>> touches;
    readonly Func<Fact, Telling, Told> tell;

    Inverse(Func<Fact, Fact>? of, Func<Fact, IEnumerable<string>> touches, Func<Fact, Telling, Told> tell) =>
        (this.of, this.touches, this.tell) = (of, touches, tell);

    /// <summary>For a kind that only an undo records: what it took back is taken back by recording that once more.</summary>
    public static Inverse PutsBack { get; } = new(
        null,
        fact => throw new InvalidOperationException($"{fact} undoes nothing."),
        (fact, _) => throw new InvalidOperationException($"{fact} undoes nothing."));

    /// <summary>Taken back only where nobody else uses it by now: a hypothesis that another trial action tests, too.</summary>
    public bool StaysIfUsed { get; init; }

    /// <param name="touches">
    /// What it changed: a thing by its id, and below that its parts (<c>id/stage</c>). A later fact that touches the same, or a part
    /// of it, is built on this one. The empty path is the whole stream.
    /// </param>
    /// <param name="tell">The fact in words.</param>
    public static Inverse Of<T>(Func<T, Fact> inverse, Func<T, IEnumerable<string>> touches, Func<T, Telling, Told> tell)
        where T : Fact => new(fact => inverse((T)fact), fact => touches((T)fact), (fact, telling) => tell((T)fact, telling));

    /// <inheritdoc cref="StaysIfUsed"/>
    public Inverse UnlessUsed() => new(of, touches, tell) { StaysIfUsed = true };

    /// <summary>Cards of earlier facts that show the thing as it stands, and what they show once this fact is recorded by an undo.</summary>
    public Inverse ShownBy<T>(Func<T, Turn, Rows, IEnumerable<Retold>> cards)
        where T : Fact => new(of, touches, tell) { StaysIfUsed = StaysIfUsed, Shows = (fact, turn, rows) => cards((T)fact, turn, rows) };

    /// <inheritdoc cref="ShownBy"/>
    public Func<Fact, Turn, Rows, IEnumerable<Retold>> Shows { get; private init; } = (_, _, _) => [];

    public Fact Undo(Fact fact) => of is null ? throw new InvalidOperationException($"{fact} undoes nothing.") : of(fact);

    public IEnumerable<string> Touches(Fact fact) => touches(fact);

    public Told Tell(Fact fact, Telling telling) => tell(fact, telling);
}

/// <summary>What a fact needs to be told: where it was recorded, and the rows that hold the names of things.</summary>
public sealed record Telling(string Stream, Language Language, Rows Rows);

/// <summary>A fact in words.</summary>
/// <param name="What">What it is about: <c>Learning youth-1/2</c>.</param>
/// <param name="Old">What stood there before; null where nothing did.</param>
/// <param name="New">What it says.</param>
/// <param name="Instead">What to do when it is too late to take it back, or when others built on it.</param>
public sealed record Told(string What, string? Old, string? New, string Instead)
{
    /// <summary>Something is there, or not, because of it; otherwise something says this instead of that.</summary>
    public bool IsWhole { get; init; }
}
