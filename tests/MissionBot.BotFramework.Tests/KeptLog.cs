using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MissionBot.BotFramework.Tests;

/// <summary>What the operator would read.</summary>
sealed class KeptLog : ILoggerProvider, ILogger
{
    readonly ConcurrentQueue<(LogLevel Level, string Text, Exception? Cause)> lines = [];

    public IReadOnlyList<(LogLevel Level, string Text, Exception? Cause)> Lines => [.. lines];

    public IEnumerable<(LogLevel Level, string Text, Exception? Cause)> Errors => Lines.Where(line => line.Level >= LogLevel.Error);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue((logLevel, formatter(state, exception), exception));

    public void Dispose()
    {
    }
}
