using MissionBot.Words;

namespace MissionBot.Announcements;

abstract record AnnouncementWords
{
    public static AnnouncementWords In(Language language) => language.Pick<AnnouncementWords>(AnnouncementWordsEn.Said, AnnouncementWordsDa.Said);

    public abstract string Send { get; }

    public abstract string Change { get; }

    public abstract string Cancel { get; }

    public abstract string NothingIsSentYet { get; }

    /// <param name="kind">Of the conversation that it is said in.</param>
    public abstract string GoesTo(Audience audience, string kind);

    public abstract string Others(int organisations);

    public abstract string HasGrown { get; }

    public abstract string WentTo(string mission, int places);

    public abstract string SeenBy(int organisations);

    public abstract string From(string mission);

    public abstract string IsSeen { get; }

    public abstract string WasWithdrawn(string mission);

    public abstract string NobodyFollows(string mission);

    public abstract string NoneCameHere { get; }

    public abstract string IsWithdrawn(string key);

    public abstract string DidNotComeHere(string key);

    public abstract string Named(string key);

    public abstract string AnnounceAnew { get; }
}
