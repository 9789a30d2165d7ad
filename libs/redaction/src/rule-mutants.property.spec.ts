import { Dice } from './dice';
import type { DictionaryRule, ObjectRule, Rule } from './rule';
import { EQUIVALENT_MUTANTS, LOOSER } from './rule-mutants.data';
import { kindOf, leafOf, leaksAt, sitesOfTable } from './rule-probes';

/** Every mutant by flag; otherwise a sample that is the same each time. */
const IS_LONG = process.env['ENTENTE_LONG'] === '1';
const SAMPLE = 160;
const SEED = 20261122;

interface Mutant {
  readonly name: string;
  readonly owner: string;
  readonly property: string;
  readonly rules: ObjectRule;
  readonly rule: Rule;
}

function withLeaf(rule: Rule, leaf: string): Rule {
  if (typeof rule === 'string') return leaf as Rule;
  if ('list' in rule) return { list: withLeaf(rule.list, leaf) };
  return { ...rule, dictionary: leaf } as DictionaryRule;
}

/** Every way in which a rule of the table can be dropped or loosened by one step. */
function mutantsOfTable(): Mutant[] {
  return sitesOfTable().flatMap(({ owner, property, rules }) => {
    const rule = rules.properties[property] as Rule;
    const leaf = leafOf(rule) ?? '';
    const named = (name: string, mutated: Rule): Mutant => ({
      name: `${owner} ${property}: ${name}`,
      owner,
      property,
      rules,
      rule: mutated,
    });
    const looser = [...new Set([...(LOOSER[leaf] ?? []), ...(leaf === 'keep' ? [] : ['keep'])])];
    const isHash = typeof rule === 'object' && 'dictionary' in rule && rule.keys === 'hash';
    return [
      ...looser.map((each) => named(`${leaf} to ${each}`, withLeaf(rule, each))),
      ...(isHash ? [named('keys to any', { ...rule, keys: 'any' })] : []),
    ];
  });
}

/** Whether any secret that its place may hold gets out with it. */
function isCaught({ rules, property, rule, owner }: Mutant): boolean {
  const properties: { [name: string]: Rule } = rules.properties;
  const original = properties[property] as Rule;
  properties[property] = rule;
  try {
    return leaksAt({ owner, property }).length > 0;
  } finally {
    properties[property] = original;
  }
}

function sampled(mutants: readonly Mutant[]): Mutant[] {
  const dice = new Dice(SEED);
  const rest = [...mutants];
  return Array.from({ length: Math.min(SAMPLE, rest.length) }, () =>
    rest.splice(dice.below(rest.length), 1),
  ).flat();
}

describe('the rule table under mutation', () => {
  const mutants = mutantsOfTable();
  const isListed = ({ name }: Mutant): boolean =>
    EQUIVALENT_MUTANTS.some(({ mutants: listed }) => listed.test(name));

  it('has a second opinion on every place', () => {
    expect(sitesOfTable().filter((site) => kindOf(site) === undefined)).toEqual([]);
  });

  it('lets nothing out that a place may hold', () => {
    const sites = IS_LONG ? sitesOfTable() : sitesOfTable().filter((_, index) => index % 4 === 0);
    expect(
      sites.flatMap((site) => leaksAt(site).map((leak) => `${site.owner} ${site.property}: ${leak}`)),
    ).toEqual([]);
  }, 600_000);

  it(`is defended: every rule that is dropped or loosened lets something out (${IS_LONG ? 'all' : `${SAMPLE} of`} ${mutants.length} mutants)`, () => {
    const chosen = IS_LONG ? mutants : sampled(mutants);
    const survivors = chosen.filter((mutant) => !isListed(mutant) && !isCaught(mutant));
    expect(survivors.map(({ name }) => name)).toEqual([]);
  }, 600_000);

  it('lists no mutant as equivalent that is caught, and none that there is not', () => {
    const listed = mutants.filter(isListed);
    const looked = IS_LONG ? listed : listed.filter((_, index) => index % 8 === 0);
    expect(looked.filter(isCaught).map(({ name }) => name)).toEqual([]);
    for (const { mutants: pattern } of EQUIVALENT_MUTANTS) {
      expect(listed.some(({ name }) => pattern.test(name))).toBe(true);
    }
  }, 600_000);
});
