namespace MissionBot.Help;

sealed record HelpWordsDa : HelpWords
{
    public static readonly HelpWordsDa Said = new();

    public override string Title => "Det kan jeg";

    public override string WelcomeTitle => "Hej, jeg er MissionBot";

    public override string Welcome =>
        "Jeg hjælper en mission på vej: et samfundsmål med en frist, prøvehandlingerne, der afprøver vejen dertil, og det, vi lærer af dem.";

    public override string HowToSpeak => "Skriv en kommando efter mit navn, eller tryk på en knap. I en kanal skal du nævne mig først. “hjælp lær” forklarer en enkelt kommando.";

    public override string ThreeThings => "Tre ting at begynde med:";

    public override string SeeAnExample => "Se et eksempel";

    public override string WhatCanIDo => "Hvad kan jeg gøre her?";

    public override string FitsNow => "Det passer nu";

    public override string OrWrite => "Eller skriv, for eksempel:";

    public override string AllCommands => "Alle kommandoer";

    public override string Another => "En anden";

    public override string NoMission => "Her er endnu ingen åben mission. Én sætning er nok: hvad skal nås, og hvornår?";

    public override string NothingForPartners => "Ingen mission hører til i denne samtale. Spørg mig der, hvor du er med i en: hvor den står, hvad der prøves, og hvad du selv har set.";

    public override string YouTakePart(string mission) => $"I er med i missionen {mission}: Foreslå, hvad der kan prøves, notér, hvad I ser, og spørg, hvordan det går.";

    public override string WhichToSee => "I deltager i flere missioner. Hvilken vil du se?";

    public override string NothingRunsForPartners(string mission) => $"I missionen {mission} er intet af det, I kan se, i gang lige nu. Hvad ville I prøve?";

    public override string PartnersMay => "Skriv, hvad I ser, og foreslå det, I ville prøve. De, der leder missionen, beslutter.";

    public override string WhichMission => "Flere missioner er åbne. Hvilken arbejder denne samtale med?";

    public override string LearnHere => "lær De kom, fordi en ven spurgte dem";

    public override string EveryoneLeads => "Der er ikke udpeget en leder for missionen, så alle må det samme.";

    public override string YouLead => "Du leder missionen: “ret”, “forlæng” og “luk” er dine.";

    public override string OthersLead => "Prøvehandlinger, målinger og læringer kan alle tilføje. Kun dem, der leder missionen, ændrer dens formulering og frist.";

    public override string Hello => "Hej!";

    public override string YouAreWelcome => "Selv tak.";

    public override string InItsThread(string trial) => $"Det handler om {trial}. Her behøver du ikke skrive navnet, når du noterer en læring.";

    public override string NoIndicator(string mission) => $"Missionen {mission} er oprettet. Det næste: hvad viser, om den lykkes?";

    public override string NothingTried(string mission) => $"I missionen {mission} er intet prøvet endnu. Planlæg en første prøvehandling – den må gerne være lille.";

    public override string NothingCaptured(string trial) => $"{trial} er afsluttet, og der er ikke noteret noget endnu. Hvad lærte den os?";

    public override string SomethingRuns(string mission, int trials) => trials == 1
        ? $"I missionen {mission} er én prøvehandling i gang. Har I set noget, der er værd at gemme?"
        : $"I missionen {mission} er {trials} prøvehandlinger i gang. Har I set noget, der er værd at gemme?";

    public override string NothingRuns(string mission, bool isPlanned) => isPlanned
        ? $"I missionen {mission} er intet i gang lige nu. Sæt det planlagte i gang, eller planlæg det næste."
        : $"I missionen {mission} er intet i gang lige nu. Hvad vil I prøve som det næste?";

    public override string LearnOf(string trial) => $"lær {trial}: De kom, fordi en ven spurgte dem";

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
        "Partners" => "Partnere",
        "Status" => "Status",
        "Following" => "At følge med",
        "Lists" => "Lister",
        "Replies" => "Svar fra dem, der følger med",
        "Announcements" => "Meddelelser",
        "Sharing" => "Hvem der ser hvad",
        "Undoing" => "Fortryd",
        "Oneself" => "Om dig",
        "Digests" => "Hvad er nyt",
        "Reminders" => "Påmindelser",
        "Tour" => "Eksempel",
        "Updates" => "Det, der er fortalt",
        "Help" => "Hjælp",
        _ => throw new ArgumentOutOfRangeException(nameof(capability), capability, null),
    };
}
