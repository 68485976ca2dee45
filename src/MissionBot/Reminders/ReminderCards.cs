using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Reminders;

/// <summary>What somebody is reminded of, to be answered on the spot.</summary>
static class ReminderCards
{
    const int Most = 6;

    /// <param name="isLast">All of it was said before.</param>
    public static AdaptiveCard Of(IReadOnlyList<Due> dues, bool isLast, Person person, bool isAlone, Turn turn)
    {
        return Card(dues.Count, isLast, [.. dues.Take(Most).Select((due, at) => Item(due, IsFirst(due, dues.Take(at)), dues.Count == 1, turn))], dues.Count - Most, person, isAlone, turn);

        static bool IsFirst(Due due, IEnumerable<Due> before) => before.All(one => one.Kind != due.Kind);
    }

    /// <summary>The same card once something on it was done, moved, put off or handed on.</summary>
    public static AdaptiveCard Reworded(IReadOnlyList<SaidRow> post, Round round, Person person, Turn turn, Rows rows)
    {
        var open = post.Select(round.DueOf).OfType<Due>().ToList();
        return Card(open.Count, post.All(said => said.Times > 1),
            [
                .. post.Where(round.IsAnswered).Select(said => Parts.Line("✓ " + Became(said, round, turn, rows))),
                .. open.Take(Most).Select((due, at) => Item(due, open.Take(at).All(one => one.Kind != due.Kind), open.Count == 1, turn)),
            ],
            open.Count - Most, person, round.PlaceOf(post[0].Place)!.IsAlone, turn);
    }

    /// <summary>The same once it is said again: only what was not stays open here.</summary>
    /// <param name="left">What the message reminds of beside that.</param>
    public static AdaptiveCard SaidAgain(IReadOnlyList<SaidRow> left, Round round, Person person, Turn turn, Rows rows) => left.Count > 0
        ? Reworded(left, round, person, turn, rows)
        : Parts.Card(turn.Language, Parts.Line(ReminderWords.In(turn.Language).SaidAgain));

    static AdaptiveCard Card(int open, bool isLast, IReadOnlyList<Element> items, int more, Person person, bool isAlone, Turn turn)
    {
        var words = ReminderWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(open == 0 ? words.AllDone : words.Heading(open)),
                isAlone || open == 0 ? null : Parts.Line(Parts.Mention(person) + CardText.Plain(person.IsPartner ? words.IsForYou : words.NotAlone)),
                .. items,
                more > 0 ? Parts.Subtle(words.AndMore(more)) : null,
                open == 0 ? null : Parts.Subtle(words.Why(isLast)),
            ])
            .With(Parts.Button(turn, ShowReminders.Verb, ShowReminders.Verb.ButtonTitle(turn.Language)));
    }

    /// <param name="isFirst">Of its kind: inputs of one name stand on a card once.</param>
    /// <param name="isOnly">With nothing else on the card there is room for all that can be done.</param>
    static Container Item(Due due, bool isFirst, bool isOnly, Turn turn) => new(
        [
            .. due switch
            {
                Due.OfTrial { Kind: ReminderKind.Ends } of => Ending(of, turn),
                Due.OfTrial of => Teaching(of, isFirst, turn),
                Due.OfIndicator of => Measuring(of, isFirst, turn),
                _ => [],
            },
            new ActionSet([.. PutOff(due, isOnly, turn)]),
        ])
    {
        Separator = true,
        Spacing = Spacing.Medium,
    };

    static IEnumerable<Element> Ending(Due.OfTrial of, Turn turn)
    {
        var words = ReminderWords.In(turn.Language);
        yield return Title($"{of.Trial.Key} · {of.Trial.Title}");
        yield return Parts.Line(words.Ends(of.On, turn.Today));
        yield return new ActionSet([
            Parts.Button(turn, EndTrial.Verb, words.EndIt, (ShowTrial.TrialField, of.Trial.Key)),
            Offer.Open(ChangeTrial.Verb, words.MoveEnd, turn, (ShowTrial.TrialField, of.Trial.Key)),
        ]);
    }

    static IEnumerable<Element> Teaching(Due.OfTrial of, bool isFirst, Turn turn)
    {
        yield return Title($"{of.Trial.Key} · {of.Trial.Title}");
        yield return Parts.Line(ReminderWords.In(turn.Language).HasTaughtNothing(of.On));
        if (isFirst) yield return WhatItTaught.Asked(turn);
        yield return new ActionSet([
            Parts.Button(turn, LogLearning.Verb, isFirst ? LearningWords.In(turn.Language).SaveIt : LogLearning.Verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, of.Trial.Key)),
        ]);
    }

    static IEnumerable<Element> Measuring(Due.OfIndicator of, bool isFirst, Turn turn)
    {
        var words = ReminderWords.In(turn.Language);
        // Partners may see none of what was measured.
        var (indicator, latest) = (of.Course.Indicator, of.Course.Measurements.LastOrDefault(measurement => measurement.Counts));
        yield return Title(indicator.Name);
        yield return Parts.Line(latest is null ? words.IsDue(of.On) : words.IsDue(Indicator.Spoken(latest.Value, indicator.Kind, indicator.Unit, turn.Language), latest.Period, of.On));
        if (isFirst) foreach (var input in MeasureIndicator.Inputs(latest, turn)) yield return input;
        yield return new ActionSet([Parts.Button(turn, MeasureIndicator.Verb, isFirst ? words.SaveMeasurement : MeasureIndicator.Verb.ButtonTitle(turn.Language), (MeasureIndicator.IndicatorField, indicator.Id))]);
    }

    static IEnumerable<CardAction> PutOff(Due due, bool isOnly, Turn turn)
    {
        var words = ReminderWords.In(turn.Language);
        var thing = due is Due.OfTrial of ? of.Trial.Key : due.Thing;
        // At the end of the week both are Monday.
        if (Pace.Weekday(turn.Today.AddDays(1)) == turn.Today.AddDays(1)) yield return Snooze(words.Tomorrow, turn.Today.AddDays(1));
        if (isOnly) yield return Snooze(words.NextWeek, Period.WeekOf(turn.Today).Start.AddDays(7));
        yield return Parts.Button(turn, SnoozeReminder.Verb, words.AnotherDay, (SnoozeReminder.ThingField, thing));
        yield return due is Due.OfTrial
            ? Parts.Button(turn, HandOver.Verb, words.HandOn, (ShowTrial.TrialField, thing))
            : Parts.Button(turn, AssignIndicator.Verb, words.HandOn, (MeasureIndicator.IndicatorField, thing));
        if (isOnly) yield return Parts.Button(turn, StopReminders.Stop, words.Never(due.Kind), (StopReminders.KindField, ReminderChoices.Kinds.Word(due.Kind, turn.Language)));

        Execute Snooze(string title, DateOnly until) =>
            Parts.Button(turn, SnoozeReminder.Verb, title, (SnoozeReminder.ThingField, thing), (SnoozeReminder.UntilField, Dates.Long(until, turn.Language)));
    }

    static string Became(SaidRow said, Round round, Turn turn, Rows rows)
    {
        var words = ReminderWords.In(turn.Language);
        if (said.Kind is ReminderKind.Measurements)
        {
            if (rows.Indicator(said.Thing) is not { } indicator) return words.NoMore("");
            var latest = rows.Course(indicator).Measurements.LastOrDefault(measurement => measurement.Counts);
            return Elsewhere(indicator.Name)
                ?? (latest is null ? words.NoMore(indicator.Name) : words.IsMeasured(indicator.Name, Indicator.Spoken(latest.Value, indicator.Kind, indicator.Unit, turn.Language), latest.Period));
        }

        if (rows.Trial(said.Thing) is not { } trial) return words.NoMore("");
        var name = $"{trial.Key} {trial.Title}";
        return Elsewhere(name) ?? trial switch
        {
            { Stage: Stage.Ended, Learnings: > 0 } => words.HasEndedAndTaught(name, trial.Learnings),
            { Stage: Stage.Ended } => words.HasEnded(name),
            { Stage: Stage.Running or Stage.Paused, PlannedEnd: { } end } => words.EndsNow(name, end),
            _ => words.NoMore(name),
        };

        // Not done, but no longer for this person, or not now.
        string? Elsewhere(string name)
        {
            if (round.Dues.FirstOrDefault(due => due.Thing == said.Thing && due.Kind == said.Kind) is not { } due) return null;
            if (round.Unwished.Contains((said.Person, said.Kind))) return words.Unwanted(name);
            if (!due.People.Contains(said.Person)) return words.IsAnothers(name, due.People.Count == 0 ? "–" : Sentence.List([.. due.People.Select(one => rows.NameOf(one, turn.Language))], turn.Language));
            return round.Snoozes.TryGetValue((said.Person, said.Kind, said.Thing), out var until) && until > turn.Today ? words.Later(name, until) : null;
        }
    }

    public static AdaptiveCard Snoozed(Remindable thing, DateOnly until, Turn turn) => Parts.Card(turn.Language,
        Parts.Heading(ReminderWords.In(turn.Language).RemindsOn(until)),
        Parts.Line(thing.Title));

    public static AdaptiveCard Assigned(Indicator indicator, PersonNamed to, Person? person, Turn turn) => Parts.Card(turn.Language,
        Parts.Heading(indicator.Name),
        Parts.Line((person is { Address: not null } && turn.Conversation.Kind != BotFramework.Activities.ConversationTypes.Personal ? Parts.Mention(person) : CardText.Plain(to.Name)) + CardText.Plain(ReminderWords.In(turn.Language).RecordsFromNowOn)));

    static TextBlock Title(string text) => new(text) { Weight = TextWeight.Bolder };
}
