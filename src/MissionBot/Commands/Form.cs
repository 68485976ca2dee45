using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Storage;

namespace MissionBot.Commands;

/// <summary>The card that asks: a verb's fields with what is known already, six of them first and the others behind "more".</summary>
static class Form
{
    const int FirstPage = 6;
    const string MoreId = "more-fields";

    public static AdaptiveCard Of(Verb verb, Given given, Turn turn, Rows rows, string? question = null)
    {
        var words = CommandWords.In(turn.Language);
        var said = FormWords.In(turn.Language);
        var kept = given.Form is null && !KeptDraft.IsWorthKeeping(verb, given) ? rows.Draft(verb, turn)?.Fill(verb, given, turn) : null;
        if (kept is not null) given = Resolver.Resolve(verb, kept, turn, rows).Given;
        var fields = verb.Shape.All.Where(field => given.Has(field) || given.Complaints.ContainsKey(field.Id) || (!field.IsOnlySaid && verb.IsAsked(field, turn))).ToList();
        var stands = AsItStands.Of(verb, given, turn, rows);
        var first = fields.Take(FirstPage).Select(field => Place(Asked(verb, field, given, stands, turn, rows)));
        var others = fields.Skip(FirstPage).ToList();
        // A mission that is meant anyway comes along with every form; it opens nothing.
        var needed = others.Any(field => (given.Typed.ContainsKey(field.Id) && field is not IReferenceField)
            || given.Complaints.ContainsKey(field.Id) || (field.IsRequired && !given.Has(field)));
        return Parts.Card(turn.Language,
            [
                Place(
                [
                    Parts.Heading(verb.ButtonTitle(turn.Language)),
                    Parts.Subtle(verb.Help.In(turn.Language)),
                    question is null ? null : Parts.Line(question),
                    kept is null ? null : Parts.Line(said.FromDraft),
                    given.Leftover is { } leftover ? Parts.Warning(words.Leftover(leftover)) : null,
                ]),
                .. first,
                others.Count == 0 ? null : new Container([.. others.Select(field => Place(Asked(verb, field, given, stands, turn, rows)))]) { Id = MoreId, IsVisible = needed },
            ])
            .With(
                new Execute(verb.Writes ? verb.Submit?.In(turn.Language) ?? words.Save : verb.ButtonTitle(turn.Language), verb.Id, Data(given, null, stands, turn, rows)),
                others.Count == 0 || needed ? null : new ToggleVisibility(words.MoreFields, MoreId),
                kept is null ? null : new Execute(said.StartEmpty, verb.Id, Data(given, FormStep.Empty, stands, turn, rows)),
                verb.Writes ? new Execute(said.Cancel, verb.Id, Data(given, FormStep.Cancel, stands, turn, rows)) : null);
    }

    // Where a form is drawn anew, Teams' renderer reuses what stood at the same place: once a sentence comes or goes above it, a list would
    // offer the choices of its neighbour. So each field keeps a place of its own.
    static Container Place(IEnumerable<Element?> elements) => new([.. elements.OfType<Element>()]);

    // Redrawn, it is still the form that was drawn first: what others changed since is asked about when it is saved.
    static JsonObject Data(Given given, FormStep? step, IReadOnlyDictionary<string, string> stands, Turn turn, Rows rows)
    {
        var drawn = Meanwhile.Version(given, rows);
        var data = new JsonObject
        {
            [PressData.Language] = Parts.Code(turn.Language),
            [PressData.Once] = turn.NewId(),
            [PressData.Here] = true,
            [PressData.Form] = (given.Form is { } before && before.Stream == drawn.Stream ? before : drawn).Version,
        };
        if (step is { } asked) data[PressData.Step] = asked.ToString();
        if (given.Kept is { } kept) data[PressData.Kept] = kept;
        if (stands.Count > 0) data[PressData.Drawn] = AsItStands.Marks(stands);
        return data;
    }

    static IEnumerable<Element> Asked(Verb verb, Field field, Given given, IReadOnlyDictionary<string, string> stands, Turn turn, Rows rows)
    {
        var choices = field is IReferenceField reference ? Choices(reference, given, turn, rows) : [];
        var input = field.Input(new FormInput(Shown(field, given, turn) ?? stands.GetValueOrDefault(field.Id), turn.Language, choices) { Dataset = turn.IsTeams ? Invokes.TypeAhead.Dataset(verb, field) : null });
        // A client holds every button back while a required input is empty, Cancel too; so what is missing is asked for by us.
        yield return input is Input one ? one with { IsRequired = null, ErrorMessage = null } : input;
        if (field.Meaning is { } meaning) yield return Parts.Subtle(meaning.In(turn.Language));
        if (given.Complaints.TryGetValue(field.Id, out var complaint)) yield return Parts.Warning(complaint);
    }

    // What is chosen already is among the choices, also where it is of another mission or older than what is offered.
    static IReadOnlyList<Offered> Choices(IReferenceField reference, Given given, Turn turn, Rows rows)
    {
        var choices = reference.Choices(rows, turn);
        return reference.Chosen(given) is { } chosen && choices.All(choice => choice.Key != chosen.Key) ? [chosen, .. choices] : choices;
    }

    // As it was typed where there was typing; a resolved thing by its key, so that the list can show it as chosen.
    internal static string? Shown(Field field, Given given, Turn turn) =>
        field.IsSecret ? null
            : given.Values.TryGetValue(field.Id, out var value) && (field is IReferenceField || !given.Typed.ContainsKey(field.Id))
            ? field.Show(value, turn.Language)
            : given.Typed.GetValueOrDefault(field.Id);
}
