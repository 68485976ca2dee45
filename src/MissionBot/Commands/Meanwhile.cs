using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Undoing;

namespace MissionBot.Commands;

/// <summary>
/// Two people had the same form open, and the other one saved first. What each wrote is shown beside the other, and the second
/// chooses; until then nothing is changed, and the draft keeps the words.
/// </summary>
static class Meanwhile
{
    static readonly Sql Now = new("select s.seq from streams s where s.tenant_id = @tenant and s.stream = @stream");

    /// <summary>How far the log of what a form is about has come.</summary>
    public static FormState Version(Given given, Rows rows) =>
        given.Values.Values.OfType<IOfMission>().FirstOrDefault() is { MissionId: var stream } ? new(stream, rows.SeqOf(stream), null) : new(null, 0, null);

    public static long SeqOf(this Rows rows, string stream) => rows.One<long>(Now, new { stream });

    /// <returns>The card that asks; null where nobody changed the same since the form was drawn.</returns>
    public static AdaptiveCard? Ask(Verb verb, Given given, Outcome outcome, Turn turn, Rows rows)
    {
        if (given.Form is not { Stream: { } stream, Seq: var seq } || outcome.Facts.Length == 0) return null;
        var mine = outcome.Facts.Where(fact => fact.Stream == stream).Select(fact => (Inverse: Capabilities.KindOf(fact.Fact).Inverse!, fact.Fact)).ToList();
        var theirs = rows.Touching(stream, seq, [.. mine.SelectMany(fact => fact.Inverse.Touches(fact.Fact))]);
        if (theirs.Count == 0) return null;
        var words = FormWords.In(turn.Language);
        var last = theirs[^1].Place;
        rows.KeepDraft(verb, given, turn);
        if (Projected.Eyes(turn, rows) is { } eyes && theirs.Any(eyes.IsHidden)) return Projected.ForTheTeam(turn);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.ChangedMeanwhile),
                Parts.Line(words.SavedFirst(turn.NameOf(last.By, rows), turn.Conversation.Clock(last.At))),
                new ColumnSet(
                    Column(turn.NameOf(last.By, rows), theirs.Select(fact => Undoables.Tell(fact, turn.Language, rows))),
                    Column(words.Yours, mine.Select(fact => fact.Inverse.Tell(fact.Fact, new(stream, turn.Language, rows))))),
            ])
            .With(
                Button(words.KeepTheirs, FormStep.Theirs, verb, given, turn, rows),
                Button(words.SaveMine, FormStep.Mine, verb, given, turn, rows),
                Button(words.WriteOn, FormStep.Edit, verb, given, turn, rows));
    }

    static Column Column(string title, IEnumerable<Told> facts) =>
        new([Parts.Subheading(title), .. facts.SelectMany(told => new Element[] { Parts.Subtle(told.What), Parts.Words(told.New ?? "–") })]) { Width = "stretch" };

    // Drawn from what is there now: only what changes after this card is asked about again.
    static Execute Button(string title, FormStep step, Verb verb, Given given, Turn turn, Rows rows)
    {
        var data = new JsonObject
        {
            [PressData.Language] = Parts.Code(turn.Language),
            [PressData.Once] = turn.NewId(),
            [PressData.Here] = true,
            [PressData.Form] = Version(given, rows).Version,
            [PressData.Step] = step.ToString(),
        };
        if (given.Kept is { } kept) data[PressData.Kept] = kept;
        foreach (var field in verb.Shape.All)
            if (field is IReferenceField && given.Values.TryGetValue(field.Id, out var thing)) data[field.Id] = field.Show(thing, turn.Language);
        return new(title, verb.Id, data);
    }
}
