using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Sharing;
using MissionBot.Words;

namespace MissionBot.Missions;

static class MissionCards
{
    public const int PageSize = 15;

    const int MostNamed = 5;

    public static AdaptiveCard Created(Mission mission, Turn turn) =>
        Card(MissionWords.In(turn.Language).Created(mission.Key), mission, [], turn,
        [
            .. Aims(mission, turn),
            Parts.Subtle(MissionWords.In(turn.Language).NextSteps),
            Beginning.IsHome(turn) ? Parts.Subtle(FollowingWords.In(turn.Language).HomeFollows(turn.Conversation.Kind, TimingWords.Of(Timing.Weekly.Cron, turn.Language))) : null,
        ]);

    public static AdaptiveCard Changed(Mission mission, IReadOnlyList<(Field Field, string? Old, string? New)> changes, Turn turn) =>
        Card(MissionWords.In(turn.Language).Changed(mission.Key), mission, [], turn, changes.SelectMany(change => new Element[]
        {
            Parts.Subheading(change.Field.Label(turn.Language)),
            Parts.Words($"{Spoken(change.Old, turn.Language)} → {Spoken(change.New, turn.Language)}"),
        }));

    public static AdaptiveCard InUse(Mission mission, Turn turn) =>
        Card(MissionWords.In(turn.Language).InUse(mission.Key), mission, [], turn);

    public static AdaptiveCard Extended(Mission mission, DateOnly? old, string? why, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        return Card(words.Extended(mission.Key), mission, [], turn, Parts.Line(words.OldAndNew(old, mission.Deadline!.Value)), why is null ? null : Parts.Words(why));
    }

    public static AdaptiveCard Closed(Mission mission, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        return Card(words.Closed(mission), mission, [], turn, mission.ClosedWhy is null ? null : Parts.Words(mission.ClosedWhy), Parts.Subtle(words.NothingIsLost));
    }

    public static AdaptiveCard Shown(Mission mission, IReadOnlyList<string> leaders, IReadOnlyList<SetDeadline> deadlines, string? partners, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        return Card(words.Title(mission.Key), mission, leaders, turn,
        [
            .. Aims(mission, turn),
            partners is null ? null : Parts.Subheading(Partners.ShowPartners.Verb.Title(turn.Language)),
            partners is null ? null : Parts.Words(partners),
            deadlines.Count > 1 ? Parts.Subheading(words.DeadlineHistory) : null,
            deadlines.Count > 1
                ? Parts.Facts(deadlines.Select(set => (Dates.Long(set.On, turn.Language), (CardText?)words.DeadlineSet(set))))
                : null,
        ])
        .With([.. Buttons(mission, turn, isToLead: true), .. ToLead(mission, turn)]);
    }

    public static AdaptiveCard List(IReadOnlyList<Mission> missions, int page, (Field, string)[] next, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        var shown = missions.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var left = missions.Count - ((page - 1) * PageSize) - shown.Count;
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.Count(missions.Count)),
                .. shown.Select(mission => Listed(mission, turn)),
            ])
            .With(
            [
                left > 0 ? Parts.ButtonHere(turn, ListMissions.Verb, words.ShowMore(left), next) : null,
                .. shown.Take(MostNamed).Select(mission => Parts.Button(turn, ShowMission.Verb, mission.Key, (ShowMission.MissionField, mission.Key))),
            ]);
    }

    // A rhythm is stored by its name; everything else is what a person wrote.
    internal static string Spoken(string? value, Language language) => value switch
    {
        null => "–",
        _ when Enum.TryParse<Visibility>(value, out var visible) && visible.ToString() == value => visible.Word(language),
        _ when Enum.TryParse<Rhythm>(value, out var rhythm) => MissionChoices.Rhythms.Word(rhythm, language),
        _ => Parts.Cut(value),
    };

    static Container Listed(Mission mission, Turn turn) => new(
        new TextBlock($"{mission.Key} · {MissionChoices.States.Word(mission.State(turn.Today), turn.Language)}") { Weight = TextWeight.Bolder },
        Parts.Words(Parts.Cut(mission.Statement)),
        Parts.Subtle(mission.Deadline is { } deadline ? MissionWords.In(turn.Language).TimeLeft(deadline, turn.Today) : MissionWords.In(turn.Language).NoDeadline))
    {
        Separator = true,
    };

    static AdaptiveCard Card(string heading, Mission mission, IReadOnlyList<string> leaders, Turn turn, params IEnumerable<Element?> more)
    {
        var words = MissionWords.In(turn.Language);
        var isOverdue = mission.State(turn.Today) == MissionState.Overdue;
        return Parts.Card(turn.Language,
            [
                Parts.Heading(heading),
                Parts.Words(mission.Statement),
                Facts(mission, leaders, turn),
                isOverdue ? Parts.Warning(words.IsOverdue(mission.Deadline!.Value)) : null,
                .. more,
            ])
            .With(Buttons(mission, turn))
            .ViewOf(ShowMission.Verb, ShowMission.MissionField, mission.Key, turn);
    }

    static IEnumerable<Element> Aims(Mission mission, Turn turn) =>
        mission.Aims is { } aims ? [Parts.Subheading(MissionWords.In(turn.Language).Aims), Parts.Words(aims)] : [];

    static FactSet? Facts(Mission mission, IReadOnlyList<string> leaders, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        return Parts.Facts(
            (words.Key, mission.Key),
            (words.State, MissionChoices.States.Word(mission.State(turn.Today), turn.Language)),
            (words.Deadline, mission.Deadline is { } deadline ? words.TimeLeft(deadline, turn.Today) : words.NoDeadline),
            (words.Challenge, mission.Challenge),
            (words.Rhythm, mission.Rhythm is { } rhythm ? MissionChoices.Rhythms.Word(rhythm, turn.Language) : null),
            (words.Leaders, leaders.Count == 0 ? null : Sentence.List(leaders, turn.Language)),
            (words.VisibleTo, turn.IsForPartners ? null : mission.Visible.Word(turn.Language)));
    }

    static IEnumerable<CardAction?> Buttons(Mission mission, Turn turn, bool isToLead = false)
    {
        var words = MissionWords.In(turn.Language);
        var isOverdue = mission.State(turn.Today) == MissionState.Overdue;
        if (mission.Outcome is not null) yield break;
        // Clients draw six buttons: what an overdue mission needs comes before another indicator.
        foreach (var id in isToLead ? ["status", "try"] : new[] { "status", "indicator", "try" })
            if (Capabilities.Verbs.WithId(id) is { } verb) yield return Button(verb, mission, turn);
        if (isToLead && !isOverdue) yield return Offer.Open(Follow.Verb, Follow.Verb.ButtonTitle(turn.Language), turn, (FollowFields.What, mission.Key));
        if (!isOverdue) yield break;
        // The next round year after today is what most missions are restated for: 2030, 2035.
        var later = new DateOnly(((turn.Today.Year / 5) + 1) * 5, 12, 31);
        yield return Parts.Button(turn, ExtendMission.Verb, words.ExtendTo(later.Year),
            (ShowMission.MissionField, mission.Key), (ExtendMission.DeadlineField, Period.Day(later).Code));
        yield return Parts.Button(turn, ExtendMission.Verb, words.ExtendToOther, (ShowMission.MissionField, mission.Key));
    }

    // What else its leaders do with it, on its own card alone.
    static IEnumerable<CardAction> ToLead(Mission mission, Turn turn)
    {
        if (mission.Outcome is not null) yield break;
        yield return Button(EditMission.Verb, mission, turn);
        if (mission.State(turn.Today) != MissionState.Overdue) yield return Button(ExtendMission.Verb, mission, turn);
        yield return Offer.Open(CloseMission.Verb, CloseMission.Verb.ButtonTitle(turn.Language), turn, (ShowMission.MissionField, mission.Key));
    }

    static CardAction Button(Verb verb, Mission mission, Turn turn) =>
        Parts.Button(turn, verb, verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key));
}
