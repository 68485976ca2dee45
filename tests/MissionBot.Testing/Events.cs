using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MissionBot.BotFramework.Connector;

namespace MissionBot.Testing;

/// <summary>What happens in a script beside what people say: who comes and goes, what a channel is called, what becomes of a message.</summary>
static class Events
{
    /// <param name="blank">Of the place, with nothing in it yet.</param>
    /// <returns>Null where the line tells of no event.</returns>
    public static JsonObject? Of(string line, JsonObject blank) => line switch
    {
        "MissionBot is added" => Installed("add", blank),
        "MissionBot is removed" => Installed("remove", blank),
        _ when Regex.Match(line, "^(.+) (leaves|joins)$") is { Success: true } moved => Moved(moved.Groups[1].Value, moved.Groups[2].Value, blank),
        _ when Regex.Match(line, "^the channel is renamed (.+)$") is { Success: true } named =>
            Updated("channelRenamed", blank, ("channel", new JsonObject { ["id"] = Place(blank), ["name"] = named.Groups[1].Value })),
        "the channel is shared with another organisation" =>
            Updated("channelShared", blank, ("sharedWithTeams", new JsonArray(new JsonObject { ["id"] = "19:theirs", ["tenantId"] = "22222222-2222-4222-8222-222222222222" }))),
        _ => null,
    };

    /// <summary>How somebody stands in the roster: <c>Amina is a guest</c>, <c>Lars is of another organisation</c>; all others are members.</summary>
    public static TeamsMember? Member(string line) => line switch
    {
        _ when line.EndsWith(" is a guest", StringComparison.Ordinal) => Named(line[..^11]) with { UserRole = "guest" },
        _ when line.EndsWith(" is of another organisation", StringComparison.Ordinal) => Named(line[..^27]) with { UserRole = "user", TenantId = "22222222-2222-4222-8222-222222222222" },
        _ => null,
    };

    /// <summary>The same message as it reads now, or that it is gone.</summary>
    public static JsonObject Changed(JsonObject message, string manner, string text, DateTimeOffset now)
    {
        var changed = message.DeepClone().AsObject();
        var isEdit = manner == "edits";
        changed["type"] = isEdit ? "messageUpdate" : "messageDelete";
        changed["timestamp"] = now.ToString("O", CultureInfo.InvariantCulture);
        changed["channelData"]!["eventType"] = isEdit ? "editMessage" : "softDeleteMessage";
        changed["text"] = isEdit ? text : null;
        return changed;
    }

    static JsonObject Installed(string action, JsonObject blank)
    {
        blank["type"] = "installationUpdate";
        blank["action"] = action;
        return blank;
    }

    static JsonObject Moved(string who, string how, JsonObject blank)
    {
        var moved = Updated(how == "leaves" ? "teamMemberRemoved" : "teamMemberAdded", blank);
        moved[how == "leaves" ? "membersRemoved" : "membersAdded"] = new JsonArray(new JsonObject { ["id"] = $"29:{who}", ["aadObjectId"] = $"aad-{who}" });
        return moved;
    }

    static JsonObject Updated(string what, JsonObject blank, params (string Name, JsonNode Value)[] data)
    {
        blank["type"] = "conversationUpdate";
        var channel = blank["channelData"]!;
        channel["eventType"] = what;
        foreach (var (name, value) in data) channel[name] = value;
        return blank;
    }

    static TeamsMember Named(string name) => new() { Id = $"29:{name}", AadObjectId = $"aad-{name}", Name = name };

    static string Place(JsonObject blank) => (string)blank["conversation"]!["id"]!;
}
