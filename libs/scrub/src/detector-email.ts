import { findEmails, spanIn } from '@app/enrichment';
import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import { adversaryMailboxes } from './detector-email-adversary';
import { matchAt } from './match-at';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';

/** `name@host` where the host is an address, or one label with a digit in it (`root@web01`, but not `checkout@v4`). */
const BARE_HOST =
  /^(?:\[?(?:\d{1,3}\.){3}\d{1,3}\]?|(?!v?\d+(?![\p{L}\p{N}-]))(?=[\p{L}-]{1,62}\d)[\p{L}\p{N}-]{2,63}(?![\p{L}\p{N}.]))/u;
const LOCAL_PART = /[\p{L}\p{N}_%+][\p{L}\p{N}._%+-]{0,63}$/u;
const PART_LENGTH_MAX = 64;
const QUOTED_LOCAL_PART = /(?<![\p{L}\p{N}])"[^"\n@\uFDD0]{1,64}"$/u;

/** `jane at corp dot com`, `jane punto doe arroba corp punto es`, with the dots spelled or not. */
const AT = cueOf('at|arobase|arroba|chez|klammeraffe|ät');
const DOT = '(?: (?:dot|point|punto|punkt) ?|\\.)';
const LOCAL_BEFORE_AT = new RegExp(
  `(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}][\\p{L}\\p{N}_+-]{0,31}(?:${DOT}[\\p{L}\\p{N}][\\p{L}\\p{N}_+-]{0,31}){0,3} ?[<{(\\[]? ?$`,
  'iu',
);
const HOST_AFTER_AT = new RegExp(
  `( ?[>})\\]])? ?([\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:${DOT}[\\p{L}\\p{N}-]{2,63}){1,4})(?![\\p{L}\\p{N}])`,
  'iuy',
);
const LOCAL_LENGTH_MAX = 100;
/** Words that stand before `at` when a place follows and no mailbox. */
const PLACED =
  /^(?:site|page|server|servers|hosted|located|available|found|panel|portal|domain|host|hosts|reachable|c2|payload|file|files|download|downloads|downloaded|published|posted|registered|look|looking|visible|online|listening|running|beacon|live|seen|resolved|parked|service|services|website|mirror|forum|blog|is|was|are|were|be|it|and|or|one|infrastructure|that|this|malware|stage|loader|sample|samples|address|script|server,|endpoint)$/i;
/** What a mailbox follows, however it is called. */
const WRITTEN_TO =
  /(?<![\p{L}])(?:e-?mails?(?:ed)?|mails?|mailbox|address|contact(?:ed)?|write to|wrote to|written to|reach(?:ed)?|cc|courriels?|adresse|écrire à|écrit à|contacter|correos?|escribir a|escribió a|dirección|buzón|schreib\w*|postfach|kontakt|mailadresse)[ :]{1,3}["'«„“(]?$/iu;
const WRITTEN_LENGTH = 24;

/** E-mail addresses, except those that the sentence gives to an adversary. What stands before the host of a URL is none, and `detectSecrets`'s to find. */
export function detectEmails(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const spelled = spelledAddresses(scene);
  if (!text.includes('@')) return spelled;
  const inUrls = new Set(scene.urls.filter((url) => url.userEnd > url.userStart).map((url) => url.userEnd));
  const dotted = findEmails(text).map(({ value, start, end }) => candidate(start, end, value));
  const found = [...dotted, ...bareAddresses(text), ...quotedAddresses(text), ...spelled].filter(
    ({ start, end }) => !inUrls.has(start + text.slice(start, end).indexOf('@')),
  );
  const theirs = adversaryMailboxes(scene.view, found);
  return found.filter((email) => !theirs.has(email));
}

function bareAddresses(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const host = BARE_HOST.exec(text.slice(at + 1, at + 1 + PART_LENGTH_MAX))?.[0];
    const local = host && LOCAL_PART.exec(text.slice(Math.max(0, at - PART_LENGTH_MAX), at))?.[0];
    if (local)
      found.push(candidate(at - local.length, at + 1 + host.length, `${local}@${host}`.toLowerCase()));
  }
  return found;
}

/** `"jane doe"@corp.example`. */
function quotedAddresses(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('"@'); at >= 0; at = text.indexOf('"@', at + 2)) {
    const local = QUOTED_LOCAL_PART.exec(text.slice(Math.max(0, at - PART_LENGTH_MAX), at + 1))?.[0];
    const host = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u.exec(
      text.slice(at + 2, at + 256),
    )?.[0];
    if (local && host)
      found.push(candidate(at + 1 - local.length, at + 2 + host.length, `${local}@${host}`.toLowerCase()));
  }
  return found;
}

/** Addresses with `at` or its like as a word. Where `at` is a plain word, a dot has to be spelled as well. */
function spelledAddresses(scene: Scene): Candidate[] {
  const { view } = scene;
  return cuesIn(scene, AT).flatMap(({ index, 0: at }) => {
    const after = matchAt(HOST_AFTER_AT, view.text, index + at.length);
    if (!after) return [];
    const [whole, closing, host = ''] = after;
    const end = after.index + whole.length;
    const span = spanIn(view, end - host.length, end);
    const isSpelled = / (?:dot|point|punto|punkt) ?/i.test(host) || span.end - span.start > host.length;
    const isPlain = closing === undefined && /^(?:at|chez|ät)$/i.test(at);
    if (isPlain && !isSpelled) return [];
    const before = LOCAL_BEFORE_AT.exec(view.text.slice(Math.max(0, index - LOCAL_LENGTH_MAX), index))?.[0];
    const local = before?.replace(/[ <{([]+$/, '');
    if (before === undefined || !local) return [];
    const start = index - before.length;
    if (isPlain && !isMailbox(local, view.text.slice(Math.max(0, start - WRITTEN_LENGTH), start))) return [];
    return [candidate(start, end, `${local}@${host}`.toLowerCase().replace(/\s/g, ''))];
  });
}

/** Where `at` is a plain word, most of what stands before it is no name: `the page landed at evil[.]com`. */
function isMailbox(local: string, before: string): boolean {
  if (PLACED.test(local.replace(/^.*[ .]/, ''))) return false;
  if (/[\p{N}._+-]|\p{L} (?:dot|point|punto|punkt) /iu.test(local) || WRITTEN_TO.test(before)) return true;
  const bits = bitsOf(foldWord(local));
  return (bits & (WORD.GIVEN | WORD.SURNAME)) !== 0 && (bits & WORD.COMMON) === 0;
}

function candidate(start: number, end: number, key: string): Candidate {
  return { start, end, kind: 'email', rule: 'email', key, certainty: 'certain' };
}
