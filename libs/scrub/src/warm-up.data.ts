import type { ScrubContext } from './scrub-context';

/** Every sign and word that a pattern waits for before it goes through a text, and nothing to mask. */
const SIGNS =
  "It was seen at 10 a.m. in a net of some -p -u /user: things; rw pts/ id= USER= .\\ <x> 'y' (z) a/b c / d = e [f] " +
  '{g} & %h "i" j@k l://m n-o _ $ ! ? # ~ * + ^ | ` 12:34 1,5 A9 xn-- Xy NET -----BEGIN DC= ssh : , ; = \\x';

/**
 * Texts by which the patterns that go through every text are compiled before all others; one has letters of one byte
 * alone, since each width has code of its own. Measured: a pattern first compiled after scrub had filled some 30 MB of
 * machine code was a hundred times slower than the same in a fresh process. That V8 stops optimising patterns beyond a
 * size of code is our explanation, not looked up.
 */
export const WARM_UP_TEXTS: readonly string[] = [SIGNS, `${SIGNS} “q” – ’`];

/** A pattern is compiled to machine code when it is asked for the second time. */
export const WARM_UP_ROUNDS = 2;

/** Everything switched on. */
export const WARM_UP_CONTEXT: ScrubContext = {
  hiddenParties: [
    {
      names: ['Example Company'],
      domains: ['company.example'],
      networks: ['192.0.2.0/24'],
      values: ['e'.repeat(40)],
    },
  ],
  keep: ['Example Actor'],
  structural: true,
  names: 'persons-and-organisations',
};
