import { spanIn, viewOf } from '@app/enrichment';
import { Scene, type Candidate, type Detector } from './detector';
import { detectAccounts } from './detector-account';
import { detectInternalAddresses } from './detector-address';
import { detectCoordinates } from './detector-coordinates';
import { detectEmails } from './detector-email';
import { detectInternalHosts } from './detector-host';
import { detectNearSecrets } from './detector-near';
import { detectNationalIds } from './detector-national';
import { hiddenPartyDetectors } from './detector-party';
import { detectPersonalNumbers } from './detector-number';
import { detectPhones } from './detector-phone';
import { detectPostalAddresses } from './detector-postal';
import { detectSecrets } from './detector-secret';
import { toldByUse } from './detector-told';
import { detectTokens } from './detector-token';
import { detectUsers } from './detector-user';
import { keepers, type Keepers } from './mask-keep';
import { MaskLedger, withBarriers } from './mask-ledger';
import { applyMasks, settle, type Piece } from './mask-settle';
import { nameResidueOf, withNames, type NameResidue } from './name-residue';
import type { ScrubContext, Scrubbed } from './scrub-context';
import { tagLetters } from './tag-letters';
import { tagIn, type TaggedText } from './tagger-pass';
import { TEXT_LENGTH_MAX } from './text-length';
import { WARM_UP_CONTEXT, WARM_UP_ROUNDS, WARM_UP_TEXTS } from './warm-up.data';

/** A pass over the text is repeated until it finds nothing more, at most so often. */
const PASSES_MAX = 8;

const STRUCTURAL: readonly Detector[] = [
  detectSecrets,
  detectTokens,
  detectNearSecrets,
  toldByUse,
  detectEmails,
  detectUsers,
  detectInternalAddresses,
  detectInternalHosts,
  detectAccounts,
  detectPhones,
  detectNationalIds,
  detectPersonalNumbers,
  detectCoordinates,
  detectPostalAddresses,
];

/** A context made ready for many texts. */
interface Prepared {
  readonly hidden: readonly Detector[];
  readonly structural: readonly Detector[];
  readonly keep: Keepers;
  readonly left: NameResidue;
}

const PREPARED = new WeakMap<ScrubContext, Prepared>();
let isWarm = false;

/**
 * A text with everything masked that the context asks for. Hidden parties are masked whatever else applies; names in
 * `keep` and adversary indicators stay otherwise. A text too long to be looked through is masked as a whole. Pure,
 * deterministic and idempotent; never throws; a mask tells neither the length nor the spelling of what it hides. Pass
 * one ledger for several texts whose masks should agree, and one context object for many texts: it is made ready once,
 * so it must not change in between.
 */
export function scrub(text: string, context: ScrubContext, ledger: MaskLedger = new MaskLedger()): Scrubbed {
  const prepared = PREPARED.get(context) ?? prepare(context);
  ledger.reserve(text);
  if (context.structural && text.length > TEXT_LENGTH_MAX) return masked(text, ledger);
  let pieces: readonly Piece[] = [{ text, start: 0, end: text.length }];
  let current = text;
  let tagged: TaggedText | undefined;
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const scene = new Scene(viewOf(withBarriers(current), { decoded: true }));
    const masks = settle(candidatesIn(scene, current, prepared), current, prepared.keep);
    tagged = context.names && tagIn(current, scene.view, context.names, masks, prepared.keep);
    const all = tagged ? inOrder([...masks, ...tagged.masks]) : masks;
    if (all.length === 0) break;
    pieces = applyMasks(pieces, all, ledger);
    const next = pieces.map((piece) => piece.text).join('');
    // What was found stands in masks already: every further pass would find it again.
    if (next === current) break;
    current = next;
  }
  return {
    text: current,
    masks: pieces.flatMap(({ mask }) => mask ?? []),
    residue: tagged ? withNames(tagged.residue(pieces), prepared.left(current, pieces)) : [],
  };
}

/** A text of which nothing is shown: it could not be looked through in time. */
function masked(text: string, ledger: MaskLedger): Scrubbed {
  const mask = ledger.maskOf('text', text);
  const whole = { start: 0, end: text.length, mask, kind: 'text', rule: 'too-long' } as const;
  return { text: mask, masks: [whole], residue: [] };
}

function inOrder(masks: Candidate[]): Candidate[] {
  return masks.sort((a, b) => a.start - b.start);
}

function prepare(context: ScrubContext): Prepared {
  const prepared = {
    hidden: hiddenPartyDetectors(context.hiddenParties),
    structural: context.structural ? STRUCTURAL : [],
    keep: keepers(context.keep),
    left: nameResidueOf(context.hiddenParties),
  };
  PREPARED.set(context, prepared);
  warmUp();
  return prepared;
}

/** Has the patterns that go through every text compiled first, once in a process. */
function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  for (let round = 0; round < WARM_UP_ROUNDS; round++)
    for (const text of WARM_UP_TEXTS) scrub(text, WARM_UP_CONTEXT);
}

/** What every detector asks for, in units of the text. */
function candidatesIn(scene: Scene, text: string, prepared: Prepared): Candidate[] {
  const found = [...prepared.hidden, ...prepared.structural].flatMap((detect) =>
    detect(scene).map((candidate) => ({
      ...candidate,
      ...spanIn(scene.view, candidate.start, candidate.end),
    })),
  );
  return prepared.hidden.length + prepared.structural.length > 0 ? [...found, ...tagLetters(text)] : found;
}
