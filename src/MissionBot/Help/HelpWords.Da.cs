namespace MissionBot.Help;

sealed record HelpWordsDa : HelpWords
{
    public static readonly HelpWordsDa Said = new();

    public override string Title => "Det kan jeg";

    public override string WelcomeTitle => "Hej, jeg er MissionBot";

    public override string Welcome =>
        "Jeg hjælper en mission på vej: et samfundsmål med en frist, prøvehandlingerne, der afprøver vejen dertil, og det, vi lærer af dem. Tre ting at begynde med:";

    public override string HowToSpeak => "Skriv en kommando efter mit navn, eller tryk på en knap. I en kanal skal du nævne mig først. “hjælp lær” forklarer en enkelt kommando.";

    public override string LanguageSet => "Fra nu af svarer jeg på dansk i denne samtale.";

    public override string Example => "Virker, som det står";

    public override string Fields => "Det kan du angive";

    public override string Required => "skal med";

    public override string Optional => "hvis du vil";

    public override string NoSuchCommand(string typed) => $"Jeg har ingen kommando, der hedder “{typed}”. Disse har jeg:";

    public override string Section(string capability) => capability switch
    {
        "Missions" => "Missioner",
        "Indicators" => "Indikatorer",
        "Trials" => "Prøvehandlinger",
        "Learnings" => "Læringer",
        "Status" => "Status",
        _ => "Hjælp",
    };
}
