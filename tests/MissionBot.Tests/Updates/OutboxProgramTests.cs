using MissionBot.BotFramework.Connector;
using MissionBot.Host;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Tests.Updates;

/// <summary>What the operator sees of messages that could not be sent, and does about them.</summary>
[Collection(nameof(Console))]
public sealed class OutboxProgramTests : IAsyncLifetime
{
    static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    public async ValueTask InitializeAsync()
    {
        await using var store = Open();
        await store.Change(new Reader("tenant"), rows =>
        {
            rows.Post(Message("19:a-conversation-with-a-long-id@thread.tacv2"), Now);
            rows.GiveUp(rows.Post(rows.Post(Message("19:partners"), Now))!, OutboxRow.Dead, nameof(ConnectorFault.Malformed), Now);
            return true;
        });
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(file);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_lists_what_waits_and_what_was_given_up_where_since_when_and_why()
    {
        var (code, said) = await Say(args => OutboxVerbs.List(args));

        Assert.Equal(0, code);
        Assert.Equal(
            """
            1 wait to be sent, 1 were given up.
                 2  reminder  19:partners                           since 2026-03-02 09:00 UTC  given up                     the channel does not take this message: please report it, then drop
                 1  reminder  19:a-con…ad.tacv2                     since 2026-03-02 09:00 UTC  now                          not tried yet
            Mend the cause, then say “outbox retry <id>” or “outbox retry all”. What nobody needs any more: “outbox drop <id>”.

            """, said);
    }

    [Fact]
    public async Task It_drives_one_or_all_of_them_again_and_drops_one()
    {
        Assert.Equal((0, "1 will be sent within a minute, if the bot runs.\n"), await Say(args => OutboxVerbs.Retry(args, "2")));
        Assert.Equal((0, "2 will be sent within a minute, if the bot runs.\n"), await Say(args => OutboxVerbs.Retry(args, "all")));
        Assert.Equal((0, "2 is dropped; nobody is told it.\n"), await Say(args => OutboxVerbs.Drop(args, "2")));
        Assert.Contains("1 wait to be sent, 0 were given up.", (await Say(args => OutboxVerbs.List(args))).Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("seven")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task What_is_not_there_is_said(string what)
    {
        Assert.Equal(1, (await Say(args => OutboxVerbs.Retry(args, what))).Code);
        Assert.Equal((1, $"Nothing that waits or was given up has the id “{what}”. Say “outbox” for those there are.\n"), await Say(args => OutboxVerbs.Drop(args, what)));
        Assert.Equal(1, (await Say(args => OutboxVerbs.Drop(args, "all"))).Code);
    }

    static NewPost Message(string conversation) => new(null, "mission", conversation, "reminder", """{"serviceUrl":"http://127.0.0.1:1","conversation":{"id":"x"}}""", """{"type":"message","text":"Hello"}""");

    Store Open() => Store.Open(new StorageOptions { ConnectionString = $"Data Source={file}" });

    async Task<(int Code, string Said)> Say(Func<string[], Task<int>> verb)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var said = new StringWriter { NewLine = "\n" };
        Console.SetOut(said);
        Console.SetError(said);
        try
        {
            return (await verb([$"--Storage:ConnectionString=Data Source={file}"]), said.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}

/// <summary>Only one at a time may listen to what is written to the console.</summary>
[CollectionDefinition(nameof(Console), DisableParallelization = true)]
public sealed class ConsoleTests;
