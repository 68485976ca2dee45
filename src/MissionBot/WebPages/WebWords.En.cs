namespace MissionBot.WebPages;

sealed record WebWordsEn : WebWords
{
    public static readonly WebWordsEn Said = new();

    public override string OwnName => "English";

    public override WebPage Start(Operator host) => new(
        "MissionBot",
        "MissionBot helps people who work on a mission in Microsoft Teams: an ambitious public goal with a date, concrete enough to assess. It keeps the goal, what is tried to reach it, and what each of these trial actions taught.",
        ("How to begin", ["Add the app MissionBot to a team, a group chat or your own chat.", "Write “@MissionBot help” in a channel, or “help” in your own chat with it.", "Every command can be written as a line, or filled in as a form. It understands English and Danish."]),
        ("Who runs it", [RunBy(host)]));

    public override WebPage Privacy(Operator host) => new(
        "Privacy",
        $"What this bot keeps of you and of what you write, who sees it, and how it is deleted. {RunBy(host)}",
        ("What it reads", ["In channels and group chats only messages that mention it, and the presses of its buttons; in your own chat with it, all that you write there.", "The message on which you choose “Log as learning”, or which you quote to it.", "The list of members of a conversation, to know who belongs to the organisation and who is a guest."]),
        ("What it keeps", ["What you record: missions, indicators and measurements, trial actions, hypotheses, learnings, and who recorded each of them and when.", "Of a message that somebody logs as a learning: its words, who wrote it, and its link.", "Your name, your ids in Microsoft Entra and Teams, the language you write, and whether you are a member or a guest.", "Of a conversation: its id and name, its language and time zone, how it is reached, and who has left it.", "Of a message that recorded something: its id in Teams, so that an edit of it can be offered as a correction.", "For 72 hours: its answers, and forms and lists that were begun and not saved.", "All other messages are answered and not kept."]),
        ("What it asks about first", ["What looks like a national identity number, a telephone number, a mail address, a home address or the name of a relative is asked about before it is stored. It does not recognise everything: please do not write about people who can be recognised."]),
        ("Who sees it", ["Everyone of the organisation sees its missions and all that belongs to them.", "Guests and people of other organisations see the missions of a conversation that they are in, and no others.", "Whoever runs the server can read the store. Nothing is sold, used for advertising or sent to a language model; there are no cookies and no statistics of visitors.", "Answers travel through Microsoft Teams, under your organisation's agreement with Microsoft."]),
        ("How long, and how it is deleted", ["What was recorded stays until whoever runs the bot deletes it: a mission is there to be looked back on.", "For 15 minutes you can take back what you recorded with “undo”. A learning can be corrected at any time. What stood there before stays in the log.", "The log itself is not changed by a command. If something is to be deleted for good, or you want to know what is kept of you, write to whoever runs the bot.", "Copies of the store are kept for as long as whoever runs the bot keeps copies."]),
        ("Your rights", [$"You may ask to see, correct or delete what is kept of you, and you may complain to your data protection authority. {Ask(host)}"]));

    public override WebPage Terms(Operator host) => new(
        "Terms of use",
        $"What you can expect of MissionBot, and what is expected of you. {RunBy(host)}",
        ("What it is for", ["MissionBot is a tool for work on missions. It shows what people recorded, and counts. It does not judge people or partners, and it decides nothing: decisions are those of the people who lead the mission."]),
        ("What is expected of you", ["Write what you saw and what you think, not who it was about: nobody outside of the work should be recognisable.", "What you record is seen by everyone of the organisation, and by guests in the same conversation.", "Your organisation's rules for the use of Teams hold here, too."]),
        ("What you can expect", ["What the bot says is saved is saved. Where something could not be saved, it says so.", "It may be out of reach at times. Nothing more is promised than what your agreement with whoever runs it says."]),
        ("Questions", [Ask(host)]));

    static string RunBy(Operator host) => host.Name is { } name
        ? $"It is run by {name}, who answers for what it keeps."
        : "It is run by the organisation that added it to Teams, which answers for what it keeps.";

    static string Ask(Operator host) => host.Contact is { } contact ? $"Contact: {contact}." : "Ask the Teams administrator of your organisation, who knows who runs this bot.";
}
