using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Partners;
using MissionBot.Replies;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Announcements;

static class AnnouncementCards
{
    const int MostNamed = 10;

    /// <summary>Before anything leaves the team: what goes to whom.</summary>
    public static AdaptiveCard GoesTo(Announce command, Audience audience, bool hasGrown, Turn turn)
    {
        var words = AnnouncementWords.In(turn.Language);
        (Field, string)[] said = [(ShowMission.MissionField, command.Mission.Key), (Announce.TextField, command.Text)];
        var cancel = Parts.ButtonHere(turn, Announce.Verb, words.Cancel, said);
        (cancel.Data[PressData.Form], cancel.Data[PressData.Step]) = ("", nameof(FormStep.Cancel));
        var change = Parts.ButtonHere(turn, Announce.Verb, words.Change, said);
        change.Data[PressData.Change] = true;
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.GoesTo(audience, turn.Conversation.Kind)),
                audience.Organisations.IsEmpty ? null : Parts.Words($"{ShowPartners.Verb.Title(turn.Language)}: {Named(audience, words)}"),
                hasGrown ? Parts.Warning(words.HasGrown) : null,
                Parts.Words(command.Text),
                Parts.Subtle(words.NothingIsSentYet),
            ])
            .With(Parts.ButtonHere(turn, Announce.Verb, words.Send, [.. said, (Announce.AskedField, audience.Mark)]), change, cancel);
    }

    static string Named(Audience audience, AnnouncementWords words) => string.Join(", ",
        [.. audience.Organisations.Take(MostNamed), .. audience.Organisations.Length > MostNamed ? new[] { words.Others(audience.Organisations.Length - MostNamed) } : []]);

    /// <summary>Where it was written, and where the mission lives: to how many it went, and how many saw it.</summary>
    public static AdaptiveCard Sent(Announcement announcement, Turn turn, string author)
    {
        var words = AnnouncementWords.In(turn.Language);
        return Parts.Card(turn.Language,
            Parts.Heading(words.WentTo(announcement.MissionKey, announcement.Places)),
            Parts.Words(announcement.Text),
            Parts.Subtle($"{author} · {Dates.Long(announcement.On, turn.Language)} · {announcement.Key}"),
            Parts.Line(words.SeenBy(announcement.Seen)));
    }

    /// <returns>Null where it was taken back.</returns>
    public static AdaptiveCard? Sent(string id, Turn turn, Rows rows)
    {
        // It is drawn where somebody else pressed; how many saw it is for those who wrote it.
        var own = rows.As(new Reader(rows.Reader.Tenant));
        return own.Announcement(id) is { } announcement ? Sent(announcement, turn, own.NameOf(announcement.By, turn.Language)) : null;
    }

    public static AdaptiveCard ToFollowers(Announcement announcement, bool isSeen, string author, Turn turn)
    {
        var words = AnnouncementWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.From(announcement.MissionKey)),
                Parts.Subtle($"{author} · {Dates.Long(announcement.On, turn.Language)}"),
                Parts.Words(announcement.Text),
                isSeen ? Parts.Subtle(words.IsSeen) : null,
            ])
            .With(
                isSeen ? null : Parts.ButtonHere(turn, SeeAnnouncement.Verb, SeeAnnouncement.Verb.ButtonTitle(turn.Language), (SeeAnnouncement.SeenField, announcement.Key)),
                GiveReply.ButtonFor(announcement.MissionKey, turn));
    }

    public static AdaptiveCard Withdrawn(string mission, Turn turn) => Parts.Card(turn.Language, Parts.Line(AnnouncementWords.In(turn.Language).WasWithdrawn(mission)));
}
