import { INCIDENT_EXTENSION_ID, type StixObject, parseBundle } from '@app/stix';
import type { ImportedIncident } from './draft';
import { importDocument } from './import-document';
import type { Json } from './misp-samples.data';
import { verisIncident } from './veris-samples.data';

/** Shapes that files as they are found have, and no sample had. */
function imported(more: Json): ImportedIncident {
  const text = JSON.stringify(verisIncident(more));
  return importDocument('veris', text, { receivedAt: '2026-11-22T10:00:00.000Z' })[0]!;
}

function objects(of: ImportedIncident, type: string): StixObject[] {
  return (of.bundle?.objects ?? []).filter((object) => object.type === type);
}

function impacts(more: Json, category: string): Json[] {
  return objects(imported({ attribute: more }), 'impact')
    .filter((object) => object['impact_category'] === category)
    .map(({ description, extensions }) => ({
      ...(extensions as Record<string, Json>)[`${category}-ext`],
      ...(description === undefined ? {} : { description }),
    }));
}

const detection = (of: ImportedIncident): unknown =>
  (objects(of, 'incident')[0]!['extensions'] as Record<string, Json>)[INCIDENT_EXTENSION_ID]![
    'detection_methods'
  ];

const notesOf = (of: ImportedIncident): string[] =>
  objects(of, 'note').flatMap(({ content }) => String(content).split('\n'));

describe('a VERIS incident as they are found', () => {
  it('tells of what came within some unit of time that is not counted', () => {
    const one = imported({
      timeline: {
        incident: { year: 2016, month: 9 },
        compromise: { unit: 'Minutes' },
        exfiltration: { unit: 'Unknown' },
        discovery: { unit: 'Months' },
        containment: { unit: 'Never' },
      },
    });
    expect(parseBundle(JSON.stringify(one.bundle)).ok).toBe(true);
    const told = [...objects(one, 'event'), ...objects(one, 'task')].map((object) => [
      object['name'],
      object['description'],
      object['start_time'] ?? object['end_time'],
    ]);
    expect(told).toEqual([
      [undefined, undefined, '2016-09-01T00:00:00.000Z'],
      ['Compromise', 'Within minutes.', undefined],
      ['Discovery', 'Within months.', undefined],
      ['Notification', undefined, '2022-01-01T00:00:00.000Z'],
    ]);
  });

  it('says how long something was gone as exactly as it is known', () => {
    const availability = { variety: ['Obscuration'] };
    expect(
      impacts({ availability: { ...availability, duration: { unit: 'Weeks' } } }, 'availability'),
    ).toEqual([{ availability_impact: 100, description: 'Obscuration. For weeks.' }]);
    const dated = imported({
      timeline: { incident: { year: 2016 } },
      attribute: { availability: { ...availability, duration: { unit: 'Hours', value: 5 } } },
    });
    const [gone] = objects(dated, 'impact').filter((object) => object['impact_category'] === 'availability');
    expect(gone).toMatchObject({
      start_time_fidelity: 'year',
      end_time: '2016-01-01T05:00:00.000Z',
      end_time_fidelity: 'year',
    });
  });

  it.each([
    [
      'for one kind under two words',
      [{ variety: 'Personal' }, { variety: 'Sensitive Personal' }],
      [{ loss_type: 'confirmed-loss', information_type: 'pii', record_count: 900 }],
    ],
    [
      'for several kinds',
      [{ variety: 'Personal' }, { variety: 'Medical' }],
      [
        { loss_type: 'confirmed-loss', information_type: 'pii', description: 'Records in all: 900.' },
        { loss_type: 'confirmed-loss', information_type: 'phi', description: 'Records in all: 900.' },
      ],
    ],
    [
      'of what nobody knows',
      [{ variety: 'Unknown' }],
      [{ loss_type: 'confirmed-loss', information_type: 'unknown', record_count: 900 }],
    ],
  ])('keeps the number of records %s', (_, data, expected) => {
    const confidentiality = { data_disclosure: 'Yes', data_total: 900, data };
    expect(impacts({ confidentiality }, 'confidentiality')).toEqual(expected);
  });

  it('lists data that were not disclosed', () => {
    const confidentiality = { data_disclosure: 'No', data: [{ variety: 'Personal' }] };
    const { leftOut } = imported({ attribute: { confidentiality } });
    expect(leftOut).toContainEqual(
      expect.objectContaining({ pointer: '/attribute/confidentiality/data', code: 'no-place' }),
    );
  });

  it('keeps the notes that no object tells, wherever they stand, and each once', () => {
    const one = imported({
      actor: { unknown: { notes: 'Nobody was named.' } },
      action: {
        hacking: { variety: ['Unknown'], notes: 'Came in by night.' },
        malware: { variety: ['Ransomware'], notes: 'Told by the technique.' },
        unknown: { notes: 'Something before.', result: ['Infiltrate'] },
        error: { variety: ['Loss'], notes: 'Unknown' },
      },
      attribute: { integrity: { variety: ['Unknown'], notes: 'Logs changed.' }, unknown: { notes: 'More.' } },
      impact: { notes: 'A shop closed.' },
      victim: { victim_id: 'Example Shop', notes: 'Of the victim.' },
    });
    expect(notesOf(one)).toEqual([
      'actor.unknown: Nobody was named.',
      'action.hacking: Came in by night.',
      'action.unknown: Something before.',
      'attribute.integrity: Logs changed.',
      'attribute.unknown: More.',
      'impact: A shop closed.',
    ]);
    expect(one.leftOut.map(({ pointer }) => pointer)).toContain('/action/unknown/result');
  });

  it.each([
    ['NA', 'insider-accidental'],
    ['Unknown', 'unknown'],
    ['Financial', 'unknown'],
    ['Grudge', 'insider-disgruntled'],
  ])('says of an insider whose motive is %s: %s', (motive, type) => {
    const one = imported({ actor: { internal: { motive: [motive], variety: ['Unknown'] } } });
    expect(objects(one, 'threat-actor')).toMatchObject([{ threat_actor_types: [type] }]);
  });

  it.each([[{ internal: { variety: ['Unknown'] } }], ['Int - unknown'], [{ unknown: true }]])(
    'says nothing of how it was found where that is %j',
    (discovery_method) => {
      expect(detection(imported({ discovery_method }))).toBeUndefined();
    },
  );

  it.each([
    ['https://a.example/1,https://b.example/2', ['https://a.example/1', 'https://b.example/2'], undefined],
    [
      'https://a.example/1, https://b.example/?q=a,b ',
      ['https://a.example/1', 'https://b.example/?q=a,b'],
      undefined,
    ],
    ['https://a.example/1 (20131011)', ['https://a.example/1'], '(20131011)'],
    ['Case 12', [], 'Case 12'],
  ])('finds what %j refers to', (reference, urls, rest) => {
    const references = objects(imported({ reference }), 'incident')[0]!['external_references'] as Json[];
    const found = references.filter((each) => each['source_name'] === 'reference');
    expect(found.flatMap(({ url }) => url ?? [])).toEqual(urls);
    expect(found.find(({ url }) => url === undefined)?.['description']).toBe(rest);
  });

  it('counts an asset once where the word for it and for its kind stand together', () => {
    const one = imported({
      asset: { assets: [{ variety: 'U - Laptop' }, { variety: 'U - Desktop or laptop' }] },
    });
    const [lost] = objects(one, 'impact').filter((object) => object['impact_category'] === 'integrity');
    expect(lost?.['impacted_entity_counts']).toEqual({ 'computers-personal': 1 });
  });

  it('knows that no confidence is a confidence of 0', () => {
    expect(objects(imported({ confidence: 'None' }), 'incident')[0]?.['confidence']).toBe(0);
  });
});
