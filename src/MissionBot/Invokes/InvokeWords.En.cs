namespace MissionBot.Invokes;

sealed record InvokeWordsEn : InvokeWords
{
    public static readonly InvokeWordsEn Said = new();

    public override string Mission => "Mission";

    public override string Trial => "Trial action";

    public override string Learning => "Learning";

    public override string ShowAll => "Show all of it";

    public override string NothingYet => "There is nothing to show yet. Write “new mission” to MissionBot in a chat to record the first one.";

    public override string NothingFound(string typed) => $"Nothing fits “{typed}”. Try one word of it, or a key such as youth-7.";

    public override string UnknownCommand => "I do not know this action. The app may have been updated: close this, and open it again.";

    public override string EmptyDialog => "Nothing arrived from this window, so nothing was changed. Close it, and write the line to me instead, e.g. “learn breakfast: attendance rose”.";

    public override string SavedButNotHere => "This is saved. I am not part of this conversation, so nobody else here sees this card. Add MissionBot to it, or put the card here by its search.";

    public override string DialogIsDone => "Done. What came of it stands in the conversation; you can close this window.";

    public override string NotHere => "I cannot write in this conversation, so there is no answer below. Add MissionBot to it, or ask me in our own chat.";

    public override string TakesLonger => "This takes longer than usual. What comes of it is shown in the conversation.";

    public override string NothingToSetUp => "There is nothing to set up here. Write “help” to see what I can do.";

    public override string OldCard => "This card is from an earlier version, and I cannot bring it up to date. Ask anew, e.g. with “status”.";
}
