import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Candidate, Scene } from './detector';
import { announcedIn, cueOf, IDLE } from './detector-cue';
import { PHONE_CUES, TRUNK_ZERO_COUNTRIES } from './detector-phone.data';
import { matchesAt, withSigns } from './match-at';

const DIGITS_MIN = 7;
const DIGITS_MAX = 15;
const TRUNK_DIGITS_MIN = 9;
/** Past so many numbers in one text they are taken for telephone numbers without asking: parsing is slow. */
const PARSES_MAX = 2_000;

const SEPARATOR = '[ ().\\u2010-\\u2015/\u00A0-]{0,3}';
const EXTENSION =
  '(?:[ ,;]{0,3}(?:ext(?:ension|ensión|\\.)?|x|poste|durchwahl|dw|app\\.|apparat|int\\.|interno|anexo|#)[ .:]{0,2}\\d{1,6})?';
const END = '(?![\\p{L}\\p{N}_])';
const INTERNATIONAL = new RegExp(
  `(?<![\\p{L}\\p{N}_.,+/-])(?:\\+|00)[ .-]?\\(?[1-9](?:${SEPARATOR}\\d){6,14}${EXTENSION}${END}`,
  'iuy',
);
/** With a leading zero, in at least two groups: `01 99 00 42 17`, `020 7946 0813`, `(0461) 555-0138`, `0171/2345678`. */
const TRUNK_ZERO = new RegExp(
  `(?<![\\p{L}\\p{N}_.,+:/-])(?:0 8\\d\\d |\\(0[1-9]\\d{0,4}\\)[ -]?|0[1-9]\\d{0,4}(?: ?[./\\u2010-\\u2015-] ?| ))\\d{1,8}(?:[ .\\u2010-\\u2015-]\\d{2,8}){0,5}${EXTENSION}(?![\\p{L}\\p{N}_]|[.,:/-]\\d)`,
  'iuy',
);
const NORTH_AMERICAN = new RegExp(
  `(?<![\\p{L}\\p{N}_.,+/-])(?:1[-. ])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .-])[2-9]\\d{2}[ .-]\\d{4}${EXTENSION}(?![\\p{L}\\p{N}_]|[.-]\\d)`,
  'iuy',
);
/** `, 94 455 01 36` at the end of who it belongs to; `Ndèye Diagne (77 555 01 28)`. */
const APART = /[6-9](?<=[,(:|] ?.)\d{1,2}(?: \d{2,3}){2}(?: \d{2})?(?=\)| ?[,;|]|\.?\s*$|\.\s|\n)/gmu;
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/;
/** The extension, which is said in more languages than are parsed. */
const EXTENDED = /[ ,;]{0,3}[\p{L}#].*$/u;
/** Sentences end in full stops. */
const NORTH_AMERICAN_END = /[.-]$/;
const CUE = cueOf(PHONE_CUES);
const SIGN = /[☎📞📱✆]\uFE0F?[ :]{0,3}/gu;
const ANNOUNCED = new RegExp(`(?:\\+|00)?\\(?\\d(?:${SEPARATOR}\\d){6,14}${EXTENSION}${END}`, 'iyu');
/** Words between that a call has: `call back on the number`. */
const ABOUT_CALLS =
  /(?:[^\p{L}\p{N}\n]{0,4}(?:(?:back|us|me|him|her|them|you|came|from|via|per|par|por|über|dem|line|desk|help|service|support|central|centrale|office|bureau|büro|oficina|home|mobile|mobil|fixe|fijo|joignable|reachable|erreichbar|message|hotline|direct|after|hours|24h?|urgence|urgencias|soc|csirt|cert|now|today|hoy|heute|also|or|oder|ou|o|and)(?![\p{L}])))*/iuy;
const SHORT_CUE = cueOf(
  'ext\\.?|extension|extensión|durchwahl|dw|nebenstelle|poste|anexo|hausruf',
  '\\p{L}\\p{N}_',
);
const SHORT = /\d{3,5}(?![\p{L}\p{N}_]|[.,:/-]\d)/uy;
/** `on x4417`. It looks behind where an `x` with digits stands, not at every place. */
const EXTENSION_ALONE =
  /x(?=\d{3})(?<=(?<![\p{L}])(?:desk|reach\p{L}*|call\p{L}*|ring|rang|dial\p{L}*|phone|ext)(?![\p{L}])[^.;\n]{0,24} x)\d{3,5}(?![\p{L}\p{N}_.-])/giu;
const JOINT =
  /[ ]{0,2}(?:,|;|\/|and|or|und|oder|et|ou|y|o|\u2013|-)[ ]{1,2}(?:(?:fax|mobile?|mobil|tel|tél|cell|handy|portable|móvil)\.?:?[ ]{0,2})?/iuy;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)/;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Telephone numbers: international ones as they are, national ones with a word that says so or in a form that hardly anything else has. */
export function detectPhones(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const { numberStarts } = scene;
  if (numberStarts.length === 0) return [];
  const signed = withSigns(text, numberStarts, '+(').map((place) =>
    text.startsWith('(+', place) ? place + 1 : place,
  );
  let parses = 0;
  const isValid = (spelled: string, countries: readonly (CountryCode | undefined)[]): boolean =>
    countries.some(
      (country) =>
        ++parses > PARSES_MAX || (parsePhoneNumberFromString(spelled, country)?.isPossible() ?? false),
    );
  return [
    ...announcedIn(scene, { cue: CUE, between: BETWEEN, value: ANNOUNCED, joint: JOINT }).flatMap(
      ({ start, value: [spelled] }) => numbered(start, spelled),
    ),
    ...announcedIn(scene, { cue: SHORT_CUE, between: IDLE, value: SHORT }).map(
      ({ start, value: [spelled] }) => candidate(start, spelled),
    ),
    ...(text.includes(' x')
      ? [...text.matchAll(EXTENSION_ALONE)].map(({ index, 0: spelled }) => candidate(index, spelled))
      : []),
    ...[...text.matchAll(SIGN)]
      .flatMap((match) => matchesAt(ANNOUNCED, text, [match.index + match[0].length]))
      .flatMap(({ index, 0: spelled }) => numbered(index, spelled)),
    ...[...text.matchAll(APART)].flatMap(({ index, 0: spelled }) =>
      THOUSANDS.test(spelled) || spelled.replace(/\D/g, '').length !== 9 ? [] : [candidate(index, spelled)],
    ),
    ...spansOf(text, signed, INTERNATIONAL, (spelled) =>
      spelled.startsWith('00')
        ? /\D/.test(spelled) && isValid(`+${spelled.slice(2)}`, [undefined])
        : isValid(spelled, [undefined]),
    ),
    ...(numberStarts.length > 0
      ? spansOf(text, signed, NORTH_AMERICAN, (spelled) => isValid(spelled.replace(EXTENDED, ''), ['US']))
      : []),
    ...(text.includes('0')
      ? spansOf(
          text,
          signed,
          TRUNK_ZERO,
          (spelled) =>
            spelled.replace(/\D/g, '').length >= TRUNK_DIGITS_MIN &&
            isValidNumber(spelled, TRUNK_ZERO_COUNTRIES, () => ++parses > PARSES_MAX),
        )
      : []),
  ];
}

/** Idle words, words about calls, idle words. */
const BETWEEN = new RegExp(`${ABOUT_CALLS.source}(?:${IDLE.source})`, 'iuy');

function isValidNumber(spelled: string, countries: readonly CountryCode[], isEnough: () => boolean): boolean {
  return countries.some(
    (country) => isEnough() || (parsePhoneNumberFromString(spelled, country)?.isValid() ?? false),
  );
}

function spansOf(
  text: string,
  places: readonly number[],
  pattern: RegExp,
  accepts: (spelled: string) => boolean,
): Candidate[] {
  return matchesAt(pattern, text, places).flatMap((match) => {
    const spelled = match[0].replace(NORTH_AMERICAN_END, '');
    return accepts(spelled) ? numbered(match.index, spelled) : [];
  });
}

function numbered(start: number, spelled: string): Candidate[] {
  const digits = spelled.replace(/\D/g, '').length;
  const isOffLength = digits < DIGITS_MIN || digits > DIGITS_MAX + 6;
  return isOffLength || DATE.test(spelled) || ADDRESS.test(spelled) ? [] : [candidate(start, spelled)];
}

function candidate(start: number, spelled: string): Candidate {
  const key = spelled.replace(/\D/g, '').replace(/^00/, '');
  return { start, end: start + spelled.length, kind: 'phone', rule: 'phone', key, certainty: 'likely' };
}
