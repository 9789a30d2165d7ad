import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Candidate, Scene } from './detector';

const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,30}/g;
const CARD = /(?<![\p{L}\p{N}.,_+-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}_-]|[.,]\d)/gu;
/** Visa, Mastercard, Amex, Discover, JCB, UnionPay, Diners, Mir, Maestro, with the lengths that each issues. */
const ISSUERS =
  /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|3(?:0[0-5]|[68]\d)\d{11}|220[0-4]\d{12}|(?:50|5[6-9]|6[0-9])\d{14})$/;

/** Bank accounts (ISO 13616, checksum) and payment cards (issuer, length and Luhn's checksum). */
export function detectAccounts({ view: { text } }: Scene): Candidate[] {
  return [...ibans(text), ...cards(text)];
}

function ibans(text: string): Candidate[] {
  return [...text.matchAll(IBAN)].flatMap((match): Candidate[] => {
    const length = countrySpecs[match[0].slice(0, 2).toUpperCase() as keyof typeof countrySpecs]?.chars ?? 0;
    const spelled = firstCharacters(match[0], length);
    const value = spelled.replace(/[ -]/g, '').toUpperCase();
    if (value.length !== length || length === 0 || !isValidIBAN(value)) return [];
    const end = match.index + spelled.length;
    return [{ start: match.index, end, kind: 'iban', rule: 'iban', key: value, certainty: 'likely' }];
  });
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

function cards(text: string): Candidate[] {
  return [...text.matchAll(CARD)].flatMap((match): Candidate[] => {
    const digits = match[0].replace(/\D/g, '');
    if (!ISSUERS.test(digits) || !passesLuhn(digits)) return [];
    const end = match.index + match[0].length;
    return [
      { start: match.index, end, kind: 'card', rule: 'payment-card', key: digits, certainty: 'likely' },
    ];
  });
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
