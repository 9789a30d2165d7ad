import type { MarkingIndex, Tlp } from '@app/marking';
import type { Setting } from './small-bundle';
import {
  bundleOf,
  id,
  INCIDENT,
  incident,
  marked,
  object,
  part,
  redactedFor,
  relation,
  VICTIM,
} from './small-bundle';

/** What is wrong with the markings at the moment, by name. */
const wrong = new Set<string>();
const isWrong = (name: string): boolean => wrong.has(name);
Object.assign(globalThis, { isMarkingWrong: isWrong });

type Marking = typeof import('@app/marking');

jest.mock('@app/marking', () => {
  const original = jest.requireActual<Marking>('@app/marking');
  const is = (name: string): boolean =>
    (globalThis as unknown as { isMarkingWrong?: (name: string) => boolean }).isMarkingWrong?.(name) ?? false;
  const labels = original.TLP_LABELS;
  const higher = (level: Tlp): Tlp => labels[Math.min(labels.indexOf(level) + 1, labels.length - 1)] ?? 'RED';
  const isAtMost: Marking['isAtMost'] = (level, ceiling) =>
    original.isAtMost(level, is('ceiling') ? higher(ceiling) : ceiling);
  const markingIndex: Marking['markingIndex'] = (bundle, terms, lowered) => {
    const seen = {
      ...terms,
      ...(is('floor') ? { floorTlp: 'CLEAR' as const } : {}),
      ...(is('default') ? { defaultTlp: 'CLEAR' as const } : {}),
    };
    const unmarked = bundle.objects.map((each) => ({ ...each, object_marking_refs: [] }));
    const marked = is('wholes') ? { ...bundle, objects: unmarked } : bundle;
    const index = original.markingIndex(marked, seen, lowered);
    const at: MarkingIndex['at'] = (objectId, path) =>
      is('parts') ? index.object(objectId) : index.at(objectId, path);
    const whole: MarkingIndex['object'] = (objectId) => {
      const marking = index.object(objectId);
      if (is('explicit')) return { ...marking, explicit: true };
      return marking;
    };
    return { object: whole, at };
  };
  return { ...original, isAtMost, markingIndex };
});

const victim = object('identity', 2, { name: 'Velmora Works', sectors: ['energy'] });
const tie = relation(3, INCIDENT, 'targets', VICTIM);
const tool = (more: object): ReturnType<typeof object> => object('tool', 4, { name: 'Quaxsecret', ...more });

/** A secret, for whom it is made a rendition, and what of it must not be there. */
const EXAMPLES: readonly (readonly [
  what: string,
  objects: ReturnType<typeof object>[],
  setting: Setting,
  secret: string,
])[] = [
  ['above the public', [tool(marked('GREEN'))], {}, 'Quaxsecret'],
  ['above participants', [tool(marked('AMBER'))], { to: 'participants' }, 'Quaxsecret'],
  ['above clients', [tool(marked('AMBER+STRICT'))], { to: 'clients' }, 'Quaxsecret'],
  ['above a community', [tool(marked('RED'))], { to: 'community' }, 'Quaxsecret'],
  ['by default', [tool({})], { terms: { defaultTlp: 'AMBER' } }, 'Quaxsecret'],
  [
    'below the floor',
    [{ ...incident, ...marked('GREEN') }, tool(marked('CLEAR'))],
    { to: 'participants', terms: { floorTlp: 'AMBER' } },
    'Quaxsecret',
  ],
  [
    'a part',
    [tool({ description: 'Quaxpart', ...marked('CLEAR'), ...part('RED', 'description') })],
    {},
    'Quaxpart',
  ],
  ['an unmarked victim', [victim, tie], {}, 'Velmora'],
];

function leaks(): string[] {
  return EXAMPLES.flatMap(([what, objects, setting, secret]) =>
    JSON.stringify(redactedFor(bundleOf(...objects), setting)?.bundle ?? '').includes(secret) ? [what] : [],
  );
}

describe('levels that are read wrongly', () => {
  afterEach(() => wrong.clear());

  it('let nothing out when they are read rightly', () => {
    expect(leaks()).toEqual([]);
    expect(id('tool', 4)).toBe(tool({}).id);
  });

  it.each([
    ['ceiling', 'an audience one level higher than it is'],
    ['floor', 'no floor'],
    ['default', 'no default'],
    ['parts', 'no markings of parts'],
    ['wholes', 'no markings of objects'],
    ['explicit', 'the terms taken for a permission'],
  ])('let something out: %s (%s)', (name) => {
    wrong.add(name);
    expect(leaks()).not.toEqual([]);
  });
});
