// As Splunk does on the wire: reads by `added_after` alone, a page at a time, without `next`; and posts what it found as a
// STIX bundle where the standard has an envelope.
// ENTENTE_KEY=… node docs/clients/splunk.mjs SERVER COLLECTION [STATE] [BUNDLE-FILE]
// SERVER is the address that `npm start` prints, http://127.0.0.1:4000 unless PORT says otherwise.
import { readFileSync } from 'node:fs';
import { ask, basic, report, settings } from './taxii-walk.mjs';

const { server, collection, state, key } = settings();
const bundle = process.argv[5];
const headers = { accept: 'application/taxii+json;version=2.1', ...basic(key) };
const path = `${server}/taxii2/api/collections/${collection}/objects/`;

const objects = [];
let pages = 0;
let after = state === undefined || state === '' ? '1970-01-01T00:00:00.000000Z' : state;
for (let found = 1; found > 0; pages += 1) {
  const page = await ask(`${path}?limit=50&added_after=${after}`, { headers });
  found = page.body.objects?.length ?? 0;
  objects.push(...(page.body.objects ?? []));
  after = page.headers.get('x-taxii-date-added-last');
}
let posted;
if (bundle !== undefined) {
  const type = { 'content-type': 'application/taxii+json;version=2.1' };
  const answer = await ask(path, {
    method: 'POST',
    headers: { ...headers, ...type },
    body: readFileSync(bundle),
  });
  posted = answer.body;
}
report(objects, pages, after, posted === undefined ? {} : { posted });
