import type { Enrichment } from '@app/enrichment';
import type { StixBundle } from '@app/stix';
import { catalogue } from './catalogue';
import { confidenceOf } from './confidence';
import { crossed, type Crossed } from './crosswalk';
import type { Draft, Rule } from './draft';
import { type Weighed, weigh } from './elements';
import { evidenceOf } from './evidence';
import type { CatalogueId, Finding } from './finding';
import { answersOf, type GateAnswer, type Gates, gatesOf } from './gates';
import { practiceFindings } from './practice';
import { Reading } from './reading';
import { P1_SERVICE_RULES } from './rule-p1';
import { P1_DATA_RULES } from './rule-p1-data';
import { P2_RULES } from './rule-p2';
import { P3_RULES } from './rule-p3';
import { P4_RULES } from './rule-p4';
import { P5_RULES } from './rule-p5';
import { P6_RULES } from './rule-p6';
import { P7_RULES } from './rule-p7';
import { P8_RULES } from './rule-p8';
import { P9_RULES } from './rule-p9';
import { heard, weighed } from './weighing';

const RULES: readonly Rule[] = [
  ...P1_SERVICE_RULES,
  ...P1_DATA_RULES,
  ...P2_RULES,
  ...P3_RULES,
  ...P4_RULES,
  ...P5_RULES,
  ...P6_RULES,
  ...P7_RULES,
  ...P8_RULES,
  ...P9_RULES,
  weighed,
];

/**
 * The principles that a bundle's incident engages, by the rules of every catalogue. Pure, total, deterministic:
 * no finding is an answer, an exception never is.
 */
export function mapToPrinciples(bundle: StixBundle, enrichments: readonly Enrichment[]): Finding[] {
  const reading = new Reading(bundle, enrichments);
  const gates = gatesOf(reading);
  const found = gates.lawful || gates.research || gates.unproven ? [] : engaged(reading, gates);
  return gates.unproven ? found : [...found, ...practiceFindings(reading, gates, found)];
}

/** The findings of principles and norms that are engaged by what was done or left undone. */
function engaged(reading: Reading, gates: Gates): Finding[] {
  const drafts = heard(
    reading,
    RULES.flatMap((rule) => rule(reading, gates)),
  );
  const best = bestOfEach(reading, drafts);
  return [
    ...best.map((draft) => parisFinding(reading, draft)),
    ...crossed(reading, best).map((norm) => unFinding(reading, norm)),
  ];
}

/** How the gates before the principles are answered for a bundle's incident. Pure and total, like the mapping. */
export function gateAnswers(bundle: StixBundle, enrichments: readonly Enrichment[]): GateAnswer[] {
  return answersOf(new Reading(bundle, enrichments));
}

/** The best draft of each principle, with the confidence and the evidence of all rules for it. */
function bestOfEach(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const principles = [...new Set(drafts.map(({ principle }) => principle))].sort((a, b) => a - b);
  return principles.flatMap((principle) => {
    const group = drafts.filter((draft) => draft.principle === principle);
    const best = group.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    const others = group.filter((draft) => draft !== best).flatMap(({ supports }) => supports);
    const supports = [...best.supports, ...others];
    const places = evidenceOf(reading, supports).length;
    return [
      {
        ...best,
        confidence: confidenceOf(
          group.map(({ rule }) => rule),
          places,
        ),
        supports,
      },
    ];
  });
}

function weight({ certainty, confidence }: Draft): number {
  return (certainty === 'clear' ? 1 : 0) + confidence;
}

function parisFinding(reading: Reading, draft: Draft): Finding {
  return findingOf(reading, 'paris-call', draft, weigh(reading, draft));
}

function unFinding(reading: Reading, { norm, relation, draft, weighed }: Crossed): Finding {
  return { ...findingOf(reading, 'un-norms', draft, weighed), principle: norm, relation };
}

function findingOf(reading: Reading, id: CatalogueId, draft: Draft, { met, missing }: Weighed): Finding {
  const { principle, relation, certainty, confidence, rule, supports } = draft;
  return {
    catalogue: id,
    catalogueVersion: catalogue(id).version,
    principle,
    relation,
    certainty,
    confidence,
    evidence: evidenceOf(reading, supports),
    elementsMet: met.map(({ element, supports: stating }) => ({
      element,
      evidence: evidenceOf(reading, stating),
    })),
    elementsMissing: missing,
    rule,
  };
}
