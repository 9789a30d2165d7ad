import { COUNTRY_CODES, LANGUAGE_CODES } from './codes.data';

/** The longest tag that is looked at; RFC 5646 section 4.4.1 needs 35. */
const TAG_LENGTH_MAX = 250;
const LETTERS = /^[a-z]+$/;
const ALPHANUMERICS = /^[a-z0-9]+$/;
const DIGITS = /^[0-9]+$/;
const EXTENDED_LANGUAGES_MAX = 3;

/** Tags that RFC 5646 keeps although they do not follow its grammar. */
const IRREGULAR: ReadonlySet<string> = new Set([
  'en-gb-oed',
  'i-ami',
  'i-bnn',
  'i-default',
  'i-enochian',
  'i-hak',
  'i-klingon',
  'i-lux',
  'i-mingo',
  'i-navajo',
  'i-pwn',
  'i-tao',
  'i-tay',
  'i-tsu',
  'sgn-be-fr',
  'sgn-be-nl',
  'sgn-ch-de',
]);

/** Whether a text is a well-formed language tag (RFC 5646 section 2.2.9), in any letter case. */
export function isLanguageTag(text: string): boolean {
  if (text.length > TAG_LENGTH_MAX) return false;
  const tag = text.toLowerCase();
  if (IRREGULAR.has(tag)) return true;
  const parts = tag.split('-');
  if (!parts.every((part) => part.length <= 8 && ALPHANUMERICS.test(part))) return false;
  return parts[0] === 'x' ? parts.length > 1 : isLangtag(parts);
}

/** Whether the two-letter language and region of a well-formed tag are registered; longer codes are not judged. */
export function isRegisteredLanguage(tag: string): boolean {
  const parts = tag.toLowerCase().split('-');
  const language = parts[0] ?? '';
  if (language.length === 2 && !LANGUAGE_CODES.has(language)) return false;
  const region = parts.slice(1, 3).find((part, i) => part.length === 2 && isRegionPlace(parts, i + 1));
  return (
    region === undefined || COUNTRY_CODES.has(region.toUpperCase()) || region === 'eu' || region === 'un'
  );
}

/** A region follows the language, or a script of four letters. */
function isRegionPlace(parts: readonly string[], index: number): boolean {
  return index === 1 || (index === 2 && parts[1]?.length === 4);
}

function isLangtag(parts: readonly string[]): boolean {
  const language = parts[0] ?? '';
  if (language.length < 2 || !LETTERS.test(language)) return false;
  let at = 1;
  if (language.length <= 3) at = skip(parts, at, isExtendedLanguage, EXTENDED_LANGUAGES_MAX);
  at = skip(parts, at, isScript, 1);
  at = skip(parts, at, isRegion, 1);
  const variants = at;
  at = skip(parts, at, isVariant, parts.length);
  if (new Set(parts.slice(variants, at)).size !== at - variants) return false;
  return hasExtensions(parts, at);
}

function hasExtensions(parts: readonly string[], from: number): boolean {
  const seen = new Set<string>();
  let at = from;
  while (at < parts.length) {
    const singleton = parts[at] ?? '';
    if (singleton.length !== 1 || seen.has(singleton)) return false;
    seen.add(singleton);
    if (singleton === 'x') return at + 1 < parts.length;
    const end = skip(parts, at + 1, (part) => part.length >= 2, parts.length);
    if (end === at + 1) return false;
    at = end;
  }
  return true;
}

function skip(parts: readonly string[], from: number, fits: (part: string) => boolean, max: number): number {
  let at = from;
  while (at < parts.length && at - from < max && fits(parts[at] ?? '')) at++;
  return at;
}

function isExtendedLanguage(part: string): boolean {
  return part.length === 3 && LETTERS.test(part);
}

function isScript(part: string): boolean {
  return part.length === 4 && LETTERS.test(part);
}

function isRegion(part: string): boolean {
  return (part.length === 2 && LETTERS.test(part)) || (part.length === 3 && DIGITS.test(part));
}

function isVariant(part: string): boolean {
  return part.length >= 5 || (part.length === 4 && part.charCodeAt(0) <= 57);
}
