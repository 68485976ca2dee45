using MissionBot.Words;

namespace MissionBot.Help;

public abstract record HelpWords
{
    public static HelpWords In(Language language) => language == Language.Danish ? HelpWordsDa.Said : HelpWordsEn.Said;

    public abstract string Title { get; }

    public abstract string WelcomeTitle { get; }

    public abstract string Welcome { get; }

    public abstract string HowToSpeak { get; }

    public abstract string LanguageSet { get; }

    public abstract string Example { get; }

    public abstract string Fields { get; }

    public abstract string Required { get; }

    public abstract string Optional { get; }

    public abstract string NoSuchCommand(string typed);

    /// <param name="capability">The name of the folder.</param>
    public abstract string Section(string capability);
}
