import { TLP_MARKINGS } from '@app/marking';
import { type StixObject, parseBundle } from '@app/stix';
import type { ImportedIncident } from './draft';
import { importDocument } from './import-document';
import { type Json, attribute, mispEvent, mispObject, sampleUuid } from './misp-samples.data';

/** Shapes that files as they are found have, and no sample had. */
function imported(document: unknown): ImportedIncident {
  return importDocument('misp', JSON.stringify(document), { receivedAt: '2026-11-22T10:00:00.000Z' })[0]!;
}

function objects(of: ImportedIncident, type: string): StixObject[] {
  return (of.bundle?.objects ?? []).filter((object) => object.type === type);
}

function reasons(of: ImportedIncident): string[] {
  return of.leftOut.map(({ pointer, code }) => `${pointer} ${code}`);
}

const notesOf = (of: ImportedIncident): string =>
  objects(of, 'note')
    .map(({ content }) => String(content))
    .join('\n');

const bare = (more: Json): Json =>
  mispEvent({ Attribute: [], Object: [], Galaxy: [], Tag: [], EventReport: [], ...more });

const RED = [TLP_MARKINGS.RED.id];

describe('tags as older exports have them', () => {
  const tied = (name: unknown): Json => ({ id: '7', tag_id: '2', Tag: { id: '2', name, colour: '#fff' } });

  it.each([
    ['an event', { EventTag: [tied('tlp:red')] }, 'incident'],
    [
      'an attribute',
      { Attribute: [attribute(10, 'domain', 'a.example', { AttributeTag: [tied('tlp:red')] })] },
      'indicator',
    ],
    ['an event, beside others', { Tag: [{ name: 'tlp:green' }], EventTag: [tied('tlp:red')] }, 'incident'],
    ['an event, unreadable', { EventTag: [{ id: '7', tag_id: '2' }] }, 'incident'],
    ['an event, in no list', { EventTag: tied('tlp:clear') }, 'incident'],
  ])('restrict %s', (_, more, type) => {
    const [object] = objects(imported(bare(more)), type);
    expect(object?.['object_marking_refs']).toEqual(RED);
  });

  it('are labels where they do not restrict', () => {
    const [incident] = objects(imported(bare({ EventTag: [tied('ransomware')] })), 'incident');
    expect(incident?.['labels']).toEqual(['ransomware']);
  });
});

describe('an event whose header stands alone in Event', () => {
  const {
    info,
    uuid,
    date,
    timestamp,
    distribution: _,
    Orgc,
    ...rest
  } = bare({
    Attribute: [attribute(10, 'domain', 'a.example')],
  });
  const split = (header: Json, beside: Json): Json => ({
    Event: { info, uuid, date, timestamp, ...header },
    Orgc,
    ...rest,
    ...beside,
  });

  it('is one event with what stands beside it', () => {
    const one = imported(split({}, {}));
    expect(parseBundle(JSON.stringify(one.bundle)).ok).toBe(true);
    expect(objects(one, 'incident')).toMatchObject([{ id: `incident--${sampleUuid(1)}`, name: info }]);
    expect(objects(one, 'domain-name')).toMatchObject([{ value: 'a.example' }]);
    expect(objects(one, 'identity')).toMatchObject([{ id: `identity--${sampleUuid(2)}` }]);
    expect(reasons(one).filter((reason) => /missing|unknown/.test(reason))).toEqual([]);
  });

  it.each([
    ['the header', { distribution: '0' }, { distribution: '3' }],
    ['what is beside it', { distribution: '3' }, { distribution: '0' }],
    ['a tag of the header', { distribution: '3', Tag: [{ name: 'tlp:red' }] }, { Tag: [] }],
    ['a tag beside it', { distribution: '3', Tag: [] }, { Tag: [{ name: 'tlp:red' }] }],
    ['a tied tag beside it', { distribution: '3' }, { EventTag: [{ Tag: { name: 'tlp:red' } }] }],
  ])('is restricted by %s', (_name, header, beside) => {
    const one = imported(split(header, beside));
    expect(objects(one, 'incident')[0]?.['object_marking_refs']).toEqual(RED);
    expect(objects(one, 'indicator')[0]?.['object_marking_refs']).toEqual(RED);
  });

  it('lists what is unknown where it stands', () => {
    expect(reasons(imported(split({ odd: 1 }, { User: { id: '1' } })))).toEqual(
      expect.arrayContaining(['/Event/odd unknown-field', '/User unknown-field']),
    );
  });
});

describe('what hangs on an event, attribute or object', () => {
  const cluster = (value: string): Json => ({
    type: 'banker',
    GalaxyCluster: [
      { value, description: 'Steals.', meta: { synonyms: ['Sly'], refs: ['https://a.example/1', 'page 3'] } },
    ],
  });

  it('keeps what a cluster says when a tag names it too', () => {
    const one = imported(
      bare({ Galaxy: [cluster('Examplebot')], Tag: [{ name: 'misp-galaxy:banker="Examplebot"' }] }),
    );
    expect(objects(one, 'malware')).toMatchObject([
      {
        name: 'Examplebot',
        description: 'Steals.',
        aliases: ['Sly'],
        external_references: [{ source_name: 'banker', url: 'https://a.example/1' }],
      },
    ]);
    expect(reasons(one)).toContain('/Galaxy/0/GalaxyCluster/0/meta/refs/1 unreadable-value');
  });

  it('reads the tag of a cluster without quotes, and on an attribute', () => {
    const tagged = attribute(10, 'domain', 'a.example', { Tag: [{ name: 'misp-galaxy:banker=Examplebot' }] });
    const one = imported(bare({ Attribute: [tagged] }));
    expect(objects(one, 'malware')).toMatchObject([{ name: 'Examplebot' }]);
    expect(objects(one, 'relationship').map((object) => object['relationship_type'])).toContain('indicates');
  });

  it('makes other tags of an attribute labels of its indicator, or says that they have no place', () => {
    const Tag = [{ name: 'osint:certainty="93"' }];
    const one = imported(
      bare({
        Attribute: [
          attribute(10, 'domain', 'a.example', { Tag }),
          attribute(11, 'domain', 'b.example', { Tag, to_ids: false }),
        ],
      }),
    );
    expect(objects(one, 'indicator')).toMatchObject([{ labels: ['osint:certainty="93"'] }]);
    expect(reasons(one)).toContain('/Attribute/1/Tag/0/name no-place');
  });

  it('keeps comments that no object tells', () => {
    const one = imported(
      bare({
        Attribute: [
          attribute(10, 'domain', 'a.example', { comment: 'told by the indicator' }),
          attribute(11, 'domain', 'b.example', { comment: 'seen at noon', to_ids: false }),
        ],
        Object: [
          mispObject(20, 'file', [], {
            comment: 'the whole',
            Attribute: [
              attribute(21, 'filename', 'a.exe', {
                object_relation: 'filename',
                comment: 'a part',
                to_ids: false,
              }),
            ],
          }),
        ],
      }),
    );
    const kept = notesOf(one);
    expect(kept).toContain('domain: b.example (seen at noon)');
    expect(kept).toContain('filename: a.exe (a part)');
    expect(kept).toContain('object: file (the whole)');
    expect(kept).not.toContain('told by the indicator');
  });

  it('keeps the comment on a part of a whole that STIX does not have, and no data of persons', () => {
    const part = (number: number, type: string, value: string, more: Json = {}): Json =>
      attribute(number, type, value, { object_relation: 'text', to_ids: false, ...more });
    const Attribute = [
      part(31, 'text', 'packed', { comment: 'by hand' }),
      part(32, 'full-name', 'Ada Example'),
    ];
    const one = imported(bare({ Object: [mispObject(30, 'pe-section', [], { Attribute })] }));
    expect(notesOf(one)).toContain('pe-section: text: packed (by hand)');
    expect(JSON.stringify(one.bundle)).not.toContain('Ada Example');
    expect(reasons(one)).toContain('/Object/0/Attribute/1 personal-data');
  });

  it('says what a sighting came from', () => {
    const Sighting = [
      { type: '0', date_sighting: '1709290000', source: 'honeypot' },
      { type: '1', date_sighting: '1709290001', source: 'a reader' },
    ];
    const one = imported(bare({ Attribute: [attribute(10, 'domain', 'a.example', { Sighting })] }));
    expect(objects(one, 'sighting')).toMatchObject([{ description: 'Source: honeypot.' }]);
    expect(objects(one, 'opinion')).toMatchObject([
      { explanation: 'Reported as a false positive. Source: a reader.' },
    ]);
  });
});
