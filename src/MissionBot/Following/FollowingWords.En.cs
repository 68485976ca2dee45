using MissionBot.BotFramework.Activities;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Following;

sealed record FollowingWordsEn : FollowingWords
{
    public static readonly FollowingWordsEn Said = new();

    public override string WhatComes => "Comes";

    public override string WhatDoesNot => "Does not come";

    public override string When => "When";

    public override string How => "How";

    public override string All(bool isWhole) => isWhole ? "everything that happens" : "everything";

    public override string You => "you";

    public override string AtOnce => "At once";

    public override string Quiet => "Quiet";

    public override string Speaks => "In";

    public override string OnlyOffTrack => "indicators only where they are off track";

    public override string OnlyMilestones => "milestones only: a trial action starts or ends, a target is reached, the mission is extended or closed";

    public override string Compact => "one line each";

    public override string Full => "full cards";

    public override string InChannel => "as posts in the channel";

    public override string InThread => "in one thread";

    public override string Change => "Change";

    public override string MuteAWeek => "Mute for a week";

    public override string FollowAgain => "Follow again";

    public override string FollowAgainThe(string key) => $"Follow {key} again";

    public override string QuietExample => "e.g. 18:00 to 8:00";

    public override string NoThreads => "Here there are no threads: leave this out, or say it in a thread of a channel.";

    public override string LiesBehind => "That is over already. Say until when nothing shall come, such as: tomorrow, 1 May, a week";

    public override string WhenItEnds => "Nothing that happens until then is sent. When it ends, one line says how much it was.";

    public override string DigestSumsUp => "What happens until then is summed up when it ends, with all else.";

    public override string NextAtOnce => "The next thing that happens comes at once.";

    public override string About(string what, string trials) => $"{what} about {trials}";

    public override string Only(string what) => $"only {what}";

    public override string WhatNames(string whom) => $"what names {whom}";

    public override string OrIts(string organisation) => $"{organisation}, those who speak for it, or its trial actions";

    public override string ForExample(string headline) => $"Such as: {headline}";

    public override string ShowMissed(int updates) => $"Show {Numbers.Write(updates, Language.English)}";

    public override string TrialsOf(Size size) => $"{TrialChoices.Sizes.Word(size, Language.English)} trial actions";

    public override string Named(Language language) => language.Pick("English", "Danish");

    public override string ClockOf(string city) => $"{city} time";

    public override string MutedUntil(string instant) => $"Muted until {instant}.";

    public override string NextAt(string instant, bool isDigest) =>
        isDigest ? $"Next: {instant}, if something has happened by then." : $"What happens now comes {instant}.";

    public override string Follows(string key, string kind) => $"{Place(kind, "now follows", "now follow")} {key}";

    public override string FollowsOtherwise(string key, string kind) => $"How {Low(Place(kind, "follows", "follow"))} {key} is changed";

    public override string FollowsAlready(string key, string kind) => $"{Place(kind, "follows", "follow")} {key} already, as it stands here";

    public override string FollowsCount(int missions, string kind) =>
        $"{Place(kind, "follows", "follow")} {Plural.Count(missions, "mission", "missions", Language.English)}";

    public override string FollowsNothing(string kind) => $"{Place(kind, "follows", "follow")} no mission. For example: follow youth weekly";

    public override string FollowsNoLonger(string key, string kind) => $"{Place(kind, "no longer follows", "no longer follow")} {key}. Nothing more comes.";

    public override string IsNotFollowed(string key, string kind) => $"{Place(kind, "does not follow", "do not follow")} {key}.";

    public override string IsMuted(string key) => $"{key} is muted here";

    public override string IsNotMuted(string key) => $"{key} is not muted: what happens comes as agreed.";

    public override string IsHeardAgain(string key) => $"{key} is heard again";

    public override string Missed(int updates) =>
        updates == 0 ? "Nothing was missed." : $"{Plural.Count(updates, "update was", "updates were", Language.English)} missed meanwhile.";

    public override string IsClosed(string key) => $"{key} is closed: nothing more happens in it. Follow one that goes on.";

    public override string HeardWithTheMission(string trial, string mission) => $"You hear of {trial} already: all of {mission} is followed here.";

    public override string HeardAlready(string trial) => $"{trial} is followed here already.";

    public override string HeardNoMore(string trial) => $"{trial} is not followed here anyway.";

    public override string OnlyThis(string trial) => $"Only {trial}";

    public override string NoSuchTrials(string keys, string mission) => $"There is no {keys} in {mission}. Write keys as they stand on the cards, such as {mission}-1.";

    public override string NoTrialKeys(string typed) => $"“{Cards.Parts.Cut(typed, 60)}” names no trial actions. Write their keys: youth-1, youth-4; or: none";

    public override string NoQuietHours(string typed) =>
        $"“{Cards.Parts.Cut(typed, 60)}” are no hours I can read. Write from when until when, such as 18:00 to 8:00; or: none";

    public override string NoZone(string typed) => $"“{Cards.Parts.Cut(typed, 60)}” is no time zone I know. Write a city, such as London or Copenhagen.";

    public override string FollowersCount(string key, int count) =>
        count == 0 ? $"Nobody follows {key} yet" : $"{Plural.Count(count, "conversation follows", "conversations follow", Language.English)} {key}";

    public override string FollowsHere(string kind, string when) => kind switch
    {
        ConversationTypes.Channel => $"This channel: {when}",
        ConversationTypes.GroupChat => $"This chat: {when}",
        _ => $"You, here: {when}",
    };

    public override string Others(string kind, int count) => kind switch
    {
        ConversationTypes.Channel => Plural.Count(count, "other channel", "other channels", Language.English),
        ConversationTypes.GroupChat => Plural.Count(count, "other group chat", "other group chats", Language.English),
        _ => Plural.Count(count, "person, in a chat of their own", "people, in chats of their own", Language.English),
    };

    public override string HomeFollows(string kind, string when) =>
        $"{Place(kind, "hears", "hear")} {when} what happened in it, if anything did. To change or stop that, write: following";

    public override string AndMore(int more) => $"and {more} more";

    public override string CannotRead(string? typed, TimingFault fault) => fault switch
    {
        TimingFault.NoSuchTime time => $"No clock shows {time.Typed}. Write a time such as 9:00.",
        TimingFault.NotInEveryMonth { Day: var day } => $"Not every month has a {day}{(day == 31 ? "st" : "th")}. Write: last day of the month; or a day up to the 28th.",
        TimingFault.NotInAnyMonth { Day: var day } => $"No month has a day {day}. Write a day up to the 28th, or: last day of the month",
        TimingFault.Counted => "I can do every week or certain days of the month, but not every second one. Write such as: every Monday, or: the first Monday of the month",
        TimingFault.TooOften => "More often than once a day is: at once. Or write a time: every day at 8:00",
        _ => $"I cannot read {(typed is null ? "that" : $"“{Cards.Parts.Cut(typed, 60)}”")} as times that come round. Write such as: every Monday 9:00, weekdays at 8, the first Friday of the month, the 15th",
    };

    static string Place(string kind, string follows, string follow) => kind switch
    {
        ConversationTypes.Channel => $"This channel {follows}",
        ConversationTypes.GroupChat => $"This chat {follows}",
        _ => $"You {follow}",
    };

    static string Low(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
