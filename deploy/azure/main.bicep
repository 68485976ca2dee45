// MissionBot in Azure: one small virtual machine with its data on a managed disk, the bot's identity, and its registration
// with the Teams channel. docs/deploy.md says what to do before and after, and why it is a machine and no web app.
targetScope = 'resourceGroup'

@description('Names everything here, and the host: <name>.<location>.cloudapp.azure.com. Not taken by anybody else in that location.')
@minLength(3)
@maxLength(42)
param name string

@description('Where the machine stands, and so what is said to the bot.')
param location string = resourceGroup().location

@description('UserAssignedMSI: the bot is the managed identity itself. SingleTenant: an app registration of yours, which trusts that identity. Neither has a secret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string = 'UserAssignedMSI'

@description('For SingleTenant: the app id of the registration.')
param appId string = ''

@description('Tenants whose people have missions here, with commas. Empty: the one that this is deployed in.')
param homeTenants string = ''

@description('Tenants whose people take part as partners, with commas.')
param partnerTenants string = ''

@description('The public half of the SSH key that the operator signs in with.')
param sshPublicKey string

@description('From where SSH is let in, as 203.0.113.7/32. Empty: from nowhere; `az vm run-command` works all the same.')
param operatorAddress string = ''

@description('Two cores and 4 GiB serve a borough.')
param machineSize string = 'Standard_B2s'

@description('S1 has an SLA; F0 costs nothing. Messages with Teams are free in both.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

var host = '${name}.${location}.cloudapp.azure.com'
var botId = appType == 'SingleTenant' ? appId : identity.properties.clientId
var settings = [
  'MicrosoftAppType=${appType}'
  'MicrosoftAppId=${botId}'
  'MicrosoftAppTenantId=${tenant().tenantId}'
  'MicrosoftAppFederatedClientId=${appType == 'SingleTenant' ? identity.properties.clientId : ''}'
  'Tenants__Home=${homeTenants}'
  'Tenants__Partners=${partnerTenants}'
]
// What is the same on a server of one's own is the same file.
var files = {
  settings: join(settings, '\n')
  caddy: replace(loadTextContent('../server/Caddyfile'), 'missionbot.example.org', host)
  service: loadTextContent('../server/missionbot.service')
  backupService: loadTextContent('../server/missionbot-backup.service')
  backupTimer: loadTextContent('../server/missionbot-backup.timer')
}
var cloudInit = replace(replace(replace(replace(replace(loadTextContent('cloud-init.yaml'),
  '{settings}', base64(files.settings)),
  '{caddy}', base64(files.caddy)),
  '{service}', base64(files.service)),
  '{backup-service}', base64(files.backupService)),
  '{backup-timer}', base64(files.backupTimer))

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: botSku }
  properties: {
    displayName: 'MissionBot'
    endpoint: 'https://${host}/api/messages'
    msaAppType: appType
    msaAppId: botId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: appType == 'UserAssignedMSI' ? identity.id : null
    // Channels with keys of their own (Direct Line) are not used.
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

// HTTPS from everywhere: the channel service and whoever opens a page. Nothing else, and not even port 80: the certificate
// is proven over 443 (TLS-ALPN).
resource firewall 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: name
  location: location
  properties: {
    securityRules: concat(
      [
        {
          name: 'https'
          properties: {
            priority: 100
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourceAddressPrefix: 'Internet'
            sourcePortRange: '*'
            destinationAddressPrefix: '*'
            destinationPortRange: '443'
          }
        }
      ],
      empty(operatorAddress)
        ? []
        : [
            {
              name: 'ssh'
              properties: {
                priority: 110
                direction: 'Inbound'
                access: 'Allow'
                protocol: 'Tcp'
                sourceAddressPrefix: operatorAddress
                sourcePortRange: '*'
                destinationAddressPrefix: '*'
                destinationPortRange: '22'
              }
            }
          ]
    )
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/24'] }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: '10.20.0.0/27'
          networkSecurityGroup: { id: firewall.id }
        }
      }
    ]
  }
}

resource address 'Microsoft.Network/publicIPAddresses@2024-05-01' = {
  name: name
  location: location
  sku: { name: 'Standard' }
  properties: {
    publicIPAllocationMethod: 'Static'
    dnsSettings: { domainNameLabel: name }
  }
}

resource card 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: name
  location: location
  properties: {
    ipConfigurations: [
      {
        name: 'main'
        properties: {
          subnet: { id: network.properties.subnets[0].id }
          publicIPAddress: { id: address.id }
        }
      }
    ]
  }
}

// Block storage, for one machine at a time: what SQLite's promises rest on. It outlives the machine.
resource data 'Microsoft.Compute/disks@2024-03-02' = {
  name: '${name}-data'
  location: location
  sku: { name: 'StandardSSD_LRS' }
  properties: {
    diskSizeGB: 8
    creationData: { createOption: 'Empty' }
    networkAccessPolicy: 'DenyAll'
    publicNetworkAccess: 'Disabled'
  }
}

resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    hardwareProfile: { vmSize: machineSize }
    securityProfile: {
      securityType: 'TrustedLaunch'
      uefiSettings: { secureBootEnabled: true, vTpmEnabled: true }
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
        deleteOption: 'Delete'
        managedDisk: { storageAccountType: 'StandardSSD_LRS' }
      }
      dataDisks: [
        {
          lun: 0
          createOption: 'Attach'
          deleteOption: 'Detach'
          managedDisk: { id: data.id }
        }
      ]
    }
    osProfile: {
      computerName: 'missionbot'
      adminUsername: 'operator'
      customData: base64(cloudInit)
      linuxConfiguration: {
        disablePasswordAuthentication: true
        ssh: {
          publicKeys: [
            {
              path: '/home/operator/.ssh/authorized_keys'
              keyData: sshPublicKey
            }
          ]
        }
        patchSettings: { patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform' }
      }
    }
    networkProfile: { networkInterfaces: [{ id: card.id }] }
  }
}

@description('For the app package: dotnet run --project src/MissionBot -- manifest --app-id … --domain …')
output botId string = botId

output host string = host

@description('For SingleTenant: what the app registration must trust, as the subject of a federated credential.')
output identityPrincipalId string = identity.properties.principalId
