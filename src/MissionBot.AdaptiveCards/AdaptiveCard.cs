using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>A card of schema 1.5 with what Teams adds to it (https://adaptivecards.microsoft.com). Written, never read.</summary>
public sealed record AdaptiveCard
{
    const int FallbackLength = 1000;
    const int SummaryLength = 150;

    /// <summary>Relaxed, because Teams counts the escapes too: an æ would be six characters.</summary>
    static readonly CardJson Json = new(new(CardJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <exception cref="ArgumentException">Two elements have the same id: clients drop the card, or one input's value is lost.</exception>
    public AdaptiveCard(params IReadOnlyList<Element> body) => Body = body;

    [JsonInclude, JsonPropertyOrder(-3)]
    internal string Type { get; } = "AdaptiveCard";

    [JsonInclude, JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    internal string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>Without it a phone shows nothing at all.</summary>
    [JsonPropertyOrder(-2)]
    public string Version { get; init; } = "1.5";

    /// <summary>The language of the texts (ISO 639-1), for screen readers and dates.</summary>
    [JsonPropertyOrder(-2)]
    public string? Lang { get; init; }

    [JsonPropertyOrder(-1)]
    public IReadOnlyList<Element> Body
    {
        get;
        init => field = WithUniqueIds(value);
    }

    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>Asked for by each reader's client when the card is shown, so that everyone sees their own.</summary>
    public Refresh? Refresh { get; init; }

    /// <summary>Takes the whole width of the conversation in Teams.</summary>
    [JsonIgnore]
    public bool FullWidth { get; init; }

    /// <summary>Shown by a client that knows neither the version nor cards.</summary>
    [JsonInclude]
    internal string FallbackText => Characters.WithoutTemplates(Characters.Cut(PlainText(), FallbackLength));

    [JsonInclude, JsonPropertyName("msteams")]
    internal TeamsCard? Teams => TeamsCard.Of(FullWidth, Body.SelectMany(element => element.SelfAndDescendants)
        .SelectMany(element => element.Texts).SelectMany(text => text.Mentions));

    /// <summary>The card as everybody may see it; each reader's own comes by <see cref="Refresh"/>.</summary>
    public AdaptiveCard Shared() =>
        Actions?.Any(action => action.IsPersonal) == true ? this with { Actions = [.. Actions.Where(action => !action.IsPersonal)] } : this;

    public string ToJson() => JsonSerializer.Serialize(this, Json.AdaptiveCard);

    /// <summary>In UTF-8, as sent. A card that stays below 25 KB fits into any message (Teams takes 28 KB in all).</summary>
    public int SizeInBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json.AdaptiveCard).Length;

    /// <summary>Everything the card says and offers, line by line.</summary>
    public string PlainText() => PlainLines.Join("\n", [PlainLines.Of(Body), PlainLines.Of(Actions ?? [])]);

    /// <summary>One line of at most 150 UTF-16 units, for toasts and previews: what it says, without form and buttons.</summary>
    public string Summary()
    {
        var said = PlainLines.Of(Body.Where(element => element is not (Input or ActionSet)));
        return Characters.Cut(said.Replace("\n", " · ", StringComparison.Ordinal), SummaryLength);
    }

    static IReadOnlyList<Element> WithUniqueIds(IReadOnlyList<Element> body)
    {
        var twice = body.SelectMany(element => element.SelfAndDescendants).Select(element => element.Id).OfType<string>()
            .GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(ids => ids.Count() > 1);
        return twice is null ? body : throw new ArgumentException($"Two elements of the card have the id '{twice.Key}'.", nameof(body));
    }
}
