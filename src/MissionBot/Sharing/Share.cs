using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Trials;

namespace MissionBot.Sharing;

/// <summary>Says who sees something beside the mission's own organisation.</summary>
sealed record Share(Shared Thing, Visibility Visible)
{
    // Its id is that of a trial action in every other command, so that a card's button fits here, too.
    static readonly ReferenceField<Shared> ThingField = new("trial", new("trial action, learning or mission", "prøvehandling, læring eller mission", "what", "hvad"), SharedReferences.Only);

    static readonly ChoiceField<Visibility> VisibleField = (Visibilities.Field with { IsRequired = true, Meaning = null }).Lead("with", "to", "for", "med", "til").Bare();

    public static Verb Verb { get; } = new Verb.Change<Share, Deciding>(
        new("share", "del", "show to", "vis for"),
        Right.TakePart,
        Shape.Of(ThingField, null, VisibleField),
        given => new Share(given.Get(ThingField), given.Get(VisibleField)),
        load: (command, turn, rows) => Deciding.On(command.Visible, command.Thing.MissionId, turn, rows)!,
        Decide)
    {
        Phrases = SharingPhrases.Share,
        Help = new("Says who sees a trial action, a learning or what is recorded for a mission: the team, partners or everyone.", "Siger, hvem der ser en prøvehandling, en læring eller det, der noteres for en mission: teamet, partnere eller alle."),
        Example = new("share breakfast clubs with partners", "del fælleskøkken med partnere"),
        Button = new("Who sees it", "Hvem ser den"),
    };

    static Outcome Decide(Share command, Deciding deciding, Turn turn)
    {
        var (thing, visible) = (command.Thing, command.Visible);
        if (deciding.Refuse(thing.Author) is { } theirs) return new Reply.Refused(theirs) { IsAside = true };
        var words = SharingWords.In(turn.Language);
        if (visible == thing.Visible) return new Reply.Refused(words.IsAlready(thing.Key, visible)) { IsAside = true };
        var isMission = thing is Shared.OfMission;
        var card = Parts.Card(turn.Language,
        [
            Parts.Heading(isMission ? words.FromNowOn(thing.Key, visible) : words.IsVisibleTo(thing.Key, visible)),
            Parts.Words(Parts.Cut(thing.Title)),
            Parts.Facts((Visibilities.Field.Label(turn.Language), $"{thing.Visible.Word(turn.Language)} → {visible.Word(turn.Language)}")),
            Parts.Subtle(words.Means(visible)),
            isMission ? Parts.Subtle(words.WhatIsKept) : null,
        ]);
        return new Outcome(new Reply.Shown(View(card, thing, turn), thing.Topic), [new NewFact(thing.MissionId, Fact(thing, visible))]);
    }

    static AdaptiveCards.AdaptiveCard View(AdaptiveCards.AdaptiveCard card, Shared thing, Turn turn) => thing switch
    {
        Shared.OfLearning => card.ViewOf(ShowLearning.Verb, ShowLearning.LearningField, thing.Key, turn),
        Shared.OfTrial => card.ViewOf(ShowTrial.Verb, ShowTrial.TrialField, thing.Key, turn),
        _ => card.ViewOf(ShowMission.Verb, ShowMission.MissionField, thing.Key, turn),
    };

    static Fact Fact(Shared thing, Visibility visible) => thing switch
    {
        Shared.OfLearning learning => new LearningShown(learning.Learning.Id, learning.Visible, visible),
        Shared.OfTrial trial => new TrialChanged(trial.Trial.Id, Visibilities.Field.Id, trial.Visible.ToString(), visible.ToString(), null),
        _ => new MissionChanged(thing.MissionId, Visibilities.Field.Id, new(thing.Visible.ToString(), visible.ToString())),
    };
}
