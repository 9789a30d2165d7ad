import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@app/config';

const PLATFORM_NAME = 'Entente';

/** The worker's secret under which ids are minted, and the identity that stands as author of every rendition. */
@Injectable()
export class PipelineKeys {
  readonly mintKey: Uint8Array;
  readonly platform: { readonly id: string; readonly name: string };

  constructor(@Inject(CONFIG) config: Config) {
    this.mintKey = readFileSync(config.keys.mintKeyFile);
    this.platform = { id: platformId(this.mintKey), name: PLATFORM_NAME };
  }
}

function platformId(mintKey: Uint8Array): string {
  const bytes = createHmac('sha256', mintKey).update('platform').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const id = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return `identity--${id}`;
}
