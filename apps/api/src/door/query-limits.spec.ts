import { parse } from 'graphql';
import { QUERY_LIMITS, checkQueryLimits } from './query-limits';

const check =
  (query: string, variables = {}) =>
  () =>
    checkQueryLimits(parse(query), variables);
const times = (n: number, make: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ');
const nested = (depth: number): string => (depth === 0 ? 'id' : `a { ${nested(depth - 1)} }`);

describe('checkQueryLimits', () => {
  it('lets an ordinary page pass', () => {
    expect(
      check(
        '{ incidents(first: 100) { totalCount edges { node { id name findings { principle evidence { text } } } } } }',
      ),
    ).not.toThrow();
  });

  it('bounds depth, also through fragments', () => {
    expect(check(`{ ${nested(QUERY_LIMITS.depthMax - 1)} }`)).not.toThrow();
    expect(check(`{ ${nested(QUERY_LIMITS.depthMax)} }`)).toThrow('depth');
    expect(check(`{ ...F } fragment F on Query { ${nested(QUERY_LIMITS.depthMax)} }`)).toThrow('depth');
  });

  it('bounds aliases and the same field asked again', () => {
    expect(check(`{ me { ${times(QUERY_LIMITS.aliasesMax + 1, (i) => `k${i}: kind`)} } }`)).toThrow(
      'aliases',
    );
    expect(check(`{ me { ${times(QUERY_LIMITS.aliasesMax + 2, () => 'kind')} } }`)).toThrow('aliases');
  });

  it('bounds root fields', () => {
    expect(check(`{ ${times(QUERY_LIMITS.rootFieldsMax + 1, (i) => `f${i}`)} }`)).toThrow('root fields');
  });

  it('multiplies by page sizes, given or in variables, and takes what it cannot read for the greatest', () => {
    const query = (size: string) =>
      `query ($n: Int) { a(first: ${size}) { b(first: ${size}) { c(first: 100) { d } } } }`;
    expect(check(query('2'))).not.toThrow();
    expect(check(query('100'))).toThrow('cost');
    expect(check(query('$n'), { n: 100 })).toThrow('cost');
    expect(check(query('$n'), { n: 1e9 })).toThrow('cost');
    expect(check(query('$n'), { n: 'many' })).toThrow('cost');
  });
});
