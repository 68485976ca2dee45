using Microsoft.Data.Sqlite;
using MissionBot.Storage;

namespace MissionBot.Tests.Host;

/// <summary>A store that an earlier version left goes on with this one.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public async Task Replies_that_were_kept_before_go_with_what_they_answer_from_now_on()
    {
        var folder = Directory.CreateTempSubdirectory("missionbot-");
        var file = Path.Combine(folder.FullName, "missionbot.db");
        try
        {
            await Open(file);
            // As script 0030 left it: no foreign key, and a reply whose answer is forgotten.
            Run(file, """
                drop table handled_replies;
                create table handled_replies (tenant_id text not null, key text not null, reply text not null, primary key (tenant_id, key));
                insert into handled (tenant_id, key, state, at, lease) values ('t', 'kept', 'returned', '2026-03-02 09:00:00', '2026-03-02 09:00:20');
                insert into handled_replies values ('t', 'kept', 'the card'), ('t', 'forgotten', 'nobody asks for it');
                delete from SchemaVersions where ScriptName like '%0031%';
                """);

            await Open(file);

            Assert.Equal("kept", Run(file, "select group_concat(key) from handled_replies"));
            Run(file, "delete from handled where key = 'kept'");
            Assert.Equal(0L, Run(file, "select count(*) from handled_replies"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task Open(string file) => await Store.Open(new StorageOptions { ConnectionString = $"Data Source={file}" }).DisposeAsync();

    static object? Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=True;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
