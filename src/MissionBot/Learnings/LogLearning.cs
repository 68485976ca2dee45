using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Learnings;

public sealed record LogLearning(Trial Trial, LearningTexts Texts, LearningMarks Marks, DateOnly? On, Visibility? Visible)
{
    static readonly TextField SeenField = new TextField("seen", new("what was seen", "hvad der skete", "seen", "set", "learning", "læring"))
        .Hint("one sentence is enough", "én sætning er nok");

    static readonly DateField OnField = new DateField("on", new("on", "den", "date", "dato"), DateLean.Past).Lead("on", "den", "d.").Optional();

    public static Verb Verb { get; } = new Verb.Change<LogLearning, Loaded>(
        new("learn", "lær", "log learning", "log læring"),
        Right.TakePart,
        Shape.Of(ShowTrial.TrialField, SeenField,
            LearningFields.Verdict, LearningFields.Evidence, LearningFields.Next, LearningFields.Proposal, LearningFields.Expected, LearningFields.Why, LearningFields.Link, OnField, Visibilities.Field) with
        {
            LoneTextIsRest = true,
        },
        given => new LogLearning(
            given.Get(ShowTrial.TrialField),
            new(given.Get(SeenField), given.Find(LearningFields.Expected), given.Find(LearningFields.Why), given.Find(LearningFields.Next), given.Find(LearningFields.Link)),
            LearningFields.Marks(given),
            given.Find(OnField),
            given.Find(Visibilities.Field)),
        load: (command, _, rows) => new Loaded(rows.NextLearningNumber(command.Trial), rows.HypothesesOf(command.Trial), command.Visible ?? Visibilities.Narrower(rows.VisibleIn(command.Trial.MissionId), command.Trial.Visible),
            rows.TakesPartIn(command.Trial)),
        Decide)
    {
        IsOfferedForName = true,
        Phrases = LearningPhrases.Learn,
        Headings = LearningPhrases.Headings,
        Beginning = LearningPhrases.Beginning,
        NoteVerbs =
        [
            new("learned", "lært"), new("learnt", "lærte"), new("found out", "fundet ud af"), new("found", "fandt ud af"), new("discovered", "opdaget"), new("realised", "opdagede"), new("noticed", "bemærket"),
            new("taught us", "erfaret"), new("have seen", "erfarede"), new("taught", "har set"), new("showed", "viste"), new("has shown", "har vist"), new("have shown", "lært noget"),
        ],
        NoteNouns = [new("learning", "læring"), new("learnings", "læringer"), new("lesson", "læringen"), new("lessons", "læringerne"), new("insight", "erfaring"), new("takeaway", "pointe"), new("finding", "erfaringen")],
        NoCommandBefore = ["to", "from", "how", "about", "more", "by", "something", "at", "af", "om", "mere", "noget", "mig", "os", "dem", "dig"],
        HintsAlone = true,
        Hints = ["a learning", "we learned", "we learnt", "write this down", "write down", "skrive ned", "skriv ned", "skrives ned", "blev klogere", "klogere", "learned something", "learnt something", "worth writing down", "for the log", "til loggen", "lært at", "lærte at", "we have learned", "i learned", "learned that", "learned is", "learning from", "lesson", "taught us", "lærte vi", "vi lærte", "vi har lært", "har lært os", "erfarede", "erfaring", "viste sig", "viser sig", "vist sig", "fandt ud af", "fundet ud af", "opdagede", "opdaget", "vi så", "så vi", "vi kan se", "bemærkede", "bemærket", "lagde mærke", "lagt mærke", "pointe", "læring",
            "lesson learned", "turns out", "turned out", "noticed", "realised", "realized", "discovered", "we saw", "we found", "takeaway", "insight", "learned from", "learnt from", "learned today"],
        Help = new("Logs what a trial action taught. One sentence is enough.", "Noterer, hvad en prøvehandling lærte os. Én sætning er nok."),
        Example = new(
            "learn breakfast: Attendance rose by 8 % in six weeks, verdict: supported, evidence: 2",
            "lær fælleskøkken: 12 af 20 kom igen, vurdering: understøttet, evidens: 2"),
        Button = new("Log a learning", "Notér en læring"),
        Quoted = SeenField,
    };

    static Outcome Decide(LogLearning command, Loaded loaded, Turn turn)
    {
        var (trial, texts, marks) = (command.Trial, command.Texts, command.Marks);
        if (!loaded.TakesPart) return new Reply.Refused(LearningWords.In(turn.Language).NotTheirTrial(trial.Key)) { IsDenied = true, IsAside = true, Instead = [Parts.Button(turn, PlanTrial.Propose, PlanTrial.Propose.ButtonTitle(turn.Language))] };
        if (command.On > turn.Today) return new Reply.Refused(LearningWords.In(turn.Language).NotYet, OnField);
        // A verdict is about the hypothesis; where there are several, none is guessed.
        var hypothesis = loaded.Hypotheses is [var only] ? only.Id : null;
        var fact = new LearningLogged(turn.NewId(), trial.Id, loaded.Number, hypothesis, marks, texts, loaded.Visible);
        var learning = new Learning(
            fact.Learning, trial.MissionId, trial.Id, trial.MissionKey, trial.Number, trial.Title, loaded.Number, texts.Seen, texts.Expected, texts.Why, texts.Next,
            marks.Verdict, marks.Evidence, marks.Proposal, command.On ?? turn.Today, turn.Speaker.Id, texts.Link, loaded.Visible);
        return new Outcome(new Reply.Shown(LearningCards.Logged(learning, turn), learning.Topic), [new NewFact(trial.MissionId, fact, command.On)]);
    }

    internal sealed record Loaded(int Number, IReadOnlyList<Hypothesis> Hypotheses, Visibility Visible, bool TakesPart);
}
