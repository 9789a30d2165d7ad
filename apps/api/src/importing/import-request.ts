import { type ImportFormat, IMPORT_FORMATS } from '@app/importing';
import { Problem } from '@app/problem';
import type { TermsInput } from '@app/submission';

type QueryValues = Readonly<Record<string, unknown>>;

const KNOWN: readonly string[] = [
  'tlp',
  'floor',
  'community',
  'recipient',
  'nameVictim',
  'nameReporter',
  'publicAtOnce',
  'hold',
  'pseudonyms',
  'sharingGroup',
];
const VALUES_MAX = 200;

/** The format that an address names. @throws Problem `not-found` for one that there is not. */
export function requireFormat(name: string): ImportFormat {
  const format = IMPORT_FORMATS.find((known) => known === name);
  if (format === undefined) throw new Problem('not-found', 'There is nothing at this address.');
  return format;
}

/**
 * The options of an address: the sharing terms as the command line writes them, and `sharingGroup`.
 * @throws Problem `invalid-input` for one that is not known or cannot be read; `invalid-terms` without `tlp`, where
 * something is submitted.
 */
export function parseImportQuery(
  query: QueryValues,
  { isTlpRequired }: { readonly isTlpRequired: boolean },
): {
  readonly terms: TermsInput;
  readonly sharingGroups: string[];
} {
  const unknown = Object.keys(query).some((name) => !KNOWN.includes(name));
  if (unknown) throw new Problem('invalid-input', `The address has only: ${KNOWN.join(', ')}.`);
  const tlp = label(query, 'tlp');
  if (tlp === undefined && isTlpRequired)
    throw new Problem('invalid-terms', '`tlp` is the label of whatever carries no marking.');
  const flags = (['nameVictim', 'nameReporter', 'pseudonyms'] as const).flatMap((name) => {
    const value = flag(query, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const floorTlp = label(query, 'floor');
  const terms = {
    defaultTlp: tlp ?? 'RED',
    ...(floorTlp === undefined ? {} : { floorTlp }),
    communities: texts(query, 'community'),
    recipients: texts(query, 'recipient'),
    publicRelease: flag(query, 'publicAtOnce') === true ? 'at-once' : 'on-release',
    releases: Object.fromEntries(texts(query, 'hold').map((audience) => [audience, 'on-release'])),
    ...Object.fromEntries(flags),
  };
  return { terms, sharingGroups: texts(query, 'sharingGroup') };
}

function texts(query: QueryValues, name: string): string[] {
  const value = query[name] ?? [];
  const all: unknown[] = Array.isArray(value) ? value : [value];
  if (all.length > VALUES_MAX || !all.every((each) => typeof each === 'string'))
    throw new Problem('invalid-input', `\`${name}\` is a text, or several.`);
  return all;
}

/** The label alone: a plus in an address may have become a space. */
function label(query: QueryValues, name: string): string | undefined {
  const [value] = texts(query, name);
  return value?.toUpperCase().replace(/^TLP:/, '').replace(' ', '+');
}

function flag(query: QueryValues, name: string): boolean | undefined {
  const [value] = texts(query, name);
  if (value === undefined) return undefined;
  if (value !== 'true' && value !== 'false')
    throw new Problem('invalid-input', `\`${name}\` is true or false.`);
  return value === 'true';
}
