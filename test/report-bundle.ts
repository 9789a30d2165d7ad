import { randomUUID } from 'node:crypto';

/** Told in a few sentences each, so that different principles (or none) are found in them. */
const STORIES = [
  {
    name: 'Ransomware at a regional hospital',
    description:
      'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days and ambulances were sent to other towns.',
  },
  {
    name: 'Designs taken from a turbine maker',
    description:
      'Intruders working for foreign competitors stole trade secrets of a turbine maker: engineering drawings and source code, over eight months.',
  },
  {
    name: 'Voter register made unavailable before the election',
    description:
      'Two days before the national election attackers took the voter register of the electoral commission offline and published forged results.',
  },
  {
    name: 'Manipulated update of an accounting program',
    description:
      'Attackers broke into the build server of a software vendor and put a backdoor into a signed update, which thousands of customers installed.',
  },
  {
    name: 'Printer out of order',
    description: 'A printer stood still for an afternoon. Nobody outside had anything to do with it.',
  },
] as const;

/** One small report, new each time: an incident, a domain that it came from, and how they belong together. */
export interface Report {
  readonly name: string;
  readonly bundle: object;
}

/** The `index`-th report of a load. Its name ends in the label, so that it can be told from every other. */
export function makeReport(index: number, label: string): Report {
  const story = STORIES[index % STORIES.length]!;
  return reportOf({
    id: `incident--${randomUUID()}`,
    name: `${story.name} (${label})`,
    description: story.description,
  });
}

/** The same incident, a version later and telling of something else. */
export function amendReport({ bundle }: Report, index: number, label: string): Report {
  const story = STORIES[index % STORIES.length]!;
  const [{ id }] = (bundle as { objects: [{ id: string }] }).objects;
  const description = `${story.description} Told again.`;
  return reportOf({
    id,
    name: `${story.name} (${label})`,
    description,
    modified: '2026-03-02T08:00:00.000Z',
  });
}

function reportOf(given: { id: string; name: string; description: string; modified?: string }): Report {
  const created = '2026-03-01T08:00:00.000Z';
  const { id, name, description, modified = created } = given;
  const versioned = { spec_version: '2.1', created, modified };
  const indicator = `indicator--${randomUUID()}`;
  const objects = [
    { type: 'incident', id, ...versioned, name, description },
    {
      type: 'indicator',
      id: indicator,
      ...versioned,
      name: 'Control server',
      pattern: `[domain-name:value = 'c2-${id.slice(-6)}.example.net']`,
      pattern_type: 'stix',
      valid_from: created,
    },
    {
      type: 'relationship',
      id: `relationship--${randomUUID()}`,
      ...versioned,
      relationship_type: 'related-to',
      source_ref: indicator,
      target_ref: id,
    },
  ];
  return { name, bundle: { type: 'bundle', id: `bundle--${randomUUID()}`, objects } };
}
