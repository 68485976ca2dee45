using System.Net;
using System.Net.Sockets;

namespace MissionBot.Testing;

/// <summary>A place at which a connector will stand and does not yet: whoever calls is refused, and nobody else can take it meanwhile.</summary>
public sealed class Refusing : IDisposable
{
    readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp);

    public Refusing()
    {
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Port = ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    public int Port { get; }

    public string ServiceUrl => $"http://127.0.0.1:{Port}/_connector";

    public void Dispose() => socket.Dispose();
}
