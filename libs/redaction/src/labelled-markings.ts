import type { Tlp } from '@app/marking';
import { IEP_EXTENSION_ID, PAP_EXTENSION_ID } from '@app/marking';
import type { Dice } from './dice';
import { LABELS } from './label';
import type { Carried, Made, Maker } from './labelled-drafts';
import { CREATED, IEP_ID, PAP_ID, STATEMENT_ID } from './labelled-values.data';
import type { Leaf } from './schema-values';

/** What an IEP says that is no control of this platform, and what it could say instead. */
const IEP_WORDS = {
  encrypt_in_transit: ['must', 'may'],
  permitted_actions: ['none', 'contact-for-instruction'],
  affected_party_notifications: ['must-not', 'may'],
  unmodified_resale: ['may', 'must-not'],
  iep_version: [2, 3],
  start_date: ['2024-01-01T00:00:00Z', '2024-02-02T00:00:00Z'],
  end_date: ['2025-01-01T00:00:00Z', '2025-02-02T00:00:00Z'],
} as const;

interface Definition {
  readonly object: Made;
  readonly leaves: readonly Leaf[];
  readonly whole: Tlp | undefined;
  /** Its closed words, which go with what carries it. */
  readonly words: readonly string[];
}

/** The markings besides TLP that the objects of a bundle may carry. */
export function carriedMarkings(dice: Dice): Carried[] {
  const iep = { id: IEP_ID, hidesProvider: dice.happens(4) };
  return [
    { id: STATEMENT_ID, hidesProvider: false },
    { id: PAP_ID, hidesProvider: false },
    dice.happens(5) ? { ...iep, limit: dice.pick(LABELS) } : iep,
  ];
}

/** Their definitions: what a statement says, and what of PAP and IEP is free text, has labels like all else. */
export function carriedDefinitions(carried: readonly Carried[], maker: Maker): Definition[] {
  const mark = (): Tlp | undefined => (maker.dice.happens(6) ? undefined : maker.dice.pick(LABELS));
  const text = (...path: string[]): Leaf => {
    const [value, other] = maker.texts();
    return { path, value, other };
  };
  const statement = text('definition', 'statement');
  const names = [text('name'), text('name'), text('name')] as const;
  const papWord = { path: ['extensions', PAP_EXTENSION_ID, 'pap'], value: 'amber', other: 'red' };
  const [description, policy] = [
    text('extensions', IEP_EXTENSION_ID, 'description'),
    text('extensions', IEP_EXTENSION_ID, 'iep_id'),
  ];
  const words = Object.entries(IEP_WORDS).map(([name, [value, other]]): Leaf => ({
    path: ['extensions', IEP_EXTENSION_ID, name],
    value,
    other,
  }));
  const made = [STATEMENT_ID, PAP_ID, IEP_ID].map(() =>
    maker.propertiesOf('smos/marking-definition.json', [
      'name',
      'definition_type',
      'definition',
      'extensions',
    ]),
  );
  const iep = carried.find(({ id }) => id === IEP_ID);
  const limit = iep?.limit === 'CLEAR' ? 'white' : iep?.limit?.toLowerCase();
  const extension = { extension_type: 'property-extension' };
  const frame = (id: string, name: Leaf): Made => ({
    type: 'marking-definition',
    spec_version: '2.1',
    id,
    created: CREATED,
    name: name.value,
  });
  return [
    {
      object: {
        ...frame(STATEMENT_ID, names[0]),
        ...made[0]?.properties,
        definition_type: 'statement',
        definition: { statement: statement.value },
      },
      leaves: [names[0], statement, ...(made[0]?.leaves ?? [])],
      whole: mark(),
      words: [],
    },
    {
      object: {
        ...frame(PAP_ID, names[1]),
        ...made[1]?.properties,
        extensions: { [PAP_EXTENSION_ID]: { ...extension, pap: papWord.value } },
      },
      leaves: [names[1], papWord, ...(made[1]?.leaves ?? [])],
      whole: mark(),
      words: ['pap'],
    },
    {
      object: {
        ...frame(IEP_ID, names[2]),
        ...made[2]?.properties,
        extensions: {
          [IEP_EXTENSION_ID]: {
            ...extension,
            ...(limit === undefined ? {} : { tlp: limit }),
            ...(iep?.hidesProvider ? { provider_attribution: 'must-not' } : {}),
            ...Object.fromEntries(words.map(({ path, value }) => [String(path.at(-1)), value])),
            description: description.value,
            iep_id: policy.value,
          },
        },
      },
      leaves: [names[2], ...words, description, policy, ...(made[2]?.leaves ?? [])],
      whole: mark(),
      words: ['encrypt_in_transit', 'permitted_actions', 'affected_party_notifications', 'unmodified_resale'],
    },
  ];
}
