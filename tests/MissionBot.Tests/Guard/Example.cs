using MissionBot.Guard;

namespace MissionBot.Tests.Guard;

/// <summary>A sentence and what the guard must find in it, as the files beside this one write it.</summary>
sealed record Example(string Text, PersonalData? Kind, int Start, int End)
{
    static readonly Dictionary<string, PersonalData> Kinds = new()
    {
        ["cpr"] = PersonalData.CprNumber,
        ["ni"] = PersonalData.NationalInsuranceNumber,
        ["phone"] = PersonalData.PhoneNumber,
        ["email"] = PersonalData.Email,
        ["address"] = PersonalData.Address,
        ["relative"] = PersonalData.Relative,
    };

    public static IReadOnlyList<Example> All(string file) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/MissionBot.Tests/Guard", file)).Where(line => line.Length > 0 && line[0] != '#').Select(Read)];

    static Example Read(string line)
    {
        var kind = line[..line.IndexOf(' ', StringComparison.Ordinal)];
        var text = line[(kind.Length + 1)..];
        if (kind == "-") return new Example(text, null, 0, 0);
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.IndexOf('}', StringComparison.Ordinal));
        return new Example(text.Remove(end, 1).Remove(start, 1), Kinds[kind], start, end - 1);
    }
}
