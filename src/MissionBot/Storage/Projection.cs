namespace MissionBot.Storage;

/// <summary>
/// Which rows of a mission that they reach partners see: its public face (the mission, its leaders, deadlines, indicators and
/// targets), what is visible to them, the trial actions that are theirs, and what they wrote. A row that hangs on a hidden one is hidden.
/// Decision 16 has the whys.
/// </summary>
static class Projection
{
    /// <summary>Tables of which partners see some rows only, and tables that hold nothing but what hangs on those.</summary>
    public static IReadOnlyDictionary<string, Func<string, string, string>> Of { get; } = new Dictionary<string, Func<string, string, string>>
    {
        ["trials"] = (trial, reach) => $"{trial}.mission_id in ({reach}) and {IsOpen(trial)}",
        ["learnings"] = (learning, reach) => $"{learning}.mission_id in ({reach}) and {IsSaidOpenly(learning)} and {learning}.trial_id in ({Trials(reach)})",
        ["hypotheses"] = (hypothesis, reach) => $"""
            {hypothesis}.mission_id in ({reach}) and {hypothesis}.id in (
                select tested.hypothesis_id from trial_hypotheses tested where tested.tenant_id = @tenant and tested.trial_id in ({Trials(reach)}))
            """,
        ["learning_search"] = (found, reach) => $"{found}.learning_id in ({Learnings(reach)})",
        // What it said before may have been said to the team alone.
        ["learning_corrections"] = (earlier, reach) => $"""
            {earlier}.learning_id in (
                select own.id from learnings own where own.tenant_id = @tenant and own.by_person = @reader and own.mission_id in ({reach}) and own.trial_id in ({Trials(reach)}))
            """,
        ["indicator_targets"] = (target, reach) => $"{target}.indicator_id in ({Indicators(reach)})",
        ["measurements"] = (measured, reach) => $"{measured}.indicator_id in ({Indicators(reach)}) and {IsSaidOpenly(measured)}",
        // Who takes part with them; whom the team asked, and with which code, is the team's own.
        ["partners"] = (partner, reach) => $"{partner}.id in (select part.partner_id from grants part where part.tenant_id = @tenant and part.ended is null and part.mission_id in ({reach}))",
        ["partner_missions"] = (asked, reach) => $"""
            {asked}.mission_id in ({reach}) and {asked}.partner_id in (
                select part.partner_id from grants part where part.tenant_id = @tenant and part.ended is null and part.mission_id = {asked}.mission_id)
            """,
        // What one organisation says to the team is none of the others' business.
        ["replies"] = (reply, reach) => $"{reply}.mission_id in ({reach}) and ({reply}.conversation_id = @spokenIn or {reply}.by_person = @reader)",
        ["invitation_codes"] = (_, _) => "1 = 0",
        // How many there are in all is not theirs to know.
        ["learning_counts"] = (_, _) => "1 = 0",
    };

    /// <summary>It is a partner's own: they proposed it, it is in their hands, or the organisation takes part in it that this conversation was granted to, or that they speak for.</summary>
    public static string IsTheirs(string trial) => $"""
        ({trial}.planned_by = @reader or {trial}.owner = @reader or {trial}.id in (
            select mine.trial_id from partner_trials mine
            where mine.tenant_id = @tenant and mine.mission_id = {trial}.mission_id and mine.partner_id in (
                select granted.partner_id from grants granted
                where granted.tenant_id = @tenant and granted.place_tenant = @spokenAt and granted.place = @spokenIn and granted.ended is null
                union all
                select voice.partner_id from partner_voices voice
                join partner_missions asked on asked.tenant_id = voice.tenant_id and asked.partner_id = voice.partner_id and asked.mission_id = voice.mission_id
                where voice.tenant_id = @tenant and voice.person = @reader and asked.removed is null and exists (
                    select 1 from grants part
                    where part.tenant_id = @tenant and part.partner_id = voice.partner_id and part.mission_id = voice.mission_id and part.ended is null))))
        """;

    /// <summary>A mission came to the conversation they speak in by a grant, and does not live there.</summary>
    public static string IsGranted(string mission) => $"""
        exists (select 1 from grants given where given.tenant_id = @tenant and given.place_tenant = @spokenAt and given.place = @spokenIn and given.mission_id = {mission})
        """;

    static string IsOpen(string trial) => $"({trial}.visible <> 'Team' or {IsTheirs(trial)})";

    static string IsSaidOpenly(string row) => $"({row}.visible <> 'Team' or {row}.by_person = @reader)";

    static string Trials(string reach) => $"select open.id from trials open where open.tenant_id = @tenant and open.mission_id in ({reach}) and {IsOpen("open")}";

    static string Learnings(string reach) =>
        $"select said.id from learnings said where said.tenant_id = @tenant and said.mission_id in ({reach}) and {IsSaidOpenly("said")} and said.trial_id in ({Trials(reach)})";

    static string Indicators(string reach) => $"select shown.id from indicators shown where shown.tenant_id = @tenant and shown.mission_id in ({reach})";
}
