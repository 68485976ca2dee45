// The bot's registration, and Teams as its channel. Alone it serves a server of one's own; main.bicep uses it, too.

@description('Unique in all of Azure.')
param name string

@description('The host that answers at /api/messages, by https.')
param host string

@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string = 'SingleTenant'

@description('The app id of the registration in Entra; for UserAssignedMSI the identity\'s client id.')
param appId string

@description('For UserAssignedMSI: the identity itself.')
param identityId string = ''

@description('S1 has an SLA; F0 costs nothing. Messages with Teams are free in both.')
@allowed(['F0', 'S1'])
param sku string = 'F0'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: sku }
  properties: {
    displayName: 'MissionBot'
    endpoint: 'https://${host}/api/messages'
    msaAppType: appType
    msaAppId: appId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: empty(identityId) ? null : identityId
    // No keys: channels that have some (Direct Line, Web Chat) are not used.
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true }
    }
  }
}
