import { setTimeout as sleep } from 'node:timers/promises';
import { checkHouse } from '../check-house';
import { EventStream, type ServerEvent } from '../event-stream';
import { insist, kill, untilHolds } from '../insist';
import { type Part, type Platform, startPlatform } from '../platform';
import { makeReport } from '../report-bundle';
import { WebhookReceiver } from '../webhook-receiver';
import { admit } from '../world';

/**
 * Streams and webhooks while both sides die: parts of the platform are killed with kill -9 as incidents are published, the
 * reader of the stream is cut off again and again, and the receiver of the webhook goes away and comes back. Nothing is
 * lost; a stream gives nothing twice after its cursor; a webhook tells a message again only under the same id.
 */
const REPORTS = 60;
const SUBMITTERS = 4;
/** After how many receipts what is killed. */
const KILLS: ReadonlyMap<number, Part> = new Map([
  [12, 'api'],
  [28, 'worker'],
  [44, 'api'],
]);
/** After how many receipts the receiver goes away, and comes back. */
const [AWAY_AT, BACK_AT] = [20, 36];
const CUT_AFTER_EVENTS = 7;
const COME_BACK_MS = 50;
const START_MS_MAX = 240_000;
/** A webhook that a killed process held is free again after some seconds: `CLAIM_LIMITS`. */
const ARRIVED_MS_MAX = 100_000;
const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const SUBMIT = `mutation ($bundle: String!, $terms: SharingTermsInput!) { submitIncident(bundle: $bundle, terms: $terms) { id } }`;
const FOLLOW = `mutation ($url: String!) { createWebhook(feed: "participants", url: $url, label: "soc", fromStart: true) { secret } }`;
const FEED = `{ collection(id: "participants") { entries(first: 100) { entries { cursor incident { name } } } } }`;

let platform: Platform;
let reader: string;
const submitters: string[] = [];
const receiver = new WebhookReceiver();
const names: string[] = [];
const killed: { part: Part; pid: number }[] = [];

beforeAll(async () => {
  platform = await startPlatform({ ENTENTE_WEBHOOKS_TO_PRIVATE: '1' });
  reader = await admit(platform, { slug: 'reader' });
  for (let index = 0; index < SUBMITTERS; index += 1)
    submitters.push(await admit(platform, { slug: `reporter-${index}` }));
  await receiver.start();
}, START_MS_MAX);
afterAll(async () => {
  await receiver.stop();
  await platform?.stop();
}, START_MS_MAX);

/** A client of the stream that is cut off after every few events, and goes on with the id of the last one that it has. */
async function followStream(isOver: () => boolean): Promise<{ events: ServerEvent[]; times: number }> {
  const events: ServerEvent[] = [];
  let times = 0;
  const deadline = Date.now() + START_MS_MAX;
  for (; Date.now() < deadline && (!isOver() || events.length < REPORTS); times += 1) {
    const last = events.at(-1)?.id;
    const headers = { authorization: `Bearer ${reader}`, ...(last ? { 'last-event-id': last } : {}) };
    const stream = await EventStream.open(`${platform.url}/feeds/participants/stream`, headers).catch(
      () => undefined,
    );
    if (stream?.status === 200) {
      await stream.waitFor(CUT_AFTER_EVENTS, 2_000).catch(() => undefined);
      stream.close();
      await stream.ended;
      events.push(...stream.events);
    }
    await sleep(COME_BACK_MS);
  }
  return { events, times };
}

async function publishAll(): Promise<void> {
  let next = 0;
  let receipts = 0;
  const submitter = async (token: string) => {
    for (let index = next++; index < REPORTS; index = next++) {
      const { name, bundle } = makeReport(index, `followed, no. ${index}`);
      names.push(name);
      await insist(platform, token, SUBMIT, { bundle: JSON.stringify(bundle), terms: TERMS });
      receipts += 1;
      const part = KILLS.get(receipts);
      if (part) killed.push({ part, pid: kill(platform, part) });
      if (receipts === AWAY_AT) await receiver.stop();
      if (receipts === BACK_AT) await receiver.start();
    }
  };
  await Promise.all(submitters.map(submitter));
}

async function inFeed(): Promise<{ cursor: string; name: string }[]> {
  const { collection } = await insist(platform, reader, FEED, {});
  return collection.entries.entries.map(({ cursor, incident }: any) => ({ cursor, name: incident.name }));
}

it(
  'lose nothing, and double nothing',
  async () => {
    const { createWebhook } = await insist(platform, reader, FOLLOW, { url: receiver.url });
    receiver.secrets.push(createWebhook.secret);
    let isOver = false;
    const following = followStream(() => isOver);
    await publishAll();
    await untilHolds(
      async () => (await inFeed()).length,
      (count) => count >= REPORTS,
      ARRIVED_MS_MAX,
    );
    isOver = true;
    const feed = await inFeed();
    expect(feed.map(({ name }) => name).sort()).toEqual(names.sort());

    const { events, times } = await following;
    expect(times).toBeGreaterThan(KILLS.size);
    expect(events.map(({ id, data }) => ({ cursor: id, name: data.incident.name }))).toEqual(feed);

    const messages = await receiver.waitFor(REPORTS, ARRIVED_MS_MAX);
    expect(messages.map(({ body }) => body.data.incident.name)).toEqual(feed.map(({ name }) => name));
    expect(messages.every(({ verifiedBy }) => verifiedBy.length === 1)).toBe(true);
    const told = new Map(messages.map(({ id, body }) => [id, JSON.stringify(body)]));
    for (const { id, body } of receiver.messages) expect(told.get(id)).toBe(JSON.stringify(body));

    for (const { part, pid } of killed)
      expect(
        await untilHolds(
          () => platform.pidOf(part),
          (now) => now !== undefined,
          START_MS_MAX,
        ),
      ).not.toBe(pid);
    expect(killed).toHaveLength(KILLS.size);
    await checkHouse(platform);
  },
  START_MS_MAX,
);
