using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>Some trial actions by their keys, as typed; none at all for <c>none</c>.</summary>
public sealed record TrialKeys(ImmutableArray<string> Keys);

/// <summary>youth-1, youth-3 and youth-4.</summary>
sealed partial record TrialKeysField(string Id, Name Name) : ClosedField<TrialKeys>(Id, Name)
{
    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        if (None().Match(text, at) is { Success: true } none) return new Read(new TrialKeys([]), at + none.Length);
        var list = Several().Match(text, at);
        return list.Success ? new Read(new TrialKeys([.. list.Groups["key"].Captures.Select(key => key.Value.ToLowerInvariant()).Distinct()]), at + list.Length) : null;
    }

    public override string Show(object value, Language language) => string.Join(", ", ((TrialKeys)value).Keys);

    protected override string Complaint(CommandWords words, string label, string typed) => FollowingWords.Of(words).NoTrialKeys(typed);

    protected override string Example(CommandWords words) => "youth-1, youth-4";

    [GeneratedRegex(@"\G(?<key>[a-zæøå0-9][a-zæøå0-9-]*-[0-9]+)(?:(?:\s*[,;&+]\s*|\s+(?:and|og)\s+)(?<key>[a-zæøå0-9][a-zæøå0-9-]*-[0-9]+))*(?![\w/-])", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    [GeneratedRegex(@"\G(?:none|ingen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex None();
}
