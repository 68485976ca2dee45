using System.Collections.Immutable;
using MissionBot.Commands;

namespace MissionBot.Guard;

/// <summary>
/// A draft is stored unasked, so nothing that looks like personal data goes into it: it is taken out, and the person is told. All
/// else that was written is kept. Nobody is asked here, for who cancels a form is done with it.
/// </summary>
static class DraftGuard
{
    /// <param name="TakenOut">What kinds were found; none where all is kept as written.</param>
    public static (Given Given, ImmutableArray<PersonalData> TakenOut) Clean(Verb verb, Given given, Turn turn)
    {
        var kinds = new List<PersonalData>();
        foreach (var field in verb.Shape.All)
        {
            // Also a text that could not be taken as it is: one that is too long is drafted as it was typed.
            if (field is not TextField { IsGuarded: true } || Form.Shown(field, given, turn) is not { } text || Finder.Find(text) is not { Count: > 0 } found) continue;
            var guarded = new GuardedText(field, text, found);
            kinds.AddRange(guarded.Kinds);
            given = given.With(field, guarded.Without(GuardWords.In(turn.Language)), new ReadContext(turn.Today, turn.Language, []));
        }

        return (given, [.. kinds.Distinct()]);
    }
}
