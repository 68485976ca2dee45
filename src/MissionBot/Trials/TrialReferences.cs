using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Trials;

/// <summary>A trial action is called by its key (<c>youth-7</c>) or by words of its title; in its own thread it needs no name.</summary>
sealed class TrialReferences(Stage? stage) : IReferences<Trial>
{
    public static readonly TrialReferences Only = new(null);

    /// <summary>Where no name is said, one in this stage is meant; by its name any is found, so that the answer can say how it stands.</summary>
    public static TrialReferences In(Stage stage) => new(stage);

    public IReadOnlyList<Trial> Find(Rows rows, Turn turn, string typed)
    {
        // The full stop of the sentence is none of the name: "trial youth-1."
        var name = Folded.Of(typed).TrimEnd('.', '!', '?');
        if (name.LastIndexOf('-') is var dash and > 0 && int.TryParse(name.AsSpan(dash + 1), out var number) && rows.TrialNumbered(name[..dash], number) is { } exact)
            return [exact];
        if (name.Split(' ', 2)[0] is not { Length: > 1 and <= TextField.Title } first) return [];
        var found = rows.TrialsContaining(first).Where(trial => Called.Fits(name, trial.Title)).ToList();
        if (found.Where(trial => Folded.Of(trial.Title) == name).ToList() is { Count: > 0 } whole) found = whole;
        // The conversation's own mission comes first; only where it has none of that name are the others asked.
        return turn.Conversation.Here(found, trial => trial.MissionId);
    }

    public IReadOnlyList<Trial> Usual(Rows rows, Turn turn) =>
        turn.Conversation.Topic is { Kind: "trial" } topic && rows.Trial(topic.Id) is { } trial ? [trial]
        : stage is null ? []
        : All(rows, turn);

    public IReadOnlyList<Trial> All(Rows rows, Turn turn) => turn.Conversation.Here([.. rows.Trials().Where(trial => IsMeant(trial.Stage))], trial => trial.MissionId);

    public IReadOnlyList<Offered> Offers(Rows rows, Turn turn) =>
        [.. turn.Conversation.Here([.. rows.TrialNames().Where(trial => IsMeant(trial.Stage))], trial => trial.MissionId).Select(trial => new Offered(trial.Key, trial.Title))];

    public Reply.Refused NoneYet(Turn turn) => stage is { } only
        ? new(TrialWords.In(turn.Language).NoneIs(TrialChoices.Stages.Word(only, turn.Language))) { Instead = [Parts.Button(turn, ListTrials.Verb, ListTrials.Verb.ButtonTitle(turn.Language))] }
        : turn.Speaker.IsPartner ? new(TrialWords.In(turn.Language).NoneForPartners) { Instead = [Parts.Button(turn, PlanTrial.Propose, PlanTrial.Propose.ButtonTitle(turn.Language))] }
        : new(TrialWords.In(turn.Language).NoneYet) { Instead = [Parts.Button(turn, PlanTrial.Verb, PlanTrial.Verb.ButtonTitle(turn.Language))] };

    public Offered Offer(Trial thing) => new(thing.Key, thing.Title);

    bool IsMeant(Stage one) => stage is null || one == stage;
}
