using MissionBot.Conversations;

namespace MissionBot.Browser.Tests.Verbs;

/// <summary>The part of the table that is about people: who leads, who owns what, and what is one's own. Whoever speaks leads from the beginning to the end.</summary>
static class VerbTableOfPeople
{
    /// <summary>The Playground's tenant, whose id is no GUID.</summary>
    public const string Tenant = "00000000-0000-0000-0000-0000000000001";

    /// <summary>Those of the team whom the table names. The roster of a personal chat has none of them.</summary>
    public static IReadOnlyList<Person> Colleagues { get; } =
    [
        new("00000000-0000-0000-0000-0000000000021", "user-id-1", "Megan Bowen"),
        new("00000000-0000-0000-0000-0000000000022", "user-id-2", "Adele Vance"),
        new("00000000-0000-0000-0000-0000000000023", "user-id-3", "Isaiah Langer"),
        new("00000000-0000-0000-0000-0000000000024", "user-id-4", "Patti Fernandez"),
    ];

    public static IReadOnlyList<Tried> English { get; } =
    [
        new("leaders", "leaders youth", "Who leads youth") { Button = new("help leaders", "Leaders", "Who leads youth"), NoForm = VerbTable.LooksOnly },
        new("name-leader", "name leader Megan Bowen of youth", "Megan Bowen leads from now on.")
        {
            Form = new("leaders", "Name a leader", new("Leader", "Nobody Known", "I have not met anyone called “Nobody Known” here", "Adele Vance"), "Adele Vance leads from now on.")
            {
                Understood = [("Mission", "youth")],
            },
        },
        new("hand-over-leadership", "hand over leadership of youth to Isaiah Langer from Adele Vance", "Isaiah Langer leads from now on, in the place of Adele Vance.")
        {
            Form = new("leaders", "Hand over leadership", new("Until now", "Adele Vance", "Adele Vance does not lead this mission", "Megan Bowen"),
                "Patti Fernandez leads from now on, in the place of Megan Bowen.", ("New leader", "Patti Fernandez"))
            {
                Understood = [("Mission", "youth")],
            },
        },
        new("stop-leading", "stop leading youth, leader: Isaiah Langer", "Isaiah Langer no longer leads the mission.")
        {
            Form = new("help stop leading", "Stop leading", new("Leader", "Megan Bowen", "Megan Bowen does not lead this mission", "Patti Fernandez"), "Patti Fernandez no longer leads the mission.")
            {
                Understood = [("Mission", "youth")],
            },
        },
        new("hand-over", "hand over evening school to Megan Bowen", "Megan Bowen is responsible from now on.")
        {
            Form = new("my trial actions", "Hand over", new("New owner", "Megan Bowen", "Megan Bowen is responsible for that already", "me"), "Alex Wilber is responsible from now on.",
                ("Trial action", "Evening school")),
        },
        new("todo", "todo", "2 things wait for you") { Button = new("help todo", "Todo", "2 things wait for you"), NoForm = VerbTable.Nothing },
        new("my-trial-actions", "my trial actions", "Your 4 trial actions") { Button = new("help my trial actions", "My trial actions", "Your 4 trial actions"), NoForm = VerbTable.Nothing },
        new("my-missions", "my missions", "Your 2 missions") { Button = new("help my missions", "My missions", "Your 2 missions"), NoForm = VerbTable.Nothing },
    ];
}
