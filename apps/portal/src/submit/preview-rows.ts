/** An object of a preview: as submitted, and as an audience sees it. JSON texts. */
export interface PreviewedObject {
  readonly objectId: string;
  readonly original: string;
  readonly rendition: string | null;
}

/** Why something is not seen as it was submitted. */
export interface PreviewedChange {
  readonly objectId: string;
  readonly pointer: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly action: string;
  readonly rule: string;
  readonly reason: string;
  readonly marking: string | null;
  readonly words: string;
}

/** A word that nothing explains. */
export interface PreviewedResidue {
  readonly objectId: string;
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

/** A stretch of a text, with the change that masks it or the mark that nothing explains it. */
export interface Stretch {
  readonly text: string;
  readonly change?: PreviewedChange;
  readonly isResidue?: boolean;
}

/** A property of an object beside what it becomes. */
export interface PreviewRow {
  readonly name: string;
  readonly pointer: string;
  readonly before: readonly Stretch[];
  /** Null where this audience sees nothing of it. */
  readonly after: string | null;
  readonly isSame: boolean;
  readonly changes: readonly PreviewedChange[];
  /** How exact a date is said to be, as submitted and as it becomes: `day`, `minute`; undefined where nothing says it. */
  readonly exactness: { readonly before: string | undefined; readonly after: string | undefined };
}

/** What a coded value of a property is called; undefined where it is called nothing else. */
export type NameValue = (property: string, value: string) => string | undefined;

/** An object beside what it becomes. */
export interface PreviewItem {
  readonly objectId: string;
  readonly type: string;
  readonly title: string;
  readonly isAbsent: boolean;
  readonly isSame: boolean;
  /** Why the whole of it is as it is. */
  readonly changes: readonly PreviewedChange[];
  readonly rows: readonly PreviewRow[];
}

type Properties = Readonly<Record<string, unknown>>;

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
  'extension_type',
  'lang',
]);
const STIX_ID = /[a-z0-9-]+--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const TITLE_LENGTH_MAX = 90;

/** Every object of a preview for one audience, property by property, each change where it belongs. */
export function itemsOf(
  objects: readonly PreviewedObject[],
  changes: readonly PreviewedChange[],
  residue: readonly PreviewedResidue[],
  nameValue: NameValue = () => undefined,
): PreviewItem[] {
  const parsed = objects.map(({ objectId, original, rendition }) => ({
    objectId,
    before: JSON.parse(original) as Properties,
    after: rendition === null ? undefined : (JSON.parse(rendition) as Properties),
  }));
  const titles = new Map(parsed.map(({ objectId, before }) => [objectId, titleOf(before, nameValue)]));
  for (const { objectId, after } of parsed)
    if (after) titles.set(String(after['id']), titles.get(objectId) ?? '');
  const inWords = (text: string): string => text.replace(STIX_ID, (id) => titles.get(id) || id);
  const incidentFirst = [...parsed].sort(
    (a, b) => Number(b.before['type'] === 'incident') - Number(a.before['type'] === 'incident'),
  );
  return incidentFirst.map(({ objectId, before, after }) => {
    const own = changes.filter((change) => change.objectId === objectId && change.action !== 'minted');
    const left = residue.filter((word) => word.objectId === objectId);
    const rows = after ? rowsOf(before, after, own, left, inWords) : rowsOf(before, {}, [], [], inWords);
    const whole = own.filter(({ pointer }) => pointer === '');
    return {
      objectId,
      type: String(before['type']),
      title: inWords(titleOf(before, nameValue)),
      isAbsent: after === undefined,
      isSame: after !== undefined && whole.length === 0 && rows.every(({ isSame }) => isSame),
      changes: whole,
      rows,
    };
  });
}

/** What an object is called. */
function titleOf(object: Properties, nameValue: NameValue): string {
  const { type, source_ref, target_ref } = object;
  const worded = (name: string): string =>
    [object[name]]
      .flat()
      .map((value) => nameValue(name, text(value)) ?? text(value))
      .join(', ');
  if (type === 'relationship')
    return `${text(source_ref)} · ${worded('relationship_type')} · ${text(target_ref)}`;
  const hash = Object.values(object['hashes'] ?? {})[0];
  const own = ['name', 'value', 'pattern', 'abstract', 'content', 'description', 'key']
    .map((name) => text(object[name]))
    .find((said) => said !== '');
  const coded = ['country', 'event_types', 'task_types', 'impact_category', 'outcome', 'type']
    .map(worded)
    .find((said) => said !== '');
  const title = own ?? (text(hash) || (coded ?? ''));
  return title.length > TITLE_LENGTH_MAX ? `${title.slice(0, TITLE_LENGTH_MAX - 1)}…` : title;
}

function rowsOf(
  before: Properties,
  after: Properties,
  changes: readonly PreviewedChange[],
  residue: readonly PreviewedResidue[],
  inWords: (text: string) => string,
): PreviewRow[] {
  const left = new Map(leavesOf(before));
  const right = new Map(leavesOf(after));
  const pointers = [...new Set([...left.keys(), ...right.keys()])].filter((each) => !isFrame(each));
  return pointers.map((pointer) => {
    const own = changes.filter(({ pointer: at }) => at !== '' && isWithin(at, pointer));
    const words = residue.filter(({ pointer: at }) => at === pointer);
    const was = left.get(pointer) ?? '';
    const is = right.get(pointer);
    const told = inWords(was);
    return {
      name: nameOf(pointer),
      pointer,
      before: told === was ? stretchesOf(was, own.filter(isExactly(pointer)), words) : [{ text: told }],
      after: is === undefined ? null : inWords(is),
      isSame: is !== undefined && inWords(is) === told,
      changes: own,
      exactness: {
        before: left.get(`${pointer}_fidelity`),
        after: right.get(`${pointer}_fidelity`) ?? generalisedTo(own),
      },
    };
  });
}

/** To what a time was generalised, as the api says it: `to the month`. */
function generalisedTo(changes: readonly PreviewedChange[]): string | undefined {
  const reason = changes.find(({ rule }) => rule === 'time')?.reason;
  return /^to the (day|month)$/.exec(reason ?? '')?.[1];
}

/** Whether a change is of this value, of something inside it, or of something around it. */
function isWithin(at: string, pointer: string): boolean {
  return at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`);
}

function isExactly(pointer: string) {
  return (change: PreviewedChange): boolean => change.pointer === pointer;
}

function isFrame(pointer: string): boolean {
  const names = pointer.split('/').slice(1);
  return FRAME.has(names[0] ?? '') || FRAME.has(names.at(-1) ?? '');
}

/** Values by pointer: texts, numbers, and lists of these as one. */
function leavesOf(value: unknown, pointer = ''): [string, string][] {
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return [[pointer, value.map(text).join(', ')]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, below]: [string, unknown]) =>
      leavesOf(below, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    );
  return pointer === '' ? [] : [[pointer, text(value)]];
}

/** The last names of a pointer: enough to know the property by, without the ids of extensions. */
function nameOf(pointer: string): string {
  const names = pointer.split('/').slice(1);
  return names
    .filter((name) => name !== 'extensions' && !name.startsWith('extension-definition--'))
    .at(-1) === undefined
    ? pointer
    : names
        .filter((name) => name !== 'extensions' && !/^\d+$|^extension-definition--|-ext$/.test(name))
        .slice(-1)
        .join('.');
}

/** A text in stretches: masked, unexplained, and plain. Where two overlap, the first counts. */
export function stretchesOf(
  whole: string,
  changes: readonly PreviewedChange[],
  residue: readonly PreviewedResidue[],
): Stretch[] {
  const spans = [
    ...changes.flatMap((change) =>
      change.start === null || change.end === null ? [] : [{ start: change.start, end: change.end, change }],
    ),
    ...residue.map(({ start, end }) => ({ start, end, isResidue: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, ...about } of spans) {
    if (start < at || end > whole.length) continue;
    if (start > at) stretches.push({ text: whole.slice(at, start) });
    stretches.push({ text: whole.slice(start, end), ...about });
    at = end;
  }
  if (at < whole.length) stretches.push({ text: whole.slice(at) });
  return stretches;
}

/** A text as it will be once more is masked: the same words, however written; other spellings the server finds. */
export function withMasks(whole: string, masks: readonly string[]): string {
  return masks.reduce(
    (said, mask) => said.replaceAll(new RegExp(mask.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu'), '▒▒▒'),
    whole,
  );
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
