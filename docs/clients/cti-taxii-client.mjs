// As the Python library cti-taxii-client does on the wire: discovery, API root, collections; pages with `next` and all
// filters sent again; adding an envelope and asking for its status every second until it is complete.
// ENTENTE_KEY=… node docs/clients/cti-taxii-client.mjs SERVER COLLECTION [STATE] [ENVELOPE-FILE]
// SERVER is the address that `npm start` prints, http://127.0.0.1:4000 unless PORT says otherwise.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, basic, report, settings } from './taxii-walk.mjs';

const POLLS_MAX = 60;
const TYPE = 'application/taxii+json;version=2.1';
const { server, collection, state, key } = settings();
const envelope = process.argv[5];
const headers = { accept: TYPE, 'accept-encoding': 'gzip, deflate', ...basic(key) };
const discovery = await ask(`${server}/taxii2/`, { headers });
const root = new URL(discovery.body.api_roots[0], server).href;
await ask(root, { headers });
const path = `${root}collections/${collection}/`;
const { body: record } = await ask(path, { headers });

const objects = [];
let pages = 0;
let last = state;
for (let next; record.can_read && (pages === 0 || next !== undefined); pages += 1) {
  const query = new URLSearchParams({ limit: '20', 'match[version]': 'all' });
  if (state) query.set('added_after', state);
  if (next) query.set('next', next);
  const page = await ask(`${path}objects/?${query}`, { headers });
  objects.push(...(page.body.objects ?? []));
  last = page.headers.get('x-taxii-date-added-last');
  next = page.body.more ? page.body.next : undefined;
}
let status;
if (envelope !== undefined) {
  const posting = {
    method: 'POST',
    headers: { ...headers, 'content-type': TYPE },
    body: readFileSync(envelope),
  };
  ({ body: status } = await ask(`${path}objects/`, posting));
  for (let polls = 0; status.status !== 'complete' && polls < POLLS_MAX; polls += 1) {
    await sleep(1_000);
    ({ body: status } = await ask(`${root}status/${status.id}/`, { headers }));
  }
}
report(objects, pages, last, status === undefined ? {} : { status });
