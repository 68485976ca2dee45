using MissionBot.Commands;

namespace MissionBot.Tests.Rights;

/// <summary>The matrix of roles, conversations and verbs: what the document says is what happens.</summary>
public sealed class PermissionsTests
{
    static readonly Lazy<Task<IReadOnlyList<Permissions.Row>>> rows = new(Permissions.Run);

    static readonly Lazy<Task<IReadOnlyList<PartnerMatrix.Row>>> partners = new(PartnerMatrix.Run);

    public static TheoryData<string> Verbs => [.. Capabilities.Verbs.All.Select(verb => verb.Id)];

    [Fact]
    public async Task The_document_says_who_may_do_what()
    {
        var file = Path.Combine(Repository.Root, "docs/permissions.md");
        var written = PermissionsDocument.Write(await rows.Value, await partners.Value);
        if (Environment.GetEnvironmentVariable("MISSIONBOT_REWRITE") == "1") await File.WriteAllTextAsync(file, written, TestContext.Current.CancellationToken);
        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), written);
    }

    [Fact]
    public async Task Of_what_is_the_teams_alone_partners_see_and_do_nothing()
    {
        var hidden = (await partners.Value).Where(row => row.Thing.Contains("team's alone", StringComparison.Ordinal) || row.Thing.Contains("what is hidden", StringComparison.Ordinal)).ToList();
        Assert.True(hidden.Count > 10);
        Assert.Empty(hidden.Where(row => row.Said.Any(said => said.May)).Select(row => $"{row.Thing}: {row.Verb}"));
    }

    [Fact]
    public async Task What_is_theirs_they_see_and_add_to_whatever_it_says_of_others() =>
        Assert.Empty((await partners.Value).Where(row => row.Thing.Contains("the same, ", StringComparison.Ordinal) && row.Verb is "trial" or "learn" or "learning" && row.Thing.Contains("the same, ", StringComparison.Ordinal) && row.Said.Any(said => !said.May)).Select(row => $"{row.Thing}: {row.Verb}"));

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task It_is_done_for_whom_its_declaration_says(string id)
    {
        var row = (await rows.Value).Single(one => one.Verb.Id == id);
        Assert.True(row.By("leader").All(may => may), $"A leader could not: {Permissions.LineOf(row.Verb)}. Give the verb a line in Permissions.Lines that its story can take.");
        Assert.Equal(row.Verb.Right != Right.Lead, row.By("member").All(may => may));
        if (row.Verb.Right == Right.Hear) Assert.DoesNotContain(row.Said, said => said is { May: true, Role: "guest" or "other organisation", Kind: not "personal" });
        if (row.Verb.Right > Right.Hear) Assert.DoesNotContain(true, row.By("guest").Concat(row.By("other organisation")));
        if (row.Verb.Right == Right.Lead) Assert.DoesNotContain(true, row.By("member"));
        Assert.Equal(row.By("guest"), row.By("other organisation"));
    }
}
