// As MISP pulls from a TAXII server: `basic` in lower case, an Accept header with a space, the API root without discovery,
// and the manifest before the objects.
// ENTENTE_KEY=… node docs/clients/misp.mjs SERVER COLLECTION [STATE]
// SERVER is the address that `npm start` prints, http://127.0.0.1:4000 unless PORT says otherwise.
import { ask, basic, report, settings } from './taxii-walk.mjs';

const { server, collection, state, key } = settings();
const headers = { accept: 'application/taxii+json; version=2.1', ...basic(key, 'basic') };
const root = `${server}/taxii2/api`;
const { body } = await ask(`${root}/collections`, { headers });
const wanted = body.collections.find(({ id, alias }) => [id, alias].includes(collection));
if (!wanted) throw new Error('There is no such collection, or this access key may not see it.');

const path = `${root}/collections/${wanted.id}`;
const walk = async (resource) => {
  const items = [];
  let pages = 0;
  let last = state;
  for (let next = ''; next !== undefined;) {
    const query = [state ? `added_after=${state}` : '', next ? `next=${next}` : ''].filter(Boolean).join('&');
    const page = await ask(`${path}/${resource}/?${query}`, { headers });
    items.push(...(page.body.objects ?? []));
    pages += 1;
    last = page.headers.get('x-taxii-date-added-last');
    next = page.body.more ? page.body.next : undefined;
  }
  return { items, pages, last };
};
const manifest = await walk('manifest');
const { items, pages, last } = await walk('objects');
report(items, pages, last, { manifest: manifest.items.map(({ id }) => id) });
