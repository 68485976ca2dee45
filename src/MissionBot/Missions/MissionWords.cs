using MissionBot.Words;

namespace MissionBot.Missions;

public abstract record MissionWords
{
    public static MissionWords In(Language language) => language == Language.Danish ? MissionWordsDa.Said : MissionWordsEn.Said;

    public abstract string Key { get; }

    public abstract string State { get; }

    public abstract string Deadline { get; }

    public abstract string NoDeadline { get; }

    public abstract string Challenge { get; }

    /// <summary>Who else sees what is recorded for it.</summary>
    public abstract string VisibleTo { get; }

    public abstract string Rhythm { get; }

    public abstract string Leaders { get; }

    public abstract string NextSteps { get; }

    public abstract string NoneYet { get; }

    public abstract string Created(string key);

    public abstract string KeyTaken(Mission mission);

    public abstract string IsOverdue(DateOnly deadline);

    public abstract string TimeLeft(DateOnly deadline, DateOnly today);

    public abstract string Aims { get; }

    public abstract string DeadlineHistory { get; }

    public abstract string NothingIsLost { get; }

    public abstract string WhatToChange { get; }

    public abstract string CloseHow { get; }

    public abstract string LiesAhead(DateOnly day);

    public abstract string ExtendToOther { get; }

    public abstract string ExtendTo(int year);

    public abstract string Title(string key);

    public abstract string Changed(string key);

    public abstract string InUse(string key);

    public abstract string Extended(string key);

    public abstract string Closed(Mission mission);

    public abstract string IsClosed(Mission mission);

    public abstract string SameDeadline(DateOnly deadline);

    public abstract string OldAndNew(DateOnly? old, DateOnly deadline);

    public abstract string DeadlineSet(SetDeadline set);

    public abstract string Count(int missions);

    public abstract string ShowMore(int left);

    public abstract string NoDeadlineYet { get; }

    public abstract string Leader { get; }

    public abstract string LeaderInstead(string key);

    public abstract string WhoLeads(string key);

    public abstract string LeadsNow { get; }

    public abstract string LeadsInPlaceOf(string before);

    public abstract string NoLongerEverybody { get; }

    public abstract string NoLongerHere(string leader);

    public abstract string NobodyNamed { get; }

    public abstract string NobodyHere { get; }

    public abstract string WhatLeadersDo { get; }

    public abstract string LeaderFromElsewhere(string name);

    public abstract string LeadsAlready(string name);

    public abstract string DoesNotLead(string name, IReadOnlyList<string> leaders, Language language);

    public abstract string InWhosePlace { get; }

    public abstract string LeadsNoLonger(string name);

    public abstract string SamePerson { get; }

    public abstract string StaysClosed { get; }

    public abstract string CloseInstead(string key);

    public abstract string EditInstead(string key);

    public abstract string ExtendInstead(string key);
}
