import type { StixBundle } from '@app/stix';
import { cosines, observablesOf, sharedScore } from './likeness';

describe('how much alike reports are', () => {
  it('reads addresses, hashes, patterns and vulnerabilities off a rendition, each once', () => {
    const bundle = {
      type: 'bundle',
      id: 'bundle--1',
      objects: [
        { type: 'domain-name', id: 'domain-name--1', value: 'evil.example' },
        { type: 'domain-name', id: 'domain-name--2', value: 'evil.example' },
        { type: 'file', id: 'file--1', name: 'a.exe', hashes: { MD5: 'd41d8cd98f00b204e9800998ecf8427e' } },
        { type: 'vulnerability', id: 'vulnerability--1', name: 'CVE-2024-0001' },
        { type: 'vulnerability', id: 'vulnerability--2', name: 'a hole' },
        { type: 'identity', id: 'identity--1', name: 'Norbury' },
      ],
    } as StixBundle;
    expect(observablesOf(bundle)).toEqual([
      'CVE-2024-0001',
      'd41d8cd98f00b204e9800998ecf8427e',
      'evil.example',
    ]);
  });

  it('says more the more is shared, and the fewer share it', () => {
    expect(sharedScore([])).toBe(0);
    expect(sharedScore([2])).toBeCloseTo(0.9);
    expect(sharedScore([10])).toBeCloseTo(0.1);
    expect(sharedScore([10, 10])).toBeGreaterThan(sharedScore([10]));
    expect(sharedScore([2, 3, 4])).toBeLessThanOrEqual(1);
  });

  it('finds the same event in other words by the rare ones', () => {
    const text = 'Ransomware halted the Brookmere water works for four days; pumps at Brookmere ran by hand.';
    const [same, none, ...others] = cosines(text, [
      'The Brookmere works, which supply water, were hit by ransomware; staff worked pumps by hand.',
      'Une entreprise de transport a perdu ses fichiers.',
      ...['Ashby', 'Corley', 'Denham', 'Elstow', 'Farley'].map(
        (place) => `Ransomware halted the hospital of ${place} for four days; nurses wrote by hand.`,
      ),
    ]);
    expect(same).toBeGreaterThan(0.3);
    for (const other of others) expect(same).toBeGreaterThan(other);
    expect(none).toBe(0);
  });

  it('is nothing for texts without words', () => {
    expect(cosines('', ['', 'words here'])).toEqual([0, 0]);
  });
});
