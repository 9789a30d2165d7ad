import type { StixBundle, StixObject } from '@app/stix';

/** What a fictional bundle is made of. */
export interface FictionalBundle {
  readonly name: string;
  readonly description: string;
  readonly sectors?: readonly string[];
  readonly techniques?: readonly string[];
  readonly malware?: readonly string[];
}

/** A bundle as a CERT would submit it, for the tests: an incident, the affected party, techniques, malware. */
export function fictionalBundle({
  name,
  description,
  sectors = [],
  techniques = [],
  malware = [],
}: FictionalBundle): StixBundle {
  const id = (type: string, nth: number) =>
    `${type}--00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
  const objects: StixObject[] = [
    { type: 'incident', id: id('incident', 1), name, description },
    {
      type: 'identity',
      id: id('identity', 2),
      name: 'Affected party',
      ...(sectors.length > 0 ? { sectors: [...sectors] } : {}),
    },
    ...techniques.map((technique, index) => ({
      type: 'attack-pattern',
      id: id('attack-pattern', 10 + index),
      name: technique,
      external_references: [{ source_name: 'mitre-attack', external_id: technique }],
    })),
    ...malware.map((title, index) => ({
      type: 'malware',
      id: id('malware', 50 + index),
      name: title,
      is_family: true,
    })),
  ];
  return { type: 'bundle', id: id('bundle', 0), objects };
}
