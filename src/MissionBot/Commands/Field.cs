using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Words;
using Mention = MissionBot.BotFramework.Activities.Mention;

namespace MissionBot.Commands;

/// <summary>
/// One thing that a command wants to know, declared once beside its command: the line grammar, the form, the question
/// for what is missing, the buttons' data and docs/commands.md come from it.
/// </summary>
/// <param name="Id">Its name in forms and buttons.</param>
public abstract record Field(string Id, Name Name)
{
    public bool IsRequired { get; init; } = true;

    /// <summary>Words that lead in a value without a colon: <c>unit %</c>, <c>to 3</c>, <c>by 2030</c>.</summary>
    public ImmutableArray<string> Leads { get; init; } = [];

    /// <summary>Its lead words count only right after the value of this field (<c>from 6 on 2018-12-31</c>).</summary>
    public string? Follows { get; init; }

    /// <summary>Counts without any word before it, where all that follows reads as its value.</summary>
    public bool IsBare { get; init; }

    /// <summary>A form has it only where the line said it.</summary>
    public bool IsOnlySaid { get; init; }

    /// <summary>What an empty input shows in a form, beside the label: an example or what to think of.</summary>
    public Name? Hint { get; init; }

    /// <summary>What is typed into it is neither drawn again nor kept in a draft.</summary>
    public virtual bool IsSecret => false;

    /// <summary>What the word means, for whoever does not know it: a sentence below the input of a form.</summary>
    public Name? Meaning { get; init; }

    /// <summary>A value that reads to a known end (choice, number, date, person), unlike a text.</summary>
    public abstract bool IsClosed { get; }

    /// <summary>A text that ends at the next separator, even where no field follows.</summary>
    public virtual bool IsShort => false;

    /// <summary>The longest value that starts at <paramref name="at"/>; null where none does.</summary>
    public abstract Read? ReadAt(string text, int at, ReadContext context);

    /// <summary>Reads all of what was typed into a form's input or stands after a label.</summary>
    /// <returns>The value, or the sentence that says what to write instead.</returns>
    public abstract (object? Value, string? Complaint) ReadWhole(string text, ReadContext context);

    /// <summary>What a form's input shows for a value that is already known.</summary>
    public abstract string Show(object value, Language language);

    /// <summary>What a card tells people of the value: as it was read, so that a misread day is seen.</summary>
    public virtual string Tell(object value, Language language) => Show(value, language);

    public abstract Element Input(FormInput input);

    public string Label(Language language)
    {
        var name = Name.In(language);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}

/// <inheritdoc cref="Field"/>
public abstract record Field<T>(string Id, Name Name) : Field(Id, Name)
    where T : notnull;

/// <param name="End">Just after what was read.</param>
public readonly record struct Read(object Value, int End);

/// <summary>What a reader may lean on: the day, the language that decides between <c>1,234</c> and <c>1.234</c>, who is mentioned.</summary>
public sealed record ReadContext(DateOnly Today, Language Language, IReadOnlyList<Mention> Mentions)
{
    /// <summary>For values that lean on nothing: choices.</summary>
    internal static readonly ReadContext Unaided = new(default, Language.English, []);
}

/// <summary>What a field needs to draw its input.</summary>
/// <param name="Value">What it shows, as typed or as known; null when empty.</param>
/// <param name="Choices">For a field that names a thing: which things there are.</param>
public sealed record FormInput(string? Value, Language Language, IReadOnlyList<Offered> Choices)
{
    /// <summary>By what name more choices are asked for while one types; null where the client cannot.</summary>
    public string? Dataset { get; init; }
}

/// <summary>One of several things that may be meant.</summary>
public sealed record Offered(string Key, string Title);
