import { TLP_MARKINGS, type Tlp } from '@app/marking';

/** The words that only an audience up to this label may see. Each stands in a place of its own. */
export const SECRETS: Readonly<Record<Tlp, string>> = {
  CLEAR: 'zebrafinch',
  GREEN: 'quetzalcoatl',
  AMBER: 'wolverhampton',
  'AMBER+STRICT': 'xylophonist',
  RED: 'jabberwocky',
};

/** All labels, from the widest audience to the narrowest. */
export const LABELS = Object.keys(SECRETS) as Tlp[];

interface Options {
  /** One to four hex digits: another incident for each. */
  readonly key?: string;
  readonly incidentTlp?: Tlp;
  readonly modified?: string;
  readonly secrets?: Partial<Record<Tlp, string>>;
}

/** An incident with a note at each TLP label, and labels of its own that are marked one by one. */
export function markedBundle(options: Options = {}): {
  type: string;
  id: string;
  objects: Record<string, unknown>[];
} {
  const created = '2026-03-01T08:00:00.000Z';
  const modified = options.modified ?? created;
  const secrets = { ...SECRETS, ...options.secrets };
  const common = { spec_version: '2.1', created, modified };
  const id = (type: string, number: number) =>
    `${type}--0c7b22dd-8a2f-4e0b-9d0f-${(options.key ?? '0').padStart(4, '0')}9c32f0${number}0`;
  const notes = LABELS.map((label, index) => ({
    type: 'note',
    id: id('note', index + 1),
    ...common,
    content: `Seen by the responders: ${secrets[label]}.`,
    object_refs: [id('incident', 0)],
    object_marking_refs: [TLP_MARKINGS[label].id],
  }));
  const incident = {
    type: 'incident',
    id: id('incident', 0),
    ...common,
    name: 'Ransomware at a regional hospital',
    description:
      'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days.',
    labels: LABELS.map((label) => `label-${secrets[label]}`),
    object_marking_refs: [TLP_MARKINGS[options.incidentTlp ?? 'CLEAR'].id],
    granular_markings: LABELS.map((label, index) => ({
      selectors: [`labels.[${index}]`],
      marking_ref: TLP_MARKINGS[label].id,
    })),
  };
  return { type: 'bundle', id: id('bundle', 9), objects: [incident, ...notes] };
}
