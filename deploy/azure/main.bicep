// MissionBot in Azure: one small virtual machine with its data on a managed disk, an identity without a secret, and the
// bot's registration. docs/deploy.md says what to do before and after, and why it is a machine and no web app.

@description('Names everything here, and the host: <name>.<location>.cloudapp.azure.com.')
@minLength(4)
@maxLength(42)
param name string

@description('Where the machine stands, and so all that is kept.')
param location string = resourceGroup().location

@description('UserAssignedMSI: the bot is the managed identity. SingleTenant: a registration of yours that trusts it. Neither has a secret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string = 'UserAssignedMSI'

@description('For SingleTenant: the app id of the registration.')
param appId string = ''

@description('Tenants whose people have missions here, with commas. Empty: the one that this is deployed in.')
param homeTenants string = ''

@description('Tenants whose people take part as partners, with commas.')
param partnerTenants string = ''

@description('As whom the operator signs in.')
param operatorName string = 'mission'

@description('The public half of the key that the operator signs in with.')
param sshPublicKey string

@description('From where the operator signs in, as 203.0.113.7/32. Empty: from nowhere; `az vm run-command` works all the same.')
param operatorAddress string = ''

param machineSize string = 'Standard_B2s'

@allowed(['F0', 'S1'])
param botSku string = 'F0'

var host = address.properties.dnsSettings.fqdn
var isIdentity = appType == 'UserAssignedMSI'
var botId = isIdentity ? identity.properties.clientId : appId
var settings = [
  'MicrosoftAppType=${appType}'
  'MicrosoftAppId=${botId}'
  'MicrosoftAppTenantId=${tenant().tenantId}'
  'MicrosoftAppFederatedClientId=${isIdentity ? '' : identity.properties.clientId}'
  'Tenants__Home=${homeTenants}'
  'Tenants__Partners=${partnerTenants}'
  ''
]
// What is the same on a server of one's own is the same file.
var caddyfile = replace(loadTextContent('../server/Caddyfile'), 'missionbot.example.org', host)
var withUnits = replace(
  replace(
    replace(loadTextContent('first-start.yaml'), '{service}', base64(loadTextContent('../server/missionbot.service'))),
    '{backup-service}',
    base64(loadTextContent('../server/missionbot-backup.service'))
  ),
  '{backup-timer}',
  base64(loadTextContent('../server/missionbot-backup.timer'))
)
var firstStart = replace(
  replace(withUnits, '{settings}', base64(join(settings, '\n'))),
  '{caddyfile}',
  base64(caddyfile)
)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
}

module bot 'bot.bicep' = {
  params: {
    name: name
    host: host
    appType: appType
    appId: botId
    identityId: isIdentity ? identity.id : ''
    sku: botSku
  }
}

// 443 alone, for the channel service comes from everywhere; the certificate is proven over it, too (TLS-ALPN).
resource firewall 'Microsoft.Network/networkSecurityGroups@2024-05-01' = {
  name: name
  location: location
  properties: {
    securityRules: map(
      concat([['https', 'Internet', '443', 100]], empty(operatorAddress) ? [] : [['ssh', operatorAddress, '22', 110]]),
      rule => {
        name: rule[0]
        properties: {
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: rule[1]
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: rule[2]
          priority: rule[3]
        }
      }
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

resource plug 'Microsoft.Network/networkInterfaces@2024-05-01' = {
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

// Block storage, of one machine at a time: what SQLite's promises rest on. It outlives the machine.
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
      adminUsername: operatorName
      customData: base64(firstStart)
      linuxConfiguration: {
        disablePasswordAuthentication: true
        ssh: {
          publicKeys: [
            {
              path: '/home/${operatorName}/.ssh/authorized_keys'
              keyData: sshPublicKey
            }
          ]
        }
        patchSettings: {
          patchMode: 'AutomaticByPlatform'
          assessmentMode: 'AutomaticByPlatform'
        }
      }
    }
    networkProfile: { networkInterfaces: [{ id: plug.id }] }
  }
}

@description('For the app package: dotnet run --project src/MissionBot -- manifest --app-id … --domain …')
output botId string = botId

output host string = host

@description('For SingleTenant: the subject of the federated credential, by which the registration trusts the identity.')
output identityPrincipalId string = identity.properties.principalId
