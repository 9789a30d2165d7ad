import type { DataSource } from 'typeorm';
import type { Config } from '@app/config';
import { type ReleasedDocument, compareRenditions } from '@app/publication';
import { Adjustments, type RemakeProgress, Vault, progressOf } from '@app/submission';
import { PipelineKeys } from './pipeline-keys';
import { Pseudonyms } from './pseudonyms';
import { RenditionMaker } from './rendition-maker';
import { Rules } from './rules';
import { rulesVersion } from './rules-version';
import type { PipelineSubmission } from './step';

const BATCH_ROWS = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What the rules that are installed here would change, in numbers alone. */
export interface RemakeForecast {
  readonly rulesVersion: string;
  /** How many submissions are published. */
  readonly submissions: number;
  /** Of these, how many stand under other rules. */
  readonly stale: number;
  /** How many renditions would be superseded by others, by kind of audience. */
  readonly changed: Readonly<Record<string, number>>;
  /** How many would be revoked, by kind of audience: nothing of the incident may be seen any more. */
  readonly gone: Readonly<Record<string, number>>;
  /** How many submissions could not be made. */
  readonly failed: number;
}

/**
 * Makes every published submission anew by the rules that are installed here, compares, and keeps nothing. For
 * whoever holds the machine: it needs the private key and the owner's connection.
 */
export async function forecastRemake(
  owner: DataSource,
  config: Config,
  tell: (done: number) => void,
): Promise<RemakeForecast> {
  const changed: Record<string, number> = {};
  const gone: Record<string, number> = {};
  const counts = await makeEach(owner, config, tell, async ({ lineage }, documents) => {
    const found = await compareRenditions(owner, lineage, documents);
    for (const kind of found.changed) changed[kind] = (changed[kind] ?? 0) + 1;
    for (const kind of found.gone) gone[kind] = (gone[kind] ?? 0) + 1;
  });
  return { ...counts, changed, gone };
}

/**
 * Makes every published submission by the rules that are installed here, one after the other, and hands each to `look`.
 * Keeps nothing. What cannot be made, or looked at, is counted as failed.
 */
export async function makeEach(
  owner: DataSource,
  config: Config,
  tell: (done: number) => void,
  look: (submission: PipelineSubmission, documents: readonly ReleasedDocument[]) => Promise<void>,
): Promise<Pick<RemakeForecast, 'rulesVersion' | 'submissions' | 'stale' | 'failed'>> {
  const version = rulesVersion();
  const maker = makerFor(owner, config, version);
  const counts = { submissions: 0, stale: 0, failed: 0 };
  for (
    let after = FIRST, batch = await published(owner, after);
    batch.length > 0;
    batch = await published(owner, after)
  ) {
    for (const submission of batch) {
      counts.submissions += 1;
      if (submission.rulesVersion !== version) counts.stale += 1;
      try {
        const { documents } = await maker.make({ ...submission, rulesVersion: '' });
        await look(submission, documents);
      } catch {
        counts.failed += 1;
      }
    }
    after = batch.at(-1)!.id;
    tell(counts.submissions);
  }
  return { rulesVersion: version, ...counts };
}

/**
 * Makes the rules that are installed here those that everything is brought to, also when a later release was here, and
 * has what could not be made before tried again. The workers do the rest. Returns how far they are.
 */
export async function requestRemakeOfAll(owner: DataSource): Promise<RemakeProgress> {
  const rules = new Rules(owner, rulesVersion());
  await rules.makeCurrent();
  await owner.query(`UPDATE submission SET rules_tried = '' WHERE rules_tried <> ''`);
  return progressOf(owner);
}

function makerFor(owner: DataSource, config: Config, version: string): RenditionMaker {
  const vault = new Vault(owner, config);
  const keys = new PipelineKeys(config);
  const pseudonyms = new Pseudonyms(owner, keys);
  return new RenditionMaker(
    owner,
    vault,
    keys,
    new Rules(owner, version),
    new Adjustments(owner, vault),
    pseudonyms,
  );
}

function published(owner: DataSource, after: string): Promise<PipelineSubmission[]> {
  return owner.query(
    `SELECT id, participant_id AS "participantId", lineage, state, attempts, terms, revision,
            rules_version AS "rulesVersion", remake_cause AS "remakeCause"
       FROM submission WHERE state = 'published' AND id > $1 ORDER BY id LIMIT $2`,
    [after, BATCH_ROWS],
  );
}
