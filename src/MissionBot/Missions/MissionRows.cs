using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Missions;

static class MissionRows
{
    internal const string Columns = """
        m.id, m.mission_key as key, m.statement, m.deadline, m.aims, m.challenge, m.rhythm, m.created_on as createdOn,
        m.closed_on as closedOn, m.outcome, m.closed_why as closedWhy, m.trials, m.visible
        """;

    static readonly Sql All = new($"select {Columns} from missions m where [reader m] order by m.closed_on is not null, m.mission_key");

    static readonly Sql Keys = new("select m.mission_key from missions m where [reader m] order by m.closed_on is not null, m.mission_key");

    static readonly Sql ById = new($"select {Columns} from missions m where [reader m] and m.id = @id");

    static readonly Sql ByKey = new($"select {Columns} from missions m where [reader m] and m.mission_key = @key");

    static readonly Sql Deadlines = new("""
        select d.deadline, d.why, d.on_day as "on" from mission_deadlines d where [reader d] and d.mission_id = @mission order by d.seq
        """);

    static readonly Sql Visible = new("select m.visible from missions m where [reader m] and m.id = @id");

    public static IReadOnlyList<Mission> Missions(this Rows rows) => rows.List<Mission>(All);

    /// <summary>The keys of all of them, in the same order.</summary>
    public static IReadOnlyList<string> MissionKeys(this Rows rows) => rows.List<string>(Keys);

    public static Mission? Mission(this Rows rows, string id) => rows.One<Mission>(ById, new { id });

    public static Mission? MissionWithKey(this Rows rows, string key) => rows.One<Mission>(ByKey, new { key = key.ToLowerInvariant() });

    /// <summary>Who else sees what is recorded for a mission, unless something is said of that.</summary>
    public static Visibility VisibleIn(this Rows rows, string mission) => Enum.Parse<Visibility>(rows.One<string>(Visible, new { id = mission })!);

    /// <summary>Who leads it, by name; nobody named means that everyone does.</summary>
    public static IReadOnlyList<string> LeadersOf(this Rows rows, Mission mission, Turn turn) =>
        [.. rows.LeadersOf(mission.Id).Select(leader => turn.NameOf(leader.Person, rows))];

    /// <summary>Every deadline it ever had, oldest first.</summary>
    public static IReadOnlyList<SetDeadline> DeadlinesOf(this Rows rows, Mission mission) =>
        rows.List<SetDeadline>(Deadlines, new { mission = mission.Id });
}

/// <param name="On">The day it was set.</param>
public sealed record SetDeadline(DateOnly Deadline, string? Why, DateOnly On);

/// <summary>A mission is called by its key or by words of its statement; where nothing is said, it is the conversation's.</summary>
sealed class MissionReferences(bool meansTheCurrent) : IReferences<Mission>
{
    public static readonly MissionReferences Only = new(meansTheCurrent: true);

    /// <summary>To change to: the one that is in use already is hardly meant.</summary>
    public static readonly MissionReferences Another = new(meansTheCurrent: false);

    public IReadOnlyList<Mission> Find(Rows rows, Turn turn, string typed)
    {
        if ((rows.MissionWithKey(typed) ?? (WithoutKind(typed) is { } bare ? rows.MissionWithKey(bare) : null)) is { } exact) return [exact];
        var name = Folded.Of(typed);
        return name.Length < 3 ? [] : [.. rows.Missions().Where(mission => Called.Fits(name, mission.Key, mission.Statement))];
    }

    public IReadOnlyList<Mission> Usual(Rows rows, Turn turn)
    {
        if (meansTheCurrent && turn.Conversation.CurrentMissionId is { } current && rows.Mission(current) is { } mission) return [mission];
        var all = rows.Missions();
        return all.Where(mission => mission.Outcome is null).ToList() is [var only] ? [only] : all;
    }

    public IReadOnlyList<Mission> All(Rows rows, Turn turn) => rows.Missions();

    public IReadOnlyList<Offered> Offers(Rows rows, Turn turn) => [.. rows.MissionKeys().Select(key => new Offered(key, key))];

    public Reply.Refused NoneYet(Turn turn) => turn.Speaker.IsPartner ? new(Help.HelpWords.In(turn.Language).NothingForPartners) : new(MissionWords.In(turn.Language).NoneYet)
    {
        Instead = [Cards.Parts.Button(turn, NewMission.Verb, NewMission.Verb.Title(turn.Language))],
    };

    public Offered Offer(Mission thing) => new(thing.Key, thing.Key);

    // "The youth mission", "mad-missionen", "missionen mad": what it is says nothing of which.
    static string? WithoutKind(string typed)
    {
        var name = typed.Trim();
        return Before.FirstOrDefault(kind => name.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) is { } before ? name[before.Length..].TrimStart()
            : After.FirstOrDefault(kind => name.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) is { } after ? name[..^after.Length].TrimEnd()
            : null;
    }

    static readonly string[] Before = ["mission ", "missionen "];

    static readonly string[] After = [" mission", " missionen", "-missionen", "-mission"];
}
