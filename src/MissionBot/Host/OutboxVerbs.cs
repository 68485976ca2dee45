using System.Globalization;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Host;

/// <summary><c>… -- outbox</c>: what waits to be said and what was given up, for the operator to drive again or drop. The bot may run meanwhile.</summary>
static class OutboxVerbs
{
    const int MostSingly = 20, MostOfId = 16;

    static readonly Reader Everyone = new("");

    static readonly Sql NameOf = new("select c.name from conversations c where c.tenant_id = @tenant and c.id = @id");

    public static Task<int> List(string[] args) => Within(args, (store, now) =>
    {
        var alike = store.Read(Everyone, rows => rows.UnsentAlike());
        var (waiting, dead) = (alike.Where(same => !same.IsDead).Sum(same => same.Messages), alike.Where(same => same.IsDead).Sum(same => same.Messages));
        Console.WriteLine($"{waiting} wait to be sent, {dead} were given up.");
        // In an outage thousands wait for the same thing: that is a line. Few are listed one by one, and so is what the operator is to look at.
        foreach (var same in alike.Where(same => !same.IsDead && waiting > MostSingly)) Console.WriteLine(Line(same, now));
        var singly = store.Read(Everyone, rows => rows.UnsentPosts(waiting > MostSingly ? OutboxRow.Dead : null, MostSingly + (waiting > MostSingly ? 0 : waiting))
            .Select(row => (Row: row, Name: rows.As(new(row.Tenant)).One<string>(NameOf, new { id = row.Conversation }))).ToList());
        foreach (var (row, name) in singly) Console.WriteLine(Line(row, name, now));
        if (dead - singly.Count(one => one.Row.State == OutboxRow.Dead) is var more and > 0) Console.WriteLine($"        and {more} more that were given up; the oldest are listed.");
        if (dead > 0) Console.WriteLine("Mend the cause, then say “outbox retry <id>” or “outbox retry all”. What nobody needs any more: “outbox drop <id>”.");
        return Task.FromResult(0);
    });

    /// <param name="what">An id, or <c>all</c>.</param>
    public static Task<int> Retry(string[] args, string what) => Within(args, async (store, now) =>
    {
        var again = Position(what, isAllMeant: true) is { } position ? await store.Change(Everyone, rows => rows.Retry(position, now)) : 0;
        return Said(again > 0, $"{again} will be sent within a minute, if the bot runs.", $"Nothing that waits or was given up has the id “{what}”. Say “outbox” for those there are.");
    });

    public static Task<int> Drop(string[] args, string what) => Within(args, async (store, now) =>
    {
        var dropped = Position(what, isAllMeant: false) is { } position && await store.Change(Everyone, rows => rows.Drop(position));
        return Said(dropped, $"{what} is dropped; nobody is told it.", $"Nothing that waits or was given up has the id “{what}”. Say “outbox” for those there are.");
    });

    static string Line(OutboxRow row, string? name, DateTimeOffset now)
    {
        var why = row.Fault is null ? "not tried yet" : Why(row.Fault);
        var next = row.State == OutboxRow.Dead ? "given up" : Next(row.Due, now);
        return $"{row.Position,6}  {row.Kind,-8}  {Place(row.Conversation, name),-36}  since {Clock(row.At)}  {next,-27}  {why}{(row.Attempts > 1 ? $" ({row.Attempts} tries)" : "")}";
    }

    static string Line(UnsentGroup same, DateTimeOffset now) =>
        $"{same.Messages,6}  {same.Kind,-8}  {$"in {same.Conversations} conversations",-36}  since {Clock(same.Since)}  {Next(same.Due, now),-27}  {(same.Fault is null ? "not tried yet" : Why(same.Fault))}{(same.Attempts > 1 ? $" (up to {same.Attempts} tries)" : "")}";

    static string Next(DateTimeOffset due, DateTimeOffset now) => due <= now ? "now" : $"next try {Clock(due)}";

    // What to do stands beside why.
    static string Why(string fault) => fault switch
    {
        "Busy" => "the channel could not be reached or took no more: nothing to do",
        "Doubtful" => "the channel broke or did not answer; it may have arrived: look there, then retry or drop",
        "NotRegistered" => "the channel does not know the bot: check MicrosoftAppId and its credential, then retry",
        "TooLarge" or "Malformed" => "the channel does not take this message: please report it, then drop",
        _ => $"{fault}: see the log, then retry or drop",
    };

    static string Place(string id, string? name)
    {
        var shortened = id.Length > MostOfId ? $"{id[..(MostOfId / 2)]}…{id[^(MostOfId / 2)..]}" : id;
        return name is null ? shortened : $"{name} ({shortened})";
    }

    static string Clock(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    static long? Position(string what, bool isAllMeant) =>
        isAllMeant && what == "all" ? 0 : long.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position > 0 ? position : null;

    static int Said(bool isDone, string done, string not)
    {
        (isDone ? Console.Out : Console.Error).WriteLine(isDone ? done : not);
        return isDone ? 0 : 1;
    }

    static async Task<int> Within(string[] args, Func<Store, DateTimeOffset, Task<int>> work)
    {
        var builder = Settings.Builder(args);
        builder.Services.AddStore(builder.Configuration);
        await using var app = builder.Build();
        return await work(app.Services.GetRequiredService<Store>(), TimeProvider.System.GetUtcNow());
    }
}
