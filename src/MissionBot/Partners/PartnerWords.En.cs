using MissionBot.Words;

namespace MissionBot.Partners;

sealed record PartnerWordsEn : PartnerWords
{
    const Language En = Language.English;

    public static readonly PartnerWordsEn Said = new();

    public override string Organisation => "Organisation";

    public override string Invited => "invited";

    public override string TakesPart => "takes part";

    public override string HasLeft => "has left";

    public override string IsRemoved => "takes no part any more";

    public override string LeaveInstead => "To stop taking part, say: leave";

    public override string NoneYet => "No organisation is invited yet. A partner takes part in a mission from a chat or team of its own.";

    public override string CodeIsNotGood => "This code does not work. Codes are good once and for 14 days, and a new one replaces the one before. Ask whoever sent it to you for a new one, and paste it whole: join XXXX-XXXX-XXXX";

    public override string CodesAreForOne => "A code is for one person to pass on, and here others read along. Press the button: then I tell it to you alone. Or say it in our own chat.";

    public override string TakesPartInNothing => "This conversation takes part in no mission as a partner. With a code from a mission’s leaders it can: join XXXX-XXXX-XXXX";

    public override string LeaveWhich => "This conversation takes part in several missions. Which one do you leave?";

    public override string NothingRecorded => "So nothing was recorded; what you wrote is still yours.";

    public override string ToComeBack => "To take part again, ask the mission’s leaders for a new code.";

    public override string StillInTheChannel => "They are still in this channel and read what is written here. If that should end, too, take them out of it in Teams.";

    public override string NobodyYet => "No partner takes part yet.";

    public override string Sectors => "Sectors";

    public override string WaitForAnswer => "Invited, and not here yet";

    public override string HaveLeft => "Took part before";

    public override string WhatTheySee => "Partners see the mission, what is shared with partners, and the trial actions they take part in. They do not see the team’s own notes, nor who else is invited.";

    public override string OwnTenant => "If they use Teams in an organisation of their own, whoever runs MissionBot must have listed it first.";

    public override string YourTrials => "Trial actions that you are part of";

    public override string WhatYouCanDo => "What you can do here";

    public override string ProposeFirst => "Ask how it goes, with “status”.";

    public override string ProposeAny => "Propose a trial action. Those who lead the mission answer, and you hear of it here.";

    public override string YouHearWeekly(string partner, bool mayChange) =>
        $"Every Monday you get what is new, and at once what names {Following.FollowingWords.In(En).OrIts(partner)}.{(mayChange ? " Say “mute” for less, or “follow” for more." : "")}";

    public override string YouTakeUp(string mission) => $"In {mission} you take part in this, too, from now on";

    public override string YouHearAsBefore => "What comes of it here is as before: say “following” to see it.";

    public override string WhoSeesWhat => "What you write here goes to the mission’s team, with your name and your organisation’s.";

    public override string CodeState(bool isOut) => isOut ? "a code is good" : "no code is good";

    public override string RemoveInstead(string partner) => $"If it is to take no part, say: remove {partner}";

    public override string InviteInstead(string partner) => $"Invite again, with what is to change: invite {partner}";

    public override string CodeInstead(string partner) => $"Make another code: code {partner}";

    public override string TooManyCodes(TimeSpan window) => $"That was several codes in a short while. Wait {Plural.Count((int)Math.Max(1, Math.Ceiling(window.TotalMinutes)), "minute", "minutes", En)}, then say it again; a code that is good stays good.";

    public override string NoSuchTrial(string typed, string mission) => $"I find no trial action “{typed}” in {mission}. Write its key or its title, several with a comma between: {mission}-1, {mission}-2";

    public override string IsNotInvited(string partner, string mission) => $"{partner} is not invited to {mission}.";

    public override string IsRemovedAlready(string partner, string mission) => $"{partner} takes no part in {mission} any more already.";

    public override string NoCodeIsOut(string partner, string mission) => $"No code of {partner} for {mission} is good, so there is nothing to revoke.";

    public override string CodeRevoked(string partner) => $"The code for {partner} works no longer. Whoever takes part already goes on taking part.";

    public override string CodeIs(string partner, string code, DateOnly until) => $"For {partner}: join {code} – good once, until {Dates.Long(until, En)}. Only you see this, and only now: copy it. An earlier code works no longer.";

    public override string MissionIsOver(string mission) => $"The mission {mission} is closed, so nobody joins it any more. Ask its leaders what goes on instead.";

    public override string TakesPartHere(string partner, string mission) => $"This conversation takes part in {mission} already, for {partner}. The code is not used up: say it in the conversation that is to take part, too.";

    public override string SpeaksForAnother(string partner, string mission) => $"This conversation takes part in {mission} already, for {partner}. A conversation speaks for one organisation: say the code in another one. It is not used up.";

    public override string IsTheHome(string mission, string partner) => $"The mission {mission} lives in this very conversation. The code is for {partner}: send it to somebody there, who says it in a conversation of theirs. It is not used up.";

    public override string TakesPartNoLonger(string partner, string mission) => $"{partner} takes no part in {mission} any more";

    public override string TakesPartIn(string partner, string mission) => $"{partner} takes part in {mission}";

    public override string IsInvitedTo(string partner, string mission) => $"{partner} is invited to {mission}";

    public override string JoinedBy(string who, string partner) => $"{who} joined for {partner}. If you do not know who that is, ask your contact there before you write anything for them alone.";

    public override string WhatStays(string partner) => $"What was written stays with the mission, as {partner}’s.";

    public override string Disconnected(int conversations) => conversations switch
    {
        0 => "Nobody had joined yet; the code works no longer.",
        _ => $"{Plural.Count(conversations, "conversation", "conversations", En)} of theirs {(conversations == 1 ? "is" : "are")} no longer connected, and no code of theirs works.",
    };

    public override string Partners(string mission, int taking) => taking == 0 ? $"{mission}: partners" : $"{mission}: {Plural.Count(taking, "partner takes part", "partners take part", En)}";

    public override string InvitedOn(DateOnly day, bool isOpen) => $"invited on {Dates.Long(day, En)}{(isOpen ? "" : "; no code works now")}";

    public override string AndMore(int partners) => $"… and {partners} more";

    public override string Others(int partners) => $"{partners} more";

    public override string NotHeardFrom(IReadOnlyList<string> partners) => partners.Count > 3
        ? $"{partners.Count} of them have not been heard from for four weeks: ask them."
        : $"Not heard from for four weeks: {Sentence.List(partners, En)}. Ask them.";

    public override string OneAtATime(string typed) => $"“{Cards.Parts.Cut(typed, 120)}” may be several organisations. Each is invited on its own, with a code of its own: whom now?";

    public override string IsOne => "It is one name";

    public override string IsNoName(string typed) => $"“{Cards.Parts.Cut(typed, 60)}” is no name I can tell from others. Write what the organisation is called.";

    public override string ReplacesOne => "The code before it is good no longer.";

    public override string IsItThis(string typed, string known) => $"You write “{typed}”, and {known} is known already. Is it the same organisation?";

    public override string Yes(string known) => $"Yes: {known}";

    public override string NoAnother(string typed) => $"No, another one: {typed}";

    public override string GoodUntil(DateOnly day) => $"Good once, for one conversation, until {Dates.Long(day, En)}.";

    public override string SendItTo(string partner, string code) => $"Send it to somebody at {partner}. In their own chat, group chat or team they say to me: join {code}. I show it this once only.";

    public override string CodeIsForOne(string partner) => $"They join with a one-time code. Press “Get the code”: I tell it to you alone, and you send it to somebody at {partner}. An earlier code then works no longer.";

    public override string CodeFor(string partner) => $"Code for {partner}";

    public override string Heard(DateOnly? last) => last is { } day ? $"last heard from on {Dates.Long(day, En)}" : "not heard from yet";

    public override string YouTakePart(string mission, string partner) => $"You take part in the mission {mission}, for {partner}";

    public override string LogOn(string trial) => $"Log what you see. Say, for example: “learn {trial}: They came twice”";

    public override string ToLeave(string mission) => $"You can stop at any time, with “leave {mission}”. What you wrote stays.";

    public override string SomebodyOf(string partner) => $"somebody at {partner}";
}
