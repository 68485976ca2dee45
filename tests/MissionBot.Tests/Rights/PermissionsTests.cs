using MissionBot.Commands;

namespace MissionBot.Tests.Rights;

/// <summary>The matrix of roles, conversations and verbs: what the document says is what happens.</summary>
public sealed class PermissionsTests
{
    static readonly Lazy<Task<IReadOnlyList<Permissions.Row>>> rows = new(Permissions.Run);

    public static TheoryData<string> Verbs => [.. Capabilities.Verbs.All.Select(verb => verb.Id)];

    [Fact]
    public async Task The_document_says_who_may_do_what()
    {
        var file = Path.Combine(Repository.Root, "docs/permissions.md");
        var written = PermissionsDocument.Write(await rows.Value);
        if (Environment.GetEnvironmentVariable("MISSIONBOT_REWRITE") == "1") await File.WriteAllTextAsync(file, written, TestContext.Current.CancellationToken);
        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), written);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task It_is_done_for_whom_its_declaration_says(string id)
    {
        var row = (await rows.Value).Single(one => one.Verb.Id == id);
        Assert.True(row.By("leader").All(may => may), $"A leader could not: {Permissions.LineOf(row.Verb)}. Give the verb a line in Permissions.Lines that its story can take.");
        Assert.Equal(row.Verb.Right != Right.Lead, row.By("member").All(may => may));
        if (row.Verb.Right > Right.TakePart) Assert.DoesNotContain(true, row.By("guest").Concat(row.By("other organisation")));
        if (row.Verb.Right == Right.Lead) Assert.DoesNotContain(true, row.By("member"));
        Assert.Equal(row.By("guest"), row.By("other organisation"));
    }
}
