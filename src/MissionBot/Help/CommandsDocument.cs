using System.Text.RegularExpressions;
using MissionBot.Commands;

namespace MissionBot.Help;

/// <summary>docs/commands.md, from the same declarations as the grammar and the forms.</summary>
public static partial class CommandsDocument
{
    public static string Write() => string.Join('\n',
    [
        "# Commands",
        "",
        "Made from the declarations in the code by `tests/rewrite`; do not edit it by hand. Each has a button: on the",
        "cards it belongs to, and on that of `help` with its name. What records something is also a form, filled with what was understood.",
        "English and Danish work everywhere, also mixed.",
        "",
        .. Capabilities.All.SelectMany(Section),
    ]).TrimEnd('\n') + "\n";

    static IEnumerable<string> Section(Capability capability) =>
        [$"## {HelpWordsEn.Said.Section(capability.Name)}", "", .. capability.Verbs.SelectMany(Section)];

    static IEnumerable<string> Section(Verb verb) =>
    [
        $"### {verb.Name.English} · {verb.Name.Danish}",
        "",
        $"{verb.Help.English} {Who(verb.Right)}".TrimEnd(),
        "",
        $"    {verb.Example.English}",
        $"    {verb.Example.Danish}",
        "",
        .. SaidAnotherWay(verb),
        .. verb.Name.Others.Length > 0 ? [$"Also: {string.Join(", ", verb.Name.Others)}.", ""] : Array.Empty<string>(),
        .. verb.Shape.All.Any() ? ["| field | felt | needed | also after |", "| --- | --- | --- | --- |", .. verb.Shape.All.Select(Row), ""] : Array.Empty<string>(),
    ];

    // The first way through each of a few patterns: what a person would say, not how it is written down.
    static IEnumerable<string> SaidAnotherWay(Verb verb) =>
        verb.Phrases.GroupBy(phrase => phrase.Language).SelectMany(same => same.Take(3)).Select(phrase => $"“{Spoken(phrase.Pattern)}”").Distinct().ToList() is { Count: > 0 } said
            ? [$"Said another way: {string.Join(", ", said)}.", ""]
            : [];

    static string Spoken(string pattern)
    {
        while (Innermost().Match(pattern) is { Success: true } group)
            pattern = $"{pattern[..group.Index]}{(group.Value[0] == '[' ? "" : group.Groups["first"].Value)}{pattern[(group.Index + group.Length)..]}";
        return string.Join(' ', Place().Replace(pattern, "…").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"[\(\[](?<first>[^()\[\]|]*)[^()\[\]]*[\)\]]")]
    private static partial Regex Innermost();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    static string Row(Field field) =>
        $"| {field.Name.English} | {field.Name.Danish} | {(field.IsRequired ? "yes" : "")} | {string.Join(", ", field.Leads)} |";

    static string Who(Right right) => right switch
    {
        Right.Look => "",
        Right.TakePart => "Everyone of the mission's organisation, and partners where the mission lives.",
        Right.Hear => "Everyone of the mission's organisation, and partners in a conversation of their own.",
        Right.Lead => "Only those who lead the mission.",
        _ => "Everyone of the mission's organisation.",
    };
}
