using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A text that is too long comes back in its form, to be shortened there. One that no message of the channel would hold cannot: it
/// stands where it was written, in the message or in the form, which stays as it is.
/// </summary>
static class TooMuch
{
    /// <summary>UTF-16 units of all that was written. A message may have 50,000 of them, with everything around.</summary>
    const int MostInForm = 30_000;

    public static Reply.Refused? Refuse(Verb verb, Given given, Turn turn)
    {
        if (given.Typed.Values.Sum(typed => typed.Length) <= MostInForm) return null;
        var (label, length, most) = verb.Shape.All.OfType<TextField>()
            .Select(field => (Label: field.Label(turn.Language), (given.Typed.GetValueOrDefault(field.Id) ?? "").Length, Most: field.MaxLength))
            .OrderByDescending(text => text.Length - text.Most).First();
        return new Reply.Refused(CommandWords.In(turn.Language).FarTooLong(label, Numbers.Write(length, turn.Language), Numbers.Write(most, turn.Language))) { IsAside = true };
    }
}
