using MissionBot.Words;

namespace MissionBot.Undoing;

sealed record UndoWordsDa : UndoWords
{
    const int MostNamed = 3;

    public static readonly UndoWordsDa Said = new();

    public override string Undone => "Fortrudt";

    public override string BackAgain => "Gendannet";

    public override string PutBack => "Gendan";

    public override string IsGone => "Det findes ikke længere.";

    public override string HoldsAgain => "Gælder igen";

    public override string NoLonger => "Fortrudt";

    public override string Nothing => "ingenting";

    public override string WhichChange => "Hvilken af dine ændringer skal fortrydes?";

    public override string NothingToUndo => "Der er ikke noget af dit at fortryde her: I 15 minutter kan du fortryde det, du sidst ændrede i denne samtale. Derefter kan du rette det, fx: ret læring mad-1/1: …";

    public override string AndMore(int others) => $"… og {others} mere, alt sammen";

    public override string By(string name) => name.Length > 0 ? $"Af {name}." : "";

    public override string UndoThis(string what) => $"Fortryd: {what}";

    public override string PutThisBack(string what) => $"Gendan: {what}";

    public override string OneMore(string what) => $"Du har lige fortrudt dette: {what}. Skal jeg gendanne det, eller også fortryde ændringen før?";

    public override string IsUndone(string what, string by, string at) => $"{what}: {by} fortrød det allerede kl. {at}. Skal det gælde alligevel, så skriv det igen.";

    public override string IsPutBack(string what, string by, string at) => $"{what}: {by} gendannede det allerede kl. {at}, så det gælder igen.";

    public override string NotYours(string author, string leaders, string instead) => leaders.Length > 0
        ? $"Det kan fortrydes af {author}, der skrev det, og af dem, der leder missionen: {leaders}. {instead}"
        : $"Det kan fortrydes af {author}, der skrev det. {instead}";

    public override string KeyIsTaken(string key, string statement) => $"Det korte navn “{key}” bruges nu af en anden mission: {statement} Opret din igen med et andet navn.";

    public override string TooLate(string what, string instead) => $"{what}: Det er mere end 15 minutter siden, og andre kan have læst det. {instead}";

    public override string IsRead(string what, string instead) => $"{what}: Andre er gået videre ud fra det nu, så det bliver stående. {instead}";

    public override string IsBuiltOn(string what, IReadOnlyList<string> built, string instead) =>
        $"{what} kan ikke fortrydes længere, for dette bygger på det: {Named(built)}. Fortryd det først, eller lad begge dele stå. {instead}";

    static string Named(IReadOnlyList<string> built) => built.Count > MostNamed
        ? $"{string.Join("; ", built.Take(MostNamed))}; og {built.Count - MostNamed} mere"
        : string.Join("; ", built);
}
