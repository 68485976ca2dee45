using MissionBot.BotFramework.Activities;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Following;

sealed record FollowingWordsDa : FollowingWords
{
    public static readonly FollowingWordsDa Said = new();

    public override string WhatComes => "Kommer";

    public override string WhatDoesNot => "Kommer ikke";

    public override string When => "Hvornår";

    public override string How => "Hvordan";

    public override string All(bool isWhole) => isWhole ? "alt, hvad der sker" : "alt";

    public override string You => "dig";

    public override string AtOnce => "Med det samme";

    public override string Quiet => "Stille";

    public override string Speaks => "På";

    public override string OnlyOffTrack => "indikatorer kun, når de er ude af kurs";

    public override string OnlyMilestones => "kun milepæle: en prøvehandling starter eller slutter, et mål nås, missionen forlænges eller lukkes";

    public override string Compact => "én linje hver";

    public override string Full => "hele kort";

    public override string InChannel => "som opslag i kanalen";

    public override string InThread => "i én tråd";

    public override string Change => "Ændr";

    public override string MuteAWeek => "Dæmp en uge";

    public override string FollowAgain => "Følg igen";

    public override string FollowAgainThe(string key) => $"Følg {key} igen";

    public override string QuietExample => "fx 18 til 8";

    public override string NoThreads => "Her er ingen tråde: udelad det, eller skriv det i en tråd i en kanal.";

    public override string LiesBehind => "Det er allerede forbi. Skriv, hvor længe der ikke skal komme noget, fx: i morgen, 1. maj, en uge";

    public override string WhenItEnds => "Det, der sker indtil da, sendes ikke. Når det er forbi, fortæller én linje, hvor meget det var.";

    public override string DigestSumsUp => "Det, der sker indtil da, kommer med i den første opsummering bagefter.";

    public override string NextAtOnce => "Det næste, der sker, kommer med det samme.";

    public override string About(string what, string trials) => $"{what} om {trials}";

    public override string Only(string what) => $"kun {what}";

    public override string WhatNames(string whom) => $"det, der nævner {whom}";

    public override string OrIts(string organisation) => $"{organisation}, dem, der taler for den, eller dens prøvehandlinger";

    public override string ForExample(string headline) => $"Som fx: {headline}";

    public override string ShowMissed(int updates) => $"Vis {Numbers.Write(updates, Language.Danish)}";

    public override string TrialsOf(Size size) => size switch
    {
        Size.Small => "små prøvehandlinger",
        Size.Medium => "mellemstore prøvehandlinger",
        _ => "store prøvehandlinger",
    };

    public override string Named(Language language) => language.Pick("engelsk", "dansk");

    public override string ClockOf(string city) => $"klokken som i {city}";

    public override string MutedUntil(string instant) => $"Dæmpet til {instant}.";

    public override string NextAt(string instant, bool isDigest) =>
        isDigest ? $"Næste gang: {instant}, hvis der er sket noget inden da." : $"Det, der sker nu, kommer {instant}.";

    public override string Follows(string key, string kind) => $"{Place(kind)} følger nu {key}";

    public override string FollowsOtherwise(string key, string kind) => $"Ændret: sådan følger {Low(Place(kind))} {key}";

    public override string FollowsAlready(string key, string kind) => $"{Place(kind)} følger allerede {key}, sådan her";

    public override string FollowsCount(int missions, string kind) => $"{Place(kind)} følger {Plural.Count(missions, "mission", "missioner", Language.Danish)}";

    public override string FollowsNothing(string kind) => $"{Place(kind)} følger ingen mission. Skriv fx: følg mad ugentligt";

    public override string FollowsNoLonger(string key, string kind) => $"{Place(kind)} følger ikke længere {key}. Der kommer ikke mere.";

    public override string IsNotFollowed(string key, string kind) => $"{Place(kind)} følger ikke {key}.";

    public override string IsMuted(string key) => $"{key} er dæmpet her";

    public override string IsNotMuted(string key) => $"{key} er ikke dæmpet: det, der sker, kommer som aftalt.";

    public override string IsHeardAgain(string key) => $"{key} høres igen";

    public override string Missed(int updates) =>
        updates == 0 ? "I er ikke gået glip af noget." : $"{Plural.Count(updates, "opdatering", "opdateringer", Language.Danish)} kom ikke i mellemtiden.";

    public override string IsClosed(string key) => $"{key} er lukket: der sker ikke mere i den. Følg en, der er i gang.";

    public override string HeardWithTheMission(string trial, string mission) => $"I hører allerede om {trial}: hele {mission} følges her.";

    public override string HeardAlready(string trial) => $"{trial} følges allerede her.";

    public override string HeardNoMore(string trial) => $"{trial} følges alligevel ikke her.";

    public override string OnlyThis(string trial) => $"Kun {trial}";

    public override string NoSuchTrials(string keys, string mission) => $"Der er ingen {keys} i {mission}. Skriv korte navne, som de står på kortene, fx {mission}-1.";

    public override string NoTrialKeys(string typed) => $"“{Cards.Parts.Cut(typed, 60)}” nævner ingen prøvehandlinger. Skriv deres korte navne: mad-1, mad-4; eller: ingen";

    public override string NoQuietHours(string typed) =>
        $"“{Cards.Parts.Cut(typed, 60)}” er ikke et tidsrum, jeg kan læse. Skriv fra hvornår til hvornår, fx 18 til 8; eller: ingen";

    public override string NoZone(string typed) => $"“{Cards.Parts.Cut(typed, 60)}” er ikke en tidszone, jeg kender. Skriv en by, fx København eller London.";

    public override string FollowersCount(string key, int count) =>
        count == 0 ? $"Ingen følger {key} endnu" : $"{Plural.Count(count, "samtale", "samtaler", Language.Danish)} følger {key}";

    public override string FollowsHere(string kind, string when) => kind switch
    {
        ConversationTypes.Channel => $"Denne kanal: {when}",
        ConversationTypes.GroupChat => $"Denne chat: {when}",
        _ => $"Dig, her: {when}",
    };

    public override string Others(string kind, int count) => kind switch
    {
        ConversationTypes.Channel => Plural.Count(count, "anden kanal", "andre kanaler", Language.Danish),
        ConversationTypes.GroupChat => Plural.Count(count, "anden gruppechat", "andre gruppechats", Language.Danish),
        _ => Plural.Count(count, "person i sin egen chat", "personer i deres egne chats", Language.Danish),
    };

    public override string HomeFollows(string kind, string when) =>
        $"{Place(kind)} får {when} at vide, hvad der er sket i den, hvis der er sket noget. Skriv følger for at ændre eller stoppe det.";

    public override string AndMore(int more) => $"og {more} til";

    public override string CannotRead(string? typed, TimingFault fault) => fault switch
    {
        TimingFault.NoSuchTime time => $"Intet ur viser {time.Typed}. Skriv et klokkeslæt, fx kl. 9.",
        TimingFault.NotInEveryMonth { Day: var day } => $"Ikke alle måneder har en {day}. dag. Skriv: sidste dag i måneden; eller en dato til og med den 28.",
        TimingFault.NotInAnyMonth { Day: var day } => $"Ingen måned har en {day}. dag. Skriv en dato til og med den 28., eller: sidste dag i måneden",
        TimingFault.Counted => "Jeg kan sende hver uge eller på bestemte dage i måneden, men ikke hver anden gang. Skriv fx: hver mandag, eller: første mandag i måneden",
        TimingFault.TooOften => "Oftere end én gang om dagen er: med det samme. Eller skriv et tidspunkt: hver dag kl. 8",
        _ => $"Jeg kan ikke læse {(typed is null ? "det" : $"“{Cards.Parts.Cut(typed, 60)}”")} som tidspunkter, der kommer igen. Skriv fx: hver mandag kl. 9, alle hverdage kl. 8, første fredag i måneden, den 15.",
    };

    static string Place(string kind) => kind switch
    {
        ConversationTypes.Channel => "Kanalen",
        ConversationTypes.GroupChat => "Chatten",
        _ => "Du",
    };

    static string Low(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
