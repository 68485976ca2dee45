using MissionBot.Commands;

namespace MissionBot.Learnings;

static class ShowLearning
{
    public static readonly ReferenceField<Learning> LearningField = new("learning", new("learning", "læring"), LearningReferences.Only);

    public static Verb Verb { get; } = new Verb.Question(
        new("learning", "læring", "show learning", "vis læring"),
        Shape.Of(LearningField, null),
        (given, turn, rows) =>
        {
            var learning = given.Get(LearningField);
            return new Reply.Shown(LearningCards.Shown(learning, rows.EarlierWordsOf(learning), turn), learning.Topic);
        })
    {
        Help = new("Shows one learning in full.", "Viser en hel læring."),
        Example = new("learning youth-4/1", "læring mad-1/1"),
    };
}
