using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Partners;

static class PartnerCards
{
    const int MostShown = 20, MostNames = 4;

    /// <summary>Not heard from for so long: worth a word to them.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromDays(28);

    /// <param name="fresh">The code, on the one card that shows it.</param>
    /// <param name="takesPart">A conversation of the partner's is connected already.</param>
    public static AdaptiveCard Invited(Partner partner, Mission mission, IReadOnlyList<Trial> trials, Fresh? fresh, bool takesPart, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(takesPart && fresh is null ? words.TakesPartIn(partner.Name, mission.Key) : words.IsInvitedTo(partner.Name, mission.Key)),
                Parts.Facts(
                    (PartnerFields.Sector.Label(turn.Language), partner.Sector is { } sector ? TrialChoices.Sectors.Word(sector, turn.Language) : null),
                    (PartnerFields.Level.Label(turn.Language), partner.Level is { } level ? TrialChoices.Levels.Word(level, turn.Language) : null)),
                // Beside labels as long as these, a phone has no room for what they say.
                trials.Count == 0 ? null : Parts.Words($"{PartnerFields.Trials.Label(turn.Language)}: {string.Join(", ", trials.Select(trial => $"{trial.Key} {trial.Title}"))}"),
                partner.Contacts is null ? null : Parts.Words($"{PartnerFields.Contacts.Label(turn.Language)}: {partner.Contacts}"),
                .. fresh is null ? Waiting(partner, takesPart, turn) : Shown(partner, fresh, turn),
            ])
            .With(
            [
                fresh is null && !takesPart ? GetCode.Alone(partner, mission, turn) : null,
                fresh is null ? null : Of(RevokeCode.Verb, partner, mission, turn),
                All(mission, turn),
            ]);
    }

    /// <summary>What the invitation's card says once somebody used the code.</summary>
    public static AdaptiveCard HasJoined(Partner partner, Mission mission, string who, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        // Who came is for the team to know, and where other partners read along none of theirs.
        return Parts.Card(turn.Language,
                Parts.Heading(words.TakesPartIn(partner.Name, mission.Key)),
                turn.Conversation.HasPartners ? null : Parts.Line(words.JoinedBy(who, partner.Name)),
                Parts.Subtle(words.WhatTheySee))
            .With(All(mission, turn), Of(RemovePartner.Verb, partner, mission, turn));
    }

    /// <summary>What their own card says once they left, or the mission's leaders ended it.</summary>
    public static AdaptiveCard Left(Grant grant, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Heading(words.TakesPartNoLonger(grant.PartnerName, grant.MissionKey)), Parts.Line(words.WhatStays(grant.PartnerName)), Parts.Subtle(words.ToComeBack));
    }

    public static AdaptiveCard Removed(Partner partner, Mission mission, int conversations, bool isInTheHome, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        return Parts.Card(turn.Language,
                Parts.Heading(words.TakesPartNoLonger(partner.Name, mission.Key)),
                Parts.Line(words.Disconnected(conversations)),
                Parts.Line(words.WhatStays(partner.Name)),
                isInTheHome ? Parts.Warning(words.StillInTheChannel) : null)
            .With(Invite(partner.Name, mission, turn), All(mission, turn));
    }

    /// <summary>Who takes part, by name. Nobody is measured: who was not heard from may simply not have been asked.</summary>
    public static AdaptiveCard All(Mission mission, IReadOnlyList<Taking> all, bool isForPartners, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        var taking = all.Where(one => one.TakesPart).ToList();
        var waiting = isForPartners ? [] : all.Where(one => one is { TakesPart: false, HasLeft: false, Participation.Removed: null }).ToList();
        var left = isForPartners ? [] : all.Where(one => one.HasLeft).ToList();
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.Partners(mission.Key, taking.Count)),
                taking.Count == 0 ? Parts.Line(words.NobodyYet) : Parts.Facts((words.Sectors, Spread(taking, turn))),
                .. taking.Take(MostShown).Select(one => Listed(one, isForPartners, turn)),
                .. Group(words.WaitForAnswer, waiting, one => words.InvitedOn(one.Participation.InvitedOn, one.Participation.IsOpen(turn.Now)), turn),
                .. Group(words.HaveLeft, left, _ => words.HasLeft, turn),
                taking.Count > MostShown ? Parts.Subtle(words.AndMore(taking.Count - MostShown)) : null,
            ])
            .With(isForPartners ? [] : [Parts.Button(turn, InvitePartner.Verb, InvitePartner.Verb.ButtonTitle(turn.Language), (PartnerFields.Mission, mission.Key)), .. waiting.Take(4).Select(one => GetCodeOf(one.Partner, mission, turn))])
            .ViewOf(ShowPartners.Verb, ShowMission.MissionField, mission.Key, turn);
    }

    /// <summary>For the mission's own cards: some names, and to the team whom nobody has heard from; null where nobody takes part.</summary>
    public static string? InShort(IReadOnlyList<Taking> all, bool isForPartners, Turn turn)
    {
        var taking = all.Where(one => one.TakesPart).ToList();
        if (taking.Count == 0) return null;
        var names = Sentence.List([.. taking.Take(3).Select(one => one.Partner.Name), .. taking.Count > 3 ? [PartnerWords.In(turn.Language).Others(taking.Count - 3)] : Array.Empty<string>()], turn.Language);
        var quiet = taking.Where(one => !isForPartners && IsQuiet(one, turn)).Select(one => one.Partner.Name).ToList();
        return quiet.Count == 0 ? names : $"{names}. {PartnerWords.In(turn.Language).NotHeardFrom(quiet)}";
    }

    public static AdaptiveCard WhichOrganisation(InvitePartner command, Partner near, Field another, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        var said = Said(command, turn);
        return Parts.Card(turn.Language, Parts.Line(words.IsItThis(command.Name, near.Name)))
            .With(
                Parts.Button(turn, InvitePartner.Verb, words.Yes(near.Name), [.. said, (PartnerFields.Name, near.Name)]),
                Parts.Button(turn, InvitePartner.Verb, words.NoAnother(command.Name), [.. said, (PartnerFields.Name, command.Name), (another, another.Show(InvitePartner.Kinds.Another, turn.Language))]));
    }

    /// <summary>A name with commas may be one, or several organisations: each has a code of its own.</summary>
    public static AdaptiveCard OneOrSeveral(InvitePartner command, IReadOnlyList<string> names, Field another, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        var said = Said(command, turn);
        return Parts.Card(turn.Language, Parts.Line(words.OneAtATime(command.Name)))
            .With(
            [
                .. names.Take(MostNames).Select(name => Parts.Button(turn, InvitePartner.Verb, name, [.. said, (PartnerFields.Name, name)])),
                Parts.Button(turn, InvitePartner.Verb, words.IsOne, [.. said, (PartnerFields.Name, command.Name), (another, another.Show(InvitePartner.Kinds.Another, turn.Language))]),
            ]);
    }

    public static AdaptiveCard Line(string text, Turn turn) => Parts.Card(turn.Language, Parts.Line(text));

    public static CardAction Invite(string name, Mission mission, Turn turn) =>
        Parts.Button(turn, InvitePartner.Verb, InvitePartner.Verb.Title(turn.Language), (PartnerFields.Name, name), (PartnerFields.Mission, mission.Key));

    static IEnumerable<Element> Shown(Partner partner, Fresh fresh, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        yield return new Container(
            new TextBlock(CardText.Plain(fresh.Code)) { Size = TextSize.Large, Weight = TextWeight.Bolder },
            Parts.Line(words.GoodUntil(turn.Conversation.Today(fresh.Expires))))
        {
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Medium,
        };
        yield return Parts.Line(words.SendItTo(partner.Name, fresh.Code));
        if (fresh.ReplacesOne) yield return Parts.Line(words.ReplacesOne);
        yield return Parts.Subtle(words.WhatTheySee);
        yield return Parts.Subtle(words.OwnTenant);
    }

    static IEnumerable<Element> Waiting(Partner partner, bool takesPart, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        if (takesPart) yield break;
        yield return Parts.Line(words.CodeIsForOne(partner.Name));
        yield return Parts.Subtle(words.WhatTheySee);
    }

    static IEnumerable<Element> Group(string title, IReadOnlyList<Taking> some, Func<Taking, string> state, Turn turn) => some.Count == 0
        ? []
        : [Parts.Subheading(title), .. some.Take(MostShown).Select(one => Parts.Words($"{one.Partner.Name} – {state(one)}"))];

    static Container Listed(Taking one, bool isForPartners, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        var partner = one.Partner;
        var kind = string.Join(" · ", new[]
        {
            partner.Sector is { } sector ? TrialChoices.Sectors.Word(sector, turn.Language) : null,
            partner.Level is { } level ? TrialChoices.Levels.Word(level, turn.Language) : null,
        }.OfType<string>());
        Element?[] lines =
        [
            new TextBlock(CardText.Plain(partner.Name)) { Weight = TextWeight.Bolder },
            kind.Length == 0 ? null : Parts.Subtle(kind),
            isForPartners || one.Trials.Count == 0 ? null : Parts.Words(string.Join(", ", one.Trials.Select(trial => $"{trial.Key} {trial.Title}"))),
            isForPartners ? null : Parts.Subtle(words.Heard(one.Heard is { } at ? turn.Conversation.Today(at) : null)),
            isForPartners || partner.Contacts is null ? null : Parts.Words($"{PartnerFields.Contacts.Label(turn.Language)}: {partner.Contacts}"),
        ];
        return new([.. lines.OfType<Element>()]) { Separator = true };
    }

    static bool IsQuiet(Taking one, Turn turn) => (one.Heard ?? one.Grants.Where(grant => grant.IsActive).Min(grant => grant.JoinedAt)) + Quiet < turn.Now;

    static string? Spread(IReadOnlyList<Taking> taking, Turn turn)
    {
        var counts = taking.Where(one => one.Partner.Sector is not null).CountBy(one => one.Partner.Sector!.Value).OrderBy(count => count.Key)
            .Select(count => $"{TrialChoices.Sectors.Word(count.Key, turn.Language)}: {count.Value}").ToList();
        return counts.Count == 0 ? null : string.Join(" · ", counts);
    }

    static (Field, string)[] Said(InvitePartner command, Turn turn) =>
    [
        (PartnerFields.Mission, command.Mission.Key),
        .. command.Sector is { } sector ? [(PartnerFields.Sector, PartnerFields.Sector.Show(sector, turn.Language))] : Array.Empty<(Field, string)>(),
        .. command.Level is { } level ? [(PartnerFields.Level, PartnerFields.Level.Show(level, turn.Language))] : Array.Empty<(Field, string)>(),
        .. command.Trials is { } trials ? [(PartnerFields.Trials, trials)] : Array.Empty<(Field, string)>(),
        .. command.Contacts is { } contacts ? [(PartnerFields.Contacts, contacts)] : Array.Empty<(Field, string)>(),
    ];

    static Execute GetCodeOf(Partner partner, Mission mission, Turn turn)
    {
        var button = (Execute)GetCode.Alone(partner, mission, turn);
        return new Execute(PartnerWords.In(turn.Language).CodeFor(partner.Name), button.Verb, button.Data);
    }

    static Execute All(Mission mission, Turn turn) => Parts.Button(turn, ShowPartners.Verb, ShowPartners.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key));

    static Execute Of(Verb verb, Partner partner, Mission mission, Turn turn) =>
        Parts.Button(turn, verb, verb.ButtonTitle(turn.Language), (PartnerFields.Partner, partner.Id), (PartnerFields.Mission, mission.Key));
}
