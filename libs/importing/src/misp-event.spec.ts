import { TLP_MARKINGS } from '@app/marking';
import { INCIDENT_EXTENSION_ID, type StixObject, parseBundle } from '@app/stix';
import type { ImportedIncident } from './draft';
import { importDocument } from './import-document';
import type { ImportOptions } from './import-options';
import {
  type Json,
  OBSERVABLE_VALUES,
  attribute,
  mispEvent,
  mispObject,
  sampleUuid,
} from './misp-samples.data';

const AT = '2026-11-22T10:00:00.000Z';

function imported(document: unknown, options: Partial<ImportOptions> = {}): ImportedIncident {
  const [one] = importDocument('misp', JSON.stringify(document), { receivedAt: AT, ...options });
  return one!;
}

function objects(of: ImportedIncident, type?: string): StixObject[] {
  return (of.bundle?.objects ?? []).filter((object) => type === undefined || object.type === type);
}

function reasons(of: ImportedIncident): string[] {
  return of.leftOut.map(({ pointer, code }) => `${pointer} ${code}`);
}

function markingsOf(object: StixObject | undefined): unknown {
  return object?.['object_marking_refs'];
}

const withAttributes = (...attributes: Json[]): Json =>
  mispEvent({ Attribute: attributes, Object: [], Galaxy: [], Tag: [] });

describe('a MISP event', () => {
  it('becomes a valid bundle around one incident', () => {
    const one = imported({ Event: mispEvent() });
    expect(parseBundle(JSON.stringify(one.bundle)).ok).toBe(true);
    const [incident] = objects(one, 'incident');
    expect(incident).toMatchObject({
      id: `incident--${sampleUuid(1)}`,
      name: 'Ransomware at a hospital: what was seen',
      created: '2024-02-28T00:00:00.000Z',
      modified: '2024-03-01T12:00:00.000Z',
      created_by_ref: `identity--${sampleUuid(2)}`,
      confidence: 75,
      external_references: [{ source_name: 'misp', external_id: sampleUuid(1) }],
      extensions: {
        [INCIDENT_EXTENSION_ID]: {
          determination: 'confirmed',
          investigation_status: 'closed',
          criticality: 80,
          incident_types: ['ransomware'],
        },
      },
    });
    expect(incident!['labels']).toEqual(['ransomware', 'misp:confidence-level="usually-confident"']);
  });

  it.each([
    ['alone', (event: Json) => event],
    ['in Event', (event: Json) => ({ Event: event })],
    ['in a response', (event: Json) => ({ response: [{ Event: event }] })],
    ['in a response of one', (event: Json) => ({ response: { Event: event } })],
    ['in a list', (event: Json) => [{ Event: event }]],
    ['in a list of bare ones', (event: Json) => [event]],
    ['in a list of responses', (event: Json) => [{ response: [{ Event: event }] }]],
  ])('is found %s', (_, wrap) => {
    expect(imported(wrap(mispEvent())).bundle).toEqual(imported(mispEvent()).bundle);
  });

  it('gives the same bytes for the same document, and the same ids for a later one', () => {
    const first = imported(mispEvent());
    expect(JSON.stringify(imported(mispEvent()).bundle)).toBe(JSON.stringify(first.bundle));
    const later = imported(mispEvent({ timestamp: '1709999999' }));
    const ids = (of: ImportedIncident) =>
      objects(of)
        .map(({ id }) => id)
        .sort();
    expect(ids(later)).toEqual(ids(first));
    expect(
      String(objects(later, 'incident')[0]?.['modified']) >
        String(objects(first, 'incident')[0]?.['modified']),
    ).toBe(true);
    expect(objects(later, 'incident')[0]?.['created']).toBe(objects(first, 'incident')[0]?.['created']);
  });

  it('becomes galaxies, rules, vulnerabilities, victims, sightings, texts and references', () => {
    const one = imported(mispEvent());
    expect(objects(one, 'threat-actor')[0]).toMatchObject({
      name: 'Example Spider',
      aliases: ['EX-1', 'Spiders'],
    });
    expect(objects(one, 'attack-pattern')[0]).toMatchObject({
      name: 'Data Encrypted for Impact',
      external_references: [{ source_name: 'mitre-attack', external_id: 'T1486' }],
    });
    expect(objects(one, 'malware')[0]).toMatchObject({
      name: 'ExampleLocker',
      malware_types: ['ransomware'],
    });
    expect(objects(one, 'location')[0]).toMatchObject({ country: 'FR' });
    expect(objects(one, 'vulnerability')[0]).toMatchObject({ external_references: [{ source_name: 'cve' }] });
    expect(objects(one, 'indicator').map((object) => object['pattern_type'])).toEqual(['stix', 'yara']);
    expect(objects(one, 'sighting')[0]).toMatchObject({
      sighting_of_ref: `indicator--${sampleUuid(10)}`,
      count: 1,
    });
    expect(objects(one, 'opinion')[0]).toMatchObject({ opinion: 'strongly-disagree' });
    expect(objects(one, 'indicator')[0]).toMatchObject({
      valid_from: '2024-02-27T09:00:00.000Z',
      valid_until: '2027-01-15T08:00:00.000Z',
    });
    const names = objects(one, 'identity').map((object) => object['name']);
    expect(names).toEqual(
      expect.arrayContaining(['CERT Example', 'Health', 'General Hospital', 'Other CERT']),
    );
    const notes = objects(one, 'note').map((object) => String(object['content']));
    expect(notes.some((text) => text.includes('All was encrypted.'))).toBe(true);
    expect(notes.some((text) => text.includes('The night shift noticed it.'))).toBe(true);
    expect(notes.some((text) => text.includes('Proposed: ip-src: 198.51.100.99'))).toBe(true);
    expect(objects(one, 'file')[0]).toMatchObject({
      name: 'locker.exe',
      size: 1024,
      hashes: { MD5: 'ef'.repeat(16), 'SHA-256': 'ef'.repeat(32) },
    });
    expect(objects(one, 'relationship').map((object) => object['relationship_type'])).toEqual(
      expect.arrayContaining(['targets', 'attributed-to', 'located-at', 'communicates-with']),
    );
  });

  it('says what did not map, and repeats nothing of it', () => {
    const one = imported({
      Event: mispEvent({ unheard_of: 'secretword', event_creator_email: 'a@b.example' }),
    });
    expect(reasons(one)).toEqual(
      expect.arrayContaining([
        '/Event/unheard_of unknown-field',
        '/Event/event_creator_email personal-data',
        '/Event/Attribute/6 deleted',
        '/Event/Attribute/7 personal-data',
        '/Event/Attribute/8 kept-as-note',
        '/Event/ShadowAttribute/0 proposal',
      ]),
    );
    expect(JSON.stringify(one.leftOut)).not.toMatch(/secretword|Orla|198\.51/);
    expect(JSON.stringify(one.bundle)).not.toMatch(/Orla|a@b\.example|cdcd/);
  });
});

describe('the attributes of a MISP event', () => {
  it.each(OBSERVABLE_VALUES.map((row) => [...row]))(
    'of type %s are observables and indicators',
    (type, value, stix) => {
      const one = imported(withAttributes(attribute(50, type, value)));
      expect(objects(one, stix)).not.toEqual([]);
      expect(objects(one, 'indicator')[0]?.id).toBe(`indicator--${sampleUuid(50)}`);
      expect(one.leftOut.filter(({ pointer }) => pointer.startsWith('/Attribute'))).toEqual([]);
      const silent = imported(withAttributes(attribute(50, type, value, { to_ids: false })));
      expect(objects(silent, 'indicator')).toEqual([]);
      expect(objects(silent, stix)).toHaveLength(objects(one, stix).length);
    },
  );

  it('that do not have their form are kept in a note', () => {
    const one = imported(
      withAttributes(attribute(50, 'ip-dst', '999.1.1.1'), attribute(51, 'ip-dst', '203.0.113.1')),
    );
    expect(reasons(one)).toContain('/Attribute/0 unreadable-value');
    expect(objects(one, 'note').map((object) => object['content'])).toContainEqual(
      expect.stringContaining('ip-dst: 999.1.1.1'),
    );
    expect(objects(one, 'ipv4-addr')).toHaveLength(1);
  });

  it.each([
    ['file', 'filename', 'filename', 'a.exe', 'md5', 'md5', 'no hash at all'],
    ['file', 'filename', 'filename', 'a.exe', 'size-in-bytes', 'size-in-bytes', 'large'],
    ['file', 'filename', 'filename', 'a.exe', 'creation-time', 'datetime', 'last week'],
    ['domain-ip', 'domain', 'domain', 'bad.example', 'ip', 'ip-dst', '999.9.9.9'],
    ['email', 'subject', 'email-subject', 'Invoice', 'to', 'email-dst', 'no address'],
    ['ip-port', 'ip', 'ip-dst', '203.0.113.7', 'dst-port', 'port', 'seventy'],
    ['x509', 'serial-number', 'text', '00ff', 'x509-fingerprint-sha1', 'x509-fingerprint-sha1', 'none'],
  ])('of a %s that cannot be read beside its %s stand in the list', (name, ...rest) => {
    const [relation, type, value, badRelation, badType, badValue] = rest;
    const object = mispObject(60, name, [
      [relation, type, value],
      [badRelation, badType, badValue],
    ]);
    const one = imported(mispEvent({ Attribute: [], Object: [object], Galaxy: [], Tag: [] }));
    expect(reasons(one).filter((each) => each.startsWith('/Object/0/Attribute/1'))).not.toEqual([]);
    expect(reasons(one).filter((each) => each.startsWith('/Object/0/Attribute/0'))).toEqual([]);
    expect(JSON.stringify(one.leftOut)).not.toContain(badValue);
  });

  it('with a file keep it, up to a limit, locked as MISP locks it', () => {
    const value = `sample.exe|${'ab'.repeat(16)}`;
    const one = imported(withAttributes(attribute(50, 'malware-sample', value, { data: 'UEsDBA==' })));
    expect(objects(one, 'artifact')[0]).toMatchObject({
      payload_bin: 'UEsDBA==',
      decryption_key: 'infected',
    });
    const large = imported(
      withAttributes(attribute(50, 'malware-sample', value, { data: 'A'.repeat(400_000) })),
    );
    expect(reasons(large)).toContain('/Attribute/0/data attachment-left-out');
    expect(objects(large, 'file')).toHaveLength(1);
  });

  it('that may have been deleted were', () => {
    const one = imported(withAttributes(attribute(50, 'ip-dst', '203.0.113.1', { deleted: { at: 1 } })));
    expect(objects(one, 'ipv4-addr')).toEqual([]);
    expect(reasons(one)).toContain('/Attribute/0 deleted');
  });

  it('of one value twice are one observable under both markings', () => {
    const twice = withAttributes(
      attribute(50, 'ip-dst', '203.0.113.1', { Tag: [{ name: 'tlp:green' }], to_ids: false }),
      attribute(51, 'ip-src', '203.0.113.1', { Tag: [{ name: 'tlp:red' }], to_ids: false }),
    );
    expect(markingsOf(objects(imported(twice), 'ipv4-addr')[0])).toEqual([
      TLP_MARKINGS.GREEN.id,
      TLP_MARKINGS.RED.id,
    ]);
  });
});

describe('what a MISP event says about sharing', () => {
  const levels = (event: Json, options: Partial<ImportOptions> = {}): unknown =>
    markingsOf(objects(imported({ ...event, Tag: event['Tag'] ?? [] }, options), 'incident')[0]);
  const bare = (more: Json): Json => mispEvent({ Tag: [], Galaxy: [], Object: [], ...more });

  it.each([
    ['tlp:red', 'RED'],
    ['TLP:AMBER', 'AMBER'],
    ['tlp:amber+strict', 'AMBER+STRICT'],
    ['tlp:green', 'GREEN'],
    ['tlp:white', 'CLEAR'],
    ['tlp:clear', 'CLEAR'],
    ['tlp="amber"', 'AMBER'],
    ['tlp:ex:chr', 'RED'],
    ['tlp:blue', 'RED'],
    ['tlp', 'RED'],
  ] as const)('%s is TLP:%s', (name, level) => {
    expect(levels(bare({ Tag: [{ name }] }))).toEqual([TLP_MARKINGS[level].id]);
  });

  it.each([
    ['0', 'RED'],
    ['1', 'AMBER+STRICT'],
    ['2', 'AMBER'],
    ['3', 'CLEAR'],
    ['4', 'RED'],
    ['5', 'RED'],
    ['six', 'RED'],
  ] as const)('distribution %s goes before TLP:CLEAR: TLP:%s', (distribution, level) => {
    expect(levels(bare({ distribution, Tag: [{ name: 'tlp:clear' }] }))).toEqual([TLP_MARKINGS[level].id]);
  });

  it('is for a sharing group only where the terms stand for it', () => {
    const event = bare({
      distribution: '4',
      sharing_group_id: '3',
      SharingGroup: { uuid: sampleUuid(90), name: 'Four' },
    });
    expect(levels(event)).toEqual([TLP_MARKINGS.RED.id]);
    expect(levels(event, { sharingGroups: [sampleUuid(90).toUpperCase()] })).toEqual([
      TLP_MARKINGS['AMBER+STRICT'].id,
    ]);
    expect(levels(event, { sharingGroups: [sampleUuid(91)] })).toEqual([TLP_MARKINGS.RED.id]);
  });

  it.each([
    ['a tag that cannot be read', { Tag: [{ name: 5 }] }],
    ['tags that are no list', { Tag: { name: 'tlp:clear' } }],
    ['a tag without a name', { Tag: [{}] }],
    ['a distribution of another type', { distribution: [3] }],
  ])('is TLP:RED where there is %s', (_, more) => {
    expect(levels(bare(more))).toEqual([TLP_MARKINGS.RED.id]);
  });

  it('holds for all that is inside, and only grows stricter there', () => {
    const one = imported(
      bare({
        Tag: [{ name: 'tlp:amber' }],
        Attribute: [
          attribute(50, 'ip-dst', '203.0.113.1', { Tag: [{ name: 'tlp:clear' }] }),
          attribute(51, 'ip-dst', '203.0.113.2', { distribution: '0' }),
        ],
        Object: [
          mispObject(
            60,
            'domain-ip',
            [
              ['domain', 'domain', 'a.example'],
              ['ip', 'ip-dst', '203.0.113.3'],
            ],
            { Tag: [{ name: 'tlp:red' }] },
          ),
        ],
      }),
    );
    const byValue = new Map(objects(one).map((object) => [object['value'], object['object_marking_refs']]));
    expect(byValue.get('203.0.113.1')).toEqual([TLP_MARKINGS.AMBER.id]);
    expect(byValue.get('203.0.113.2')).toEqual([TLP_MARKINGS.RED.id]);
    expect(byValue.get('203.0.113.3')).toEqual([TLP_MARKINGS.RED.id]);
    expect(byValue.get('a.example')).toEqual([TLP_MARKINGS.RED.id]);
  });

  it('leaves it to the submitter whether victim and reporter are named, unless it is stricter', () => {
    const parties = (tag: string): unknown[] =>
      objects(imported(mispEvent({ Tag: [{ name: tag }] })), 'identity')
        .filter(({ name }) => ['CERT Example', 'General Hospital'].includes(String(name)))
        .map(markingsOf);
    expect(parties('tlp:clear')).toEqual([undefined, undefined]);
    expect(parties('tlp:red')).toEqual([[TLP_MARKINGS.RED.id], [TLP_MARKINGS.RED.id]]);
  });

  it('keeps PAP beside it, the strictest', () => {
    const one = imported(bare({ Tag: [{ name: 'PAP:GREEN' }, { name: 'pap:red' }] }));
    const [pap] = objects(one, 'marking-definition');
    expect(pap).toMatchObject({ name: 'PAP:RED' });
    expect(markingsOf(objects(one, 'incident')[0])).toEqual([pap!.id]);
  });

  it('is left to the terms where nothing is said', () => {
    expect(levels(bare({ distribution: undefined }))).toBeUndefined();
  });
});
