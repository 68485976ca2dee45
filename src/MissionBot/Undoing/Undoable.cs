using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Undoing;

/// <summary>A change with all that its undoing depends on.</summary>
/// <param name="ToldIn">What it did, fact by fact, in each language: the cards that tell of it may stand in several conversations.</param>
/// <param name="Facts">What taking it back records: the last of it first.</param>
/// <param name="TakesBack">False where the change was an undo itself: then what it took back is put back.</param>
/// <param name="BuiltOn">What others built on it, in words.</param>
/// <param name="TakenBack">Who took it back already, and when.</param>
/// <param name="Lacking">What stands in the way of putting it back.</param>
sealed record Undoable(
    Change Change, ImmutableDictionary<Language, IReadOnlyList<Told>> ToldIn, ImmutableArray<NewFact> Facts, bool TakesBack, IReadOnlyList<string> BuiltOn, (string By, DateTimeOffset At)? TakenBack, string? Lacking)
{
    /// <summary>Who made the change, by name.</summary>
    public required string Author { get; init; }

    public required bool MayUndo { get; init; }

    /// <summary>Others built on it, also where the reader may not see what.</summary>
    public required bool IsInUse { get; init; }

    /// <summary>Who leads the mission, by name.</summary>
    public required IReadOnlyList<string> Leaders { get; init; }

    /// <summary>The facts whose cards tell of it: its own, and those that it took back.</summary>
    public required ImmutableArray<(string Stream, long Seq)> ToldBy { get; init; }

    /// <summary>Other cards that show what it is about, as they are once it is taken back.</summary>
    public required ImmutableArray<Retold> Shown { get; init; }

    public bool IsStanding => TakenBack is null;

    /// <summary>Of several facts the last says what the command was for: the trial action, not its hypothesis.</summary>
    public Told Main(Language language) => ToldIn[language][^1];

    /// <summary>Short, for a button.</summary>
    public string Title(Language language) =>
        (Main(language) is var told && (told.New ?? told.Old) is { } text ? $"{told.What}: {Cards.Parts.Cut(text, 40)}" : Main(language).What)
        + (Rows > 1 ? $" (+{Rows - 1})" : "");

    // A trial action and the hypothesis that it came with are one; the rows of a list are several.
    int Rows => Change.Facts.Split(' ').Length is var facts and > 3 ? facts : 1;
}

static class Undoables
{
    // All facts of one command are told by one card; a proposal among them by one of its own.
    const int MostTold = 20;

    public static Undoable? Load(Change change, Turn turn, Rows rows)
    {
        var facts = change.Places.Select(place => rows.Logged(place.Stream, place.Seq)).OfType<LoggedFact>().ToList();
        if (facts.Count == 0 || facts.Any(fact => fact.Kind.Inverse is null)) return null;
        // Which change is meant may come from a card: partners find only what is of a mission that they see.
        var mission = facts.Select(fact => fact.Fact).OfType<IOfMission>().FirstOrDefault()?.MissionId ?? facts[0].Place.Stream;
        // Who left takes that back from outside.
        if (rows.Reader.IsPartner && rows.Mission(mission) is null && !(facts[0].Fact is Partners.PartnerLeft or Partners.PartnerUnjoined && change.Person == turn.Speaker.Id)) return null;
        if (facts.Any(rows.IsHidden)) return null;
        var origins = facts.Select(fact => rows.Origin(fact)).ToList();
        var later = new Later(rows, facts);
        var built = facts.Select(fact => (Fact: fact, By: later.BuiltOn(fact))).ToList();
        var taken = built.Where(one => one.By.Count == 0 || !StaysIfUsed(one.Fact)).ToList();
        var others = taken.SelectMany(one => one.By).DistinctBy(by => (by.Place.Stream, by.Seq)).OrderBy(by => by.Seq).ToList();
        var leaders = rows.LeadersOf(mission);
        ImmutableArray<NewFact> undoing = [.. taken.Select(one => Undo(one.Fact, rows)).Reverse()];
        return new Undoable(
            change,
            Enum.GetValues<Language>().ToImmutableDictionary(language => language, IReadOnlyList<Told> (language) => [.. taken.Select(one => Tell(one.Fact, language, rows))]),
            undoing,
            origins[0].TakenBack % 2 == 0,
            [.. others.Where(by => !rows.IsHidden(by)).Select(by => $"{Sentence(Tell(by, turn.Language, rows))} – {turn.NameOf(by.Place.By, rows)}")],
            facts.Select(later.TakenBackBy).FirstOrDefault(fact => fact is not null) is { } by ? (turn.NameOf(by.Place.By, rows), by.Place.At) : null,
            Lacking(origins, turn, rows))
        {
            Author = turn.NameOf(change.Person, rows),
            MayUndo = change.Person == turn.Speaker.Id || (turn.Speaker.IsOfTheHouse && Rights.Leads(turn.Speaker.Id, leaders)),
            IsInUse = others.Count > 0,
            Leaders = [.. leaders.Where(leader => leader.IsHere && leader.Person != change.Person).Select(leader => turn.NameOf(leader.Person, rows))],
            Shown = [.. undoing.SelectMany(one => Capabilities.KindOf(one.Fact).Inverse?.Shows(one.Fact, turn, rows) ?? [])],
            ToldBy = [.. facts.Take(MostTold).SelectMany(fact => Chain(fact, rows)).Distinct()],
        };
    }

    public static Told Tell(LoggedFact fact, Language language, Rows rows)
    {
        var (origin, times) = rows.Origin(fact);
        var told = origin.Kind.Inverse!.Tell(origin.Fact, new(origin.Place.Stream, language, rows));
        return times % 2 == 0 ? told : told with { Old = told.New, New = told.Old };
    }

    static string Sentence(Told told) => (told.Old, told.New) switch
    {
        (null, null) => told.What,
        ({ } old, { } now) => $"{told.What} ({old} → {now})",
        _ => $"{told.What} (“{told.Old ?? told.New}”)",
    };

    // What began is withdrawn, what changed is exchanged; what took something back is taken back by recording that once more, as its
    // author's and for its day.
    static NewFact Undo(LoggedFact fact, Rows rows)
    {
        if (fact.Undoes is not { } undone) return new(fact.Place.Stream, fact.Kind.Inverse!.Undo(fact.Fact), Undoes: fact.Seq);
        var before = rows.Logged(fact.Place.Stream, undone)!;
        var (origin, times) = rows.Origin(before);
        return times % 2 == 0
            ? new(fact.Place.Stream, origin.Fact, origin.Place.On, fact.Seq, origin.Place.By)
            : new(fact.Place.Stream, before.Fact, Undoes: fact.Seq);
    }

    static bool StaysIfUsed(LoggedFact fact) => fact is { Undoes: null, Kind.Inverse.StaysIfUsed: true };

    // A withdrawn mission's key may have been given to another.
    static string? Lacking(List<(LoggedFact Fact, int TakenBack)> origins, Turn turn, Rows rows) =>
        origins is [{ TakenBack: var times, Fact.Fact: MissionCreated created }, ..] && times % 2 == 1 && rows.MissionWithKey(created.Key) is { } taken
            ? UndoWords.In(turn.Language).KeyIsTaken(taken.Key, Cards.Parts.Cut(taken.Statement, 120))
            : null;

    static IEnumerable<(string, long)> Chain(LoggedFact fact, Rows rows)
    {
        for (LoggedFact? one = fact; one is not null; one = one.Undoes is { } undone ? rows.Logged(one.Place.Stream, undone) : null)
            yield return (one.Place.Stream, one.Seq);
    }
}
