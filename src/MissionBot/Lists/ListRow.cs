using System.Collections.Immutable;
using MissionBot.Commands;

namespace MissionBot.Lists;

/// <summary>One row of a list, and what was understood of it: as a button would carry it.</summary>
/// <param name="Text">As it was typed, without its mark.</param>
/// <param name="Verb">Null where nothing was understood.</param>
/// <param name="Fields">As typed.</param>
/// <param name="Leftover">What belongs to no field.</param>
/// <param name="Doubt">Why it is not saved unless somebody says so; null where it is clear.</param>
/// <param name="IsChosen">It is to be saved.</param>
/// <param name="About">What it was shown as being about, so that it is not saved about anything else.</param>
sealed record ListRow(string Text, string? Verb, ImmutableDictionary<string, string> Fields, string? Leftover, string? Doubt, bool IsChosen, string? About = null)
{
    public static ListRow Of(string text, Verb verb, Given given, string? doubt = null) => new(text, verb.Id, given.Typed, given.Leftover, doubt, doubt is null);

    public static ListRow NotUnderstood(string text) => new(text, null, ImmutableDictionary<string, string>.Empty, null, null, true);

    /// <summary>The verb's fields, read as on the day on which the list was written: its "today" does not move.</summary>
    public Given Give(Verb verb, ReadContext context)
    {
        var given = Given.Nothing with { Leftover = Leftover };
        foreach (var field in verb.Shape.All)
            if (Fields.TryGetValue(field.Id, out var typed)) given = given.With(field, typed, context);
        return given;
    }
}
