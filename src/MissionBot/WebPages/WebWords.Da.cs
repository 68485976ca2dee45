namespace MissionBot.WebPages;

sealed record WebWordsDa : WebWords
{
    public static readonly WebWordsDa Said = new();

    public override string OwnName => "Dansk";

    public override WebPage Start(Operator host) => new(
        "MissionBot",
        "MissionBot hjælper dem, der arbejder med en mission i Microsoft Teams: et ambitiøst fælles mål med en frist, så konkret, at man kan se, om det bliver nået. Den holder styr på målet, på hvad der prøves for at nå det, og på hvad man lærte af hver prøvehandling.",
        ("Kom i gang", ["Tilføj appen MissionBot til et team, en gruppechat eller din egen chat.", "Skriv “@MissionBot hjælp” i en kanal eller “hjælp” i din egen chat med den.", "Alt kan skrives som en linje eller udfyldes i en formular. Den forstår dansk og engelsk."]),
        ("Hvem der driver den", [RunBy(host)]));

    public override WebPage Privacy(Operator host) => new(
        "Privatliv",
        $"Hvad denne bot gemmer om dig og det, du skriver, hvem der ser det, og hvordan det slettes. {RunBy(host)}",
        ("Hvad den læser", ["I kanaler og gruppechats kun beskeder, der nævner den, og tryk på dens knapper; i din egen chat med den alt, hvad du skriver der.", "Den besked, du vælger “Notér som læring” på, eller som du citerer til den.", "Listen over medlemmer af en samtale for at vide, hvem der hører til organisationen, og hvem der er gæst."]),
        ("Hvad den gemmer", ["Det, du registrerer: missioner, indikatorer og målinger, prøvehandlinger, hypoteser og læringer, og hvem der registrerede dem hvornår.", "Om en besked, som nogen noterer som læring: dens ord, hvem der skrev den, og dens link.", "Dit navn, dine id'er i Microsoft Entra og Teams, det sprog, du skriver på, og om du er medlem eller gæst.", "Om en samtale: dens id og navn, sprog og tidszone, hvordan den nås, og hvem der har forladt den.", "Om en besked, der registrerede noget: dens id i Teams, så den kan tilbyde at rette til, hvis beskeden bliver rettet.", "I 72 timer: dens svar samt formularer og lister, der er begyndt og ikke gemt.", "Alle andre beskeder bliver besvaret og ikke gemt."]),
        ("Hvad den først spørger om", ["Det, der ligner et CPR-nummer, et telefonnummer, en mailadresse, en bopæl eller navnet på en pårørende, spørger den om, før det gemmes. Den genkender ikke alt: Skriv ikke om mennesker, der kan genkendes."]),
        ("Hvem der ser det", ["Alle i organisationen ser dens missioner og alt, hvad der hører til dem.", "Gæster og ansatte i andre organisationer ser missionerne i en samtale, de selv er med i, og ingen andre.", "De, der driver serveren, kan læse det gemte. Intet bliver solgt, brugt til reklame eller sendt til en sprogmodel; der er ingen cookies og ingen statistik over besøgende.", "Svarene går gennem Microsoft Teams efter din organisations aftale med Microsoft."]),
        ("Hvor længe, og hvordan det slettes", ["Det registrerede bliver stående, indtil den, der driver botten, sletter det: En mission skal man kunne se tilbage på.", "I 15 minutter kan du fortryde det, du har registreret, med “fortryd”. En læring kan altid rettes. Det, der stod før, bliver i loggen.", "Selve loggen ændres ikke af en kommando. Skal noget slettes helt, eller vil du vide, hvad der er gemt om dig, så skriv til den, der driver botten.", "Kopier af det gemte findes, så længe den, der driver botten, gemmer kopier."]),
        ("Dine rettigheder", [$"Du kan bede om at se, få rettet eller få slettet det, der er gemt om dig, og du kan klage til Datatilsynet. {Ask(host)}"]));

    public override WebPage Terms(Operator host) => new(
        "Vilkår",
        $"Hvad du kan forvente af MissionBot, og hvad der forventes af dig. {RunBy(host)}",
        ("Hvad den er til", ["MissionBot er et værktøj til arbejdet med missioner. Den viser, hvad folk har registreret, og tæller sammen. Den bedømmer hverken mennesker eller partnere, og den beslutter intet: Det gør de, der leder missionen."]),
        ("Hvad der forventes af dig", ["Skriv, hvad du så, og hvad du tænker, ikke hvem det handlede om: Ingen uden for arbejdet må kunne genkendes.", "Det, du registrerer, ses af alle i organisationen og af gæster i samme samtale.", "Din organisations regler for brug af Teams gælder også her."]),
        ("Hvad du kan forvente", ["Det, botten siger er gemt, er gemt. Kunne noget ikke gemmes, siger den det.", "Den kan være ude af drift en gang imellem. Der loves ikke mere, end der står i aftalen med den, der driver den."]),
        ("Spørgsmål", [Ask(host)]));

    static string RunBy(Operator host) => host.Name is { } name
        ? $"Den drives af {name}, som har ansvaret for det, den gemmer."
        : "Den drives af den organisation, der har tilføjet den til Teams, og som har ansvaret for det, den gemmer.";

    static string Ask(Operator host) => host.Contact is { } contact ? $"Kontakt: {contact}." : "Spørg Teams-administratoren i din organisation, som ved, hvem der driver botten.";
}
