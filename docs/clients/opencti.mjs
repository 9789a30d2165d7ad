// As OpenCTI's TAXII connector does on the wire: finds the collection by its title, asks with `added_after` in
// milliseconds, drops it from the second page on, and goes on from the header of the last page.
// ENTENTE_KEY=… node docs/clients/opencti.mjs SERVER TITLE [STATE]
// SERVER is the address that `npm start` prints, http://127.0.0.1:4000 unless PORT says otherwise.
import { ask, basic, report, settings } from './taxii-walk.mjs';

const { server, collection: title, state, key } = settings();
const headers = {
  accept: 'application/taxii+json;version=2.1',
  'accept-encoding': 'gzip, deflate',
  ...basic(key),
};
const discovery = await ask(`${server}/taxii2/`, { headers });
const root = new URL(discovery.body.default, server).href;
const { body } = await ask(`${root}collections/`, { headers });
const wanted = body.collections.find((each) => each.title === title && each.can_read);
if (!wanted) throw new Error('There is no collection with this title, or this access key may not see it.');

const after = new Date(state ?? 0).toISOString();
const objects = [];
let pages = 0;
let last = state;
for (let next; ;) {
  const query = new URLSearchParams(
    next === undefined ? { limit: '100', added_after: after } : { limit: '100', next },
  );
  const page = await ask(`${root}collections/${wanted.id}/objects/?${query}`, { headers });
  objects.push(...(page.body.objects ?? []));
  pages += 1;
  last = page.headers.get('x-taxii-date-added-last') ?? new Date().toISOString();
  if (!page.body.more) break;
  next = page.body.next;
}
report(objects, pages, last);
