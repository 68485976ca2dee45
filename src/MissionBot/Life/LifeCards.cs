using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Life;

static class LifeCards
{
    const int MostListed = 10;

    public static AdaptiveCard Left(Left left, Turn turn)
    {
        var words = LifeWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.HasLeft(left.Name)),
                left.Led.Count == 0 ? null : Parts.Line(words.Led(left.Name, Sentence.List([.. left.Led.Select(mission => mission.Key)], turn.Language))),
                left.LeftAlone.Count == 0 ? null : Parts.Line(words.NobodyElse(Sentence.List([.. left.LeftAlone.Select(mission => mission.Key)], turn.Language))),
                left.Trials.Count == 0 ? null : Parts.Line(words.Owned(left.Name, left.Trials.Count)),
                .. left.Trials.Take(MostListed).Select(trial => TrialCards.Listed(trial, turn)),
                left.Trials.Count > MostListed ? Parts.Subtle(words.AndMore(left.Trials.Count - MostListed)) : null,
            ])
            .With(
                left.Trials.Count == 0 ? null : Parts.Button(turn, HandOver.Verb, words.HandOver, (HandOver.OfField, left.Name)),
                left.Led.Count == 0 ? null : Parts.Button(turn, HandOverLeadership.Verb, HandOverLeadership.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, left.Led[0].Key), (HandOverLeadership.FromField, left.Name)));
    }

    public static AdaptiveCard Shared(Turn turn)
    {
        var words = LifeWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Heading(words.IsShared), Parts.Line(words.WhatOthersSee), Parts.Line(words.WhatOthersMay));
    }

    public static AdaptiveCard Edited(MessageLearning learned, string now, IEnumerable<(Field Field, string Value)> changes, Turn turn)
    {
        var words = LifeWords.In(turn.Language);
        return Parts.Card(turn.Language,
                Parts.Heading(words.MessageChanged(learned.Learning.Key)),
                Parts.Subheading(words.LearningSays),
                Parts.Words(Parts.Cut(learned.Learning.Seen)),
                Parts.Subheading(words.MessageSays),
                Parts.Words(Parts.Cut(now)))
            .With(Parts.ButtonHere(turn, Learnings.CorrectLearning.Verb, words.CorrectIt, [(Learnings.ShowLearning.LearningField, learned.Learning.Key), .. changes]));
    }

    /// <summary>The message has no words any more: it was deleted, or emptied.</summary>
    public static AdaptiveCard Gone(string what, MessageLearning learned, Turn turn)
    {
        var words = LifeWords.In(turn.Language);
        return Parts.Card(turn.Language,
                Parts.Heading(what),
                Parts.Line(words.LearningStays),
                Parts.Words(Parts.Cut(learned.Learning.Seen)))
            .With(
                learned.Undoable is { } change ? Undoing.TakeBack.Button(change, words.TakeItBack, turn) : null,
                Parts.Button(turn, Learnings.CorrectLearning.Verb, words.CorrectIt, (Learnings.ShowLearning.LearningField, learned.Learning.Key)));
    }
}
