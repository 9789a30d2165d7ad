import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '@app/config';
import { Problem } from '@app/problem';
import { ApiClient } from './api-client';

const SAMPLES = join(packageRoot(), 'apps', 'cli', 'samples');
const PUBLISH_TIMEOUT_MS = 180_000;
/** How long it waits before it asks again: longer each time, so that a slow machine is not asked more than it allows. */
const POLL_MS = { first: 200, factor: 1.5, most: 2_000 } as const;
/** So many reports go in at a time, as from so many submitters. */
const CONCURRENCY = 6;

interface SampleParticipant {
  readonly slug: string;
  readonly kind: string;
}

interface SampleCommunity {
  readonly slug: string;
  readonly name: string;
  readonly members: string[];
  readonly clients: { readonly member: string; readonly client: string }[];
}

interface SampleIncident {
  readonly submitter: string;
  readonly terms: { readonly defaultTlp: string; readonly floorTlp: string; readonly publicRelease: string };
  readonly releasePublic: boolean;
  readonly bundle: object;
}

/** What the loader reports as it goes. */
export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

/** The sample administrators, for whoever makes their keys. */
export function sampleAdministrators(): { slug: string; name: string }[] {
  return readSample('administrators.json');
}

/**
 * Loads the samples through the ordinary doors: two administrators admit, submitters submit, and where the terms
 * ask for a release the loader performs it as that submitter, on record. What is there already is not loaded twice.
 * Returns the keys by slug, for those admitted now.
 */
export async function loadSamples(
  url: string,
  administrators: readonly [string, string],
  keys: Record<string, string>,
  options: {
    saveKeys: (keys: Record<string, string>) => void;
    progress: (at: LoadProgress) => void;
    signal: AbortSignal;
  },
): Promise<void> {
  const [first, second] = administrators.map((key) => ApiClient.at(url, key)) as [ApiClient, ApiClient];
  const participants = readSample<SampleParticipant>('participants.json');
  for (const [index, participant] of participants.entries()) {
    if (!keys[participant.slug]) {
      keys[participant.slug] = await admit(first, second, participant);
      options.saveKeys(keys);
    }
    options.progress({ step: 'participants', done: index + 1, of: participants.length });
  }
  for (const community of readSample<SampleCommunity>('communities.json'))
    await found(url, first, keys, community);
  await submitAll(url, keys, options);
}

async function admit(first: ApiClient, second: ApiClient, participant: SampleParticipant): Promise<string> {
  const input = {
    ...participant,
    kind: participant.kind.toUpperCase().replace('-', '_'),
    demonstration: true,
  };
  await first
    .ask(`mutation ($input: ParticipantInput!) { proposeParticipant(input: $input) { id } }`, { input })
    .catch(unlessConflict);
  const admitted = await second.ask<{ admitParticipant: { key: { token: string } } }>(
    `mutation ($slug: String!) { admitParticipant(slug: $slug) { key { token } } }`,
    { slug: participant.slug },
  );
  return admitted.admitParticipant.key.token;
}

async function found(
  url: string,
  administrator: ApiClient,
  keys: Record<string, string>,
  community: SampleCommunity,
): Promise<void> {
  const { slug, name, members, clients } = community;
  await administrator
    .ask(`mutation ($slug: String!, $name: String!) { createCommunity(slug: $slug, name: $name) { id } }`, {
      slug,
      name,
    })
    .catch(unlessConflict);
  for (const participant of members) {
    await administrator.ask(
      `mutation ($community: String!, $participant: String!) { addCommunityMember(community: $community, participant: $participant) }`,
      {
        community: slug,
        participant,
      },
    );
  }
  for (const { member, client } of clients) {
    await ApiClient.at(url, keyOf(keys, member)).ask(
      `mutation ($community: String!, $participant: String!) { registerClient(community: $community, participant: $participant) }`,
      { community: slug, participant: client },
    );
  }
}

async function submitAll(
  url: string,
  keys: Record<string, string>,
  options: { progress: (at: LoadProgress) => void; signal: AbortSignal },
): Promise<void> {
  const incidents = readdirSync(join(SAMPLES, 'incidents'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readSample<SampleIncident>(join('incidents', file)) as unknown as SampleIncident);
  const waiting = [...incidents];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let incident = waiting.shift(); incident && !options.signal.aborted; incident = waiting.shift()) {
      await submitOne(ApiClient.at(url, keyOf(keys, incident.submitter)), incident, options.signal);
      done += 1;
      options.progress({ step: 'incidents', done, of: incidents.length });
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

async function submitOne(api: ApiClient, incident: SampleIncident, signal: AbortSignal): Promise<void> {
  const { defaultTlp, floorTlp, publicRelease } = incident.terms;
  const terms = {
    ...incident.terms,
    defaultTlp: defaultTlp.replace('+', '_'),
    floorTlp: floorTlp.replace('+', '_'),
    publicRelease: publicRelease.toUpperCase().replace('-', '_'),
  };
  const { submitIncident } = await api.ask<{ submitIncident: { id: string } }>(
    `mutation ($bundle: String!, $terms: SharingTermsInput!) { submitIncident(bundle: $bundle, terms: $terms) { id } }`,
    { bundle: JSON.stringify(incident.bundle), terms },
  );
  await waitUntilPublished(api, submitIncident.id, signal);
  if (!incident.releasePublic) return;
  const released = await api
    .ask(`mutation ($id: ID!) { releaseIncident(id: $id) { id } }`, { id: submitIncident.id })
    .then(
      () => true,
      (error: unknown) => unlessConflict(error),
    );
  if (released) await waitUntilPublished(api, submitIncident.id, signal);
}

async function waitUntilPublished(api: ApiClient, id: string, signal: AbortSignal): Promise<void> {
  const query = `query ($id: ID!) { submission(id: $id) { state failure } }`;
  const deadline = Date.now() + PUBLISH_TIMEOUT_MS;
  let pauseMs: number = POLL_MS.first;
  while (Date.now() < deadline && !signal.aborted) {
    const { submission } = await api.ask<{ submission: { state: string; failure: string | null } }>(query, {
      id,
    });
    if (['published', 'superseded', 'withdrawn', 'withdrawing'].includes(submission.state)) return;
    if (submission.state === 'failed')
      throw new Problem('internal', `A sample failed: ${submission.failure ?? 'no reason'}`);
    await sleep(pauseMs);
    pauseMs = Math.min(pauseMs * POLL_MS.factor, POLL_MS.most);
  }
  if (!signal.aborted) throw new Problem('unavailable', 'The worker did not publish a sample in time.');
}

/** What was done by an earlier start that was interrupted is no error. */
function unlessConflict(error: unknown): false {
  if (error instanceof Problem && error.code === 'conflict') return false;
  throw error;
}

function keyOf(keys: Record<string, string>, slug: string): string {
  const key = keys[slug];
  if (!key) throw new Problem('internal', `There is no sample key of ${slug}.`);
  return key;
}

function readSample<T>(file: string): T[] {
  return JSON.parse(readFileSync(join(SAMPLES, file), 'utf8')) as T[];
}
