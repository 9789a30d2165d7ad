import { request } from 'undici';

/** What a browser would send from a page of the instance itself. */
const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Keeps cookies as a browser does, and sends what a page of the instance sends. It follows no redirect. */
export class CookieClient {
  /** Name to value. */
  readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  /** Sends a request; `headers` stand beside the cookies, and in the place of what a page of the instance would tell. */
  async send(path: string, { method = 'GET', headers = OWN_PAGE, body }: Sent = {}): Promise<Response> {
    const cookie = this.cookieLine;
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { connection: 'close', ...headers, ...(cookie ? { cookie } : {}) },
      ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Follows a link that stands on another site, and gives the status. `fetch` of Node says of itself that it is a script. */
  async follow(path: string): Promise<number> {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    const { statusCode, body } = await request(`${this.url}${path}`, {
      headers: { ...headers, cookie: this.cookieLine },
    });
    await body.dump();
    return statusCode;
  }

  private get cookieLine(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Sends JSON from a page of the instance. */
  sendJson(
    method: string,
    path: string,
    body: object = {},
    headers: Readonly<Record<string, string>> = OWN_PAGE,
  ) {
    return this.send(path, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** Sends a form as a page of the instance would without scripts. */
  sendForm(
    path: string,
    fields: Record<string, string>,
    headers: Readonly<Record<string, string>> = OWN_PAGE,
  ) {
    return this.send(path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  }

  /** Asks a GraphQL operation in the session, and gives data and the codes of errors. */
  async graphql(query: string, variables: object = {}, headers?: Readonly<Record<string, string>>) {
    const response = await this.sendJson('POST', '/graphql', { query, variables }, headers);
    const { data, errors = [] } = (await response.json()) as {
      data?: Record<string, any> | null;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { data: data ?? {}, codes: errors.map(({ extensions }) => extensions.code), errors };
  }

  /** Signs in by an access key. */
  async signIn(key: string): Promise<Response> {
    return this.sendJson('POST', '/session', { key });
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const isGone = attributes.some((text) => /^ *expires=Thu, 01 Jan 1970/i.test(text));
    if (isGone) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
