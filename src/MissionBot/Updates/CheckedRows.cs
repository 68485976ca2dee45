using MissionBot.Storage;
using MissionBot.Undoing;

namespace MissionBot.Updates;

/// <summary>How far a mission's log was looked through for what makes messages untrue, and for whom it names.</summary>
static class CheckedRows
{
    static readonly Sql Behind = new("""
        select st.tenant_id as tenant, st.stream as mission, st.seq as head,
            coalesce(k.seq, (select min(s.told) from subscriptions s where s.tenant_id = st.tenant_id and s.mission_id = st.stream), 0) as seq
        from streams st left join outbox_checked k on k.tenant_id = st.tenant_id and k.mission_id = st.stream
        where st.seq > coalesce(k.seq, 0) and exists (select 1 from subscriptions s where s.tenant_id = st.tenant_id and s.mission_id = st.stream)
        """);

    static readonly Sql Keep = new("""
        insert into outbox_checked (tenant_id, mission_id, seq) values (@tenant, @mission, @head)
        on conflict (tenant_id, mission_id) do update set seq = excluded.seq where outbox_checked.seq < excluded.seq
        """);

    static readonly Sql Head = new("""
        select coalesce((select st.seq from streams st join subscriptions s on s.tenant_id = st.tenant_id and s.mission_id = st.stream where s.tenant_id = @tenant and s.id = @subscription), 0) as number
        """);

    public static IReadOnlyList<Unchecked> Unchecked(this Rows rows) => rows.List<Unchecked>(Behind);

    /// <returns>Which earlier facts are told otherwise, and because of which later one.</returns>
    public static IReadOnlyList<(long Seq, long By)> ToldOtherwise(this Rows rows, Unchecked mission) =>
    [
        .. from later in rows.LoggedBetween(mission.Mission, mission.Seq, mission.Head)
           from seq in rows.CorrectedBy(later)
           select (seq, later.Seq),
    ];

    /// <returns>False where another process was faster.</returns>
    public static bool Check(this Rows rows, Unchecked mission) => rows.Run(Keep, new { mission = mission.Mission, head = mission.Head }) > 0;

    public static long HeadFor(this Rows rows, string subscription) => rows.One<Count>(Head, new { subscription })!.Number;

    sealed record Count(long Number);
}

/// <summary>A mission whose log has come further than its messages were looked through.</summary>
sealed record Unchecked
{
    public string Tenant { get; init; } = "";

    public string Mission { get; init; } = "";

    public long Seq { get; init; }

    public long Head { get; init; }
}
