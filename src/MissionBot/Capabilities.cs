using MissionBot.Announcements;
using MissionBot.Commands;
using MissionBot.Digests;
using MissionBot.Facts;
using MissionBot.Following;
using MissionBot.Help;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Lists;
using MissionBot.Missions;
using MissionBot.Oneself;
using MissionBot.Partners;
using MissionBot.Reminders;
using MissionBot.Replies;
using MissionBot.Sharing;
using MissionBot.Status;
using MissionBot.Tour;
using MissionBot.Trials;
using MissionBot.Undoing;
using MissionBot.Updates;

namespace MissionBot;

/// <summary>Everything the product can do: the one list that a new capability is added to.</summary>
public static class Capabilities
{
    public static IReadOnlyList<Capability> All { get; } =
    [
        MissionsCapability.All, IndicatorsCapability.All, TrialsCapability.All, LearningsCapability.All, PartnersCapability.All, StatusCapability.All, FollowingCapability.All, RepliesCapability.All,
        AnnouncementsCapability.All, ListsCapability.All, SharingCapability.All,
        UndoingCapability.All, OneselfCapability.All, UpdatesCapability.All, DigestsCapability.All, RemindersCapability.All, TourCapability.All, HelpCapability.All,
    ];

    /// <summary>All their verbs. Lazy, because cards that a verb draws ask for other verbs.</summary>
    public static VerbList Verbs => verbs.Value;

    /// <summary>All kinds of facts, by their stored names.</summary>
    public static IReadOnlyDictionary<string, FactKind> Kinds => kinds.Value;

    public static FactKind KindOf(Fact fact) => Kinds.Values.First(kind => kind.Type == fact.GetType());

    static readonly Lazy<Dictionary<string, FactKind>> kinds = new(() => All.SelectMany(capability => capability.Facts).ToDictionary(kind => kind.Name));

    static readonly Lazy<VerbList> verbs = new(() => new VerbList(All));
}
