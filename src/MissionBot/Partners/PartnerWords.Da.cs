using MissionBot.Words;

namespace MissionBot.Partners;

sealed record PartnerWordsDa : PartnerWords
{
    const Language Da = Language.Danish;

    public static readonly PartnerWordsDa Said = new();

    public override string Organisation => "Organisation";

    public override string Invited => "inviteret";

    public override string TakesPart => "deltager";

    public override string HasLeft => "har forladt missionen";

    public override string IsRemoved => "deltager ikke længere";

    public override string LeaveInstead => "Skriv for at holde op med at deltage: forlad";

    public override string NoneYet => "Ingen organisation er inviteret endnu. En partner deltager i en mission fra sin egen chat eller sit eget team.";

    public override string CodeIsNotGood => "Koden virker ikke. En kode gælder én gang og i 14 dage, og en ny erstatter den forrige. Bed den, der sendte den, om en ny, og indsæt den hele: deltag XXXX-XXXX-XXXX";

    public override string CodesAreForOne => "En kode er til én person, der giver den videre, og her læser andre med. Tryk på knappen, så fortæller jeg den kun til dig. Eller skriv det i vores egen chat.";

    public override string TakesPartInNothing => "Denne samtale deltager ikke i nogen mission som partner. Med en kode fra en missions ledere kan den: deltag XXXX-XXXX-XXXX";

    public override string LeaveWhich => "Denne samtale deltager i flere missioner. Hvilken forlader I?";

    public override string NothingRecorded => "Derfor er intet registreret; det, I skrev, har I stadig.";

    public override string ToComeBack => "Bed missionens ledere om en ny kode, hvis I vil deltage igen.";

    public override string StillInTheChannel => "De er stadig i denne kanal og læser det, der bliver skrevet her. Skal det også høre op, så tag dem ud af kanalen i Teams.";

    public override string NobodyYet => "Ingen partner deltager endnu.";

    public override string Sectors => "Sektorer";

    public override string WaitForAnswer => "Inviteret, men ikke med endnu";

    public override string HaveLeft => "Har deltaget før";

    public override string WhatTheySee => "Partnere ser missionen, det, der er delt med partnere, og de prøvehandlinger, de deltager i. De ser ikke teamets egne noter, og ikke, hvem der ellers er inviteret.";

    public override string OwnTenant => "Bruger de Teams i deres egen organisation, skal den, der driver MissionBot, først have sat den på listen.";

    public override string YourTrials => "Prøvehandlinger, I er med i";

    public override string WhatYouCanDo => "Det kan I her";

    public override string ProposeFirst => "Spørg, hvordan det går, med “status”.";

    public override string ProposeAny => "Foreslå en prøvehandling. Missionens ledere svarer, og I får besked her.";

    public override string YouHearWeekly(string partner, bool mayChange) =>
        $"Hver mandag får I det nye, og med det samme det, der nævner {Following.FollowingWords.In(Da).OrIts(partner)}.{(mayChange ? " Skriv “dæmp” for mindre eller “følg” for mere." : "")}";

    public override string YouTakeUp(string mission) => $"I {mission} deltager I fra nu af også i dette";

    public override string YouHearAsBefore => "Det, der kommer her, er som før: skriv “følger” for at se det.";

    public override string WhoSeesWhat => "Det, I skriver her, går til missionens team med jeres navn og organisationens.";

    public override string CodeState(bool isOut) => isOut ? "en kode gælder" : "ingen kode gælder";

    public override string RemoveInstead(string partner) => $"Skal den ikke deltage, så skriv: fjern {partner}";

    public override string InviteInstead(string partner) => $"Inviter igen med det, der skal ændres: inviter {partner}";

    public override string CodeInstead(string partner) => $"Lav en anden kode: kode {partner}";

    public override string TooManyCodes(TimeSpan window) => $"Det var flere koder på kort tid. Vent {Plural.Count((int)Math.Max(1, Math.Ceiling(window.TotalMinutes)), "minut", "minutter", Da)}, og skriv den så igen; en kode, der gælder, bliver ved med at gælde.";

    public override string NoSuchTrial(string typed, string mission) => $"Jeg finder ingen prøvehandling “{typed}” i {mission}. Skriv dens nøgle eller titel, flere med komma imellem: {mission}-1, {mission}-2";

    public override string IsNotInvited(string partner, string mission) => $"{partner} er ikke inviteret til {mission}.";

    public override string IsRemovedAlready(string partner, string mission) => $"{partner} deltager allerede ikke længere i {mission}.";

    public override string NoCodeIsOut(string partner, string mission) => $"Ingen kode til {partner} gælder for {mission}, så der er intet at tilbagekalde.";

    public override string CodeRevoked(string partner) => $"Koden til {partner} gælder ikke længere. De, der allerede deltager, fortsætter.";

    public override string CodeIs(string partner, string code, DateOnly until) => $"Til {partner}: deltag {code} – gælder én gang, til {Dates.Long(until, Da)}. Kun du ser dette, og kun nu: kopiér det. En tidligere kode gælder ikke længere.";

    public override string MissionIsOver(string mission) => $"Missionen {mission} er lukket, så ingen kommer med længere. Spørg dens ledere, hvad der sker i stedet.";

    public override string TakesPartHere(string partner, string mission) => $"Denne samtale deltager allerede i {mission} for {partner}. Koden er ikke brugt: skriv den i den samtale, der også skal deltage.";

    public override string SpeaksForAnother(string partner, string mission) => $"Denne samtale deltager allerede i {mission} for {partner}. En samtale taler for én organisation: skriv koden i en anden. Den er ikke brugt.";

    public override string IsTheHome(string mission, string partner) => $"Missionen {mission} bor i netop denne samtale. Koden er til {partner}: send den til en derfra, som skriver den i en af deres egne samtaler. Den er ikke brugt.";

    public override string TakesPartNoLonger(string partner, string mission) => $"{partner} deltager ikke længere i {mission}";

    public override string TakesPartIn(string partner, string mission) => $"{partner} deltager i {mission}";

    public override string IsInvitedTo(string partner, string mission) => $"{partner} er inviteret til {mission}";

    public override string JoinedBy(string who, string partner) => $"{who} er kommet med for {partner}. Kender I ikke vedkommende, så spørg jeres kontaktperson, før I skriver noget, der kun er til dem.";

    public override string WhatStays(string partner) => $"Det, der er skrevet, bliver hos missionen som {Genitive(partner)}.";

    public override string Disconnected(int conversations) => conversations switch
    {
        0 => "Ingen var kommet med endnu; koden gælder ikke længere.",
        1 => "Én af deres samtaler er ikke længere forbundet, og ingen kode til dem gælder.",
        _ => $"{conversations} af deres samtaler er ikke længere forbundet, og ingen kode til dem gælder.",
    };

    public override string Partners(string mission, int taking) => taking == 0 ? $"{mission}: partnere" : $"{mission}: {Plural.Count(taking, "partner", "partnere", Da)} deltager";

    public override string InvitedOn(DateOnly day, bool isOpen) => $"inviteret {Dates.Long(day, Da)}{(isOpen ? "" : "; ingen kode gælder nu")}";

    public override string AndMore(int partners) => $"… og {partners} mere";

    public override string Others(int partners) => $"{partners} mere";

    public override string NotHeardFrom(IReadOnlyList<string> partners) => partners.Count > 3
        ? $"{partners.Count} af dem har ingen hørt fra i fire uger: spørg dem."
        : $"Ikke hørt fra i fire uger: {Sentence.List(partners, Da)}. Spørg dem.";

    public override string OneAtATime(string typed) => $"“{Cards.Parts.Cut(typed, 120)}” kan være flere organisationer. Hver inviteres for sig med sin egen kode: hvem nu?";

    public override string IsOne => "Det er ét navn";

    public override string IsNoName(string typed) => $"“{Cards.Parts.Cut(typed, 60)}” er ikke et navn, der kan kendes fra andre. Skriv, hvad organisationen hedder.";

    public override string ReplacesOne => "Den forrige kode gælder ikke længere.";

    public override string IsItThis(string typed, string known) => $"Du skriver “{typed}”, og {known} kendes allerede. Er det samme organisation?";

    public override string Yes(string known) => $"Ja: {known}";

    public override string NoAnother(string typed) => $"Nej, en anden: {typed}";

    public override string GoodUntil(DateOnly day) => $"Gælder én gang, til én samtale, til {Dates.Long(day, Da)}.";

    public override string SendItTo(string partner, string code) => $"Send den til en hos {partner}. I deres egen chat, gruppechat eller team skriver de til mig: deltag {code}. Jeg viser den kun denne ene gang.";

    public override string CodeIsForOne(string partner) => $"De kommer med ved en engangskode. Tryk på “Få koden”: jeg fortæller den kun til dig, og du sender den til en hos {partner}. En tidligere kode gælder så ikke længere.";

    public override string CodeFor(string partner) => $"Kode til {partner}";

    public override string Heard(DateOnly? last) => last is { } day ? $"sidst hørt fra {Dates.Long(day, Da)}" : "ikke hørt fra endnu";

    public override string YouTakePart(string mission, string partner) => $"I deltager i missionen {mission} for {partner}";

    public override string LogOn(string trial) => $"Notér, hvad I ser. Skriv fx: “lær {trial}: De kom to gange”";

    public override string ToLeave(string mission) => $"I kan holde op når som helst med “forlad {mission}”. Det, I har skrevet, bliver.";

    // After s, x and z there is an apostrophe alone.
    static string Genitive(string name) => name[^1] is 's' or 'x' or 'z' ? $"{name}’" : $"{name}s";

    public override string SomebodyOf(string partner) => $"en hos {partner}";
}
