using System.Text;
using System.Text.Json.Nodes;

namespace MissionBot.Tests.Fuzz;

/// <summary>JSON in which something is not as it should be. The same number gives the same bytes.</summary>
sealed class SpoiltJson(int number, IReadOnlyList<JsonNode> payloads)
{
    // Raw, for half of it no JSON library would write.
    static readonly string[] Wrong =
    [
        "null", "true", "false", "0", "-1", "1e999", "-1e999", "123456789012345678901234567890", "0.1e-400", "2026", "[]", "{}", "[null]", "[[]]", "{\"\":null}",
        "\"\"", "\" \"", "\"x\"", "\"null\"", "\"{}\"", "\"[1]\"", "\"true\"", """ "\ud800" """, """ "\udc00\ud800" """, """ "\u0000" """, """ "\u202e\u200b\ufeff" """,
        "\"9999-99-99T99:99:99Z\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59.9999999-14:00\"", "\"Mars/Olympus\"", "\"xx-XX\"", "\"../../x\"", "\"%00;messageid=\"",
        "\"http://[\"", "\"file:///etc/passwd\"", "\"https://evil.example/\"", "\"';drop table facts;--\"", "\"<at>\"", "\"<at>MissionBot</at> undo\"", "\"measure 1e999\"", "\"learn\"",
        "\"new mission youth, by 99999999999\"", "\"status {0} %s\"", "\"try x, end: in 999999999 weeks\"", "\"(((((((((\"",
        Nested('[', ']', 62), Nested('[', ']', 65), Nested('[', ']', 5000), "[[[[", "}", "\"\\", "NaN", "'x'", "tru", "01", "\u00ff",
        $"\"{new string('a', 100_000)}\"", $"\"{new string(' ', 20_000)}\"", $"\"{string.Concat(Enumerable.Repeat("<at>", 5_000))}\"", $"[{string.Join(',', Enumerable.Repeat("{}", 5_000))}]",
    ];

    readonly Random random = new(number);

    public byte[] Bytes()
    {
        if (random.Next(10) == 0) return Encoding.UTF8.GetBytes(Invented(depth: 0));
        var payload = payloads[random.Next(payloads.Count)];
        var text = new StringBuilder();
        var spots = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(Spots(payload))).ToHashSet();
        var at = 0;
        Write(payload, text, spots, ref at);
        return Damaged(Encoding.UTF8.GetBytes(text.ToString()));
    }

    static string Nested(char open, char close, int depth) => new string(open, depth) + new string(close, depth);

    static int Spots(JsonNode? node) => 1 + node switch
    {
        JsonObject members => members.Sum(member => Spots(member.Value)),
        JsonArray items => items.Sum(Spots),
        _ => 0,
    };

    void Write(JsonNode? node, StringBuilder text, HashSet<int> spots, ref int at)
    {
        if (spots.Contains(at++))
        {
            at += Spots(node) - 1;
            text.Append(Pick(Wrong));
            return;
        }

        if (node is JsonArray items)
        {
            text.Append('[');
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0) text.Append(',');
                Write(items[i], text, spots, ref at);
            }

            text.Append(']');
        }
        else if (node is JsonObject members)
        {
            Write(members, text, spots, ref at);
        }
        else
        {
            text.Append(node?.ToJsonString() ?? "null");
        }
    }

    void Write(JsonObject members, StringBuilder text, HashSet<int> spots, ref int at)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (name, value) in members)
        {
            var chance = random.Next(200);
            // Left out; said twice, the second time otherwise; in other letters.
            if (chance == 0)
            {
                at += Spots(value);
                continue;
            }

            if (!isFirst) text.Append(',');
            isFirst = false;
            text.Append('"').Append(chance == 1 ? name.ToUpperInvariant() : name).Append("\":");
            Write(value, text, spots, ref at);
            if (chance == 2) text.Append(",\"").Append(name).Append("\":").Append(Pick(Wrong));
        }

        text.Append('}');
    }

    /// <summary>Now and then it breaks off, or bytes stand in it that are no text.</summary>
    byte[] Damaged(byte[] bytes)
    {
        if (bytes.Length < 2) return bytes;
        var at = random.Next(1, bytes.Length);
        return random.Next(20) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], .. Some(4), .. bytes[at..]],
            2 => [0xEF, 0xBB, 0xBF, .. bytes],
            _ => bytes,
        };
    }

    byte[] Some(int most)
    {
        var some = new byte[random.Next(1, most + 1)];
        random.NextBytes(some);
        return some;
    }

    /// <summary>Any JSON, of names that activities have, so that it is taken for one now and then.</summary>
    string Invented(int depth) => (depth < 6 ? random.Next(4) : 0) switch
    {
        1 => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Invented(depth + 1)))}]",
        > 1 => $"{{{string.Join(',', Enumerable.Range(0, random.Next(8)).Select(_ => $"\"{Name()}\":{Invented(depth + 1)}"))}}}",
        _ => Pick(Wrong),
    };

    string Name() => payloads[random.Next(payloads.Count)] is JsonObject { Count: > 0 } some ? some.ElementAt(random.Next(some.Count)).Key : "x";

    T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
