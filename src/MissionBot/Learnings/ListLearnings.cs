using MissionBot.Commands;

namespace MissionBot.Learnings;

static class ListLearnings
{
    // Its id is that of a trial action in every other command, so that a card's button fits here, too.
    static readonly ReferenceField<Subject> SubjectField = new("trial", new("trial action or mission", "prøvehandling eller mission", "of", "af"), SubjectReferences.Only);

    static readonly NumberField PageField = new NumberField("page", new("page", "side")).Lead("page", "side").Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("learnings", "læringer", "list learnings", "vis læringer"),
        Shape.Of(SubjectField, null, PageField),
        (given, turn, rows) =>
        {
            var subject = given.Get(SubjectField);
            var page = (int)Math.Clamp(given.Find(PageField) ?? 1, 1, 100_000);
            var skip = (page - 1) * LearningCards.PageSize;
            var shown = subject.IsTrial ? rows.LearningsOf(subject.Id, LearningCards.PageSize, skip) : rows.NewestLearnings(subject.Id, LearningCards.PageSize, skip);
            var list = new LearningList(subject, shown, rows.LearningCount(subject.Id), page);
            var topic = subject.IsTrial ? new Topic("trial", subject.Id, subject.MissionId) : null;
            return new Reply.Shown(LearningCards.List(list, [(SubjectField, subject.Key), (PageField, $"{page + 1}")], turn), topic);
        })
    {
        Help = new("Lists what was learned, newest first: of a trial action, or of the mission.", "Viser, hvad vi har lært, det nyeste først: af en prøvehandling eller af missionen."),
        Example = new("learnings breakfast", "læringer fælleskøkken"),
        Button = new("Learnings", "Læringer"),
    };
}

/// <summary>One page of learnings.</summary>
/// <param name="All">How many there are in all.</param>
sealed record LearningList(Subject Of, IReadOnlyList<Learning> Shown, int All, int Page);
