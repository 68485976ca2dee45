using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Host;

/// <summary><c>… -- rebuild</c>: empties every table of rows and folds the log in one transaction.</summary>
static class Rebuild
{
    public static async Task<int> Run(string[] args)
    {
        var builder = Settings.Builder(args);
        builder.Services.AddStore(builder.Configuration);
        await using var app = builder.Build();
        var store = app.Services.GetRequiredService<Store>();
        if (!store.IsAlone())
        {
            await Console.Error.WriteLineAsync("Not rebuilt: another process has the store open. Stop it first.");
            return 1;
        }

        var log = app.Services.GetRequiredService<FactLog>();
        var folded = await store.Change(new Reader(""), log.Rebuild);
        Console.WriteLine($"Rebuilt the rows from {folded} facts.");
        return 0;
    }
}
