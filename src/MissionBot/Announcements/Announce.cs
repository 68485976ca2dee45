using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Replies;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Announcements;

/// <summary>Writes to all conversations that follow a mission. Who that is is shown first, and again where it grew meanwhile.</summary>
/// <param name="Asked">The audience that somebody agreed to; null where nobody was asked yet.</param>
public sealed record Announce(Mission Mission, string Text, string? Asked)
{
    /// <summary>Each button of the question carries it.</summary>
    const int Longest = 2000;

    internal static readonly TextField TextField = new TextField("text", new("what you want to say", "det, du vil sige", "message", "besked", "text", "tekst"), Longest);

    internal static readonly AudienceField AskedField = new AudienceField("audience", new("audience", "modtagere")).OnlySaid().Optional();

    public static Verb Verb { get; } = new Verb.Change<Announce, Loaded>(
        new("announce", "fortæl", "announce to", "tell everyone in", "fortæl alle i"),
        Right.Lead,
        Shape.Of(ShowMission.MissionField, TextField, AskedField) with { LoneTextIsRest = true },
        given => new Announce(given.Get(ShowMission.MissionField), given.Get(TextField), given.Find(AskedField)),
        load: (command, turn, rows) => new(Audience.Of(command.Mission.Id, turn, rows), rows.LastAnnouncementNumber(command.Mission) + 1),
        Decide)
    {
        NoCommandBefore = ["mig", "os", "om", "lidt", "noget", "mere", "hvem", "hvad", "hvor", "hvordan", "hvornår", "hvorfor", "hvilke", "hvilken", "that", "it", "this"],
        Phrases = AnnouncementPhrases.Announce,
        Help = new("Writes to every conversation that follows a mission. You see first who that is.", "Skriver til alle samtaler, der følger en mission. Du ser først, hvem det er."),
        Example = new("announce youth: We meet at the library on Friday at 10", "fortæl mad: Vi mødes på biblioteket fredag kl. 10"),
        Button = new("Announce", "Fortæl"),
        Submit = new("See who gets it", "Se, hvem der får det"),
    };

    static Outcome Decide(Announce command, Loaded loaded, Turn turn)
    {
        var words = AnnouncementWords.In(turn.Language);
        var (mission, audience) = (command.Mission, loaded.Audience);
        if (audience.IsEmpty)
            return new Reply.Refused(words.NobodyFollows(mission.Key)) { Instead = [Cards.Parts.Button(turn, ListFollowers.Verb, ListFollowers.Verb.Title(turn.Language), (ShowMission.MissionField, mission.Key))] };
        if (command.Asked is not { } asked) return AnnouncementCards.GoesTo(command, audience, hasGrown: false, turn);
        if (audience.HasGrownSince(asked)) return AnnouncementCards.GoesTo(command, audience, hasGrown: true, turn);
        var fact = new AnnouncementMade(turn.NewId(), loaded.Number, [.. audience.Followers.Select(one => one.Id)], turn.Language, new(command.Text));
        var made = new Announcement(fact.Announcement, mission.Id, mission.Key, fact.Number, 1, command.Text, turn.Speaker.Id, turn.Today, audience.Followers.Length, 0);
        return new Outcome(new Reply.Shown(AnnouncementCards.Sent(made, turn, turn.Speaker.Name), new Topic("mission", mission.Id, mission.Id) { IsAside = true }), [new NewFact(mission.Id, fact)])
        {
            IsToldOnHere = true,
            Keeps = rows => Post(rows, mission.Id, audience, rows.Announcement(fact.Announcement)!.Seq, turn),
        };
    }

    static void Post(Rows rows, string mission, Audience audience, long seq, Turn turn)
    {
        if (audience is { IsHere: false, Home: { } home }) rows.Post(home, mission, seq, OutboxRow.Announcement, turn.Now);
        // Quiet hours and pauses are kept.
        foreach (var follower in audience.Followers)
            if (rows.Subscription(mission, follower.Id) is { } subscription)
                rows.Post(follower, mission, seq, OutboxRow.Announcement, turn.Now, Due.After(subscription with { Schedule = null }, turn.Now));
    }

    /// <param name="Number">What it is called by.</param>
    internal sealed record Loaded(Audience Audience, int Number);
}
