import { fork } from 'node:child_process';
import { join } from 'node:path';
import { CookieClient } from './cookie-client';
import { type TestInstance, freePort, startInstance } from './instance';
import { type World, makeWorld } from './world';

/** The secret of the instance as a client of the provider. */
export const CLIENT_SECRET = 'a secret of journeys alone';

/** A provider of accounts that runs beside a test. */
export interface RunningProvider {
  readonly url: string;
  /** Whoever signs in next is this account; `refused` is turned away. */
  become(account: string): Promise<void>;
  stop(): void;
}

/** Starts a real OpenID Connect server, in a process of its own, for one instance. */
async function startProvider(port: number, instanceUrl: string): Promise<RunningProvider> {
  const callback = `${instanceUrl}/session/oidc/callback`;
  const child = fork(join(__dirname, 'oidc-provider.mjs'), [String(port), callback, CLIENT_SECRET], {
    execArgv: [],
    silent: true,
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the provider ended with ${code}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    become: async (account) => void (await fetch(`${url}/account?is=${encodeURIComponent(account)}`)),
    stop: () => void child.kill(),
  };
}

/** An instance with people of the world and a provider of accounts for them. */
export interface AccountWorld {
  readonly instance: TestInstance;
  readonly provider: RunningProvider;
  readonly world: World;
  readonly stop: () => Promise<void>;
}

/** Starts an instance where people sign in by accounts of a provider that runs beside it. */
export async function startAccountWorld(): Promise<AccountWorld> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const instance = await startInstance({ oidc: { issuer, clientSecret: CLIENT_SECRET } });
  const provider = await startProvider(port, instance.url);
  const world = await makeWorld(instance);
  const stop = async () => {
    provider.stop();
    await instance.stop();
  };
  return { instance, provider, world, stop };
}

/** Follows a sign-in from the instance to the provider and gives the address that it is sent back to. */
export async function signInThere(browser: CookieClient, next = '/', back?: string): Promise<string> {
  const query = new URLSearchParams({ next, ...(back === undefined ? {} : { back }) });
  const begun = await browser.send(`/session/oidc?${query.toString()}`, { headers: {} });
  let address = begun.headers.get('location') ?? '';
  const elsewhere = new CookieClient(new URL(address, browser.url).origin);
  for (let hop = 0; hop < 10 && address.startsWith(elsewhere.url); hop += 1) {
    const { pathname, search } = new URL(address);
    const answer = await elsewhere.send(pathname + search, { headers: {} });
    address = new URL(answer.headers.get('location') ?? '', elsewhere.url).href;
  }
  return address.replace(browser.url, '');
}

/** Signs in by the provider's account, and gives where the browser was sent on. */
export async function signInByAccount(browser: CookieClient, next?: string): Promise<string> {
  const back = await signInThere(browser, next);
  return (await browser.send(back, { headers: {} })).headers.get('location') ?? '';
}
