using System.Text.Json.Nodes;
using MissionBot.Tests.Host;
using MissionBot.Tests.Invokes;

namespace MissionBot.Tests.Sharing.Year;

/// <summary>
/// Teams, and the process behind it, which may be stopped and started again on the same store. What came is read when the step is over that
/// it came in: by then it is known who may see what.
/// </summary>
sealed class YearTeams(LoopbackConnector connector, string file, YearOracle oracle, YearReading reading, IReadOnlyList<string> tenants) : IAsyncDisposable
{
    readonly Codes codes = new();
    readonly Dictionary<string, YearPlace> places = [];
    readonly List<(string Bytes, YearPlace Place, YearReader Reader, string Typed, string Occasion)> unread = [];
    BotApp? app;
    int said;

    public BotApp App => app!;

    /// <summary>The last card that was posted where something was said.</summary>
    public JsonNode? Card { get; private set; }

    /// <summary>Messages that came to a conversation that nobody of the year is in.</summary>
    public List<string> Strays { get; } = [];

    public YearPlace Add(YearPlace place) => places[place.Id] = place;

    public void Add(YearPerson person, string way)
    {
        // Reminders reach everybody in a chat of their own.
        if (!places.ContainsKey($"a:{person.Id}")) Add(YearPlace.Chat(person, way));
        if (person.IsGuest) connector.Members.Add(new() { Id = $"29:{person.Id}", AadObjectId = person.Id, Name = person.Name, UserRole = "guest", TenantId = YearPlace.Home });
        else if (!person.IsOfTheTeam) connector.Members.Add(new() { Id = $"29:{person.Id}", AadObjectId = person.Id, Name = person.Name, UserRole = "user", TenantId = person.Tenant });
    }

    public async Task Start(DateTimeOffset now)
    {
        if (app is not null) await app.DisposeAsync();
        app = await BotApp.Start(now, file, connector, isSwept: false, codes: codes, settings:
            ["--Connector:KeepsLimits=false", "--Teams:Dialogs=true", $"--Tenants:Home={YearPlace.Home}", $"--Tenants:Partners={string.Join(',', tenants)}"]);
    }

    /// <summary>The app is added where partners are: the roster says who reads along before anybody speaks.</summary>
    public async Task Arrive(YearPerson who, YearPlace where)
    {
        Read();
        var activity = From(who, where, Posted.Activity(App, "conversationUpdate", $"came-{++said}"));
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" });
        using var response = await App.Post(activity);
        Came(who, where, "", "");
    }

    /// <returns>What was answered, where it was said.</returns>
    public async Task<string> Say(YearPerson who, YearPlace where, string line)
    {
        Read();
        var activity = From(who, where, Posted.Line(App, $"said-{++said}", line));
        // What begins a thread has its id.
        if (where.Kind == "channel") activity["conversation"]!["id"] = $"{where.Id};messageid={said}";
        using var response = await App.Post(activity);
        return Came(who, where, line, "");
    }

    /// <summary>Presses, searches, opens; what comes back is for whoever did it.</summary>
    public async Task<string> Invoke(YearPerson who, YearPlace where, string name, JsonNode value)
    {
        Read();
        var body = await App.Ask(From(who, where, Invoked.Invoke(App, name, value.ToJsonString())));
        return Came(who, where, value.ToJsonString(), body?.ToJsonString() ?? "", name);
    }

    public Task<string> Press(YearPerson who, YearPlace where, string verb, JsonObject data, string trigger = "manual") => Invoke(who, where, "adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
        ["trigger"] = trigger,
    });

    /// <summary>Presses a button of the last card.</summary>
    public Task<string> Press(YearPerson who, YearPlace where, string title)
    {
        var button = Invoked.Elements(Card).First(element => (string?)element["title"] == title && (string?)element["type"] == "Action.Execute");
        return Press(who, where, (string)button["verb"]!, button["data"]!.DeepClone().AsObject());
    }

    /// <summary>Another step of the year: what came in the one before is read by what held in it.</summary>
    public void Next()
    {
        Read();
        oracle.Steps.Next();
    }

    /// <summary>What is told unasked: updates, digests, answers, reminders.</summary>
    public async Task Tell(bool withReminders)
    {
        Read();
        await (withReminders ? App.Remind() : App.TellFollowers());
        Take("", null, "told unasked");
    }

    public void Read()
    {
        foreach (var (bytes, place, reader, typed, occasion) in unread) reading.Read(bytes, place, reader, typed, occasion);
        unread.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
    }

    string Came(YearPerson who, YearPlace where, string typed, string returned, string how = "said")
    {
        oracle.Heard.Add((who, where.Id));
        var occasion = $"as {who.Id} {how} “{typed}” in {where.Id} at {App.Clock.GetUtcNow():u}";
        var answers = Take(who.IsOfTheTeam ? "" : typed, where, occasion);
        if (returned.Length > 0 && !who.IsOfTheTeam) unread.Add((returned, where, new(where.Id, who.Id), typed, $"as the answer {occasion}"));
        App.Clock.Advance(TimeSpan.FromSeconds(1));
        return string.Join('\n', answers.Append(returned));
    }

    List<string> Take(string typed, YearPlace? where, string occasion)
    {
        var answers = new List<string>();
        foreach (var post in connector.Take())
        {
            var id = MissionBot.Conversations.Conversation.PlaceOf(post.ConversationId);
            if (!places.TryGetValue(id, out var place)) Strays.Add($"{id}: {post.Body}");
            else if (place.IsRead) unread.Add((post.Body, place, place.Least, place == where ? typed : "", $"{(post.Method == "PUT" ? "edited" : "posted")} {occasion}"));
            if (id != where?.Id) continue;
            Card = JsonNode.Parse(post.Body)!["attachments"]?[0]?["content"] ?? Card;
            answers.Add(Text(post.Body));
        }

        return answers;
    }

    static string Text(string body) => JsonNode.Parse(body)! is var message ? (string?)(message["attachments"]?[0]?["content"]?["fallbackText"] ?? message["text"]) ?? "" : "";

    static JsonObject From(YearPerson who, YearPlace where, JsonObject activity)
    {
        activity["from"] = new JsonObject { ["id"] = $"29:{who.Id}", ["name"] = who.Name, ["aadObjectId"] = who.Id };
        activity["conversation"] = new JsonObject { ["id"] = where.Id, ["conversationType"] = where.Kind, ["tenantId"] = where.Tenant, ["isGroup"] = where.Kind != "personal" };
        activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = where.Tenant } };
        activity["locale"] = who.Locale;
        activity["localTimezone"] = "Europe/London";
        return activity;
    }
}
