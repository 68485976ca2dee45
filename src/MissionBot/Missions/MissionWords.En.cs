using MissionBot.Words;

namespace MissionBot.Missions;

sealed record MissionWordsEn : MissionWords
{
    public static readonly MissionWordsEn Said = new();

    public override string Key => "Short name";

    public override string State => "State";

    public override string Deadline => "Deadline";

    public override string NoDeadline => "none yet – name a date to make it time-bound";

    public override string Challenge => "Grand challenge";

    public override string VisibleTo => "What is recorded is visible to";

    public override string Rhythm => "Reviewed";

    public override string Leaders => "Led by";

    public override string NextSteps => "Next: add an indicator that tells whether the mission is reached, and a first trial action.";

    public override string NoneYet => "There is no mission here yet. Record the first one, e.g.: new mission food: By 2030, everyone eats well every day";

    public override string Created(string key) => $"Mission {key} is recorded";

    public override string KeyTaken(Mission mission) => $"“{mission.Key}” is taken by another mission ({Cards.Parts.Cut(mission.Statement, 120)}). Choose another short name.";

    public override string IsOverdue(DateOnly deadline) =>
        $"The deadline, {Dates.Long(deadline, Language.English)}, is past. The mission is kept as overdue; a later date can be set.";

    public override string TimeLeft(DateOnly deadline, DateOnly today) => deadline < today
        ? $"{Dates.Long(deadline, Language.English)} – overdue by {Dates.Distance(deadline, today, Language.English)}"
        : $"{Dates.Long(deadline, Language.English)} – {Dates.Distance(today, deadline, Language.English)} left";

    public override string Aims => "Aims";

    public override string DeadlineHistory => "Deadlines so far";

    public override string NothingIsLost => "Its trial actions, indicators and learnings stay where they are.";

    public override string WhatToChange => "What should change: the statement, the aims, the grand challenge or the rhythm? Or who leads it, too?";

    public override string CloseHow => "Shall this mission be closed: as achieved, or simply as closed? Its trial actions, indicators and learnings stay where they are.";

    public override string LiesAhead(DateOnly day) => $"{Dates.Long(day, Language.English)} lies ahead. Close the mission on that day, or give the day on which it was closed.";

    public override string ExtendToOther => "Another date";

    public override string ExtendTo(int year) => $"Extend to {year}";

    public override string Title(string key) => $"Mission {key}";

    public override string Changed(string key) => $"Mission {key} is changed";

    public override string InUse(string key) => $"This conversation works on the mission {key}";

    public override string Extended(string key) => $"Mission {key} has a new deadline";

    public override string Closed(Mission mission) =>
        mission.Outcome == MissionOutcome.Achieved ? $"Mission {mission.Key} is achieved" : $"Mission {mission.Key} is closed";

    public override string IsClosed(Mission mission) =>
        $"The mission {mission.Key} was closed on {Dates.Long(mission.ClosedOn!.Value, Language.English)}, so it stays as it is. If the work goes on, record a new mission.";

    public override string SameDeadline(DateOnly deadline) => $"{Dates.Long(deadline, Language.English)} is the deadline already. Name another date.";

    public override string OldAndNew(DateOnly? old, DateOnly deadline) =>
        $"{(old is { } before ? Dates.Long(before, Language.English) : "no date")} → {Dates.Long(deadline, Language.English)}";

    public override string DeadlineSet(SetDeadline set) => $"{Dates.Long(set.Deadline, Language.English)}{(set.Why is null ? "" : $" – {set.Why}")}";

    public override string Count(int missions) => Plural.Of(missions, "1 mission", $"{missions} missions");

    public override string ShowMore(int left) => $"Show more ({left})";

    public override string NoDeadlineYet => "The mission has no deadline yet that could be moved. Give a date, e.g. 2030.";

    public override string Leader => "Leader";

    public override string LeaderInstead(string key) => $"Name somebody else, or hand over: hand over leadership of {key} to @somebody";

    public override string WhoLeads(string key) => $"Who leads {key}";

    public override string LeadsNow => " leads from now on.";

    public override string LeadsInPlaceOf(string before) => $" leads from now on, in the place of {before}.";

    public override string NoLongerEverybody => "Until now nobody was named, so everybody could do what leaders do.";

    public override string NoLongerHere(string leader) => $"{leader} – no longer in this conversation";

    public override string NobodyNamed => "Nobody is named, so everybody of the organisation leads it.";

    public override string NobodyHere => "None of them is here any more, so everybody of the organisation leads it until somebody is named.";

    public override string WhatLeadersDo => "Leaders accept or decline what is proposed, change the mission, extend and close it, and name others.";

    public override string LeaderFromElsewhere(string name) => $"{name} is here as a guest or from another organisation. A mission is led by people of its own; {name} may own trial actions and log what they teach.";

    public override string LeadsAlready(string name) => $"{name} leads this mission already. Name somebody else.";

    public override string DoesNotLead(string name, IReadOnlyList<string> leaders, Language language) =>
        $"{name} does not lead this mission; {Sentence.List(leaders, language)} {(leaders.Count == 1 ? "does" : "do")}.";

    public override string InWhosePlace => "Write which of them is replaced.";

    public override string LeadsNoLonger(string name) => $"{name} no longer leads the mission.";

    public override string SamePerson => "That is the same person. Name somebody else.";

    public override string StaysClosed => "It stays closed. If the work goes on, record a new mission.";

    public override string CloseInstead(string key) => $"If it is not to go on, close it: close {key}";

    public override string EditInstead(string key) => $"Change it again; what it said before is kept: edit {key}";

    public override string ExtendInstead(string key) => $"Set another deadline: extend {key} to 2030";
}
