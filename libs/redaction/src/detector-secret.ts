import type { Candidate, Scene } from './detector';
import { PASSWORD_WORDS, SECRET_WORDS, TOKEN_PATTERNS } from './detector-token.data';

const PRIVATE_KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const PRIVATE_KEY_END = /-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const PRIVATE_KEY_LENGTH_MAX = 16_384;
/** The lines of a key whose end is missing. */
const PRIVATE_KEY_BODY = /(?:(?:\\n|\s){0,4}[A-Za-z0-9+/=]{16,128}){0,256}/y;

const VALUE = '[^\\s"\'»”`,;<>&|\\uFDD0]{3,256}';
const ASSIGNED = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:${SECRET_WORDS})["'\\])]{0,2}[ \\t]{0,3}(?:=|:=|=>)[ \\t]{0,3}["'\u201C«\`]?)${VALUE}`,
  'giu',
);
const STATED = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:(?:${SECRET_WORDS})["'\\])]{0,2}[ \\t]{0,3}:|(?:${PASSWORD_WORDS})["'\\])]{0,2}[ \\t]{1,3}(?:is|was|ist|war|est|était|es|era))[ \\t]{1,3}["'\u201C«\`]?)${VALUE}`,
  'giu',
);
const STATED_TIGHT = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:${SECRET_WORDS})["']{0,1}:["']{0,1})${VALUE}`,
  'giu',
);
const IN_QUERY =
  /(?<=[?&;](?:access_token|api_?key|apikey|sig|signature|password|passwd|pwd|secret|client_secret|auth_token|session_?id|x-amz-signature|x-amz-credential|x-amz-security-token)=)[^\s&#"'<>\uFDD0]{4,2048}/gi;
/** Passwords at the end of these: arguments named so, `-p`, `net use`, `net user`, `/user:x`. */
const IN_COMMAND = [
  /(?<![\p{L}\p{N}-])(?:--?|\/)(?:pw|pwd|pass|passwd|password|rp|secret|token|api-?key)[ :=]{1,2}["']?([^\s"'<>|&\uFDD0]{3,256})/giu,
  /(?<=\s)[-/]p[ :]["']?((?!\d+(?![^\s]))[^\s"'<>|&/\\\uFDD0-][^\s"'<>|&/\\\uFDD0]{2,256})/gu,
  /\bnet1? {1,4}use (?:[a-z*]:? {1,4})?\\\\[^\s]{3,200} {1,4}(?!\/)["']?([^\s"'<>|&*\uFDD0]{3,256})/giu,
  /\bnet1? {1,4}user {1,4}[^\s/]{1,64} {1,4}(?!\/)["']?([^\s"'<>|&*\uFDD0]{3,256})/giu,
  /(?<=\s)\/user:[^\s]{1,128} {1,4}(?![-/])["']?([^\s"'<>|&*\uFDD0]{3,256})/giu,
];
const PLACEHOLDER =
  /^(?:\*+|x{3,}|\.{3,}|<.*|\[.*|\{.*|\$[\w{].*|%\w*%?|null|none|nil|empty|undefined|true|false|n\/a|redacted|unknown|changeme\?+)$/i;

/** Keys, tokens, passwords and what else opens doors. */
export function detectSecrets(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return [
    ...privateKeys(text),
    ...TOKEN_PATTERNS.flatMap(([rule, hint, pattern]) =>
      text.includes(hint) ? spansOf(text, pattern, 'token', rule, () => true) : [],
    ),
    ...spansOf(text, ASSIGNED, 'credentials', 'assigned-secret', isNoPlaceholder),
    ...spansOf(text, STATED_TIGHT, 'credentials', 'assigned-secret', looksSecret),
    ...spansOf(text, STATED, 'credentials', 'stated-secret', looksSecret),
    ...inCommands(text),
    ...(text.includes('=') ? spansOf(text, IN_QUERY, 'token', 'secret-in-url', isNoPlaceholder) : []),
    ...userInformation(scene),
  ];
}

function inCommands(text: string): Candidate[] {
  return IN_COMMAND.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const secret = match[1] ?? '';
      const end = match.index + match[0].length;
      return isNoPlaceholder(secret)
        ? [candidate(end - secret.length, end, 'credentials', 'secret-in-command', secret)]
        : [];
    }),
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

/** `user:password@` before the host of a URL. */
function userInformation({ view: { text }, urls }: Scene): Candidate[] {
  return urls
    .filter((url) => url.userEnd > url.userStart)
    .map(({ userStart, userEnd }) =>
      candidate(userStart, userEnd, 'credentials', 'credentials-in-url', text.slice(userStart, userEnd)),
    );
}

function spansOf(
  text: string,
  pattern: RegExp,
  kind: Candidate['kind'],
  rule: string,
  accepts: (secret: string) => boolean,
): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const secret = match[0].replace(/[.)\]}!?]+$/, (tail) => (/[!?]/.test(tail) ? tail : ''));
    return secret !== '' && accepts(secret)
      ? [candidate(match.index, match.index + secret.length, kind, rule, secret)]
      : [];
  });
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

function isNoPlaceholder(secret: string): boolean {
  return !PLACEHOLDER.test(secret) && !secret.includes('\uFDD0');
}

/** In a sentence (`the password was changed`) a secret must look like one: a digit or a sign among its letters. */
function looksSecret(secret: string): boolean {
  return (
    isNoPlaceholder(secret) &&
    secret.length >= 4 &&
    /[\d!@#$%^*_+=~?]/.test(secret) &&
    !/^\d{4}-\d\d-\d\d/.test(secret)
  );
}
