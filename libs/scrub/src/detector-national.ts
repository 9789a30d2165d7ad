import { stdnum } from 'stdnum';
import type { Candidate, Scene } from './detector';
import { announcedIn, cueOf, cuesIn, IDLE } from './detector-cue';
import {
  DOTTED_CUES,
  NATIONAL_CUES,
  NATIONAL_SCHEMES,
  PEOPLES_CUES,
  type NationalScheme,
} from './detector-national.data';
import { isWordUnit } from './word-index';
import { matchAt } from './match-at';

const CUE = cueOf(`${NATIONAL_CUES}|${PEOPLES_CUES}`);
const DOTTED_CUE = cueOf(DOTTED_CUES);
/** `12.345.678`, and the digit behind it. */
const DOTTED = /\d{1,3}(?:\.\d{3}){2,3}(?:-[\dkK])?(?![\p{L}\p{N}_]|[.,:/-]\d)/uy;
/** Whose it is, between the cue and the number: `DNI argentino`, `carte d'identité tunisienne n°`. */
const OF_PEOPLE =
  /[ ](?:\p{Ll}{2,12}(?:[oa]|[eéè]n(?:ne)?|aine?|[oa]ise?|olle?|que|lge|sche[rsn]?|ense|ol|és|esa|í))(?:[ ](?:no?\.?|n[°º]|núm\.?|nr\.?|num\.?))?[ ]?:?[ ](?=[\dA-Z])/uy;
/** Words for a number that stand behind it: `41827395672 as a Turkish ID`, `… (SSN)`. */
const BEHIND_CUE = cueOf(`ids?|id-?nummer|identifiants?|identificación|${NATIONAL_CUES}`);
const VALUE_BEFORE =
  /(?<![\p{L}\p{N}_.,:/@#=-])(\d(?:[ .-]?\d){7,14}[A-Za-z]?)(?: \(|,? (?:is|as|was|being|for|est|comme|es|como|ist|als|war|=)(?: (?:an?|his|her|their|the|my|our|un|une|le|la|son|sa|el|su|ein|eine|einer|seine|ihre|die|der|das|num[eé]ro|número|nummer|de|d[’']|\p{Lu}\p{Ll}{2,14}|[a-zé]{4,12}(?:sche[nrs]?|aise?|ienne?))){0,5} )$/u;
const BEFORE_LENGTH = 60;
const ANOTHER =
  /,? (?:and|und|et|y),? (\d(?:[ .-]?\d){7,14}[A-Za-z]?) (?:as|als|comme|como) (?:\p{L}{1,14} ){1,3}(?:one|ID|solche|eine)?/uy;
/** Words of any kind between a cue and a value that a word for `number` introduces. */
const LONG_WAY =
  /(?:[^\d\n.;!?\uFDD0]{0,60}?(?<![\p{L}\p{N}])(?:number|numéro|número|nummer|no\.|nr\.|n[°º]|n\.º)[ :]{1,3}|[^\d\n.;:!?\uFDD0]{0,30}:[ ]{1,2})/iuy;
/** Cues that are numbers whatever stands before the digits: `her T.C. number and she gave 18827911782`, `DNI peruano 46120983`. */
const NUMBER_CUE = cueOf(
  "(?:citizen(?: service)?|identity|identification|id|tax|social security|national insurance|passport|t\\.?c\\.?|kimlik|resident|nhs|medicare|personal) numbers?|numéros? (?:de sécurité sociale|fiscal|d[’']identité|national|de passeport)|número de (?:identidad|identificación|pasaporte|seguridad social)|(?:steuer|sozialversicherungs|ausweis|pass|identifikations)-?(?:nummer|id)|dni|nie|nif|cédula|cuil|cuit|curp|rut|cni|nir|bsn|pesel",
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
const FURTHER = /(?:[^\p{L}\p{N}\n.;!?]{1,3}\p{Ll}[\p{L}’'-]{0,16}){1,6}[^\p{L}\p{N}\n.;!?]{1,3}(?=\d{8})/uy;
const LONG_NUMBER = /\d{8,14}[A-Za-z]?(?![\p{L}\p{N}_]|[.,:/-]\d)/uy;
/** Groups of letters and digits, each with a digit or a letter or two alone. */
const VALUE =
  /[A-Z]{5} ?\d{6} ?[A-Z0-9]{5}(?![\p{L}\p{N}_])|[A-Z]{4}\d{6}[A-Z0-9]{3,8}(?![\p{L}\p{N}_])|(?:[A-Z]{1,3}[ .-]?|(?:[A-Z]{6}|[A-Z]{3} ?[A-Z]{3}) ?)?\d[\dA-Za-z]{0,20}(?:[ ./-](?:\d[\dA-Z]{0,12}|[A-Z]{1,2}\d?(?![\p{L}\p{N}]))){0,6}(?:\([0-9A]\))?(?![\p{L}\p{N}_])|[a-z]{6}\d\d[a-z]\d\d[a-z]\d{3}[a-z](?![\p{L}\p{N}_])/uy;
const DIGITS_MIN = 5;
const DIGITS_ALONE_MIN = 7;
const CHARACTERS_MAX = 24;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4})$/;
const COUNTED = /^\d{1,3}(?:[ .]\d{3})+$/;
/** Numbers with so many digits are no counts of things. */
const DIGITS_OF_COUNT_MIN = 9;
/** Cues that are other words when spelled in small letters. */
const WORDS_IN_SMALL =
  /(?<![\p{L}\p{N}])(?:sin|nie|fin|run|pan|cf|tin|naf|spi|rg|ci|rut|[Ee]in|vat|nit|ine|cif|iva|tva|nip|inn|pis|dui|cin|nid|nrc|uan|cc|epic)[^\p{L}\p{N}]{1,3}$/u;
const INDICATOR_BEFORE = /[\p{L}\p{N}_/\\@%=&#-]$|[\d\p{L}][.,:]$/u;
const AFTER = /^(?:[\p{L}\p{N}_@\\]|[-.,/:][\p{L}\p{N}])/u;
const BRITISH = /(?<![\p{L}\p{N}])[A-Z]{2} \d\d \d\d \d\d [A-D](?![\p{L}\p{N}])/gu;
const LETTER_LED_MAX = 8;

/** National identity, tax, social-security and passport numbers: with a word that says so, or by spelling and check digits. */
export function detectNationalIds(scene: Scene): Candidate[] {
  const { text } = scene.view;
  if (scene.words.digitRuns.length === 0) return [];
  return [...announced(scene), ...announcedBehind(scene), ...recognised(text, scene), ...british(text)];
}

function announced(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const near = announcedIn(scene, { cue: CUE, between: IDLE, value: VALUE });
  const further = announcedIn(scene, { cue: NUMBER_CUE, between: FURTHER, value: LONG_NUMBER });
  const far = announcedIn(scene, { cue: CUE, between: LONG_WAY, value: VALUE });
  const theirs = announcedIn(scene, { cue: CUE, between: OF_PEOPLE, value: VALUE });
  const dotted = [IDLE, OF_PEOPLE].flatMap((between) =>
    announcedIn(scene, { cue: DOTTED_CUE, between, value: DOTTED }),
  );
  const written = dotted.map(({ start, end, value: [spelled] }) =>
    candidate(start, end, 'announced-national-id', spelled),
  );
  const told = [...near, ...far, ...further, ...theirs].flatMap(({ start, end, value: [spelled] }) => {
    const digits = spelled.replace(/\D/g, '').length;
    const isMixed = /^[A-Z]{1,2}\d(?=[A-Z0-9]{6,8}$)(?:\d*[A-Z]\d*){1,6}$/.test(spelled) && digits > 2;
    const needed = /[A-Za-z]|[-./]/.test(spelled) ? DIGITS_MIN : DIGITS_ALONE_MIN;
    const isCount = COUNTED.test(spelled) && digits < DIGITS_OF_COUNT_MIN && !isSaid(text, start);
    if (WORDS_IN_SMALL.test(text.slice(Math.max(0, start - 10), start))) return [];
    const isOther =
      DATE.test(spelled) ||
      /^(?:(?:1?\d?\d|2[0-5]\d)\.){3}(?:[1-9]?\d|1\d\d|2[0-5]\d)$/.test(spelled) ||
      isCount ||
      spelled.length > CHARACTERS_MAX;
    return (digits < needed && !isMixed) || isOther
      ? []
      : [candidate(start, end, 'announced-national-id', spelled)];
  });
  return [...written, ...told];
}

/** `QQ 12 34 56 C`: no word needed, whatever the letters. */
function british(text: string): Candidate[] {
  return [...text.matchAll(BRITISH)].map(({ index, 0: spelled }) =>
    candidate(index, index + spelled.length, 'national-insurance', spelled),
  );
}

/** `No. 52.417.729` is no count. */
function isSaid(text: string, start: number): boolean {
  return /(?:n[º°o]\.?|n\.º|nr\.?|[:#])\s$/i.test(text.slice(Math.max(0, start - 5), start));
}

/** Numbers that are said afterwards to be one, and another of the kind behind them. */
function announcedBehind(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, BEHIND_CUE).flatMap(({ index, 0: cue }) => {
    const from = Math.max(0, index - BEFORE_LENGTH);
    const before = VALUE_BEFORE.exec(text.slice(from, index));
    if (!before || (/^ids?$/.test(cue) && cue !== cue.toUpperCase())) return [];
    const start = from + before.index;
    const own = candidate(start, start + (before[1] ?? '').length, 'announced-national-id', before[1] ?? '');
    const more = matchAt(ANOTHER, text, index + cue.length);
    const spelled = more?.[1] ?? '';
    if (!more) return [own];
    const at = more.index + more[0].indexOf(spelled);
    return [own, candidate(at, at + spelled.length, 'announced-national-id', spelled)];
  });
}

function recognised(text: string, { numberStarts, words }: Scene): Candidate[] {
  const found: Candidate[] = [];
  let floor = 0;
  const tryAt = (start: number, schemes: readonly NationalScheme[] | undefined): void => {
    const known = schemes && start >= floor ? schemeAt(text, start, schemes) : undefined;
    if (!known) return;
    found.push(known);
    floor = known.end;
  };
  for (const run of words.digitRuns) {
    const start = startOfLetters(text, run);
    if (start < run) tryAt(start, NATIONAL_SCHEMES[0]);
  }
  floor = 0;
  for (const start of numberStarts) tryAt(start, NATIONAL_SCHEMES[lengthOfRun(text, start)]);
  return found;
}

/** Where letters before digits begin, when a word begins there; the place of the digits otherwise. */
function startOfLetters(text: string, run: number): number {
  let start = run;
  if (/[ .-]/.test(text.charAt(start - 1)) && isLetter(text.charCodeAt(start - 2))) start--;
  while (start > 0 && run - start < LETTER_LED_MAX && isLetter(text.charCodeAt(start - 1))) start--;
  if (
    start > 3 &&
    text.charAt(start - 1) === ' ' &&
    run - start === 3 &&
    /^[A-Z]{3}$/.test(text.slice(start - 4, start - 1))
  )
    start -= 4;
  const before = text.charCodeAt(start - 1);
  return before === 0x5f || isWordUnit(before) ? run : start;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function lengthOfRun(text: string, start: number): number {
  let end = start;
  while (end - start < CHARACTERS_MAX && isDigit(text.charCodeAt(end))) end++;
  return end - start;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function schemeAt(text: string, start: number, schemes: readonly NationalScheme[]): Candidate | undefined {
  for (const [rule, spelling, country, check] of schemes) {
    const spelled = matchAt(spelling, text, start)?.[0];
    if (spelled === undefined) continue;
    const end = start + spelled.length;
    if (
      AFTER.test(text.slice(end, end + 2)) ||
      INDICATOR_BEFORE.test(text.slice(Math.max(0, start - 2), start))
    )
      continue;
    if (passes(spelled, country, check)) return candidate(start, end, rule, spelled);
  }
  return undefined;
}

function passes(spelled: string, country: string, check: string): boolean {
  const own = OWN_CHECKS[check];
  if (own) return own(spelled.replace(/[^A-Za-z0-9]/g, ''));
  return stdnum[country]?.[check]?.validate(spelled).isValid ?? false;
}

/** Checks of schemes that the library lacks, or for which it reads the clock. */
const OWN_CHECKS: Readonly<Record<string, (compact: string) => boolean>> = {
  shape: () => true,
  dated: (compact) => isDate(compact.slice(2, 4), compact.slice(4, 6)),
  'se-personnummer': (compact) => {
    const short = compact.slice(-10);
    const day = Number(short.slice(4, 6));
    return isDate(short.slice(2, 4), String(day > 60 ? day - 60 : day)) && luhn(short);
  },
  'be-nn': (compact) =>
    ['', '2'].some(
      (century) => 97 - (Number(century + compact.slice(0, 9)) % 97) === Number(compact.slice(9)),
    ),
  'ru-snils': (compact) =>
    (weighted(compact, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(compact.slice(9)),
  'ie-pps': (compact) => {
    const second = compact.charCodeAt(8) - 64;
    const sum = weighted(compact, [8, 7, 6, 5, 4, 3, 2]) + (second > 0 ? second * 9 : 0);
    return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === compact[7];
  },
  'sg-nric': (compact) => {
    const sum = weighted(compact.slice(1), [2, 7, 6, 5, 4, 3, 2]);
    const series = compact.charAt(0);
    if (series === 'M') return 'KLJNPQRTUWX'[10 - ((sum + 3) % 11)] === compact[8];
    const letters = 'ST'.includes(series) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
    return letters[(sum + ('TG'.includes(series) ? 4 : 0)) % 11] === compact[8];
  },
};

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

function isDate(month: string, day: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function luhn(digits: string): boolean {
  const sum = Array.from(digits).reduceRight((total, character, index) => {
    const doubled = (digits.length - index) % 2 === 0 ? Number(character) * 2 : Number(character);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function candidate(start: number, end: number, rule: string, spelled: string): Candidate {
  const key = spelled.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return { start, end, kind: 'national-id', rule, key, certainty: 'likely' };
}
