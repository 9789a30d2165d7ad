import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { type StixObject, canonicalJson, normalTimestamp } from '@app/stix';
import { versionOf } from './waiting-pool';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const DIGEST_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** An object as its sender named it, and why it was refused at once, if it was. */
export interface Listed {
  readonly id: string;
  readonly version: string;
  readonly failure?: string;
}

/**
 * Names objects, and seals what a status lists, under a key of the api that stands in no database: whoever has a copy of
 * the database alone learns no id, and an id of an observable tells what it is.
 */
@Injectable()
export class InboxNames {
  private readonly nameKey: Buffer;
  private readonly listingKey: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    const secret = readFileSync(config.keys.accessKeyFile);
    const derive = (use: string) =>
      Buffer.from(hkdfSync('sha256', secret, '', `entente-inbox-${use}`, KEY_BYTES));
    this.nameKey = derive('names');
    this.listingKey = derive('listings');
  }

  /** The name of an object of a participant, whatever its version. */
  nameOf(participantId: string, id: string): Buffer {
    return this.digest('name', participantId, id.toLowerCase());
  }

  /** The name of one version of it. What has no versions is told apart by what it says. */
  versionOf(participantId: string, object: StixObject): Buffer {
    const version = versionOf(object);
    const said = version === undefined ? canonicalJson(object) : normalTimestamp(version);
    return this.digest('version', participantId, `${object.id.toLowerCase()}\n${said}`);
  }

  /** The name of all that an object says. */
  contentOf(participantId: string, object: StixObject): Buffer {
    return this.digest('content', participantId, canonicalJson(object));
  }

  /** What a status lists, bound to it. */
  seal(statusId: string, listed: readonly Listed[]): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.listingKey, nonce).setAAD(Buffer.from(statusId));
    const text = JSON.stringify(listed.map(({ id, version, failure }) => [id, version, failure]));
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws Problem `internal` when it was altered, or the key is another one by now. */
  open(statusId: string, sealed: Buffer): Listed[] {
    try {
      const decipher = createDecipheriv(CIPHER, this.listingKey, sealed.subarray(0, NONCE_BYTES));
      decipher.setAAD(Buffer.from(statusId)).setAuthTag(sealed.subarray(-TAG_BYTES));
      const text = Buffer.concat([
        decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)),
        decipher.final(),
      ]);
      const rows = JSON.parse(text.toString('utf8')) as [string, string, string | null][];
      return rows.map(([id, version, failure]) => ({ id, version, ...(failure ? { failure } : {}) }));
    } catch {
      throw new Problem('internal', 'A status does not open: it was altered, or its key is not here.');
    }
  }

  private digest(kind: string, participantId: string, text: string): Buffer {
    return createHmac('sha256', this.nameKey)
      .update(`${kind}\n${participantId}\n${text}`)
      .digest()
      .subarray(0, DIGEST_BYTES);
  }
}
