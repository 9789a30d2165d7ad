import { isAcceptable, isTaxiiContent } from './media-type';

describe('what a client takes (TAXII 2.1 section 1.6.8)', () => {
  it.each([
    undefined,
    '',
    '*/*',
    'application/*',
    'application/json',
    'text/html, application/xhtml+xml',
    'application/taxii+json',
    'application/taxii+json;version=2.1',
    'application/taxii+json; version=2.1',
    'APPLICATION/TAXII+JSON ; Version="2.1"',
    'application/taxii+json;version=2.0, application/taxii+json;version=2.1;q=0.5',
    'application/taxii+json;version=2.0;q=1, */*;q=0.1',
    'application/vnd.oasis.taxii+json; version=2.0, application/taxii+json',
    'application/taxii+json;version=2.1;q=high',
    'application/stix+json;version=2.1',
  ])('leaves room for 2.1: %s', (accept) => {
    expect(isAcceptable(accept)).toBe(true);
  });

  it.each([
    'application/taxii+json;version=2.0',
    'application/taxii+json; version="3.0"',
    'application/taxii+json;version=2.11',
    'application/vnd.oasis.taxii+json; version=2.0',
    'application/taxii+json;version=2.1;q=0',
    'application/taxii+json;version=2.0, application/taxii+json;version=2.2;q=0.3',
    '*/*;q=0.0',
  ])('leaves none: %s', (accept) => {
    expect(isAcceptable(accept)).toBe(false);
  });
});

describe('what a client posts (section 5.5)', () => {
  it.each([
    ['application/taxii+json', true],
    ['application/taxii+json;version=2.1', true],
    ['Application/TAXII+json; Version="2.1"; charset=utf-8', true],
    ['application/taxii+json;version=2.0', false],
    ['application/json', false],
    ['text/plain', false],
    [undefined, false],
    ['', false],
  ])('%s: %s', (type, isTaken) => {
    expect(isTaxiiContent(type)).toBe(isTaken);
  });
});
