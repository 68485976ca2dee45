namespace MissionBot.Host;

static class Sample
{
    public static Task Load(IServiceProvider services) => Task.CompletedTask;
}
