using MissionBot.Following;
using MissionBot.Storage;

namespace MissionBot.Updates;

/// <summary>
/// A clock that was set back, by a year perhaps, must not silence those who hear by the clock, or wait for quiet hours to end, until it has caught up. Looked at when the
/// process starts, and whenever time is seen to go backwards.
/// </summary>
sealed class SetBack(Store store)
{
    // Clocks are put right by seconds all the time.
    static readonly TimeSpan Little = TimeSpan.FromMinutes(1);

    static readonly Sql OnTime = new("select s.tenant_id as tenant, s.id, s.told as head from subscriptions s where s.ended is null and s.schedule is not null and s.due > @now");

    // Those who were left until their quiet hours end: when that is by the clock as it is now is reckoned anew.
    static readonly Sql Release = new("update subscriptions set due = null where ended is null and schedule is null and due > @now");

    static readonly Sql Again = new("update subscriptions set due = @due where tenant_id = @tenant and id = @id and due = @before and ended is null");

    DateTimeOffset seen = DateTimeOffset.MaxValue;

    public async Task Mend(DateTimeOffset now)
    {
        var isBack = now < seen - Little;
        seen = now;
        if (!isBack) return;
        await store.Change(new Reader(""), rows => rows.Run(Release, new { now }));
        foreach (var same in store.Read(new Reader(""), rows => rows.List<Behind>(OnTime, new { now })).GroupBy(one => one.Tenant))
        {
            var reader = new Reader(same.Key);
            var late = store.Read(reader, rows => same.Select(one => rows.SubscriptionWithId(one.Id)).OfType<Subscription>().Where(one => Due.IsTooLate(one, now)).ToList());
            if (late.Count > 0)
                await store.Change(reader, rows => late.Sum(one => rows.Run(Again, new { id = one.Id, before = one.Due, due = Due.Anew(one, now).Due })));
        }
    }
}
