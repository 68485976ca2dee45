using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace MissionBot.Testing;

/// <summary>
/// Parts that a machine may lack. A test that needs one is skipped and says why, unless <c>MISSIONBOT_TESTS=all</c> is set:
/// then a missing part fails.
/// </summary>
public static class Parts
{
    static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>The npm packages of tests/browser, installed by <c>npm ci</c> there.</summary>
    public static string NodeModules() => Path.Combine(Repository.Root, "tests/browser/node_modules") is var folder && Directory.Exists(folder)
        ? folder
        : Missing("The Agents Playground is not installed: run “npm ci” in tests/browser (it needs Node.js).");

    /// <summary>The official Bot Framework client and whatever Node.js runs it, installed by <c>npm ci</c> in tests/agent.</summary>
    public static string OfficialClient() => Path.Combine(Repository.Root, "tests/agent") is var folder && Directory.Exists(Path.Combine(folder, "node_modules"))
        ? folder
        : Missing("The official Bot Framework client is not installed: run “npm ci” in tests/agent (it needs Node.js).");

    public static string Bicep() => Path.Combine(Repository.Root, "tests/bicep/bin/bicep") is var program && File.Exists(program)
        ? program
        : Missing("There is no Bicep command line: run “dotnet build tests/bicep” (on Linux, x64).");

    public static string Chromium() => Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? Browsers.FirstOrDefault(File.Exists)
        ?? Missing("There is no Chromium: install it, or name it in CHROMIUM_PATH.");

    /// <summary>The folder of PostgreSQL's own programs.</summary>
    public static string Postgres() => Directory.Exists("/usr/lib/postgresql")
        && Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Order(StringComparer.Ordinal).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb"))) is { } found
            ? found
            : Missing("There is no PostgreSQL: install it (Debian: postgresql).");

    [DoesNotReturn]
    static string Missing(string part)
    {
        if (Environment.GetEnvironmentVariable("MISSIONBOT_TESTS") == "all") Assert.Fail(part);
        Assert.Skip(part);
        throw new InvalidOperationException(part);
    }
}
