namespace MissionBot.Browser.Tests.Verbs;

/// <summary>A few verbs in Danish, in a conversation that was set to it.</summary>
static class VerbTableInDanish
{
    public static IReadOnlyList<Tried> Some { get; } =
    [
        new("new-mission", "ny mission mad: I 2030 spiser alle godt hver dag", "Missionen mad er oprettet")
        {
            Form = new("hjælp ny mission", "Ny mission", new("Frist", "engang", "“engang” kan jeg ikke læse som en dato", "2031"), "Missionen unge er oprettet",
                ("Kort navn", "unge"), ("Formulering", "Ingen unge er alene")) { Save = "Gem" },
        },
        new("indicator", "indikator Madusikkerhed: enhed %, fra 23 den 2021-03-01, til 5 inden 2030-12-31", "Indikatoren er oprettet")
        {
            First = ["brug mad"],
            Form = new("indikatorer", "Ny indikator", new("Måltal", "mange", "“mange” er ikke et tal", "20"), "Indikatoren er oprettet",
                ("Navn", "Fællesspisninger om ugen"), ("Udgangspunkt", "4,5"), ("Måldato", "2030")) { Save = "Gem" },
        },
        new("measure", "måling madusikkerhed 21,5 den 1. marts 2023", "Målingen er registreret")
        {
            Form = new("indikator madusikkerhed", "Registrér en måling", new("Værdi", "omkring tyve", "“omkring tyve” er ikke et tal", "20,5"), "Målingen er registreret",
                ("Periode", "2024"), ("Kilde", "kommunen")) { Save = "Gem" },
        },
        new("try", "prøv Fælleskøkken: hypotese: Fællesspisning mindsker ensomhed, størrelse: lille, risiko: dristig", "mad-1 er planlagt")
        {
            Form = new("prøvehandlinger", "Ny prøvehandling", new("Slut", "engang", "“engang” kan jeg ikke læse som en dato", "om 6 uger"), "mad-2 er planlagt",
                ("Titel", "Madklub på havnen"), ("Hypotese", "Flere kommer, når de selv laver maden"), ("Størrelse", "Mellem")) { Save = "Gem" },
        },
        new("start", "start fælleskøkken", "mad-1 er i gang") { Button = new("prøvehandling mad-2", "Start", "mad-2 er i gang") },
        new("learn", "lær fælleskøkken: 12 af 20 kom igen", "Læring mad-1/1 er noteret")
        {
            Form = new("prøvehandling mad-2", "Notér en læring", new("Den", "1. maj 2031", "Den dag er ikke kommet endnu", "i går"), "Læring mad-2/1 er noteret",
                ("Hvad der skete", "Otte lavede mad, og 30 spiste med"), ("Vurdering", "Understøttet")) { Save = "Gem" },
        },
        new("leaders", "hvem leder mad?", "Hvem leder mad") { Button = new("hjælp ledere", "Ledere", "Hvem leder mad") },
        new("name-leader", "udpeg leder Adele Vance af mad", "Adele Vance leder missionen fra nu af.")
        {
            Form = new("ledere", "Udpeg en leder", new("Leder", "Ukendt Person", "Jeg har ikke mødt nogen, der hedder “Ukendt Person”, her", "Isaiah Langer"), "Isaiah Langer leder missionen fra nu af.") { Save = "Gem" },
        },
        new("hand-over", "overdrag fælleskøkken til Megan Bowen", "Megan Bowen er ansvarlig fra nu af.")
        {
            Form = new("hjælp overdrag", "Overdrag", new("Ny ansvarlig", "Megan Bowen", "Megan Bowen er allerede ansvarlig for det", "mig"), "Alex Wilber er ansvarlig fra nu af.",
                ("Prøvehandling", "Fælleskøkken")) { Save = "Gem" },
        },
        new("my-missions", "mine missioner", "Dine 2 missioner"),
        new("find", "find kom igen", "“kom igen”: 1 læring"),
        new("status", "status", "Er vi på vej?"),
        new("digest", "hvad er der sket siden i går?", "Det har vi prøvet"),
        new("snooze", "udskyd fælleskøkken til på mandag", "Du hører om det igen mandag"),
        new("reminders", "påmindelser", "Dine påmindelser"),
        new("undo", "fortryd", "Fortrudt") { First = ["ret mad: rytme: årligt"] },
        new("end", "slut fælleskøkken", "mad-1 er afsluttet") { Button = new("prøvehandling mad-2", "Slut", "mad-2 er afsluttet") },
        new("follow", "følg mad læringer, kompakt, hver mandag kl. 9", "hver mandag kl. 9.00")
        {
            Form = new("mission mad", "Følg", new("Egne tidspunkter", "hver den 31.", "Ikke alle måneder har en 31. dag", "sidste dag i måneden"), "den sidste dag i hver måned kl. 9.00") { Save = "Gem" },
        },
        new("following", "følger", "den sidste dag i hver måned kl. 9.00") { Button = new("hjælp følger", "Følger", "den sidste dag i hver måned kl. 9.00"), NoForm = VerbTable.LooksOnly },
    ];
}
