export const TAXII = 'application/taxii+json;version=2.1';
export const API = '/taxii2/api';

/** What a TAXII server answered: the body as text and, where it is JSON, read. */
export interface TaxiiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Record<string, any>;
}

/** How one client asks. */
export interface Asking {
  readonly method?: string;
  readonly key?: string | undefined;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** The value of an Authorization header with a key as password. */
export function basic(key: string, name = 'anyone'): string {
  return `Basic ${Buffer.from(`${name}:${key}`).toString('base64')}`;
}

/** Asks a TAXII server; with a key by Basic. A body that is no string is sent as JSON. */
export async function taxii(url: string, path: string, asking: Asking = {}): Promise<TaxiiAnswer> {
  const { method = 'GET', key, headers = {}, body } = asking;
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      accept: TAXII,
      // Under load the server ends an idle connection at the moment at which the client takes it again.
      connection: 'close',
      ...(key === undefined ? {} : { authorization: basic(key) }),
      ...(body === undefined ? {} : { 'content-type': TAXII }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: readJson(text) };
}

function readJson(text: string): Record<string, any> {
  try {
    return JSON.parse(text) as Record<string, any>;
  } catch {
    return {};
  }
}

/** All pages of a list, followed by `next` with the parameters of the first page, as the standard has it. */
export async function pagesOf(
  url: string,
  path: string,
  query: string,
  asking: Asking = {},
): Promise<TaxiiAnswer[]> {
  const pages: TaxiiAnswer[] = [];
  for (let next: string | undefined; ;) {
    const parameters = [query, ...(next === undefined ? [] : [`next=${encodeURIComponent(next)}`])];
    const page = await taxii(url, `${path}?${parameters.filter((each) => each !== '').join('&')}`, asking);
    pages.push(page);
    next = page.body['next'] as string | undefined;
    if (next === undefined || pages.length > 10_000) return pages;
  }
}
