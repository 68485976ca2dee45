using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Announcements;

/// <summary>Whom somebody was asked about, as <see cref="Audience.Mark"/> writes it: a button says it, and a form hands it on unseen.</summary>
public sealed record AudienceField(string Id, Name Name) : Field<string>(Id, Name)
{
    public override bool IsClosed => false;

    public override bool IsShort => true;

    public override Read? ReadAt(string text, int at, ReadContext context) => null;

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context) => (text.Trim() is { Length: > 0 } mark ? mark : null, null);

    public override string Show(object value, Language language) => (string)value;

    public override Element Input(FormInput input) => new InputText(Id, Label(input.Language)) { Value = input.Value, IsVisible = false };
}
