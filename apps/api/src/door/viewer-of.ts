import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { KeyService, PUBLIC_VIEWER, Prover, type Viewer } from '@app/access';
import { Problem } from '@app/problem';

const BEARER = /^bearer ([!-~]{1,200})$/i;

/** Finds who is asking, once for each request. */
@Injectable()
export class Authenticator {
  private readonly viewers = new WeakMap<object, Promise<Viewer>>();

  constructor(private readonly keys: KeyService) {}

  /**
   * The viewer of a request; without an Authorization header, the public.
   * @throws Problem `unauthenticated` for a header that is not a valid key: a bad key is never taken for no key.
   */
  viewerOf(request: Request): Promise<Viewer> {
    const known = this.viewers.get(request);
    if (known) return known;
    const viewer = this.authenticate(request.headers.authorization);
    this.viewers.set(request, viewer);
    return viewer;
  }

  /** Signs as the holder of the key that came with a request. The guard has let the request pass. */
  proverOf(request: Request): Prover {
    return new Prover(tokenOf(request.headers.authorization ?? ''));
  }

  private async authenticate(header: string | undefined): Promise<Viewer> {
    return header === undefined ? PUBLIC_VIEWER : this.keys.authenticate(tokenOf(header));
  }
}

function tokenOf(header: string): string {
  const token = BEARER.exec(header)?.[1];
  if (!token) throw new Problem('unauthenticated', 'Send the access key as `Authorization: Bearer <key>`.');
  return token;
}
