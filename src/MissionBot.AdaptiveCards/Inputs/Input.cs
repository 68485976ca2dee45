using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards;

/// <summary>A field of a form. What was put in comes back under its id; one that was left alone may be absent.</summary>
public abstract record Input : Element
{
    private protected Input(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
    }

    /// <summary>The client does not send the form while it is empty, and shows <see cref="ErrorMessage"/>.</summary>
    public bool? IsRequired { get; init; }

    [JsonConverter(typeof(LiteralTextConverter))]
    public CardText? ErrorMessage { get; init; }

    /// <summary>What it asks for.</summary>
    private protected abstract CardText Question { get; }

    /// <summary>What is filled in, as a person would read it.</summary>
    private protected abstract string Filled { get; }

    private protected CardText MarkedIfRequired(CardText text) => IsRequired is true ? text + " *" : text;

    public override string PlainText() => $"{Question}: {Filled}".TrimEnd();
}
