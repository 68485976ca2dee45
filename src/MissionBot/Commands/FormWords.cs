using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>What is said about forms: drafts, and two people at the same one.</summary>
abstract record FormWords
{
    public static FormWords In(Language language) => language.Pick<FormWords>(FormWordsEn.Said, FormWordsDa.Said);

    public abstract string Cancel { get; }

    public abstract string StartEmpty { get; }

    public abstract string Cancelled { get; }

    public abstract string ChangedMeanwhile { get; }

    public abstract string Yours { get; }

    public abstract string KeepTheirs { get; }

    public abstract string SaveMine { get; }

    public abstract string WriteOn { get; }

    public abstract string FromDraft { get; }

    /// <param name="takenOut">What kinds of personal data are not kept with it; null where all is.</param>
    public abstract string Kept(string verb, string? takenOut);

    public abstract string TheirsStays(string verb);

    public abstract string SavedFirst(string name, string at);
}

sealed record FormWordsEn : FormWords
{
    public static readonly FormWordsEn Said = new();

    public override string Cancel => "Cancel";

    public override string StartEmpty => "Start empty";

    public override string Cancelled => "Cancelled. Nothing was saved.";

    public override string ChangedMeanwhile => "Changed in the meantime";

    public override string Yours => "Yours";

    public override string KeepTheirs => "Keep theirs";

    public override string SaveMine => "Save mine";

    public override string WriteOn => "Edit further";

    public override string FromDraft => "You wrote this before and did not save it.";

    public override string Kept(string verb, string? takenOut) => takenOut is null
        ? $"Cancelled; nothing was saved. What you wrote is kept for you for 72 hours and comes back with: {verb}"
        : $"Cancelled; nothing was saved. What you wrote is kept for you for 72 hours, without what looks like personal information ({takenOut}). It comes back with: {verb}";

    public override string TheirsStays(string verb) => $"Theirs stays. What you wrote is kept for you for 72 hours and comes back with: {verb}";

    public override string SavedFirst(string name, string at) => $"{name} saved the same at {at}, while your form was open. Nothing is changed yet, and your words are kept: which shall it be?";
}

sealed record FormWordsDa : FormWords
{
    public static readonly FormWordsDa Said = new();

    public override string Cancel => "Annullér";

    public override string StartEmpty => "Begynd forfra";

    public override string Cancelled => "Annulleret. Intet er gemt.";

    public override string ChangedMeanwhile => "Ændret imens";

    public override string Yours => "Din";

    public override string KeepTheirs => "Behold deres";

    public override string SaveMine => "Gem min";

    public override string WriteOn => "Ret videre";

    public override string FromDraft => "Det skrev du sidst uden at gemme det.";

    public override string Kept(string verb, string? takenOut) => takenOut is null
        ? $"Annulleret; intet er gemt. Det, du skrev, ligger klar til dig i 72 timer og kommer igen med: {verb}"
        : $"Annulleret; intet er gemt. Det, du skrev, ligger klar til dig i 72 timer, men uden det, der ligner personoplysninger ({takenOut}). Det kommer igen med: {verb}";

    public override string TheirsStays(string verb) => $"Det andet bliver stående. Det, du skrev, ligger klar til dig i 72 timer og kommer igen med: {verb}";

    public override string SavedFirst(string name, string at) => $"{name} gemte det samme kl. {at}, mens din formular var åben. Intet er ændret endnu, og dine ord er bevaret: Hvad skal gælde?";
}
