using MissionBot.Help;

namespace MissionBot.Tests.Lint;

public sealed class DocumentTests
{
    [Fact]
    public async Task The_list_of_commands_is_what_the_code_declares()
    {
        var file = Path.Combine(Repository.Root, "docs/commands.md");
        if (Environment.GetEnvironmentVariable("MISSIONBOT_REWRITE") == "1") await File.WriteAllTextAsync(file, CommandsDocument.Write(), TestContext.Current.CancellationToken);
        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), CommandsDocument.Write());
    }
}
