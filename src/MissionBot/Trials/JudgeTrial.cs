using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Missions;

namespace MissionBot.Trials;

/// <summary>A leader's answer to a proposal: it is planned from now on, or declined with the reason why. What is planned can be declined, too, as long as it has not started.</summary>
public sealed record JudgeTrial(Trial Trial, string? Why)
{
    static readonly ReferenceField<Trial> ProposalField = new("trial", ShowTrial.TrialField.Name, TrialReferences.In(Stage.Proposed));

    static readonly TextField WhyField = new TextField("why", new("why", "hvorfor", "because", "fordi", "reason", "begrundelse"), TextField.Statement).Lead("because", "fordi");

    static readonly TextField CommentField = new TextField("why", new("comment", "kommentar", "because", "fordi"), TextField.Statement).Lead("because", "fordi").Optional();

    public static Verb Accept { get; } = new Verb.Change<JudgeTrial, Judged>(
        new("accept", "godtag", "approve", "godkend", "acceptér", "accepter"),
        Right.Lead,
        Shape.Of(ProposalField, null, CommentField),
        given => new JudgeTrial(given.Get(ProposalField), given.Find(CommentField)),
        Load,
        (command, judged, turn) => Decide(command, judged, Stage.Planned, turn))
    {
        Help = new("Accepts a proposed trial action: it is planned from then on.", "Godtager en foreslået prøvehandling: derefter er den planlagt."),
        Example = new("accept youth-3", "godtag mad-3"),
    };

    public static Verb Decline { get; } = new Verb.Change<JudgeTrial, Judged>(
        new("decline", "afvis", "reject", "drop", "opgiv", "aflys"),
        Right.Lead,
        Shape.Of(ProposalField, WhyField),
        given => new JudgeTrial(given.Get(ProposalField), given.Get(WhyField)),
        Load,
        (command, judged, turn) => Decide(command, judged, Stage.Declined, turn))
    {
        NoCommandBefore = ["in", "by", "off", "out", "me", "us"],
        Help = new("Declines a trial action that is proposed or planned, and says why.", "Afviser en prøvehandling, der er foreslået eller planlagt, og fortæller hvorfor."),
        Example = new("decline youth-3 because it was tried last year", "afvis mad-3 fordi det blev prøvet sidste år"),
    };

    static Judged Load(JudgeTrial command, Turn turn, Storage.Rows rows) => new(
        rows.Around(command.Trial, turn), command.Trial.Stage == Stage.Proposed ? rows.Proposer(command.Trial) : null,
        command.Trial.PlannedSeq is { } seq && rows.IsToldIn(turn.Conversation, command.Trial.MissionId, seq));

    static Outcome Decide(JudgeTrial command, Judged judged, Stage to, Turn turn)
    {
        var trial = command.Trial;
        if (trial.Stage != Stage.Proposed && !(to == Stage.Declined && trial.Stage == Stage.Planned))
            return to == Stage.Declined ? StageRules.Refuse(trial, turn)! : new Reply.Refused(TrialWords.In(turn.Language).IsNoProposal(trial)) { Instead = TrialCards.Buttons(trial, turn) };
        var after = trial with { Stage = to, StageWhy = command.Why };
        return new Outcome(
            new Reply.Shown(judged.IsAbove ? TrialCards.JudgedAbove(after, judged, turn) : TrialCards.Judged(after, judged, isWhereProposed: false, turn), trial.Topic),
            [new NewFact(trial.MissionId, new TrialMoved(trial.Id, trial.Stage, to, new(command.Why, trial.StageWhy)))])
        {
            Retold = trial.PlannedSeq is { } seq ? [Proposal(trial, seq, (seen, there, eyes) => TrialCards.Judged(seen, judged with { Around = eyes.Around(seen, there) }, isWhereProposed: true, there))] : [],
        };
    }

    /// <summary>The card that proposed it, as it stands, where whoever reads there sees it by now.</summary>
    internal static Retold Proposal(Trial trial, long seq, Func<Trial, Turn, Storage.Rows, AdaptiveCards.AdaptiveCard> draw) => new(trial.MissionId, seq, (there, eyes) =>
        eyes.Trial(trial.Id) is { } seen ? draw(seen, there, eyes) : Projected.ForTheTeam(there).ViewOf(ShowTrial.Verb, ShowTrial.TrialField, trial.Key, there));
}

/// <param name="By">Who proposed it; null where nobody did, or nobody knows any more.</param>
/// <param name="IsAbove">The card that proposed it stands in this very conversation, and is brought up to date: the answer only says so.</param>
sealed record Judged(Around Around, Conversations.Person? By, bool IsAbove);
