import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CheckedKey, KeyService, type TokenUse } from './key.service';
import type { Beat } from './pulse';
import type { KeyHolder } from './viewer';

/** Keys that one process has checked and keeps; of more, the one that was checked first is let go. */
const KEYS_MAX = 10_000;

/**
 * Keys that were checked lately, each by a digest of its token. One is good while no right has been changed anywhere since
 * it was checked and it has not expired, which the database says each time; else it is checked anew. What is not valid is
 * never kept.
 */
@Injectable()
export class KeyRing {
  private readonly checked = new Map<string, CheckedKey>();

  constructor(private readonly keys: KeyService) {}

  /**
   * The viewer behind a token, as it stands no earlier than this is asked. `beat`: what the database says since then.
   * @throws Problem `unauthenticated`, the same for a token that is malformed, unknown, expired, revoked or of another use.
   */
  async authenticate(token: string, beat: () => Promise<Beat>, use: TokenUse = 'key'): Promise<KeyHolder> {
    const name = hash('sha256', `${use}:${token}`, 'base64');
    const known = this.checked.get(name);
    if (known) {
      const { epoch, atMs } = await beat();
      if (known.epoch === epoch && atMs < known.untilMs) return known.viewer;
    }
    this.checked.delete(name);
    const key = await this.keys.check(token, use);
    this.keep(name, key);
    return key.viewer;
  }

  private keep(name: string, key: CheckedKey): void {
    this.checked.set(name, key);
    for (const first of this.checked.keys()) {
      if (this.checked.size <= KEYS_MAX) break;
      this.checked.delete(first);
    }
  }
}
