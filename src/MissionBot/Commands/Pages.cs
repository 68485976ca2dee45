namespace MissionBot.Commands;

/// <summary>Lists are shown a page at a time; a page that there is not is taken for the nearest.</summary>
static class Pages
{
    public static int Wanted(decimal? asked, int things, int pageSize) => (int)Math.Clamp(asked ?? 1, 1, Math.Max(1, (things + pageSize - 1) / pageSize));
}
