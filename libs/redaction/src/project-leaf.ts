import type { Tlp } from '@app/marking';
import { isAtMost } from '@app/marking';
import type { SelectorPath, StixValue } from '@app/stix';
import { isTimestamp } from '@app/stix';
import { PUBLIC_SOURCES } from './generalisation.data';
import { coarserFidelity, generaliseCount, generaliseTime } from './generalise';
import { ruleOfNamed } from './named-value';
import { EXTRA_MASK, type ObjectScope } from './object-scope';
import { heldBackIn } from './project-pattern';
import type { LeafRule } from './rule';
import type { ScrubDepth } from './scrubber';

/** A single value on its way into the rendition: where it stands, and the structure that it stands in. */
export interface Leaf {
  readonly value: StixValue;
  readonly path: SelectorPath;
  readonly parent: { readonly [name: string]: StixValue | undefined };
  readonly scope: ObjectScope;
}

/** IEP 2.0 has no word for AMBER+STRICT; the TLP marking beside it says it. */
const IEP_LABELS: Readonly<Record<Tlp, string>> = {
  CLEAR: 'white',
  GREEN: 'green',
  AMBER: 'amber',
  'AMBER+STRICT': 'amber',
  RED: 'red',
};

type Projection = (leaf: Leaf) => StixValue | undefined;

const CAREFUL = 'not shown below AMBER unless marked for this audience';
const PRIVATE_INSIDE = 'looks for what this audience may not have';
const PARTY_INSIDE = 'names a party that this audience may not know';

/** Rules under which a value is not scrubbed: what the submitter masks besides is looked for all the same. */
const AS_IT_IS: ReadonlySet<LeafRule> = new Set(['keep', 'moment', 'time', 'fidelity']);

/** What each rule does with a value that the markings admit. Set anew or never released: those without an entry. */
const PROJECTIONS: Partial<Record<LeafRule, Projection>> = {
  keep: (leaf) => (isScalar(leaf.value) ? leaf.value : undefined),
  term,
  code: (leaf) => (typeof leaf.value === 'string' ? unmasked(leaf, 'names') : keepScalar(leaf.value)),
  pattern,
  observable: (leaf) => unmasked(leaf, 'names'),
  address: (leaf) => unmasked(leaf, 'everything'),
  link: (leaf) => unmasked(leaf, 'everything'),
  name: (leaf) => masked(leaf, leaf.scope.isCareful(leaf.path) ? 'secrets' : 'names', 'name'),
  text: (leaf) => masked(leaf, 'everything', 'text'),
  named: (leaf) => projectLeaf(ruleOfNamed(leaf.parent['name'], leaf.value, 'text'), leaf),
  identifying: identifying,
  bytes,
  secret,
  'external-id': externalId,
  moment: ({ value }) => (typeof value === 'string' && isTimestamp(value) ? value : undefined),
  time,
  fidelity,
  label: ({ scope }) => IEP_LABELS[scope.view.ceiling],
  count,
  coordinates,
  ref,
};

/** The value by its rule; undefined when it is absent. */
export function projectLeaf(rule: LeafRule, leaf: Leaf): StixValue | undefined {
  const { value, path, scope } = leaf;
  const isAsItIs = typeof value === 'number' || (typeof value === 'string' && AS_IT_IS.has(rule));
  if (isAsItIs && scope.view.isMasked(String(value))) return scope.noteAbsent(path, 'extra-mask', EXTRA_MASK);
  const projection = PROJECTIONS[rule];
  if (projection) return projection(leaf);
  return leaf.scope.noteAbsent(leaf.path, rule, 'never released');
}

function isScalar(value: StixValue): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function keepScalar(value: StixValue): StixValue | undefined {
  return isScalar(value) ? value : undefined;
}

/** A text in which everything that may not be known is masked. */
function masked(leaf: Leaf, depth: ScrubDepth, rule: LeafRule): StixValue | undefined {
  if (typeof leaf.value !== 'string') return keepScalar(leaf.value);
  return leaf.scope.scrub(leaf.value, depth, leaf.path, rule).text;
}

/** A value that means nothing with a mask in it. */
function unmasked({ value, path, scope }: Leaf, depth: ScrubDepth): StixValue | undefined {
  if (typeof value !== 'string') return undefined;
  if (!scope.wouldMask(value, depth)) return value;
  return scope.noteAbsent(path, depth === 'names' ? 'hidden-party' : 'private', PARTY_INSIDE);
}

/** A pattern repeats what it looks for: what the table holds back there is held back here. */
function pattern(leaf: Leaf): StixValue | undefined {
  const { value, path, parent, scope } = leaf;
  if (typeof value !== 'string') return undefined;
  const rule = heldBackIn(value, parent['pattern_type'], scope, scope.isCareful(path));
  return rule === undefined ? unmasked(leaf, 'names') : scope.noteAbsent(path, rule, PRIVATE_INSIDE);
}

/** Open vocabularies take any text: below AMBER one that holds a secret is no term. */
function term(leaf: Leaf): StixValue | undefined {
  if (typeof leaf.value !== 'string') return keepScalar(leaf.value);
  return unmasked(leaf, leaf.scope.view.isBelowAmber ? 'everything' : 'names');
}

function identifying(leaf: Leaf): StixValue | undefined {
  if (leaf.scope.isCareful(leaf.path)) return leaf.scope.noteAbsent(leaf.path, 'identifying', CAREFUL);
  return masked(leaf, 'everything', 'identifying');
}

/** What is encoded cannot be masked: it goes out as it is or not at all. */
function bytes(leaf: Leaf): StixValue | undefined {
  if (leaf.scope.isCareful(leaf.path)) return leaf.scope.noteAbsent(leaf.path, 'identifying', CAREFUL);
  return unmasked(leaf, 'names');
}

function secret(leaf: Leaf): StixValue | undefined {
  if (leaf.scope.view.ceiling !== 'RED')
    return leaf.scope.noteAbsent(leaf.path, 'secret', 'shown at RED only');
  return masked(leaf, 'everything', 'secret');
}

function externalId(leaf: Leaf): StixValue | undefined {
  const source = leaf.parent['source_name'];
  const isPublic = typeof source === 'string' && PUBLIC_SOURCES.has(source.toLowerCase());
  return isPublic ? unmasked(leaf, 'names') : identifying(leaf);
}

function time({ value, path, scope }: Leaf): StixValue | undefined {
  if (typeof value !== 'string' || !isTimestamp(value)) return undefined;
  if (!scope.isVague(path)) return value;
  scope.noteGeneralised(path, 'time', `to the ${scope.view.grain}`);
  return generaliseTime(value, scope.view.grain);
}

function fidelity({ value, path, scope }: Leaf): StixValue | undefined {
  if (typeof value !== 'string') return undefined;
  const name = String(path.at(-1)).replace(/_fidelity$/, '');
  if (!scope.wasGeneralised([...path.slice(0, -1), name])) return value;
  const coarser = coarserFidelity(value, scope.view.grain);
  if (coarser !== value) scope.noteGeneralised(path, 'fidelity', 'as coarse as the time beside it');
  return coarser;
}

function count({ value, path, scope }: Leaf): StixValue | undefined {
  if (typeof value !== 'number' || !scope.isVague(path)) return typeof value === 'number' ? value : undefined;
  scope.noteGeneralised(path, 'count', 'to the lower bound of its decade');
  return generaliseCount(value);
}

function coordinates({ value, path, scope }: Leaf): StixValue | undefined {
  if (isAtMost('AMBER', scope.view.ceiling)) return keepScalar(value);
  return scope.noteAbsent(path, 'coordinates', 'never shown below AMBER');
}

function ref({ value, path, scope }: Leaf): StixValue | undefined {
  const id = typeof value === 'string' ? scope.resolve(value) : undefined;
  if (id !== undefined) return id;
  return scope.noteDropped(path, 'refers to what is not in this rendition');
}
