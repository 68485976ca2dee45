using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Missions;

namespace MissionBot.Trials;

static class HandOverCards
{
    const int MostListed = 15;

    public static AdaptiveCard Done(ImmutableArray<Trial> trials, PersonNamed to, Person? owner, Turn turn)
    {
        var words = TrialWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.HandedOver(trials.Length)),
                Parts.Line((owner is null ? CardText.Plain(to.Name) : LeaderCards.Mentioned(owner, turn)) + CardText.Plain(words.OwnsFromNowOn)),
                .. trials.Take(MostListed).Select(trial => TrialCards.Listed(trial, turn)),
                trials.Length > MostListed ? Parts.Subtle(words.AndMore(trials.Length - MostListed)) : null,
            ])
            .With(trials is [var only] ? TrialCards.Buttons(only, turn) : []);
    }
}
