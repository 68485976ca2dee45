using MissionBot.Commands;
using MissionBot.Missions;

namespace MissionBot.Trials;

static class ListTrials
{
    static readonly ReferenceField<Mission> MissionField = new("mission", new("mission", "mission"), MissionReferences.Only);

    static readonly ChoiceField<Stage> StageField = new ChoiceField<Stage>("stage", new("stage", "stadie"), TrialChoices.Stages).Bare().Optional();

    static readonly ChoiceField<Risk> RiskField = new ChoiceField<Risk>("risk", new("risk", "risiko"), TrialChoices.Risks).Bare().Optional();

    static readonly ChoiceField<Size> SizeField = new ChoiceField<Size>("size", new("size", "størrelse"), TrialChoices.Sizes).Bare().Optional();

    static readonly ChoiceField<Horizon> HorizonField = new ChoiceField<Horizon>("horizon", new("horizon", "horisont"), TrialChoices.Horizons).Bare().Optional();

    static readonly ChoiceField<Kind> KindField = new ChoiceField<Kind>("kind", new("kind", "type"), TrialChoices.Kinds).Bare().Optional();

    static readonly ChoiceField<Whose> WhoseField = new ChoiceField<Whose>("whose", new("whose", "hvis"), new(
        (Whose.Mine, new("mine", "mine", "my", "mit")))).Bare().Optional();

    static readonly PersonField OwnerField = new PersonField("owner", new("owner", "ansvarlig")).Bare().Optional();

    static readonly NumberField PageField = new NumberField("page", new("page", "side")).Lead("page", "side").Optional();

    enum Whose { Mine }

    public static Verb Verb { get; } = new Verb.Question(
        new("trials", "prøvehandlinger", "trial actions", "vis prøvehandlinger"),
        Shape.Of(MissionField, null, StageField, RiskField, SizeField, HorizonField, KindField, WhoseField, OwnerField, PageField),
        (given, turn, rows) =>
        {
            var mission = given.Get(MissionField);
            var all = rows.TrialsOf(mission);
            var found = all.Where(trial => Fits(trial, given, turn)).ToList();
            var page = Pages.Wanted(given.Find(PageField), found.Count, TrialCards.PageSize);
            return new Reply.Shown(TrialCards.List(mission, found, all.Count, page, Filters(given, page + 1), turn));
        })
    {
        Phrases = TrialPhrases.List,
        HintsAlone = true,
        Hints = ["trials", "trial actions", "trial action", "prøvehandling", "in progress", "what is running", "ones are running", "everything we", "prøvehandlinger", "har vi gang i", "er i gang", "hvilke er"],
        Help = new("Lists the trial actions; bare words filter.", "Viser prøvehandlingerne; enkelte ord filtrerer."),
        Example = new("trials bold running", "prøvehandlinger dristige i gang"),
        Button = new("Trial actions", "Prøvehandlinger"),
    };

    static bool Fits(Trial trial, Given given, Turn turn) =>
        (given.Find(StageField) is not { } stage || trial.Stage == stage)
        && (given.Find(RiskField) is not { } risk || trial.Risk == risk)
        && (given.Find(SizeField) is not { } size || trial.Size == size)
        && (given.Find(HorizonField) is not { } horizon || trial.Horizon == horizon)
        && (given.Find(KindField) is not { } kind || trial.Kind == kind)
        && (given.Find(OwnerField) is not { } owner || trial.Owner == owner.Id)
        && (given.Find(WhoseField) is null || trial.Owner == turn.Speaker.Id);

    // What the button for the next page carries.
    static (Field, string)[] Filters(Given given, int page) =>
    [
        .. Verb.Shape.Others.Where(field => field != PageField && given.Typed.ContainsKey(field.Id)).Select(field => (field, given.Typed[field.Id])),
        (MissionField, given.Get(MissionField).Key),
        (PageField, $"{page}"),
    ];
}
