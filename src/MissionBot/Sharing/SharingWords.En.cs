using MissionBot.Words;

namespace MissionBot.Sharing;

sealed record SharingWordsEn : SharingWords
{
    public static readonly SharingWordsEn Said = new();

    public override string WhatIsKept => "What is recorded already stays as it is: each says for itself who sees it.";

    public override string ForTheTeam(bool isShown) => isShown ? "This is for the mission's own team: Teams shows it to each of them here." : "This is for the mission's own team: ask me in a chat of our own.";

    public override string IsNoted(bool isShown) =>
        isShown ? "It is noted, for the mission's own team and whoever wrote it: Teams shows it to each of them here." : "It is noted, for the mission's own team and whoever wrote it.";

    public override string IsVisibleTo(string what, Visibility visibility) => $"{what} is visible to {visibility.Word(Language.English)}";

    public override string FromNowOn(string mission, Visibility visibility) => $"What is recorded for {mission} from now on is visible to {visibility.Word(Language.English)}";

    public override string Means(Visibility visibility) => visibility switch
    {
        Visibility.Team => "Your own organisation sees it, and whoever wrote it. Partners do not.",
        Visibility.Partners => "Your own organisation sees it, and the mission's partners.",
        _ => "Your own organisation and the mission's partners see it, and it may be published.",
    };

    public override string IsAlready(string what, Visibility visibility) => $"{what} is visible to {visibility.Word(Language.English)} already.";

    public override string NotYours(string leaders) => leaders.Length > 0
        ? $"Who sees this is decided by whoever wrote it, and by those who lead the mission: {leaders}."
        : "Who sees this is decided by whoever wrote it, and by those who lead the mission.";
}
