// One agent speaks to another: reads activities from its input, posts them as the Bot Framework SDK does, each with a token
// that it asks its authority for, and writes what was answered. Everything between is the SDK's own.
const { ConfidentialClientApplication } = require("@azure/msal-node");
const { BotFrameworkAuthenticationFactory, MsalServiceClientCredentialsFactory } = require("botframework-connector");
const { readFileSync } = require("node:fs");

const { agent, bot, url, serviceUrl, authority, activities } = JSON.parse(readFileSync(0, "utf8"));

const msal = new ConfidentialClientApplication({
    auth: {
        clientId: agent,
        clientSecret: "secret",
        authority,
        // A stand-in on loopback: there is nothing to discover about it.
        knownAuthorities: [new URL(authority).host],
        authorityMetadata: JSON.stringify({
            issuer: authority,
            authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
            token_endpoint: `${authority}/oauth2/v2.0/token`,
            jwks_uri: `${authority}/keys`,
        }),
    },
});
const credentials = new MsalServiceClientCredentialsFactory(agent, msal);
const unset = Array(8).fill(undefined);
const client = BotFrameworkAuthenticationFactory.create("", ...unset, credentials, { requiredEndorsements: [] }).createBotFrameworkClient();

(async () => {
    const answers = [];
    for (const activity of activities)
        answers.push(await client.postActivity(agent, bot, url, serviceUrl, activity.conversation.id, activity));
    process.stdout.write(JSON.stringify(answers));
})();
