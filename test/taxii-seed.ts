/** Ids of the collections that the checklist is tested on. */
export const SEEDED = {
  readWrite: '91a7b528-80eb-42ed-a74d-c6fbd5a26116',
  readOnly: '52892447-4d7e-4f70-b94d-d7f22742ff63',
  writeOnly: '472c94ae-3113-4e3e-a4dd-a9f4ac7471d4',
  none: '365fed99-08fa-fdcd-a1b3-fb247eb41d01',
  open: '64993447-4d7e-4f70-b94d-d7f33742ee63',
  empty: '0e2b3a5c-5c1f-4f4e-8a43-0f5a5d0c9a11',
  large: '7a3f6f2e-1d54-4a8e-9c8b-5b2f0a4f7e21',
} as const;

export const LARGE_SIZE = 230;
/** `date_added` of the objects of the large collection: one a second from here. */
export const LARGE_FROM = Date.parse('2026-03-01T00:00:00Z');

const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** An indicator by number, as STIX 2.1 has it. */
export function indicator(
  n: number,
  modified = '2026-01-01T00:00:00.000Z',
): Record<string, unknown> & { readonly id: string } {
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${uuid(n)}`,
    created: '2026-01-01T00:00:00.000Z',
    modified,
    name: `Indicator ${n}, Zürich “ü”`,
    pattern: `[domain-name:value = 'n${n}.example']`,
    pattern_type: 'stix',
    valid_from: '2026-01-01T00:00:00Z',
  };
}

/** An observable: it has no version of its own. */
export const OBSERVABLE = {
  type: 'domain-name',
  spec_version: '2.1',
  id: `domain-name--${uuid(900)}`,
  value: 'seen.example',
};
/** An object that is only created, never modified. */
export const DEFINITION = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: `marking-definition--${uuid(901)}`,
  created: '2025-12-24T12:00:00.000Z',
  definition_type: 'statement',
  definition: { statement: 'Statement' },
};
/** The same object in STIX 2.0 and 2.1. */
export const IN_BOTH = `malware--${uuid(902)}`;
const MALWARE_2_0 = {
  type: 'malware',
  id: IN_BOTH,
  created: '2025-01-01T00:00:00.000Z',
  modified: '2025-01-01T00:00:00.000Z',
  name: 'Old',
  labels: ['ransomware'],
};
const MALWARE_2_1 = {
  type: 'malware',
  spec_version: '2.1',
  id: IN_BOTH,
  created: '2025-01-01T00:00:00.000Z',
  modified: '2025-02-01T00:00:00.000Z',
  name: 'New',
  is_family: false,
};
/** Versions of the one object that has three. */
export const VERSIONS = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.123Z'];
export const VERSIONED = `indicator--${uuid(1)}`;

/** Objects with the dates at which they were added. */
export const MIXED = [
  { date_added: '2026-02-01T00:00:01.000001Z', object: indicator(1, VERSIONS[0]) },
  { date_added: '2026-02-01T00:00:02Z', object: OBSERVABLE },
  { date_added: '2026-02-01T00:00:03.5Z', object: indicator(1, VERSIONS[1]) },
  { date_added: '2026-02-01T00:00:04.000000Z', object: MALWARE_2_0 },
  { date_added: '2026-02-01T00:00:05.000000Z', object: DEFINITION },
  { date_added: '2026-02-01T00:00:06.000000Z', object: MALWARE_2_1 },
  { date_added: '2026-02-01T00:00:07.000000Z', object: indicator(1, VERSIONS[2]) },
  { date_added: '2026-02-01T00:00:08.000000Z', object: indicator(2) },
];

/** The file that `entente taxii seed` takes. */
export function seedFile(): object {
  return {
    participants: [{ slug: 'reader', name: 'The reader' }, { slug: 'other' }],
    collections: [
      {
        id: SEEDED.readWrite,
        title: 'Read and write',
        description: 'Both.',
        alias: 'read-write',
        can_write: true,
        objects: MIXED,
      },
      { id: SEEDED.readOnly, title: 'Read only', alias: 'read-only', objects: MIXED },
      { id: SEEDED.writeOnly, title: 'Write only', can_read: false, can_write: true, objects: MIXED },
      { id: SEEDED.none, title: 'Neither', can_read: false, can_write: false, objects: MIXED },
      { id: SEEDED.open, title: 'For anyone', public: true, objects: MIXED },
      { id: SEEDED.empty, title: 'Nothing yet', can_write: true },
      {
        id: SEEDED.large,
        title: 'Many',
        media_types: ['application/stix+json;version=2.1'],
        objects: Array.from({ length: LARGE_SIZE }, (_, index) => ({
          date_added: new Date(LARGE_FROM + index * 1_000).toISOString(),
          object: indicator(1_000 + index),
        })),
      },
    ],
  };
}
