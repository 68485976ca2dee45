using System.Collections.Immutable;
using MissionBot.Conversations;
using MissionBot.Partners;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>Who speaks, where, when and in which language. It comes with the message; nothing asks a clock or a global.</summary>
public sealed record Turn
{
    public required Person Speaker { get; init; }

    public required Conversation Conversation { get; init; }

    public required Language Language { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The day it is in the conversation's zone.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>A new id, from the turn's time and source.</summary>
    public required Func<string> NewId { get; init; }

    /// <summary>Something about the speaker or the place is not kept yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>The client is Teams itself: it opens dialogs, and asks for each reader's own view of a card.</summary>
    public bool IsTeams { get; init; }

    /// <summary>The channel's ids of those who are in a conversation, as far as its roster was read lately; it is not asked for this.</summary>
    public Func<Conversation, IReadOnlyList<string>> Present { get; init; } = _ => [];

    /// <summary>What is answered is shown to the speaker alone, whoever else is here.</summary>
    public bool IsForOneReader { get; init; }

    /// <summary>The eyes of whoever may see least of what is posted here to all; null where that is the speaker.</summary>
    public Reader? Least => !IsForOneReader && (Conversation.HasPartners || Speaker.IsPartner) && Conversation.Kind != BotFramework.Activities.ConversationTypes.Personal
        ? Reader with { SpokenIn = Conversation.PlaceId, Person = "" }
        : null;

    /// <summary>What is answered is read by partners.</summary>
    public bool IsForPartners => Speaker.IsPartner || Least is not null;

    /// <summary>A conversation of theirs: in Teams of another organisation, or a partner's own chat. Nobody of the mission's organisation reads along there.</summary>
    public bool IsPartnersOwn => (Owner is { } owner && owner != Conversation.Tenant) || (Speaker.IsPartner && Conversation.Kind == BotFramework.Activities.ConversationTypes.Personal);

    /// <summary>The tenant whose missions are spoken of, where that is not the conversation's own: it let this conversation take part.</summary>
    public string? Owner { get; init; }

    /// <summary>For which partner the speaker speaks, a mission; nobody's where they are the organisation's own.</summary>
    public ImmutableDictionary<string, string> SpeaksFor { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A new one-time code, that nobody can guess.</summary>
    public Func<string> NewCode { get; init; } = InvitationCode.Draw;

    public Reader Reader => new(Owner ?? Conversation.Tenant) { SpokenIn = Speaker.IsPartner ? Conversation.PlaceId : null, SpokenAt = Conversation.Tenant, Person = Speaker.Id };
}
