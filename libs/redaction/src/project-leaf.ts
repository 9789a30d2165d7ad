import { isAtMost } from '@app/marking';
import type { SelectorPath, StixValue } from '@app/stix';
import { isTimestamp } from '@app/stix';
import { PUBLIC_SOURCES } from './generalisation.data';
import { coarserFidelity, generaliseCount, generaliseTime } from './generalise';
import type { ObjectScope } from './object-scope';
import type { LeafRule } from './rule';
import type { ScrubDepth } from './scrubber';

/** A single value on its way into the rendition: where it stands, and the structure that it stands in. */
export interface Leaf {
  readonly value: StixValue;
  readonly path: SelectorPath;
  readonly parent: { readonly [name: string]: StixValue | undefined };
  readonly scope: ObjectScope;
}

type Projection = (leaf: Leaf) => StixValue | undefined;

const CAREFUL = 'not shown below AMBER unless marked for this audience';
const PARTY_INSIDE = 'names a party that this audience may not know';

/** What each rule does with a value that the markings admit. Set anew or never released: those without an entry. */
const PROJECTIONS: Partial<Record<LeafRule, Projection>> = {
  keep: (leaf) => (isScalar(leaf.value) ? leaf.value : undefined),
  term,
  code: (leaf) => (typeof leaf.value === 'string' ? unmasked(leaf, 'names') : keepScalar(leaf.value)),
  pattern: (leaf) => unmasked(leaf, 'names'),
  observable: (leaf) => unmasked(leaf, 'names'),
  address: (leaf) => unmasked(leaf, 'everything'),
  link: (leaf) => unmasked(leaf, 'everything'),
  name: (leaf) => masked(leaf, 'names', 'name'),
  text: (leaf) => masked(leaf, 'everything', 'text'),
  identifying: identifying,
  secret,
  'external-id': externalId,
  moment: ({ value }) => (typeof value === 'string' && isTimestamp(value) ? value : undefined),
  time,
  fidelity,
  count,
  coordinates,
  ref,
};

/** The value by its rule; undefined when it is absent. */
export function projectLeaf(rule: LeafRule, leaf: Leaf): StixValue | undefined {
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

/** Open vocabularies take any text: below AMBER one that holds a secret is no term. */
function term(leaf: Leaf): StixValue | undefined {
  if (typeof leaf.value !== 'string') return keepScalar(leaf.value);
  return unmasked(leaf, leaf.scope.view.isBelowAmber ? 'everything' : 'names');
}

function identifying(leaf: Leaf): StixValue | undefined {
  if (leaf.scope.isCareful(leaf.path)) return leaf.scope.noteAbsent(leaf.path, 'identifying', CAREFUL);
  return masked(leaf, 'everything', 'identifying');
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
  return scope.wasGeneralised([...path.slice(0, -1), name])
    ? coarserFidelity(value, scope.view.grain)
    : value;
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
  scope.note(path, { action: 'dropped', rule: 'ref', reason: 'refers to what is not in this rendition' });
  return undefined;
}
