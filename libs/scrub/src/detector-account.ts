import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Candidate, Scene } from './detector';
import { announcedIn, cueOf, IDLE } from './detector-cue';
import { matchAt, matchesAt } from './match-at';

const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}/y;
/** An account that is spelled in groups of four, or said to be an IBAN, is one even if its check digits are wrong. */
const GROUPED = /^[A-Z]{2}\d\d(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?/;
const SAID =
  /(?<![\p{L}\p{N}])(?:iban|konto(?:verbindung|nummer)?|bankverbindung|compte|cuenta|account)[^\p{L}\p{N}]{0,4}(?:\p{L}{1,12}[^\p{L}\p{N}]{1,3}){0,4}$/iu;
const SAID_LENGTH = 60;
const CARD = /(?<![\p{L}\p{N}.,_+-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}_-]|[.,]\d)/uy;
const CARD_CUE = cueOf(
  '(?:(?:credit|debit|payment|bank|corporate|fuel) )?cards?(?: number)?|cartes?(?: bancaire| bleue| de crédit)?|cb|tarjetas?(?: de (?:crédito|débito))?|(?:kredit|bank|debit|giro|ec-|firmen)?karten?(?:nummer)?|pan|visa|master ?card|amex|american express|maestro|discover',
  '\\p{L}\\p{N}',
);
const CARD_VALUE = /\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}_-]|[.,]\d)/uy;
/** Visa, Mastercard, Amex, Discover, JCB, UnionPay, Diners, Mir, Maestro, with the lengths that each issues. */
const ISSUERS =
  /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|3(?:0[0-5]|[68]\d)\d{11}(?:\d{2})?|220[0-4]\d{12}|(?:50|5[6-9]|6[0-9])\d{14})$/;
const CARD_GROUPS = /^\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}$|^\d{4}([ -])\d{6}\2\d{4,5}$|^\d{13,19}$/;

/** The digits on the back. */
const CHECK_CUE = cueOf(
  'cvv2?|cvc2?|cid|cryptogramme(?: visuel)?|kartenprüfnummer|prüfziffern?|código de seguridad',
);
const CHECK_VALUE = /\d{3,4}(?![\p{L}\p{N}_-]|[.,:/]\d)/uy;

/** Spanish CCC and French RIB, which carry check digits. */
const SPANISH = /(?<![\p{L}\p{N}.,_+-])\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}(?![\p{L}\p{N}_-]|[.,]\d)/uy;
const FRENCH = /(?<![\p{L}\p{N}.,_+-])\d{5} \d{5} [0-9A-Z]{11} \d{2}(?![\p{L}\p{N}_-]|[.,]\d)/uy;
/** Sort code and account. */
const BRITISH = /(?<![\p{L}\p{N}.,_+-])\d\d-\d\d-\d\d[ ,/]{1,3}\d{8}(?![\p{L}\p{N}_-]|[.,]\d)/uy;
const ACCOUNT_CUE = cueOf(
  '(?:bank |current |checking |savings |deposit |business )?(?:account|acct|acc|a\\/c)(?: (?:number|no|nr|num))?\\.?|s\\/c|nuban|cvu|cci|livret [aj]|ldds?|pel|ccp|chave pix|pix key|cuenta (?:de ahorros?|vista|rut|nómina|de cobro)|caja de ahorros?|(?:pc|tagesgeld|kredit|verrechnungs|referenz|treuhand|privat)-?konto|compte (?:épargne|joint|postal|de dépôt)|bban|routing(?: (?:and account|number))?|aba(?: routing)?(?: number)?|sort codes?|transit(?: number)?|bsb|iban|swift|kontonummern?|konto-?nr\\.?|(?:giro|post|geschäfts|spar|spenden|gehalts)konto|beneficiary account|mule account|money mule|payee account|compte (?:courant|chèques?)|kto\\.?(?:-?nr\\.?)?|konto(?:-nr\\.?)?|bankkonto|blz|bankleitzahl|rib|(?:numéro de )?compte(?: bancaire)?|code (?:banque|guichet)|(?:número de )?cuenta(?: (?:bancaria|corriente))?|ccc|clabe|cbu|conta(?: corrente)?|agência|conto corrente|rekening(?:nummer)?|bankgiro|plusgiro|clearing',
  '\\p{L}\\p{N}_-',
);
const ACCOUNT_VALUE =
  /\d{2}\.\d{2}\.\d{2}\.\d{3}(?![\p{N}]|[.-]\d)|\d{4}\.\d{2}\.\d{5}(?![\p{N}]|[.-]\d)|\d{1,2}(?: \d{3}){2} [A-Z] \d{3}(?!\d)|\d{2}-\d{1,6}-\d(?![\p{N}]|-\d)|\d{2}-\d{2}-\d{2}(?:,? (?:and |account |acct |a\/c |no\.? ?){0,3}\d{7,8})?(?![\p{N}]|-\d)|\d{3}-\d{3}(?: \d{6,9})?(?![\p{N}]|-\d)|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}|\d{8,10} ?\/ ?\d{6,14}(?!\d)|\d(?:[ -]?\d){5,23}/uy;
const ACCOUNT_JOINT =
  /[ ]?(?:,|\/|;|and|und|et|y)[ ]{1,2}(?:(?:account|acct|routing|aba|blz|konto|kto|kontonummer|sort code|number|no|nr)\.?:?[ ]{1,2}){0,3}/iuy;
const DATE = /^(?:(?:19|20)\d\d-?[01]\d-?[0-3]\d|[0-3]\d-[01]\d-(?:19|20)\d\d)$/;
const DIGITS_MIN = 6;
/** `80-2-2`, as Swiss Post has them. */
const POSTAL_ACCOUNT = /^\d{2}-\d{1,6}-\d$/;
/** Names by which money is sent: `upi meena.k@okbank`, `alias CBU mesa.tango.luna`. */
const ALIAS_CUE = cueOf(
  'upi(?: id| handle)?|vpa|alias (?:cbu|cvu|bancario)|(?:cbu|cvu) alias|(?:chave )?pix(?: key)?|bizum alias',
);
const ALIAS =
  /[a-z0-9][a-z0-9.-]{1,40}@[a-z]{2,16}(?![\p{L}\p{N}.@-]*[\p{L}\p{N}])|[a-z]{3,16}(?:\.[a-z]{3,16}){2}(?![\p{L}\p{N}])/uy;

/** Bank accounts (ISO 13616 with its checksum, and national forms with a word that says so) and payment cards (issuer, length and Luhn's checksum). */
export function detectAccounts(scene: Scene): Candidate[] {
  const { numberStarts } = scene;
  const words = [
    ...ibans(scene),
    ...announcedIn(scene, { cue: ALIAS_CUE, between: IDLE, value: ALIAS }).map(
      ({ start, value: [spelled] }) => account(start, spelled),
    ),
  ];
  if (numberStarts.length === 0) return words;
  return [
    ...words,
    ...cards(scene),
    ...spansOf(scene, SPANISH, isSpanish),
    ...spansOf(scene, FRENCH, () => true),
    ...spansOf(scene, BRITISH, () => true),
    ...announcedIn(scene, {
      cue: ACCOUNT_CUE,
      between: IDLE,
      value: ACCOUNT_VALUE,
      joint: ACCOUNT_JOINT,
    }).flatMap(({ start, value: [spelled] }) => {
      const digits = spelled.replace(/\D/g, '').length;
      const isShort = digits < DIGITS_MIN && !POSTAL_ACCOUNT.test(spelled);
      return isShort || DATE.test(spelled) ? [] : [account(start, spelled)];
    }),
  ];
}

function ibans({ view: { text }, words }: Scene): Candidate[] {
  const places = words.digitRuns.map((run) => Math.max(0, run - 2));
  return places.flatMap((place): Candidate[] => {
    const match = matchAt(IBAN, text, place);
    if (!match) return [];
    const length = countrySpecs[match[0].slice(0, 2).toUpperCase() as keyof typeof countrySpecs]?.chars ?? 0;
    if (length === 0) return [];
    const spelled = firstCharacters(match[0], length);
    const value = spelled.replace(/[ .-]/g, '').toUpperCase();
    const isCut = value.length !== length || /^[A-Za-z0-9]/.test(match[0].slice(spelled.length));
    if (isCut || !(isValidIBAN(value) || isSaid(text, match.index, spelled))) return [];
    const end = match.index + spelled.length;
    return [{ start: match.index, end, kind: 'iban', rule: 'iban', key: value, certainty: 'likely' }];
  });
}

function isSaid(text: string, start: number, spelled: string): boolean {
  if (GROUPED.exec(spelled)?.[0] === spelled || isBuiltLikeIban(spelled)) return true;
  return /\d{8}/.test(spelled) && SAID.test(text.slice(Math.max(0, start - SAID_LENGTH), start));
}

/** In one piece, with a country's length and its places for letters and digits: nothing else is spelled so. */
function isBuiltLikeIban(spelled: string): boolean {
  const spec = countrySpecs[spelled.slice(0, 2) as keyof typeof countrySpecs]?.bban_regexp;
  return (
    /^[A-Z]{2}\d\d[A-Z0-9]*\d{8}/.test(spelled) &&
    typeof spec === 'string' &&
    new RegExp(spec).test(spelled.slice(4))
  );
}

/** The shortest beginning of a text that holds so many letters and digits. */
function firstCharacters(text: string, count: number): string {
  let seen = 0;
  for (let index = 0; index < text.length; index++) {
    if (/[A-Za-z0-9]/.test(text[index] ?? '')) seen++;
    if (seen === count) return text.slice(0, index + 1);
  }
  return text;
}

function cards(scene: Scene): Candidate[] {
  const plain = matchesAt(CARD, scene.view.text, scene.numberStarts).flatMap((match): Candidate[] => {
    const digits = match[0].replace(/\D/g, '');
    return ISSUERS.test(digits) && passesLuhn(digits) ? [card(match.index, match[0], digits)] : [];
  });
  const announced = announcedIn(scene, { cue: CARD_CUE, between: IDLE, value: CARD_VALUE });
  const checks = announcedIn(scene, { cue: CHECK_CUE, between: IDLE, value: CHECK_VALUE });
  return [
    ...plain,
    ...checks.map(({ start, value: [spelled] }) => card(start, spelled, spelled)),
    ...announced.flatMap(({ start, value: [spelled] }) =>
      CARD_GROUPS.test(spelled) ? [card(start, spelled, spelled.replace(/\D/g, ''))] : [],
    ),
  ];
}

function card(start: number, spelled: string, key: string): Candidate {
  return { start, end: start + spelled.length, kind: 'card', rule: 'payment-card', key, certainty: 'likely' };
}

function account(start: number, spelled: string): Candidate {
  const key = spelled.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return {
    start,
    end: start + spelled.length,
    kind: 'account',
    rule: 'bank-account',
    key,
    certainty: 'likely',
  };
}

function spansOf(
  { view: { text }, numberStarts }: Scene,
  pattern: RegExp,
  accepts: (digits: string) => boolean,
): Candidate[] {
  return matchesAt(pattern, text, numberStarts).flatMap((match) =>
    accepts(match[0].replace(/[ -]/g, '')) ? [account(match.index, match[0])] : [],
  );
}

const SPANISH_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

/** Bank and branch have the first check digit, the account has the second. */
function isSpanish(digits: string): boolean {
  const checkOf = (ten: string): number => {
    const sum = SPANISH_WEIGHTS.reduce((total, weight, index) => total + weight * Number(ten[index]), 0);
    const rest = 11 - (sum % 11);
    return rest === 11 ? 0 : rest === 10 ? 1 : rest;
  };
  return (
    checkOf(`00${digits.slice(0, 8)}`) === Number(digits[8]) &&
    checkOf(digits.slice(10)) === Number(digits[9])
  );
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits).reduceRight((total, character, index) => {
    const digit = Number(character);
    const isDoubled = (digits.length - index) % 2 === 0;
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    return total + (isDoubled ? doubled : digit);
  }, 0);
  return sum % 10 === 0;
}
