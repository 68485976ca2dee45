namespace MissionBot.Browser.Tests.Verbs;

/// <summary>
/// Every verb of the product, in the order in which a mission lives: what is done in one line is there for the next. Today is 2 March 2026.
/// </summary>
static class VerbTable
{
    const string OnlyLooks = "It only looks; what it takes are words of the line.", AskedByButtons = "It only looks; which one is asked by a button for each.", AsksNothing = "It asks for nothing.";

    public static IReadOnlyList<Tried> English { get; } =
    [
        new("new-mission", "new mission youth: By 2030, all young people have access to economic opportunity", "Mission youth is recorded")
        {
            Form = new("help new mission", "New mission", new("Short name", "youth", "“youth” is taken by another mission", "food"), "Mission food is recorded",
                ("Statement", "By 2032, everyone eats well every day"), ("Deadline", "2032"), ("Aims", "No child goes to school hungry"), ("Rhythm", "Yearly")),
        },
        new("missions", "missions", "2 missions") { Button = new("help missions", "Missions", "2 missions"), NoForm = OnlyLooks },
        new("mission", "mission youth", "Mission youth") { Button = new("missions", "food", "Mission food"), NoForm = AskedByButtons },
        new("use", "use food", "This conversation works on the mission food")
        {
            Button = new("help use", "Use", "Save"),
            Form = new("use nowhere", null, new("Mission", "", "Which mission do you mean?", "youth"), "This conversation works on the mission youth"),
        },
        new("edit", "edit youth: aims: every school leaver has a plan", "Mission youth is changed")
        {
            Form = new("mission youth", "Edit", new("Statement", Long(620), "Statement has 620 characters; 600 is the most", "By 2030, all young people work or learn"), "Mission youth is changed",
                ("Grand challenge", "Inequality"), ("Rhythm", "Quarterly")),
        },
        new("extend", "extend youth to 2031 because the aims were restated", "Mission youth has a new deadline")
        {
            Form = new("mission youth", "Extend", new("Deadline", "some day", "“some day” is not a date I can read", "2032"), "Mission youth has a new deadline", ("Why", "The council decided so")),
        },
        new("indicator", "indicator Young people without work or education: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31, source: INVI article", "The indicator is added")
        {
            Form = new("indicators", "Add an indicator", new("Target", "many", "“many” is not a number", "400"), "The indicator is added",
                ("Name", "Apprenticeships begun"), ("Unit", "places"), ("Baseline", "120"), ("Baseline date", "2020"), ("Target date", "2030")),
        },
        new("indicators", "indicators", "youth: 2 indicators") { Button = new("help indicators", "Indicators", "youth: 2 indicators"), NoForm = OnlyLooks },
        new("measure", "measure young people 4.2 on 30 June 2020, source: council", "The measurement is recorded")
        {
            Form = new("indicators", "Record a measurement", new("Period", "2031", "2031 lies ahead", "2025"), "The measurement is recorded",
                ("Indicator", "Apprenticeships begun"), ("Value", "150"), ("Source", "council"), ("Note", "begun, not finished")),
        },
        new("retarget", "retarget young people to 2 by 2030 because the first target was reached", "Targets so far")
        {
            Form = new("indicator apprenticeships", "New target", new("Target date", "2019", "The target's date comes after the baseline's", "2032"), "Targets so far",
                ("Target", "500"), ("Why", "Twice as many places are wanted")),
        },
        new("count", "count young people for 30 June 2020 source: council", "Young people without work or education")
        {
            First = ["measure young people 4.6 on 30 June 2020, source: national statistics"],
            Button = new("measure young people 4.7 on 30 June 2020, source: national statistics", "national statistics: 4.7 %", "Young people without work or education"),
            Form = new("help count", "Count", new("Source", "hearsay", "“hearsay” has no measurement for 30 June 2020", "council"), "Young people without work or education",
                ("Indicator", "Young people without work or education"), ("Period", "30 June 2020")),
        },
        new("redefine", "redefine apprenticeships: begun, and not broken off in the first year", "The indicator has a new definition")
        {
            Form = new("help redefine", "Redefine", new("Definition", "", "Definition is needed", "Ages 16 to 24"), "The indicator has a new definition",
                ("Indicator", "Apprenticeships begun")),
        },
        .. VerbTableOfTrials.English,
        .. VerbTableOfPeople.English,
        .. VerbTableOfReplies.English,
        .. VerbTableOfPartners.English,
        .. VerbTableOfLearnings.English,
        .. VerbTableOfFollowing.English,
        new("status", "status youth", "What is tried") { Button = new("mission youth", "Status", "What is tried"), NoForm = OnlyLooks },
        new("updates", "updates youth", "What happened in youth") { Button = new("help updates", "Updates", "What happened in"), NoForm = OnlyLooks },
        new("digest", "digest youth since yesterday", "What was tried") { Button = new("help digest", "Digest", "what is new"), NoForm = OnlyLooks },
        .. VerbTableOfReminders.English,
        new("undo", "undo", "Undone")
        {
            First = ["edit youth: rhythm: half-yearly"],
            Button = new("edit youth: rhythm: monthly", "Undo", "Undone"),
            NoForm = "It takes back the last change, or the one whose button is pressed.",
        },
        new("tour", "tour", "Example") { Button = new("help tour", "Tour", "of Camden’s"), NoForm = "The tour is a way of its own, played by its buttons." },
        new("paste-list", "paste list", "Paste several rows in one message")
        {
            Button = new("help paste list", "Paste list", "Paste several rows in one message"),
            NoForm = "Its card is an input for rows, and has a story of its own in tests/conversations.",
        },
        new("help", "help", "What fits now") { Button = new("help", "All commands", "What I can do"), NoForm = OnlyLooks },
        new("hello", "hello", "Hello!") { Button = new("help hello", "Hello", "Hello!"), NoForm = AsksNothing },
        new("thanks", "thanks", "You are welcome.")
        {
            Button = new("help thanks", "Thanks", "You are welcome."),
            Suggests = new("thanks", "my missions", "Your 2 missions"),
            NoForm = AsksNothing,
        },
        new("close", "close food as achieved because everyone eats well", "Mission food is achieved")
        {
            Form = new("mission youth", "Close the mission", new("On", "1 March 2031", "1 March 2031 lies ahead", "1 March 2026"), "Mission youth is closed",
                ("Outcome", "Closed"), ("Why", "It goes on in another form")),
        },
        new("language", "language english", "From now on I answer in English")
        {
            Form = new("help language", "Language", new("Language", "", "Language is needed", "Danish"), "Fra nu af svarer jeg på dansk"),
        },
    ];

    internal static string Long(int length) => string.Concat(Enumerable.Repeat("word ", (length / 5) + 1))[..(length - 1)] + ".";

    internal static string LooksOnly => OnlyLooks;

    internal static string ButtonsAsk => AskedByButtons;

    internal static string Nothing => AsksNothing;
}
