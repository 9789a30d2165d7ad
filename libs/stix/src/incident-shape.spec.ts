import { IMPACT_EXTENSION_ID, INCIDENT_EXTENSION_ID } from './extension-ids';
import { toShapeC } from './incident-shape';
import { parseBundle } from './parse-bundle';
import { bundleOf, sample, sampleId } from './samples.data';
import type { StixBundle, StixObject, StixValue } from './stix-object';

const FIRST = sampleId('event', 1);
const SECOND = sampleId('event', 2);

function incidentWith(properties: { [name: string]: StixValue }): StixObject {
  const extension = {
    extension_type: 'property-extension',
    determination: 'confirmed',
    investigation_status: 'open',
    ...properties,
  };
  return sample('incident', { extensions: { [INCIDENT_EXTENSION_ID]: extension } });
}

function extensionOf(bundle: StixBundle): unknown {
  const incident = bundle.objects.find(({ type }) => type === 'incident');
  return (incident?.['extensions'] as { [id: string]: unknown } | undefined)?.[INCIDENT_EXTENSION_ID];
}

function shaped(...objects: StixObject[]): StixBundle {
  const parsed = parseBundle(JSON.stringify(bundleOf(...objects)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return toShapeC(parsed.bundle);
}

const SHAPE_B = [
  incidentWith({
    events: [
      {
        event_ref: FIRST,
        sequence_start: true,
        next_steps: [{ event_ref: SECOND, condition_type: 'always', transition_type: 'sequential' }],
      },
      { event_ref: SECOND },
    ],
    tasks: [{ task_ref: sampleId('task') }],
    impact_refs: [sampleId('impact')],
    impacted_entity_counts: { 'computers-server': 4 },
  }),
  sample('event', { id: FIRST }),
  sample('event', { id: SECOND }),
  sample('task', {}),
  sample('impact', {
    impact_category: 'monetary-ext',
    impacted_entity_counts: undefined,
    extensions: {
      [IMPACT_EXTENSION_ID]: { extension_type: 'new-sdo' },
      'monetary-ext': { variety: 'ransom-demand', currency: 'EUR', min_amount: 0, max_amount: 10 },
    },
  }),
] as const;

describe('toShapeC', () => {
  const bundle = shaped(...SHAPE_B);
  const byId = new Map(bundle.objects.map((object) => [object.id, object]));

  it('turns sequences into references, with their order on the events', () => {
    expect(extensionOf(bundle)).toEqual({
      extension_type: 'property-extension',
      determination: 'confirmed',
      investigation_status: 'open',
      event_refs: [FIRST, SECOND],
      task_refs: [sampleId('task')],
      impact_refs: [sampleId('impact')],
    });
    expect(byId.get(FIRST)?.['next_event_refs']).toEqual([SECOND]);
    expect(byId.get(SECOND)?.['next_event_refs']).toBeUndefined();
  });

  it('renames the monetary category, and moves the counts to the only impact', () => {
    const impact = byId.get(sampleId('impact'));
    expect(impact?.['impact_category']).toBe('economic');
    expect(Object.keys(impact?.['extensions'] as object)).toEqual([IMPACT_EXTENSION_ID, 'economic-ext']);
    expect(impact?.['impacted_entity_counts']).toEqual({ 'computers-server': 4 });
  });

  it('turns lists of counts into dictionaries', () => {
    expect(byId.get(sampleId('task'))?.['affected_entity_counts']).toEqual({ 'computers-server': 3 });
  });

  it('gives a valid bundle, and the same again from it', () => {
    const parsed = parseBundle(JSON.stringify(bundle));
    expect(parsed.ok ? [] : parsed.errors).toEqual([]);
    expect(toShapeC(bundle)).toEqual(bundle);
  });

  it('keeps counts on the incident when nothing says whose they are', () => {
    const counts = {
      impacted_entity_counts: [
        { entity_type: 'customer', count: 2 },
        { entity_type: 'customer', count: 3 },
      ],
    };
    expect(extensionOf(shaped(incidentWith(counts)))).toMatchObject({
      impacted_entity_counts: { customer: 5 },
    });
  });

  it('leaves objects in shape C as they are', () => {
    const objects = [sample('incident'), sample('event'), sample('impact'), sample('malware')];
    const before = { type: 'bundle', id: sampleId('bundle'), objects } as const;
    expect(toShapeC(before).objects.every((object, index) => object === objects[index])).toBe(true);
  });

  it('takes the first version of the extension with warnings, not errors', () => {
    const parsed = parseBundle(
      JSON.stringify(bundleOf(incidentWith({ impacts: [{ a: 1 }], attacker_activities: [{ a: 1 }] }))),
    );
    expect(parsed.ok).toBe(true);
    expect(parsed.warnings.map(({ code }) => code)).toEqual(['property-unknown', 'property-unknown']);
  });
});

describe('what a granular marking reaches', () => {
  const RED = 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1';
  const impactId = sampleId('impact');
  const marked = (selector: string): StixBundle => {
    const incident = incidentWith({
      impact_refs: [impactId],
      impacted_entity_counts: { employee: 4711 },
      events: [
        {
          event_ref: FIRST,
          next_steps: [{ event_ref: SECOND, condition_type: 'always', transition_type: 'sequential' }],
        },
        { event_ref: SECOND },
      ],
    });
    const granular_markings = [{ marking_ref: RED, selectors: [selector] }];
    const impact = { type: 'impact', id: impactId, name: 'Impact' };
    const events = [FIRST, SECOND].map((id) => ({ type: 'event', id }));
    return {
      type: 'bundle',
      id: sampleId('bundle'),
      objects: [{ ...incident, granular_markings }, impact, ...events],
    };
  };

  it.each(['extensions', `extensions.${INCIDENT_EXTENSION_ID}`])(
    'does not move out from under %s',
    (selector) => {
      const others = toShapeC(marked(selector)).objects.filter(({ type }) => type !== 'incident');
      expect(JSON.stringify(others)).not.toContain('4711');
      expect(others.some((object) => object['next_event_refs'] !== undefined)).toBe(false);
    },
  );

  it('moves where the marking covers something else', () => {
    const others = toShapeC(marked('description')).objects.filter(({ type }) => type !== 'incident');
    expect(JSON.stringify(others)).toContain('4711');
    expect(others.some((object) => object['next_event_refs'] !== undefined)).toBe(true);
  });
});
