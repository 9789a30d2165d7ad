import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SESSION_LIMITS } from '@app/access';
import { CONFIG, type Config } from '@app/config';

const NAME = 'entente';
/** RFC 6265bis section 4.1.3.2: set by this host alone, over TLS, for all of it. */
const SECURE_NAME = '__Host-entente';
const KEY_BYTES = 32;
const HEADER_LENGTH_MAX = 8_192;
const VALUE = /^(entente_[A-Za-z0-9_-]{43})\.([0-9a-z]{1,9})\.([A-Za-z0-9_-]{43})$/;
/** A cookie older than this is given anew with the next answer. */
const RENEW_MS = 300_000;

/** What a browser's cookie says: the session's token, and whether it is time for a fresh one. */
export interface ReadCookie {
  /** Undefined where the cookie is none of ours, or was not used for too long. */
  readonly token: string | undefined;
  readonly isToRenew: boolean;
}

/**
 * The cookie of a session: its token, and when the browser last got it, under a key of this instance. By that time an
 * unused session ends without a note of each use: whoever comes back later than that has a cookie too old.
 */
@Injectable()
export class SessionCookie {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    const secret = readFileSync(config.keys.accessKeyFile);
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'entente/session-cookie', KEY_BYTES));
  }

  /** What came with a request; undefined without a cookie. Two of the name are one too many, and count as a bad one. */
  read(request: Request): ReadCookie | undefined {
    const values = valuesOf(request.headers.cookie ?? '', nameFor(request));
    if (values.length === 0) return undefined;
    const [, token = '', at = '', mac = ''] = (values.length === 1 && VALUE.exec(values[0]!)) || [];
    const ageMs = Date.now() - parseInt(at, 36) * 1_000;
    const isGood = this.isOurs(`${token}.${at}`, mac) && ageMs < SESSION_LIMITS.idleMs;
    return { token: isGood ? token : undefined, isToRenew: isGood && ageMs > RENEW_MS };
  }

  /** Gives a browser the token of its session, or the same anew. It lasts no longer than the browser stays open. */
  write(response: Response, token: string): void {
    const stamped = `${token}.${Math.floor(Date.now() / 1_000).toString(36)}`;
    const { req } = response;
    response.cookie(nameFor(req), `${stamped}.${this.macOf(stamped)}`, attributesFor(req));
  }

  /** Takes it away. */
  clear(response: Response): void {
    response.clearCookie(nameFor(response.req), attributesFor(response.req));
  }

  private macOf(stamped: string): string {
    return createHmac('sha256', this.key).update(stamped).digest('base64url');
  }

  private isOurs(stamped: string, mac: string): boolean {
    const [expected, given] = [this.macOf(stamped), mac].map((text) => Buffer.from(text));
    return expected!.length === given!.length && timingSafeEqual(expected!, given!);
  }
}

function nameFor(request: Pick<Request, 'secure'>): string {
  return request.secure ? SECURE_NAME : NAME;
}

/** Lax: a link in a letter finds its reader signed in, and nothing else from elsewhere carries the cookie. */
function attributesFor({ secure }: Pick<Request, 'secure'>) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
}

function valuesOf(header: string, name: string): string[] {
  if (header.length > HEADER_LENGTH_MAX) return [''];
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
