using MissionBot.Help;

namespace MissionBot.Tests.Rights;

/// <summary>docs/permissions.md, from what the verbs came to when they were said.</summary>
static class PermissionsDocument
{
    public static string Write(IReadOnlyList<Permissions.Row> rows, IReadOnlyList<PartnerMatrix.Row> partners) => string.Join('\n',
    [
        "# Who may do what",
        "",
        "Made by `tests/rewrite`: each command is really said by each role in each kind of conversation (channel, group chat, personal",
        "chat), on missions that live in each of them; do not edit it by hand. Rights come from the store and from the channel's roster,",
        "never from a card: a pressed button is decided like a typed line.",
        "",
        "- **Leader**: whoever created the mission, and whom its leaders name (`name leader`, `hand over leadership`). Where nobody is",
        "  named, or nobody who was named is still in the conversation that the mission lives in, every member is a leader.",
        "- **Member**: everybody of the organisation whose tenant the mission is in.",
        "- **Guest**: a guest of that tenant, as the roster says. **Other organisation**: in a shared channel, or in a partner's tenant.",
        "  They see what lives, or is worked on, in the conversation they speak in, and nothing else: what is refused to them there",
        "  is answered as if it were not there. They correct, share and take back only what they said themselves.",
        "- In a conversation of their own (Teams of another organisation, or their own chat) partners say what it is told, and in which",
        "  language: `follow`, `unfollow`, `mute`, `unmute`, `language`. Where others read along, the mission's organisation does.",
        "- Whom the roster does not know, or who cannot be asked for because it does not answer, is treated as a guest until it does.",
        "  Web Chat, Direct Line and the terminal have no roster: there everybody is a member whom the tenant lists let in.",
        "",
        .. Capabilities.All.Where(capability => capability.Verbs.Count > 0).SelectMany(capability => Section(capability, rows)),
        .. PartnerMatrix.Write(partners),
    ]).TrimEnd('\n') + "\n";

    static IEnumerable<string> Section(Capability capability, IReadOnlyList<Permissions.Row> rows) =>
    [
        $"## {HelpWordsEn.Said.Section(capability.Name)}",
        "",
        "| command | leader | member | guest, where it lives | guest, elsewhere | other organisation, where it lives | other organisation, elsewhere |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        .. capability.Verbs.Select(verb => Line(rows.Single(row => row.Verb == verb))),
        "",
    ];

    static string Line(Permissions.Row row) =>
        $"| {row.Verb.Name.English} | {row.Cell("leader")} | {row.Cell("member")} | {row.Cell("guest", true)} | {row.Cell("guest", false)} | {row.Cell("other organisation", true)} | {row.Cell("other organisation", false)} |";
}
