using Microsoft.AspNetCore.Http;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Authentication;

/// <summary>Who may post activities. Tokens will be another of these; until then there is <see cref="LocalMode"/>.</summary>
interface ICallers
{
    /// <returns>The status to answer with, or null where the request may come in.</returns>
    int? Refuse(HttpContext http);

    /// <returns>The status to answer with, or null where what it says fits who says it.</returns>
    int? Refuse(Activity activity);
}
