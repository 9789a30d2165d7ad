// As Microsoft Sentinel's threat intelligence connector does on the wire: a type without a version, indicators alone by
// an encoded filter, and every page with all parameters of the first.
// ENTENTE_KEY=… node docs/clients/sentinel.mjs SERVER COLLECTION [STATE]
// SERVER is the address that `npm start` prints, http://127.0.0.1:4000 unless PORT says otherwise.
import { ask, basic, report, settings } from './taxii-walk.mjs';

const { server, collection, state, key } = settings();
const headers = { accept: 'application/taxii+json', 'accept-encoding': 'gzip', ...basic(key) };
const root = `${server}/taxii2/api/`;
await ask(root, { headers });
const objects = [];
let pages = 0;
let last = state;
for (let next; pages === 0 || next !== undefined; pages += 1) {
  const query = new URLSearchParams({ 'match[type]': 'indicator', limit: '500' });
  if (state) query.set('added_after', state);
  if (next) query.set('next', next);
  const page = await ask(`${root}collections/${collection}/objects?${query}`, { headers });
  objects.push(...(page.body.objects ?? []));
  last = page.headers.get('x-taxii-date-added-last');
  next = page.body.next;
}
report(objects, pages, last);
