using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Sharing;
using MissionBot.Words;

namespace MissionBot.Trials;

/// <summary>What is chosen, not written, when a trial action is planned.</summary>
public sealed record TrialPlan(
    Size? Size,
    Risk? Risk,
    Horizon? Horizon,
    Kind? Kind,
    IReadOnlyList<Sector>? Sectors,
    IReadOnlyList<Level>? Levels,
    PersonNamed? Owner,
    DateOnly? Start,
    DateOnly? End,
    Visibility? Visible)
{
    internal static readonly DateField EndField = new DateField("end", new("end", "slut", "ends", "slutter")).Lead("until", "til", "by", "inden").Optional();

    internal static readonly DateField StartField =
        new DateField("start", new("start", "start", "starts", "starter", "from", "fra")) { TakesFirstDay = true }.Lead("from", "fra", "starting").Optional();

    internal static readonly ChoiceField<Size> SizeField = new ChoiceField<Size>("size", new("size", "størrelse"), TrialChoices.Sizes).Optional();

    internal static readonly ChoiceField<Risk> RiskField = new ChoiceField<Risk>("risk", new("risk", "risiko"), TrialChoices.Risks).Optional()
        .Means("Safe is known to work; a stretch is new here; bold may well fail and teach a lot.", "Sikker: kendt for at virke. Udfordrende: nyt hos os. Dristig: kan godt slå fejl og lære os meget.");

    internal static readonly ChoiceField<Horizon> HorizonField = new ChoiceField<Horizon>("horizon", new("horizon", "horisont"), TrialChoices.Horizons).Optional()
        .Means("Whether it can show something within weeks, or first after years.", "Om den kan vise noget inden for uger eller først om flere år.");

    internal static readonly ChoiceField<Kind> KindField = new ChoiceField<Kind>("kind", new("kind", "type"), TrialChoices.Kinds).Optional();

    internal static readonly ChoicesField<Sector> SectorsField =
        new ChoicesField<Sector>("sectors", new("sectors", "sektorer", "sector", "sektor"), TrialChoices.Sectors).Optional();

    internal static readonly ChoicesField<Level> LevelsField =
        new ChoicesField<Level>("levels", new("levels", "niveauer", "level", "niveau"), TrialChoices.Levels).Optional();

    internal static readonly PersonField OwnerField = new PersonField("owner", new("owner", "ansvarlig", "by whom", "ejer")).Optional();

    internal static ImmutableArray<Field> First => [SizeField, RiskField, OwnerField, EndField];

    internal static ImmutableArray<Field> Others => [StartField, HorizonField, KindField, SectorsField, LevelsField, Visibilities.Field];

    internal static TrialPlan From(Given given) => new(
        given.Find(SizeField), given.Find(RiskField), given.Find(HorizonField), given.Find(KindField), given.Find(SectorsField), given.Find(LevelsField),
        given.Find(OwnerField), given.Find(StartField), given.Find(EndField), given.Find(Visibilities.Field));
}
