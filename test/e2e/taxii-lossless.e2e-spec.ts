import { losslessPromises } from '../lossless-promises';

describe('readers by TAXII while others write', () => {
  losslessPromises([
    { writers: 1, envelope: 1, objects: 200 },
    { writers: 4, envelope: 1, objects: 300 },
    { writers: 1, envelope: 500, objects: 1_000 },
    { writers: 4, envelope: 50, objects: 1_500 },
    { writers: 16, envelope: 50, objects: 2_000 },
  ]);
});
