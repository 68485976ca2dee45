namespace MissionBot.BotFramework.Activities;

/// <summary>A message that somebody quotes in theirs, as far as the channel hands it over. Its words went through a client.</summary>
public sealed record Quotation
{
    // Nobody says how long Teams' previews are; the shortest limit known is that of its own TypeScript library.
    const int SurelyWhole = 120;

    public string? MessageId { get; init; }

    /// <summary>The channel's id of the author: <c>29:…</c>, <c>28:…</c> for a bot, or <c>8:orgid:…</c> with Entra's.</summary>
    public string? AuthorId { get; init; }

    public string? Author { get; init; }

    /// <summary>Empty where the channel hands over none: a picture, a card, a message that was deleted.</summary>
    public string Text { get; init; } = "";

    public DateTimeOffset? At { get; init; }

    /// <summary>The words are the channel's preview, which it shortens.</summary>
    public bool IsPreview { get; init; }

    public bool IsDeleted { get; init; }

    /// <summary>All of its words are here, however they end.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Some of the words are missing, or may be.</summary>
    public bool IsCut => !IsWhole && (Text.EndsWith('…') || Text.EndsWith("...", StringComparison.Ordinal) || (IsPreview && Text.Length >= SurelyWhole));

    public bool IsByBot => AuthorId?.StartsWith("28:", StringComparison.Ordinal) == true;

    public bool IsBy(ChannelAccount account) =>
        AuthorId is { } id && (id == account.Id || (account.AadObjectId is { Length: > 0 } entra && id.EndsWith($":{entra}", StringComparison.OrdinalIgnoreCase)));
}
