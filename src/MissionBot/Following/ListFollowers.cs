using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Following;

/// <summary>Who hears of a mission. Channels and group chats are named as far as the reader belongs to the organisation; people's own chats are counted.</summary>
static class ListFollowers
{
    const int MostNamed = 15;

    static readonly Sql Followers = new("""
        select s.conversation_id as conversation, s.schedule, c.kind, c.name from subscriptions s
        left join conversations c on c.tenant_id = s.tenant_id and c.id = s.conversation_id
        where [reader s] and s.mission_id = @mission and s.ended is null order by c.name, s.at, s.id
        """);

    // Who follows a mission hears of its trial actions.
    static readonly ReferenceField<Followed> OfField = new(ShowMission.MissionField.Id, ShowMission.MissionField.Name, FollowedReferences.Any);

    public static Verb Verb { get; } = new Verb.Question(
        new("followers", "følgere", "who follows", "hvem følger"),
        Shape.Of(OfField, null),
        (given, turn, rows) => Card(given.Get(OfField).Mission, rows.List<Follower>(Followers, new { mission = given.Get(OfField).MissionId }), turn))
    {
        Phrases = FollowingPhrases.Followers,
        Hints = ["followers", "following", "follows", "following along", "følger", "følger med", "følgere"],
        Help = new("Shows which conversations follow a mission.", "Viser, hvilke samtaler der følger en mission."),
        Example = new("followers youth", "følgere mad"),
    };

    static AdaptiveCard Card(Mission mission, IReadOnlyList<Follower> followers, Turn turn)
    {
        var words = FollowingWords.In(turn.Language);
        var here = followers.FirstOrDefault(follower => follower.Conversation == turn.Conversation.PlaceId);
        var others = followers.Where(follower => follower != here).ToList();
        var named = turn.Speaker.IsPartner ? [] : others.Where(follower => follower is { Kind: not ConversationTypes.Personal, Name.Length: > 0 }).ToList();
        var counted = others.Except(named).CountBy(follower => follower.Kind ?? ConversationTypes.Personal).OrderBy(kind => kind.Key, StringComparer.Ordinal);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.FollowersCount(mission.Key, followers.Count)),
                here is null ? null : Parts.Line(words.FollowsHere(turn.Conversation.Kind, TimingWords.Of(here.Schedule, turn.Language))),
                .. named.Take(MostNamed).Select(follower => Parts.Line(CardText.Plain($"{follower.Name} · {TimingWords.Of(follower.Schedule, turn.Language)}"))),
                named.Count > MostNamed ? Parts.Subtle(words.AndMore(named.Count - MostNamed)) : null,
                .. counted.Select(kind => Parts.Line(words.Others(kind.Key, kind.Value))),
            ])
            .With(here is null
                ? Offer.Open(Follow.Verb, Follow.Verb.ButtonTitle(turn.Language), turn, (FollowFields.What, mission.Key))
                : FollowingCards.Change(mission, turn));
    }

    sealed record Follower(string Conversation, string? Schedule, string? Kind, string? Name);
}
