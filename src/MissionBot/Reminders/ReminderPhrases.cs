using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Reminders;

static class ReminderPhrases
{
    public static readonly ImmutableArray<Phrase> Snooze =
    [
        En("remind me (of|about) {0} (on|until|in) {1}", "{0}, until: {1}"),
        En("remind me (of|about) {0} tomorrow", "{0}, until: tomorrow"),
        En("remind me (of|about) {0} next week", "{0}, until: next week"),
        En("remind me (of|about) {0}"),
        Da("(mind|påmind) mig om {0} (den|på|om) {1}", "{0}, til: {1}"),
        Da("(mind|påmind) mig om {0} i morgen", "{0}, til: i morgen"),
        Da("(mind|påmind) mig om {0} næste uge", "{0}, til: næste uge"),
        Da("(mind|påmind) mig om {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Assign =
    [
        En("{1} (measures|records) {0} from now on", "{0} to {1}"),
        Da("{1} (måler|registrerer) {0} fremover", "{0} til {1}"),
    ];

    public static readonly ImmutableArray<Phrase> Stop =
    [
        En("(stop reminding me|don't remind me|do not remind me|never remind me|no more reminders) [again|any more|anymore]", ""),
        En("(stop reminding me|don't remind me|do not remind me|never remind me|no more reminders) (of|about) {0}", "of: {0}"),
        Da("(mind mig ikke|mind mig aldrig|ikke flere påmindelser|stop med at minde mig) [igen|mere|længere]", ""),
        Da("(mind mig ikke|mind mig aldrig|ikke flere påmindelser|stop med at minde mig) om {0}", "om: {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Start =
    [
        En("(remind me again|start reminding me|i want reminders) [again]", ""),
        En("(remind me again|start reminding me|i want reminders) (of|about) {0}", "of: {0}"),
        Da("(mind mig igen|jeg vil gerne mindes|jeg vil have påmindelser) [igen]", ""),
        Da("(mind mig igen|jeg vil gerne mindes|jeg vil have påmindelser) om {0}", "om: {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Show =
    [
        En("(show|list) [me|us] [my|the] reminders", ""),
        En("(what|which reminders) (do you remind me of|will i be reminded of|do i get)", ""),
        Da("(vis|vise) [mig] [mine] påmindelser", ""),
        Da("hvad (minder du mig om|bliver jeg mindet om)", ""),
    ];
}
