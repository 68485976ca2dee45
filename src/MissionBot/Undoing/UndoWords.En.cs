using MissionBot.Words;

namespace MissionBot.Undoing;

sealed record UndoWordsEn : UndoWords
{
    const int MostNamed = 3;

    public static readonly UndoWordsEn Said = new();

    public override string Undone => "Undone";

    public override string BackAgain => "Back again";

    public override string PutBack => "Put it back";

    public override string IsGone => "It is no longer there.";

    public override string HoldsAgain => "Now again";

    public override string NoLonger => "Taken back";

    public override string Nothing => "nothing";

    public override string WhichChange => "Which of your changes shall I undo?";

    public override string NothingToUndo => "There is nothing of yours to undo here: for 15 minutes, what you changed last in this conversation can be undone. Later, correct it, e.g.: correct learning youth-1/1: …";

    public override string AndMore(int others) => $"… and {others} more, all together";

    public override string By(string name) => name.Length > 0 ? $"By {name}." : "";

    public override string UndoThis(string what) => $"Undo: {what}";

    public override string PutThisBack(string what) => $"Put back: {what}";

    public override string OneMore(string what) => $"You have just undone this: {what}. Shall I put it back, or undo the change before it, too?";

    public override string IsUndone(string what, string by, string at) => $"{what}: {by} undid this at {at} already. If it should stand after all, record it once more.";

    public override string IsPutBack(string what, string by, string at) => $"{what}: {by} put this back at {at} already, so it stands again.";

    public override string NotYours(string author, string leaders, string instead) => leaders.Length > 0
        ? $"This can be undone by {author}, who recorded it, and by those who lead the mission: {leaders}. {instead}"
        : $"This can be undone by {author}, who recorded it. {instead}";

    public override string KeyIsTaken(string key, string statement) => $"The short name “{key}” has been given to another mission since: {statement} Record yours anew under another name.";

    public override string TooLate(string what, string instead) => $"{what}: that is more than 15 minutes ago, and others may have read it. {instead}";

    public override string IsRead(string what, string instead) => $"{what}: others have gone on from it by now, so it stays. {instead}";

    public override string IsBuiltOn(string what, IReadOnlyList<string> built, string instead) =>
        $"{what} cannot be undone any more, because this builds on it: {Named(built)}. Undo that first, or let both stand. {instead}";

    static string Named(IReadOnlyList<string> built) => built.Count > MostNamed
        ? $"{string.Join("; ", built.Take(MostNamed))}; and {built.Count - MostNamed} more"
        : string.Join("; ", built);
}
