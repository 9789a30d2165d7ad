import type { StixObject } from '@app/stix';
import {
  bundleOf,
  id,
  INCIDENT,
  incident,
  marked,
  object,
  objectsFor,
  part,
  redactedFor,
  relation,
  VICTIM,
} from './small-bundle';

const NEW = { modified: '2024-02-01T00:00:00.000Z' };
const OLD = { modified: '2024-01-01T00:00:00.000Z' };
const victim = object('identity', 2, { name: 'Velmora Works', sectors: ['energy'] });
const tie = relation(3, INCIDENT, 'targets', VICTIM);

function seen(...objects: StixObject[]): string {
  return JSON.stringify(objectsFor(bundleOf(...objects)));
}

describe('of several versions of an object', () => {
  it('the newest shows, wherever it stands in the bundle, and the markings of all hold', () => {
    const tool = (version: object, name: string, more = {}): StixObject =>
      object('tool', 4, { name, ...version, ...marked('CLEAR'), ...more });
    for (const objects of [
      [tool(OLD, 'Former'), tool(NEW, 'Latter')],
      [tool(NEW, 'Latter'), tool(OLD, 'Former')],
    ]) {
      expect(seen(incident, ...objects)).toContain('Latter');
      expect(seen(incident, ...objects)).not.toContain('Former');
    }
    expect(seen(incident, tool(OLD, 'Former', marked('RED')), tool(NEW, 'Latter'))).not.toContain('Latter');
  });

  it('the newest of the incident says who reported it', () => {
    const reporter = object('identity', 5, { name: 'Acme CERT', sectors: ['energy'] });
    const told = { ...incident, name: 'Acme CERT tells' };
    const old = { ...told, ...OLD, created_by_ref: reporter.id };
    const newest = { ...told, ...NEW };
    const contact = relation(6, reporter.id, 'related-to', INCIDENT);
    const of = (...versions: StixObject[]): string =>
      JSON.stringify(
        redactedFor(bundleOf(...versions, reporter, contact), { terms: { nameReporter: true } }),
      );
    const names = (text: string): boolean => text.includes('"name":"Organisation');
    expect(names(of(newest))).toBe(names(of(old, newest)));
    expect(of(old, newest)).not.toContain('"name":"Acme CERT"');
    expect(of({ ...old, ...NEW })).toContain('"name":"Acme CERT"');
  });

  it('one that marks a victim keeps it from being generalised, also where the newest leaves it to the terms', () => {
    const terms = { terms: { defaultTlp: 'AMBER' } } as const;
    const old = { ...victim, ...OLD, ...marked('AMBER') };
    const newest = { ...victim, ...NEW };
    const sectors = (...objects: StixObject[]): boolean =>
      JSON.stringify(objectsFor(bundleOf(...objects, tie), terms)).includes('"sectors"');
    expect(sectors(newest)).toBe(true);
    expect(sectors(old, newest)).toBe(false);
    expect(sectors({ ...old, ...marked('AMBER') })).toBe(false);
  });

  it('one that marks a victim for everybody is no permission for the newest', () => {
    const old = { ...victim, ...OLD, ...marked('CLEAR') };
    expect(seen(old, tie)).toContain('Velmora');
    expect(seen(old, { ...victim, ...NEW }, tie)).not.toContain('Velmora');
  });

  it('one that marks an item of a list hides the whole list, since items move', () => {
    const tool = { name: 'n', ...marked('CLEAR') };
    const newest = object('tool', 4, { ...tool, ...NEW, aliases: ['b', 'secret'] });
    const old = object('tool', 4, {
      ...tool,
      ...OLD,
      aliases: ['secret', 'b'],
      ...part('RED', 'aliases.[0]'),
    });
    expect(seen(incident, newest)).toContain('secret');
    expect(seen(incident, newest, old)).not.toContain('secret');
    expect(id('tool', 4)).toBe(old.id);
  });
});
