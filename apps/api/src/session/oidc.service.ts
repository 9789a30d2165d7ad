import { readFileSync } from 'node:fs';
import { Inject, Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { Account } from '@app/access';
import { CONFIG, type Config, type OidcConfig } from '@app/config';
import { Problem } from '@app/problem';

const TIMEOUT_SECONDS = 10;
/** Where the provider sends people back to. */
export const CALLBACK_PATH = '/session/oidc/callback';

/** A sign-in under way, which the browser that began it keeps. */
export interface SignInUnderWay {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/**
 * Signing in by an account elsewhere: OpenID Connect 1.0 with discovery, the authorization code and PKCE (RFC 7636). Only who it
 * is is asked for; the provider's tokens are looked at once and kept nowhere.
 */
@Injectable()
export class OidcService {
  private readonly logger = new Logger(OidcService.name);
  private provider: Promise<oidc.Configuration> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** How the provider is called; undefined where there is none. */
  get name(): string | undefined {
    return this.config.oidc?.name;
  }

  /** Where a browser goes to sign in, and what it keeps until it comes back. @throws Problem `not-found`, `unavailable`. */
  async begin(): Promise<{ address: string; underWay: SignInUnderWay }> {
    const provider = await this.discovered();
    const underWay = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.callback().href,
      scope: 'openid',
      code_challenge: await oidc.calculatePKCECodeChallenge(underWay.codeVerifier),
      code_challenge_method: 'S256',
      state: underWay.state,
      nonce: underWay.nonce,
    });
    return { address: address.href, underWay };
  }

  /**
   * Whose account it is, from what the provider sent a browser back with.
   * @throws Problem `unauthenticated` where the provider's word does not hold, or it said no; `unavailable`.
   */
  async finish(query: string, underWay: SignInUnderWay): Promise<Account> {
    const provider = await this.discovered();
    const came = this.callback();
    came.search = query;
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, came, {
        pkceCodeVerifier: underWay.codeVerifier,
        expectedState: underWay.state,
        expectedNonce: underWay.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Problem('unauthenticated', 'The provider did not say who you are.');
      return { issuer: claims.iss, subject: claims.sub };
    } catch (error) {
      this.logger.warn(`a sign-in by account failed: ${error instanceof Error ? error.name : 'unknown'}`);
      if (isAway(error)) throw new Problem('unavailable', 'The provider of accounts does not answer.');
      throw new Problem('unauthenticated', 'The provider did not say who you are.');
    }
  }

  private callback(): URL {
    return new URL(CALLBACK_PATH, this.config.publicUrl);
  }

  /** Asked for once; anew where it did not answer. */
  private discovered(): Promise<oidc.Configuration> {
    const { oidc: given } = this.config;
    if (!given) throw new Problem('not-found', 'Nobody signs in by an account elsewhere here.');
    this.provider ??= discover(given).catch((error: unknown) => {
      this.provider = undefined;
      this.logger.warn(`the provider of accounts: ${error instanceof Error ? error.name : 'unknown'}`);
      throw new Problem('unavailable', 'The provider of accounts does not answer.');
    });
    return this.provider;
  }
}

/** Whether the provider was not reached, or not in time: `fetch` throws a TypeError then, and the client gives its own a code. */
function isAway(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  const isFetchError = [error, cause].some((each) => (each as Error | undefined)?.name === 'TypeError');
  return code === 'OAUTH_TIMEOUT' || (code === undefined && isFetchError);
}

function discover({
  issuer,
  clientId,
  clientSecret,
  clientSecretFile,
}: OidcConfig): Promise<oidc.Configuration> {
  const secret = clientSecretFile ? readFileSync(clientSecretFile, 'utf8').trim() : clientSecret;
  const address = new URL(issuer);
  return oidc.discovery(address, clientId, undefined, secret ? oidc.ClientSecretBasic(secret) : oidc.None(), {
    timeout: TIMEOUT_SECONDS,
    // The configuration lets a provider without TLS be on this machine alone.
    ...(address.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
}
