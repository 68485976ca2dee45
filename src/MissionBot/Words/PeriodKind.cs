namespace MissionBot.Words;

public enum PeriodKind
{
    Day,

    /// <summary>An ISO 8601 week, from Monday.</summary>
    Week,
    Month,
    Quarter,
    Half,

    /// <summary>1 August to 31 July: the Danish school year, and what English schools count as theirs.</summary>
    SchoolYear,

    /// <summary>1 April to 31 March, as British public bodies account.</summary>
    FinancialYear,
    Year,
}
