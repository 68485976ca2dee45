using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Replies;

static class ReplyCards
{
    /// <summary>Where it was given, as it stands.</summary>
    public static AdaptiveCard Given(GivenReply reply, Turn turn, Rows rows) =>
        Given(reply, reply.TrialId is { } id ? rows.Trial(id) : null, reply.AnsweredBy is { } by ? turn.NameOf(by, rows) : null, turn);

    /// <param name="trial">What it is about, where whoever reads there sees that.</param>
    /// <param name="answeredBy">By name; null while it is not answered.</param>
    public static AdaptiveCard Given(GivenReply reply, Trial? trial, string? answeredBy, Turn turn)
    {
        var words = ReplyWords.In(turn.Language);
        return Parts.Card(turn.Language,
        [
            Parts.Heading(reply.Answer is null ? words.IsSent : words.IsAnsweredBy(answeredBy!)),
            Parts.Words(Parts.Cut(reply.Text)),
            reply.Answer is { } answer ? Parts.Subheading(words.TheirAnswer) : null,
            reply.Answer is { } text ? Parts.Words(Parts.Cut(text)) : null,
            Parts.Facts((words.About, AboutText(reply, trial))),
            reply.Answer is null ? Parts.Subtle(words.AnswerComesHere) : null,
        ]).With(reply.Answer is null ? null : GiveReply.ButtonFor(trial?.Key ?? reply.MissionKey, turn));
    }

    /// <summary>Where the mission lives: who says what, and what became of it.</summary>
    public static AdaptiveCard AtHome(GivenReply reply, string name, Trial? trial, Turn turn, Rows rows)
    {
        var words = ReplyWords.In(turn.Language);
        return Parts.Card(turn.Language,
        [
            Parts.Heading(words.From(name)),
            Parts.Subtle($"{turn.NameOf(reply.By, rows)} · {Dates.Long(reply.On, turn.Language)} · {reply.Key}"),
            Parts.Words(Parts.Cut(reply.Text, Shown)),
            Parts.Facts((words.About, AboutText(reply, trial))),
            reply.Answer is null ? null : Parts.Subheading(words.IsAnsweredBy(turn.NameOf(reply.AnsweredBy!, rows))),
            reply.Answer is { } answer ? Parts.Words(Parts.Cut(answer, Shown)) : null,
        ])
            .With(reply.Answer is null ? AnswerReply.ButtonFor(reply, AnswerReply.Verb.ButtonTitle(turn.Language), turn) : null)
            .ViewOf(ShowReply.Verb, AnswerReply.ReplyField, reply.Key, turn);
    }

    /// <summary>The same where partners read along: what one organisation says to the team is none of the others' business. Each of the team is shown it by their client.</summary>
    /// <param name="what">As much of it as may be known to all.</param>
    public static AdaptiveCard AtHomeOfPartners(string what, GivenReply reply, Turn turn, Rows rows)
    {
        var card = Parts.Card(turn.Language, Parts.Heading(what), Parts.Line(SharingWords.In(turn.Language).ForTheTeam(turn.IsTeams)))
            .ViewOf(ShowReply.Verb, AnswerReply.ReplyField, reply.Key, turn);
        return card.Refresh is { } refresh ? (card with { Refresh = refresh with { IsForMore = true } }).Seen(reply.MissionId, turn, rows) : card;
    }

    /// <summary>What was said is taken back: only that is left.</summary>
    public static AdaptiveCard Withdrawn(string name, string key, Turn turn) =>
        Parts.Card(turn.Language, Parts.Line(ReplyWords.In(turn.Language).TookBack(name, key)));

    /// <summary>To whoever answered.</summary>
    public static AdaptiveCard Answered(GivenReply reply, string name, Turn turn)
    {
        var words = ReplyWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Heading(words.AnswerGoesTo(name)), Parts.Words(Parts.Cut(reply.Answer!)), Parts.Subtle(words.ToWhat(reply.Key)), Parts.Words(Parts.Cut(reply.Text)))
            .ViewOf(ShowReply.Verb, AnswerReply.ReplyField, reply.Key, turn);
    }

    /// <summary>The answer as it comes to where the reply was given; or that it was taken back.</summary>
    public static AdaptiveCard Answer(GivenReply reply, Trial? trial, Turn turn, Rows rows)
    {
        var words = ReplyWords.In(turn.Language);
        if (reply.Answer is not { } answer) return Parts.Card(turn.Language, Parts.Line(words.AnswerTakenBack(reply.MissionKey)));
        return Parts.Card(turn.Language,
            Parts.Heading(words.AnswerFrom(reply.MissionKey)),
            Parts.Subtle(turn.NameOf(reply.AnsweredBy!, rows)),
            Parts.Words(Parts.Cut(answer, Shown)),
            Parts.Subheading(words.YouWrote),
            Parts.Words(Parts.Cut(reply.Text))).With(GiveReply.ButtonFor(trial?.Key ?? reply.MissionKey, turn));
    }

    // What goes between two conversations is read in full: nobody there could ask for the rest.
    const int Shown = TextField.Long;

    static CardText AboutText(GivenReply reply, Trial? trial) => CardText.Plain(trial is null ? reply.MissionKey : $"{trial.Key}: {trial.Title}");
}
