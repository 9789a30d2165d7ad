import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '@app/config';
import { decryptFor, encryptFor } from '@app/access';
import type { SignInUnderWay } from './oidc.service';

/** What a browser keeps for the api while somebody signs in elsewhere: it can neither read nor change it. */
export interface Kept {
  readonly oidc: SignInUnderWay & { readonly next: string; readonly back: string };
  readonly invitation: { readonly code: string };
}

type KeptFor = keyof Kept;

/** How long signing in elsewhere may take. */
const KEPT_MS = 600_000;

/** Cookies that only this instance can read, for some minutes. Nothing of a sign-in under way is stored here. */
@Injectable()
export class SealedCookie {
  private readonly secret: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.secret = readFileSync(config.keys.accessKeyFile);
  }

  write<K extends KeptFor>(response: Response, purpose: K, value: Kept[K]): void {
    const until = Date.now() + KEPT_MS;
    const sealed = encryptFor(`cookie ${purpose}`, JSON.stringify({ ...value, until }), this.secret);
    response.cookie(nameOf(purpose, response.req), sealed, attributesFor(response.req));
  }

  /** What was kept; undefined where there is nothing, or it is too old, or not ours. */
  read<K extends KeptFor>(request: Request, purpose: K): Kept[K] | undefined {
    const start = `${nameOf(purpose, request)}=`;
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    const [value, ...others] = pairs.filter((pair) => pair.startsWith(start));
    if (value === undefined || others.length > 0) return undefined;
    try {
      const sealed = decodeURIComponent(value.slice(start.length));
      const kept = JSON.parse(decryptFor(`cookie ${purpose}`, sealed, this.secret)) as Kept[K] & {
        until: number;
      };
      return kept.until > Date.now() ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  clear(response: Response, purpose: KeptFor): void {
    response.clearCookie(nameOf(purpose, response.req), attributesFor(response.req));
  }
}

function nameOf(purpose: KeptFor, { secure }: Pick<Request, 'secure'>): string {
  return `${secure ? '__Host-' : ''}entente-${purpose}`;
}

function attributesFor({ secure }: Pick<Request, 'secure'>) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
}
