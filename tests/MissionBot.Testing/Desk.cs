using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Host;
using MissionBot.Partners;
using MissionBot.Storage;
using MissionBot.Words;
using Mention = MissionBot.BotFramework.Activities.Mention;

namespace MissionBot.Testing;

/// <summary>
/// A place to try commands at, without a channel: the real grammar, pipeline and store, on a file of its own.
/// </summary>
public sealed class Desk : IAsyncDisposable
{
    const string Own = "local";

    static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
    readonly Understanding understanding = new(Capabilities.Verbs);
    readonly Ids ids;
    readonly Pipeline pipeline;
    readonly Lists.Lists lists;
    Conversation conversation = new(Own, "desk", MissionBot.BotFramework.Activities.ConversationTypes.Personal);
    int said;
    (Person Speaker, Conversation Conversation)? before;

    /// <param name="attempts">How often codes may be tried; null for as often as anybody likes.</param>
    public Desk(JoinAttempts? attempts = null)
    {
        ids = new Ids(Clock, new Random(1));
        Store = Store.Open(new StorageOptions { ConnectionString = $"Data Source={file}" });
        var log = new FactLog(Capabilities.All);
        pipeline = new Pipeline(Store, log, attempts);
        lists = new Lists.Lists(Store, log, understanding, Capabilities.Verbs, pipeline);
        // A colleague, whom others can name.
        Store.Change(new Reader(conversation.Tenant), rows => { rows.Keep(Colleague); return true; }).GetAwaiter().GetResult();
    }

    public static Person Colleague { get; } = new("alex", "29:alex", "Alex Wilber");

    public FakeTimeProvider Clock { get; } = new(Start);

    public string FileName => file;

    public Store Store { get; }

    public Person Speaker { get; set; } = new("maya", "29:maya", "Maya Osei");

    public Language Language { get; set; } = Language.English;

    /// <summary>What is answered is for the speaker alone, as a reader's own view of a posted card is.</summary>
    public bool ReadsAlone { get; set; }

    /// <summary>A guest, who speaks in a chat of her own: <c>Sofia: join …</c>.</summary>
    public static Person Guest { get; } = new("sofia", "29:sofia", "Sofia Lind") { Belongs = Belonging.Guest };

    /// <summary>The last code that was made; a line says it as <c>{code}</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>What the last answer was recorded as.</summary>
    public Answer? Answer { get; private set; }

    /// <summary>Says a line and gives back the card that answers it.</summary>
    public async Task<AdaptiveCard> Say(string line, params Mention[] mentions)
    {
        line = Spoken(line).Replace("{code}", Code, StringComparison.Ordinal);
        var turn = Turn();
        if (await lists.Hear(new SpokenText(line, mentions), turn, Arrival(turn)) is { } listed) return listed.Card!;
        var understood = pipeline.Understand(turn, known => understanding.Read(line, mentions, turn, known));
        return understood switch
        {
            { Verb: null } => GuessCards.NotUnderstood(line, Capabilities.Verbs, turn),
            { IsGuess: true } => GuessCards.Offer(understood, turn),
            _ => await Run(understood.Verb, understood.Given, turn),
        };
    }

    /// <summary>Presses a button of a card.</summary>
    public async Task<AdaptiveCard> Press(AdaptiveCard card, string title, string typed = "")
    {
        var turn = Turn();
        var shown = new ShownCard(card.ToJson());
        var button = shown.WithTitle(title) ?? throw new InvalidOperationException($"No button ({title}) on:\n{card.PlainText()}");
        var press = new Press(button.Verb, JsonSerializer.SerializeToElement(shown.Pressed(button, shown.Filled(typed))));
        var verb = Capabilities.Verbs.WithId(button.Verb)!;
        var given = press.Give(verb, new ReadContext(turn.Today, turn.Language, []));
        if (verb != Lists.PasteList.Verb) return await Run(verb, given, turn);
        Answer = await lists.Answer(given, press, turn, Arrival(turn, press.Key(turn.Speaker.Id)), written => written.ToJson());
        return Answer.Card ?? throw new InvalidOperationException("It was handled before.");
    }

    /// <summary>What <see cref="Say"/> answers, as text.</summary>
    public async Task<string> Ask(string line) => (await Say(line)).PlainText();

    /// <summary>What a line is taken for; nothing is done.</summary>
    public Understood Understand(string line)
    {
        var turn = Turn();
        return pipeline.Understand(turn, known => understanding.Read(line, [], turn, known));
    }

    /// <summary>What a line would come to: it is read and decided, but what would be written is not.</summary>
    public async Task<Judged> Judge(string line)
    {
        var turn = Turn();
        if (await lists.Hear(new SpokenText(line, []), turn, Arrival(turn)) is { Card: { } card }) return new("list", card.PlainText(), Wrote: false, Asked: true);
        var understood = pipeline.Understand(turn, known => understanding.Read(line, [], turn, known));
        var given = string.Join("; ", understood.Given.Typed.Values.Append(understood.Named ?? "").Concat(understood.IsGuess ? [GuessCards.Offer(understood, turn).PlainText()] : []));
        if (understood is { Verb: null } or { IsGuess: true }) return new(understood.Verb?.Id, given, Wrote: false, Asked: understood.IsGuess);
        try
        {
            var answer = await pipeline.Run(understood.Verb, understood.Given, turn, new Arrival($"judged {++said}", null, null), _ => throw new WouldWriteException());
            return new(understood.Verb.Id, given, Wrote: false, Asked: understood.Verb.Writes) { IsDenied = answer.IsDenied, Text = answer.Card!.PlainText() };
        }
        catch (WouldWriteException)
        {
            return new(understood.Verb.Id, given, Wrote: true, Asked: false);
        }
    }

    /// <summary>Goes into the thread of what the last answer was about.</summary>
    public void EnterThread() => conversation = conversation with { Id = "desk;messageid=1", Topic = Answer?.Topic };

    /// <summary>Goes to another conversation of the same organisation.</summary>
    /// <param name="kind">personal, groupChat or channel.</param>
    /// <param name="tenant">Another than the desk's own: then the desk's missions are spoken of there.</param>
    public void GoTo(string id, string kind, string tenant = Own) => conversation = new(tenant, id, kind);

    public void LeaveThread() => conversation = conversation with { Id = "desk", Topic = null };

    public T Read<T>(Func<Rows, T> work) => Store.Read(Turn().Reader, work);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        File.Delete(file);
    }

    // What the guest says is said from her chat, and what comes next without her name from where it was before.
    string Spoken(string line)
    {
        const string Hers = "Sofia: ";
        if (line.StartsWith(Hers, StringComparison.Ordinal))
        {
            before ??= (Speaker, conversation);
            (Speaker, conversation) = (Guest, new(Own, "a:sofia", MissionBot.BotFramework.Activities.ConversationTypes.Personal));
            return line[Hers.Length..];
        }

        if (before is { } mine) (Speaker, conversation, before) = (mine.Speaker, mine.Conversation, null);
        return line;
    }

    async Task<AdaptiveCard> Run(Verb verb, Given given, Turn turn)
    {
        Answer = await pipeline.Run(verb, given, turn, Arrival(turn), card => card.ToJson());
        return Answer.Card ?? throw new InvalidOperationException("It was handled before.");
    }

    Arrival Arrival(Turn turn, string? press = null) => new($"desk {turn.Conversation.Id} message {++said}", press, null);

    Turn Turn()
    {
        string? drawn = null;
        var kept = Store.Read(new Reader(Own), rows => rows.Conversation(conversation with { Topic = null }));
        return new()
        {
            Speaker = Speaker,
            Conversation = kept with { Topic = conversation.Topic },
            Language = kept.Language ?? Language,
            Now = Clock.GetUtcNow(),
            Today = kept.Today(Clock.GetUtcNow()),
            NewId = ids.New,
            IsForOneReader = ReadsAlone,
            Owner = conversation.Tenant == Own ? null : Own,
            NewCode = () => drawn ??= Code = InvitationCode.Draw(),
            SpeaksFor = Speaker.IsPartner ? Store.Read(new Reader(Own), rows => SpokenFor.Of(rows, conversation, () => "", hasOwn: true).PartnersWith([])) : [],
        };
    }
}

/// <summary>What a line would come to.</summary>
/// <param name="Verb">Null where nothing was understood.</param>
/// <param name="Given">As it was typed.</param>
public sealed record Judged(string? Verb, string Given, bool Wrote, bool Asked)
{
    /// <summary>The speaker may not.</summary>
    public bool IsDenied { get; init; }

    /// <summary>What was answered; nothing where it would have been written.</summary>
    public string Text { get; init; } = "";
}

/// <summary>Stops a change just before it would be written.</summary>
sealed class WouldWriteException : Exception;
