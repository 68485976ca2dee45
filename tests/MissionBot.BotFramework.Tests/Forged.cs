using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using MissionBot.Testing;

namespace MissionBot.BotFramework.Tests;

/// <summary>Tokens as somebody would make them who has no key.</summary>
static class Forged
{
    public static void Shift(SecurityTokenDescriptor token, int hours)
    {
        token.NotBefore = token.NotBefore!.Value.AddHours(hours);
        token.Expires = token.Expires!.Value.AddHours(hours);
    }

    public static SigningCredentials Nameless(LoopbackKey key) =>
        new(new RsaSecurityKey(((RsaSecurityKey)key.Credentials.Key).Rsa), SecurityAlgorithms.RsaSha256);

    public static string Unsigned(string token, string algorithm = "none") => $"{Head(algorithm, token)}.{token.Split('.')[1]}.";

    public static string Hashed(string token, LoopbackKey key)
    {
        var signed = $"{Head("HS256", token)}.{token.Split('.')[1]}";
        return $"{signed}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(key.PublicBytes, Encoding.ASCII.GetBytes(signed)))}";
    }

    static string Head(string algorithm, string token)
    {
        var head = JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[0]))!;
        head["alg"] = algorithm;
        return Base64UrlEncoder.Encode(head.ToJsonString());
    }

    public static string Changed(string token)
    {
        var parts = token.Split('.');
        var claims = JsonNode.Parse(Base64UrlEncoder.Decode(parts[1]))!;
        claims["serviceurl"] = "https://smba.trafficmanager.net/uk/";
        return $"{parts[0]}.{Base64UrlEncoder.Encode(claims.ToJsonString())}.{parts[2]}";
    }
}
