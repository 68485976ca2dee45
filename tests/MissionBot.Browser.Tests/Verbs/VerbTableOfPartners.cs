namespace MissionBot.Browser.Tests.Verbs;

/// <summary>The part of the table that is about partners. Whoever speaks leads, and so invites; what a code opens is a story of its own in tests/conversations.</summary>
static class VerbTableOfPartners
{
    public static IReadOnlyList<Tried> English { get; } =
    [
        new("invite", "invite Camden Giving to youth, sector: civil society", "Camden Giving is invited to youth")
        {
            Form = new("partners youth", "Invite a partner", new("Trial actions", "youth-99", "I find no trial action “youth-99” in youth", "youth-1"), "Camden Children’s Trust is invited to youth",
                ("Organisation", "Camden Children’s Trust"), ("Sector", "Civil society"), ("Contacts", "the head of schools")),
        },
        new("code", "code Camden Giving", "code") { Button = new("help code", "Code", "Partner"), NoForm = "A code is told to one person alone; what is said of it depends on where it is asked for." },
        new("revoke", "revoke Camden Giving", "Camden Giving") { Button = new("help revoke", "Revoke", "Partner"), NoForm = "It takes no more than whom it is about." },
        new("join", "join 2222-3333-4444", "This code does not work") { Button = new("help join", "Join", "Code"), NoForm = "Which code is right or wrong is not told, so that no field is." },
        // That there is nothing to leave is told beside the card, which stays.
        new("leave", "leave", "This conversation takes part in no mission as a partner") { Button = new("help leave", "Leave", "What you wrote stays there"), NoForm = VerbTable.Nothing },
        new("remove", "remove Camden Giving from youth", "Camden Giving takes no part in youth any more") { Button = new("help remove", "Remove", "Partner"), NoForm = "It takes no more than whom it is about." },
        new("partners", "partners youth", "youth: partners") { Button = new("help partners", "Partners", "partners"), NoForm = VerbTable.LooksOnly },
    ];
}
