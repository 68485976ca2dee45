using MissionBot.Words;

namespace MissionBot.Life;

sealed record LifeWordsEn : LifeWords
{
    public static readonly LifeWordsEn Said = new();

    public override string HasLeft(string name) => $"{name} is no longer here";

    public override string Led(string name, string missions) => $"{name} leads: {missions}.";

    public override string NobodyElse(string missions) => $"Nobody else who is here leads {missions}: everybody of the organisation does, until somebody is named.";

    public override string Owned(string name, int trials) => Plural.Of(trials, $"{name} is responsible for a trial action. Who takes it on?", $"{name} is responsible for {trials} trial actions. Who takes them on?");

    public override string AndMore(int left) => $"… and {left} more";

    public override string HandOver => "Hand over the trial actions";

    public override string IsShared => "This channel is now shared with another organisation";

    public override string WhatOthersSee => "Its people see the cards that are posted here, and can ask me about the missions of this channel; about no others.";

    public override string WhatOthersMay => "They may propose trial actions and log what they saw. What is decided stays with you.";

    public override string MessageChanged(string learning) => $"The message that logged {learning} was edited. Shall the learning change, too?";

    public override string LearningSays => "The learning says";

    public override string MessageSays => "The message says now";

    public override string CorrectIt => "Correct the learning";

    public override string MessageDeleted(string learning) => $"The message that logged {learning} was deleted";

    public override string MessageEmptied(string learning) => $"The message that logged {learning} has no words any more";

    public override string LearningStays => "The learning is still there:";

    public override string TakeItBack => "Take the learning back";
}
