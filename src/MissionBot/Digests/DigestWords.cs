using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Digests;

abstract record DigestWords
{
    public static DigestWords In(Language language) => language.Pick<DigestWords>(DigestWordsEn.Said, DigestWordsDa.Said);

    public abstract string WhatMoved { get; }

    public abstract string WhatWasTried { get; }

    public abstract string WhatWasLearned { get; }

    public abstract string WhatIsStuck { get; }

    public abstract string WhatComesUp { get; }

    public abstract string IsCorrected { get; }

    public abstract string Title(string key, DateOnly since, DateOnly today);

    /// <summary>How much happened, in one sentence.</summary>
    public abstract string InShort(Digest digest);

    public abstract string Nothing(DateOnly since);

    public abstract string LiesAhead(DateOnly since);

    public abstract string AndMore(int left);

    public abstract string Say(MissionNews news, Mission mission);

    public abstract string Happened(Moved moved, DateOnly today);

    public abstract string Happened(Tried tried);

    public abstract string Say(Stuck stuck, DateOnly today);

    public abstract string Say(ComingUp coming);
}
