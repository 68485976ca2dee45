using MissionBot.Commands;
using MissionBot.Partners;
using MissionBot.Trials;

namespace MissionBot.Learnings;

static class ShowLearning
{
    public static readonly ReferenceField<Learning> LearningField = new("learning", new("learning", "læring"), LearningReferences.Only);

    /// <summary>Four texts of full length would not fit into one card: this one is shown whole.</summary>
    public static readonly ChoiceField<Part> PartField = new ChoiceField<Part>("part", new("part", "del"), LearningChoices.Parts).Bare().Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("learning", "læring", "show learning", "vis læring"),
        Shape.Of(LearningField, null, PartField),
        (given, turn, rows) =>
        {
            var learning = rows.WithPartner(given.Get(LearningField));
            var card = given.Find(PartField) is { } part
                ? LearningCards.Whole(learning, part, turn)
                : LearningCards.Shown(learning, rows.EarlierVersionsOf(learning, LearningCards.MostEarlier + 1), rows.TrialsBuiltOn(learning, LearningCards.MostBuiltOn + 1), turn);
            return new Reply.Shown(card, learning.Topic);
        })
    {
        NoCommandBefore = ["is", "by", "er"],
        Help = new("Shows one learning in full.", "Viser en hel læring."),
        Example = new("learning youth-4/1", "læring mad-1/1"),
    };
}
