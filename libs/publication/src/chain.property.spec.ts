import fc from 'fast-check';
import { chainLink, findBrokenLink } from './chain';

const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const kind = fc.constantFrom<string>('published', 'revoked', 'superseded');
const entries = fc.array(fc.record({ kind, digest }), { minLength: 1, maxLength: 20 }).map((rows) => {
  let previous: Buffer = Buffer.alloc(0);
  return rows.map((row, index) => {
    const entry = { ...row, position: String(index + 1) };
    previous = chainLink(previous, entry);
    return { ...entry, chain: previous };
  });
});

describe('the chain', () => {
  it('verifies as it was written', () => {
    fc.assert(fc.property(entries, (chain) => expect(findBrokenLink(chain)).toBeUndefined()));
  });

  it('breaks where an entry is altered, left out or moved', () => {
    fc.assert(
      fc.property(entries, fc.nat(), digest, (chain, pick, other) => {
        const index = pick % chain.length;
        const entry = chain[index]!;
        fc.pre(!other.equals(entry.digest));
        expect(findBrokenLink(chain.with(index, { ...entry, digest: other }))).toBe(entry.position);
        expect(findBrokenLink(chain.with(index, { ...entry, kind: `${entry.kind}x` }))).toBe(entry.position);
        if (index < chain.length - 1) expect(findBrokenLink(chain.toSpliced(index, 1))).toBeDefined();
      }),
    );
  });
});
