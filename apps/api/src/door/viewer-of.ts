import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Beat, KeyRing, PUBLIC_VIEWER, Prover, Pulse, type Viewer } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { isFromOwnPage, isUpgrade } from './own-page';
import { SessionCookie } from './session-cookie';

const BEARER = /^bearer +([!-~]{1,200})$/i;
const BASIC = /^basic +([A-Za-z0-9+/_-]{1,800}={0,2})$/i;
/** The doors of protocols whose clients know no more than a name and a password. */
const BASIC_DOORS = ['/taxii2', '/feeds'];

/** What a session does not ask by a link: an operation whose text stands in the address. */
const GRAPHQL = /^\/graphql(?![\w-])/i;

/** Finds who is asking, once for each request: by its Authorization header, else by the cookie of a session. */
@Injectable()
export class Authenticator {
  private readonly viewers = new WeakMap<object, Promise<Viewer>>();
  private readonly beats = new WeakMap<object, Promise<Beat>>();

  constructor(
    private readonly keys: KeyRing,
    private readonly pulse: Pulse,
    private readonly cookies: SessionCookie,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The viewer of a request; without an Authorization header and a session's cookie, the public.
   * @throws Problem `unauthenticated` for a header that is not a valid key, and for a session that has ended: neither is
   * ever taken for none. `forbidden` for the cookie of a request that no page of ours made.
   */
  viewerOf(request: Request): Promise<Viewer> {
    const known = this.viewers.get(request);
    if (known) return known;
    const viewer = this.authenticate(request, () => this.beatOf(request));
    this.viewers.set(request, viewer);
    return viewer;
  }

  /**
   * The viewer of a page that anyone may see: a cookie that does not count is no cookie there, for all that goes into the
   * page, which is the public's then.
   * @throws Problem `unauthenticated` for an Authorization header that is not a valid key.
   */
  viewerOfPage(request: Request): Promise<Viewer> {
    const viewer = this.viewerOf(request).catch((error: unknown) => {
      const isOfCookie = request.headers.authorization === undefined && error instanceof Problem;
      if (isOfCookie && ['unauthenticated', 'forbidden'].includes(error.code)) return PUBLIC_VIEWER;
      throw error;
    });
    this.viewers.set(request, viewer);
    return viewer;
  }

  /** What the database says of rights since a request came: asked once for each, and for many together. */
  beatOf(request: Request): Promise<Beat> {
    const known = this.beats.get(request);
    if (known) return known;
    const beat = this.pulse.now();
    this.beats.set(request, beat);
    return beat;
  }

  /**
   * The same, read anew: for answers that go on after the request.
   * @throws Problem `unauthenticated` once the key is revoked or expired, the session over, or the holder out.
   */
  viewerAgain(request: Request): Promise<Viewer> {
    return this.authenticate(request, () => this.pulse.now());
  }

  /** Signs as the holder of the key that came with a request. The guard has let the request pass. */
  proverOf(request: Request): Prover {
    return new Prover(tokenOf(request) ?? this.cookies.read(request)?.token ?? '');
  }

  private async authenticate(request: Request, beat: () => Promise<Beat>): Promise<Viewer> {
    const token = tokenOf(request);
    return token === undefined ? this.ofSession(request, beat) : this.keys.authenticate(token, beat);
  }

  private async ofSession(request: Request, beat: () => Promise<Beat>): Promise<Viewer> {
    const cookie = this.cookies.read(request);
    if (!cookie) return PUBLIC_VIEWER;
    const isLink = GRAPHQL.test(request.originalUrl) && request.method === 'GET' && !isUpgrade(request);
    if (isLink || !isFromOwnPage(request, this.config.publicUrl))
      throw new Problem('forbidden', 'A session counts for requests from pages of this address alone.');
    const { res } = request;
    const answering = res && !res.headersSent ? res : undefined;
    try {
      const viewer = await this.keys.authenticate(cookie.token ?? '', beat, 'session');
      if (cookie.isToRenew && cookie.token && answering) this.cookies.write(answering, cookie.token);
      return viewer;
    } catch (error) {
      const isOver = error instanceof Problem && error.code === 'unauthenticated';
      if (isOver && answering) this.cookies.clear(answering);
      throw error;
    }
  }
}

/** Whether a door takes a key as the password of HTTP Basic (RFC 7617), beside Bearer. */
export function takesBasic(address: string): boolean {
  return BASIC_DOORS.some((door) => address.startsWith(door) && /^[/?]?$/.test(address.charAt(door.length)));
}

function tokenOf({ headers: { authorization }, originalUrl }: Request): string | undefined {
  if (authorization === undefined) return undefined;
  const password = takesBasic(originalUrl) ? passwordOf(authorization) : undefined;
  const token = password ?? BEARER.exec(authorization)?.[1];
  if (!token) throw new Problem('unauthenticated', 'Send the access key as `Authorization: Bearer <key>`.');
  return token;
}

/** The password of Basic credentials. The name before it may be any: the key says who it is. */
function passwordOf(header: string): string | undefined {
  const encoded = BASIC.exec(header)?.[1];
  return (
    encoded &&
    Buffer.from(encoded, 'base64')
      .toString('utf8')
      .replace(/^[^:]*:/, '')
  );
}
