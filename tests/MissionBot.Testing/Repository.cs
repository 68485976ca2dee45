using System.Runtime.CompilerServices;

namespace MissionBot.Testing;

/// <summary>Where the working copy is, for tests that read its documents and scripts.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../.."));

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
