import type { ObservableType } from './observable';
import type { Recognised } from './recognise-host';
import { isTechniqueId } from './technique';
import { parseCveId } from './vulnerability';
import { currencyOfWallet } from './wallet';

type Reader = (match: RegExpMatchArray) => string | undefined;

const ASN_MAX = 4_294_967_295;
const HASH_LENGTHS = new Set([32, 40, 56, 64, 96, 128]);

const CVE = /(?<![A-Za-z0-9])CVE[-\u2010-\u2015_ ]\d{4}[-\u2010-\u2015_]\d{4,19}(?!\d)/gi;
const TECHNIQUE = /(?<![A-Za-z0-9.-])T(?:0[89]|1\d)\d\d(?:[./]\d{3})?(?![A-Za-z0-9])/g;
const CAPEC = /(?<![A-Za-z0-9])CAPEC[- ][1-9]\d{0,3}(?![A-Za-z0-9])/gi;
const ASN = /(?<![A-Za-z0-9])(?:ASN?)[ -]?[1-9]\d{0,9}(?![A-Za-z0-9]|[.,]\d)/g;
const HASH = /(?<![A-Za-z0-9])[0-9A-Fa-f]{32,128}(?![A-Za-z0-9])/g;
const WALLET =
  /(?<![A-Za-z0-9])(?:0x[0-9a-fA-F]{40}|[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}|[13][1-9A-HJ-NP-Za-km-z]{25,33}|(?:bc1|BC1)[0-9A-Za-z]{11,71})(?![A-Za-z0-9])/g;
const WINDOWS_PATH =
  /(?<![A-Za-z0-9])(?:[A-Za-z]:\\|%[A-Za-z]{3,20}%\\)(?:Program Files(?: \(x86\))?\\|Documents and Settings\\)?[^\s"'<>|:*?,;\uFDD0]+/g;
const UNIX_PATH =
  /(?<![\p{L}\p{N}_./:~-])(?:~|\/(?:home|etc|usr|var|tmp|opt|root|Users|bin|sbin|dev|proc|mnt|srv|lib|Library|private|data|run))\/[^\s"'<>|,;:()[\]{}`\uFDD0]+/gu;
const REGISTRY = /(?<![A-Za-z0-9])(?:HKEY_[A-Z_]{4,20}|HK(?:LM|CU|CR|CC|U))\\[^\s"'<>|,;\uFDD0]+/g;

/** Each with what every match of it holds: most texts have none, and looking for that alone is quick. */
const READERS: readonly (readonly [ObservableType, RegExp, Reader, hint: RegExp])[] = [
  ['vulnerability', CVE, (match) => parseCveId(match[0])?.id, /CVE/i],
  ['attack-pattern', TECHNIQUE, (match) => readTechnique(match[0]), /T[01]\d{3}/],
  ['attack-pattern', CAPEC, (match) => match[0].toUpperCase().replace(' ', '-'), /CAPEC/i],
  ['autonomous-system', ASN, (match) => readAsn(match[0]), /ASN?[ -]?[1-9]/],
  ['file-hash', HASH, (match) => readHash(match[0]), /[0-9A-Fa-f]{32}/],
  [
    'cryptocurrency-wallet',
    WALLET,
    (match) => (currencyOfWallet(match[0]) ? match[0] : undefined),
    /[0-9A-Za-z]{14}/,
  ],
  ['file-path', WINDOWS_PATH, (match) => withoutStop(match[0]), /[:%]\\/],
  ['file-path', UNIX_PATH, (match) => withoutStop(match[0]), /~\/|\/[A-Za-z]{3,7}\//],
  ['windows-registry-key', REGISTRY, (match) => withoutStop(match[0]), /HK[A-Z_]{1,24}\\/],
];

/** CVE, ATT&CK and CAPEC ids, AS numbers, hashes, wallets, file paths and registry keys, in the text of a view. */
export function findIdentifiers(text: string): Recognised<ObservableType>[] {
  return READERS.flatMap(([type, pattern, read, hint]) =>
    hint.test(text)
      ? [...text.matchAll(pattern)].flatMap((match) => {
          const value = read(match);
          if (value === undefined) return [];
          const isCut = match[0].startsWith(value) && type !== 'autonomous-system';
          return [{ type, value, start: match.index, end: match.index + (isCut ? value : match[0]).length }];
        })
      : [],
  );
}

/** The algorithm that a hash of that many hexadecimal digits most likely comes from. */
export function algorithmOf(hash: string): string {
  const names: Record<number, string> = {
    32: 'MD5',
    40: 'SHA-1',
    56: 'SHA-224',
    64: 'SHA-256',
    96: 'SHA-384',
    128: 'SHA-512',
  };
  return names[hash.length] ?? 'unknown';
}

function readTechnique(text: string): string | undefined {
  const id = text.replace('/', '.');
  return isTechniqueId(id) ? id : undefined;
}

function readAsn(text: string): string | undefined {
  const number = Number(/\d+$/.exec(text)?.[0]);
  const isSpelledOut = /^ASN?\d|^ASN[ -]/.test(text) || number > 99;
  return number <= ASN_MAX && isSpelledOut ? `AS${number}` : undefined;
}

function readHash(text: string): string | undefined {
  return HASH_LENGTHS.has(text.length) && /[a-f]/i.test(text) && /\d/.test(text)
    ? text.toLowerCase()
    : undefined;
}

function withoutStop(path: string): string {
  return path.replace(/[.,;:!?)\]]+$/, '');
}
