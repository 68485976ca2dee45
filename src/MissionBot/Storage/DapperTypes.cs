using System.Data;
using System.Globalization;
using Dapper;

namespace MissionBot.Storage;

/// <summary>
/// How C# values stand in a column. Dapper fills a positional record only where its types are the reader's own or
/// have a handler, so the ones we use all have one. Days and instants are text that sorts.
/// </summary>
static class DapperTypes
{
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public const string DayFormat = "yyyy-MM-dd";

    static readonly Lock Gate = new();
    static bool registered;

    public static void Register()
    {
        lock (Gate)
        {
            if (registered) return;
            Add(value => Convert.ToInt32(value, CultureInfo.InvariantCulture), value => (long)value);
            Add(value => Convert.ToInt64(value, CultureInfo.InvariantCulture) != 0, value => value ? 1L : 0L);
            Add(value => Convert.ToDecimal(value, CultureInfo.InvariantCulture), value => value);
            Add(value => DateOnly.ParseExact((string)value, DayFormat, CultureInfo.InvariantCulture),
                value => value.ToString(DayFormat, CultureInfo.InvariantCulture));
            Add(value => DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture),
                value => value.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture));
            registered = true;
        }
    }

    static void Add<T>(Func<object, T> read, Func<T, object> write)
        where T : struct
    {
        // The write side of a handler is ignored while Dapper has a type map of its own for the type.
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(new Handler<T>(read, write));
    }

    sealed class Handler<T>(Func<object, T> read, Func<T, object> write) : SqlMapper.TypeHandler<T>
        where T : struct
    {
        public override T Parse(object value) => read(value);

        public override void SetValue(IDbDataParameter parameter, T value) => parameter.Value = write(value);
    }
}
