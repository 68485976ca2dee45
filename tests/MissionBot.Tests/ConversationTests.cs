using System.Runtime.CompilerServices;

namespace MissionBot.Tests;

/// <summary>Every script under tests/conversations is a test.</summary>
public sealed class ConversationTests
{
    static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "../conversations"));

    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_as_written(string script)
    {
        var file = Path.Combine(Folder, script);
        var written = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var played = await Script.Play(written);
        if (Environment.GetEnvironmentVariable("MISSIONBOT_REWRITE") == "1") await File.WriteAllTextAsync(file, played, TestContext.Current.CancellationToken);
        else Assert.Equal(written, played);
    }

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
