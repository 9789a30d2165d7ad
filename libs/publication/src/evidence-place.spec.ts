import type { StixBundle } from '@app/stix';
import { placeEvidence } from './evidence-place';

const bundle: StixBundle = {
  type: 'bundle',
  id: 'bundle--10000000-0000-4000-8000-000000000001',
  objects: [
    { type: 'identity', id: 'identity--1', name: 'Norbury Clinic' },
    {
      type: 'incident',
      id: 'incident--1',
      name: 'Outage at Norbury Clinic',
      description: 'Norbury Clinic lost its records for nine days. Patients were sent to other houses.',
    },
  ],
};
const at = (text: string, pointer = '/objects/0/name') => ({ text, pointer });

describe('evidence in another rendition', () => {
  it('stands where its words stand', () => {
    const [found] = placeEvidence(bundle, [at('Patients were sent')]);
    expect(found).toMatchObject({ objectId: 'incident--1', pointer: '/objects/1/description' });
    expect(String(bundle.objects[1]?.['description']).slice(found?.start, found?.end)).toBe(
      'Patients were sent',
    );
  });

  it('stands at its own place before any other', () => {
    expect(placeEvidence(bundle, [at('Norbury Clinic', '/objects/1/name')])[0]?.pointer).toBe(
      '/objects/1/name',
    );
  });

  it('stands by its longest part where a mask was lifted', () => {
    const [found] = placeEvidence(bundle, [at('[name-1] lost its records for nine days')]);
    expect(found?.text).toBe('lost its records for nine days');
  });

  it('is left out where nothing of it stands', () => {
    expect(placeEvidence(bundle, [at('A water plant was flooded'), at('[name-1] was hit')])).toEqual([]);
  });
});
