import { stateAttribution } from './attribution';
import { catalogue, type Condition, type Crossing } from './catalogue';
import type { Draft } from './draft';
import type { Weighed } from './elements';
import type { Support } from './evidence';
import type { Relation } from './finding';
import { criticalOperator } from './operator';
import type { Reading } from './reading';
import { DENIAL_TECHNIQUES, ELECTORAL_SECTORS, PROCESS_TECHNIQUES } from './sectors.data';

/** A norm that a finding of the Paris Call carries over to, with what the crossing adds to its evidence. */
export interface Crossed {
  readonly norm: number | string;
  readonly relation: Relation;
  readonly draft: Draft;
  readonly weighed: Weighed;
}

type Holds = (reading: Reading, draft: Draft) => Support | undefined;

/** How each condition is answered: by what in the record makes it hold, or not at all. */
const CONDITIONS: Readonly<Record<Condition, Holds>> = {
  'state-actor': (reading) => namedState(reading),
  'critical-infrastructure': (reading) => criticalOperator(reading),
  'service-impaired': (reading) =>
    reading.technique(...DENIAL_TECHNIQUES, ...PROCESS_TECHNIQUES) ??
    reading.stated('disruption')[0] ??
    reading.stated('destruction')[0],
  'assistance-mentioned': (reading) => reading.stated('assistanceRequested')[0],
  'toleration-documented': (reading) => reading.stated('toleration')[0],
  'criminal-actor': (reading) => reading.stated('offender')[0],
  'persons-targeted': (reading) => reading.stated('watchedPersons')[0],
  'own-government': (_reading, draft) =>
    /^p(?:2\.government|9\.own)/.test(draft.rule) ? draft.supports[0] : undefined,
  'electoral-infrastructure': (reading) =>
    reading.sector(ELECTORAL_SECTORS) ?? reading.stated('electoralTarget')[0],
  'attribution-contested': (reading) => reading.all('contestedClaim')[0],
  'supply-chain': (reading) =>
    reading.technique('T1195', 'T1199') ??
    reading.stated('supplyChain')[0] ??
    reading.stated('supplierRoute')[0],
  'product-flaw': (reading) => reading.stated('zeroDay')[0] ?? reading.stated('insecureDesign')[0],
  'known-vulnerability': (reading) => reading.stated('patchMissing')[0],
  'vulnerability-traded': (reading) =>
    reading.together('zeroDay', 'commercialSpyware')[0] ??
    reading.together('toolsLeaked', 'stateToolMaker')[0],
  'cert-harmed': (reading) =>
    reading.together('cert', 'maliciousAct')[0] ?? reading.together('cert', 'destruction')[0],
  'public-attribution': (reading) => stateAttribution(reading).byGovernment,
  'private-actor-abroad': (reading, draft) =>
    draft.principle === 8 ? reading.stated('namedGroup')[0] : undefined,
  'spyware-used': (reading) => reading.stated('commercialSpyware')[0],
};

/** Each condition as an element of a finding on a norm. */
const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  'state-actor': 'a State is named as the actor',
  'critical-infrastructure': 'critical infrastructure is affected',
  'service-impaired': 'its use or operation is impaired',
  'assistance-mentioned': 'assistance is asked for, offered or given',
  'toleration-documented': 'a State tolerates what goes out from its territory',
  'criminal-actor': 'the actor is a criminal one',
  'persons-targeted': 'persons are targeted',
  'own-government': 'a State acts on its own networks or people',
  'electoral-infrastructure': 'electoral infrastructure is affected',
  'attribution-contested': 'the attribution is contested',
  'supply-chain': 'the supply chain is touched',
  'product-flaw': 'a product has a flaw',
  'known-vulnerability': 'the vulnerability was known',
  'vulnerability-traded': 'an undisclosed vulnerability changes hands',
  'cert-harmed': 'an authorised emergency response team is harmed',
  'public-attribution': 'a government attributes it in public',
  'private-actor-abroad': 'a private actor acts from abroad',
  'spyware-used': 'spyware is used',
};
const PARIS_ELEMENT = 'a finding on the principle of the Paris Call from which the norm follows';
const STATE_ELEMENT = 'a State named by a government, a court or an organisation of States';

/** A State that the record names as the actor, by whomever. */
function namedState(reading: Reading): Support | undefined {
  const { byGovernment, byOthers } = stateAttribution(reading);
  return [byGovernment, byOthers].find(
    (mention) => mention !== undefined && /[¤¦]/.test(mention.sentence.text),
  );
}

/**
 * The norms that follow from drafts of the Paris Call by the crosswalk's conditions. A norm is contravened only
 * where the record names a State; otherwise it is of relevance. A context that always holds says nothing and is left out.
 */
export function crossed(reading: Reading, drafts: readonly Draft[]): Crossed[] {
  const best = new Map<number | string, Crossed>();
  for (const crossing of catalogue('un-norms').crosswalk ?? []) {
    const draft = drafts.find(({ principle }) => principle === crossing.from.principle);
    const next = draft && cross(reading, draft, crossing);
    const other = next && best.get(next.norm);
    if (next && (!other || weight(next) > weight(other))) best.set(next.norm, next);
  }
  return [...best.values()].sort((a, b) => (String(a.norm) < String(b.norm) ? -1 : 1));
}

function cross(reading: Reading, draft: Draft, crossing: Crossing): Crossed | undefined {
  if (crossing.strength === 'contextual' && crossing.condition.length === 0) return undefined;
  const supports = crossing.condition.map((condition) => CONDITIONS[condition](reading, draft));
  if (supports.some((support) => support === undefined)) return undefined;
  const ownAct = crossing.condition.includes('own-government');
  const state = namedState(reading);
  const contravened = crossing.contravenes === true && (state !== undefined || ownAct);
  const attributed = settledAttribution(reading);
  const clear =
    draft.certainty === 'clear' &&
    crossing.strength === 'direct' &&
    (!contravened || attributed !== undefined);
  return {
    norm: crossing.to,
    relation: contravened ? 'violates' : 'implicates',
    draft: {
      ...draft,
      certainty: clear ? 'clear' : 'arguable',
      confidence: Math.round(draft.confidence * (crossing.strength === 'direct' ? 0.9 : 0.6) * 1000) / 1000,
      rule: `un.${crossing.to}<${draft.rule}`,
      supports: [
        ...supports.filter((support) => support !== undefined),
        ...(contravened && state ? [state] : []),
        ...draft.supports,
      ],
    },
    weighed: {
      met: [
        { element: PARIS_ELEMENT, supports: draft.supports.slice(0, 1) },
        ...crossing.condition.flatMap((condition, index) => {
          const support = supports[index];
          return support ? [{ element: CONDITION_WORDS[condition], supports: [support] }] : [];
        }),
        ...(contravened && attributed ? [{ element: STATE_ELEMENT, supports: [attributed] }] : []),
      ],
      missing: contravened && !attributed ? [STATE_ELEMENT] : [],
    },
  };
}

/** What says that a government names the State, unless somebody contests it or takes it back. */
function settledAttribution(reading: Reading): Support | undefined {
  return reading.all('contestedClaim').length === 0 ? stateAttribution(reading).byGovernment : undefined;
}

function weight({ relation, draft }: Crossed): number {
  return (relation === 'violates' ? 2 : 0) + (draft.certainty === 'clear' ? 1 : 0) + draft.confidence;
}
