namespace MissionBot.Commands;

/// <summary>
/// One sentence or clause of a line that means something by itself: "Who leads youth? The invitation has to go out". People give their reasons.
/// What only looks is taken; what would change something is offered, of what the rest of the line names.
/// </summary>
sealed class OneSentence(VerbList verbs, Hints hints, Func<string, IReadOnlyList<Phrased>> phrases)
{
    // So many words of a phrase mean a change, also where they name nothing: "slå beskederne fra mig på lydløs".
    const int PlainEnough = 4;

    public Understood? Of(string said, Turn turn, Known known)
    {
        var parts = Sentences.AndClauses(said).Where(part => part.Length < said.TrimEnd().Length).OrderByDescending(part => part.EndsWith('?')).ToList();
        var later = Sentences.Later(said).ToList();
        var wishes = parts.Concat(later).Append(said).Select(WouldLike.Of).OfType<string>();
        var read = Read([.. parts, .. wishes], said, turn, known);
        var behind = Read(later, said, turn, known);
        if (read.Concat(behind).FirstOrDefault(one => one.Verb!.Writes) is { } change) return OfWhatIsNamed(change, said, known) with { IsGuess = true };
        if (read.Count > 0) return Fullest(read);
        // "Mentors, how is it going": it is asked of what was named before.
        return Fullest(behind) is { Given.Typed.IsEmpty: true } asked && hints.Tell(said, known, new ReadContext(turn.Today, turn.Language, [])) is { } told ? told : Fullest(behind);
    }

    List<Understood> Read(List<string> parts, string said, Turn turn, Known known) => parts.ConvertAll(part => Alone(part, said, turn, known)).OfType<Understood>().ToList();

    // One that names something says more than one that does not.
    static Understood? Fullest(List<Understood> read) => read.Find(one => !one.Given.Typed.IsEmpty) ?? read.FirstOrDefault();

    // "I'm off the mentors desk, pass it to Jo": what is to be changed may be named beside what says so.
    static Understood OfWhatIsNamed(Understood change, string said, Known known) =>
        change.Verb!.Shape.About is { } about && !change.Given.Has(about) && known.Named(change.Verb, said) is { IsNear: false, Thing: var thing }
            ? change with { Given = change.Given.With(about, thing.Key, new Unresolved(thing.Key)), Named = thing.Title }
            : change;

    // Only what is sure, or asks about a thing that it names.
    Understood? Alone(string part, string whole, Turn turn, Known known)
    {
        var context = new ReadContext(turn.Today, turn.Language, []);
        var (said, bare, _) = Chatter.Strip(part);
        var sure = from one in bare.Length < said.Length ? phrases(said).Concat(phrases(bare)) : phrases(bare)
                   let given = PlainLine.Split(one.Verb, one.Line, 0, context)
                   where known.Certainty(one.Verb, given) == Certainty.Sure && (!one.Verb.Writes || one.Words >= PlainEnough || given.Values.Values.OfType<Unresolved>().Any() || (one.IsOfIt && known.Named(one.Verb, whole) is not null))
                   select new Understood(one.Verb, given);
        if (sure.FirstOrDefault() is { } found) return found;
        if (verbs.At(bare) is { } exact && PlainLine.Split(exact.Verb, bare, exact.End, context) is var plain && known.Certainty(exact.Verb, plain) == Certainty.Sure) return new Understood(exact.Verb, plain);
        return Interrogative.Is(said) ? hints.Tell(said, known, context) : null;
    }
}
