import type { Support } from './evidence';
import type { Certainty, Relation } from './finding';
import type { Gates } from './gates';
import type { Reading } from './reading';

/** What a rule proposes, before evidence is cut and the best of a principle is chosen. */
export interface Draft {
  readonly principle: number;
  readonly relation: Relation;
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly rule: string;
  readonly supports: readonly Support[];
  /** The element that an arguable draft falls short of, by its place in the catalogue. */
  readonly doubt?: number;
}

/** A rule looks at one reading behind its gates and proposes any number of drafts. */
export type Rule = (reading: Reading, gates: Gates) => readonly Draft[];

/** A draft from its rule's name (`p1.service-lost`), its certainty and what it rests on; no support, no draft. */
export function draft(
  rule: string,
  certainty: Certainty,
  confidence: number,
  ...supports: readonly (Support | undefined)[]
): readonly Draft[] {
  const present = supports.filter((support) => support !== undefined);
  const principle = Number(/^p(\d)\./.exec(rule)?.[1]);
  if (present.length === 0) return [];
  const relation = principle === 6 || principle === 7 ? 'implicates' : 'violates';
  return [{ principle, relation, certainty, confidence, rule, supports: present }];
}
