using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace MissionBot.Host;

/// <summary>
/// Where settings come from, the later the stronger: the file beside the program, a file in the working folder,
/// user secrets, the environment, the command line.
/// </summary>
static class Settings
{
    public static WebApplicationBuilder Builder(string[] args)
    {
        // Watching the working folder for another appsettings.json would mean waking up at every write to the store beside it.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ContentRootPath = Directory.GetCurrentDirectory(),
        });
        builder.Configuration.Sources.Insert(0, new JsonConfigurationSource
        {
            FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory),
            Path = "appsettings.json",
            Optional = true,
        });
        // What stops a start is thrown, and Program says it; the host would log it before, with its stack.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        return builder;
    }
}
