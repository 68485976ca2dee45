using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Sharing;

namespace MissionBot.Learnings;

/// <summary>Supersedes: what is given takes the place of what was said; the rest stays, and nothing is forgotten.</summary>
public sealed record CorrectLearning(Learning Learning, LearningTexts Texts, LearningMarks Marks, Visibility? Visible)
{
    static readonly TextField SeenField = new TextField("seen", new("what was seen", "hvad der skete", "seen", "set")).Optional();

    public static Verb Verb { get; } = new Verb.Change<CorrectLearning, Loaded>(
        new("correct learning", "ret læring", "correct", "uddyb"),
        Right.TakePart,
        Shape.Of(ShowLearning.LearningField, SeenField,
            LearningFields.Verdict, LearningFields.Evidence, LearningFields.Next, LearningFields.Proposal, LearningFields.Expected, LearningFields.Why, LearningFields.Link, Visibilities.Field),
        given =>
        {
            var learning = given.Get(ShowLearning.LearningField);
            var marks = LearningFields.Marks(given);
            return new CorrectLearning(
                learning,
                new(given.Find(SeenField) ?? learning.Seen, given.Find(LearningFields.Expected) ?? learning.Expected,
                    given.Find(LearningFields.Why) ?? learning.Why, given.Find(LearningFields.Next) ?? learning.Next,
                    given.Find(LearningFields.Link) ?? learning.Link),
                new(marks.Verdict ?? learning.Verdict, marks.Evidence ?? learning.Evidence, marks.Proposal ?? learning.Proposal),
                given.Find(Visibilities.Field));
        },
        load: (command, turn, rows) => new Loaded(turn.NameOf(command.Learning.By, rows), Deciding.On(command.Visible, command.Learning.MissionId, turn, rows)),
        Decide)
    {
        AsksWhat = true,
        Stands = (given, _, _) => Stands(given.Get(ShowLearning.LearningField)),
        Help = new("Corrects a learning, or adds to it; what it said before is kept.", "Retter eller uddyber en læring; det, der stod før, bliver gemt."),
        Example = new("correct learning youth-4/1: 47 residents came, evidence: 2", "ret læring mad-1/1: 13 af 20 kom igen"),
        Button = new("Say more", "Uddyb"),
    };

    static IEnumerable<(Field Field, object? Value)> Stands(Learning learning) =>
    [
        (SeenField, learning.Seen), (LearningFields.Verdict, learning.Verdict), (LearningFields.Evidence, learning.Evidence), (LearningFields.Next, learning.Next),
        (LearningFields.Proposal, learning.Proposal), (LearningFields.Expected, learning.Expected), (LearningFields.Why, learning.Why), (LearningFields.Link, learning.Link),
        (Visibilities.Field, learning.Visible),
    ];

    static Outcome Decide(CorrectLearning command, Loaded loaded, Turn turn)
    {
        var learning = command.Learning;
        if (!turn.Speaker.IsOfTheHouse && learning.By != turn.Speaker.Id) return new Reply.Refused(CommandWords.In(turn.Language).OneLearningOnly(loaded.Author)) { IsDenied = true };
        var isSaid = learning.Texts != command.Texts || learning.Marks != command.Marks;
        var visible = command.Visible ?? learning.Visible;
        if (visible != learning.Visible && loaded.Deciding?.Refuse(learning.By) is { } theirs) return new Reply.Refused(theirs, Visibilities.Field);
        if (!isSaid && visible == learning.Visible) return new Reply.Asked(LearningWords.In(turn.Language).WhatToCorrect);
        var corrected = learning with
        {
            Seen = command.Texts.Seen,
            Expected = command.Texts.Expected,
            Why = command.Texts.Why,
            Next = command.Texts.Next,
            Link = command.Texts.Link,
            Verdict = command.Marks.Verdict,
            Evidence = command.Marks.Evidence,
            Proposal = command.Marks.Proposal,
            Visible = visible,
        };
        return new Outcome(
            new Reply.Shown(LearningCards.Corrected(corrected, learning, turn), learning.Topic),
            [
                .. isSaid ? [new NewFact(learning.MissionId, new LearningCorrected(learning.Id, learning.Marks, command.Marks, new(learning.Texts, command.Texts)))] : Array.Empty<NewFact>(),
                .. visible != learning.Visible ? [new NewFact(learning.MissionId, new LearningShown(learning.Id, learning.Visible, visible))] : Array.Empty<NewFact>(),
            ]);
    }

    internal sealed record Loaded(string Author, Deciding? Deciding);
}
