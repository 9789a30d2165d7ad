import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes of pages that one process puts aside on disk. */
const SPOOL_BYTES_MAX = 512 * 1024 * 1024;
/** Bytes on their way to the disk at a time: where it is slow, the rest is not put aside. */
const UNDERWAY_BYTES_MAX = 16 * 1024 * 1024;
const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;

/** Where a page lies. */
export interface Place {
  /** Bytes that had been put in before it, since the beginning: no two pages have the same. */
  readonly position: number;
  readonly length: number;
  readonly tag: Buffer;
}

/**
 * Pages for which there is no room in memory, in a file that has no name and ends with the process, sealed by a key that is
 * nowhere but in its memory. The newest push out the oldest. Where no file can be had, nothing is put aside.
 */
export class PageSpool {
  private readonly key = randomBytes(KEY_BYTES);
  private file: Promise<FileHandle | undefined> | undefined;
  private end = 0;
  private underway = 0;

  constructor(private readonly bytesMax = SPOOL_BYTES_MAX) {}

  /** Puts a page in; undefined where it has no room. */
  async put(bytes: Buffer): Promise<Place | undefined> {
    const { length } = bytes;
    if (length === 0 || length > this.bytesMax || this.underway + length > UNDERWAY_BYTES_MAX)
      return undefined;
    this.underway += length;
    try {
      return await this.write(bytes);
    } catch {
      return undefined;
    } finally {
      this.underway -= length;
    }
  }

  /** The page at a place; undefined once others have been written over it. */
  async read(place: Place): Promise<Buffer | undefined> {
    const { position, length, tag } = place;
    const file = await this.file;
    if (!file || !this.holds(place)) return undefined;
    try {
      const { buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, position % this.bytesMax);
      const decipher = createDecipheriv(ALGORITHM, this.key, nonceOf(position)).setAuthTag(tag);
      const bytes = decipher.update(buffer);
      decipher.final();
      return bytes;
    } catch {
      // Written over while it was read, or the disk fails: there is the database.
      return undefined;
    }
  }

  /** Whether a page still lies where it was put. */
  holds({ position }: Place): boolean {
    return this.end - position <= this.bytesMax;
  }

  /** Closes the file, and with it ends what it holds. */
  async close(): Promise<void> {
    const file = await this.file;
    this.file = Promise.resolve(undefined);
    await file?.close();
  }

  private async write(bytes: Buffer): Promise<Place | undefined> {
    const { length } = bytes;
    const file = await (this.file ??= openNameless());
    if (!file) return undefined;
    const position = this.reserve(length);
    const cipher = createCipheriv(ALGORITHM, this.key, nonceOf(position));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    await file.write(sealed, 0, length, position % this.bytesMax);
    return { position, length, tag: cipher.getAuthTag() };
  }

  /** A page lies in one piece: what is left at the end of the file and too short for it is passed over. */
  private reserve(length: number): number {
    const left = this.bytesMax - (this.end % this.bytesMax);
    const position = length > left ? this.end + left : this.end;
    this.end = position + length;
    return position;
  }
}

/** No position is used twice under one key. */
function nonceOf(position: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeBigUInt64BE(BigInt(position), NONCE_BYTES - 8);
  return nonce;
}

async function openNameless(): Promise<FileHandle | undefined> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'entente-pages-'));
    const file = await open(join(folder, 'pages'), 'wx+', 0o600);
    await rm(folder, { recursive: true });
    return file;
  } catch {
    return undefined;
  }
}
