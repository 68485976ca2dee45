using System.Collections.Immutable;
using System.Globalization;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Trials;

/// <summary>Only what is given changes; what stays away stays as it is. What it is measured by is locked once it has started.</summary>
/// <param name="End">Another day, or how much longer it runs; <paramref name="Plan"/> has none.</param>
public sealed record ChangeTrial(Trial Trial, string? Title, string? Hypothesis, Later? End, TrialPlan Plan, TrialTexts Texts)
{
    static readonly LaterField EndField = new LaterField(TrialPlan.EndField.Id, TrialPlan.EndField.Name).Lead("until", "til", "by", "inden").Optional();

    static readonly TextField TitleField = new TextField("title", new("title", "titel"), TextField.Title).Optional();

    static ImmutableArray<Field> Fields =>
    [
        TitleField, EndField, TrialPlan.OwnerField, TrialTextFields.Hypothesis, TrialPlan.SizeField, TrialPlan.RiskField, TrialTextFields.Criterion, .. TrialPlan.Others,
        TrialTextFields.Metric, TrialTextFields.Place, TrialTextFields.Group, TrialTextFields.Partners, TrialTextFields.Effort,
    ];

    public static Verb Verb { get; } = new Verb.Change<ChangeTrial, Loaded>(
        new("change", "ændr", "edit trial action", "ret prøvehandling", "edit trial"),
        Right.Contribute,
        Shape.Of(ShowTrial.TrialField, null, [.. Fields.Select(Named)]),
        given => new ChangeTrial(
            given.Get(ShowTrial.TrialField), given.Find(TitleField), given.Find(TrialTextFields.Hypothesis), given.Find(EndField), TrialPlan.From(given.Without(EndField)), TrialTextFields.Texts(given, given.Find(TitleField) ?? "")),
        Load,
        Decide)
    {
        Phrases = TrialPhrases.Change,
        Hints = ["move", "postpone", "postponed", "push back", "the end of", "end date", "rename", "flyt", "flytte", "flyttes", "udskyd", "udskyde", "udskydes", "slutdato", "slutdatoen", "omdøb"],
        AsksWhat = true,
        Stands = (given, _, rows) => Stands(given.Get(ShowTrial.TrialField), rows),
        Help = new("Changes a trial action: when it ends, who owns it, what it tests.", "Ændrer en prøvehandling: hvornår den slutter, hvem der er ansvarlig, hvad den afprøver."),
        Example = new("change breakfast clubs: end: 1 June", "ændr fælleskøkken: slut: 1. juni"),
        Button = new("Change", "Ændr"),
        Beginning = Begins,
    };

    // A hypothesis is added, not replaced, so its input begins empty.
    static IEnumerable<(Field Field, object? Value)> Stands(Trial trial, Rows rows) =>
    [
        (TitleField, trial.Title), (TrialPlan.StartField, trial.PlannedStart), (EndField, trial.PlannedEnd is { } end ? new Later(end, null) : null),
        (TrialPlan.OwnerField, trial.Owner is { } owner && rows.Person(owner) is { } person ? new PersonNamed(null, person.Name, person.Id) : null),
        (TrialPlan.SizeField, trial.Size), (TrialPlan.RiskField, trial.Risk), (TrialPlan.HorizonField, trial.Horizon), (TrialPlan.KindField, trial.Kind),
        (TrialPlan.SectorsField, Chosen<Sector>(trial.Sectors)), (TrialPlan.LevelsField, Chosen<Level>(trial.Levels)),
        (Visibilities.Field, trial.Visible),
        (TrialTextFields.Place, trial.Place), (TrialTextFields.Group, trial.Group), (TrialTextFields.Partners, trial.Partners),
        (TrialTextFields.Effort, trial.Effort), (TrialTextFields.Metric, trial.Metric), (TrialTextFields.Criterion, trial.Criterion),
    ];

    static IReadOnlyList<T>? Chosen<T>(string? stored)
        where T : struct, Enum => stored is { Length: > 0 } ? [.. stored.Split(',').Select(Enum.Parse<T>)] : null;

    static readonly Name Word = new("edit", "ret");

    // "edit youth-1 …" is about a trial action by its key, "edit: end 1 May" by its thread; all other edits are of the mission.
    static int Begins(string line, int at, Topic? topic)
    {
        var end = Word.MatchAt(line, at);
        if (end < 0) return -1;
        var next = Scan.SkipBlanks(line, end);
        var isHere = topic is { Kind: "trial" } && next < line.Length && (line[next] == ':' || Verb.Shape.Others.Any(field => field.Name.MatchAt(line, next) > 0));
        return isHere || MissionKey.IsTrialAt(line, next) ? end : -1;
    }

    // In an edit a field's own name leads in its value without a colon: "end 1 May", "size large".
    static Field Named(Field field) => field.Lead([.. field.Name.All]);

    static Loaded Load(ChangeTrial command, Turn turn, Rows rows) => new(
        rows.Around(command.Trial, turn),
        command.Hypothesis is { } wording ? rows.HypothesisSaying(command.Trial.MissionId, wording) : null,
        Deciding.On(command.Plan.Visible, command.Trial.MissionId, turn, rows));

    static Outcome Decide(ChangeTrial command, Loaded loaded, Turn turn)
    {
        var (trial, words) = (command.Trial, TrialWords.In(turn.Language));
        if (command.End is { } later)
        {
            if (later.Than(Latest(trial.PlannedEnd, turn.Today)) is not { } moved) return new Reply.Refused(words.NoEndYet, EndField);
            command = command with { Plan = command.Plan with { End = moved } };
        }

        var changes = Changes(command, loaded.Around.Owner, turn).Where(change => change.New is not null && change.New != change.Old).ToImmutableArray();
        if (changes.Length == 0 && command.Hypothesis is null) return new Reply.Asked(words.WhatToChange);
        if (trial.StartedOn is { } started && changes.FirstOrDefault(change => change.Field == TrialTextFields.Metric || change.Field == TrialTextFields.Criterion) is { Field: { } locked })
            return new Reply.Refused(words.IsLocked(started), locked);
        if (command.Plan.Visible is { } visible && visible != trial.Visible && loaded.Deciding?.Refuse(trial.PlannedBy) is { } theirs)
            return new Reply.Refused(theirs, Visibilities.Field);
        var (start, end) = (trial.StartedOn ?? command.Plan.Start ?? trial.PlannedStart, command.Plan.End ?? trial.PlannedEnd);
        if (end < start) return new Reply.Refused(words.EndsBeforeItStarts(start.Value), EndField);
        var facts = ImmutableArray.CreateBuilder<NewFact>();
        var around = loaded.Around with { Owner = command.Plan.Owner ?? loaded.Around.Owner };
        if (command.Hypothesis is { } wording && around.Hypotheses.All(known => known.Wording != wording))
        {
            var hypothesis = loaded.Same ?? new Hypothesis(turn.NewId(), wording);
            if (loaded.Same is null) facts.Add(new(trial.MissionId, new HypothesisStated(hypothesis.Id, new(wording))));
            facts.Add(new(trial.MissionId, new TrialChanged(trial.Id, TrialTextFields.Hypothesis.Id, null, hypothesis.Id, null)));
            around = around with { Hypotheses = [.. around.Hypotheses, hypothesis] };
        }

        facts.AddRange(changes.Select(change => new NewFact(trial.MissionId, change.IsText
            ? new TrialChanged(trial.Id, change.Field.Id, null, null, new OldAndNew(change.Old, change.New))
            : new TrialChanged(trial.Id, change.Field.Id, change.Old, change.New, null))));
        return new Outcome(new Reply.Shown(TrialCards.Changed(With(command), around, changes, turn), trial.Topic), facts.ToImmutable());
    }

    // "Two weeks longer": than it was to run or, where that is over, from today.
    static DateOnly? Latest(DateOnly? planned, DateOnly today) => planned < today ? today : planned;

    static IEnumerable<Change> Changes(ChangeTrial command, PersonNamed? owner, Turn turn)
    {
        var (trial, plan, texts) = (command.Trial, command.Plan, command.Texts);
        return
        [
            Text(TitleField, trial.Title, command.Title),
            Day(TrialPlan.StartField, trial.PlannedStart, plan.Start),
            Day(EndField, trial.PlannedEnd, plan.End),
            new(TrialPlan.OwnerField, trial.Owner, plan.Owner?.Id, owner?.Name, plan.Owner?.Name),
            Choice(TrialPlan.SizeField, TrialChoices.Sizes, trial.Size, plan.Size),
            Choice(TrialPlan.RiskField, TrialChoices.Risks, trial.Risk, plan.Risk),
            Choice(TrialPlan.HorizonField, TrialChoices.Horizons, trial.Horizon, plan.Horizon),
            Choice(TrialPlan.KindField, TrialChoices.Kinds, trial.Kind, plan.Kind),
            Several(TrialPlan.SectorsField, TrialChoices.Sectors, trial.Sectors, plan.Sectors),
            Several(TrialPlan.LevelsField, TrialChoices.Levels, trial.Levels, plan.Levels),
            Choice(Visibilities.Field, Visibilities.Choices, trial.Visible, plan.Visible),
            Text(TrialTextFields.Place, trial.Place, texts.Place),
            Text(TrialTextFields.Group, trial.Group, texts.Group),
            Text(TrialTextFields.Partners, trial.Partners, texts.Partners),
            Text(TrialTextFields.Effort, trial.Effort, texts.Effort),
            Text(TrialTextFields.Metric, trial.Metric, texts.Metric),
            Text(TrialTextFields.Criterion, trial.Criterion, texts.Criterion),
        ];

        static Change Text(Field field, string? old, string? now) => new(field, old, now, old, now) { IsText = true };

        Change Day(Field field, DateOnly? old, DateOnly? now) => new(field, Stored(old), Stored(now), Shown(old), Shown(now));

        string? Shown(DateOnly? day) => day is { } known ? Dates.Long(known, turn.Language) : null;

        Change Choice<T>(Field field, Choices<T> choices, T? old, T? now)
            where T : struct, Enum => new(field, old?.ToString(), now?.ToString(), Word(choices, old), Word(choices, now));

        string? Word<T>(Choices<T> choices, T? value)
            where T : struct, Enum => value is { } known ? choices.Word(known, turn.Language) : null;

        Change Several<T>(Field field, Choices<T> choices, string? old, IReadOnlyList<T>? now)
            where T : struct, Enum
        {
            var joined = now is null ? null : string.Join(',', now);
            return new(field, old, joined, TrialCards.Several(old, choices, turn), TrialCards.Several(joined, choices, turn));
        }
    }

    /// <summary>What a field that a fact names is called.</summary>
    internal static string LabelOf(string field, Language language) => Verb.Shape.All.First(one => one.Id == field).Label(language);

    /// <summary>A value as a fact holds it, in words.</summary>
    internal static string Spoken(string field, string stored, Telling telling)
    {
        var (language, rows) = (telling.Language, telling.Rows);
        return field switch
        {
            "owner" => rows.NameOf(stored, language),
            "hypothesis" => rows.Hypothesis(stored)?.Wording ?? "",
            "start" or "end" => Dates.Long(DateOnly.ParseExact(stored, DapperTypes.DayFormat, CultureInfo.InvariantCulture), language),
            "size" => TrialChoices.Sizes.Word(Enum.Parse<Size>(stored), language),
            "risk" => TrialChoices.Risks.Word(Enum.Parse<Risk>(stored), language),
            "horizon" => TrialChoices.Horizons.Word(Enum.Parse<Horizon>(stored), language),
            "kind" => TrialChoices.Kinds.Word(Enum.Parse<Kind>(stored), language),
            "sectors" => TrialCards.Several(stored, TrialChoices.Sectors, language)!,
            "visible" => Enum.Parse<Visibility>(stored).Word(language),
            "levels" => TrialCards.Several(stored, TrialChoices.Levels, language)!,
            _ => stored,
        };
    }

    static string? Stored(DateOnly? day) => day?.ToString(DapperTypes.DayFormat, CultureInfo.InvariantCulture);

    static Trial With(ChangeTrial command)
    {
        var (trial, plan, texts) = (command.Trial, command.Plan, command.Texts);
        return trial with
        {
            Title = command.Title ?? trial.Title,
            Size = plan.Size ?? trial.Size,
            Risk = plan.Risk ?? trial.Risk,
            Horizon = plan.Horizon ?? trial.Horizon,
            Kind = plan.Kind ?? trial.Kind,
            Sectors = plan.Sectors is null ? trial.Sectors : string.Join(',', plan.Sectors),
            Levels = plan.Levels is null ? trial.Levels : string.Join(',', plan.Levels),
            Owner = plan.Owner?.Id ?? trial.Owner,
            PlannedStart = plan.Start ?? trial.PlannedStart,
            PlannedEnd = plan.End ?? trial.PlannedEnd,
            Visible = plan.Visible ?? trial.Visible,
            Place = texts.Place ?? trial.Place,
            Group = texts.Group ?? trial.Group,
            Partners = texts.Partners ?? trial.Partners,
            Effort = texts.Effort ?? trial.Effort,
            Metric = texts.Metric ?? trial.Metric,
            Criterion = texts.Criterion ?? trial.Criterion,
        };
    }

    /// <param name="Same">The mission's hypothesis with the same words.</param>
    internal sealed record Loaded(Around Around, Hypothesis? Same, Deciding? Deciding);

    /// <param name="Old">As it is stored.</param>
    /// <param name="OldShown">As it is read.</param>
    internal readonly record struct Change(Field Field, string? Old, string? New, string? OldShown, string? NewShown)
    {
        public bool IsText { get; init; }
    }
}
