using MissionBot.Words;

namespace MissionBot.Life;

public abstract record LifeWords
{
    public static LifeWords In(Language language) => language == Language.Danish ? LifeWordsDa.Said : LifeWordsEn.Said;

    public abstract string HasLeft(string name);

    public abstract string Led(string name, string missions);

    public abstract string NobodyElse(string missions);

    public abstract string Owned(string name, int trials);

    public abstract string AndMore(int left);

    public abstract string HandOver { get; }

    public abstract string IsShared { get; }

    public abstract string WhatOthersSee { get; }

    public abstract string WhatOthersMay { get; }

    public abstract string MessageChanged(string learning);

    public abstract string LearningSays { get; }

    public abstract string MessageSays { get; }

    public abstract string CorrectIt { get; }

    public abstract string MessageDeleted(string learning);

    public abstract string MessageEmptied(string learning);

    public abstract string LearningStays { get; }

    public abstract string TakeItBack { get; }
}
