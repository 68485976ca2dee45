using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using CardAction = MissionBot.AdaptiveCards.CardAction;
using Mention = MissionBot.AdaptiveCards.Mention;

namespace MissionBot.Missions;

static class LeaderCards
{
    public static AdaptiveCard Shown(Mission mission, IReadOnlyList<Leader> leaders, Turn turn) =>
        Card(MissionWords.In(turn.Language).WhoLeads(mission.Key), mission, leaders, turn);

    /// <param name="named">Who leads from now on; mentioned where others are, so that they hear of it.</param>
    public static AdaptiveCard Named(Mission mission, IReadOnlyList<Leader> leaders, Person? named, bool isFirst, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        return Card(words.WhoLeads(mission.Key), mission, leaders, turn,
            named is null ? null : Parts.Line(Mentioned(named, turn) + CardText.Plain(words.LeadsNow)),
            isFirst ? Parts.Line(words.NoLongerEverybody) : null);
    }

    public static AdaptiveCard HandedOver(Mission mission, IReadOnlyList<Leader> leaders, string? before, Person? named, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        return Card(words.WhoLeads(mission.Key), mission, leaders, turn,
            named is null ? null : Parts.Line(Mentioned(named, turn) + CardText.Plain(before is null ? words.LeadsNow : words.LeadsInPlaceOf(before))));
    }

    public static AdaptiveCard Stopped(Mission mission, IReadOnlyList<Leader> leaders, string before, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        return Card(words.WhoLeads(mission.Key), mission, leaders, turn, Parts.Line(words.LeadsNoLonger(before)));
    }

    static AdaptiveCard Card(string heading, Mission mission, IReadOnlyList<Leader> leaders, Turn turn, params IEnumerable<Element?> more)
    {
        var words = MissionWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(heading),
                .. more,
                .. leaders.Select(leader => Parts.Line(leader.IsHere ? leader.Name : words.NoLongerHere(leader.Name))),
                leaders.Any(leader => leader.IsHere) ? null : Parts.Line(leaders.Count == 0 ? words.NobodyNamed : words.NobodyHere),
                Parts.Subtle(words.WhatLeadersDo),
            ])
            .With(Buttons(mission, leaders, turn));
    }

    static IEnumerable<CardAction?> Buttons(Mission mission, IReadOnlyList<Leader> leaders, Turn turn) =>
    [
        Parts.Button(turn, NameLeader.Verb, NameLeader.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key)),
        leaders.Count == 0 ? null : Parts.Button(turn, HandOverLeadership.Verb, HandOverLeadership.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key)),
    ];

    /// <summary>In company a mention tells them; by oneself it would tell nobody.</summary>
    internal static CardText Mentioned(Person person, Turn turn) =>
        person.Name.Length > 0 && person.Id != turn.Speaker.Id && turn.Conversation.Kind != ConversationTypes.Personal
            ? Parts.Mention(person)
            : CardText.Plain(person.Name);
}
