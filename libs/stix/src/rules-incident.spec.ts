import { IMPACT_EXTENSION_ID, INCIDENT_EXTENSION_ID } from './extension-ids';
import { errorsOf, idOf, objectOf, type Properties } from './rule-cases';

const incident = (extension: Properties) =>
  errorsOf([
    objectOf('incident', {
      name: 'a',
      extensions: { [INCIDENT_EXTENSION_ID]: { extension_type: 'property-extension', ...extension } },
    }),
  ]);
const impact = (properties: Properties, categories: Properties = {}) =>
  objectOf('impact', {
    extensions: { [IMPACT_EXTENSION_ID]: { extension_type: 'new-sdo' }, ...categories },
    ...properties,
  });
const change = (properties: Properties) =>
  errorsOf([objectOf('task', { outcome: 'ongoing', changed_objects: [properties] })]);

describe('the rules of incidents, events, impacts and tasks', () => {
  it('want the next steps of a sequence in the sequence', () => {
    const step = (from: number, to: number) => ({
      event_ref: idOf('event', from),
      next_steps: [{ event_ref: idOf('event', to) }],
    });
    expect(incident({ events: [step(1, 2), step(2, 1)] })).toEqual([]);
    expect(incident({ events: [step(1, 2), step(3, 1)] })).toEqual([
      `next-step-unknown /objects/0/extensions/${INCIDENT_EXTENSION_ID}/events/0/next_steps/0/event_ref`,
    ]);
    const task = { task_ref: idOf('task'), next_steps: [{ task_ref: idOf('task', 2) }] };
    expect(incident({ tasks: [task] })).toHaveLength(1);
  });

  it('refuse values outside closed vocabularies', () => {
    expect(incident({ determination: 'confirmed', recoverability: 'regular' })).toEqual([]);
    expect(incident({ determination: 'sure' })).toEqual([
      `vocabulary-closed /objects/0/extensions/${INCIDENT_EXTENSION_ID}/determination`,
    ]);
  });

  it('want both states of a change of one type, and the one that its kind needs', () => {
    const [initial_ref, result_ref] = [idOf('grouping', 1), idOf('grouping', 2)];
    expect(change({ state_change_type: 'caused', initial_ref, result_ref })).toEqual([]);
    expect(change({ state_change_type: 'caused', initial_ref, result_ref: idOf('tool') })).toEqual([
      'state-change-types /objects/0/changed_objects/0',
    ]);
    expect(change({ state_change_type: 'input', result_ref })).toEqual([
      'state-change-input /objects/0/changed_objects/0',
    ]);
    expect(change({ state_change_type: 'output', initial_ref })).toEqual([
      'state-change-output /objects/0/changed_objects/0',
    ]);
  });

  it.each([
    ['availability', 'availability-ext'],
    ['availability-ext', 'availability-ext'],
    ['monetary', 'economic-ext'],
    ['economic', 'monetary-ext'],
  ])('accept the category %s for %s', (category, key) => {
    expect(errorsOf([impact({ impact_category: category }, { [key]: {} })])).toEqual([]);
  });

  it('refuse a category without its extension', () => {
    expect(errorsOf([impact({ impact_category: 'physical' }, { 'economic-ext': {} })])).toEqual([
      'impact-category /objects/0/impact_category',
    ]);
  });

  it('want an impact superseded by one of its category', () => {
    const next = (category: string) =>
      impact({ id: idOf('impact', 2), impact_category: category }, { [`${category}-ext`]: {} });
    const old = impact(
      { impact_category: 'physical', superseded_by_ref: idOf('impact', 2) },
      { 'physical-ext': { impact_type: 'none' } },
    );
    expect(errorsOf([old, next('physical')])).toEqual([]);
    expect(errorsOf([old, next('economic')])).toEqual(['impact-superseded /objects/0/superseded_by_ref']);
    expect(errorsOf([old])).toEqual([]);
  });

  it('want the least amount below the greatest, and accept zero', () => {
    expect(errorsOf([impact({}, { 'economic-ext': { min_amount: 0, max_amount: 5 } })])).toEqual([]);
    expect(errorsOf([impact({}, { 'monetary-ext': { min_amount: 6, max_amount: 5 } })])).toEqual([
      'money-range /objects/0/extensions/monetary-ext/min_amount',
    ]);
  });
});
