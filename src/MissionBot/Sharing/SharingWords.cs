using MissionBot.Words;

namespace MissionBot.Sharing;

abstract record SharingWords
{
    public static SharingWords In(Language language) => language.Pick<SharingWords>(SharingWordsEn.Said, SharingWordsDa.Said);

    /// <param name="what">A trial action's key, a learning's, a mission's.</param>
    public abstract string IsVisibleTo(string what, Visibility visibility);

    public abstract string FromNowOn(string mission, Visibility visibility);

    /// <summary>Who that is.</summary>
    public abstract string Means(Visibility visibility);

    public abstract string IsAlready(string what, Visibility visibility);

    public abstract string WhatIsKept { get; }

    /// <param name="leaders">Empty where nobody is named.</param>
    public abstract string NotYours(string leaders);

    /// <summary>The same of what was recorded just now.</summary>
    public abstract string IsNoted(bool isShown);

    /// <param name="isShown">Their clients ask for what is theirs.</param>
    public abstract string ForTheTeam(bool isShown);
}
