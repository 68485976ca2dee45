using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Partners;

/// <summary>What is said of an organisation and of its part in a mission.</summary>
static class PartnerFields
{
    public static readonly OrganisationField Name = new("organisation", new("organisation", "organisation", "partner", "organization"));

    public static readonly ReferenceField<Partner> Partner = new("partner", new("partner", "partner", "organisation"), PartnerReferences.Only);

    public static readonly ReferenceField<Mission> Mission =
        new ReferenceField<Mission>("mission", ShowMission.MissionField.Name, MissionReferences.Only).Lead("to", "til", "into", "i", "from", "fra", "of", "for", "af");

    public static readonly ChoiceField<Sector> Sector = new ChoiceField<Sector>("sector", new("sector", "sektor"), TrialChoices.Sectors).Optional();

    public static readonly ChoiceField<Level> Level = new ChoiceField<Level>("level", new("level", "niveau"), TrialChoices.Levels).Optional()
        .Means("Where in their organisation the people stand who take part.", "Hvor i deres organisation de, der deltager, sidder.");

    public static readonly TextField Trials = new TextField("trials", new("trial actions", "prøvehandlinger", "trials", "trial action", "prøvehandling"), TextField.Statement) { IsGuarded = false }
        .Optional()
        .Hint("those it takes part in, e.g. youth-1, youth-2", "dem, den deltager i, fx mad-1, mad-2");

    public static readonly TextField Contacts = new TextField("contacts", new("contacts", "kontaktpersoner", "contact", "kontaktperson", "kontakt", "kontakter"), TextField.Statement)
        .Optional()
        .Hint("whom you ask there; only your own team sees it", "hvem I spørger der; kun jeres eget team ser det");

    /// <summary>Where a partner is in one mission only, that is the one.</summary>
    public static readonly Implied OnlyMission =
        new(Mission, (given, rows) => given.Values.GetValueOrDefault(Partner.Id) is Partner partner && rows.MissionsWith(partner.Id) is [var only] ? only : null);

    public static string LabelOf(string field, Language language) => new Field[] { Sector, Level, Contacts }.First(one => one.Id == field).Label(language);

    /// <summary>Sector and level are stored by their names; contacts are what a person wrote.</summary>
    public static string? Spoken(string field, string? value, Language language) => field switch
    {
        _ when value is null => null,
        "sector" => TrialChoices.Sectors.Word(Enum.Parse<Sector>(value), language),
        "level" => TrialChoices.Levels.Word(Enum.Parse<Level>(value), language),
        _ => value,
    };
}
