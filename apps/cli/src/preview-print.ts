import { canonicalJson, type StixValue } from '@app/stix';
import type { ShownChange, ShownPreview } from './preview-shown';
import { colour, print } from './terminal';

const COLUMN_WIDTH = 58;
const NAME_WIDTH = 20;
const EVIDENCE_WIDTH = 70;
/** What every object of a rendition has anew: it tells nothing of what was hidden. */
const FRAME: ReadonlySet<string> = new Set([
  'type',
  'spec_version',
  'id',
  'created',
  'modified',
  'created_by_ref',
  'object_marking_refs',
  'granular_markings',
]);
const STIX_ID = /[a-z0-9-]+--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const OUTCOMES = {
  AT_ONCE: 'at once',
  ON_RELEASE: 'once you release it',
  NOTHING: 'nothing of this incident',
} as const;

type Properties = Readonly<Record<string, unknown>>;
type Shown = ShownPreview['objects'][number];

/** Shows a preview to a person: each object as submitted beside what it becomes, and every change with its reason. */
export function printPreview(preview: ShownPreview): void {
  const { name, audience, ceiling, outcome, objects, changes, findings, residue } = preview;
  print(colour('bold', `${capitalised(name)} (${audience}, up to TLP:${ceiling}): ${OUTCOMES[outcome]}`));
  if (outcome === 'NOTHING') return print('');
  const withNewIds = idReplacer(objects);
  for (const object of objects)
    printObject(
      object,
      changes.filter(({ objectId }) => objectId === object.objectId),
      withNewIds,
    );
  print(colour('bold', `  Findings (${findings.length})`));
  for (const { catalogue, principle, relation, certainty, evidence } of findings) {
    const words = evidence[0] ? `: "${shortened(evidence[0].text, EVIDENCE_WIDTH)}"` : '';
    print(`    ${catalogue} ${principle}: ${relation}, ${certainty}${words}`);
  }
  if (residue.length > 0) print(colour('bold', `  Nothing explains these, and they go out as they are`));
  for (const { objectId, pointer, start, end, text } of residue)
    print(`    ${text ?? ''} at ${objectId}${pointer} [${start}, ${end})`);
  print('');
}

/** Puts the ids of the rendition in the place of those of the submission: that alone is no difference to show. */
function idReplacer(objects: ShownPreview['objects']): (text: string) => string {
  const ids = new Map(
    objects.flatMap(({ objectId, rendition }) =>
      rendition === null ? [] : [[objectId, (JSON.parse(rendition) as { id: string }).id]],
    ),
  );
  return (text) => text.replace(STIX_ID, (id) => ids.get(id) ?? id);
}

function printObject(
  { objectId, original, rendition }: Shown,
  changes: readonly ShownChange[],
  withNewIds: (text: string) => string,
): void {
  const before = JSON.parse(original) as Properties;
  const after = rendition === null ? undefined : (JSON.parse(rendition) as Properties);
  print(`  ${colour('bold', objectId)}${after ? '' : colour('red', '  left out')}`);
  const explained = changes.filter(({ action }) => action !== 'minted');
  for (const change of explained.filter(({ pointer }) => pointer === '')) printChange(change, before);
  if (!after) return;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  for (const name of names.filter((each) => !FRAME.has(each))) {
    printProperty(name, toText(before[name]), toText(after[name]), withNewIds);
    const own = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    for (const change of explained)
      if (change.pointer === own || change.pointer.startsWith(`${own}/`)) printChange(change, before);
  }
}

/** On one line or more: what was submitted, and after the bar what is shown; `=` where that is the same. */
function printProperty(
  name: string,
  left: string,
  right: string,
  withNewIds: (text: string) => string,
): void {
  const label = name.padEnd(NAME_WIDTH);
  const isSame = withNewIds(left) === right;
  const leftLines = wrapped(left, isSame ? COLUMN_WIDTH * 2 : COLUMN_WIDTH);
  const rightLines = isSame ? [] : wrapped(right === '' ? '(nothing)' : right, COLUMN_WIDTH);
  for (let line = 0; line < Math.max(leftLines.length, rightLines.length); line++) {
    const start = line === 0 ? label : ' '.repeat(NAME_WIDTH);
    const first = leftLines[line] ?? '';
    const row = isSame ? `= ${first}` : `  ${first.padEnd(COLUMN_WIDTH)} | ${rightLines[line] ?? ''}`;
    print(`    ${start} ${row}`.trimEnd());
  }
}

function printChange({ pointer, start, end, words, rule, marking }: ShownChange, original: Properties): void {
  const text = typeof start === 'number' && typeof end === 'number' ? textAt(original, pointer) : undefined;
  const span = text === undefined ? '' : ` "${text.slice(start!, end!)}" [${start}, ${end})`;
  const tags = [`rule ${rule}`, ...(marking ? [`TLP:${marking}`] : [])].join(', ');
  print(colour('dim', `      ${pointer === '' ? '-' : `- ${pointer}`}${span} ${words} [${tags}]`));
}

function textAt(original: Properties, pointer: string): string | undefined {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const value = names.reduce<unknown>((at, name) => (at as Properties | undefined)?.[name], original);
  return typeof value === 'string' ? value : undefined;
}

function toText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : canonicalJson(value as StixValue);
}

/** Lines of at most so many characters, broken between words where there are any. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let rest = text.replace(/\s+/g, ' '); rest !== '';) {
    const space = rest.length > width ? rest.lastIndexOf(' ', width) : -1;
    const end = rest.length <= width ? rest.length : space > 0 ? space : width;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return lines.length > 0 ? lines : [''];
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
