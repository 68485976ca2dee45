using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Learnings;
using MissionBot.Missions;

namespace MissionBot.Trials;

/// <summary><c>try</c> plans a trial action; <c>propose</c> asks the mission's leaders for it.</summary>
public sealed record PlanTrial(Mission Mission, string? Hypothesis, TrialPlan Plan, TrialTexts Texts)
{
    static readonly TextField TitleField = new TextField("title", new("title", "titel"), TextField.Title)
        .Hint("what is tried, in a few words", "hvad der prøves, i få ord");

    static readonly ReferenceField<Mission> MissionField = new("mission", new("mission", "mission"), MissionReferences.Only);

    static readonly Shape Shape = Shape.Of(TitleField, TrialTextFields.Hypothesis,
    [
        .. TrialPlan.First, TrialTextFields.Criterion, MissionField, .. TrialPlan.Others,
        TrialTextFields.Metric, TrialTextFields.Place, TrialTextFields.Group, TrialTextFields.Partners, TrialTextFields.Effort,
    ]);

    public static Verb Verb { get; } = new Verb.Change<PlanTrial, Loaded>(
        new("try", "prøv", "new trial action", "ny prøvehandling", "new trial"), Right.Contribute, Shape, From, Load, (command, loaded, turn) => Decide(command, loaded, Stage.Planned, turn))
    {
        Phrases = TrialPhrases.Try,
        Headings = TrialPhrases.TryHeadings,
        NoCommandBefore = ["to", "and", "again", "it", "that", "this", "not", "harder", "hard", "my", "your", "me", "us", "him", "her", "them", "out for", "at", "lige", "igen", "det", "den", "og", "ikke", "nu"],
        HintsAlone = true,
        Hints = ["trial action", "trial actions", "experiment", "we could try", "should try", "might try", "skulle vi prøve", "kunne prøve", "burde prøve", "could try", "want to try", "like to try", "how about", "prøvehandling", "afprøve", "prøve", "prøvede", "forsøg"],
        Help = new("Plans a trial action: what is tried, and what you believe it will show.", "Planlægger en prøvehandling: hvad der prøves, og hvad I tror, det viser."),
        Example = new(
            "try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small, risk: safe",
            "prøv Fælleskøkken: hypotese: Fællesspisning mindsker ensomhed, størrelse: lille, risiko: dristig"),
        Button = new("Add a trial action", "Ny prøvehandling"),
        ForPartners = "propose",
    };

    public static Verb Propose { get; } = new Verb.Change<PlanTrial, Loaded>(
        new("propose", "foreslå", "suggest", "propose trial action", "foreslå prøvehandling"), Right.TakePart, Shape, From, Load, (command, loaded, turn) => Decide(command, loaded, Stage.Proposed, turn))
    {
        Phrases = TrialPhrases.Propose,
        Headings = TrialPhrases.ProposeHeadings,
        NoCommandBefore = ["to", "that we meet", "at mødes"],
        Help = new(
            "Proposes a trial action. Those who lead the mission accept or decline it, and you hear of it.",
            "Foreslår en prøvehandling. De missionsansvarlige godtager eller afviser den, og du får besked."),
        Example = new("propose Walking bus: hypothesis: Walking together raises attendance", "foreslå Gåbus: hypotese: At følges ad øger fremmødet"),
        Button = new("Propose a trial action", "Foreslå en prøvehandling"),
    };

    static PlanTrial From(Given given) => new(
        given.Get(MissionField), given.Find(TrialTextFields.Hypothesis), TrialPlan.From(given), TrialTextFields.Texts(given, given.Get(TitleField)));

    static Loaded Load(PlanTrial command, Turn turn, Storage.Rows rows) => new(
        rows.NextTrialNumber(command.Mission), command.Hypothesis is { } wording ? rows.HypothesisSaying(command.Mission, wording) : null,
        rows.SimilarTo(command.Texts.Title, command.Hypothesis));

    static Outcome Decide(PlanTrial command, Loaded loaded, Stage stage, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        if (command.Mission.Outcome is not null) return new Reply.Refused(words.MissionIsClosed(command.Mission.Key), MissionField);
        var (plan, texts) = (command.Plan, command.Texts);
        if (plan.End < plan.Start) return new Reply.Refused(words.EndsBeforeItStarts(plan.Start!.Value), TrialPlan.EndField);
        var end = plan.End ?? (plan.Start is { } start ? Trial.UsualEnd(start) : null);
        var facts = ImmutableArray.CreateBuilder<NewFact>();
        var hypothesis = loaded.Same ?? (command.Hypothesis is { } wording ? new Hypothesis(turn.NewId(), wording) : null);
        if (hypothesis is not null && loaded.Same is null) facts.Add(new(command.Mission.Id, new HypothesisStated(hypothesis.Id, new(hypothesis.Wording))));
        var visible = plan.Visible ?? command.Mission.Visible;
        var planned = new TrialPlanned(
            turn.NewId(), loaded.Number, hypothesis is null ? [] : [hypothesis.Id], plan.Size, plan.Horizon, plan.Risk, plan.Kind, plan.Sectors, plan.Levels,
            plan.Owner?.Id, plan.Start, end, texts, stage == Stage.Proposed ? stage : null, visible);
        facts.Add(new(command.Mission.Id, planned));
        var trial = new Trial(
            planned.Trial, command.Mission.Id, command.Mission.Key, loaded.Number, texts.Title, stage, plan.Size, plan.Horizon, plan.Risk, plan.Kind,
            plan.Sectors is null ? null : string.Join(',', plan.Sectors), plan.Levels is null ? null : string.Join(',', plan.Levels),
            texts.Place, texts.Group, plan.Owner?.Id, texts.Partners, texts.Effort, texts.Metric, texts.Criterion, plan.Start, end, null, null,
            turn.Speaker.Id, null, null, 0, visible);
        var around = new Around(hypothesis is null ? [] : [hypothesis], plan.Owner, [], []) { By = stage == Stage.Proposed ? turn.Speaker : null };
        return new Outcome(new Reply.Shown(TrialCards.Planned(trial, around, loaded.Similar, turn), trial.Topic), facts.ToImmutable()) { IsToldOnHere = stage == Stage.Proposed };
    }

    /// <param name="Same">The mission's hypothesis with the same words.</param>
    /// <param name="Similar">What was learned before from something like it.</param>
    internal sealed record Loaded(int Number, Hypothesis? Same, IReadOnlyList<SimilarLearning> Similar);
}
