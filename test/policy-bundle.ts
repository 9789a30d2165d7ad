import { TLP_MARKINGS } from '@app/marking';
import { INCIDENT_EXTENSION_ID } from '@app/stix';
import { type Attribution, PLOTS, type Plot, type PolicyCase } from './policy-incidents.data';

type Json = Record<string, unknown>;

/** The bundle of a case, as a submitter would write it: the incident, its victim and place, and a note for what is hidden. */
export function policyBundle(given: PolicyCase): { type: string; id: string; objects: Json[] } {
  const plot = PLOTS[given.plot]!;
  const common = {
    spec_version: '2.1',
    created: '2026-11-01T08:00:00.000Z',
    modified: '2026-11-01T08:00:00.000Z',
  };
  const id = (type: string, nth: number) =>
    `${type}--5d1e40aa-0000-4000-8${given.key.padStart(3, '0')}-0000000000${nth}0`;
  const [incident, identity, place, event] = ['incident', 'identity', 'location', 'event'].map((type, nth) =>
    id(type, nth + 1),
  ) as [string, string, string, string];
  const relation = (
    nth: number,
    relationship_type: string,
    source_ref: string,
    target_ref: string,
  ): Json => ({
    type: 'relationship',
    id: id('relationship', nth),
    ...common,
    relationship_type,
    source_ref,
    target_ref,
  });
  const objects: Json[] = [
    {
      type: 'incident',
      id: incident,
      ...common,
      lang: 'en',
      name: nameOf(given),
      description: descriptionOf(given, plot),
      extensions: {
        [INCIDENT_EXTENSION_ID]: {
          extension_type: 'property-extension',
          determination: 'confirmed',
          investigation_status: 'closed',
          ...(given.day ? { event_refs: [event] } : {}),
        },
      },
    },
    {
      type: 'identity',
      id: identity,
      ...common,
      name: given.victim,
      identity_class: 'organization',
      sectors: [...plot.sectors],
    },
    { type: 'location', id: place, ...common, country: given.country },
    relation(5, 'targets', incident, identity),
    relation(6, 'located-at', identity, place),
    ...(given.day ? [eventOf(event, common, given.day)] : []),
    ...plot.techniques.flatMap((technique, index) =>
      techniqueOf(
        `attack-pattern--5d1e40aa-0000-4000-8${given.key.padStart(3, '0')}-0000000001${index}0`,
        common,
        technique,
      ),
    ),
    ...(plot.vendor
      ? [{ type: 'tool', id: id('tool', 8), ...common, name: plot.vendor, tool_types: ['spyware'] }]
      : []),
    ...(plot.malware ?? []).map((name) => ({
      type: 'malware',
      id: id('malware', 8),
      ...common,
      name,
      is_family: true,
    })),
    ...(given.attribution?.hidden
      ? [
          {
            type: 'note',
            id: id('note', 9),
            ...common,
            content: attributionSentence(given.attribution),
            object_refs: [incident],
            object_marking_refs: [TLP_MARKINGS.AMBER.id],
          },
        ]
      : []),
  ];
  return { type: 'bundle', id: id('bundle', 7), objects };
}

/** The name of a case: its key finds it again. */
export function nameOf({ key, plot, victim }: PolicyCase): string {
  return `Case ${key} (${plot}): ${victim}`;
}

function descriptionOf(given: PolicyCase, plot: Plot): string {
  return [
    plot.text.replaceAll('{victim}', given.victim).replaceAll('{country}', given.countryName),
    given.attribution && !given.attribution.hidden ? attributionSentence(given.attribution) : '',
    given.sanctionedBy
      ? `In ${given.sanctionedBy.month} the ${given.sanctionedBy.name} imposed sanctions on two officers for it.`
      : '',
    given.tolerated
      ? `The government of ${given.attribution?.to} knowingly tolerates the group on its territory.`
      : '',
    given.patients ? `${given.patients.toLocaleString('en-GB')} patients were affected.` : '',
    given.outageHours ? `The outage lasted ${given.outageHours} hours.` : '',
    given.assistance ? ASSISTANCE[given.assistance].replace('{country}', given.countryName) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const ASSISTANCE = {
  requested: 'The government of {country} requested assistance from other States.',
  offered: 'France offered assistance to {country}.',
  given: 'France gave assistance to {country}.',
} as const;

function attributionSentence({ by, to, month, norm, standing }: Attribution): string {
  const attributed = `In ${month} the government of ${by} attributed the attack to the military intelligence service of ${to}${norm ? ', contrary to the agreed norms of responsible State behaviour' : ''}.`;
  if (standing === 'withdrawn')
    return `${attributed} The government of ${by} later withdrew the attribution.`;
  return standing === 'contested' ? `${attributed} The attribution is contested.` : attributed;
}

function eventOf(id: string, common: object, day: string): Json {
  return {
    type: 'event',
    id,
    ...common,
    status: 'occurred',
    start_time: `${day}T00:00:00.000Z`,
    start_time_fidelity: 'day',
    extensions: {
      'extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e': { extension_type: 'new-sdo' },
    },
  };
}

function techniqueOf(id: string, common: object, technique: string): Json[] {
  return [
    {
      type: 'attack-pattern',
      id,
      ...common,
      name: technique,
      external_references: [{ source_name: 'mitre-attack', external_id: technique }],
    },
  ];
}
