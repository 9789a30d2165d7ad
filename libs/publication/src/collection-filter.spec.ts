import { type FilteredFacts, passes } from './collection-filter';

const finding = (principle: string, relation: string) => ({
  catalogue: 'paris-call',
  principle,
  relation,
  certainty: 'clear',
});
const facts: FilteredFacts = {
  facets: [
    ['sector', 'energy'],
    ['region', 'western-europe'],
    ['attribution-state', 'asserted'],
  ],
  findings: [finding('1', 'violates'), finding('3', 'implicates')],
};

describe('the filter of a collection', () => {
  it('lets everything pass where it asks for nothing', () => {
    expect(passes({}, facts)).toBe(true);
  });

  it('wants one value of each list', () => {
    expect(passes({ sector: ['water', 'energy'], region: ['western-europe'] }, facts)).toBe(true);
    expect(passes({ sector: ['water'], region: ['western-europe'] }, facts)).toBe(false);
    expect(passes({ attributionState: ['asserted'] }, facts)).toBe(true);
    expect(passes({ sector: [] }, facts)).toBe(false);
  });

  it('wants what is asked of findings of one finding together', () => {
    expect(passes({ principle: ['1'], relation: ['violates'] }, facts)).toBe(true);
    expect(passes({ principle: ['3'], relation: ['violates'] }, facts)).toBe(false);
    expect(passes({ principle: ['9'] }, facts)).toBe(false);
  });

  it.each(['nonsense', 'constructor', '__proto__', 'attribution-state'])(
    'lets nothing pass by a name that is none of ours: %s',
    (name) => {
      expect(passes(JSON.parse(`{ "${name}": ["asserted"] }`), facts)).toBe(false);
    },
  );
});
