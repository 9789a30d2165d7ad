import type { ClaimantMention } from './claimant';
import { after, before, type StatementView } from './statement-view';

/** Between a bare name of a State and its verb: adverbs, times and nothing else. */
const ADVERBS =
  /^(?:(?:,? (?:later|publicly|formally|jointly|then|also|itself|has|had|have|again|openly|officially|repeatedly|promptly|soon|both|all|a|ont|ensuite|publiquement|officiellement|in (?:\p{L}+ )?\d{4}|on \d{1,2} \p{L}+(?: \d{4})?|en \d{4}),?)*) ?$/iu;
/** Between speakers that speak together. */
const TOGETHER = /^,? ?(?:and|et|with|along with|as well as|ainsi que)? ?(?:the |an? |la |le |les |l')?$/iu;
/** Between a passive verb and its speaker. */
const BY =
  /^(?:(?: \S+){0,9}? (?:by|par)|(?: (?!to\b|for\b)\S+){0,9}? (?:in|en|aux?)) (?:the |an? |la |le |les |l')*$/iu;
const DIRECTLY = /^ (?:to )?(?:the |an? |la |le |les |l'|un |une )*(?:\p{L}+ ){0,2}$/iu;
const RELATIVE = /(?:^|[ ,])(?:which|who|that|qui) (?:\S+ ){0,2}$/iu;

/** Who speaks by an active verb at `start`: the nearest before it, with those who speak together with it. */
export function speakersBefore(view: StatementView, start: number): ClaimantMention[] {
  const clause = before(view, start);
  const candidates = view.claimants.filter(
    (one) => one.start >= clause.from && one.end <= start && canSpeak(view, one, start),
  );
  const last = candidates.at(-1);
  if (!last || RELATIVE.test(view.text.slice(last.end, start).slice(-24))) return last ? [last] : [];
  return chain(view, last, view.claimants.filter(({ end }) => end <= last.start).reverse(), 'left');
}

/** Who speaks by a passive verb that ends at `end`: after "by" or "in", or right after "according to". */
export function speakersAfter(view: StatementView, end: number): ClaimantMention[] {
  const reach = end + after(view, end).length;
  const first = view.claimants.find(({ start, end: close }) => {
    if (start < end || close > reach) return false;
    const between = view.text.slice(end, start);
    return BY.test(between) || (isSource(view.text, end) && DIRECTLY.test(between));
  });
  if (!first) return [];
  return chain(
    view,
    first,
    view.claimants.filter(({ start }) => start >= first.end),
    'right',
  );
}

function isSource(text: string, end: number): boolean {
  return /(?:according to|selon|apr[èe]s)$/i.test(text.slice(Math.max(0, end - 14), end));
}

/** A State's bare name speaks only right before its verb: elsewhere it says where somebody comes from. */
function canSpeak({ text }: StatementView, one: ClaimantMention, start: number): boolean {
  if (one.kind === 'state') return ADVERBS.test(text.slice(one.end, start));
  return true;
}

function chain(
  { text }: StatementView,
  first: ClaimantMention,
  others: readonly ClaimantMention[],
  side: 'left' | 'right',
): ClaimantMention[] {
  const speakers = [first];
  for (const other of others) {
    const edge = speakers.at(-1) ?? first;
    const between = side === 'left' ? text.slice(other.end, edge.start) : text.slice(edge.end, other.start);
    if (!TOGETHER.test(between)) break;
    speakers.push(other);
  }
  return side === 'left' ? speakers.reverse() : speakers;
}
