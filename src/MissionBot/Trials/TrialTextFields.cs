using MissionBot.Commands;

namespace MissionBot.Trials;

/// <summary>What is written, not chosen, about a trial action; all of it may be left out.</summary>
static class TrialTextFields
{
    public static readonly TextField Hypothesis = new TextField("hypothesis", new("hypothesis", "hypotese")).Optional()
        .Hint("what you believe will happen, e.g. a free breakfast raises attendance", "hvad I tror, der sker, fx gratis morgenmad øger fremmødet")
        .Means("A sentence that can turn out to be right or wrong.", "En sætning, der kan vise sig at holde eller ikke holde.");

    public static readonly TextField Place = new TextField("place", new("place", "sted"), TextField.Title).Optional();

    public static readonly TextField Group = new TextField("group", new("group", "målgruppe"), TextField.Title).Optional();

    public static readonly TextField Partners = new TextField("partners", new("partners", "partnere", "partner"), TextField.Statement).Optional();

    public static readonly TextField Effort = new TextField("effort", new("effort", "ressourcer"), TextField.Title).Optional();

    public static readonly TextField Metric = new TextField("metric", new("metric", "mål for effekt"), TextField.Statement).Optional()
        .Hint("what you will count or look at", "hvad I tæller eller ser efter")
        .Means("What you look at to see whether it works.", "Det, I holder øje med for at se, om det virker.");

    public static readonly TextField Criterion = new TextField("criterion", new("criterion", "kriterium", "right if", "rigtigt hvis"), TextField.Statement).Optional()
        .Hint("right if …, e.g. 60 % come twice", "rigtigt hvis …, fx 60 % kommer to gange")
        .Means("Agreed beforehand: from what result on you call the hypothesis right. Locked once it starts.", "Aftalt på forhånd: fra hvilket resultat I siger, at hypotesen holder. Låses, når den går i gang.");

    public static TrialTexts Texts(Given given, string title) => new(
        title, given.Find(Place), given.Find(Group), given.Find(Partners), given.Find(Effort), given.Find(Metric), given.Find(Criterion));
}
