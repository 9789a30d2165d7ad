import { losslessPromises } from '../lossless-promises';

const WRITERS = [1, 4, 16];
/** Of all objects, so many come in envelopes of one, of fifty and of five hundred. */
const SHARES = [
  { envelope: 1, share: 1 / 17 },
  { envelope: 50, share: 6 / 17 },
  { envelope: 500, share: 10 / 17 },
];
/** 51,000 are ENTENTE_OBJECTS=51000. */
const OBJECTS = Number(process.env['ENTENTE_OBJECTS'] ?? 15_000);

const loads = WRITERS.flatMap((writers) =>
  SHARES.map(({ envelope, share }) => {
    const envelopes = Math.ceil((OBJECTS * share) / WRITERS.length / envelope);
    return { writers, envelope, objects: envelopes * envelope };
  }),
);

describe(`readers by TAXII while others write ${OBJECTS} objects`, () => {
  losslessPromises(loads);
});
