using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>This conversation follows a mission, or one trial action of it. What is said changes; all else stays as it is, or begins as usual.</summary>
/// <param name="IsOpen">Nothing was said at all: then it is asked.</param>
/// <param name="IsForm">All of it was seen and saved as it stands.</param>
public sealed record Follow(Followed What, FollowSettings Settings, bool IsOpen, bool IsForm)
{
    public static Verb Verb { get; } = new Verb.Change<Follow, Loaded>(
        new("follow", "følg", "subscribe to", "abonner på", "abonnér på"),
        Right.Hear,
        Shape.Of(FollowFields.What, null, FollowFields.Others),
        given => new Follow(given.Get(FollowFields.What), FollowSettings.From(given), given is { Form: null, Typed.IsEmpty: true }, given.Form is not null),
        Load,
        Decide)
    {
        AsksWhat = true,
        IsAsked = (field, turn) => field != FollowFields.Where || turn.Conversation.Kind == ConversationTypes.Channel,
        Stands = (given, turn, rows) => FollowStanding.Of(given.Get(FollowFields.What), turn, rows),
        Phrases = FollowingPhrases.Follow,
        Help = new(
            "Tells this conversation what happens in a mission or a trial action: at the pace, of the kinds and with the exceptions that you say.",
            "Giver samtalen besked om, hvad der sker i en mission eller en prøvehandling: så tit, om det og med de undtagelser, du vælger."),
        Example = new("follow youth learnings, indicators when off track, except small, compact, every Monday 9:00", "følg mad læringer, indikatorer når de er bagud, undtagen små, kompakt, hver mandag kl. 9"),
        Button = new("Follow", "Følg"),
    };

    static Loaded Load(Follow command, Turn turn, Rows rows)
    {
        var mission = command.What.Mission;
        var before = rows.Subscription(mission.Id, turn.Conversation.PlaceId);
        var seq = rows.SeqOf(mission.Id);
        var trials = rows.TrialsOf(mission);
        return new(
            before,
            trials,
            seq,
            before is null ? null : turn.NameOf(before.Person, rows),
            rows.Us(mission.Id, turn.Conversation.PlaceId),
            Lately.Of(mission.Id, seq, trials, turn, rows));
    }

    static Outcome Decide(Follow command, Loaded loaded, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        var (mission, trial) = command.What;
        if (mission.Outcome is not null) return new Reply.Refused(words.IsClosed(mission.Key), FollowFields.What);
        if (command.IsOpen) return new Reply.Asked(null);
        if (command.Refuse(loaded, turn) is { } refused) return refused;
        if (command.Settings.IsEmpty && loaded.Before is { } whole && trial is not null && whole.Wishes.HearOf(trial.Id)) return command.HeardAlready(trial, whole, turn);
        var ids = loaded.Trials.ToDictionary(one => one.Key, one => one.Id);
        var before = loaded.Before;
        var after = command.Settings.Upon(before ?? Beginning.Of(mission, loaded.Seq, loaded.Us.Organisation is not null, turn), ids, turn.Conversation.Id);
        after = Due.Anew(after with { Wishes = command.Narrowed(after.Wishes, before), Person = command.IsAboutMe ? turn.Speaker.Id : after.Person }, turn.Now);
        var card = FollowingCards.Kept(loaded.View(mission, after, turn)!, loaded.View(mission, before, turn), loaded.Lately.Example(after, loaded.Us.With(after.Person)), turn);
        return new Outcome(new Reply.Shown(card, new Topic("mission", mission.Id, mission.Id) { IsAside = true }), []) { Keeps = rows => rows.Keep(after, turn.Now) };
    }

    // "What names me" is whoever says it last.
    bool IsAboutMe => Settings.NamedAtOnce == true || Settings.Only?.Contains(Only.NamingMe) == true;

    Reply.Refused? Refuse(Loaded loaded, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        if (Settings.Timing is { Fault: { } fault }) return new Reply.Refused(words.CannotRead(null, fault), FollowFields.Schedule);
        if (Settings.Where == PostedIn.Thread && !turn.Conversation.IsThread) return new Reply.Refused(words.NoThreads, FollowFields.Where);
        return Unknown(Settings.Trials, FollowFields.Trials) ?? Unknown(Settings.ExceptTrials, FollowFields.ExceptTrials);

        Reply.Refused? Unknown(TrialKeys? keys, Field field) =>
            keys?.Keys.Where(key => loaded.Trials.All(one => one.Key != key)).ToList() is { Count: > 0 } unknown
                ? new Reply.Refused(words.NoSuchTrials(Sentence.List(unknown, turn.Language), What.Mission.Key), field)
                : null;
    }

    // "follow youth-3" beside others adds it; "follow youth" alone is all of it again.
    Wishes Narrowed(Wishes wishes, Subscription? before)
    {
        if (What.Trial is not { } trial) return Settings.IsEmpty && !IsForm ? wishes with { Trials = [], ExceptTrials = [] } : wishes;
        return wishes with
        {
            Trials = wishes.Trials.Contains(trial.Id) || (before is not null && wishes.Trials.IsEmpty) ? wishes.Trials : wishes.Trials.Add(trial.Id),
            ExceptTrials = wishes.ExceptTrials.Remove(trial.Id),
        };
    }

    Reply.Refused HeardAlready(Trial trial, Subscription before, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        return new(before.Wishes.Trials.IsEmpty ? words.HeardWithTheMission(trial.Key, What.Mission.Key) : words.HeardAlready(trial.Key))
        {
            Instead =
            [
                .. before.Wishes.Trials.IsEmpty ? [Cards.Parts.Button(turn, Verb, words.OnlyThis(trial.Key), (FollowFields.What, What.Mission.Key), (FollowFields.Trials, trial.Key))] : Array.Empty<AdaptiveCards.CardAction>(),
                FollowingCards.Change(What.Mission, turn),
            ],
        };
    }

    /// <param name="Before">As it is followed here already.</param>
    /// <param name="Trials">All of the mission.</param>
    internal sealed record Loaded(Subscription? Before, IReadOnlyList<Trial> Trials, long Seq, string? Follower, Us Us, Lately Lately)
    {
        public FollowingView? View(Mission mission, Subscription? subscription, Turn turn) =>
            subscription is null ? null : new(mission, subscription, Trials, subscription.Person == turn.Speaker.Id ? turn.Speaker.Name : Follower ?? turn.Speaker.Name, Us.With(subscription.Person));
    }
}
