using MissionBot.Words;

namespace MissionBot.Partners;

public abstract record PartnerWords
{
    public static PartnerWords In(Language language) => language.Pick<PartnerWords>(PartnerWordsEn.Said, PartnerWordsDa.Said);

    public abstract string Organisation { get; }

    public abstract string Invited { get; }

    public abstract string TakesPart { get; }

    public abstract string HasLeft { get; }

    public abstract string IsRemoved { get; }

    public abstract string LeaveInstead { get; }

    public abstract string NoneYet { get; }

    public abstract string CodeIsNotGood { get; }

    public abstract string CodesAreForOne { get; }

    public abstract string TakesPartInNothing { get; }

    public abstract string LeaveWhich { get; }

    public abstract string NothingRecorded { get; }

    public abstract string ToComeBack { get; }

    public abstract string StillInTheChannel { get; }

    public abstract string NobodyYet { get; }

    public abstract string Sectors { get; }

    public abstract string WaitForAnswer { get; }

    public abstract string HaveLeft { get; }

    public abstract string WhatTheySee { get; }

    public abstract string OwnTenant { get; }

    public abstract string YourTrials { get; }

    public abstract string WhatYouCanDo { get; }

    public abstract string ProposeFirst { get; }

    public abstract string ProposeAny { get; }

    /// <param name="mayChange">It is theirs to hear more or less of it.</param>
    public abstract string YouHearWeekly(string partner, bool mayChange);

    /// <summary>Above trial actions.</summary>
    public abstract string YouTakeUp(string mission);

    public abstract string YouHearAsBefore { get; }

    public abstract string WhoSeesWhat { get; }

    public abstract string CodeState(bool isOut);

    public abstract string RemoveInstead(string partner);

    public abstract string InviteInstead(string partner);

    public abstract string CodeInstead(string partner);

    public abstract string TooManyCodes(TimeSpan window);

    public abstract string NoSuchTrial(string typed, string mission);

    public abstract string IsNotInvited(string partner, string mission);

    public abstract string IsRemovedAlready(string partner, string mission);

    public abstract string NoCodeIsOut(string partner, string mission);

    public abstract string CodeRevoked(string partner);

    public abstract string CodeIs(string partner, string code, DateOnly until);

    public abstract string MissionIsOver(string mission);

    public abstract string TakesPartHere(string partner, string mission);

    public abstract string SpeaksForAnother(string partner, string mission);

    public abstract string IsTheHome(string mission, string partner);

    public abstract string TakesPartNoLonger(string partner, string mission);

    public abstract string TakesPartIn(string partner, string mission);

    public abstract string IsInvitedTo(string partner, string mission);

    public abstract string JoinedBy(string who, string partner);

    public abstract string WhatStays(string partner);

    public abstract string Disconnected(int conversations);

    public abstract string Partners(string mission, int taking);

    public abstract string InvitedOn(DateOnly day, bool isOpen);

    public abstract string AndMore(int partners);

    public abstract string Others(int partners);

    public abstract string NotHeardFrom(IReadOnlyList<string> partners);

    /// <param name="typed">A name with commas.</param>
    public abstract string OneAtATime(string typed);

    public abstract string IsOne { get; }

    public abstract string IsNoName(string typed);

    public abstract string ReplacesOne { get; }

    public abstract string IsItThis(string typed, string known);

    public abstract string Yes(string known);

    public abstract string NoAnother(string typed);

    public abstract string GoodUntil(DateOnly day);

    public abstract string SendItTo(string partner, string code);

    public abstract string CodeIsForOne(string partner);

    public abstract string CodeFor(string partner);

    public abstract string Heard(DateOnly? last);

    public abstract string YouTakePart(string mission, string partner);

    public abstract string LogOn(string trial);

    public abstract string ToLeave(string mission);

    /// <summary>Somebody whose name is not known any more.</summary>
    public abstract string SomebodyOf(string partner);
}
