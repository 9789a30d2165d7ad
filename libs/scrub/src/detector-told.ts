import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import {
  ACCESS_PAIR_WORDS,
  HAVING_WORDS,
  NETWORK_WORDS,
  OPENED_WORDS,
  PHRASE_USED_WORDS,
  SAME_WORDS,
  SECRET_WORDS_BESIDE,
  TYPED_WORDS,
  WORD_WORDS,
} from './detector-told.data';
import { isOwnName } from './detector-user-name';
import { matchAt } from './match-at';
import { isNameOfFile, isWordMade, shapeOf } from './value-shape';

const BESIDE = '\\p{L}\\p{N}_';
const QUOTE = '["\'`“„«‹‘]?[ \\u00A0]?';
/** A run of signs as passwords have them; `&` may be one of them. */
const VALUE = '[^\\s"\'“”„«»‹›`‘’,;<>|()[\\]{}\\uFDD0]{4,48}';

const TYPED = cueOf(TYPED_WORDS, BESIDE, BESIDE);
const TYPED_REST = new RegExp(
  `(?:[ ]\\p{Ll}{1,10}){0,2}?[ ]${QUOTE}(?=[^\\s]{0,48}[\\d!#$%&*?_+=])(${VALUE})`,
  'uy',
);
/** `letmein-ward9, then letmein-ward8`. */
const FURTHER = new RegExp(
  `["'\`”»’]?[ ]{0,2}(?:,|;|/|and|or|then|und|oder|dann|et|ou|puis|y|o|luego|después)[ ](?:(?:and|or|und|oder|et|ou|y|o) )?(?:(?:then|dann|puis|luego|finally|schließlich|enfin|por fin) )?${QUOTE}(${VALUE})`,
  'yu',
);
const FURTHER_MAX = 5;
const SPELLED = cueOf(WORD_WORDS, BESIDE, BESIDE);
const SPELLED_REST = new RegExp(`[ ]${QUOTE}(${VALUE})`, 'uy');
const OPENED = cueOf(OPENED_WORDS, BESIDE, BESIDE);
/** `with backupadm / Backup!Backup!`, `avec Moulin a vent 7,`. */
const OPENED_REST = new RegExp(
  `[ ](?:(?:the|a|le|la|el|un|una|une|dem|der|einem|just|only|nur|simplement|solo) )?${QUOTE}(?:([\\p{L}\\p{N}._-]{2,32})[ ]?[/:][ ]?)?(${VALUE})`,
  'uy',
);
const OPENED_PHRASE =
  /[ ]["“„«]?[ ]?(\p{Lu}\p{Ll}{1,14}(?:[ ]\p{Ll}{1,14}){1,5}[ ]\d{1,4})(?=[”»"]?[ ]?[,.;:)]|$)/uy;
const OPENED_NUMBER = /[ ]([\d]{4,8})(?=[.,;)]|$| (?:öffnen|entsperren|öffnete|entsperrt)(?![\p{L}]))/uy;
const HAVING = cueOf(HAVING_WORDS, BESIDE, BESIDE);
/** `athletic98 en la banca`: a word with a number in use for something. */
const HAVING_REST =
  /[ ]["'“„«]?(\p{L}\p{Ll}{3,20}\d{2,4}[!?#$*]?)(?=["'”»]?[ ](?:in|on|for|at|as|by|since|en|pour|sur|dans|comme|depuis|para|como|desde|für|bei|im|als|seit|auf|siempre|toujours|immer|always|everywhere|partout|überall)[ ])/uy;
/** `La nueva es CafeConLeche_1`, `it was Luna_Llena_9.` */
const HAVING_JOINED =
  /[ ]["'“„«]?(\p{L}{3,40}(?:[_-]\p{L}{2,15}){0,2}[_-]\d{1,4})(?=["'”»]?(?:[.,;:)]|$| (?:and|y|und|et) ))/uy;
const SAME = cueOf(SAME_WORDS, BESIDE, BESIDE);
const SAME_REST = new RegExp(
  `[ ]?(?:[:,–]|is|was|es|era|est|était|ist|war)?[ ]${QUOTE}(?=[^\\s]{0,48}[\\d!#$%&*?_+=])(${VALUE})`,
  'uy',
);
/** `(wartung/wartung)`. */
const TWICE = /(?<=[("“„«])(\p{L}[\p{L}\p{N}]{3,19})\/\1(?=[)"”“»])/gu;
const PAIR = cueOf(ACCESS_PAIR_WORDS, BESIDE, BESIDE);
const PAIR_REST = new RegExp(
  `(?:[ ]\\p{L}{1,16}){0,6}?[ ]?(?::|,|–|—|=>|→|-)?[ ]["'\`“„«(]?([a-z][\\p{L}\\p{N}._-]{1,31})["'\`”»]?[ ]?(?:,|/|–|—|[ ]-|\\||→|=>|und|and|et|y|with|mit|avec|con)[ ]["'\`“„«]?(${VALUE})`,
  'uy',
);
const NETWORK = cueOf(NETWORK_WORDS, BESIDE, BESIDE);
const NETWORK_REST = new RegExp(
  `(?:[ ][\\p{L}’'-]{1,16}){0,5}?,?(?:[ ]?[:=]|[ ](?:is|was|c[’']est|c[’']était|est|était|es|era|ist|war|lautete?))[ ]${QUOTE}(?=[^\\s]{0,48}[-\\d!#$%&*?_+=])(${VALUE})`,
  'uy',
);
/** `community north-ro`. */
const COMMUNITY = cueOf('snmp[ -]community|community(?: string)?|communauté(?: snmp)?|comunidad(?: snmp)?');
const COMMUNITY_REST =
  /(?:[ ](?:is|was|est|era|es|ist|war|string|name|namens|named|called))?[ ]?[:=]?[ ]["'“„«]?([\p{L}\p{N}]{2,16}[-_.](?:ro|rw|read|write|snmp|mon|monitor|public|priv))(?![\p{L}\p{N}_-])/iuy;
/** `clave Paella.Valenciana`: two words with a sign between them, right behind the word for a password. */
const PLAIN = cueOf(
  'password|passwd|pwd|pw|passphrase|mot de passe|mdp|contraseña|clave|passwort|kennwort|losung',
  '\\p{L}\\p{N}',
  '\\p{L}\\p{N}_-',
);
const PLAIN_REST =
  /[ ]["'“„«]?(\p{Lu}\p{Ll}{2,15}[.+/]\p{Lu}\p{Ll}{2,15}(?:[.+/]?\d{1,4})?)(?![\p{L}\p{N}_@/-]|[.]\p{L})/uy;
/** `$p='…'`, as scripts have it. */
const IN_SCRIPT =
  /(?<=\$(?:p|pw|pwd|pass|passwd|password|cred|secret|plain|clear)\s?=\s?["'])[^"'\n]{4,64}(?=["'])/giu;
/** `"guest: SummerRain!"`, as people write it on a note. */
const NOTED =
  /(?<=["“„«‘][ \u00A0]?)([\p{L}][\p{L}\p{N}._-]{1,24})[ \u00A0]?[:/][ ]([^\s"“”„«»‘’]{5,32})(?=[ \u00A0]?["”“»’])/gu;
const ON_A_NOTE =
  /\p{L}[!?#&+*=$%]\p{L}|\p{Ll}\p{Lu}.*[!?]$|^\p{L}{3,}[-_.]?\d{2,}[!?]*$|\d.*[!?#&*$%]|[!?#&*$%].*\d/u;
const USUAL_USER =
  /^(?:admin\w*|root|guest|gast|invité|invitado|user|benutzer|usuario|utilisateur|kasse|caisse|caja|recepcion|accueil|empfang|reception|operator|service|support|test|viewer|wi-?fi|wlan|vpn|session|login|pw|password|mdp|clave)$/iu;
const SECRET = cueOf(SECRET_WORDS_BESIDE, BESIDE, BESIDE);
const SECRET_REST = new RegExp(
  `(?:[ ][\\p{L}\\p{N}’'-]{1,16}){0,7}?(?:[ ]?[:=–]|[ ](?:is|was|ist|war|est|était|es|era|lautete?))?[ ]${QUOTE}(?=[^\\s]{0,48}[\\d!#$%&*?_+=])(${VALUE})`,
  'uy',
);
/** `el token era tk-88-QWE-771`, `the webhook key hk_9931_ZZq`. */
const TOKEN = cueOf(
  "(?:api|webhook|bot|access|session|licen[cs]e|deploy|signing) (?:key|token|secret)|token|tokens|jetons?(?: d[’']accès)?|clé (?:api|d[’']api)|clave (?:api|de api)|ficha de acceso|(?:api|zugriffs|sitzungs)-?(?:schlüssel|token)",
  BESIDE,
  BESIDE,
);
const TOKEN_REST =
  /(?:[ ]\p{L}{1,12}){0,4}?[ ]?(?:[:=]|is|was|es|era|est|était|ist|war|lautete?)?[ ]["'“„«]?(?:\d{3,10}:)?((?:[a-z]{2,6}[-_])(?=[^\s]{0,40}\d)[\p{L}\p{N}_-]{5,48})(?![\p{L}\p{N}_@./-])/uy;
const PHRASE = cueOf(PHRASE_USED_WORDS, BESIDE, BESIDE);
const PHRASE_REST =
  /,?(?:[ ]\p{Ll}{1,12}){0,2}[ ](?:used|chose|had|took|set|utilisaient|utilisait|employait|avaient|avait|prenait|usaban|usaba|tenían|tenía|eligieron|pusieron|puso|nahmen|nahm|nutzten|nutzte|verwendeten|verwendete|hatten|hatte|diente)[ ](?:(?:they|he|she|ils|on|sie|er|man) )?["“„«]?((?:[\p{L}\p{N}]{1,14}[ ]){2,9}?[\p{L}\p{N}]{2,14})(?=["”»]?(?:[.,;:]|$| (?:for|on|in|at|to|pour|sur|dans|para|en|für|auf|bei)[ ]))/uy;

const PHRASE_ODD = new RegExp(
  `,?(?:[ ]\\p{Ll}{1,12}){0,4}?[ ]${QUOTE}(?=[^\\s]{0,48}[\\d!#$%&*?_+=])(${VALUE})`,
  'uy',
);

/** Behind a sign at its end, the sentence goes on: the sign is the secret's. */
const GOES_ON = /^["'”»]?[ ]\p{Ll}/u;
const DIGITS_ALONE = /^[\d.:/%-]+$/;

/** Passwords and phrases that are told by what was done with them, with no word for a password beside them. */
export function toldByUse(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const rest = (cue: typeof TYPED, pattern: RegExp): RegExpExecArray[] =>
    cuesIn(scene, cue)
      .map(({ index, 0: word }) => matchAt(pattern, text, index + word.length))
      .filter((match) => match !== null);
  return [
    ...rest(TYPED, TYPED_REST).flatMap((match) => listed(text, match, isOddWord)),
    ...rest(SPELLED, SPELLED_REST).flatMap((match) => one(text, match, isWordWithNumber)),
    ...rest(SECRET, SECRET_REST).flatMap((match) => one(text, match, isOdd)),
    ...rest(OPENED, OPENED_REST).flatMap((match) =>
      match[1] === undefined ? one(text, match, isOddWord) : pair(text, match),
    ),
    ...rest(NETWORK, NETWORK_REST).flatMap((match) => one(text, match, isOddOrJoined)),
    ...rest(COMMUNITY, COMMUNITY_REST).map((match) => whole(match)),
    ...(/["“„«‘]/.test(text) ? noted(text) : []),
    ...rest(TOKEN, TOKEN_REST)
      .filter(([, value = '']) => !isNameOfFile(value) && !/^(?:srv|web|app|db|vm|pc|fs|dc)[-_]/.test(value))
      .map((match) => ({ ...whole(match), kind: 'token' as const })),
    ...rest(PLAIN, PLAIN_REST).map((match) => whole(match)),
    ...(text.includes('$')
      ? [...text.matchAll(IN_SCRIPT)].map(({ index, 0: value }) => secret(index, value))
      : []),
    ...rest(OPENED, OPENED_NUMBER).map((match) => whole(match)),
    ...rest(PHRASE, PHRASE_ODD).flatMap((match) => one(text, match, isOdd)),
    ...rest(OPENED, OPENED_PHRASE).map((match) => whole(match)),
    ...rest(HAVING, HAVING_REST).flatMap((match) => one(text, match, isWordWithNumber)),
    ...rest(HAVING, HAVING_JOINED).flatMap((match) => one(text, match, isOddWord)),
    ...rest(SAME, SAME_REST).flatMap((match) => one(text, match, isOddWord)),
    ...(text.includes('/') ? [...text.matchAll(TWICE)].map(({ index, 0: both }) => secret(index, both)) : []),
    ...rest(PAIR, PAIR_REST).flatMap((match) => pair(text, match)),
    ...rest(PHRASE, PHRASE_REST).map((match) => whole(match)),
  ];
}

type Accepts = (value: string, isSigned: boolean) => boolean;

/** The last group of a match, where it is accepted without the signs of its sentence. */
function one(text: string, match: RegExpExecArray, accepts: Accepts): Candidate[] {
  const spelled = match.at(-1) ?? '';
  const start = match.index + match[0].lastIndexOf(spelled);
  const bare = spelled.replace(/[.:…]+$/u, '');
  const isSigned =
    /[!?]$/.test(bare) && GOES_ON.test(text.slice(start + bare.length, start + bare.length + 4));
  const value = isSigned || /\d/.test(bare) ? bare : bare.replace(/[!?]+$/, '');
  return accepts(value, isSigned) ? [secret(start, value)] : [];
}

function listed(text: string, match: RegExpExecArray, accepts: Accepts): Candidate[] {
  const found = one(text, match, accepts);
  for (let count = 0; found.length > 0 && count < FURTHER_MAX; count++) {
    const more = matchAt(FURTHER, text, found.at(-1)?.end ?? 0);
    const next = more ? one(text, more, accepts) : [];
    if (next.length === 0) break;
    found.push(...next);
  }
  return found;
}

/** A user with a password that is odd. */
function pair(text: string, match: RegExpExecArray): Candidate[] {
  const [value] = one(text, match, isOdd);
  const user = match[1] ?? '';
  if (
    !value ||
    user === '' ||
    !(USUAL_USER.test(user) || isOwnName(user.toLowerCase())) ||
    !/\p{Ll}/u.test(value.key)
  )
    return [];
  const start = match.index + match[0].indexOf(user);
  return [value, { ...secret(start, user), kind: 'user', rule: 'user-of-password', key: user.toLowerCase() }];
}

/** A user and a password between the same quotes. */
function noted(text: string): Candidate[] {
  return [...text.matchAll(NOTED)].flatMap((match) => {
    const [spelled, user = '', value = ''] = match;
    if (!ON_A_NOTE.test(value) || !(USUAL_USER.test(user) || isOwnName(user.toLowerCase()))) return [];
    return isNameOfFile(value) ? [] : [secret(match.index + spelled.lastIndexOf(value), value)];
  });
}

function whole(match: RegExpExecArray): Candidate {
  const value = match[1] ?? '';
  return secret(match.index + match[0].lastIndexOf(value), value);
}

/** What no word, number, name of a file or address looks like. */
function isOdd(value: string, isSigned: boolean): boolean {
  if (value.length < 4 || !/\p{L}/u.test(value) || isNameOfFile(value) || /@.*\.\p{L}|:\/\/|\\/u.test(value))
    return false;
  return isSigned || shapeOf(value) !== 'none' || /\p{L}[!#$%&*?_+=^~]+(?:\p{L}|\d|$)/u.test(value);
}

/** The same of letters and digits or signs, and no name of a machine, version or program. */
function isOddWord(value: string, isSigned: boolean): boolean {
  if (DIGITS_ALONE.test(value) || !isOdd(value, isSigned)) return false;
  return /[!#$%&*?+=^~]/.test(value) || isWordMade(value);
}

/** The same, or words joined as people do to remember them: `tarte-aux-pommes`. */
function isOddOrJoined(value: string, isSigned: boolean): boolean {
  return isOdd(value, isSigned) || /^\p{L}{2,16}(?:-\p{L}{1,16}){2,5}(?:-\d{1,4})?$/u.test(value);
}

function isWordWithNumber(value: string): boolean {
  return /^\p{L}{4,}[-_.]?\d{2,}[!?#$*]?$/u.test(value) && shapeOf(value) !== 'none' && !isNameOfFile(value);
}

function secret(start: number, value: string): Candidate {
  const end = start + value.length;
  return { start, end, kind: 'credentials', rule: 'told-by-use', key: value, certainty: 'likely' };
}
