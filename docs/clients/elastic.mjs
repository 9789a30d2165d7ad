// As Elastic's TAXII integration does on the wire: whole seconds in `added_after`, follows `next` alone and ignores `more`,
// sends neither limit nor filters with it, and takes anything.
// ENTENTE_KEY=… node docs/clients/elastic.mjs SERVER COLLECTION [STATE]
// SERVER is the address that `npm start` prints, http://127.0.0.1:4000 unless PORT says otherwise.
import { ask, basic, report, settings } from './taxii-walk.mjs';

const { server, collection, state, key } = settings();
const headers = { accept: 'application/taxii+json;version=2.1, */*;q=0.1', ...basic(key) };
const path = `${server}/taxii2/api/collections/${collection}/objects/`;
const wholeSeconds = (moment) => `${moment.slice(0, 19)}Z`;

const objects = [];
let pages = 0;
let last = state;
for (let next; pages === 0 || next !== undefined; pages += 1) {
  const query =
    next === undefined ? `added_after=${wholeSeconds(state ?? '1970-01-01T00:00:00Z')}` : `next=${next}`;
  const page = await ask(`${path}?${query}`, { headers });
  objects.push(...(page.body.objects ?? []));
  last = page.headers.get('x-taxii-date-added-last') ?? last;
  next = page.body.next;
}
report(objects, pages, last);
