using MissionBot.Words;

namespace MissionBot.Sharing;

sealed record SharingWordsDa : SharingWords
{
    public static readonly SharingWordsDa Said = new();

    public override string WhatIsKept => "Det, der allerede er noteret, bliver, som det er: hver enkelt siger selv, hvem der ser den.";

    public override string ForTheTeam(bool isShown) => isShown ? "Dette er for missionens eget team: Teams viser det her for hver af dem." : "Dette er for missionens eget team: spørg mig i en chat for os to.";

    public override string IsNoted(bool isShown) =>
        isShown ? "Det er noteret, for missionens eget team og den, der skrev det: Teams viser det her for hver af dem." : "Det er noteret, for missionens eget team og den, der skrev det.";

    public override string IsVisibleTo(string what, Visibility visibility) => $"{what} er synlig for {visibility.Word(Language.Danish)}";

    public override string FromNowOn(string mission, Visibility visibility) => $"Det, der noteres for {mission} fra nu af, er synligt for {visibility.Word(Language.Danish)}";

    public override string Means(Visibility visibility) => visibility switch
    {
        Visibility.Team => "Jeres egen organisation ser den, og den, der skrev den. Partnere gør ikke.",
        Visibility.Partners => "Jeres egen organisation ser den, og missionens partnere.",
        _ => "Jeres egen organisation og missionens partnere ser den, og den må udgives.",
    };

    public override string IsAlready(string what, Visibility visibility) => $"{what} er allerede synlig for {visibility.Word(Language.Danish)}.";

    public override string NotYours(string leaders) => leaders.Length > 0
        ? $"Hvem der ser dette, afgøres af den, der skrev det, og af dem, der leder missionen: {leaders}."
        : "Hvem der ser dette, afgøres af den, der skrev det, og af dem, der leder missionen.";
}
