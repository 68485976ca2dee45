using MissionBot.Storage;

namespace MissionBot.Commands;

sealed record CommandWordsEn : CommandWords
{
    public static readonly CommandWordsEn Said = new();

    public override string Choose => "Choose";

    public override string NumberExample => "A number, e.g. 4.2";

    public override string DateExample => "A date, e.g. 1 March or in 6 weeks";

    public override string PeriodExample => "A day, month, quarter or year, e.g. 2021 or Q2 2025";

    public override string PersonExample => "A name, or: me";

    public override string Save => "Save";

    public override string More => "More";

    public override string MoreFields => "More to fill in";

    public override string AnswerBelow => "The answer is in a message of its own.";

    public override string WhatIsMissing => "A little more is needed.";

    public override string TryOneOfThese => "Try one of these:";

    public override string SomethingBroke => "That did not work, and it was our mistake. Nothing was saved. It has been noted; please try again.";

    public override string OldButton => "This button is from an older card. Ask for the card again, e.g. with: status";

    public override string Which(string thing) => $"Which {thing.ToLowerInvariant()} do you mean?";

    public override string NotSaved(StoreFault fault) => fault switch
    {
        StoreFault.Busy => "Not saved: the database is busy. Please try again in a moment.",
        StoreFault.Full => "Not saved: the disk is full. Whoever runs MissionBot must make room first.",
        StoreFault.ReadOnly => "Not saved: the database can only be read. Whoever runs MissionBot must give it the right to write.",
        _ => "Not saved: the database cannot be reached. Whoever runs MissionBot finds the reason in the log.",
    };

    public override string Needed(string label) => $"{label} is needed.";

    public override string TooLong(string label, int length, int most) =>
        $"{label} has {length} characters; {most} is the most. Please shorten it.";

    public override string OneOf(string label, string typed, string choices) => $"{label}: I do not know “{typed}” here. Choose one of: {choices}.";

    public override string SomeOf(string label, string typed, string choices) => $"{label}: I do not know “{typed}” here. Choose one or more of: {choices}.";

    public override string NotANumber(string label, string typed) => $"{label}: “{typed}” is not a number. Write it like 4.2 or 1,200.";

    public override string NotADate(string label, string typed) =>
        $"{label}: “{typed}” is not a date I can read. Write it like 1 March 2026, 2026-03-01, in 6 weeks or Q2 2025.";

    public override string NotFound(string label, string typed) => $"There is no {label.ToLowerInvariant()} called “{typed}” here. Choose another, or write a different part of its name.";

    public override string DidNotUnderstand(string line) => $"I did not understand “{line}”. Nothing was saved.";

    public override string WhatDoYouMean => "What do you mean? Nothing is saved until you say so.";

    public override string DidYouMean(string verb) => $"Did you mean “{verb}”? Nothing is saved until you say so.";

    public override string Leftover(string words) => $"I do not know where this belongs: “{words}”. Please put it in the field it is meant for.";

    public override string TookFor(string typed, string title) => $"I took “{typed}” for {title}.";

    public override string FarTooLong(string label, string length, string most) =>
        $"{label} has {length} characters, and {most} is the most. Nothing was saved, and nothing is lost: your text stands where you wrote it. Send the part that is to be kept, or one part after the other.";

    public override string ReadAs(string typed, string meant) => $"I read “{typed}” as {meant}.";

    public override string OnePersonOnly(string label, string names) => $"{label}: I read {names}, and one person fits here. Who is it? The others can be named in another field.";

    public override string LeadersOnly(string names) => $"Those who lead the mission decide on this: {names}. Ask them, and tell them what you have in mind.";

    public override string NotForGuests(string? leaders) =>
        $"You are a guest here, and this is for the mission's own organisation. Ask {leaders ?? "somebody of it"}. What you saw and what you would try is welcome.";

    public override string NotForOthers(string? leaders) =>
        $"This is for people of the mission's own organisation. Ask {leaders ?? "somebody of it"}. What you saw and what you would try is welcome.";

    public override string NotVouched => "Teams did not tell me who you are in this conversation, so I cannot do this yet. Please try again in a moment; if it stays so, ask an owner of the team.";

    public override string OneLearningOnly(string author) => $"{author} logged this learning, and may correct it; so may people of the mission's own organisation. Log what you saw as a learning of your own.";

    public override string NoSuchPerson(string name) => $"I have not met anyone called “{name}” here. Write the whole name, as Teams shows it.";

    public override string KeyExample => "Letters and hyphens, e.g. food";

    public override string NotAKey(string label, string typed) =>
        $"{label}: “{typed}” cannot be used. Take 2 to 20 letters, digits or hyphens, not ending in a hyphen and a number, and none of my commands, e.g. food.";

    public override string NotALink(string label, string typed) =>
        $"{label}: “{typed}” is no address that can be opened. It begins with https://, e.g. https://www.example.org/report.";
}
