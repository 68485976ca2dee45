global using MissionBot.Testing;
