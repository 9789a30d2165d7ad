import type { Accused } from './accused';
import type { ClaimForm } from './attribution-cues.data';
import { type ClaimDraft, tellsOfClaim } from './claim-draft';
import type { Claimant, ClaimantMention } from './claimant';
import { nearestDate, type StatementView } from './statement-view';

/** A description that lists who attributes, without a verb. */
const LIST = /^(?:attribution[^:]*: ?|attribu[ée]e? (?:par|à) |attribution )/iu;
const FORMS: readonly { readonly form: ClaimForm; readonly pattern: RegExp }[] = [
  { form: 'sanction', pattern: /sanction/iu },
  { form: 'conviction', pattern: /convict|sentenc|guilty|condamn/iu },
  { form: 'indictment', pattern: /indict|charge|warrant|inculp|mandat/iu },
];
const REPORTING: ReadonlySet<Claimant['kind']> = new Set<Claimant['kind']>([
  'company',
  'media',
  'ngo',
  'other',
]);
const TIE =
  /(?:linked to|link to|nexus to|tied to|denied by|li[ée] [àa]|d[ée]menti par) (?:the |la |le )?$/iu;
/** A part with a verb tells a story: whoever is named in it attributes nothing by that. */
const STORY = /\b(?:had|has|was|were|is|are|did|could|would|a été|ont été|était)\b/iu;
const NOBODY = /(?:^|[ ,;:])(?:no|without|sans|aucune?) (?:\p{L}+ )?$/iu;
/** An act of nobody who is named. */
const ACT = /^indictments?$/iu;
/** "Thai and Canadian groups": where somebody comes from. A State that speaks stands alone. */
const ADJECTIVE = /^ (?!in |en |and |et |by |with |as )(?:and (?:\p{Lu}\p{L}+ ))?\p{Ll}/u;
const WITH_NEXT = /^ and \p{Lu}\p{L}+ \p{Ll}/u;
/** Between two that are named: what is said before "of" or "by" is the second's. */
const OF_NEXT = /(?:of|by|from|in|de|des|du|par|d')(?: the| la| le| les)? $/iu;
/** "SektorCERT: one indicator": a name before a colon speaks. */
const SPEAKER = /(?:^|; )(\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*){0,3}): /u;

/** The claims of a description that lists its speakers: each makes the claim, in the form that its own words say. */
export function listedClaims(view: StatementView, to: Accused): ClaimDraft[] {
  const from = LIST.exec(view.text)?.[0].length;
  if (from === undefined) return [];
  const listed = view.claimants.filter((one) => one.start >= from && isListed(view, one));
  if (listed.length === 0) return bySpeaker(view, to, from);
  return listed.map((one, index) => {
    const part = partOf(view.text, one);
    const own = ownWords(view.text, one, listed[index - 1], listed[index + 1], part);
    return draftOf(view, to, one, own, { from: part.from, until: view.text.length });
  });
}

function isListed({ text }: StatementView, one: ClaimantMention): boolean {
  const before = text.slice(0, one.start);
  const after = text.slice(one.end);
  if (TIE.test(before) || NOBODY.test(before)) return false;
  if (one.kind === 'state' && (ADJECTIVE.test(after) || WITH_NEXT.test(after))) return false;
  const { from, until } = partOf(text, one);
  const part = text.slice(from, until);
  return !STORY.test(part) && !tellsOfClaim(part) && !(one.country === null && ACT.test(one.name ?? ''));
}

/** The words of one speaker: from the one before it to the one after it, as far as they are not the other's. */
function ownWords(
  text: string,
  one: ClaimantMention,
  before: ClaimantMention | undefined,
  after: ClaimantMention | undefined,
  part: { readonly from: number; readonly until: number },
): string {
  const head = text.slice(Math.max(part.from, before?.end ?? 0), one.start);
  const tail = text.slice(one.end, Math.min(part.until, after?.start ?? text.length));
  const ownHead = before && before.end > part.from && !OF_NEXT.test(head) ? '' : head;
  return `${ownHead}${text.slice(one.start, one.end)}${OF_NEXT.test(tail) ? '' : tail}`;
}

function bySpeaker(view: StatementView, to: Accused, from: number): ClaimDraft[] {
  const [whole, name] = SPEAKER.exec(view.text.slice(from)) ?? [];
  if (!whole || !name) return [];
  const start = view.text.indexOf(name, from);
  const speaker: ClaimantMention = { name, kind: 'other', country: null, start, end: start + name.length };
  return [draftOf(view, to, speaker, 'report', { from, until: view.text.length })];
}

function draftOf(
  view: StatementView,
  to: Accused,
  { name, kind, country, start, end }: ClaimantMention,
  own: string,
  { from, until }: { readonly from: number; readonly until: number },
): ClaimDraft {
  const said = FORMS.find(({ pattern }) => pattern.test(own))?.form;
  return {
    by: { name, kind, country },
    to,
    form: said ?? (REPORTING.has(kind) ? 'report' : 'statement'),
    isFormUnsaid: said === undefined,
    date: nearestDate(view, start, from, until),
    view,
    start,
    end,
  };
}

function partOf(text: string, { start, end }: ClaimantMention): { from: number; until: number } {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(':', start)) + 1;
  const next = text.indexOf(';', end);
  return { from, until: next < 0 ? text.length : next };
}
