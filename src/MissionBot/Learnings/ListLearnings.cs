using MissionBot.Commands;
using MissionBot.Partners;

namespace MissionBot.Learnings;

static class ListLearnings
{
    // Its id is that of a trial action in every other command, so that a card's button fits here, too.
    static readonly ReferenceField<Subject> SubjectField = new("trial", new("trial action or mission", "prøvehandling eller mission", "of", "af"), SubjectReferences.Only);

    static readonly ChoiceField<Verdict> VerdictField =
        new ChoiceField<Verdict>("verdict", new("verdict", "vurdering"), LearningChoices.Verdicts).Bare().Optional();

    static readonly NumberField PageField = new NumberField("page", new("page", "side")).Lead("page", "side").Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("learnings", "læringer", "list learnings", "vis læringer"),
        Shape.Of(SubjectField, null, VerdictField, PageField),
        (given, turn, rows) =>
        {
            var subject = given.Get(SubjectField);
            var verdict = given.Find(VerdictField);
            var all = rows.LearningCount(subject.Id);
            var page = Pages.Wanted(given.Find(PageField), all, LearningCards.PageSize);
            var skip = (page - 1) * LearningCards.PageSize;
            // One more than is shown tells whether there are others, without counting them.
            var found = subject.IsTrial
                ? rows.LearningsOf(subject.Id, LearningCards.PageSize + 1, skip, verdict)
                : [.. rows.NewestLearnings(subject.Id, LearningCards.PageSize + 1, skip, verdict).Select(rows.WithPartner)];
            var list = new LearningList(subject, verdict, found, all, page);
            var topic = subject.IsTrial ? new Topic("trial", subject.Id, subject.MissionId) { IsAside = true } : null;
            return new Reply.Shown(LearningCards.List(list, Next(subject, verdict, page + 1), turn), topic);
        })
    {
        Phrases = LearningPhrases.List,
        HintsAlone = true,
        Hints = ["learnings", "been learned", "what was learned", "lessons", "did we learn", "taught us", "teach us", "did we find", "læringer", "lært", "lærte", "erfaringer", "ud af", "hvad lærte", "hvad viste", "hvad har vi lært"],
        Help = new("Lists what was learned, newest first: of a trial action, or of the mission; a verdict filters.", "Viser, hvad vi har lært, det nyeste først: af en prøvehandling eller af missionen; en vurdering filtrerer."),
        Example = new("learnings breakfast", "læringer fælleskøkken"),
        Button = new("Learnings", "Læringer"),
    };

    static (Field, string)[] Next(Subject subject, Verdict? verdict, int page) =>
    [
        (SubjectField, subject.Key),
        .. verdict is { } only ? [(VerdictField, LearningChoices.Verdicts.Code(only))] : Array.Empty<(Field, string)>(),
        (PageField, $"{page}"),
    ];
}

/// <summary>One page of learnings.</summary>
/// <param name="Only">The verdict that was asked for.</param>
/// <param name="Found">One more than the page holds, where there are others.</param>
/// <param name="All">How many there are in all, whatever their verdict.</param>
sealed record LearningList(Subject Of, Verdict? Only, IReadOnlyList<Learning> Found, int All, int Page);
