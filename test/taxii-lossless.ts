import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'node:http';
import { type TaxiiAnswer, API, TAXII, basic, taxii } from './taxii-client';

/** Writers at once, and objects in each of their envelopes. */
export interface Load {
  readonly writers: number;
  readonly envelope: number;
  readonly objects: number;
}

/** How a reader asks for the next page. */
export type Way = 'next' | 'added_after';

/** What one reader got, in the order in which it came. */
export interface Reading {
  readonly ids: readonly string[];
  readonly dates: readonly string[];
  readonly pages: number;
}

const PAUSE_MS = 20;
const TRIES_MAX = 3;
/** Bytes of a slow upload that go out at once, and the pause between them. */
const SLOW_CHUNK_BYTES = 4_096;
const SLOW_PAUSE_MS = 15;
const PAGES_MAX = 200_000;

/** Where all this happens. */
export interface Place {
  readonly url: string;
  readonly key: string;
  readonly collection: string;
}

const objectsOf = ({ collection }: Place): string => `${API}/collections/${collection}/objects/`;

/**
 * Posts objects, numbered from `first`, by several writers at once; the first of them sends each of its envelopes slowly,
 * while the others are fast. Gives the ids of all.
 */
export async function writeAll(
  place: Place,
  { writers, envelope, objects }: Load,
  make: (n: number) => Record<string, unknown>,
  first: number,
): Promise<string[]> {
  let taken = 0;
  const written: string[] = [];
  const writer = async (index: number): Promise<void> => {
    while (taken < objects) {
      const from = first + taken;
      const size = Math.min(envelope, objects - taken);
      taken += size;
      const batch = Array.from({ length: size }, (_, offset) => make(from + offset));
      const body = JSON.stringify({ objects: batch });
      const status = index === 0 && writers > 1 ? await postSlowly(place, body) : await post(place, body);
      if (status !== 202) throw new Error(`An envelope was answered with ${status}.`);
      written.push(...batch.map(({ id }) => id as string));
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, index) => writer(index)));
  return written;
}

async function post(place: Place, body: string): Promise<number> {
  const asking = { method: 'POST', key: place.key, body };
  return (await patiently(() => taxii(place.url, objectsOf(place), asking))).status;
}

/** As every client does: a connection that breaks off is no answer, and what was asked is asked again. */
async function patiently<T>(ask: () => Promise<T>, tries = TRIES_MAX): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    // By its name: what `fetch` throws is of another realm than Jest's.
    if ((error as Error).name !== 'TypeError' || tries <= 1) throw error;
    await sleep(PAUSE_MS);
    return patiently(ask, tries - 1);
  }
}

function postSlowly(place: Place, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      accept: TAXII,
      'content-type': TAXII,
      'content-length': Buffer.byteLength(body),
      authorization: basic(place.key),
    };
    const sending = request(`${place.url}${objectsOf(place)}`, { method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    }).on('error', reject);
    const bytes = Buffer.from(body);
    const send = async (): Promise<void> => {
      for (let at = 0; at < bytes.length; at += SLOW_CHUNK_BYTES) {
        sending.write(bytes.subarray(at, at + SLOW_CHUNK_BYTES));
        await sleep(SLOW_PAUSE_MS);
      }
      sending.end();
    };
    send().catch(reject);
  });
}

/**
 * Reads a collection to its end, again and again, until an end is reached after the writing was over. `next` is followed
 * to its end, and then `added_after` goes on from the header of the last page, as clients do; or `added_after` alone.
 */
export async function follow(place: Place, way: Way, limit: number, isOver: () => boolean): Promise<Reading> {
  const reading = { ids: [] as string[], dates: [] as string[], pages: 0 };
  let after = '1970-01-01T00:00:00.000000Z';
  for (let next: string | undefined; reading.pages < PAGES_MAX;) {
    const over = isOver();
    const from = next === undefined ? `added_after=${after}` : `next=${next}`;
    const address = `${objectsOf(place)}?limit=${limit}&${from}`;
    const page = await patiently(() => taxii(place.url, address, { key: place.key }));
    if (page.status !== 200) throw new Error(`A page was answered with ${page.status}: ${page.text}`);
    const objects = (page.body['objects'] ?? []) as { id: string }[];
    reading.pages += 1;
    reading.ids.push(...objects.map(({ id }) => id));
    if (objects.length > 0) after = noted(page, reading.dates);
    next = way === 'next' ? (page.body['next'] as string | undefined) : undefined;
    if (objects.length === 0 && over) return reading;
    if (objects.length === 0) await sleep(PAUSE_MS);
  }
  throw new Error('A reader goes round in circles.');
}

function noted({ headers }: TaxiiAnswer, dates: string[]): string {
  const last = headers.get('x-taxii-date-added-last')!;
  dates.push(headers.get('x-taxii-date-added-first')!, last);
  return last;
}
