import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKnownType } from '@app/stix';
import { RULE_TABLE, rulesOf } from './rule-table.data';
import { NESTED_RULES } from './rule-table-nested.data';

const ROOT = join(__dirname, '../../../schemas/stix-2.1');
/** Structures that the rules treat as one value, and those of which no part is ever released. */
const NOT_STRUCTURED = new Set(['entity-counts', 'tlp-2.0', 'monetary-ext', 'incident-core', 'state-change']);

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
}

function propertiesIn(file: string): string[] {
  const { properties } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Schema;
  return Object.entries(properties ?? {}).flatMap(([name, schema]) => (schema === false ? [] : [name]));
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`);
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace('.json', '');
}

describe('the rule table', () => {
  it('names every type of STIX 2.1 that there is a schema for, and no other', () => {
    const types = ['sdos', 'sros', 'scos', 'smos'].flatMap(filesIn).map(nameOf).sort();
    expect(Object.keys(RULE_TABLE).sort()).toEqual(types);
    expect(types.every(isKnownType)).toBe(true);
  });

  it.each(['sdos', 'sros', 'scos', 'smos'].flatMap(filesIn))('names every property of %s', (file) => {
    const named = Object.keys(rulesOf(nameOf(file))?.properties ?? {});
    expect(
      propertiesIn(file).filter((property) => !named.includes(property) && !isForbidden(file, property)),
    ).toEqual([]);
  });

  it.each(filesIn('extensions').filter((file) => !NOT_STRUCTURED.has(nameOf(file))))(
    'names every property of %s, and no other',
    (file) => {
      const rules = NESTED_RULES[nameOf(file) as keyof typeof NESTED_RULES];
      expect(Object.keys(rules.properties).sort()).toEqual(propertiesIn(file).sort());
    },
  );

  it.each(['external-reference', 'kill-chain-phase'] as const)('names every property of %s', (name) => {
    expect(Object.keys(NESTED_RULES[name].properties).sort()).toEqual(
      propertiesIn(`common/${name}.json`).sort(),
    );
  });

  it('names every property of the incident core extension and of state changes', () => {
    for (const [name, file] of [
      ['incident-core', 'incident-core'],
      ['state-change', 'state-change'],
    ] as const) {
      const named = Object.keys(NESTED_RULES[name].properties);
      expect(propertiesIn(`extensions/${file}.json`).filter((property) => !named.includes(property))).toEqual(
        [],
      );
    }
  });

  it('knows nothing by inheritance', () => {
    expect(rulesOf('constructor')).toBeUndefined();
    expect(rulesOf('__proto__')).toBeUndefined();
    expect(rulesOf('x-acme-thing')).toBeUndefined();
  });
});

/** Meta objects carry schemas of all common properties, some of which the standard forbids on them. */
function isForbidden(file: string, property: string): boolean {
  return (
    file.startsWith('smos/') &&
    ['confidence', 'lang', 'defanged', 'labels', 'modified', 'revoked', 'extensions'].includes(property)
  );
}
