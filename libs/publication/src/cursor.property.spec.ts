import fc from 'fast-check';
import { Problem } from '@app/problem';
import { bindingOf, parseCursor, printCursor } from './cursor';

describe('cursors', () => {
  it('give back what was put in, for the list that they belong to', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.array(fc.option(fc.string({ maxLength: 50 })), { maxLength: 3 }),
        (subject, keys) => {
          const binding = bindingOf(subject);
          expect(parseCursor(printCursor(binding, keys), binding, keys.length)).toEqual(keys);
        },
      ),
    );
  });

  it('are refused by another list, and so is anything forged', () => {
    const binding = bindingOf(['incidents', {}]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.constant(printCursor(bindingOf(['incidents', { sector: 'energy' }]), ['1'])),
        ),
        (cursor) => {
          expect(() => parseCursor(cursor, binding, 1)).toThrow(Problem);
        },
      ),
    );
  });
});
