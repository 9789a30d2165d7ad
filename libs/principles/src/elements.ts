import { stateAttribution } from './attribution';
import { principleOf } from './catalogue';
import type { Draft } from './draft';
import type { Support } from './evidence';
import type { Concept } from './lexicon';
import { criticalOperator } from './operator';
import type { Reading } from './reading';
import { CIVIL_SECTORS, ELECTORAL_SECTORS, INTERNET_SECTORS } from './sectors.data';

/** The elements of a principle that a record states, each with what states it, and those that it does not. */
export interface Weighed {
  readonly met: readonly { readonly element: string; readonly supports: readonly Support[] }[];
  readonly missing: readonly string[];
}

/** Answers one element of a principle: what in the record states it. */
type Test = (reading: Reading, draft: Draft) => Support | undefined;

const ELEMENT_SUPPORTS_MAX = 2;

const told =
  (...concepts: readonly Concept[]): Test =>
  (reading) =>
    concepts.map((concept) => reading.stated(concept)[0]).find((mention) => mention !== undefined);

const act: Test = (reading, draft) =>
  reading.stated('maliciousAct').find(({ sentence }) => !sentence.field.isTitle) ??
  reading.facts.techniques[0] ??
  reading.facts.malware[0] ??
  told('surveillance')(reading, draft);

const own: Test = (_reading, { supports }) => supports[0];
const rest: Test = (_reading, { supports }) => supports[1] ?? supports[0];

/**
 * How each element of each principle is answered, in the order in which the catalogue lists them. `own` and `rest`
 * leave the answer to what the rule itself rests on.
 */
const TESTS: Readonly<Record<number, readonly Test[]>> = {
  1: [
    act,
    (reading, draft) =>
      criticalOperator(reading) ??
      reading.sector(CIVIL_SECTORS) ??
      told('watchedPersons', 'personalData', 'essentialService')(reading, draft) ??
      own(reading, draft),
    own,
  ],
  2: [
    (reading, draft) => told('governmentOrder')(reading, draft) ?? act(reading, draft),
    rest,
    (reading, draft) => reading.sector(INTERNET_SECTORS) ?? own(reading, draft),
  ],
  3: [
    (reading, draft) => reading.sector(ELECTORAL_SECTORS) ?? own(reading, draft),
    (reading, draft) => told('electoralMeans')(reading, draft) ?? act(reading, draft),
    (reading) => {
      const { byGovernment, byOthers, linked } = stateAttribution(reading);
      return byGovernment ?? byOthers ?? linked;
    },
    told('electoralTarget'),
  ],
  4: [told('intellectualProperty'), told('ipTaken'), told('competitiveAim')],
  5: [own, rest],
  6: [
    (reading, draft) =>
      told('supplierRoute', 'productVendor', 'providerVictim')(reading, draft) ?? own(reading, draft),
    own,
    act,
  ],
  7: [own, own, own],
  8: [
    told('vigilante', 'privateActor', 'stateEncouraged', 'courtOrderedPrivate'),
    told('unconsentedAct'),
    told('retaliation', 'selfHelp', 'attackerTarget'),
    act,
  ],
  9: [
    (reading, draft) => {
      const { byGovernment, byOthers, linked } = stateAttribution(reading);
      return byGovernment ?? byOthers ?? linked ?? own(reading, draft);
    },
    (reading) => {
      const { byGovernment, byOthers } = stateAttribution(reading);
      return byGovernment ?? byOthers;
    },
    (reading, draft) =>
      told('normLanguage', 'destruction', 'disruption')(reading, draft) ?? rest(reading, draft),
  ],
};

/** The element that an arguable finding falls short of, where its rule names none: by place in the catalogue. */
const USUAL_DOUBT: Readonly<Record<number, number>> = {
  1: 2,
  2: 1,
  3: 2,
  4: 2,
  5: 1,
  6: 1,
  7: 2,
  8: 2,
  9: 2,
};

/**
 * Weighs a draft of the Paris Call by the elements of its principle. A clear finding has all of them; an arguable one
 * has at least one that is missing, contested or below its threshold.
 */
export function weigh(reading: Reading, draft: Draft): Weighed {
  const names = principleOf('paris-call', draft.principle)?.elements ?? [];
  const tests = TESTS[draft.principle] ?? [];
  const answers = names.map((element, index) => ({
    element,
    support: tests[index]?.(reading, draft) ?? (draft.certainty === 'clear' ? draft.supports[0] : undefined),
  }));
  const isShort = draft.certainty === 'arguable' && answers.every(({ support }) => support !== undefined);
  const doubted = isShort ? names[draft.doubt ?? USUAL_DOUBT[draft.principle] ?? 0] : undefined;
  const met = answers.flatMap(({ element, support }) =>
    support && element !== doubted ? [{ element, supports: [support].slice(0, ELEMENT_SUPPORTS_MAX) }] : [],
  );
  return { met, missing: names.filter((name) => !met.some(({ element }) => element === name)) };
}
