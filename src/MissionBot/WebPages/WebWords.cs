using MissionBot.Words;

namespace MissionBot.WebPages;

abstract record WebWords
{
    public static WebWords In(Language language) => language == Language.Danish ? WebWordsDa.Said : WebWordsEn.Said;

    /// <summary>What the language is called by those who speak it.</summary>
    public abstract string OwnName { get; }

    public abstract WebPage Start(Operator host);

    public abstract WebPage Privacy(Operator host);

    public abstract WebPage Terms(Operator host);
}
