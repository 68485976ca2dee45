using System.Collections.Immutable;

namespace MissionBot.Commands;

/// <summary>How a declaration reads: <c>Field.Date("by", …).Lead("by", "inden").Optional()</c>.</summary>
public static class Fields
{
    public static T Optional<T>(this T field)
        where T : Field => field with { IsRequired = false };

    public static T Lead<T>(this T field, params string[] words)
        where T : Field => field with { Leads = [.. field.Leads, .. words] };

    public static T After<T>(this T field, Field other)
        where T : Field => field with { Follows = other.Id };

    public static T Bare<T>(this T field)
        where T : Field => field with { IsBare = true };

    /// <summary>A word of the line alone, for which a form has another field.</summary>
    public static T OnlySaid<T>(this T field)
        where T : Field => field with { IsOnlySaid = true };

    public static T Hint<T>(this T field, string english, string danish)
        where T : Field => field with { Hint = new(english, danish) };

    public static T Means<T>(this T field, string english, string danish)
        where T : Field => field with { Meaning = new(english, danish) };

    internal static ImmutableArray<T> Without<T>(this ImmutableArray<T> items, T? item)
        where T : class => item is null ? items : items.Remove(item);
}
