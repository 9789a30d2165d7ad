import type { DataSource } from 'typeorm';
import type { Config } from '@app/config';
import type { JobQueues } from '@app/jobs';
import { SubmissionRepository, Vault } from '@app/submission';
import { InboxAssembler } from './inbox-assembler';
import { IncidentAssembler } from './incident-assembler';
import { KnownIncidents } from './known-incidents';
import { TargetFinder } from './target-finder';
import { PullSifter } from '../pull/pull-sifter';

/** What puts inboxes together as a worker does, and opens what it made. */
export function makeAssembler(
  worker: DataSource,
  config: Config,
  queues: JobQueues,
): { readonly assembler: InboxAssembler; readonly vault: Vault } {
  const vault = new Vault(worker, config);
  const known = new KnownIncidents(vault);
  const submissions = new SubmissionRepository(worker);
  const incidents = new IncidentAssembler(vault, known, submissions);
  const [finder, sifter] = [new TargetFinder(known), new PullSifter(submissions)];
  return { assembler: new InboxAssembler(worker, config, vault, finder, incidents, sifter, queues), vault };
}
