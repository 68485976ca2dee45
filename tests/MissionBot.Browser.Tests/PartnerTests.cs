namespace MissionBot.Browser.Tests;

/// <summary>A partner takes part from Teams of its own: what it is shown, what it says, and what comes back, on both sides.</summary>
public sealed class PartnerTests
{
    [Fact]
    public async Task A_partner_joins_replies_and_is_answered()
    {
        await using var people = await TwoPeople.Meet();
        var (home, partner) = (people.Home, people.Partner);
        await home.Say("new mission youth: By 2030, all young people have access to economic opportunity");
        await home.Say("try Breakfast clubs in three schools: hypothesis: A free breakfast raises attendance, size: small");
        await home.Say("start youth-1");
        await home.Say("try Home visits to families in arrears, visible to: team");
        await home.Say("learn youth-2: Two families asked for help with rent");
        await home.Reload();
        await home.Say("invite Camden Giving to youth, sector: civil society, level: frontline, trial actions: breakfast clubs, contacts: the head of grants");
        await home.Newest.Press("Get the code");
        await home.See($"join {people.App.Codes.Last}");
        await home.Picture("partner-01-invited");

        await partner.Say("status youth");
        await partner.Newest.Says("There is no mission here yet");
        await partner.Say($"join {people.App.Codes.Last}");
        await partner.Newest.Says("You take part in the mission youth, for Camden Giving");
        await partner.Picture("partner-02-first-minute");
        await home.See("Camden Giving takes part in youth");
        await home.Picture("partner-03-joined-at-home");
        await home.DoesNotSee("You take part in the mission");

        await partner.Say("status");
        await partner.Newest.Says("1 trial action so far, 1 running.");
        Assert.Equal(["Log a learning", "Propose a trial action", "Trial actions"], await partner.Newest.Buttons());
        await partner.Say("trial youth-2");
        await partner.Newest.DoesNotSay("Home visits");
        await partner.Say("learn youth-1: They came because a friend asked them");
        await partner.Newest.Says("Learning youth-1/1 is logged");
        await partner.Picture("partner-04-status-and-learning");
        await partner.Say("follow youth at once");
        await partner.Newest.Says("every Monday at 9:00 → at once");

        await partner.Reload();
        await home.Say("learn youth-1: Attendance rose by 8 % in six weeks, verdict: supported, evidence: 2");
        await home.Say("learn youth-2: Three families found work");
        await people.Tell();
        await partner.See("Attendance rose by 8 %");
        await partner.DoesNotSee("Three families found work");
        await partner.PressForCard("Reply");
        await partner.Newest.Fill("What you want to say", "We can lend our kitchen on Tuesdays");
        await partner.Picture("partner-05-update-and-reply-form");
        await partner.Newest.Press("Send");
        await partner.Newest.Says("Your reply goes to the mission’s team");
        await people.Tell();
        await home.See("Reply from Camden Giving");
        await home.Picture("partner-06-reply-at-home");

        await home.Reload();
        await home.Say("answer youth/1: Yes please, from next Tuesday");
        await home.Newest.Says("Your answer goes to Camden Giving");
        await people.Tell();
        await partner.See("Answer from mission youth");
        await partner.CardSaying("We can lend our kitchen").Says("Yes please, from next Tuesday");
        await partner.Picture("partner-07-answered");

        await home.Say("announce youth: We meet at the library on Friday at 10");
        await home.Newest.Says("1 partner conversation outside your organisation");
        await home.Newest.Says("Partners: Camden Giving");
        await home.Picture("partner-08-goes-to");
        await home.Newest.Press("Send");
        await people.Tell();
        await partner.See("Announcement from mission youth");
        await partner.Newest.Press("Seen");
        await partner.Newest.Says("✓ Seen");
        await partner.Picture("partner-09-seen");
        await home.See("Seen (1)");
        await home.Picture("partner-10-seen-at-home");
    }

    [Fact]
    public async Task En_partner_deltager_på_dansk()
    {
        await using var people = await TwoPeople.Meet();
        var (home, partner) = (people.Home, people.Partner);
        await home.Say("sprog dansk");
        await home.Say("ny mission mad: Alle i Aalborg spiser godt hver dag i 2030");
        await home.Say("prøv Fælleskøkken: hypotese: Fælles mad giver naboskab, størrelse: lille");
        await home.Say("start mad-1");
        await home.Reload();
        await home.Say("inviter Røde Kors til mad, sektor: civilsamfund, niveau: frontlinje, prøvehandlinger: fælleskøkken, kontakter: besøgstjenesten");
        await home.Newest.Says("er inviteret til mad");
        await home.Newest.Press("Få koden");
        await home.See($"deltag {people.App.Codes.Last}");
        await home.Picture("partner-da-1-inviteret");

        await partner.Say("sprog dansk");
        await partner.Say($"deltag {people.App.Codes.Last}");
        await partner.Newest.Says("I deltager i missionen mad for Røde Kors");
        await partner.Say("status");
        await partner.Newest.Says("Foreslå en prøvehandling");
        await partner.Picture("partner-da-2-første-minut");
        await partner.Say("følg mad med det samme");
        await partner.Say("svar på mad-1: Vi kan låne vores køkken ud om tirsdagen");
        await partner.Newest.Says("Dit svar er på vej til missionens team");
        await people.Tell();
        await home.See("Svar fra Røde Kors");
        await home.Picture("partner-da-3-svar");
        await home.Say("besvar mad/1: Ja tak, fra næste tirsdag");
        await home.Say("fortæl mad: Vi mødes på biblioteket fredag kl. 10");
        await home.Newest.Says("1 partnersamtale uden for jeres organisation");
        await home.Picture("partner-da-4-går-til");
        await home.Newest.Press("Send");
        await people.Tell();
        await partner.See("Meddelelse fra missionen mad");
        await partner.Newest.Press("Set");
        await partner.Newest.Says("✓ Set");
        await partner.Picture("partner-da-5-set");
        await home.See("Set (1)");
    }
}
