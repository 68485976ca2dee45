using MissionBot.Facts;
using MissionBot.Tests.Facts;

namespace MissionBot.Tests.Lint;

/// <summary>What a kind of fact must have, so that a forgotten part is named.</summary>
public sealed class FactLintTests
{
    public static TheoryData<string> Kinds => [.. Capabilities.All.SelectMany(capability => capability.Facts).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_says_how_it_is_taken_back(string kind) =>
        Assert.True(Capabilities.Kinds[kind].Inverse is not null, $"{kind} declares no Inverse beside its Apply (see Facts/Inverse.cs).");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_command_records_it_or_an_undo_does(string kind)
    {
        var known = Capabilities.Kinds[kind];
        Assert.True(known.Inverse == Inverse.PutsBack || Recorded.Contains(known.Type), $"No line of StoredFactTests records {kind}, so its undo is never tried.");
    }

    static readonly Lazy<HashSet<Type>> recorded = new(() => [.. Story().GetAwaiter().GetResult()]);

    static HashSet<Type> Recorded => recorded.Value;

    static async Task<IEnumerable<Type>> Story()
    {
        await using var desk = new Desk();
        foreach (var line in Facts.StoredFactTests.Story) await desk.Hear(line);
        var kinds = desk.Read(rows => rows.List<string>(new Storage.Sql("select f.kind from facts f where f.tenant_id = @tenant")));
        return kinds.Select(kind => Capabilities.Kinds[kind].Type);
    }
}
