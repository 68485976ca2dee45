using MissionBot.Words;

namespace MissionBot.Help;

public abstract record HelpWords
{
    public static HelpWords In(Language language) => language == Language.Danish ? HelpWordsDa.Said : HelpWordsEn.Said;

    public abstract string Title { get; }

    public abstract string WelcomeTitle { get; }

    public abstract string Welcome { get; }

    public abstract string HowToSpeak { get; }

    public abstract string ThreeThings { get; }

    public abstract string SeeAnExample { get; }

    public abstract string WhatCanIDo { get; }

    public abstract string FitsNow { get; }

    public abstract string OrWrite { get; }

    public abstract string AllCommands { get; }

    public abstract string Another { get; }

    public abstract string NoMission { get; }

    public abstract string NothingForPartners { get; }

    public abstract string YouTakePart(string mission);

    public abstract string WhichToSee { get; }

    public abstract string NothingRunsForPartners(string mission);

    public abstract string PartnersMay { get; }

    public abstract string WhichMission { get; }

    public abstract string LearnHere { get; }

    public abstract string EveryoneLeads { get; }

    public abstract string YouLead { get; }

    public abstract string OthersLead { get; }

    public abstract string Hello { get; }

    public abstract string YouAreWelcome { get; }

    public abstract string InItsThread(string trial);

    public abstract string NoIndicator(string mission);

    public abstract string NothingTried(string mission);

    public abstract string NothingCaptured(string trial);

    public abstract string SomethingRuns(string mission, int trials);

    public abstract string NothingRuns(string mission, bool isPlanned);

    public abstract string LearnOf(string trial);

    public abstract string LanguageSet { get; }

    public abstract string Example { get; }

    public abstract string Fields { get; }

    public abstract string Required { get; }

    public abstract string Optional { get; }

    public abstract string NoSuchCommand(string typed);

    /// <param name="capability">The name of the folder.</param>
    public abstract string Section(string capability);
}
