namespace MissionBot.BotFramework.Authentication;

/// <summary>A request is not taken. The caller learns the status only; the reason is for the operator.</summary>
sealed class RefusedException(int status, string reason, Exception? cause = null) : Exception(reason, cause)
{
    public int Status => status;
}
