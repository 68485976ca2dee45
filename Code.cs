using System.Security.Cryptography;
using System.Text;

namespace MissionBot.Partners;

/// <summary>
/// A one-time code: 16 letters and digits of which no two look alike, in groups of four. Its 72 random bits are beyond guessing, and
/// what is kept is a slow hash of it (decision 15).
/// </summary>
static class Code
{
    const int Length = 16, Group = 4, Rounds = 10_000;

    // No vowels, so that no word comes of it; and of 0 O, 1 I L, 2 Z, 5 S, 8 B, U V one at most.
    const string Letters = "34679BCDFGHJKMNPQRTVWXY";

    static readonly byte[] Salt = Encoding.UTF8.GetBytes("MissionBot invitation");

    public static string New() => Grouped(RandomNumberGenerator.GetString(Letters, Length));

    /// <summary>For scripts, whose codes are the same each time.</summary>
    public static string New(Random seeded) => Grouped(new string(seeded.GetItems<char>(Letters, Length)));

    /// <summary>What is kept of it. Blanks, hyphens and case do not count; null where it is no code at all.</summary>
    public static string? Hash(string typed)
    {
        var code = new string([.. typed.ToUpperInvariant().Where(letter => char.IsLetterOrDigit(letter))]);
        return code.Length != Length || code.Any(letter => !Letters.Contains(letter))
            ? null
            : Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(code, Salt, Rounds, HashAlgorithmName.SHA256, 32));
    }

    static string Grouped(string code) => string.Join('-', code.Chunk(Group).Select(letters => new string(letters)));
}
