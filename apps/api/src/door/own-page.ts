import type { Request } from 'express';

const READING = ['GET', 'HEAD'];

/**
 * Whether a browser says that a request comes from a page of ours, or from its user. Only then does a cookie count: what
 * another site makes a browser send is not what its user wants.
 *
 * Browsers tell by `Sec-Fetch-Site` (Fetch Metadata), which no page can set; where they do not, by `Origin` or `Referer`.
 * Reading may also be asked for by following a link from anywhere, since only the user sees that answer, and by a client
 * that tells nothing; acting may not. A socket is asked for by `Origin` alone.
 */
export function isFromOwnPage(request: Request, publicUrl: string): boolean {
  const { origin, referer, 'sec-fetch-site': site } = request.headers;
  const isOwn = (address: string) => {
    const given = originOf(address);
    return given !== undefined && [ownOrigin(request), originOf(publicUrl)].includes(given);
  };
  if (isUpgrade(request)) return origin !== undefined && isOwn(origin);
  const isReading = READING.includes(request.method);
  if (site !== undefined)
    return site === 'same-origin' || (isReading && (site === 'none' || isLinkFollowed(request)));
  const from = origin ?? referer;
  return from === undefined ? isReading : isOwn(from);
}

/** Whether a request asks for a socket. */
export function isUpgrade({ headers: { upgrade } }: Pick<Request, 'headers'>): boolean {
  return upgrade?.toLowerCase() === 'websocket';
}

/** A navigation of the whole window: not a frame, an image or a script. */
function isLinkFollowed({ headers }: Request): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

function ownOrigin(request: Request): string | undefined {
  return originOf(`${request.protocol}://${request.host}`);
}

/** The origin of an address; undefined for `null` and for what is none, which equals nothing here. */
function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
