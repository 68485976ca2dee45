using MissionBot.Words;

namespace MissionBot.Undoing;

abstract record UndoWords
{
    public static UndoWords In(Language language) => language.Pick<UndoWords>(UndoWordsEn.Said, UndoWordsDa.Said);

    public abstract string Undone { get; }

    public abstract string BackAgain { get; }

    public abstract string PutBack { get; }

    public abstract string IsGone { get; }

    public abstract string HoldsAgain { get; }

    public abstract string NoLonger { get; }

    public abstract string Nothing { get; }

    public abstract string WhichChange { get; }

    public abstract string NothingToUndo { get; }

    public abstract string By(string name);

    public abstract string AndMore(int others);

    public abstract string UndoThis(string what);

    public abstract string PutThisBack(string what);

    public abstract string OneMore(string what);

    public abstract string IsUndone(string what, string by, string at);

    public abstract string IsPutBack(string what, string by, string at);

    /// <param name="leaders">Empty where nobody else is named.</param>
    public abstract string NotYours(string author, string leaders, string instead);

    public abstract string KeyIsTaken(string key, string statement);

    public abstract string TooLate(string what, string instead);

    public abstract string IsRead(string what, string instead);

    public abstract string IsBuiltOn(string what, IReadOnlyList<string> built, string instead);
}
