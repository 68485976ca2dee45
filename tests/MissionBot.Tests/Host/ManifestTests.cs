using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using MissionBot.Host;
using MissionBot.Invokes;

namespace MissionBot.Tests.Host;

/// <summary>The Teams app package, held against the limits of manifest 1.30 and against what the bot can do.</summary>
public sealed class ManifestTests
{
    const string AppId = "5b9f3c1e-8a51-4c7a-9d6b-2f0c4e1a7d33";

    // What a Danish file may hold: nothing else is allowed in it.
    static readonly string[] Texts = ["$schema", "name.short", "name.full", "description.short", "description.full"];

    readonly ZipArchive package = Packed();

    [Fact]
    public void The_zip_holds_the_manifest_the_danish_texts_and_both_icons_at_its_root() =>
        Assert.Equal(["color.png", "da.json", "manifest.json", "outline.png"], package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void It_names_the_bot_and_its_pages()
    {
        var manifest = Json("manifest.json");
        Assert.Equal(AppId, manifest.GetProperty("id").GetString());
        Assert.Equal(AppId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal("https://missionbot.example.org/privacy", manifest.GetProperty("developer").GetProperty("privacyUrl").GetString());
        Assert.Equal(["team", "personal", "groupChat"], manifest.GetProperty("bots")[0].GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        // Without it a package with team scope is refused, and shared and private channels do not take the app.
        Assert.Equal("tier1", manifest.GetProperty("supportsChannelFeatures").GetString());
        // Least permissions: it asks for none.
        Assert.False(manifest.TryGetProperty("permissions", out _) || manifest.TryGetProperty("authorization", out _));
    }

    [Fact]
    public void Every_text_keeps_to_its_limit_in_both_languages()
    {
        var (english, danish) = (Json("manifest.json"), Json("da.json"));
        foreach (var (name, limit) in new[] { ("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4000) })
        {
            var path = name.Split('.');
            Assert.InRange(english.GetProperty(path[0]).GetProperty(path[1]).GetString()!.Length, 1, limit);
            Assert.InRange(danish.GetProperty(name).GetString()!.Length, 1, limit);
        }
    }

    [Fact]
    public void The_offered_commands_are_commands_and_short_enough_for_older_clients()
    {
        var (english, danish) = (Json("manifest.json"), Json("da.json"));
        var commands = english.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray().ToList();
        Assert.InRange(commands.Count, 1, 10);
        List<string> allowed = [.. Texts, .. ExtensionTexts(english).Select(text => text.Name)];
        foreach (var (index, command) in commands.Index())
        {
            var at = $"bots[0].commandLists[0].commands[{index}]";
            allowed.AddRange([$"{at}.title", $"{at}.description"]);
            foreach (var title in new[] { command.GetProperty("title").GetString()!, danish.GetProperty($"{at}.title").GetString()! })
            {
                Assert.InRange(title.Length, 1, 32);
                Assert.Equal(title.Length, Capabilities.Verbs.At(title)?.End);
            }

            foreach (var description in new[] { command.GetProperty("description").GetString()!, danish.GetProperty($"{at}.description").GetString()! })
                Assert.InRange(description.Length, 1, 128);
        }

        Assert.Empty(danish.EnumerateObject().Select(text => text.Name).Except(allowed));
    }

    [Fact]
    public void The_message_extension_is_the_bots_and_its_texts_keep_to_their_limits_in_both_languages()
    {
        var (english, danish) = (Json("manifest.json"), Json("da.json"));
        var extension = Assert.Single(english.GetProperty("composeExtensions").EnumerateArray());
        Assert.Equal(AppId, extension.GetProperty("botId").GetString());
        Assert.Equal([Extension.Search, Extension.Log], extension.GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("id").GetString()));
        foreach (var (name, text, limit) in ExtensionTexts(english))
        {
            Assert.InRange(text.Length, 1, limit);
            Assert.InRange(danish.GetProperty(name).GetString()!.Length, 1, limit);
        }
    }

    // As the Danish file names them.
    static IEnumerable<(string Name, string Text, int Limit)> ExtensionTexts(JsonElement manifest)
    {
        foreach (var (at, command) in manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray().Index())
        {
            var path = $"composeExtensions[0].commands[{at}]";
            IEnumerable<(string, JsonElement)> described = command.TryGetProperty("parameters", out var parameters)
                ? parameters.EnumerateArray().Index().Select(parameter => ($"{path}.parameters[{parameter.Index}]", parameter.Item)).Prepend((path, command))
                : [(path, command)];
            foreach (var (name, one) in described)
            {
                yield return ($"{name}.title", one.GetProperty("title").GetString()!, 32);
                yield return ($"{name}.description", one.GetProperty("description").GetString()!, 128);
            }
        }
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_have_their_sizes(string icon, int size)
    {
        var bytes = Bytes(icon);
        Assert.Equal("PNG"u8, bytes.AsSpan(1, 3));
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
    }

    [Theory]
    [InlineData("me", "missionbot.example.org", "--app-id is 'me'")]
    [InlineData("00000000-0000-0000-0000-000000000000", "missionbot.example.org", "--app-id is")]
    [InlineData(AppId, "https://missionbot.example.org", "--domain is 'https://missionbot.example.org'")]
    [InlineData(AppId, "missionbot.example.org/bot", "--domain is")]
    [InlineData(AppId, "localhost", "--domain is")]
    public void What_cannot_be_used_is_said(string appId, string domain, string sentence) =>
        Assert.StartsWith(sentence, Manifest.Complaint(appId, domain), StringComparison.Ordinal);

    static ZipArchive Packed()
    {
        var zip = new MemoryStream();
        Manifest.Write(Guid.Parse(AppId), "missionbot.example.org", zip);
        return new ZipArchive(zip);
    }

    JsonElement Json(string name) => JsonDocument.Parse(Bytes(name)).RootElement;

    byte[] Bytes(string name)
    {
        using var entry = package.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }
}
