using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Lists;

/// <summary>What is said about a list before and after it is saved.</summary>
abstract record ListWords
{
    public static ListWords In(Language language) => language.Pick<ListWords>(ListWordsEn.Said, ListWordsDa.Said);

    public abstract string HowTo { get; }

    public abstract string ForExample { get; }

    public abstract string ReadIt { get; }

    public abstract string ReadAgain { get; }

    public abstract string OtherRows { get; }

    public abstract string AsOne { get; }

    public abstract string Cancel { get; }

    public abstract string ShowAgain { get; }

    public abstract string IsCancelled { get; }

    public abstract string IsGone { get; }

    public abstract string NothingSaved { get; }

    public abstract string NotUnderstood { get; }

    public abstract string ChangesNothing { get; }

    public abstract string ChangedMeanwhile { get; }

    public abstract string OneOrSeveral { get; }

    public abstract string SayItAlone { get; }

    public abstract string SayItApart { get; }

    public abstract string WasTakenAsOne(string by, string at);

    public abstract string WasSaved(string by, string at);

    public abstract string NotYours(string author);

    public abstract string IsRead(int rows);

    public abstract string NothingSavedYet(int saved, int left);

    public abstract string ShownOf(int shown, int all);

    public abstract string SaveThem(int rows);

    public abstract string AreSaved(int rows);

    public abstract string LeftOut(int rows);

    public abstract string AndMore(int rows);

    public abstract string Row(int number);

    public abstract string WriteRow(int number);

    public abstract string IsLeftOut(string reason);

    /// <summary>Where partners read along, what a row says that is not theirs.</summary>
    public abstract string ForTheTeam { get; }

    public abstract string MayBeMeant(string verb);

    public abstract string TakenWhole(string thing, string name);

    public abstract string SameAs(int row);

    public abstract string MayBeBoth(int rows);

    public abstract string WhatAreThese(int rows);

    public abstract string AboutWhat(string thing, int rows);

    public abstract string RowsArePersonal(int rows);

    public abstract string IsLong(int length);

    public abstract string KeptWhole(int most);

    /// <summary>All lines as one: "One learning".</summary>
    public abstract string One(Verb verb);

    /// <summary>How many of what: "5 learnings".</summary>
    public abstract string Count(string? verb, int rows);

    public abstract string InParts(string verb, int parts);

    public abstract string Changed(string what, string by);
}
