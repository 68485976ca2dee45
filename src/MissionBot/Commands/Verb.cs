using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A command's name and shape. <see cref="Change"/> writes: load (reads), decide (pure), then facts and a reply.
/// <see cref="Question"/> only looks, and never waits for the writer.
/// </summary>
public abstract class Verb(Name name, Right right, Shape shape)
{
    public Name Name => name;

    public Right Right => right;

    public Shape Shape => shape;

    /// <summary>What stands in a button's data: the English words, joined.</summary>
    public string Id { get; } = name.English.Replace(' ', '-');

    /// <summary>What it does, in a sentence for <c>help</c>.</summary>
    public required Name Help { get; init; }

    /// <summary>A line that works as it stands, in each language.</summary>
    public required Name Example { get; init; }

    /// <summary>What stands on its button, where that is not simply its words.</summary>
    public Name? Button { get; init; }

    /// <summary>The text that a quoted message is taken for; null where a quotation means nothing to it.</summary>
    public TextField? Quoted { get; init; }

    /// <summary>
    /// Another beginning that means it, where what follows or what the thread is about says so: <c>edit youth-1</c>. Given the line, a
    /// place in it and the thread's thing; the place after the words, or -1.
    /// </summary>
    public Func<string, int, Topic?, int>? Beginning { get; init; }

    /// <summary>The same said another way.</summary>
    public ImmutableArray<Phrase> Phrases { get; init; } = [];

    /// <summary>Lines that announce several of it, one a line below: <c>Learnings from breakfast:</c>. What they say holds for each.</summary>
    public ImmutableArray<Phrase> Headings { get; init; } = [];

    /// <summary>Words that hint at it where no phrase fits; it is offered then, not done.</summary>
    public ImmutableArray<string> Hints { get; init; } = [];

    /// <summary>A hint is enough without a thing that is named.</summary>
    public bool HintsAlone { get; init; }

    /// <summary>A sentence that names what it is about is enough to offer it, where nothing else is understood of it.</summary>
    public bool IsOfferedForName { get; init; }

    /// <summary>It shows a thing of this kind: a question that only names one is answered by it.</summary>
    public IReferenceField? TellsOf { get; init; }

    /// <summary>Something without which no hint counts: a digit, for a measurement.</summary>
    public Func<char, bool>? HintNeeds { get; init; }

    /// <summary>A sentence that speaks so is of it although it names nothing: "the new figure is 4.2".</summary>
    public Regex? SpeaksOf { get; init; }

    /// <summary>What a sentence does that says, before a colon or "that", what the rest of it is: "we <i>found out</i> in the clubs that …". The rest is its <see cref="Quoted"/> text.</summary>
    public ImmutableArray<Name> NoteVerbs { get; init; } = [];

    /// <summary>What such a text is called: "<i>learning</i> from the clubs: …".</summary>
    public ImmutableArray<Name> NoteNouns { get; init; } = [];

    /// <summary>It asks what is to change where nothing is said beside the thing that it is about.</summary>
    public bool AsksWhat { get; init; }

    /// <summary>Whether its form asks for a field here, where nothing was said of it.</summary>
    public Func<Field, Turn, bool> IsAsked { get; init; } = (_, _) => true;

    /// <summary>How the fields of the thing that it changes stand by now: its form begins with them.</summary>
    public Func<Given, Turn, Rows, IEnumerable<(Field Field, object? Value)>>? Stands { get; init; }

    /// <summary>Words after which it is no command but a part of speech: "try to be there", "end of the month". Then it is asked.</summary>
    public ImmutableArray<string> NoCommandBefore { get; init; } = [];

    /// <summary>A line that is nothing but its value means it, without a word before: a code.</summary>
    public Func<string, bool>? Alone { get; init; }

    /// <summary>Whether it is theirs all the same, for whom it is not by right: partners measure what they were asked to.</summary>
    public Func<Given, Turn, Rows, bool>? IsTheirs { get; init; }

    /// <summary>What a field means that was left out, where the others leave but one: the only mission that a partner takes part in.</summary>
    public Implied? Implied { get; init; }

    /// <summary>The id of what partners do instead: their cards offer that.</summary>
    public string? ForPartners { get; init; }

    /// <summary>What stands on the button that submits its form, where nothing is saved for oneself.</summary>
    public Name? Submit { get; init; }

    public string ButtonTitle(Language language) => Button?.In(language) ?? Title(language);

    public abstract bool Writes { get; }

    /// <exception cref="Storage.StoreException">The store cannot be read.</exception>
    public abstract Outcome Run(Given given, Turn turn, Rows rows);

    public string Title(Language language)
    {
        var words = name.In(language);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public sealed class Change<TCommand, TLoaded>(
        Name name,
        Right right,
        Shape shape,
        Func<Given, TCommand> make,
        Func<TCommand, Turn, Rows, TLoaded> load,
        Func<TCommand, TLoaded, Turn, Outcome> decide) : Verb(name, right, shape)
    {
        public override bool Writes => true;

        public override Outcome Run(Given given, Turn turn, Rows rows)
        {
            var command = make(given);
            return decide(command, load(command, turn, rows), turn);
        }
    }

    public sealed class Question(Name name, Shape shape, Func<Given, Turn, Rows, Reply> answer) : Verb(name, Right.Look, shape)
    {
        public override bool Writes => false;

        public override Outcome Run(Given given, Turn turn, Rows rows) => answer(given, turn, rows);
    }
}

/// <summary>Where in a line a command's fields stand: <c>verb about: rest, field: value</c>.</summary>
/// <param name="About">What the line is about, up to the first colon.</param>
/// <param name="Rest">The text after that colon.</param>
public sealed record Shape(Field? About, Field? Rest, ImmutableArray<Field> Others)
{
    // No "with" changes these: All is made of them once, for every line asks for it.
    public Field? About { get; } = About;

    public Field? Rest { get; } = Rest;

    public ImmutableArray<Field> Others { get; } = Others;

    public static Shape Of(Field? about, Field? rest, params ImmutableArray<Field> others) => new(about, rest, others);

    /// <summary>A line without a colon is the rest, not what it is about: <c>learn attendance rose</c>.</summary>
    public bool LoneTextIsRest { get; init; }

    /// <summary>What may stand between what the line is about and the colon, without a colon of its own: <c>new mission food by 2030: …</c>.</summary>
    public ImmutableArray<Field> Head { get; init; } = [];

    /// <summary>In the order in which a form asks for them.</summary>
    public ImmutableArray<Field> All { get; } = [.. new[] { About, Rest }.OfType<Field>(), .. Others];
}

/// <summary>What one must be allowed to do. Refusal, hidden button and documentation follow from it.</summary>
public enum Right
{
    /// <summary>Everyone of the mission's organisation; partners, in the conversation that the mission lives in.</summary>
    Look,

    /// <summary>The same: to propose, and to add what was learned.</summary>
    TakePart,

    /// <summary>What a conversation is told, and in which language: everyone of the mission's organisation; partners, in a conversation of their own.</summary>
    Hear,

    /// <summary>Everyone of the mission's organisation.</summary>
    Contribute,

    /// <summary>Who leads the mission; everyone, where nobody is named.</summary>
    Lead,
}

/// <param name="Of">Null where it is not clear from what was given.</param>
public sealed record Implied(Field Field, Func<Given, Rows, object?> Of);
