namespace MissionBot.Tour;

sealed record TourWordsDa : TourWords
{
    public static readonly TourWordsDa Said = new();

    public override string Example => "Eksempel";

    public override string WhoseItIs => "En mission fra Camden i London, med offentlige tal og på Camdens eget sprog; det, der er mærket “example”, er opdigtet. Den holdes adskilt fra jeres egne missioner.";

    public override string AfterLearning => "Det var det hele: én sætning. Ved en rigtig læring siger en knap bagefter, hvad den betyder for hypotesen, og evidens og begrundelse kan tilføjes når som helst.";

    public override string NothingToUndo => "Det, der er gemt ved en fejl, kan fortrydes i 15 minutter. Gå et trin tilbage, og gem en læring; så kan du fortryde den her – og hente den tilbage igen.";

    public override string TakenBack => "Fortrudt: ingen finder den mere. Heller ikke det er endeligt; hent den tilbage, hvis det var en fejl.";

    public override string PutBack => "Den er tilbage, ord for ord. Historikken gemmer alle tre skridt.";

    public override string YourLearning => "Det kunne den have lært os";

    public override string WriteFirst => "Skriv først en sætning, for eksempel: De kom for musikkens skyld.";

    public override string Words => "Ord";

    public override string Save => "Gem læringen";

    public override string Find => "Find";

    public override string Back => "Tilbage";

    public override string Next => "Videre";

    public override string Finish => "Færdig";

    public override string EndTour => "Slut rundturen";

    public override string EndedTitle => "Det var rundturen";

    public override string Ended => "Eksemplet er ryddet væk sammen med det, du skrev i det. Jeres eget begynder med én sætning: hvad skal nås, og hvornår?";

    public override string Over => "Rundturen er slut: den varer en halv time og slutter, når jeg genstartes. Intet af jeres var med i den. Du kan begynde forfra.";

    public override string Again => "Start rundturen";

    public override string PlayedElsewhere => "Sådan ser en mission ud efter nogen tid. Vil du prøve det af – notere en læring og finde den igen – så skriv “rundtur” til mig i en personlig chat: der er den kun din.";

    public override string OpenChat => "Åbn vores chat";

    public override string WriteThere => "rundtur";

    public override string StepOf(int step, int steps) => $"Eksempel · trin {step} af {steps}";

    public override string About(Step step) => step switch
    {
        Step.Status => "En missions status, som “status” viser den: er vi på vej, hvad prøves, hvad har vi lært, og hvad skal vi se på som det næste.",
        Step.Trial => "En prøvehandling afprøver en hypotese i det små og i en periode. Denne er afsluttet, og dens læringer bliver hos den.",
        Step.Undo => "Det her har du gemt. Var det en fejl? “Fortryd” står på hver bekræftelse i 15 minutter.",
        Step.Learn => "Nu er det dig: hvad kunne den have lært os? Skriv det på dette kort. Det, du skriver i selve chatten, går til jeres egne missioner.",
        _ => "En læring findes igen ud fra sine ord, på tværs af alle missioner.",
    };
}
