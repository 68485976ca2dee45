using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>What comes back: a card, a form that asks, or a refusal that says what to do instead.</summary>
public abstract record Reply
{
    /// <param name="Topic">What the thread is about from now on.</param>
    public sealed record Shown(AdaptiveCard Card, Topic? Topic = null) : Reply
    {
        /// <summary>Lines to say next, where the words stand alone and a personal chat can show them below.</summary>
        public ImmutableArray<string> Suggested { get; init; } = [];

        /// <summary>The card with what is shown this once and stored nowhere; what is stored, and sent after a crash, is <see cref="Card"/>.</summary>
        public AdaptiveCard? Once { get; init; }

        /// <summary>The same as a line to the presser alone.</summary>
        public string? OnceAside { get; init; }
    }

    /// <summary>Asks by a form, filled with what was understood.</summary>
    /// <param name="Question">Null where all that there is to say stands at the fields.</param>
    public sealed record Asked(string? Question) : Reply;

    /// <param name="At">The field to mend. A form comes back filled in, with the reason at it.</param>
    public sealed record Refused(string Reason, Field? At = null) : Reply
    {
        public ImmutableArray<CardAction> Instead { get; init; } = [];

        /// <summary>The speaker may not do it, whatever the things named are like.</summary>
        public bool IsDenied { get; init; }

        /// <summary>It is about who pressed, not about what was written: told to them alone, and even a form stays as it is for everybody.</summary>
        public bool IsAside { get; init; }
    }

    public static implicit operator Reply(AdaptiveCard card) => new Shown(card);
}

/// <summary>A reply and what is recorded with it. A refusal has no facts.</summary>
public sealed record Outcome(Reply Reply, ImmutableArray<NewFact> Facts)
{
    /// <summary>What the conversation works on from now on (<c>use</c>, <c>new mission</c>).</summary>
    public string? Mission { get; init; }

    public Language? Language { get; init; }

    /// <summary>Plain rows that are kept in the same commit: a subscription has no history to show, so it is in no log.</summary>
    public Action<Rows>? Keeps { get; init; }

    /// <summary>The tenant whose log it goes into, where that is not the one whose rows the turn reads: a code names its mission.</summary>
    public string? Owner { get; init; }

    /// <summary>Nothing is written.</summary>
    public bool IsReplyOnly => Facts.IsEmpty && Mission is null && Language is null && Keeps is null;

    /// <summary>
    /// What comes of it is told here: that is kept with the facts themselves, so that it is told also where the answer never arrived.
    /// </summary>
    public bool IsToldOnHere { get; init; }

    /// <summary>What stands on the button that takes it back, where that is not simply "Undo".</summary>
    public Name? UndoTitle { get; init; }

    /// <summary>Cards that told of an earlier fact and tell something else from now on.</summary>
    public ImmutableArray<Retold> Retold { get; init; } = [];

    public static implicit operator Outcome(Reply reply) => new(reply, []);

    public static implicit operator Outcome(AdaptiveCard card) => new(new Reply.Shown(card), []);
}

/// <summary>What the cards that told of a fact show from now on, in each conversation's own language.</summary>
/// <param name="Seq">The fact's place in the stream.</param>
/// <param name="Card">Given what whoever reads there may see.</param>
public sealed record Retold(string Stream, long Seq, Func<Turn, Rows, AdaptiveCard> Card)
{
    /// <summary>It can be taken back from there, too.</summary>
    public bool OffersUndo { get; init; }
}

/// <summary>A thing that a thread can be about, so that a line in it needs no name.</summary>
/// <param name="Kind">The verb's word for it: <c>mission</c>, <c>trial</c>, <c>indicator</c>.</param>
public sealed record Topic(string Kind, string Id, string MissionId)
{
    // What is meant when nothing is named, the more so the later it stands here.
    static readonly string[] Narrower = ["mission", "indicator", "trial"];

    /// <summary>It was only spoken of on the way: a thread that has a thing of its own keeps that.</summary>
    public bool IsAside { get; init; }

    /// <summary>
    /// What the thread is about once this was shown in it. The status of the mission, asked for in the thread of a trial action,
    /// does not make the next learning one of anything else.
    /// </summary>
    public Topic After(Topic? before) =>
        before is not null && (Array.IndexOf(Narrower, Kind) < Array.IndexOf(Narrower, before.Kind) || (IsAside && Kind == before.Kind))
            ? before
            : this with { IsAside = false };

    public override string ToString() => $"{Kind}/{Id}/{MissionId}";

    public static Topic? Parse(string? stored) =>
        stored?.Split('/') is [var kind, var id, var mission] ? new Topic(kind, id, mission) : null;
}
