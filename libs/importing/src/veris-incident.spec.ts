import { INCIDENT_EXTENSION_ID, type StixObject, parseBundle } from '@app/stix';
import type { ImportedIncident } from './draft';
import { importDocument } from './import-document';
import type { Json } from './misp-samples.data';
import { verisIncident } from './veris-samples.data';

function imported(document: unknown): ImportedIncident {
  return importDocument('veris', JSON.stringify(document), { receivedAt: '2026-11-22T10:00:00.000Z' })[0]!;
}

function objects(of: ImportedIncident, type: string): StixObject[] {
  return (of.bundle?.objects ?? []).filter((object) => object.type === type);
}

function core(of: ImportedIncident): Json {
  return (objects(of, 'incident')[0]!['extensions'] as Record<string, Json>)[INCIDENT_EXTENSION_ID]!;
}

describe('a VERIS incident', () => {
  it('becomes a valid bundle around one incident', () => {
    const one = imported(verisIncident());
    expect(parseBundle(JSON.stringify(one.bundle)).ok).toBe(true);
    expect(objects(one, 'incident')[0]).toMatchObject({
      id: 'incident--3c5c0d0a-1e6b-4b1e-9d4e-6e1b2c3d4e5f',
      name: 'Criminals stole records of customers from a web shop.',
      confidence: 85,
      created: '2022-01-10T10:00:00.000Z',
      modified: '2022-02-10T10:00:00.000Z',
    });
    expect(core(one)).toMatchObject({
      determination: 'confirmed',
      investigation_status: 'closed',
      criticality: 80,
      detection_methods: ['message-from-attacker'],
    });
    expect(core(one)['incident_types']).toEqual(
      expect.arrayContaining([
        'brute-force-attempt',
        'sql-injection',
        'ransomware',
        'dissemination-phishing-emails',
      ]),
    );
  });

  it('tells of actors, actions, victims and places', () => {
    const one = imported(verisIncident());
    expect(objects(one, 'threat-actor')).toMatchObject([
      {
        name: 'Group Z',
        aliases: ['Z'],
        threat_actor_types: ['crime-syndicate'],
        primary_motivation: 'personal-gain',
      },
      {
        name: 'Unknown internal actor',
        threat_actor_types: ['insider-disgruntled'],
        primary_motivation: 'revenge',
      },
    ]);
    const techniques = objects(one, 'attack-pattern').flatMap((object) =>
      (object['external_references'] as { external_id: string }[]).map(({ external_id }) => external_id),
    );
    expect(techniques).toEqual(expect.arrayContaining(['T1110', 'T1190', 'T1486', 'T1566', 'T1566.001']));
    expect(objects(one, 'vulnerability')[0]).toMatchObject({ name: 'CVE-2021-44228' });
    expect(objects(one, 'malware')[0]).toMatchObject({
      name: 'ExampleLocker',
      malware_types: ['ransomware'],
    });
    expect(objects(one, 'identity')[0]).toMatchObject({
      name: 'Example Shop',
      roles: ['victim'],
      sectors: ['retail'],
    });
    expect(objects(one, 'location').map((object) => object['country'])).toEqual(['RU', 'FR']);
  });

  it('tells when it began, what followed and how exactly that is known', () => {
    const one = imported(verisIncident());
    const times = objects(one, 'event').map((object) => [
      object['start_time'],
      object['start_time_fidelity'],
    ]);
    expect(times).toEqual([
      ['2021-12-14T00:00:00.000Z', 'day'],
      ['2021-12-14T00:10:00.000Z', 'day'],
      ['2021-12-17T00:00:00.000Z', 'day'],
    ]);
    expect(objects(one, 'event')[0]?.['next_event_refs']).toEqual([objects(one, 'event')[1]?.id]);
    const tasks = objects(one, 'task').map((object) => [
      object['name'],
      object['end_time'],
      object['end_time_fidelity'],
    ]);
    expect(tasks).toEqual([
      ['Discovery', '2021-12-28T00:00:00.000Z', 'day'],
      ['Notification', '2022-01-01T00:00:00.000Z', 'month'],
    ]);
  });

  it('tells what was lost and what it cost', () => {
    const contents = objects(imported(verisIncident()), 'impact').map((object) => {
      const category = `${String(object['impact_category'])}-ext`;
      return (object['extensions'] as Record<string, Json>)[category];
    });
    expect(contents).toEqual(
      expect.arrayContaining([
        { loss_type: 'confirmed-loss', information_type: 'pii', record_count: 1200 },
        { loss_type: 'confirmed-loss', information_type: 'credentials-user' },
        { alteration: 'partial-modification', information_type: 'system' },
        { alteration: 'full-destruction', information_type: 'system' },
        { availability_impact: 100 },
        { variety: 'brand-damage', currency: 'EUR', min_amount: 1000, max_amount: 5000 },
        { variety: 'uncategorized', currency: 'EUR', min_amount: 250000, max_amount: 250000 },
      ]),
    );
    const [availability] = objects(imported(verisIncident()), 'impact').filter(
      (object) => object['impact_category'] === 'availability',
    );
    expect(availability).toMatchObject({
      impacted_entity_counts: { 'computers-server': 2, 'computers-personal': 1 },
      end_time: '2021-12-15T12:00:00.000Z',
    });
  });

  it.each([
    ['Suspected', 'suspected'],
    ['Near miss', 'failed-attempt'],
    ['False positive', 'false-positive'],
    ['Confirmed', 'confirmed'],
    ['Nonsense', 'suspected'],
  ])('that is %s is %s', (word, determination) => {
    expect(core(imported(verisIncident({ security_incident: word })))['determination']).toBe(determination);
  });

  it.each([
    ['Ext - customer', 'external-notification'],
    ['Int - NIDS', 'automated-tool'],
    ['Int - reported by employee', 'user-reporting'],
    ['Prt - monitoring service', 'commercial-solution'],
    [{ internal: { variety: ['Log review'] } }, 'human-review'],
    [{ external: { variety: ['Actor disclosure'] } }, 'message-from-attacker'],
    [{ partner: { variety: ['Other'] } }, 'external-notification'],
  ])('found by %j was found by %s', (discovery_method, method) => {
    expect(core(imported(verisIncident({ discovery_method })))['detection_methods']).toEqual([method]);
  });

  it.each([
    [{ year: 2021 }, '2021-01-01T00:00:00.000Z', 'year'],
    [{ year: 2021, month: 5 }, '2021-05-01T00:00:00.000Z', 'month'],
    [{ year: 2021, month: 2, day: 30 }, '2021-02-01T00:00:00.000Z', 'month'],
    [{ year: 2021, month: 2, day: 3, time: '14:05' }, '2021-02-03T14:05:00.000Z', 'minute'],
  ])('dated %j began then', (incident, time, fidelity) => {
    const one = imported(verisIncident({ timeline: { incident } }));
    expect(objects(one, 'event')[0]).toMatchObject({ start_time: time, start_time_fidelity: fidelity });
  });

  it('says what did not map', () => {
    const { leftOut } = imported(verisIncident());
    expect(leftOut.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      expect.arrayContaining([
        '/asset/cloud unknown-field',
        '/actor/internal/job_change unknown-field',
        '/action/social/target unknown-field',
      ]),
    );
  });

  it('stands in a list as well, and beside one that cannot be read', () => {
    const results = importDocument('veris', JSON.stringify([{ a: 1 }, verisIncident()]), {
      receivedAt: '2026-11-22T10:00:00.000Z',
    });
    expect(results.map(({ pointer, bundle }) => [pointer, bundle === undefined])).toEqual([
      ['/0', true],
      ['/1', false],
    ]);
  });
});
