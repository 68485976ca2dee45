using System.Text;
using System.Text.Json;
using CsCheck;
using MissionBot.BotFramework.Turns;

namespace MissionBot.BotFramework.Tests;

public sealed class MendingTests
{
    [Theory]
    [InlineData(@"""a\u0000b""", "a\ufffdb")]
    [InlineData(@"""\ud83d\ude00""", "😀")]
    [InlineData(@"""\uD83D\uDE00""", "😀")]
    [InlineData(@"""\ud83d""", "\ufffd")]
    [InlineData(@"""\ud83dx\ude00""", "\ufffdx\ufffd")]
    [InlineData(@"""\ude00\ud83d""", "\ufffd\ufffd")]
    [InlineData(@"""\ud83d\ud83d\ude00""", "\ufffd😀")]
    [InlineData(@"""\\u0000 \\\u0000 \\\\ud800""", @"\u0000 \" + "\ufffd" + @" \\ud800")]
    [InlineData(@"""\n\t\""\u00e5\ufffe\ufffd""", "\n\t\"å\ufffe\ufffd")]
    public void Only_what_no_text_may_hold_is_replaced(string json, string text) =>
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Mending.Mend(Encoding.UTF8.GetBytes(json)).Span));

    [Theory]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    public void Bytes_that_are_no_UTF_8_are_replaced(byte[] bytes)
    {
        byte[] json = [(byte)'"', .. bytes, (byte)'"'];

        Assert.All(JsonSerializer.Deserialize<string>(Mending.Mend(json).Span)!, character => Assert.Equal('\ufffd', character));
    }

    [Fact]
    public void What_is_whole_is_not_copied()
    {
        ReadOnlyMemory<byte> json = Encoding.UTF8.GetBytes("""{"text":"blåbær \u00e5 \ud83d\ude00 \\u0000"}""");

        Assert.Equal(json, Mending.Mend(json));
    }

    [Fact]
    public void Any_string_of_any_writer_can_be_read_and_is_itself_but_for_the_replacements() =>
        Gen.OneOf(Gen.Char, Gen.Char['\ud800', '\udfff'], Gen.OneOf('\0', '\\', 'u', '"', 'a')).Array[0, 30].Sample(characters =>
        {
            // As a writer that escapes every unit, whole or half.
            var json = "\"" + string.Concat(characters.Select(character => $"\\u{(int)character:x4}")) + "\"";
            var read = JsonSerializer.Deserialize<string>(Mending.Mend(Encoding.ASCII.GetBytes(json)).Span)!;
            // .NET replaces halves by the same rule; it knows nothing of NUL.
            return read == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(characters)).Replace('\0', '\ufffd');
        });
}
