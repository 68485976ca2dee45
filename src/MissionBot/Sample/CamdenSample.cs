using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Host;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Sample;

/// <summary>
/// <c>--sample</c>: the Camden missions, said line by line through the same commands that people use, each on its own day.
/// They name no leader, so everyone of the tenant leads them.
/// </summary>
sealed class CamdenSample(Store store, Pipeline pipeline, Understanding understanding, Ids ids)
{
    /// <summary>The Playground's own tenant (its default configuration), beside the one of channels without tenants.</summary>
    static readonly string[] Tenants = [Turns.NoTenant, "00000000-0000-0000-0000-0000000000001"];

    /// <returns>How many lines were said.</returns>
    /// <exception cref="SettingsException">The store holds missions already.</exception>
    public async Task<int> Load()
    {
        foreach (var tenant in Tenants)
            if (store.Read(new Reader(tenant), rows => rows.Missions().Count) > 0)
                throw new SettingsException("--sample is for an empty store, and this one holds missions. Name another file: --Storage:ConnectionString \"Data Source=sample.db\"");
        foreach (var tenant in Tenants) await Fill(tenant);
        return Lines().Count();
    }

    public async Task Fill(string tenant)
    {
        foreach (var (day, line) in Lines()) await Say(tenant, day, line);
    }

    internal static IEnumerable<(DateOnly Day, string Line)> Lines()
    {
        using var stream = typeof(CamdenSample).Assembly.GetManifestResourceStream("camden.lines")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return (Period.Parse(line[..10]).Start, line[11..]);
    }

    async Task Say(string tenant, DateOnly day, string line)
    {
        var turn = new Turn
        {
            Speaker = new Person("", null, ""),
            Conversation = new Conversation(tenant, "sample", "personal"),
            Language = Language.English,
            Now = new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.Zero),
            Today = day,
            NewId = ids.New,
        };
        var said = understanding.Read(line, [], turn);
        // Nobody is answered, so no answer is kept.
        var answer = said.Verb is null ? null : await pipeline.Run(said.Verb, said.Given, turn, new Arrival($"sample {ids.New()}", null, null), _ => "");
        if (answer?.Stored is null) throw new InvalidOperationException($"The sample's line was not taken: {line}\n{answer?.Card?.PlainText()}");
    }
}
