using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Lists;

sealed record ListWordsEn : ListWords
{
    public static readonly ListWordsEn Said = new();

    public override string HowTo => "Paste several rows in one message: each a command, or a line that says what they are and the rows below it. You see what would be done with each before anything is saved.";

    public override string ForExample => "learn breakfast:\n- They came because a friend asked them\n- Fridays were the busiest";

    public override string ReadIt => "Read the list";

    public override string ReadAgain => "Read again";

    public override string OtherRows => "Other rows";

    public override string AsOne => "It is one text";

    public override string Cancel => "Cancel";

    public override string ShowAgain => "Show the list";

    public override string IsCancelled => "Cancelled; nothing was saved. The list is kept for you for 72 hours and comes back with: paste list";

    public override string IsGone => "This list is no longer kept; lists wait for 72 hours. Paste it once more, and it is read again. Nothing was saved.";

    public override string NothingSaved => "Nothing is saved until you say so.";

    public override string NotUnderstood => "I do not know what this row is. Begin it with a command, e.g.: try …, learn …";

    public override string ChangesNothing => "There is nothing in this row to save.";

    public override string ChangedMeanwhile => "Changed since this list was shown. Nothing is saved yet; please look once more.";

    public override string OneOrSeveral => "One or several?";

    public override string SayItAlone => "It is too long for this card: say it in a message of its own.";

    public override string SayItApart => "This does not go with others: say it in a message of its own.";

    public override string WasTakenAsOne(string by, string at) => $"{by} took this as one text at {at} already.";

    public override string WasSaved(string by, string at) => $"{by} saved this list at {at} already.";

    public override string NotYours(string author) => $"This list is {author}'s. {author} can save it, and so can those who lead the mission.";

    public override string IsRead(int rows) => $"Read as a list: {Plural.Count(rows, "row", "rows", Language.English)}";

    public override string NothingSavedYet(int saved, int left) => (saved, left) switch
    {
        (_, 0) => "Nothing is saved yet. Untick what is not to be saved.",
        (0, _) => "Nothing is saved yet, and no row can be saved as it stands. Mend them here, then: Read again.",
        _ => $"Nothing is saved yet. {saved} would be saved, {left} left out; mend those here, then: Read again.",
    };

    public override string ShownOf(int shown, int all) => $"{shown} of {all} rows are shown, those first that want a look. Saving takes the others, too.";

    public override string SaveThem(int rows) => $"Save {rows}";

    public override string AreSaved(int rows) => $"{Plural.Count(rows, "row is", "rows are", Language.English)} saved";

    public override string LeftOut(int rows) => $"{Plural.Count(rows, "row was", "rows were", Language.English)} left out.";

    public override string AndMore(int rows) => $"… and {rows} more";

    public override string Row(int number) => $"Row {number}";

    public override string WriteRow(int number) => $"Row {number}";

    public override string ForTheTeam => "for the mission's own team";

    public override string IsLeftOut(string reason) => $"Left out: {reason}";

    public override string MayBeMeant(string verb) => $"Not sure that “{verb}” is meant. Tick it if so.";

    public override string TakenWhole(string thing, string name) => $"There is no {thing.ToLowerInvariant()} called “{name}”, so the whole row would be the text. Tick it if that is right.";

    public override string SameAs(int row) => $"It says the same as row {row}.";

    public override string MayBeBoth(int rows) => $"These lines may be one text, or {rows} rows. Nothing is saved until you say so.";

    public override string WhatAreThese(int rows) => $"A list of {rows} rows: what are they?";

    public override string AboutWhat(string thing, int rows) => $"{thing} of the {Plural.Count(rows, "row that does not say it", "rows that do not say it", Language.English)}";

    public override string RowsArePersonal(int rows) =>
        $"{Plural.Count(rows, "row seems", "rows seem", Language.English)} to hold personal information. Nothing is stored yet; you choose, for all of them.";

    public override string IsLong(int length) => $"That is a long text: {Numbers.Write(length, Language.English)} characters";

    public override string KeptWhole(int most) =>
        $"One field takes {Numbers.Write(most, Language.English)}. Nothing is saved, and nothing is lost: your message stands as it is, and I keep the text for you for 72 hours (paste list). Say the gist of it, or take it in parts.";

    public override string One(Verb verb) => verb.Id switch
    {
        "learn" => "One learning",
        "try" => "One trial action",
        "propose" => "One proposal",
        _ => AsOne,
    };

    public override string Count(string? verb, int rows) => verb switch
    {
        "learn" => Plural.Count(rows, "learning", "learnings", Language.English),
        "try" => Plural.Count(rows, "trial action", "trial actions", Language.English),
        "propose" => Plural.Count(rows, "proposal", "proposals", Language.English),
        "measure" => Plural.Count(rows, "measurement", "measurements", Language.English),
        "indicator" => Plural.Count(rows, "indicator", "indicators", Language.English),
        _ => Plural.Count(rows, "row", "rows", Language.English),
    };

    public override string InParts(string verb, int parts) => $"As {Count(verb, parts)}, one after another";

    public override string Changed(string what, string by) => $"{what} – {by}";
}
