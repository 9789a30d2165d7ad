import { CASES } from './detector-cases.data';
import { scrub } from './scrub';

const scrubbed = (text: string): string =>
  scrub(text, { hiddenParties: [], keep: [], structural: true }).text;

describe.each(Object.entries(CASES))('secrets of the kind %s', (_, { masked, kept }) => {
  it.each(masked)('are masked: %s', (text, secret) => {
    const result = scrubbed(text);
    expect(result).not.toContain(secret);
    expect(scrubbed(result)).toBe(result);
  });

  it.each(kept)('are told from: %s', (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});
