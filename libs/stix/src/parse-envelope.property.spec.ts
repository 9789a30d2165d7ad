import * as fc from 'fast-check';
import { parseEnvelope } from './parse-envelope';
import { sample, SAMPLES } from './samples.data';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
/** A text that is nearly an envelope: cut, doubled or altered somewhere. */
const nearly = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(fc.json({ maxDepth: 3 }), { maxLength: 3 }),
    fc.nat(60),
    fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', ' ', '1', 'x', '\u0000'),
    fc.boolean(),
  )
  .map(([other, objects, at, what, isAltered]) => {
    const text = `{"a":${other},"objects":[${objects.join(',')}]}`;
    const place = Math.min(at, text.length);
    return isAltered ? text.slice(0, place) + what + text.slice(place + 1) : text;
  });

describe('parseEnvelope, as properties', () => {
  it('knows JSON from what is not', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.json(), fc.string()), (text) => {
        const parsed = parseEnvelope(text);
        expect(!parsed.ok && parsed.fault === 'not-json').toBe(!isJson(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds the objects that are there, in their order', () => {
    fc.assert(
      fc.property(
        fc.subarray([...SAMPLES], { minLength: 1 }),
        fc.json(),
        fc.nat(2),
        (objects, other, space) => {
          const body = JSON.stringify({ before: JSON.parse(other), objects, after: other }, null, space);
          const parsed = parseEnvelope(body);
          expect(parsed.ok && parsed.objects.map((each) => each.ok && each.object)).toEqual(objects);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says of an object what it says of it alone', () => {
    const broken = fc
      .tuple(
        fc.constantFrom(...SAMPLES.map(({ type }) => type)),
        fc.constantFrom('id', 'spec_version', 'x_a', 'created'),
        fc.jsonValue(),
      )
      .map(([type, property, value]) => ({ ...sample(type), [property]: value }));
    fc.assert(
      fc.property(fc.array(broken, { minLength: 1, maxLength: 5 }), (objects) => {
        const all = parseEnvelope(JSON.stringify({ objects }));
        const alone = objects.map((object) => parseEnvelope(JSON.stringify({ objects: [object] })));
        expect(all.ok && all.objects).toEqual(alone.map((each) => each.ok && each.objects[0]));
      }),
      { numRuns: 500 },
    );
  });
});
