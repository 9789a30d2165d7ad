import {
  AXES,
  type Axis,
  FILTERS,
  MEASURES,
  type Measure,
  TIMES,
  FILTER_NAMES,
  type FilterEntry,
  type FilterName,
} from './filters.data';

/** Which incidents: what is asked for, by the name of the filter, as it stands in the address. */
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

export const VIEWS = ['matrix', 'map', 'timeline', 'list', 'pairs', 'delay', 'sums', 'coverage'] as const;
export type View = (typeof VIEWS)[number];

export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

export const SORTS = ['date-newest', 'date-oldest', 'added-newest', 'added-oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Everything that a view of Explore shows by: the same address gives the same view. */
export interface Exploring {
  readonly filter: Filter;
  readonly view: View;
  /** What the matrix has in its rows and columns. */
  readonly rows: Axis;
  readonly across: Axis;
  readonly period: Period;
  /** By what pairs, sums and coverage are counted. */
  readonly by: Axis;
  /** What is summed, and in which currency where it is money. */
  readonly sum: Measure;
  readonly currency: string;
  readonly sort: Sort;
  /** Whether the table is shown in the place of the chart. */
  readonly asTable: boolean;
  /** From where the list goes on: a cursor. */
  readonly after: string | undefined;
  /** Which part of a matrix is shown that is too large to be drawn whole: 1 is the first. */
  readonly part: number;
}

/** What stands where an address says nothing. */
export const DEFAULTS: Exploring = {
  filter: {},
  view: 'matrix',
  rows: 'region',
  across: 'principle',
  period: 'quarter',
  by: 'principle',
  sum: 'people-affected',
  currency: 'USD',
  sort: 'date-newest',
  asTable: false,
  after: undefined,
  part: 1,
};

const LENGTH_MAX = 200;
const CURSOR_LENGTH_MAX = 1_000;
const PART = /^[1-9]\d{0,3}$/;
const MONTHS_MAX = 600;
const CODED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/;
const NOT_RECORDED = 'not-recorded';
const CURRENCY = /^[A-Z]{3}$/;
/** Under which catalogue a principle is found where none is named. */
const NORM = /^[a-k]$/;

/** Whether a text is a value of a filter. */
export function isValue(name: FilterName, text: string): boolean {
  const { kind, choices, hasNotRecorded }: FilterEntry = FILTERS[name];
  if (text === '' || text.length > LENGTH_MAX) return false;
  if (hasNotRecorded && text === NOT_RECORDED) return true;
  if (choices) return choices.includes(text);
  switch (kind) {
    case 'choice':
      return CODED.test(text);
    case 'country':
      return /^[A-Z]{2}$/.test(text);
    case 'day':
      return isDay(text);
    case 'months':
      return /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= MONTHS_MAX;
    default:
      return text === text.trim() && !/\p{Cc}/u.test(text);
  }
}

/**
 * Reads an address. What it does not know, or what is no value of what it knows, has no effect and is named in
 * `ignored`, so that a reader is told that the view is wider than the address says. Empty parameters are what a form
 * sends for what was left open, and say nothing.
 */
export function readAddress(search: URLSearchParams): {
  readonly exploring: Exploring;
  readonly ignored: readonly string[];
} {
  const ignored = new Set<string>();
  const given = new Map<string, string>();
  for (const [name, raw] of search) {
    const text = raw.trim();
    if (text === '') continue;
    if (given.has(name) && given.get(name) !== text) ignored.add(name);
    else given.set(name, text);
  }
  const read: { -readonly [Key in keyof Exploring]: Exploring[Key] } = { ...DEFAULTS };
  const filter: Partial<Record<FilterName, string>> = {};
  for (const [name, text] of given) {
    if (isFilterName(name)) {
      if (isValue(name, text)) filter[name] = text;
      else ignored.add(name);
    } else if (!readSetting(read, name, text)) ignored.add(name);
  }
  read.filter = whole(filter, ignored);
  if (read.view !== 'matrix' && read.part !== DEFAULTS.part) {
    ignored.add('part');
    read.part = DEFAULTS.part;
  }
  if (read.rows === read.across) {
    if (given.has('across') && given.has('rows')) ignored.add('across');
    read.across = AXES.find((axis) => axis !== read.rows) ?? DEFAULTS.across;
  }
  // What has one time has no second one beside it.
  if (read.view === 'pairs' && TIMES.some((time) => time === read.by)) {
    ignored.add('by');
    read.by = DEFAULTS.by;
  }
  return { exploring: read, ignored: [...ignored] };
}

/** Norms are known by letters: naming one names its catalogue. A principle of the other catalogue is none. */
function whole(filter: Partial<Record<FilterName, string>>, ignored: Set<string>): Filter {
  const { principle, catalogue } = filter;
  if (principle === undefined) return filter;
  const own = NORM.test(principle) ? 'un-norms' : 'paris-call';
  if ((catalogue ?? own) === own) return own === 'un-norms' ? { ...filter, catalogue: own } : filter;
  ignored.add('principle');
  const { principle: _, ...rest } = filter;
  return rest;
}

function readSetting(
  read: { -readonly [Key in keyof Exploring]: Exploring[Key] },
  name: string,
  text: string,
): boolean {
  switch (name) {
    case 'view':
      return choose(VIEWS, text, (view) => (read.view = view));
    case 'rows':
      return choose(AXES, text, (axis) => (read.rows = axis));
    case 'across':
      return choose(AXES, text, (axis) => (read.across = axis));
    case 'period':
      return choose(PERIODS, text, (period) => (read.period = period));
    case 'by':
      return choose(AXES, text, (axis) => (read.by = axis));
    case 'sum':
      return choose(MEASURES, text, (measure) => (read.sum = measure));
    case 'currency':
      if (!CURRENCY.test(text)) return false;
      read.currency = text;
      return true;
    case 'sort':
      return choose(SORTS, text, (sort) => (read.sort = sort));
    case 'as':
      return choose(['chart', 'table'], text, (as) => (read.asTable = as === 'table'));
    case 'after':
      if (!/^[\w.~+/=-]+$/.test(text) || text.length > CURSOR_LENGTH_MAX) return false;
      read.after = text;
      return true;
    case 'part':
      if (!PART.test(text)) return false;
      read.part = Number(text);
      return true;
    default:
      return false;
  }
}

function choose<Value extends string>(
  known: readonly Value[],
  text: string,
  take: (value: Value) => void,
): boolean {
  const found = known.find((each) => each === text);
  if (found !== undefined) take(found);
  return found !== undefined;
}

/** Writes an address, shortest: what stands by itself is left out. */
export function writeAddress(exploring: Exploring): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, text] of filterEntries(exploring.filter)) search.set(name, text);
  const settings = {
    view: exploring.view,
    rows: exploring.rows,
    across: exploring.across,
    period: exploring.period,
    by: exploring.by,
    sum: exploring.sum,
    currency: exploring.currency,
    sort: exploring.sort,
  };
  for (const [name, value] of Object.entries(settings))
    if (value !== DEFAULTS[name as keyof typeof settings]) search.set(name, value);
  if (exploring.asTable) search.set('as', 'table');
  if (exploring.view === 'matrix' && exploring.part !== DEFAULTS.part)
    search.set('part', String(exploring.part));
  if (exploring.after !== undefined) search.set('after', exploring.after);
  return search;
}

/** The address of a view, within the portal. */
export function addressOf(exploring: Exploring): string {
  const search = writeAddress(exploring).toString();
  return search ? `/explore?${search}` : '/explore';
}

/** What a filter asks for, in the order of the filters. */
export function filterEntries(filter: Filter): readonly (readonly [name: FilterName, text: string])[] {
  const entries: (readonly [name: FilterName, text: string])[] = [];
  for (const name of FILTER_NAMES) {
    const text = filter[name];
    if (text !== undefined) entries.push([name, text]);
  }
  return entries;
}

/** The same filter with one value put in its place, or taken out. */
export function withFilter(filter: Filter, name: FilterName, text: string | undefined): Filter {
  const { [name]: _, ...rest } = filter;
  const next: Partial<Record<FilterName, string>> = text === undefined ? rest : { ...rest, [name]: text };
  const isOther = (catalogue: string) => NORM.test(next.principle ?? '') !== (catalogue === 'un-norms');
  if (name === 'catalogue' && next.principle !== undefined && isOther(text ?? 'paris-call'))
    delete next.principle;
  if (name === 'principle' && text !== undefined) {
    if (NORM.test(text)) next.catalogue = 'un-norms';
    else delete next.catalogue;
  }
  return next;
}

function isFilterName(name: string): name is FilterName {
  return Object.hasOwn(FILTERS, name);
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
