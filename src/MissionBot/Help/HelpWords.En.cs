namespace MissionBot.Help;

sealed record HelpWordsEn : HelpWords
{
    public static readonly HelpWordsEn Said = new();

    public override string Title => "What I can do";

    public override string WelcomeTitle => "Hello, I am MissionBot";

    public override string Welcome =>
        "I help a mission along: a public goal with a date, the trial actions that test how to reach it, and what each of them taught.";

    public override string HowToSpeak => "Write a command after my name, or press a button. In a channel, mention me first. “help learn” explains one command.";

    public override string ThreeThings => "Three things to start with:";

    public override string SeeAnExample => "See an example";

    public override string WhatCanIDo => "What can I do here?";

    public override string FitsNow => "What fits now";

    public override string OrWrite => "Or write, for example:";

    public override string AllCommands => "All commands";

    public override string Another => "Another one";

    public override string NoMission => "No open mission is recorded here yet. One sentence is enough: what shall be reached, and by when?";

    public override string NothingForPartners => "No mission lives in this conversation. Where you take part in one, ask me there: its status, its trial actions, and what you saw yourself.";

    public override string YouTakePart(string mission) => $"You take part in mission {mission}: propose what could be tried, log what you see, and ask how it goes.";

    public override string WhichToSee => "You take part in several missions. Which one do you want to see?";

    public override string NothingRunsForPartners(string mission) => $"In mission {mission} nothing that you can see is running at the moment. What would you try?";

    public override string PartnersMay => "Log what you see, and propose what you would try. Those who lead the mission decide.";

    public override string WhichMission => "Several missions are open. Which one does this conversation work on?";

    public override string LearnHere => "learn They came because a friend asked them";

    public override string EveryoneLeads => "This mission names no leader: everyone may do everything.";

    public override string YouLead => "You lead this mission: “edit”, “extend” and “close” are yours.";

    public override string OthersLead => "Trial actions, measurements and learnings are for everyone to add. Only those who lead the mission change its statement and its deadline.";

    public override string Hello => "Hello!";

    public override string YouAreWelcome => "You are welcome.";

    public override string InItsThread(string trial) => $"This is about {trial}. Here a learning needs no name.";

    public override string NoIndicator(string mission) => $"Mission {mission} is recorded. Next: what will tell you whether it is reached?";

    public override string NothingTried(string mission) => $"In mission {mission} nothing has been tried yet. Plan a first trial action; it may be small.";

    public override string NothingCaptured(string trial) => $"{trial} has ended, and nothing is captured yet. What did it teach?";

    public override string SomethingRuns(string mission, int trials) => trials == 1
        ? $"In mission {mission} one trial action is running. Have you seen anything worth keeping?"
        : $"In mission {mission} {trials} trial actions are running. Have you seen anything worth keeping?";

    public override string NothingRuns(string mission, bool isPlanned) => isPlanned
        ? $"In mission {mission} nothing is running at the moment. Start what is planned, or plan the next."
        : $"In mission {mission} nothing is running at the moment. What would you try next?";

    public override string LearnOf(string trial) => $"learn {trial}: They came because a friend asked them";

    public override string LanguageSet => "From now on I answer in English in this conversation.";

    public override string Example => "Works as it stands";

    public override string Fields => "What it takes";

    public override string Required => "needed";

    public override string Optional => "if wanted";

    public override string NoSuchCommand(string typed) => $"I have no command called “{typed}”. These I have:";

    public override string Section(string capability) => capability switch
    {
        "Missions" => "Missions",
        "Indicators" => "Indicators",
        "Trials" => "Trial actions",
        "Learnings" => "Learnings",
        "Partners" => "Partners",
        "Status" => "Status",
        "Following" => "Following",
        "Lists" => "Lists",
        "Replies" => "Replies and answers",
        "Announcements" => "Announcements",
        "Sharing" => "Who sees what",
        "Undoing" => "Undo",
        "Oneself" => "About you",
        "Digests" => "What is new",
        "Reminders" => "Reminders",
        "Tour" => "Example",
        "Updates" => "What was told",
        "Help" => "Help",
        _ => throw new ArgumentOutOfRangeException(nameof(capability), capability, null),
    };
}
