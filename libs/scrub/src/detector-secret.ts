import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import { toldCodes } from './detector-code';
import { toldPasswords } from './detector-password';
import { COMMAND_PATTERNS } from './detector-secret.data';
import { PASSWORD_WORDS, SECRET_WORDS } from './detector-token.data';
import { isJoinedOddly } from './value-shape';
import { matchesIn, needing } from './necessary';

const PRIVATE_KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const PRIVATE_KEY_END = /-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const PRIVATE_KEY_LENGTH_MAX = 16_384;
/** The lines of a key whose end is missing. */
const PRIVATE_KEY_BODY = /(?:(?:\\n|\s){0,4}[A-Za-z0-9+/=]{16,128}){0,256}/y;

const SECRET = cueOf(SECRET_WORDS, '\\p{L}\\p{N}', '\\p{L}\\p{N}');
const IS_PASSWORD = new RegExp(`^(?:${PASSWORD_WORDS})$`, 'iu');
const QUOTE = '["\'\u201C\u201E«‹`\u2018]';
const VALUE = '([^\\s"\'\u201C\u201D\u201E»«›”’`,;<>&|\\uFDD0]{3,256})';
/** What may stand between a secret's name and its value, and whether any value there is one. */
const CONNECTIONS: readonly (readonly [between: RegExp, isSure: boolean])[] = [
  [new RegExp(`["'\\])]{0,2}[ \\t]{0,3}(?::=|=>|=)[ \\t]{0,3}${QUOTE}?${VALUE}`, 'yu'), true],
  [new RegExp(`["']:[ ]?["']${VALUE}(?=["'])`, 'yu'), true],
  [new RegExp(`["']?:["']?${VALUE}`, 'yu'), false],
  [new RegExp(`["'\\])*_]{0,3}[ \\t]{0,3}:[ \\t]{0,3}\\n?[ \\t]{0,3}(?:${QUOTE} ?)?${VALUE}`, 'yu'), false],
];
/** In a sentence `&` may be a sign of the secret itself. */
const PROSE_VALUE = VALUE.replace('<>|&', '<>|');
const SAYING =
  '(?:is|was|were|being|ist|war|lautete?|heißt|est|était|soit|es|era|fue|becomes|set to|changed to|reset to|geändert auf|changé en|cambiada a)';
const IS_QUOTE = /["'\u201C\u201E«»‹`\u2018]/;
const UP_TO_QUOTE = new RegExp(`[ \\t]{0,2}:[ \\t]{1,3}${VALUE}(?=["'\u201C\u201D»«›”’\`])`, 'yu');
/** `the password for the vault was …`, `das Kennwort des Kontos lautet …`. */
const STATED = new RegExp(
  `["'\\])]{0,2}(?:,?[ \\t]{1,2}[\\p{L}\\p{N}’'_.@\\\\-]{1,40}){0,9}?(?:,?[ \\t]{1,2}${SAYING}(?: (?:still|only|simply|toujours|encore|todavía|noch|immer noch|nur))?|[ \\t]?:|[ \\t]{1,2}=)[ \\t]{1,3}:?[ \\t]?(?:${QUOTE} ?)?${PROSE_VALUE}`,
  'yiu',
);
/** `with the password Sommer2024!`. */
const BESIDE = new RegExp(`,?[ \\t]{1,2}\\(?(?:${QUOTE} ?)?${PROSE_VALUE}`, 'yu');
const QUOTED_VALUE = new RegExp(
  `(?:[ \\t]{1,2}[\\p{L}]{1,14}){0,3}?[ \\t]{0,2}[:(]?[ \\t]{0,2}${QUOTE}[ \u00A0]?([^"'\u201C\u201D\u201E»«›”’\`\\n\\uFDD0]{3,64}?)[ \u00A0]?["'\u201C\u201D»›”’\`]`,
  'yu',
);
/** Users with passwords behind a word for both: `credentials admin:Sommer2024`. */
const BOTH_CUE = cueOf(
  'credentials?|creds|combos?|combinations?|log(?:ged)?[ -]in with|logins?|log-in|identifiants?|accès|credenciales|acceso|zugangsdaten|anmeldedaten|logindaten|user(?:name)?[/:]pass(?:word)?|basic auth',
  '\\p{L}\\p{N}',
);
const BOTH = new RegExp(
  `[^\\p{L}\\p{N}\\n]{1,4}(?:\\p{L}[\\p{L}’'-]{0,20}[^\\p{L}\\p{N}\\n]{1,4}){0,6}?([\\p{L}\\p{N}._@\\\\-]{2,64} ?[:/] ?[^\\s"'»”\`,;<>&|\\uFDD0/]{4,128})`,
  'yu',
);
/** Accounts that stand with a word for their password as often as not. */
const USUAL_USER = /^(?:admin|root|administrator|user|guest|test|support|operator|service|sa|pi|ubnt)$/i;
const USER_AND_SECRET = needing(
  / \/ [^\s/,;]{0,40}[!#$%&*?@+=]/u,
  /(?<![\p{L}\p{N}_/:.-])(\p{L}[\p{L}\p{N}._@-]{2,40}) \/ ((?=[^\s/,;]{0,40}[!#$%&*?@+=])[^\s/,;"'<>\uFDD0]{6,64})/gu,
);
/** `password hint "dog"`. */
const HINT = /^[ -](?:hints?|polic|manager|length|field|prompt|frage|hinweis)/i;
const HINT_LENGTH = 10;
const WITH = cueOf('with|using|mit|avec|con|as|per|par|por');
const UNMISTAKABLE =
  /[ \t]["'«»„“]?((?=[^\s]{0,40}\p{Ll})(?=[^\s]{0,40}\p{Lu})(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[!#$%&*?])[^\s,;:/\\<>"'()[\]@=\uFDD0]{8,40})/uy;
const PLACEHOLDER =
  /^(?:(?:your|votre|tu|su|ihr|dein|mein|my)[_-]?(?:password|passwd|mot_?de_?passe\w*|contraseña\w*|passwort\w*|secret|token|key)\w*|\*+|x{3,}|\.{3,}|<.*|\[.*|\{.*|\$[\w{].*|%\w*%?|null|none|nil|empty|undefined|true|false|n\/a|redacted|unknown|changeme\?+|infected)$/i;
/** `PWD=/srv/export` is where a shell stood. */
const WORKING_DIRECTORY = /^(?:\/[\p{L}\p{N}._-]+)+\/?$|^\/$/u;
const URL_CREDENTIALS =
  /(?<=[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/)[^\s/:@"'<>\uFDD0]{0,128}:[^\s/@"'<>\uFDD0]{1,256}(?=@)/gu;

/** Passwords, private keys and credentials in URLs and commands. */
export function detectSecrets(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return [
    ...(text.includes('-----BEGIN') ? privateKeys(text) : []),
    ...named(scene),
    ...pairs(scene),
    ...unnamed(scene),
    ...inCommands(text),
    ...userInformation(scene),
    ...toldPasswords(scene),
    ...toldCodes(scene),
  ];
}

/** Values that stand beside a word for a secret. */
function named(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const found: Candidate[] = [];
  let floor = 0;
  for (const cue of cuesIn(scene, SECRET)) {
    const after = cue.index + cue[0].length;
    if (after < floor || HINT.test(text.slice(after, after + HINT_LENGTH))) continue;
    const secret =
      assignedAt(text, after) ??
      quotedWith(text, cue.index, after) ??
      (IS_PASSWORD.test(cue[0]) ? statedAt(text, after) : undefined);
    if (!secret) continue;
    found.push(secret);
    floor = secret.end;
  }
  return found;
}

function assignedAt(text: string, after: number): Candidate | undefined {
  for (const [between, isSure] of CONNECTIONS) {
    const accepts = isSure ? isNoPlaceholder : looksSecret;
    const secret = valueAt(between, text, after, 'assigned-secret', accepts);
    if (secret) return secret;
  }
  return undefined;
}

/** In `»Passwort: katze-hund«` the quotation marks hold the name and the value, which may be a word. */
function quotedWith(text: string, cueStart: number, after: number): Candidate | undefined {
  if (!IS_QUOTE.test(text.charAt(cueStart - 1))) return undefined;
  return valueAt(UP_TO_QUOTE, text, after, 'stated-secret', isNoPlaceholder);
}

function statedAt(text: string, after: number): Candidate | undefined {
  return (
    valueAt(BESIDE, text, after, 'stated-secret', looksStrong) ??
    valueAt(STATED, text, after, 'stated-secret', looksSecret) ??
    valueAt(QUOTED_VALUE, text, after, 'stated-secret', isNoSentence)
  );
}

function valueAt(
  pattern: RegExp,
  text: string,
  at: number,
  rule: string,
  accepts: (secret: string) => boolean,
): Candidate | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const value = match[1] ?? '';
  const secret = withoutStop(value);
  if (secret === '' || !accepts(secret)) return undefined;
  const start = at + match[0].lastIndexOf(value);
  return candidate(start, start + secret.length, 'credentials', rule, secret);
}

/** A user with a password, behind a word for both. */
function pairs(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, BOTH_CUE).flatMap((cue) => {
    const pair = valueAt(BOTH, text, cue.index + cue[0].length, 'credential-pair', (both) => {
      const [user = '', secret = ''] = both.split(/ ?[:/] ?/);
      const isSame = user.toLowerCase() === withoutStop(secret).toLowerCase();
      const isUsual =
        USUAL_USER.test(user) &&
        (isSame || /\d/.test(secret) || both.includes(':')) &&
        /^[\p{L}\p{N}._-]{4,20}$/u.test(withoutStop(secret));
      return (looksStrong(secret) || isUsual) && !/^https?$/i.test(user);
    });
    return pair ?? [];
  });
}

/** What only a password looks like, behind a user or a word like `with`: `fieldtech / Winter22#`, `mit Hallo1234!`. */
function unnamed(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const behindUsers = text.includes(' / ')
    ? matchesIn(USER_AND_SECRET, text).flatMap((match) => {
        const secret = withoutStop(match[2] ?? '');
        return looksStrong(secret) && /\d/.test(secret)
          ? [
              candidate(
                match.index,
                match.index + match[0].lastIndexOf(match[2] ?? '') + secret.length,
                'credentials',
                'credential-pair',
                match[0],
              ),
            ]
          : [];
      })
    : [];
  const behindWords = cuesIn(scene, WITH).flatMap(
    (cue) => valueAt(UNMISTAKABLE, text, cue.index + cue[0].length, 'likely-password', isNoPlaceholder) ?? [],
  );
  return [...behindUsers, ...behindWords];
}

function inCommands(text: string): Candidate[] {
  return COMMAND_PATTERNS.flatMap(([hint, pattern]) =>
    text.includes(hint) || text.includes(hint.toUpperCase())
      ? matchesIn(pattern, text).flatMap((match) => {
          const secret = match[1] ?? '';
          const end = match.index + match[0].length;
          return isNoPlaceholder(secret)
            ? [candidate(end - secret.length, end, 'credentials', 'secret-in-command', secret)]
            : [];
        })
      : [],
  );
}

function privateKeys(text: string): Candidate[] {
  const ends = [...text.matchAll(PRIVATE_KEY_END)].map((match) => match.index + match[0].length);
  const found: Candidate[] = [];
  let floor = 0;
  let next = 0;
  for (const match of text.matchAll(PRIVATE_KEY_BEGIN)) {
    if (match.index < floor) continue;
    const start = match.index + match[0].length;
    while ((ends[next] ?? Infinity) < start) next++;
    const end = ends[next] ?? Infinity;
    floor = end - start <= PRIVATE_KEY_LENGTH_MAX ? end : endOfBody(text, start);
    found.push(candidate(match.index, floor, 'key', 'private-key', text.slice(match.index, floor)));
  }
  return found;
}

function endOfBody(text: string, start: number): number {
  PRIVATE_KEY_BODY.lastIndex = start;
  return start + (PRIVATE_KEY_BODY.exec(text)?.[0].length ?? 0);
}

/** `user:password@` before the host of a URL, of a known scheme or any other. */
function userInformation({ view: { text }, urls }: Scene): Candidate[] {
  if (!text.includes('@') || !text.includes('://')) return [];
  const known = urls
    .filter((url) => url.userEnd > url.userStart)
    .map(({ userStart, userEnd }) =>
      candidate(userStart, userEnd, 'credentials', 'credentials-in-url', text.slice(userStart, userEnd)),
    );
  const others = [...text.matchAll(URL_CREDENTIALS)].map((match) =>
    candidate(match.index, match.index + match[0].length, 'credentials', 'credentials-in-url', match[0]),
  );
  return [...known, ...others];
}

function candidate(
  start: number,
  end: number,
  kind: Candidate['kind'],
  rule: string,
  key: string,
): Candidate {
  return { start, end, kind, rule, key, certainty: 'certain' };
}

/** Without the end of the sentence; an exclamation or question mark may belong to the secret. */
function withoutStop(value: string): string {
  return value.replace(/[.)\]}!?]+$/, (tail) => (/[!?]/.test(tail) ? tail : ''));
}

function isNoPlaceholder(secret: string): boolean {
  return !PLACEHOLDER.test(secret) && !secret.includes('\uFDD0') && !WORKING_DIRECTORY.test(secret);
}

/** In a sentence (`the password was changed`) a secret must look like one: a digit or a sign among its letters. */
function looksSecret(secret: string): boolean {
  return (
    isNoPlaceholder(secret) &&
    secret.length >= 4 &&
    (/[\d!@#$%^*_+=~?]|\p{L}&\p{L}/u.test(secret) || isJoinedOddly(secret)) &&
    !/^\d{4}-\d\d-\d\d/.test(secret)
  );
}

/** With nothing but a space before it, a secret must have letters and digits, or more signs. */
function looksStrong(secret: string): boolean {
  return (
    looksSecret(secret) &&
    secret.length >= 6 &&
    /\p{L}/u.test(secret) &&
    /\d|[!@#$%^*_+=~?].*[!@#$%^*_+=~?]|\p{L}[&!#$%*?+=]\p{L}|\p{Lu}.{4,}[?!]$/u.test(secret) &&
    !/^(?:CVE|CWE|T\d{4}|https?:|\d{1,4}(?:st|nd|rd|th|h|e|ème|x)$)/i.test(secret)
  );
}

/** In quotes a secret may be words, but few. */
function isNoSentence(secret: string): boolean {
  return isNoPlaceholder(secret) && secret.split(/\s/).length <= 6;
}
