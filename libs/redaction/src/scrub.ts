import { spanIn, viewOf } from '@app/enrichment';
import { Scene, type Candidate, type Detector } from './detector';
import { detectAccounts } from './detector-account';
import { detectInternalAddresses } from './detector-address';
import { detectEmails } from './detector-email';
import { detectInternalHosts } from './detector-host';
import { hiddenPartyDetectors } from './detector-party';
import { detectPhones } from './detector-phone';
import { detectSecrets } from './detector-secret';
import { detectUsers } from './detector-user';
import { keepers, type Keepers } from './mask-keep';
import { MaskLedger, withBarriers } from './mask-ledger';
import { applyMasks, settle, type Piece } from './mask-settle';
import type { ScrubContext, Scrubbed } from './scrub-context';

/** A pass over the text is repeated until it finds nothing more, at most so often. */
const PASSES_MAX = 8;

const STRUCTURAL: readonly Detector[] = [
  detectSecrets,
  detectEmails,
  detectUsers,
  detectInternalAddresses,
  detectInternalHosts,
  detectAccounts,
  detectPhones,
];

/** A context made ready for many texts. */
interface Prepared {
  readonly hidden: readonly Detector[];
  readonly structural: readonly Detector[];
  readonly keep: Keepers;
}

const PREPARED = new WeakMap<ScrubContext, Prepared>();

/**
 * A text with everything masked that the context asks for. Hidden parties are masked whatever else applies; names in
 * `keep` and adversary indicators stay otherwise. Pure, deterministic and idempotent; never throws; a mask tells
 * neither the length nor the spelling of what it hides. Pass one ledger for several texts whose masks should agree,
 * and one context object for many texts: it is made ready once, so it must not change in between.
 */
export function scrub(text: string, context: ScrubContext, ledger: MaskLedger = new MaskLedger()): Scrubbed {
  const prepared = PREPARED.get(context) ?? prepare(context);
  ledger.reserve(text);
  let pieces: readonly Piece[] = [{ text, start: 0, end: text.length }];
  let current = text;
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const masks = settle(candidatesIn(current, prepared), current, prepared.keep);
    if (masks.length === 0) break;
    pieces = applyMasks(pieces, masks, ledger);
    current = pieces.map((piece) => piece.text).join('');
  }
  return { text: current, masks: pieces.flatMap(({ mask }) => mask ?? []) };
}

function prepare(context: ScrubContext): Prepared {
  const prepared = {
    hidden: hiddenPartyDetectors(context.hiddenParties),
    structural: context.structural ? STRUCTURAL : [],
    keep: keepers(context.keep),
  };
  PREPARED.set(context, prepared);
  return prepared;
}

/** What every detector asks for, in units of the text. */
function candidatesIn(text: string, prepared: Prepared): Candidate[] {
  const scene = new Scene(viewOf(withBarriers(text), { decoded: true }));
  return [...prepared.hidden, ...prepared.structural].flatMap((detect) =>
    detect(scene).map((candidate) => ({
      ...candidate,
      ...spanIn(scene.view, candidate.start, candidate.end),
    })),
  );
}
