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
    /// <summary>The card shows a thing: whoever sees it is shown that thing as they would be if they asked for it.</summary>
    public static AdaptiveCard ViewOf(this AdaptiveCard card, Verb verb, Field field, string key, Turn turn) =>
        turn.IsTeams && turn.Conversation.Kind != BotFramework.Activities.ConversationTypes.Personal
            ? card with { Refresh = new Refresh(new Execute(verb.Title(turn.Language), verb.Id, new JsonObject { [field.Id] = key, [PressData.View] = true }), []) }
            : card;

    /// <summary>The card as the speaker sees it, with all that Teams needs to show everybody else theirs.</summary>
    /// <param name="mission">Whose leaders have rights of their own on it; null where it is of none.</param>
    public static AdaptiveCard Seen(this AdaptiveCard card, string? mission, Turn turn, Rows rows)
    {
        if (IsAtPartners(turn)) card = card.ForPartners();
        if (!turn.IsTeams) return card;
        var leaders = mission is null || card.Refresh is null ? [] : rows.LeadersOf(mission);
        var isLeader = turn.Speaker.IsOfTheHouse && Rights.Leads(turn.Speaker.Id, leaders);
        var buttons = (card.Actions ?? []).Select(action => (Action: action, IsForLeaders: leaders.Any(leader => leader.IsHere) && IsForLeaders(action))).ToList();
        card = card with
        {
            Actions = [.. buttons.Where(button => isLeader || !button.IsForLeaders).Select(button => Drawn(button.Action, card.Refresh) with { IsPersonal = button.IsForLeaders })],
        };
        if (card.Refresh is not { } refresh || mission is null) return card;
        var isForLeaders = buttons.Any(button => button.IsForLeaders);
        var shown = isForLeaders ? leaders.Select(leader => leader.Person).ToHashSet() : [];
        return card with { Refresh = refresh with { UserIds = Readers.Of(mission, shown, refresh.IsForMore, turn, rows) } };
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
            Refresh = new Refresh(new Execute(refresh.Action.Title, refresh.Action.Verb, data), [.. author.Concat(refresh.UserIds).Distinct().Take(Readers.Most)]),
        };
    }

    /// <summary>A partner's own view has the buttons alone that are for partners, too, by right or because it may be theirs.</summary>
    public static AdaptiveCard ForPartners(this AdaptiveCard card) =>
        card with { Actions = [.. (card.Actions ?? []).Where(action => VerbOf(action) is not { Right: > Right.TakePart, IsTheirs: null })] };

    /// <summary>An answer offers a partner who is alone with it what they may do.</summary>
    public static AdaptiveCard ForWhoAsked(this AdaptiveCard card, Turn turn) =>
        turn.Speaker.IsPartner && turn.Conversation.Kind == BotFramework.Activities.ConversationTypes.Personal ? card.ForPartners() : card;

    // In another tenant nobody but partners reads it.
    static bool IsAtPartners(Turn turn) => turn.Owner is { } owner && owner != turn.Conversation.Tenant;

    static Verb? VerbOf(CardAction action) => action switch
    {
        Execute execute => Capabilities.Verbs.WithId(execute.Verb),
        Submit submit when submit.Data[PressData.Verb] is { } verb => Capabilities.Verbs.WithId((string)verb!),
        _ => null,
    };

    static bool IsForLeaders(CardAction action) => VerbOf(action) is { Right: Right.Lead };

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
}
