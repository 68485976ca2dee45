namespace MissionBot.Help;

sealed record HelpWordsEn : HelpWords
{
    public static readonly HelpWordsEn Said = new();

    public override string Title => "What I can do";

    public override string WelcomeTitle => "Hello, I am MissionBot";

    public override string Welcome =>
        "I help a mission along: a public goal with a date, the trial actions that test how to reach it, and what each of them taught. Three things to start with:";

    public override string HowToSpeak => "Write a command after my name, or press a button. In a channel, mention me first. “help learn” explains one command.";

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
        "Status" => "Status",
        _ => "Help",
    };
}
