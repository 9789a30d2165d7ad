import { findEmails, spanIn } from '@app/enrichment';
import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import { matchAt } from './match-at';

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

const ADVERSARY =
  '(?:phish\\w*|spear-?phish\\w*|hameçonnage|malicious|malveillante?s?|maliciosos?|bösartige[nrsm]?|betrügerische[nrsm]?|fraudulent\\w*|fraudulent[oa]s?|frauduleu\\w+|spoofed|extort\\w*|ransom\\w*|rançon\\w*|rescate|lösegeld\\w*|erpress\\w*|attackers?|attaquants?|atacantes?|angreifern?s?|threat actors?|actors?|gang|criminals?|crooks?|pirates?|täter\\w*|extorsion\\w*|chantage|delincuentes|ciberdelincuentes|scam\\w*|lure|köder\\w*|negotiat\\w*)';
/** What is said of an adversary's mailbox right before it; not where a mail went to. */
const OF_ADVERSARY = new RegExp(
  `${ADVERSARY}(?![\\p{L}])[^.!?\\n]{0,80}(?:from|sender|via|von|absender|adresse|address|mailbox|account|de|desde|depuis|contact|contacto|kontakt|remitente|expéditeur|dirección|écrire à|escribir a|write to|written to|reach(?:ed)? (?:them )?(?:at|on)|mail to|email)[ :]{1,2}["'<(]?(?:mailto:)?$`,
  'iu',
);
const OF_VICTIM =
  /(?:\bto|\ban|\bà|\ba|\bal|against|gegen|contre|contra|received by|reached|targeted|targeting|empfänger|destinataire|destinatario|victim's?|cc|bcc|forwarded)[ :]{1,3}["'<(]?$/iu;
const TO_ADVERSARY = /(?:write to|written to|écrire à|escribir a|mail to|contact)[ :]{1,2}["'<(]?$/iu;
/** What is said of it right behind: `x@y, set up by the attackers`. */
const OF_ADVERSARY_BEHIND = new RegExp(
  `^["'>»”)]{0,2},? [^.!?\\n]{0,40}(?:controlled|operated|registered|created|set up|owned|used|belong\\w*|contrôlée?|créée?|utilisée?|controlad[oa]|cread[oa]|usad[oa]|utilizad[oa]|kontrolliert\\w*|angelegt\\w*|genutzt\\w*) (?:by|to|par|à|por|a|von)(?: (?:the|an?|les?|l[’']|los?|el|un|den|der|dem))? ?${ADVERSARY}`,
  'iu',
);
const BEHIND_LENGTH = 100;
/** What stands before the sender of a mail. */
const SENT_BY =
  /(?<![\p{L}])(?:from|sender|by|via|von|absender|durch|de|desde|depuis|par|por|remitente|expéditeur)[ :]{1,2}["'<(]?$/iu;
const CONTEXT_LENGTH = 130;

/** E-mail addresses, except those that the sentence gives to an adversary. What stands before the host of a URL is none, and `detectSecrets`'s to find. */
export function detectEmails(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const spelled = spelledAddresses(scene);
  if (!text.includes('@')) return spelled;
  const inUrls = new Set(scene.urls.filter((url) => url.userEnd > url.userStart).map((url) => url.userEnd));
  const dotted = findEmails(text).map(({ value, start, end }) => candidate(start, end, value));
  return [...dotted, ...bareAddresses(text), ...quotedAddresses(text), ...spelled].filter(
    ({ start, end }) => {
      return (
        !inUrls.has(start + text.slice(start, end).indexOf('@')) &&
        !isOfAdversary(text, start, end) &&
        !isSpelledOut(scene.view, text, start, end)
      );
    },
  );
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
    if (before === undefined || !local || (isPlain && PLACED.test(local.replace(/^.*[ .]/, '')))) return [];
    return [candidate(index - before.length, end, `${local}@${host}`.toLowerCase().replace(/\s/g, ''))];
  });
}

/** A sender that is spelled so that nobody follows it, `x@evil[.]com`, is an indicator. */
function isSpelledOut(view: Scene['view'], text: string, start: number, end: number): boolean {
  const span = spanIn(view, start, end);
  const at = text.indexOf('@', start);
  const isWritten = at >= 0 && at < end && view.starts[at + 1] === (view.starts[at] ?? 0) + 1;
  return (
    isWritten &&
    span.end - span.start > end - start &&
    SENT_BY.test(text.slice(Math.max(0, start - CONTEXT_LENGTH), start))
  );
}

function isOfAdversary(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  if (OF_VICTIM.test(before) && !TO_ADVERSARY.test(before)) return false;
  return OF_ADVERSARY.test(before) || OF_ADVERSARY_BEHIND.test(text.slice(end, end + BEHIND_LENGTH));
}

function candidate(start: number, end: number, key: string): Candidate {
  return { start, end, kind: 'email', rule: 'email', key, certainty: 'certain' };
}
