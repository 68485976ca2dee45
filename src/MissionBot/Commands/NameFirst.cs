namespace MissionBot.Commands;

/// <summary>A thing's name, a colon, and what is to be done with it: "Walking bus: start today". It is offered, for a note of it begins the same.</summary>
static class NameFirst
{
    const int LongestName = 60;

    const int LongestRest = 60;

    const int LongestEnding = 4;

    public static Understood? Of(string said, VerbList verbs, Known known, ReadContext context)
    {
        if (said.Length > LongestName + LongestRest) return null;
        var colon = said.IndexOf(": ", StringComparison.Ordinal);
        if (colon is < 3 or > LongestName || said.Length - colon > LongestRest) return null;
        var rest = Politeness.Without(said[(colon + 1)..].Trim());
        if (verbs.At(rest) is not { Verb: { Writes: true, Quoted: null, Shape.About: IReferenceField field } verb, End: var end }) return null;
        if (PlainLine.IsOfSpeech((verb, end), rest)) return null;
        if (known.Named(field, said[..colon]) is not { At: 0 } named || named.Length < colon - LongestEnding) return null;
        var given = PlainLine.Split(verb, named.Thing.Key + rest[end..], 0, context);
        return known.Certainty(verb, given) == Certainty.Sure && given.Complaints.IsEmpty ? new Understood(verb, given) { IsGuess = true, Named = named.Thing.Title } : null;
    }
}
