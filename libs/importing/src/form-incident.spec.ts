import { INCIDENT_EXTENSION_ID, type StixObject, parseBundle } from '@app/stix';
import type { ImportedIncident } from './draft';
import { circiaStages, formStage, nis2Stages } from './form-samples.data';
import { importDocument } from './import-document';
import { joinEarlier } from './join-earlier';
import type { Json } from './misp-samples.data';

function all(document: unknown, revisedAt?: string): ImportedIncident[] {
  return importDocument('form', JSON.stringify(document), {
    receivedAt: '2026-11-22T10:00:00.000Z',
    revisedAt,
  });
}

const imported = (document: unknown): ImportedIncident => all(document)[0]!;

function objects(of: ImportedIncident, type: string): StixObject[] {
  return (of.bundle?.objects ?? []).filter((object) => object.type === type);
}

function core(of: ImportedIncident): Json {
  return (objects(of, 'incident')[0]!['extensions'] as Record<string, Json>)[INCIDENT_EXTENSION_ID]!;
}

describe('the stages of NIS2', () => {
  it('are one incident: what a later stage says stands, and what only an earlier one said', () => {
    const results = all(nis2Stages());
    expect(results).toHaveLength(1);
    const [one] = results;
    expect(parseBundle(JSON.stringify(one!.bundle)).ok).toBe(true);
    expect(objects(one!, 'incident')[0]).toMatchObject({
      name: 'Ransomware at a clinic',
      description: 'Servers were encrypted overnight.',
      created: '2026-03-01T20:00:00.000Z',
      modified: '2026-04-02T09:00:00.000Z',
    });
    expect(core(one!)).toMatchObject({
      determination: 'confirmed',
      investigation_status: 'closed',
      criticality: 75,
      incident_types: ['ransomware'],
    });
    expect(objects(one!, 'identity')[0]).toMatchObject({ name: 'Regional Clinic', sectors: ['healthcare'] });
    expect(objects(one!, 'location').map((object) => object['country'])).toEqual(['FR', 'BE']);
    expect(objects(one!, 'indicator')[0]).toMatchObject({ pattern: "[ipv4-addr:value = '203.0.113.50']" });
    expect(objects(one!, 'attack-pattern')).toHaveLength(2);
    expect(objects(one!, 'note').map((object) => object['content'])).toEqual([
      'A password without a second factor.',
    ]);
    expect(one!.leftOut).toEqual([]);
  });

  it('are due after 24 hours, after 72, and a month after the notification', () => {
    expect(imported(nis2Stages()).deadlines).toEqual([
      { regime: 'nis2', stage: 'early-warning', due: '2026-03-02T20:00:00.000Z', isThere: true },
      { regime: 'nis2', stage: 'notification', due: '2026-03-04T20:00:00.000Z', isThere: true },
      { regime: 'nis2', stage: 'final', due: '2026-04-04T09:00:00.000Z', isThere: true },
    ]);
    const [first] = nis2Stages();
    const tasks = objects(imported(first), 'task');
    expect(tasks.map((object) => [object['name'], object['outcome'], object['due_date']])).toEqual([
      ['NIS2: early-warning', 'successful', '2026-03-02T20:00:00.000Z'],
      ['NIS2: notification', 'pending', '2026-03-04T20:00:00.000Z'],
      ['NIS2: final', 'pending', '2026-04-04T20:00:00.000Z'],
    ]);
  });

  it('are due sooner for trust services, and on the last day of a shorter month', () => {
    const due = (more: Json, stage: string) =>
      imported(formStage('nis2', 'early-warning', more)).deadlines.find((each) => each.stage === stage)?.due;
    expect(due({ trust_service_provider: true }, 'notification')).toBe('2026-03-02T20:00:00.000Z');
    expect(due({ aware_at: '2026-01-28T10:00:00Z' }, 'final')).toBe('2026-02-28T10:00:00.000Z');
  });

  it('say of one that goes on that a report of progress takes the place of the final one', () => {
    const stages = [
      ...nis2Stages().slice(0, 2),
      formStage('nis2', 'progress', {
        submitted_at: '2026-04-04T08:00:00Z',
        incident: { handled_at: '2026-05-01T00:00:00Z' },
      }),
    ];
    expect(imported(stages).deadlines.slice(2)).toEqual([
      { regime: 'nis2', stage: 'progress', due: '2026-04-04T09:00:00.000Z', isThere: true },
      { regime: 'nis2', stage: 'final', due: '2026-06-01T00:00:00.000Z', isThere: false },
    ]);
  });

  it('have the same incident whether they come together or one by one', () => {
    const [early, ...others] = nis2Stages();
    const together = imported({ stages: [...others, early] });
    let joined = imported(early);
    for (const stage of others) joined = joinEarlier(imported(stage), joined.bundle!)!;
    const ids = (of: ImportedIncident) => of.bundle!.objects.map(({ id }) => id).sort();
    expect(ids(joined)).toEqual(ids(together));
    expect(core(joined)).toMatchObject({
      determination: 'confirmed',
      criticality: 75,
      incident_types: ['ransomware'],
    });
    expect(objects(joined, 'incident')[0]?.['created']).toBe('2026-03-01T20:00:00.000Z');
    expect(parseBundle(JSON.stringify(joined.bundle)).ok).toBe(true);
  });
});

describe('the stages of CIRCIA', () => {
  it('are one incident with its ransom', () => {
    const one = imported(circiaStages());
    expect(parseBundle(JSON.stringify(one.bundle)).ok).toBe(true);
    const economic = objects(one, 'impact').map(
      (object) => (object['extensions'] as Record<string, Json>)['economic-ext'],
    );
    expect(economic).toEqual([
      { variety: 'ransom-demand', currency: 'XBT', min_amount: 12.5, max_amount: 12.5 },
      { variety: 'ransom-payment', currency: 'XBT', min_amount: 10, max_amount: 10 },
    ]);
    expect(objects(one, 'cryptocurrency-wallet')[0]).toMatchObject({
      value: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    });
    expect(objects(one, 'threat-actor')[0]).toMatchObject({ name: 'Group Z' });
    expect(one.leftOut).toEqual([]);
  });

  it('are due after 72 hours, and a payment after 24', () => {
    expect(imported(circiaStages()).deadlines).toEqual([
      { regime: 'circia', stage: 'covered-incident', due: '2026-03-04T20:00:00.000Z', isThere: true },
      { regime: 'circia', stage: 'ransom-payment', due: '2026-03-05T10:00:00.000Z', isThere: true },
      { regime: 'circia', stage: 'supplemental', due: undefined, isThere: true },
    ]);
  });

  it('are of one incident beside those of NIS2', () => {
    const results = all([...nis2Stages(), ...circiaStages()]);
    expect(results).toHaveLength(1);
    expect(results[0]!.deadlines.map(({ regime }) => regime)).toEqual([
      'nis2',
      'nis2',
      'nis2',
      'circia',
      'circia',
      'circia',
    ]);
  });
});

describe('a form', () => {
  it('of another case or another entity is of another incident', () => {
    const other = formStage('nis2', 'early-warning', { reference: 'CASE-2' });
    const elsewhere = formStage('nis2', 'early-warning', { entity: { name: 'Other', id: 'FR-9' } });
    expect(new Set(all([nis2Stages()[0], other, elsewhere]).map(({ incidentId }) => incidentId)).size).toBe(
      3,
    );
  });

  it('without a reference is known by its entity and when that became aware', () => {
    const unnamed = formStage('nis2', 'final', { reference: { wrong: true } });
    expect(imported(unnamed).incidentId).toBe(imported({ ...unnamed, reference: undefined }).incidentId);
    expect(imported(unnamed).leftOut.map(({ code }) => code)).toContain('id-missing');
    expect(imported({ nothing: 'of a form' }).bundle).toBeUndefined();
  });

  it('with a stage or a regime that is not known keeps everything else', () => {
    const one = imported(formStage('nis2', 'covered-incident'));
    expect(objects(one, 'incident')).toHaveLength(1);
    expect(one.leftOut.map(({ pointer, code }) => `${pointer} ${code}`)).toContain('/stage unreadable-value');
  });
});
