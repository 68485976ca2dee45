using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Guard;
using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Undoing;

namespace MissionBot.Lists;

/// <summary>What one row comes to.</summary>
/// <param name="Given">With the things in place of their names.</param>
/// <param name="Problem">Why it cannot be saved as it stands; null where it can.</param>
/// <param name="LacksSubject">It can once somebody says what it is about.</param>
sealed record ListResult(int At, ListRow Row, Verb? Verb, Given Given, string? Problem, bool LacksSubject)
{
    public Outcome? Outcome { get; init; }

    public IReadOnlyList<Recorded> Recorded { get; init; } = [];

    public IReadOnlyList<GuardedText> Personal { get; init; } = [];

    /// <summary>Whoever may see least of what is posted here sees nothing of it.</summary>
    public bool IsForTheTeam { get; init; }

    public bool IsSaved => Problem is null && Row.IsChosen;

    /// <summary>As it is posted where others read along.</summary>
    /// <param name="seen">What the row comes to with the eyes of whoever may see least there.</param>
    public ListResult SeenAs(ListResult seen) =>
        (seen.Problem, seen.About) == (Problem, About) && Outcome?.Facts.Any(fact => Projected.IsForTheTeam(fact.Fact)) != true ? seen : this with { IsForTheTeam = true };

    /// <summary>What it is about, as it is shown.</summary>
    public string? About => Verb?.Shape.All.OfType<IReferenceField>().Select(named => named.Chosen(Given)).FirstOrDefault(chosen => chosen is not null)?.Title;
}

/// <summary>
/// Does the rows one after another, each seeing those before it: the trial action of one row is what the learning of another is of. A
/// list is shown by doing it and taking all of it back, so that what is shown is what will be done.
/// </summary>
/// <param name="eyes">With whose eyes it is decided; null for the author's.</param>
sealed class ListRun(FactLog log, VerbList verbs, Turn turn, Rows rows, Rows? eyes = null)
{
    readonly List<ListResult> results = [];
    readonly Dictionary<string, int> seen = [];
    Turn? then;

    Rows Seen => eyes ?? rows;

    // "use youth" or a new mission in one row is where the next ones are said.
    Turn Now => then ?? turn;

    public IReadOnlyList<ListResult> Do(PendingList list)
    {
        for (var at = 0; at < list.Rows.Length; at++) results.Add(Do(list, at));
        return results;
    }

    ListResult Do(PendingList list, int at)
    {
        var row = list.Rows[at];
        var words = ListWords.In(turn.Language);
        if (row.Verb is null || verbs.WithId(row.Verb) is not { } verb) return new ListResult(at, row, null, Given.Nothing, row.Doubt ?? words.NotUnderstood, false);
        var same = $"{row.Verb}\n{string.Join('\n', row.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}"))}";
        if (!seen.TryAdd(same, at)) return new ListResult(at, row, verb, Given.Nothing, words.SameAs(seen[same] + 1), false);
        var context = new ReadContext(list.Day, turn.Language, []);
        var given = row.Give(verb, context);
        var about = verb.Shape.About as IReferenceField;
        // "learn They came": the lone text may still turn out to be a name.
        var lacks = about is not null && !given.Has(verb.Shape.About!) && about.Resolve(null, Seen, Now) is not Resolution.One;
        if (lacks && list.Subject is { } subject) given = given.With(verb.Shape.About!, subject, context);
        var (resolved, outcome) = Pipeline.Decide(verb, given, Now, Seen);
        if (Problem(verb, resolved, outcome, words) is { } problem) return new ListResult(at, row, verb, resolved, problem, lacks && !resolved.Has(verb.Shape.About!));
        var result = new ListResult(at, row, verb, resolved, null, lacks) { Outcome = outcome, Personal = GuardQuestion.Texts(verb, resolved) };
        if (!row.IsChosen) return result;
        var recorded = log.Append(rows, outcome.Facts, turn.Now, turn.Today, turn.Speaker.Id, turn.SpeaksFor);
        outcome.Keeps?.Invoke(rows);
        if (outcome.Mission is { } mission) then = turn with { Conversation = turn.Conversation with { MissionId = mission, Topic = (outcome.Reply as Reply.Shown)?.Topic } };
        return result with { Recorded = recorded };
    }

    string? Problem(Verb verb, Given given, Outcome outcome, ListWords words)
    {
        if (given.Leftover is { } leftover) return CommandWords.In(turn.Language).Leftover(Cards.Parts.Cut(leftover, TextField.Title));
        if (given.Complaints.Values.FirstOrDefault() is { } complaint) return complaint;
        return outcome switch
        {
            { Facts.Length: > 0 } or { Mission: not null } or { Keeps: not null } => null,
            { Reply: Reply.Refused { Reason: var reason } } => reason,
            { Reply: Reply.Asked { Question: var question } } =>
                verb.Shape.All.FirstOrDefault(field => field.IsRequired && !given.Has(field)) is { } missing ? CommandWords.In(turn.Language).Needed(missing.Label(turn.Language)) : question,
            _ => words.ChangesNothing,
        };
    }

    /// <summary>What the rows lean on: where somebody else changes that before the list is saved, it is told.</summary>
    public static ImmutableArray<Watched> Watched(IReadOnlyList<ListResult> results, IReadOnlyDictionary<string, long> streams) =>
    [
        .. from result in results
           where result.Problem is null
           from thing in result.Given.Values.Values.OfType<IOfMission>()
           where streams.ContainsKey(thing.MissionId)
           from path in Paths(thing).Concat(Own(result, thing))
           group path by thing.MissionId into paths
           select new Watched(paths.Key, streams[paths.Key], [.. paths.Distinct()]),
    ];

    static IEnumerable<string> Paths(IOfMission thing) => thing switch
    {
        Trial trial => [$"{trial.Id}/stage", $"{trial.Id}/title"],
        Mission mission => [$"{mission.Id}/outcome"],
        Indicator indicator => [$"{indicator.Id}/definition"],
        _ => [],
    };

    // A measurement of the same month by somebody else makes a correction of this one.
    static IEnumerable<string> Own(ListResult result, IOfMission thing) => thing is Indicator indicator
        ? result.Outcome!.Facts.SelectMany(fact => Capabilities.Kinds.Values.First(kind => kind.Type == fact.Fact.GetType()).Inverse!.Touches(fact.Fact)).Where(path => path.StartsWith(indicator.Id, StringComparison.Ordinal))
        : [];

    public static IReadOnlyList<LoggedFact> Since(PendingList list, Rows rows) => [.. list.Watched.SelectMany(watched => rows.Touching(watched.Stream, watched.Seq, watched.Paths))];
}
