using System.Buffers.Binary;

namespace MissionBot.Conversations;

/// <summary>New ids: UUIDs of version 7 (RFC 9562, 5.7) from the clock and a source that a test can seed.</summary>
public sealed class Ids(TimeProvider clock, Random random)
{
    readonly Lock gate = new();

    public string New()
    {
        Span<byte> bytes = stackalloc byte[16];
        lock (gate) random.NextBytes(bytes);
        var milliseconds = clock.GetUtcNow().ToUnixTimeMilliseconds();
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)(milliseconds >> 32));
        BinaryPrimitives.WriteInt32BigEndian(bytes[2..], (int)milliseconds);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
