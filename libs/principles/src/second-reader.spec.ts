import { asksForSecondReader } from './second-reader';

const finding = (catalogue: string, principle: string, relation: string) => ({
  catalogue,
  principle,
  relation,
  certainty: 'clear',
});

describe('the second reader', () => {
  it('is wanted wherever a norm is said to be contravened, since that names a State', () => {
    expect(asksForSecondReader(finding('un-norms', 'f', 'violates'))).toBe(true);
    expect(asksForSecondReader(finding('un-norms', 'f', 'implicates'))).toBe(false);
  });

  it('is wanted by the Paris Call for foreign interference with elections, and for nothing else', () => {
    expect(asksForSecondReader(finding('paris-call', '3', 'violates'))).toBe(true);
    expect(asksForSecondReader(finding('paris-call', '3', 'demonstrates'))).toBe(false);
    expect(asksForSecondReader(finding('paris-call', '1', 'violates'))).toBe(false);
  });

  it('is wanted by no catalogue that is not there', () => {
    expect(asksForSecondReader(finding('toString', '1', 'violates'))).toBe(false);
  });
});
