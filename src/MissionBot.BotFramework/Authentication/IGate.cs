using Microsoft.AspNetCore.Http;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// Who may talk to the bot. Asked twice: before a byte of the body is read, and again with the activity, which has to be
/// what the caller may send (its serviceUrl gets our answers). Both throw <see cref="RefusedException"/>.
/// </summary>
interface IGate
{
    ValueTask Admit(HttpContext request);

    void Admit(HttpContext request, Activity activity);
}
