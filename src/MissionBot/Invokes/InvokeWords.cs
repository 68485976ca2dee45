using MissionBot.Words;

namespace MissionBot.Invokes;

/// <summary>What is said in dialogs and in the message extension.</summary>
abstract record InvokeWords
{
    public static InvokeWords In(Language language) => language.Pick<InvokeWords>(InvokeWordsEn.Said, InvokeWordsDa.Said);

    public abstract string Mission { get; }

    public abstract string Trial { get; }

    public abstract string Learning { get; }

    public abstract string ShowAll { get; }

    public abstract string NothingYet { get; }

    public abstract string NothingFound(string typed);

    public abstract string UnknownCommand { get; }

    public abstract string EmptyDialog { get; }

    public abstract string SavedButNotHere { get; }

    public abstract string DialogIsDone { get; }

    public abstract string NotHere { get; }

    public abstract string TakesLonger { get; }

    public abstract string NothingToSetUp { get; }

    public abstract string OldCard { get; }
}
