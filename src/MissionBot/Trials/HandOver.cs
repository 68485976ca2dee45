using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Trials;

/// <summary>Somebody else owns a trial action from now on, or all that somebody has under way.</summary>
/// <param name="Of">Whose, where it is all of somebody's.</param>
public sealed record HandOver(Trial? Trial, PersonNamed? Of, PersonNamed To)
{
    static readonly ReferenceField<Trial> TrialField = new ReferenceField<Trial>("trial", ShowTrial.TrialField.Name, TrialReferences.Only).Optional();

    static readonly PersonField ToField = new PersonField("to", new("new owner", "ny ansvarlig", "to", "til")) { TakesPlainNames = true }.Lead("to", "til");

    public static readonly PersonField OfField = new PersonField("of", new("all of", "alle fra", "everything of", "alt fra")) { TakesPlainNames = true }
        .Lead("all of", "all trial actions of", "everything of", "alle", "alt fra", "alle fra", "alle prøvehandlinger fra")
        .Optional()
        .Means("Instead of one trial action: all that this person has under way.", "I stedet for én prøvehandling: alt det, denne person har i gang.");

    public static readonly ChoiceField<Many> AllField = new ChoiceField<Many>("many", new("how many", "hvor mange"), new(
        (Many.Mine, new("all of mine", "alle mine", "all", "alle", "alt", "everything", "all mine", "all my trial actions", "alle mine prøvehandlinger")))).Bare().OnlySaid().Optional();

    public enum Many { Mine }

    public static Verb Verb { get; } = new Verb.Change<HandOver, Loaded>(
        new("hand over", "overdrag", "pass on", "giv videre"),
        Right.Contribute,
        Shape.Of(TrialField, null, ToField, OfField, AllField),
        given => new HandOver(given.Find(TrialField), given.Find(OfField) ?? (given.Find(AllField) is null ? null : PersonNamed.Me), given.Get(ToField)),
        Load,
        Decide)
    {
        Hints = ["takes over", "take over", "taking over", "took over", "new owner", "overtager", "overtage", "overtog", "overdrages", "ny ansvarlig"],
        Phrases = TrialPhrases.HandOver,
        Help = new("Makes somebody else the owner of a trial action, or of all that somebody has under way.", "Gør en anden ansvarlig for en prøvehandling, eller for alt det, nogen har i gang."),
        Example = new("hand over breakfast clubs to @Alex Wilber", "overdrag fælleskøkken til @Alex Wilber"),
        Button = new("Hand over", "Overdrag"),
    };

    /// <summary>What is over stays with whoever had it.</summary>
    public static bool IsUnderWay(Trial trial) => trial.Stage is not (Stage.Ended or Stage.Declined);

    static Loaded Load(HandOver command, Turn turn, Rows rows)
    {
        var whose = command.Of == PersonNamed.Me ? new PersonNamed(null, turn.Speaker.Name, turn.Speaker.Id) : command.Of;
        var trials = command.Trial is { } one ? [one]
            : whose is { Id: { } person } ? rows.AllOwnedBy(person).Where(IsUnderWay)
            : TrialReferences.Only.Usual(rows, turn);
        return new([.. trials], whose?.Name, command.To.Id == turn.Speaker.Id ? turn.Speaker : rows.Person(command.To.Id!));
    }

    static Outcome Decide(HandOver command, Loaded loaded, Turn turn)
    {
        var (to, words) = (command.To, TrialWords.In(turn.Language));
        if (loaded.Trials.Count == 0) return loaded.Whose is { } whose ? new Reply.Refused(words.OwnsNothing(whose), OfField) : new Reply.Asked(words.WhatToHandOver);
        var moved = loaded.Trials.Where(trial => trial.Owner != to.Id).ToImmutableArray();
        if (moved.Length == 0) return new Reply.Refused(words.IsTheirs(to.Name), ToField);
        return new Outcome(
            new Reply.Shown(HandOverCards.Done(moved, to, loaded.New, turn), moved is [var only] ? only.Topic : null),
            [.. moved.Select(trial => new NewFact(trial.MissionId, new TrialChanged(trial.Id, "owner", trial.Owner, to.Id, null)))]);
    }

    /// <param name="Whose">The name of whose they are, where it is all of somebody's.</param>
    internal sealed record Loaded(IReadOnlyList<Trial> Trials, string? Whose, Person? New);
}
