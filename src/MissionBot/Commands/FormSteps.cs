using MissionBot.Cards;
using MissionBot.Guard;
using MissionBot.Storage;

namespace MissionBot.Commands;

/// <summary>What the other buttons of a form do: none of them loses what was written.</summary>
static class FormSteps
{
    /// <returns>Null where the form is to be saved after all: <paramref name="given"/> then holds the draft.</returns>
    public static Answer? Take(FormStep step, Verb verb, ref Given given, Turn turn, Rows rows)
    {
        var words = FormWords.In(turn.Language);
        switch (step)
        {
            case FormStep.Cancel when KeptDraft.IsWorthKeeping(verb, given):
                var (draft, takenOut) = DraftGuard.Clean(verb, given, turn);
                rows.KeepDraft(verb, draft, turn);
                return Said(words.Kept(verb.Name.In(turn.Language), takenOut.IsEmpty ? null : GuardWords.Kinds(takenOut, turn.Language)), verb, given, turn);
            case FormStep.Cancel:
                return Said(words.Cancelled, verb, given, turn);
            case FormStep.Theirs:
                return Said(words.TheirsStays(verb.Name.In(turn.Language)), verb, given, turn);
            case FormStep.Empty:
                rows.ForgetDraft(verb, turn);
                return new Answer(Form.Of(verb, Resolver.Resolve(verb, Things(verb, given), turn, rows).Given, turn, rows));
        }

        var about = Things(verb, given);
        var written = rows.Draft(verb, turn)?.Fill(verb, about, turn);
        given = (written ?? about) with { Form = given.Form! with { Step = null } };
        return step == FormStep.Mine && written is not null ? null : new Answer(Form.Of(verb, Resolver.Resolve(verb, given, turn, rows).Given, turn, rows));
    }

    // What the form is about stays chosen.
    static Given Things(Verb verb, Given given) => verb.Shape.All.Where(field => field is not IReferenceField).Aggregate(given, (left, field) => left.Without(field));

    static Answer Said(string sentence, Verb verb, Given given, Turn turn) =>
        new(Parts.Card(turn.Language, Parts.Line(sentence)).With(Offer.Line(verb, Things(verb, given), verb.ButtonTitle(turn.Language), turn)));
}
