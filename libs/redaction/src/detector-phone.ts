import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Candidate, Scene } from './detector';

const DIGITS_MIN = 7;
const DIGITS_MAX = 15;
const CUE_LENGTH = 28;
/** Past so many numbers in one text they are taken for telephone numbers without asking: parsing is slow. */
const PARSES_MAX = 4_000;

const INTERNATIONAL =
  /(?<![\p{L}\p{N}_.,+/-])(?:\+|00)[ .-]?\(?[1-9](?:[ ().\u2010-\u2015/-]{0,3}\d){6,14}(?![\p{L}\p{N}_])/gu;
const NATIONAL = /(?<![\p{L}\p{N}_.,+/-])\(?\d(?:[ ().\u2010-\u2015/-]{0,3}\d){6,14}(?![\p{L}\p{N}_])/gu;
const NORTH_AMERICAN =
  /(?<![\p{L}\p{N}_.,+/-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([.-]))[2-9]\d{2}[.-]\d{4}(?![\p{L}\p{N}_.-])/gu;
const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)/;
const CUE =
  /(?:\b(?:tel|tél|telephone|téléphone|telefon|telefono|teléfono|phone|phones|cell|cellphone|mobile|mobil|móvil|portable|handy|gsm|fax|hotline|helpline|whatsapp|signal|viber|telegram|sms|ring|dial|call(?:ed|ing)?|rufen|appele[rz]|llam(?:e|ar)|ruf|durchwahl|extension|ext|voicemail)\b|[☎📞📱])[^\p{L}\p{N}]{0,4}(?:(?:no|nr|num(?:ber|éro|ero)?|nummer|número|at|on|me|us|the|is|to|unter|au|al|under|line|message|from)\b[^\p{L}\p{N}]{0,4}){0,3}$/iu;

/** Telephone numbers: international ones as they are, national ones with a word that says so, or in the North American form. */
export function detectPhones({ view: { text } }: Scene): Candidate[] {
  if (!/\d/.test(text)) return [];
  let parses = 0;
  const canParse = (): boolean => ++parses <= PARSES_MAX;
  const isPossible = (spelled: string, country?: CountryCode): boolean =>
    !canParse() || (parsePhoneNumberFromString(spelled, country)?.isPossible() ?? false);
  return [
    ...spansOf(text, INTERNATIONAL, (spelled, start) => {
      if (hasCue(text, start)) return true;
      if (spelled.startsWith('00')) return /\D/.test(spelled) && isPossible(`+${spelled.slice(2)}`);
      return isPossible(spelled);
    }),
    ...spansOf(text, NORTH_AMERICAN, (spelled) => isPossible(spelled, 'US')),
    ...spansOf(text, NATIONAL, (_, start) => hasCue(text, start)),
  ];
}

function spansOf(
  text: string,
  pattern: RegExp,
  accepts: (spelled: string, start: number) => boolean,
): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '');
    const isOffLength = digits.length < DIGITS_MIN || digits.length > DIGITS_MAX + 2;
    if (isOffLength || DATE.test(match[0]) || !accepts(match[0], match.index)) return [];
    const key = digits.replace(/^00/, '');
    const end = match.index + match[0].length;
    return [{ start: match.index, end, kind: 'phone', rule: 'phone', key, certainty: 'likely' }];
  });
}

function hasCue(text: string, start: number): boolean {
  return CUE.test(text.slice(Math.max(0, start - CUE_LENGTH), start));
}
