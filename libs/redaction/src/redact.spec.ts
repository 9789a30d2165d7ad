import type { Setting } from './small-bundle';
import { TLP_EXTENSION, TLP_MARKINGS } from '@app/marking';
import type { StixObject, StixValue } from '@app/stix';
import { deterministicId } from '@app/stix';
import { stamp } from './stamp';
import {
  bundleOf,
  id,
  incident,
  INCIDENT,
  marked,
  object,
  objectsFor,
  part,
  PLATFORM,
  redactedFor,
  relation,
  theOnly,
  TIME,
  VICTIM,
} from './small-bundle';

describe('the frame of a rendition', () => {
  it('names the platform, carries the audience marking, and brings its definition along', () => {
    const redacted = redactedFor(bundleOf(), { to: 'participants' });
    const [first, platform, extension, marking] = redacted?.bundle.objects ?? [];
    expect(first).toMatchObject({
      created_by_ref: PLATFORM.id,
      object_marking_refs: [TLP_MARKINGS.GREEN.id],
    });
    expect(first?.id).toBe(redacted?.incidentId);
    expect(platform).toMatchObject({ id: PLATFORM.id, name: 'Entente' });
    expect([extension, marking]).toEqual([TLP_EXTENSION, TLP_MARKINGS.GREEN]);
  });

  it('does not exist for whom the incident is hidden', () => {
    expect(redactedFor(bundleOf(object('incident', 1, { name: 'x', ...marked('GREEN') })))).toBeUndefined();
    expect(
      redactedFor(bundleOf(object('incident', 1, { name: 'x', ...part('RED', 'name') }))),
    ).toBeUndefined();
    expect(
      redactedFor(
        bundleOf(
          object('campaign', 1, { name: 'x' }),
          object('incident', 1, { name: 'x', ...marked('RED') }),
        ),
      ),
    ).toBeUndefined();
  });

  it('has ids that are stable, and different for every audience, submission and key', () => {
    const idFor = (setting: Setting): string | undefined => redactedFor(bundleOf(), setting)?.incidentId;
    const ids = [
      idFor({}),
      idFor({ to: 'participants' }),
      idFor({ context: { lineage: 'other' } }),
      idFor({ context: { mintKey: Buffer.from('other') } }),
    ];
    expect(new Set([...ids, INCIDENT]).size).toBe(5);
    expect(ids[0]).toBe(idFor({}));
    expect(ids[0]).toMatch(/^incident--[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('gets its times from the publisher, on versioned objects alone', () => {
    const file = object('file', 3, { name: 'a.exe' });
    const redacted = redactedFor(bundleOf(file));
    const stamped = stamp(redacted?.bundle ?? bundleOf(), { created: TIME, modified: TIME });
    const times = stamped.objects.map(({ type, created }) => [type, created]);
    expect(times.slice(0, 2)).toEqual([
      ['incident', TIME],
      ['file', undefined],
    ]);
    expect(times.slice(2).every(([, created]) => created !== TIME)).toBe(true);
  });
});

describe('what the markings hide', () => {
  it('is absent, list items without a gap', () => {
    const actor = object('threat-actor', 3, {
      name: 'A',
      aliases: ['x', 'y', 'z'],
      description: 'd',
      ...part('GREEN', 'aliases.[1]', 'description'),
    });
    expect(theOnly('threat-actor', bundleOf(actor))).toMatchObject({ aliases: ['x', 'z'] });
    expect(theOnly('threat-actor', bundleOf(actor))).not.toHaveProperty('description');
  });

  it('takes with it what cannot stand without it', () => {
    const tool = object('tool', 3, { name: 'T', ...marked('RED') });
    const note = object('note', 4, { content: 'c', object_refs: [tool.id] });
    const noteOnNote = object('note', 5, { content: 'c', object_refs: [note.id] });
    const report = object('report', 6, { name: 'r', published: TIME, object_refs: [tool.id, INCIDENT] });
    const bundle = bundleOf(tool, note, noteOnNote, report, relation(7, INCIDENT, 'uses', tool.id));
    expect(objectsFor(bundle).map(({ type }) => type)).toEqual(['incident', 'report']);
    expect(theOnly('report', bundle)?.['object_refs']).toEqual([redactedFor(bundle)?.incidentId]);
  });

  it('renumbers language selectors, and drops TLP ones', () => {
    const actor = object('threat-actor', 3, {
      name: 'A',
      aliases: ['x', 'y', 'z'],
      granular_markings: [
        { marking_ref: TLP_MARKINGS.RED.id, selectors: ['aliases.[0]'] },
        { lang: 'fr', selectors: ['aliases.[0]', 'aliases.[2]', 'name'] },
      ],
    });
    expect(theOnly('threat-actor', bundleOf(actor))?.['granular_markings']).toEqual([
      { lang: 'fr', selectors: ['aliases.[1]', 'name'] },
    ]);
  });

  it('is not told by a translation', () => {
    const tool = object('tool', 3, {
      name: 'T',
      description: 'd',
      aliases: ['x', 'y'],
      ...part('RED', 'description', 'aliases.[0]'),
    });
    const contents = {
      de: { description: 'geheim', name: 'Werkzeug', aliases: ['a', 'b'], tool_types: 'x' },
    };
    const translation = object('language-content', 4, {
      object_ref: tool.id,
      object_modified: TIME,
      contents,
    });
    expect(theOnly('language-content', bundleOf(tool, translation))?.['contents']).toEqual({
      de: { name: 'Werkzeug' },
    });
    expect(theOnly('language-content', bundleOf(tool, translation))).not.toHaveProperty('object_modified');
  });

  it('is masked where a text names it, in a pattern makes the indicator absent', () => {
    const victim = object('identity', 2, {
      name: 'Velmora Works',
      contact_information: 'soc@velmora.example',
      ...marked('RED'),
    });
    const told = object('incident', 1, { name: 'Breach at Velmora Works', ...marked('CLEAR') });
    const indicator = (n: number, host: string): StixObject =>
      object('indicator', n, {
        pattern: `[domain-name:value = '${host}']`,
        pattern_type: 'stix',
        valid_from: TIME,
      });
    const objects = objectsFor(
      bundleOf(told, victim, indicator(3, 'mail.velmora.example'), indicator(4, 'bad.example')),
    );
    expect(JSON.stringify(objects)).not.toMatch(/velmora/i);
    expect(objects.filter(({ type }) => type === 'indicator').map(({ pattern }) => pattern)).toEqual([
      "[domain-name:value = 'bad.example']",
    ]);
  });

  it('does not show in ids that a text quotes', () => {
    const tool = object('tool', 3, { name: 'T' });
    const told = object('incident', 1, {
      name: 'x',
      description: `see ${tool.id} and ${id('tool', 4)}`,
      ...marked('CLEAR'),
    });
    const description = String(theOnly('incident', bundleOf(told, tool))?.['description']);
    expect(description).toBe(`see ${theOnly('tool', bundleOf(told, tool))?.id} and [object]`);
  });
});

describe('what the rule table does not name', () => {
  it('is absent: properties, extensions, types, and __proto__', () => {
    const text = `{"type":"tool","id":"${id('tool', 3)}","name":"T","x_acme":"s","__proto__":{"x":"s"},"constructor":"s","extensions":{"x-acme":{"a":"s"}}}`;
    const custom = object('x-acme-thing', 4, { name: 's' });
    const [, tool, ...more] = objectsFor(bundleOf(JSON.parse(text) as StixObject, custom), {
      to: 'recipient',
    });
    expect(Object.keys(tool ?? {}).sort()).toEqual([
      'created_by_ref',
      'id',
      'name',
      'object_marking_refs',
      'spec_version',
      'type',
    ]);
    expect(more).toEqual([]);
    expect(Object.getPrototypeOf(tool)).toBe(Object.prototype);
  });

  it('is absent from dictionaries: hash algorithms of no vocabulary, and __proto__', () => {
    const hashes = JSON.parse(
      `{"MD5":"d41d8cd98f00b204e9800998ecf8427e","acme-secret":"s","__proto__":"s"}`,
    ) as StixValue;
    const file = theOnly('file', bundleOf(object('file', 3, { hashes })));
    expect(file?.['hashes']).toEqual({ MD5: 'd41d8cd98f00b204e9800998ecf8427e' });
  });
});

describe('observables', () => {
  it('get their deterministic id when what makes it is shown in full, with references renewed', () => {
    const directory = object('directory', 3, { path: '/opt/x' });
    const file = object('file', 4, {
      name: 'a.exe',
      parent_directory_ref: directory.id,
      size: 3,
      ...part('RED', 'size'),
    });
    const objects = objectsFor(bundleOf(directory, file));
    const shown = objects.filter(({ type }) => type === 'file' || type === 'directory');
    expect(shown).toHaveLength(2);
    for (const each of shown) expect(each.id).toBe(deterministicId(each));
  });

  it('get an id that does not tell whether more is hidden', () => {
    const hashes = { MD5: 'd41d8cd98f00b204e9800998ecf8427e' };
    const hidden = object('file', 4, { name: 'a.exe', hashes, ...part('RED', 'name') });
    const shown = theOnly('file', bundleOf(hidden));
    expect(shown).toEqual(theOnly('file', bundleOf(object('file', 4, { hashes }))));
    expect(shown?.id).toBe(deterministicId(shown ?? hidden));
  });

  it('get a minted id when nothing of what makes it is shown', () => {
    const process = object('process', 4, { pid: 3, command_line: 'x' });
    expect(theOnly('process', bundleOf(process))?.id).toMatch(/^process--.{14}4/);
  });

  it('keep different ids when two are the same', () => {
    const files = [object('file', 3, { name: 'a.exe' }), object('file', 4, { name: 'a.exe' })];
    expect(new Set(objectsFor(bundleOf(...files)).map((each) => each.id)).size).toBe(3);
  });
});

describe('a victim that nobody marked', () => {
  const victim = object('identity', 2, {
    name: 'Velmora Works',
    identity_class: 'organization',
    sectors: ['energy', 'Velmora'],
    description: 'secret',
  });
  const place = object('location', 3, { country: 'FR', city: 'Lyon', latitude: 1, longitude: 2 });
  const event = object('event', 4, {
    status: 'occurred',
    start_time: TIME,
    start_time_fidelity: 'second',
    end_time: TIME,
    extensions: {
      'extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e': { extension_type: 'new-sdo' },
    },
  });
  const bundle = bundleOf(
    incident,
    victim,
    place,
    event,
    relation(5, INCIDENT, 'targets', VICTIM),
    relation(6, VICTIM, 'located-at', place.id),
  );

  it('is generalised below AMBER, even when the default is wider', () => {
    expect(theOnly('identity', bundle)).toMatchObject({
      name: 'Organisation in the energy sector, Western Europe',
      sectors: ['energy'],
      identity_class: 'organization',
    });
    expect(theOnly('location', bundle)).toMatchObject({ region: 'western-europe' });
    expect(theOnly('location', bundle, { to: 'participants' })).toMatchObject({ country: 'FR' });
    expect(JSON.stringify(objectsFor(bundle))).not.toMatch(/Velmora|Lyon|secret|latitude/);
  });

  it('is generalised with its ties when the default is AMBER', () => {
    const types = objectsFor(bundle, { terms: { defaultTlp: 'AMBER' } }).map(({ type }) => type);
    expect(types).toEqual(['incident', 'identity', 'location', 'relationship', 'relationship']);
  });

  it('is absent when the default is stricter than AMBER, or a marking hides it', () => {
    expect(objectsFor(bundle, { terms: { defaultTlp: 'AMBER+STRICT' } })).toHaveLength(1);
    const hidden = { ...victim, ...marked('AMBER') };
    expect(
      theOnly('identity', bundleOf(incident, hidden, relation(5, INCIDENT, 'targets', VICTIM))),
    ).toBeUndefined();
  });

  it('is named from AMBER upwards, where the terms say so, and where a marking says so', () => {
    expect(theOnly('identity', bundle, { to: 'clients' })?.['name']).toBe('Velmora Works');
    expect(theOnly('identity', bundle, { terms: { nameVictim: true } })?.['name']).toBe('Velmora Works');
    const named = bundleOf(
      incident,
      { ...victim, ...marked('CLEAR') },
      relation(5, INCIDENT, 'targets', VICTIM),
    );
    expect(theOnly('identity', named)?.['name']).toBe('Velmora Works');
  });

  it('is generalised also for those from whom a part marking hides the name alone', () => {
    const nameless = { ...victim, ...part('RED', 'name') };
    const tied = bundleOf(incident, nameless, relation(5, INCIDENT, 'targets', VICTIM));
    for (const to of ['public', 'clients', 'community'] as const) {
      expect(theOnly('identity', tied, { to })?.['name']).toBe('Organisation in the energy sector');
    }
    expect(theOnly('identity', tied, { to: 'recipient' })?.['name']).toBe('Velmora Works');
  });

  it('makes times coarse: a month for the public, a day for participants', () => {
    expect(theOnly('event', bundle)).toMatchObject({
      start_time: '2024-03-01T00:00:00.000Z',
      start_time_fidelity: 'month',
      end_time_fidelity: 'month',
    });
    expect(theOnly('event', bundle, { to: 'participants' })).toMatchObject({
      start_time: '2024-03-15T00:00:00.000Z',
      end_time_fidelity: 'day',
    });
    expect(theOnly('event', bundle, { to: 'clients' })).toMatchObject({
      start_time: TIME,
      start_time_fidelity: 'second',
    });
    expect(theOnly('event', bundle, { terms: { nameVictim: true } })).toMatchObject({ start_time: TIME });
  });

  it('stands in no rendition to which nothing visible leads', () => {
    const secretly = relation(5, INCIDENT, 'targets', VICTIM, marked('RED'));
    const objects = objectsFor(
      bundleOf(object('incident', 1, { name: 'Velmora Works', ...marked('CLEAR') }), victim, secretly),
    );
    expect(objects.map(({ type }) => type)).toEqual(['incident']);
    expect(JSON.stringify(objects)).not.toMatch(/Velmora/);
  });
});
