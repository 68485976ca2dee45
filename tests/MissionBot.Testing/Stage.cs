using System.Globalization;
using System.Text.Json.Nodes;
using MissionBot.Host;

namespace MissionBot.Testing;

/// <summary>Where a script is played: people, places, the bot, and what each of them was shown.</summary>
sealed class Stage : IAsyncDisposable
{
    const string Home = "11111111-1111-4111-8111-111111111111", Other = "22222222-2222-4222-8222-222222222222", Mark = " at ", Alone = ", for its own organisation alone";

    readonly BotApp app;
    readonly string zone;
    readonly List<(string Conversation, string? ActivityId, ShownCard Card)> shown = [];
    readonly Dictionary<string, string> places = [];
    readonly Dictionary<string, JsonObject> messages = [];
    readonly Asides asides = new();
    string kind;
    string place;
    JsonObject? last;
    string speaker = "";
    int seen;
    int sent;

    Stage(BotApp app, string zone, string kind, string place)
    {
        this.app = app;
        this.zone = zone;
        this.kind = kind;
        this.place = place;
    }

    /// <param name="given">For example <c>given 2026-03-02 09:00 Europe/London in channel Youth mission</c>.</param>
    public static async Task<Stage> Set(string? given)
    {
        var words = (given ?? "given 2026-03-02 09:00 Europe/London in channel Youth mission").Split(' ', 6);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(words[3]);
        var local = DateTime.ParseExact($"{words[1]} {words[2]}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var isAlone = words[5].EndsWith(Alone, StringComparison.Ordinal);
        var (kind, place) = Place(isAlone ? words[5][..^Alone.Length] : words[5]);
        var start = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        return new Stage(await (isAlone ? BotApp.Start(start, settings: $"--Tenants:Home:0={Home}") : BotApp.Start(start)), words[3], kind, place);
    }

    /// <returns>What the bot posted, edited and answered, in order.</returns>
    public async Task<IReadOnlyList<string>> Do(string line)
    {
        if (line == "again") return await Post(last!, speaker);
        if (Events.Of(line, Activity("Maya", PlaceId("Maya"))) is { } happening) return await Post(last = happening, speaker);
        if (Events.Member(line) is { } member)
        {
            app.Connector.Members.Add(member);
            return [];
        }

        if (line.StartsWith("later ", StringComparison.Ordinal))
        {
            app.Clock.Advance(Script.Span(line[6..]));
            await app.TellFollowers();
            return News("");
        }

        if (line == "reminders go out")
        {
            await app.Remind();
            return News("");
        }

        // Their chat is no more, and no roster has them.
        if (line.EndsWith("'s account is gone", StringComparison.Ordinal))
        {
            var gone = line[..^"'s account is gone".Length];
            app.Connector.Gone.Add(PlaceId(gone));
            foreach (var known in app.Connector.Members.Where(one => one.Id == $"29:{gone}").ToList()) app.Connector.Members.Remove(known);
            return [];
        }

        if (line == "nobody may be written to alone")
        {
            app.Connector.ChatAnswer = 403;
            return [];
        }

        if (line.StartsWith("in ", StringComparison.Ordinal))
        {
            (kind, place) = Place(line[3..]);
            return [];
        }

        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) throw new FormatException($"“{line}” is nothing that a script can do.");
        var who = line[..colon];
        var manner = who.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? who[(open + 2)..].TrimEnd(')') : "";
        if (manner.Length > 0) who = who[..who.IndexOf(" (", StringComparison.Ordinal)];
        var said = line[(colon + 2)..].Replace("{code}", app.Codes.Last, StringComparison.Ordinal);
        if (manner == "aside")
        {
            if (kind == "channel") BeginThread(PlaceId(who));
            asides.Say(PlaceId(who), who, said, app.Clock.GetUtcNow());
            return [];
        }

        if (manner is "edits" or "deletes") return await Post(last = Events.Changed(messages[who], manner, kind == "personal" ? said : $"<at>MissionBot</at> {said}", app.Clock.GetUtcNow()), who);
        return ShownCard.TitleEnd(said) is > 0 and var end
            ? await Press(who, said[1..end], said[(end + 1)..])
            : await Post(last = messages[who] = Message(who, said, manner), who);
    }

    public Task<IReadOnlyList<string>> Differences() => Folding.Differences(app.Store);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    static (string Kind, string Place) Place(string words) => words switch
    {
        _ when words.StartsWith("channel ", StringComparison.Ordinal) => ("channel", words[8..]),
        _ when words.StartsWith("group chat ", StringComparison.Ordinal) => ("groupChat", words[11..]),
        _ when words.StartsWith("personal chat", StringComparison.Ordinal) => ("personal", words),
        _ => throw new FormatException($"“{words}” is no place: channel X, group chat X or personal chat."),
    };

    async Task<IReadOnlyList<string>> Press(string who, string title, string typed)
    {
        var card = shown.LastOrDefault(one => one.Card.WithTitle(title) is not null && one.Conversation.StartsWith(PlaceId(who), StringComparison.Ordinal));
        if (card.Card is null) throw new InvalidOperationException($"Nothing that was shown here has a button ({title}).");
        var button = card.Card.WithTitle(title)!;
        var activity = Activity(who, card.Conversation);
        activity["type"] = "invoke";
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.ActivityId;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["title"] = title,
                ["verb"] = button.Verb,
                ["data"] = card.Card.Pressed(button, card.Card.Filled(typed)),
            },
        };
        return await Post(last = activity, who);
    }

    async Task<IReadOnlyList<string>> Post(JsonObject activity, string who)
    {
        speaker = who;
        using var response = await app.Post(activity);
        var body = await response.Content.ReadAsStringAsync();
        var answers = News((string)activity["conversation"]!["id"]!);
        if (!response.IsSuccessStatusCode) answers.Add($"bot answers {(int)response.StatusCode}");
        else if (body.Length > 0) answers.Add(Returned(JsonNode.Parse(body)!, who, activity));
        return answers;
    }

    List<string> News(string here)
    {
        // What is told unasked goes to several conversations at once, in any order.
        var news = app.Connector.Posts.Skip(seen);
        var answers = (here.Length > 0 ? news : news.OrderBy(post => post.ConversationId, StringComparer.Ordinal)).Select(post => Shown(post, here)).ToList();
        seen = app.Connector.Posts.Count;
        return answers;
    }

    string Shown(LoopbackPost post, string here)
    {
        var message = JsonNode.Parse(post.Body)!;
        var verb = (post.Method == "PUT" ? "bot edits" : "bot") + (post.ConversationId == here ? "" : $", in {Called(post.ConversationId)}");
        if (message["attachments"]?[0]?["content"] is not { } card) return $"{verb}: {message["text"]}{Suggested(message)}";
        shown.Add((post.ConversationId, post.ActivityId, new ShownCard(card.ToJsonString())));
        return $"{verb}: {card["fallbackText"]}";
    }

    static string Suggested(JsonNode message) =>
        message["suggestedActions"]?["actions"] is JsonArray { Count: > 0 } actions ? "\n" + string.Join(' ', actions.Select(action => $"“{action!["value"]}”")) : "";

    // "19:Leads;messageid=7" is channel Leads, "a:Maya" Maya's own chat.
    static string Called(string conversation) => conversation[(conversation.IndexOf(':') + 1)..].Split(';')[0];

    string Returned(JsonNode body, string who, JsonObject activity)
    {
        if (body["value"] is JsonObject card)
        {
            shown.Add(((string)activity["conversation"]!["id"]!, (string?)activity["replyToId"], new ShownCard(card.ToJsonString())));
            return $"bot, to {who}: {card["fallbackText"]}";
        }

        return $"bot, to {who}: “{body["value"]}”";
    }

    JsonObject Message(string who, string text, string manner)
    {
        var place = PlaceId(who);
        var isRoot = kind == "channel" && manner != "reply";
        var conversation = isRoot ? BeginThread(place) : kind == "channel" ? places[place] : place;
        var activity = Activity(who, conversation);
        // As in Teams: the message that begins a thread has the thread's id.
        if (isRoot) activity["id"] = conversation[(conversation.IndexOf('=') + 1)..];
        activity["type"] = "message";
        activity["textFormat"] = "plain";
        text = text.Replace(" ⏎ ", "\n", StringComparison.Ordinal);
        activity["text"] = kind == "personal" ? text : $"<at>MissionBot</at> {text}";
        var entities = activity["entities"]!.AsArray();
        if (kind != "personal") entities.Add(Mention("28:bot", "MissionBot"));
        foreach (var name in Mentioned(text))
        {
            activity["text"] = ((string)activity["text"]!).Replace($"@{name}", $"<at>{name}</at>", StringComparison.Ordinal);
            entities.Add(Mention($"29:{name}", name));
        }

        if (manner.StartsWith("quotes ", StringComparison.Ordinal)) asides.Quote(activity, place, manner[7..], shown.LastOrDefault(one => one.Conversation == conversation).ActivityId);
        return activity;
    }

    string BeginThread(string channel) => places[channel] = $"{channel};messageid={++sent}";

    // "@Alex Wilber": two words with capitals.
    static IEnumerable<string> Mentioned(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, "@([A-ZÆØÅ]\\w+ [A-ZÆØÅ]\\w+)").Select(match => match.Groups[1].Value).Distinct();

    static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["text"] = $"<at>{name}</at>",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
    };

    JsonObject Activity(string who, string conversation) => new()
    {
        ["id"] = $"activity-{++sent}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = app.Connector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = $"29:{who}", ["name"] = who, ["aadObjectId"] = $"aad-{who}" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "MissionBot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = kind, ["tenantId"] = Tenant, ["isGroup"] = kind != "personal" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
        ["locale"] = "en-GB",
        ["localTimezone"] = zone,
        ["entities"] = new JsonArray(),
    };

    string PlaceId(string who) => kind == "personal" ? $"a:{who}{(place.Contains(Mark, StringComparison.Ordinal) ? place[place.IndexOf(Mark, StringComparison.Ordinal)..] : "")}" : $"19:{place}";

    // "group chat Grants at Camden Giving": in the tenant of another organisation.
    string Tenant => place.Contains(Mark, StringComparison.Ordinal) ? Other : Home;
}
