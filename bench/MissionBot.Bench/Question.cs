namespace MissionBot.Bench;

/// <summary>What is asked of both: the product answers it with a card, the bare endpoint with a text.</summary>
/// <param name="Line">What the activity with this number says.</param>
sealed record Question(string Name, Func<int, string> Line)
{
    public static readonly IReadOnlyList<Question> All =
    [
        new("learn (durable)", number => $"learn youth-1: Attendance rose, says note {number}, verdict: supported, evidence: 2"),
        new("status", _ => "status youth"),
        new("help", _ => "help"),
    ];

    /// <summary>What must be there before.</summary>
    public static readonly string[] World =
    [
        "new mission youth: By 2030, all young people have access to economic opportunity",
        "indicator Young people without work: unit %, from 6 on 2018-12-31, to 3 by 2030-12-31",
        "measure young people 4.2 on 2021",
        "try Breakfast clubs: hypothesis: A free breakfast raises attendance, size: small, risk: safe",
        "start breakfast clubs",
    ];
}
