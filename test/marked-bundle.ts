import { TLP_MARKINGS, type Tlp } from '@app/marking';

/** The words that only an audience up to this label may see. Each stands in the bundle once, in a place of its own. */
export const SECRETS: Readonly<Record<Tlp, string>> = {
  CLEAR: 'zebrafinch',
  GREEN: 'quetzalcoatl',
  AMBER: 'wolverhampton',
  'AMBER+STRICT': 'xylophonist',
  RED: 'jabberwocky',
};

const INCIDENT = 'incident--0c7b22dd-8a2f-4e0b-9d0f-3e9ba9c32f01';
const LABELS = Object.keys(SECRETS) as Tlp[];

interface Options {
  readonly modified?: string;
  readonly secrets?: Partial<Record<Tlp, string>>;
}

/** An incident with a note at each TLP label, granular ones on its own labels, and one indicator at each. */
export function markedBundle(options: Options = {}): object {
  const created = '2026-03-01T08:00:00.000Z';
  const modified = options.modified ?? created;
  const secrets = { ...SECRETS, ...options.secrets };
  const common = { spec_version: '2.1', created, modified };
  const notes = LABELS.map((label, index) => ({
    type: 'note',
    id: `note--0c7b22dd-8a2f-4e0b-9d0f-3e9ba9c32f1${index}`,
    ...common,
    content: `Seen by the responders: ${secrets[label]}.`,
    object_refs: [INCIDENT],
    object_marking_refs: [TLP_MARKINGS[label].id],
  }));
  const incident = {
    type: 'incident',
    id: INCIDENT,
    ...common,
    name: 'Ransomware at a regional hospital',
    description:
      'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days.',
    labels: LABELS.map((label) => `label-${secrets[label]}`),
    object_marking_refs: [TLP_MARKINGS.CLEAR.id],
    granular_markings: LABELS.map((label, index) => ({
      selectors: [`labels.[${index}]`],
      marking_ref: TLP_MARKINGS[label].id,
    })),
  };
  return {
    type: 'bundle',
    id: 'bundle--0c7b22dd-8a2f-4e0b-9d0f-3e9ba9c32f00',
    objects: [incident, ...notes],
  };
}
