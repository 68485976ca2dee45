using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.Commands;
using MissionBot.WebPages;
using MissionBot.Words;

namespace MissionBot.Host;

/// <summary>
/// <c>… -- manifest --app-id … --domain …</c>: the Teams app package, a zip to upload. The texts, icons and scopes are the
/// folder <c>manifest/</c>; the commands, with what they do, come from the verbs.
/// </summary>
static class Manifest
{
    /// <summary>What Teams offers while one types; older clients cut the list after ten.</summary>
    static readonly string[] Offered = ["status", "learn", "try", "trials", "measure", "find", "learnings", "missions", "new-mission", "help"];

    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string appId, string domain, string file)
    {
        if (Complaint(appId, domain) is { } complaint) throw new SettingsException(complaint);
        using (var stream = File.Create(file)) Write(Guid.Parse(appId), domain, stream);
        Console.WriteLine(
            $"Wrote {file}. Upload it in Teams: Apps, Manage your apps, Upload an app. The bot serves the pages that it names: https://{domain}, https://{domain}/privacy and https://{domain}/terms.");
        return 0;
    }

    /// <returns>What to write instead; null where both can be used.</returns>
    internal static string? Complaint(string appId, string domain) =>
        !Guid.TryParse(appId, out var id) || id == Guid.Empty
            ? $"--app-id is '{appId}', but it must be the bot's Microsoft app id, like 5b9f3c1e-8a51-4c7a-9d6b-2f0c4e1a7d33."
        : Uri.CheckHostName(domain) != UriHostNameType.Dns || !domain.Contains('.', StringComparison.Ordinal)
            ? $"--domain is '{domain}', but it must be a host name alone, like missionbot.example.org, without https:// and without a path."
        : null;

    /// <summary>manifest.json, the Danish texts and both icons, at the root of the zip as Teams wants it.</summary>
    internal static void Write(Guid appId, string domain, Stream zip)
    {
        using var package = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true);
        Add(package, "manifest.json", stream => stream.Write(JsonSerializer.SerializeToUtf8Bytes(English(appId, domain), Readable)));
        Add(package, "da.json", stream => stream.Write(JsonSerializer.SerializeToUtf8Bytes(Danish(), Readable)));
        foreach (var icon in new[] { "color.png", "outline.png" }) Add(package, icon, stream => stream.Write(File.ReadAllBytes(At(icon))));
    }

    static JsonNode English(Guid appId, string domain)
    {
        var manifest = Parse("manifest.json");
        manifest["id"] = appId.ToString();
        var developer = manifest["developer"]!;
        foreach (var (page, path) in new[] { ("websiteUrl", ""), ("privacyUrl", Site.Privacy), ("termsOfUseUrl", Site.Terms) }) developer[page] = $"https://{domain}{path}";
        var bot = manifest["bots"]![0]!;
        bot["botId"] = appId.ToString();
        manifest["composeExtensions"]![0]!["botId"] = appId.ToString();
        bot["commandLists"]![0]!["commands"] = new JsonArray(
            [.. Verbs().Select(verb => new JsonObject { ["title"] = verb.Name.English, ["description"] = verb.Help.English })]);
        return manifest;
    }

    static JsonNode Danish()
    {
        var texts = Parse("da.json");
        foreach (var (index, verb) in Verbs().Index())
        {
            texts[$"bots[0].commandLists[0].commands[{index}].title"] = verb.Name.In(Language.Danish);
            texts[$"bots[0].commandLists[0].commands[{index}].description"] = verb.Help.In(Language.Danish);
        }

        return texts;
    }

    static IEnumerable<Verb> Verbs() => Offered.Select(id => Capabilities.Verbs.WithId(id)!);

    static JsonNode Parse(string file) => JsonNode.Parse(File.ReadAllText(At(file)))!;

    static string At(string file) => Path.Combine(AppContext.BaseDirectory, "manifest", file);

    static void Add(ZipArchive package, string name, Action<Stream> write)
    {
        using var entry = package.CreateEntry(name).Open();
        write(entry);
    }
}
