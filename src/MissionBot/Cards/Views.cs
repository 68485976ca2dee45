using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Cards;

/// <summary>
/// A card in a channel is what its least entitled reader may see. Teams asks for each reader's own view of it: in their language, as
/// things stand by now, with the buttons that are theirs. And a button that begins a form opens a dialog.
/// </summary>
static class Views
{
    /// <summary>Teams takes no more ids on one card.</summary>
    public const int MostReaders = 60;

    // Whoever leads, owns or planned something of the mission: whose rights or interest in it are known.
    static readonly Sql Readers = new("""
        select p.id, p.address, p.language, p.belongs from people p
        where [reader p] and p.address is not null and (
            p.id in (select l.person from mission_leaders l where [reader l] and l.mission_id = @mission)
            or p.id in (select t.owner from trials t where [reader t] and t.mission_id = @mission)
            or p.id in (select t.planned_by from trials t where [reader t] and t.mission_id = @mission))
        order by p.id
        """);

    /// <summary>The card shows a thing: whoever sees it is shown that thing as they would be if they asked for it.</summary>
    public static AdaptiveCard ViewOf(this AdaptiveCard card, Verb verb, Field field, string key, Turn turn) =>
        turn.IsTeams && turn.Conversation.Kind != BotFramework.Activities.ConversationTypes.Personal
            ? card with { Refresh = new Refresh(new Execute(verb.Title(turn.Language), verb.Id, new JsonObject { [field.Id] = key, [PressData.View] = true }), []) }
            : card;

    /// <summary>The card as the speaker sees it, with all that Teams needs to show everybody else theirs.</summary>
    /// <param name="mission">Whose leaders have rights of their own on it; null where it is of none.</param>
    public static AdaptiveCard Seen(this AdaptiveCard card, string? mission, Turn turn, Rows rows)
    {
        if (!turn.IsTeams) return card;
        var leaders = mission is null || card.Refresh is null ? [] : rows.LeadersOf(mission);
        var isLeader = !turn.Speaker.IsPartner && Rights.Leads(turn.Speaker.Id, leaders);
        var buttons = (card.Actions ?? []).Select(action => (Action: action, IsForLeaders: leaders.Any(leader => leader.IsHere) && IsForLeaders(action))).ToList();
        card = card with
        {
            Actions = [.. buttons.Where(button => isLeader || !button.IsForLeaders).Select(button => Drawn(button.Action, card.Refresh) with { IsPersonal = button.IsForLeaders })],
        };
        if (card.Refresh is not { } refresh || mission is null) return card;
        var isForLeaders = buttons.Any(button => button.IsForLeaders);
        var lead = leaders.Select(leader => leader.Person).ToHashSet();
        var readers = rows.List<Reading>(Readers, new { mission })
            .Where(reader => (isForLeaders && lead.Contains(reader.Id)) || (refresh.IsForMore && !reader.IsPartner) || reader.Speaks(turn.Language) is false)
            .OrderByDescending(reader => lead.Contains(reader.Id));
        // Whoever asked is shown what they asked for.
        IEnumerable<string> asked = refresh.IsForMore && turn.Speaker.Address is { } address ? [address] : [];
        return card with { Refresh = refresh with { UserIds = [.. asked.Concat(readers.Select(reader => reader.Address)).Distinct().Take(MostReaders)] } };
    }

    /// <summary>What was told when the card was posted can be taken back by whoever said it: their view has the button.</summary>
    public static AdaptiveCard WithOwn(this AdaptiveCard card, CardAction undo, string change, Turn turn)
    {
        if (card.Refresh is not { } refresh) return card with { Actions = [.. card.Actions ?? [], undo] };
        var data = (JsonObject)refresh.Action.Data.DeepClone();
        data[PressData.Told] = change;
        IEnumerable<string> author = turn.Speaker.Address is { } address ? [address] : [];
        return card with
        {
            Actions = [.. card.Actions ?? [], undo with { IsPersonal = true }],
            Refresh = new Refresh(new Execute(refresh.Action.Title, refresh.Action.Verb, data), [.. author.Concat(refresh.UserIds).Distinct().Take(MostReaders)]),
        };
    }

    static bool IsForLeaders(CardAction action) => action is Execute execute && Capabilities.Verbs.WithId(execute.Verb) is { Right: Right.Lead };

    // A button that changes something says on which card it stands, so that this card can tell everybody of the change.
    static CardAction Drawn(CardAction action, Refresh? refresh)
    {
        if (action is not Execute button || Capabilities.Verbs.WithId(button.Verb) is not { Writes: true } verb) return action;
        var data = (JsonObject)button.Data.DeepClone();
        if (refresh is not null) data[PressData.ViewOf] = $"{refresh.Action.Verb} {refresh.Action.Data.First().Value}";
        CardAction drawn = BeginsAForm(verb, data)
            ? new Submit(button.Title, WithVerb(data, verb)) { OpensDialog = true }
            : new Execute(button.Title, button.Verb, data) { AssociatedInputs = button.AssociatedInputs };
        return drawn with { Style = button.Style, Mode = button.Mode, Tooltip = button.Tooltip, Icon = button.Icon };
    }

    static JsonObject WithVerb(JsonObject data, Verb verb)
    {
        data[PressData.Verb] = verb.Id;
        return data;
    }

    static bool BeginsAForm(Verb verb, JsonObject data) =>
        verb.Writes && !data.ContainsKey(PressData.Here)
        && (verb.Shape.All.Any(field => field.IsRequired && !data.ContainsKey(field.Id))
            || (verb.AsksWhat && verb.Shape.All.All(field => field is IReferenceField || !data.ContainsKey(field.Id))));

    sealed record Reading(string Id, string Address, string? Language, string? Belongs)
    {
        public bool IsPartner => Belongs is not (null or nameof(Conversations.Belonging.Member));

        /// <summary>Null where nobody knows.</summary>
        public bool? Speaks(Language language) => Enum.TryParse<Language>(Language, out var own) ? own == language : null;
    }
}
