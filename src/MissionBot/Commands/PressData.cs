using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>A pressed button or a submitted form. All of it went through somebody's client: nothing in it is trusted.</summary>
public sealed record Press(string VerbId, JsonElement Data)
{
    /// <summary>The answer takes the place of the card that was pressed.</summary>
    public bool IsHere => Data.TryGetProperty(PressData.Here, out var here) && here.ValueKind == JsonValueKind.True;

    /// <summary>The language of the card that was pressed.</summary>
    public Language? Language => Text(Data, PressData.Language) switch
    {
        "da" => Words.Language.Danish,
        "en" => Words.Language.English,
        _ => null,
    };

    /// <summary>The same press by the same person with the same inputs, whatever id the channel gave it; null where nothing is written.</summary>
    public string? Key(string person)
    {
        if (!Data.TryGetProperty(PressData.Once, out var once) || once.ValueKind != JsonValueKind.String) return null;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Data.GetRawText()));
        return $"{once.GetString()} {person} {Convert.ToHexStringLower(hash.AsSpan(0, 12))}";
    }

    /// <summary>Reads <c>{verb, data}</c> of Action.Execute, or the data of Action.Submit with the verb in it; null where it is neither.</summary>
    public static Press? Of(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Object } invoked when Object(invoked, "action") is { } action && Text(action, PressData.Verb) is { } verb =>
            new(verb, Object(action, "data") ?? action),
        { ValueKind: JsonValueKind.Object } submitted when Text(submitted, PressData.Verb) is { } verb => new(verb, submitted),
        _ => null,
    };

    /// <summary>What the press gives to the verb's fields. An input that was left alone may be absent or empty.</summary>
    public Given Give(Verb verb, ReadContext context)
    {
        var given = Given.Nothing with { Kept = Text(Data, PressData.Kept), IsToChange = Data.TryGetProperty(PressData.Change, out _) };
        foreach (var field in verb.Shape.All)
        {
            if (Data.TryGetProperty(field.Id, out var value) && Typed(value) is { Length: > 0 } typed) given = With(given, field, typed, context);
            else if (AsItStands.IsDrawn(Data, field)) given = given with { Cleared = given.Cleared.Add(field.Id) };
        }

        return given with { Form = FormState.Parse(Text(Data, PressData.Form), Text(Data, PressData.Step)) };
    }

    Given With(Given given, Field field, string typed, ReadContext context)
    {
        var with = given.With(field, typed, context);
        return with.Values.TryGetValue(field.Id, out var value) && AsItStands.IsAsDrawn(Data, field, value, context.Language) ? given : with;
    }

    static string? Typed(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    static JsonElement? Object(JsonElement value, string name) =>
        value.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : null;

    static string? Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.String ? inner.GetString() : null;
}

/// <summary>The names in a button's data beside those of the fields. Never <c>key</c> or <c>msteams</c>: they break buttons silently.</summary>
public static class PressData
{
    public const string Verb = "verb", Once = "once", Here = "here", Language = "lang", Form = "form", Step = "form-step", Drawn = "form-drawn", Kept = "guard-kept", Change = "guard-change";

    /// <summary>Of a card that has a view for each reader: what asks for it, which view a button stands on, and what was told when it was posted.</summary>
    public const string View = "view", ViewOf = "view-of", Told = "view-told";
}
