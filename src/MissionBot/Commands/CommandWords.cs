using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>What is said about commands themselves: what is missing, unreadable, unknown.</summary>
public abstract record CommandWords
{
    public static CommandWords In(Language language) => language == Language.Danish ? CommandWordsDa.Said : CommandWordsEn.Said;

    public abstract string Choose { get; }

    public abstract string NumberExample { get; }

    public abstract string DateExample { get; }

    public abstract string PeriodExample { get; }

    public abstract string PersonExample { get; }

    public abstract string Save { get; }

    public abstract string More { get; }

    public abstract string MoreFields { get; }

    public abstract string AnswerBelow { get; }

    public abstract string WhatIsMissing { get; }

    public abstract string Which(string thing);

    public abstract string TryOneOfThese { get; }

    public abstract string NotSaved(Storage.StoreFault fault);

    public abstract string SomethingBroke { get; }

    public abstract string OldButton { get; }

    public abstract string Needed(string label);

    public abstract string TooLong(string label, int length, int most);

    public abstract string OneOf(string label, string typed, string choices);

    public abstract string SomeOf(string label, string typed, string choices);

    public abstract string NotANumber(string label, string typed);

    public abstract string NotADate(string label, string typed);

    public abstract string NotFound(string label, string typed);

    public abstract string DidNotUnderstand(string line);

    public abstract string WhatDoYouMean { get; }

    public abstract string DidYouMean(string verb);

    public abstract string Leftover(string words);

    public abstract string TookFor(string typed, string title);

    public abstract string FarTooLong(string label, string length, string most);

    public abstract string ReadAs(string typed, string meant);

    public abstract string OnePersonOnly(string label, string names);

    public abstract string LeadersOnly(string names);

    /// <param name="leaders">Who leads the mission; null where nobody is named.</param>
    public abstract string NotForGuests(string? leaders);

    /// <inheritdoc cref="NotForGuests"/>
    public abstract string NotForOthers(string? leaders);

    public abstract string NotVouched { get; }

    public abstract string OneLearningOnly(string author);

    public abstract string NoSuchPerson(string name);

    public abstract string KeyExample { get; }

    public abstract string NotAKey(string label, string typed);

    public abstract string NotALink(string label, string typed);
}
