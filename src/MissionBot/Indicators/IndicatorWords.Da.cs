using MissionBot.Words;
using static MissionBot.Words.Dates;

namespace MissionBot.Indicators;

sealed record IndicatorWordsDa : IndicatorWords
{
    public static readonly IndicatorWordsDa Said = new();

    public override string IsAdded => "Indikatoren er oprettet";

    public override string IsMeasured => "Målingen er registreret";

    public override string IsRedefined => "Indikatoren har fået en ny definition";

    public override string MeasureNext => "Næste skridt: registrér en måling. Et år, et kvartal eller en dag er nok.";

    public override string NewSeries => "Her begynder en ny serie: de tidligere målinger er gemt, men sammenlignes ikke med de nye.";

    public override string NoneYet => "Her er ingen indikator endnu. Opret det, der viser, om missionen lykkes, fx: indikator Madusikkerhed: enhed %, fra 23 den 2021-03-01, til 5 inden 2030-12-31";

    public override string WhereFromWhereTo => "Hvor begynder den, og hvor skal den ende – og hvornår?";

    public override string TargetIsBaseline => "Måltallet er det samme som udgangspunktet, så intet ville ændre sig. Angiv et andet måltal, eller lad feltet stå tomt.";

    public override string OtherWayRound => "Fra dette udgangspunkt til dette måltal går indikatoren den anden vej. Ret retningen eller et af tallene.";

    public override string IsStale => "tid til en ny måling";

    public override string Measured => "Målt";

    public override string LineToTarget => "Lige linje til målet";

    public override string Definition => "Definition";

    public override string Source => "Kilde";

    public override string Kind => "Type";

    public override string Tier => "Viser";

    public override string Cadence => "Måles";

    public override string Population => "Population";

    public override string Group => "Målgruppe";

    public override string Area => "Område";

    public override string WhereFrom => "Hvor tallene kommer fra";

    public override string TargetsSoFar => "Mål indtil nu";

    public override string IsThereAlready(string name) => $"Der er allerede en indikator, der hedder “{name}”. Brug “nyt mål” for at give den andre tal, eller giv den nye et andet navn.";

    public override string MissionIsClosed(string key) => $"Missionen {key} er lukket. Vælg en, der er åben.";

    public override string TargetBeforeBaseline(DateOnly baseline) => $"Måldatoen skal ligge efter udgangspunktets, {Long(baseline, Language.Danish)}. Angiv en senere dato eller et tidligere udgangspunkt.";

    public override string NotOverYet(Period period) => $"{Dates.Period(period, Language.Danish)} ligger ude i fremtiden og kan ikke være målt. Angiv en dag eller periode, der er begyndt.";

    public override string NoSuchSource(string source, Period period) => $"“{source}” har ingen måling for {Dates.Period(period, Language.Danish)}. Vælg en af dem, der har.";

    public override string TwoSources(Period period) => $"Nu er der to kilder til {Dates.Period(period, Language.Danish)}. Hvilken gælder?";

    public override string Counts(string source, string value) => $"{(source.Length == 0 ? "Uden kilde" : source)}: {value}";

    public override string Corrected(Period period, string before, string now) => $"Rettet for {Dates.Period(period, Language.Danish)}: {before} → {now}";

    public override string Latest(string value, Period period) => $"{value} ({Dates.Period(period, Language.Danish)}).";

    public override string LineSays(string value) => $"Den lige linje siger {value}.";

    public override string FromTo(string? baseline, DateOnly? baselineOn, string goal, DateOnly? goalOn) => (baseline, goalOn) switch
    {
        (null, null) => $"Mål: {goal}.",
        (null, { } by) => $"Mål: {goal} inden {Long(by, Language.Danish)}.",
        (_, null) => $"Fra {baseline}{On(baselineOn)} til {goal}.",
        (_, { } by) => $"Fra {baseline}{On(baselineOn)} til {goal} inden {Long(by, Language.Danish)}.",
    };

    public override string Values(string values) => $"Målt: {values}";

    public override string Measurement(Measurement one, string value, string? before) =>
        string.Join(" · ", new[] { before is null ? value : $"{before} → {value}", one.Source, one.Note, one.Counts ? null : "tæller ikke med" }.Where(part => !string.IsNullOrEmpty(part)));

    public override string TargetSet(DateOnly on, string goal, DateOnly? goalOn, string? why) =>
        $"{Long(on, Language.Danish)}: {goal}{(goalOn is { } by ? $" inden {Long(by, Language.Danish)}" : "")}{(why is null ? "" : $" – {why}")}";

    public override string Count(string mission, int indicators) => $"{mission}: {Plural.Count(indicators, "indikator", "indikatorer", Language.Danish)}";

    public override string AndMore(int left) => $"… og {left} til. Bed om en ved navn: indikator madusikkerhed";

    static string On(DateOnly? day) => day is { } on ? $" ({Long(on, Language.Danish)})" : "";

    public override string IsYesOrNo(string name) => $"“{name}” besvares med ja eller nej: skriv et af de to.";

    public override string IsANumber(string name) => $"“{name}” måles i tal: skriv et, fx 4,2. Skal svaret være ja eller nej, så opret en indikator af den slags: indikator …: ja/nej";

    public override string Named(string name) => $"Indikatoren {name}";

    public override string RetargetInstead(string name) => $"Sæt et andet mål; det gamle bliver stående i historien: nyt mål {name} til … inden …";

    public override string RedefineInstead(string name) => $"Skriv den rigtige definition; en ny serie begynder: ny definition {name}: …";

    public override string MeasureInstead(string name, Period period) => $"Registrér samme periode igen; begge tal bliver gemt: måling {name} … i {Dates.Period(period, Language.Danish)}";

    public override string ChooseInstead(string name, Period period) => $"Vælg den anden kilde: brug kilde {name} for {Dates.Period(period, Language.Danish)}, kilde: …";
}
