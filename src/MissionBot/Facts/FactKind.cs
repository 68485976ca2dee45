using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MissionBot.Storage;

namespace MissionBot.Facts;

/// <summary>One kind of fact: its stored name (which outlives any class name), its JSON and what it does to the rows.</summary>
public abstract class FactKind(string name, Type type, Inverse? inverse)
{
    // Stored, never put into a page: people's letters stay readable.
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => name;

    public Type Type => type;

    /// <summary>How it is taken back. Null only in a kind whose author forgot, and a lint test names it.</summary>
    public Inverse? Inverse => inverse;

    /// <param name="apply">Writes the capability's own tables, and nothing else: life and replay are this one function.</param>
    public static FactKind Of<T>(string name, JsonTypeInfo<T> json, Action<T, Recorded, Rows> apply, Inverse? inverse = null)
        where T : Fact => new Kind<T>(name, json, apply, inverse);

    public (string Data, string? Words) Write(Fact fact)
    {
        var data = ToNode(fact);
        data.Remove("words", out var words);
        return (data.ToJsonString(Plain), words?.ToJsonString(Plain));
    }

    public Fact Read(string data, string? words)
    {
        var node = JsonNode.Parse(data)!.AsObject();
        if (words is not null) node["words"] = JsonNode.Parse(words);
        return FromNode(node);
    }

    public abstract void Apply(Fact fact, Recorded recorded, Rows rows);

    private protected abstract JsonObject ToNode(Fact fact);

    private protected abstract Fact FromNode(JsonObject node);

    sealed class Kind<T>(string name, JsonTypeInfo<T> json, Action<T, Recorded, Rows> apply, Inverse? inverse) : FactKind(name, typeof(T), inverse)
        where T : Fact
    {
        public override void Apply(Fact fact, Recorded recorded, Rows rows) => apply((T)fact, recorded, rows);

        private protected override JsonObject ToNode(Fact fact) => JsonSerializer.SerializeToNode((T)fact, json)!.AsObject();

        private protected override Fact FromNode(JsonObject node) =>
            node.Deserialize(json) ?? throw new JsonException($"A stored {Name} is empty.");
    }
}
