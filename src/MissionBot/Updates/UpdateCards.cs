using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Missions;

namespace MissionBot.Updates;

/// <summary>What a follower gets: one update as a card of its own, several as one card; why they get it, and how to change or stop that.</summary>
static class UpdateCards
{
    /// <summary>So many are told in full; of more, each is a line.</summary>
    const int MostFull = 4;

    public const int MostLines = 12;

    // Clients draw no more.
    const int MostButtons = 6;

    /// <param name="left">What is counted instead of being written out.</param>
    public static AdaptiveCard Of(Mission mission, Subscription subscription, IReadOnlyList<UpdateText> updates, IReadOnlyList<(UpdateKind Kind, int Count)> left, long after, CardAction? reply, Turn turn)
    {
        var words = UpdateWords.In(turn.Language);
        var all = updates.Count + left.Sum(one => one.Count);
        var isCompact = subscription.Wishes.IsCompact || all > MostFull;
        var why = Why(subscription, mission, turn);
        return updates is [var only] && left.Count == 0
            ? Parts.Card(turn.Language, [.. One(only, isCompact), why]).With([.. only.Buttons, reply, .. Follow(mission, turn)])
            : Parts.Card(turn.Language,
                [
                    Parts.Heading(words.Many(mission.Key, all)),
                    .. updates.Select(update => Among(update, isCompact)),
                    left.Count > 0 ? Parts.Subtle(words.AndMore(left)) : null,
                    why,
                ])
                .With(
                [
                    left.Count > 0 ? ShowUpdates.Button(mission, after, words.ShowAll(all), turn) : null,
                    Parts.Button(turn, ShowMission.Verb, words.Open(mission.Key), (ShowMission.MissionField, mission.Key)),
                    reply,
                    .. Follow(mission, turn),
                ]);
    }

    /// <summary>After a pause: not what was missed, but how much, and where it stands.</summary>
    public static AdaptiveCard Missed(Mission mission, IReadOnlyList<Update> missed, long after, Turn turn)
    {
        var words = UpdateWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(words.Missed(mission.Key, Chosen.Counted(missed))))
            .With([ShowUpdates.Button(mission, after, words.ShowAll(missed.Count), turn), .. Follow(mission, turn)]);
    }

    public static AdaptiveCard List(Mission mission, IReadOnlyList<UpdateText> shown, int all, int left, CardAction? next, Turn turn)
    {
        var words = UpdateWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.ListOf(mission.Key, all)),
                all == 0 ? Parts.Line(words.NothingYet) : null,
                .. shown.Select(update => Among(update, isCompact: true)),
            ])
            .With(left > 0 ? next : null, Follow(mission, turn).FirstOrDefault());
    }

    /// <summary>A digest as a follower gets it.</summary>
    public static AdaptiveCard ToldTo(this AdaptiveCard digest, Subscription subscription, Mission mission, CardAction? reply, Turn turn)
    {
        var last = new[] { reply }.OfType<CardAction>().Concat(Follow(mission, turn)).ToList();
        return digest with { Body = [.. digest.Body, Why(subscription, mission, turn)], Actions = [.. (digest.Actions ?? []).Take(MostButtons - last.Count), .. last] };
    }

    static TextBlock Why(Subscription subscription, Mission mission, Turn turn) =>
        Parts.Subtle(UpdateWords.In(turn.Language).WhyYou(mission.Key, turn.Conversation.Kind, IsAll(subscription.Wishes)));

    static IEnumerable<Element> One(UpdateText update, bool isCompact) =>
    [
        isCompact ? new TextBlock(update.Headline) { Weight = TextWeight.Bolder } : Parts.Heading(update.Headline),
        Parts.Subtle(update.Source),
        .. isCompact ? Brief(update) : update.Details,
    ];

    static Container Among(UpdateText update, bool isCompact) => new(
    [
        new TextBlock(update.Headline) { Weight = TextWeight.Bolder },
        Parts.Subtle(update.Source),
        .. isCompact ? Brief(update) : update.Details,
    ])
    {
        Separator = true,
    };

    static IEnumerable<Element> Brief(UpdateText update) => update.Brief is { } brief ? [Parts.Words(Parts.Cut(brief, 200))] : [];

    static IEnumerable<CardAction> Follow(Mission mission, Turn turn)
    {
        var words = UpdateWords.In(turn.Language);
        yield return Offer.Open(Following.Follow.Verb, words.Change, turn, (FollowFields.What, mission.Key));
        yield return Parts.Button(turn, Unfollow.Verb, words.Stop, (Unfollow.What, mission.Key));
    }

    static bool IsAll(Wishes wishes) =>
        wishes is { Kinds.IsEmpty: true, ExceptKinds.IsEmpty: true, Except.IsEmpty: true, Trials.IsEmpty: true, ExceptTrials.IsEmpty: true, OnlyOffTrack: false, OnlyMilestones: false, OnlyNamingMe: false };
}
