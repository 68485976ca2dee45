using MissionBot.BotFramework.Activities;
using MissionBot.Words;

namespace MissionBot.Announcements;

sealed record AnnouncementWordsDa : AnnouncementWords
{
    public static readonly AnnouncementWordsDa Said = new();

    public override string Send => "Send";

    public override string Change => "Ret";

    public override string Cancel => "Annullér";

    public override string NothingIsSentYet => "Der er ikke sendt noget endnu. Det kan trækkes tilbage i 15 minutter bagefter: så står der, at det er trukket tilbage.";

    public override string GoesTo(Audience audience, string kind) => $"Går til: {Sentence.List([.. Places(audience, kind)], Language.Danish)}";

    public override string Others(int organisations) => $"{organisations} mere";

    public override string HasGrown => "Det er flere, end da du blev spurgt: skal det sendes til dem alle?";

    public override string WentTo(string mission, int places) => $"{mission}: fortalt til {Plural.Count(places, "samtale", "samtaler", Language.Danish)}";

    public override string SeenBy(int organisations) => $"Set ({organisations})";

    public override string From(string mission) => $"Meddelelse fra missionen {mission}";

    public override string IsSeen => "✓ Set";

    public override string WasWithdrawn(string mission) => $"En meddelelse fra missionen {mission}, der stod her, er trukket tilbage.";

    public override string NobodyFollows(string mission) => $"Ingen anden samtale følger {mission} endnu, så ingen ville få det. Den, der vil følge med, skriver: følg {mission}";

    public override string NoneCameHere => "Der er ikke kommet nogen meddelelse hertil endnu.";

    public override string IsWithdrawn(string key) => $"Meddelelsen {key} er trukket tilbage.";

    public override string DidNotComeHere(string key) => $"Meddelelsen {key} blev ikke sendt til denne samtale, så den tælles ikke her.";

    public override string Named(string key) => $"Meddelelse {key}";

    public override string AnnounceAnew => "Den er læst nu: skriv i en ny meddelelse, hvad der gælder.";

    static string Outside(Audience audience) =>
        audience.Outside == 0 ? "" : audience.Outside == audience.Partners ? " uden for jeres organisation" : $" ({audience.Outside} af dem uden for jeres organisation)";

    static IEnumerable<string> Places(Audience audience, string kind)
    {
        if (audience.IsHere) yield return kind == ConversationTypes.Channel ? "denne kanal" : "denne chat";
        else if (audience.Home is not null) yield return "missionens egen samtale";
        if (audience.Own > 0) yield return Plural.Count(audience.Own, "samtale i jeres egen organisation", "samtaler i jeres egen organisation", Language.Danish);
        if (audience.Partners > 0) yield return Plural.Count(audience.Partners, "partnersamtale", "partnersamtaler", Language.Danish) + Outside(audience);
    }
}
