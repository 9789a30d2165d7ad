// A real OpenID Connect server for journeys: whoever comes is signed in as the account that was named last.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [, , port, redirectUri, clientSecret] = process.argv;
let accountId = 'nobody';

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'entente',
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      response_types: ['code'],
    },
  ],
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  cookies: { keys: ['for journeys'] },
  findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client.clientId,
      accountId: oidc.session.accountId,
    });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});
const callback = provider.callback();

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://here');
  if (pathname === '/account') {
    accountId = searchParams.get('is');
    response.end();
  } else if (pathname.startsWith('/interaction/')) {
    const result = accountId === 'refused' ? { error: 'access_denied' } : { login: { accountId } };
    void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  } else void callback(request, response);
}).listen(Number(port), '127.0.0.1', () => process.send('ready'));
