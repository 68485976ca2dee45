using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Trials;

public sealed record PlanTrial(Mission Mission, string Title, string? Hypothesis, TrialPlan Plan, TrialTexts Texts)
{
    static readonly TextField TitleField = new TextField("title", new("title", "titel"), TextField.Title)
        .Hint("what is tried, in a few words", "hvad der prøves, i få ord");

    static readonly TextField HypothesisField = new TextField("hypothesis", new("hypothesis", "hypotese")).Optional()
        .Hint("what you believe will happen, e.g. a free breakfast raises attendance", "hvad I tror, der sker, fx gratis morgenmad øger fremmødet");

    static readonly ReferenceField<Mission> MissionField = new("mission", new("mission", "mission"), MissionReferences.Only);

    static readonly TextField PlaceField = new TextField("place", new("place", "sted"), TextField.Title).Optional();

    static readonly TextField GroupField = new TextField("group", new("group", "målgruppe"), TextField.Title).Optional();

    static readonly TextField PartnersField = new TextField("partners", new("partners", "partnere", "partner"), TextField.Statement).Optional();

    static readonly TextField EffortField = new TextField("effort", new("effort", "ressourcer"), TextField.Title).Optional();

    static readonly TextField MetricField = new TextField("metric", new("metric", "mål for effekt"), TextField.Statement).Optional()
        .Hint("what you will count or look at", "hvad I tæller eller ser efter");

    static readonly TextField CriterionField = new TextField("criterion", new("criterion", "kriterium", "right if", "rigtigt hvis"), TextField.Statement).Optional()
        .Hint("right if …, e.g. 60 % come twice", "rigtigt hvis …, fx 60 % kommer to gange");

    public static Verb Verb { get; } = new Verb.Change<PlanTrial, Loaded>(
        new("try", "prøv", "new trial action", "ny prøvehandling", "new trial"),
        Right.Contribute,
        Shape.Of(TitleField, HypothesisField,
            [.. TrialPlan.First, CriterionField, MissionField, .. TrialPlan.Others, MetricField, PlaceField, GroupField, PartnersField, EffortField]),
        given => new PlanTrial(given.Get(MissionField), given.Get(TitleField), given.Find(HypothesisField), TrialPlan.From(given), new TrialTexts(
            given.Get(TitleField), given.Find(PlaceField), given.Find(GroupField), given.Find(PartnersField), given.Find(EffortField), given.Find(MetricField), given.Find(CriterionField))),
        load: (command, _, rows) => new Loaded(
            rows.NextTrialNumber(command.Mission), command.Hypothesis is { } wording ? rows.HypothesisSaying(command.Mission, wording) : null),
        Decide)
    {
        Help = new("Plans a trial action: what is tried, and what you believe it will show.", "Planlægger en prøvehandling: hvad der prøves, og hvad I tror, det viser."),
        Example = new(
            "try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small, risk: safe",
            "prøv Fælleskøkken: hypotese: Fællesspisning mindsker ensomhed, størrelse: lille, risiko: dristig"),
        Button = new("Add a trial action", "Ny prøvehandling"),
    };

    static Outcome Decide(PlanTrial command, Loaded loaded, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        if (command.Mission.Outcome is not null) return new Reply.Refused(words.MissionIsClosed(command.Mission.Key), MissionField);
        var (plan, texts) = (command.Plan, command.Texts);
        if (plan.End < plan.Start) return new Reply.Refused(words.EndsBeforeItStarts(plan.Start!.Value), TrialPlan.EndField);
        var end = plan.End ?? (plan.Start is { } start ? Trial.UsualEnd(start) : null);
        var facts = ImmutableArray.CreateBuilder<NewFact>();
        var hypothesis = loaded.Same ?? (command.Hypothesis is { } wording ? new Hypothesis(turn.NewId(), wording) : null);
        if (hypothesis is not null && loaded.Same is null) facts.Add(new(command.Mission.Id, new HypothesisStated(hypothesis.Id, new(hypothesis.Wording))));
        var planned = new TrialPlanned(
            turn.NewId(), loaded.Number, hypothesis is null ? [] : [hypothesis.Id], plan.Size, plan.Horizon, plan.Risk, plan.Kind, plan.Sectors, plan.Levels,
            plan.Owner?.Id, plan.Start, end, texts);
        facts.Add(new(command.Mission.Id, planned));
        var trial = new Trial(
            planned.Trial, command.Mission.Id, command.Mission.Key, loaded.Number, texts.Title, Stage.Planned, plan.Size, plan.Horizon, plan.Risk, plan.Kind,
            plan.Sectors is null ? null : string.Join(',', plan.Sectors), plan.Levels is null ? null : string.Join(',', plan.Levels),
            texts.Place, texts.Group, plan.Owner?.Id, texts.Partners, texts.Effort, texts.Metric, texts.Criterion, plan.Start, end, null, null);
        return new Outcome(new Reply.Shown(TrialCards.Planned(trial, hypothesis, plan.Owner, turn), trial.Topic), facts.ToImmutable());
    }

    /// <param name="Same">The mission's hypothesis with the same words.</param>
    internal sealed record Loaded(int Number, Hypothesis? Same);
}
