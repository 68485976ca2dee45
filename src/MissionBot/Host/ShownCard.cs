using System.Text.Json;
using System.Text.Json.Nodes;

namespace MissionBot.Host;

/// <summary>A card as a client has it: what can be pressed and filled in. For clients without a renderer (terminal, scripts).</summary>
public sealed class ShownCard
{
    readonly List<Button> buttons = [];
    readonly Dictionary<string, string?> inputs = [];

    public ShownCard(string json) => Walk(JsonNode.Parse(json));

    public IReadOnlyList<Button> Buttons => buttons;

    /// <summary>The inputs' ids and what they hold.</summary>
    public IReadOnlyDictionary<string, string?> Inputs => inputs;

    public Button? WithTitle(string title) =>
        buttons.FirstOrDefault(button => string.Equals(button.Title, title, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the title of a button ends that is pressed by name: <c>(Show more (2)) page = 3</c>.</summary>
    /// <returns>The place of its closing bracket; -1 where the line presses nothing.</returns>
    public static int TitleEnd(string line)
    {
        if (!line.StartsWith('(')) return -1;
        for (var (at, depth) = (0, 0); at < line.Length; at++)
        {
            depth += line[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0) return at > 1 ? at : -1;
        }

        return -1;
    }

    /// <summary>What a client sends when the button is pressed with these inputs: all of the card's inputs go along.</summary>
    public JsonObject Pressed(Button button, IReadOnlyDictionary<string, string> filled)
    {
        var data = button.Data.DeepClone().AsObject();
        foreach (var (id, value) in inputs)
            if ((filled.GetValueOrDefault(id) ?? value) is { } text) data[id] = text;
        return data;
    }

    /// <summary>Reads <c>id = value, other = value</c>, for the ids that the card has.</summary>
    public Dictionary<string, string> Filled(string typed)
    {
        var starts = inputs.Keys
            .SelectMany(id => Places(typed, id).Select(at => (Id: id, At: at)))
            .OrderBy(start => start.At)
            .ToList();
        var filled = new Dictionary<string, string>();
        for (var i = 0; i < starts.Count; i++)
        {
            var value = typed[(typed.IndexOf('=', starts[i].At) + 1)..(i + 1 < starts.Count ? starts[i + 1].At : typed.Length)];
            filled[starts[i].Id] = value.Trim().TrimEnd(',').TrimEnd();
        }

        return filled;
    }

    static IEnumerable<int> Places(string typed, string id)
    {
        for (var at = typed.IndexOf(id, StringComparison.Ordinal); at >= 0; at = typed.IndexOf(id, at + 1, StringComparison.Ordinal))
            if ((at == 0 || typed[at - 1] is ' ' or ',') && typed[(at + id.Length)..].TrimStart().StartsWith('=')) yield return at;
    }

    void Walk(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) Walk(item);
            return;
        }

        if (node is not JsonObject element) return;
        var type = (string?)element["type"];
        if (type == "Action.Execute") buttons.Add(new((string)element["title"]!, (string)element["verb"]!, element["data"]!.AsObject()));
        else if (type?.StartsWith("Input.", StringComparison.Ordinal) == true) inputs[(string)element["id"]!] = (string?)element["value"]?.ToString();
        foreach (var (name, child) in element)
            if (name is not ("fallback" or "data")) Walk(child);
    }

    public sealed record Button(string Title, string Verb, JsonObject Data);
}
