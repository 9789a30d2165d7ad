import fc from 'fast-check';
import {
  type Exploring,
  type Filter,
  PERIODS,
  SORTS,
  VIEWS,
  addressOf,
  filterEntries,
  isValue,
  readAddress,
  withFilter,
  writeAddress,
} from './address';
import {
  AXES,
  FILTERS,
  FILTER_NAMES,
  type FilterEntry,
  type FilterName,
  MEASURES,
  TIMES,
} from './filters.data';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.trim());

function valueOf(name: FilterName): fc.Arbitrary<string> {
  const { kind, choices }: FilterEntry = FILTERS[name];
  const any = {
    choice: fc.constantFrom(...(choices ?? ['healthcare', 'western-europe', 'not-recorded'])),
    country: fc.constantFrom('FR', 'UA', 'KE'),
    day,
    months: fc.nat({ max: 600 }).map(String),
    text: words,
  }[kind];
  return any.filter((text) => isValue(name, text));
}

/** Filters as a reader makes them: one after the other. */
const filters: fc.Arbitrary<Filter> = fc
  .array(
    fc.constantFrom(...FILTER_NAMES).chain((name) => valueOf(name).map((text) => [name, text] as const)),
    { maxLength: 8 },
  )
  .map((put) => put.reduce<Filter>((filter, [name, text]) => withFilter(filter, name, text), {}));

const explorings: fc.Arbitrary<Exploring> = fc
  .record({
    filter: filters,
    view: fc.constantFrom(...VIEWS),
    rows: fc.constantFrom(...AXES),
    across: fc.constantFrom(...AXES),
    period: fc.constantFrom(...PERIODS),
    by: fc.constantFrom(...AXES),
    sum: fc.constantFrom(...MEASURES),
    currency: fc.stringMatching(/^[A-Z]{3}$/),
    sort: fc.constantFrom(...SORTS),
    asTable: fc.boolean(),
    after: fc.option(fc.stringMatching(/^[\w-]{1,60}$/), { nil: undefined }),
    part: fc.integer({ min: 1, max: 9_999 }),
  })
  .filter(({ rows, across }) => rows !== across)
  .filter(({ view, by }) => view !== 'pairs' || !TIMES.some((time) => time === by))
  // Only a matrix has parts.
  .map((exploring) => (exploring.view === 'matrix' ? exploring : { ...exploring, part: 1 }));

describe('the address of a view', () => {
  it('says the whole view: reading what was written gives it back, and nothing is ignored', () => {
    fc.assert(
      fc.property(explorings, (exploring) => {
        const address = new URL(addressOf(exploring), 'http://portal');
        expect(readAddress(address.searchParams)).toEqual({ exploring, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is read whatever it says, and what was taken from it can be written again', () => {
    const names = fc.oneof(
      fc.constantFrom<string>(
        ...FILTER_NAMES,
        'view',
        'rows',
        'across',
        'sort',
        'by',
        'sum',
        'currency',
        'after',
        'as',
        'part',
        '__proto__',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (pairs) => {
        const { exploring } = readAddress(new URLSearchParams(pairs));
        expect(readAddress(writeAddress(exploring))).toEqual({ exploring, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('reading an address', () => {
  const read = (search: string) => readAddress(new URLSearchParams(search));

  it.each([
    ['an unknown parameter', 'sectr=healthcare', 'sectr'],
    ['a day that is none', 'occurredFrom=2026-02-30', 'occurredFrom'],
    ['a country in small letters', 'country=fr', 'country'],
    ['months that are no number', 'unansweredMonths=1e3', 'unansweredMonths'],
    ['a principle of the other catalogue', 'catalogue=un-norms&principle=3', 'principle'],
    ['a view that is none', 'view=pie', 'view'],
    ['a second value', 'sector=energy&sector=water', 'sector'],
    ['not recorded where that cannot be asked', 'relation=not-recorded', 'relation'],
    ['words without end', `text=${'a'.repeat(201)}`, 'text'],
    ['a cursor with spaces', 'after=a%20b', 'after'],
    ['a part that is none', 'part=0', 'part'],
    ['a part of what has none', 'view=map&part=2', 'part'],
    ['pairs of a time, of which an incident has one', 'view=pairs&by=year', 'by'],
    ['a quantity that is none', 'view=sums&sum=tears', 'sum'],
    ['a currency in small letters', 'view=sums&sum=money&currency=eur', 'currency'],
    ['the same dimension twice', 'rows=sector&across=sector', 'across'],
  ])('ignores %s and says so', (_what, search, name) => {
    const { exploring, ignored } = read(search);
    expect(ignored).toEqual([name]);
    expect(filterEntries(exploring.filter).map(([given]) => given)).not.toContain(
      name === 'sector' ? 'text' : name,
    );
  });

  it('takes empty parameters for what a form left open', () => {
    expect(read('sector=&text=&view=map')).toMatchObject({
      exploring: { filter: {}, view: 'map' },
      ignored: [],
    });
  });

  it('knows norms by their letters', () => {
    expect(read('principle=c').exploring.filter).toEqual({ principle: 'c', catalogue: 'un-norms' });
  });

  it('does not take a cursor that it calls wrong', () => {
    expect(read('after=a%20b').exploring.after).toBeUndefined();
  });
});
