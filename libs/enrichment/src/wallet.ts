import { createHash } from 'node:crypto';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32_CONSTANTS = new Set([1, 0x2bc830a3]);
const ADDRESS_BYTES = 25;

/** A currency whose wallets are recognised. */
export type Currency = 'bitcoin' | 'ethereum' | 'monero';

/** The currency that the spelling of a recognised wallet tells, without checking it again. */
export function currencyBySpelling(wallet: string): Currency {
  if (wallet.startsWith('0x')) return 'ethereum';
  return /^[48]/.test(wallet) ? 'monero' : 'bitcoin';
}

/** The currency of a wallet address, by its spelling and, for Bitcoin, its checksum; undefined when it is none. */
export function currencyOfWallet(text: string): Currency | undefined {
  if (/^0x[0-9a-fA-F]{40}$/.test(text)) return 'ethereum';
  if (/^[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}$/.test(text)) return 'monero';
  if (/^[13]/.test(text)) return isBase58Check(text) ? 'bitcoin' : undefined;
  return /^bc1/i.test(text) && isBech32(text.toLowerCase()) ? 'bitcoin' : undefined;
}

function isBase58Check(text: string): boolean {
  const bytes = Buffer.alloc(ADDRESS_BYTES);
  for (const character of text) {
    let carry = BASE58.indexOf(character);
    if (carry < 0) return false;
    for (let index = ADDRESS_BYTES - 1; index >= 0; index--) {
      carry += (bytes[index] ?? 0) * 58;
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    if (carry > 0) return false;
  }
  return sha256(sha256(bytes.subarray(0, -4)))
    .subarray(0, 4)
    .equals(bytes.subarray(-4));
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** BIP 173 and BIP 350, for the prefix `bc`. */
function isBech32(text: string): boolean {
  const values = [3, 3, 0, 2, 3, ...Array.from(text.slice(3), (character) => BECH32.indexOf(character))];
  if (values.includes(-1)) return false;
  let checksum = 1;
  for (const value of values) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    BECH32_GENERATORS.forEach((generator, bit) => {
      if ((top >>> bit) & 1) checksum ^= generator;
    });
  }
  return BECH32_CONSTANTS.has(checksum);
}
