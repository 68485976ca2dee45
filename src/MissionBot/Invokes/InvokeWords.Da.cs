namespace MissionBot.Invokes;

sealed record InvokeWordsDa : InvokeWords
{
    public static readonly InvokeWordsDa Said = new();

    public override string Mission => "Mission";

    public override string Trial => "Prøvehandling";

    public override string Learning => "Læring";

    public override string ShowAll => "Vis det hele";

    public override string NothingYet => "Der er ikke noget at vise endnu. Skriv “ny mission” til MissionBot i en chat for at oprette den første.";

    public override string NothingFound(string typed) => $"Intet passer til “{typed}”. Prøv med ét af ordene eller en nøgle som mad-7.";

    public override string UnknownCommand => "Den handling kender jeg ikke. Appen er måske blevet opdateret: Luk vinduet, og åbn det igen.";

    public override string EmptyDialog => "Der kom ikke noget fra vinduet, så intet er ændret. Luk det, og skriv linjen til mig i stedet, fx “lær fælleskøkken: 12 af 20 kom igen”.";

    public override string SavedButNotHere => "Det er gemt. Jeg er ikke med i denne samtale, så ingen andre her ser kortet. Tilføj MissionBot til samtalen, eller sæt kortet ind med søgningen.";

    public override string DialogIsDone => "Det er gjort. Svaret står i samtalen, og du kan lukke vinduet.";

    public override string NotHere => "Jeg kan ikke skrive i denne samtale, så der kommer intet svar nedenfor. Tilføj MissionBot til samtalen, eller spørg mig i vores egen chat.";

    public override string TakesLonger => "Det tager længere tid end normalt. Resultatet vises i samtalen.";

    public override string NothingToSetUp => "Der er ikke noget at indstille her. Skriv “hjælp” for at se, hvad jeg kan.";

    public override string OldCard => "Kortet er fra en tidligere version, og jeg kan ikke opdatere det. Spørg igen, fx med “status”.";
}
