using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>Turns the names in a command into the things they mean, or says what to ask.</summary>
static class Resolver
{
    /// <returns>What was given with things in place of names; or the reply that asks.</returns>
    public static (Given Given, Reply? Ask) Resolve(Verb verb, Given given, Turn turn, Rows rows)
    {
        given = Quoting.Settle(verb, LoneName(verb, given, turn, rows), turn);
        Reply? first = null;
        foreach (var field in verb.Shape.All)
        {
            (given, var ask) = field switch
            {
                IReferenceField reference => Thing(verb, field, reference, given, turn, rows),
                PersonField person when given.Find(person) is { } named => Someone(person, named, given, turn, rows),
                _ => (given, null),
            };
            // One that asks leaves the others to be settled: the form that comes back has them filled in.
            first ??= ask;
        }

        return (UnclearDates.Noted(given, verb, turn), first);
    }

    // "learn breakfast": the lone text is the name of a thing rather than what was learned.
    static Given LoneName(Verb verb, Given given, Turn turn, Rows rows) =>
        verb.Shape is { LoneTextIsRest: true, About: IReferenceField about, Rest: { } rest }
        && !given.Has(verb.Shape.About)
        && given.Values.GetValueOrDefault(rest.Id) is string text
        && text.Length <= TextField.Title
        && about.Resolve(text, rows, turn) is Resolution.One one
        // Beside a quotation the lone words are hardly what was learned, so that they may also be misspelt.
        && (one.Instead is null || given.Draft is not null)
            ? given.Without(rest).With(verb.Shape.About, one.Thing) with { Note = one.Instead is { } meant ? CommandWords.In(turn.Language).TookFor(meant.Typed, meant.Title) : given.Note }
            : given;

    static (Given, Reply?) Thing(Verb verb, Field field, IReferenceField reference, Given given, Turn turn, Rows rows)
    {
        var value = given.Values.GetValueOrDefault(field.Id);
        if (value is not (null or Unresolved)) return (given, null);
        var typed = (value as Unresolved)?.Typed;
        if (typed is null && !field.IsRequired) return (given, null);
        if (typed is null && verb.Implied is { } implied && implied.Field == field && implied.Of(given, rows) is { } only) return (given.With(field, only), null);
        var words = CommandWords.In(turn.Language);
        var label = field.Label(turn.Language);
        return reference.Resolve(typed, rows, turn) switch
        {
            Resolution.One { Instead: { } instead, Thing: var thing } =>
                (given.With(field, thing) with { Note = words.TookFor(instead.Typed, instead.Title) }, null),
            Resolution.One { Thing: var thing } => (given.With(field, thing), null),
            Resolution.Several when typed is null && verb.Writes => (given, Missing(field, given, words.Which(label))),
            Resolution.Several several => (given, Which(verb, field, given, words.Which(label), several.Things, turn)),
            Resolution.None { All: [] } when reference.Choices(rows, turn) is [] => (given, Partners.Outside.Of(turn, rows) ?? reference.NoneYet(turn)),
            Resolution.None when typed is null && verb.Writes => (given, Missing(field, given, words.Which(label))),
            Resolution.None when typed is null => (given, Which(verb, field, given, words.Which(label), reference.Choices(rows, turn), turn)),
            Resolution.None when verb.Writes && typed is not null && Begun(verb, field, reference, typed, turn, rows) is { } begun => (given.With(field, begun.Thing) with { Leftover = Joined(begun.After, given.Leftover) }, new Reply.Asked(null)),
            Resolution.None none => (given, Which(verb, field, given.Without(field), words.NotFound(label, Cards.Parts.Cut(typed!)), none.All, turn)),
            _ => throw new InvalidOperationException("A resolution that is neither one, none nor several."),
        };
    }

    // "follow youth when the moon is full": the thing is known by its key, and it is the words after it that nothing reads.
    static (object Thing, string After)? Begun(Verb verb, Field field, IReferenceField reference, string typed, Turn turn, Rows rows)
    {
        if (field != verb.Shape.About || (verb.Shape.Others.IsEmpty && verb.Shape.Rest is null)) return null;
        return typed.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && reference.Resolve(typed[..end], rows, turn) is Resolution.One { Instead: null, Thing: var thing }
            && reference.Chosen(Given.Nothing.With(field, thing)) is { Key: var key } && key.Equals(typed[..end], StringComparison.OrdinalIgnoreCase)
            ? (thing, typed[(end + 1)..].Trim())
            : null;
    }

    static string Joined(string words, string? more) => more is null ? words : $"{words}, {more}";

    // Of a saved form it is said at the list that was left alone.
    static Reply Missing(Field field, Given given, string question) => given.Form is null ? new Reply.Asked(question) : new Reply.Refused(question, field);

    // A question is asked again by a button; what is to be written comes back as a form, with the whole list to choose from.
    static Reply Which(Verb verb, Field field, Given given, string reason, IReadOnlyList<Offered> things, Turn turn) =>
        verb.Writes
            ? new Reply.Refused(reason, field)
            : new Reply.Refused(reason) { Instead = [.. things.Take(6).Select(thing => Offer.Again(verb, field, given, thing, turn))] };

    static (Given, Reply?) Someone(PersonField field, PersonNamed named, Given given, Turn turn, Rows rows) =>
        named.Several is { Count: > 0 } names
            ? (given, new Reply.Refused(CommandWords.In(turn.Language).OnePersonOnly(field.Label(turn.Language), Sentence.List(names, turn.Language)), field))
            : rows.Named(named, turn.Speaker) is { } person
            ? (given.With(field, named with { Id = person.Id, Name = person.Name }), null)
            : (given, new Reply.Refused(CommandWords.In(turn.Language).NoSuchPerson(Cards.Parts.Cut(named.Name)), field));
}
