import { randomBytes } from 'node:crypto';
import { Option, type Command } from 'commander';
import { enrich } from '@app/enrichment';
import { type Audience, audiencesOf, parseSharingTerms } from '@app/marking';
import { mapToPrinciples } from '@app/principles';
import { Problem } from '@app/problem';
import { type Change, redact, stamp } from '@app/redaction';
import { parseBundle, toShapeC } from '@app/stix';
import { readBundles } from './documents';
import { colour, print } from './terminal';
import { type TermsOptions, withTermsOptions } from './terms-options';

const MINT_KEY_BYTES = 32;
const AUDIENCES = ['public', 'participants', 'clients', 'community', 'recipient'] as const;
/** Stands for any community and any recipient: offline nobody knows who takes part. */
const SOMEONE = '00000000-0000-4000-8000-000000000000';

interface PreviewOptions extends TermsOptions {
  readonly audience: Audience['kind'];
  readonly json: boolean;
}

/** `entente preview FILE --audience …`: what that audience would see, offline, and what was hidden why. */
export function addPreview(program: Command): void {
  const command = program
    .command('preview')
    .description('what an audience would see of a bundle, offline; ids differ from those of a real release')
    .argument('<file>', 'a file with one bundle; - is standard input')
    .addOption(new Option('--audience <kind>', 'for whom').choices(AUDIENCES).makeOptionMandatory())
    .option('--json', 'the rendition, its findings and the changes as one JSON document', false);
  withTermsOptions(command, { tlpRequired: false }).action(async (file: string, options: PreviewOptions) => {
    for await (const { text } of readBundles([file])) printPreview(preview(text, options), options);
  });
}

/** The rendition for an audience, with its findings and the record of changes; undefined when it gets nothing. */
export function preview(text: string, options: PreviewOptions) {
  const parsed = parseBundle(text);
  if (!parsed.ok)
    throw new Problem('invalid-stix', 'The bundle is refused; `entente validate` says why.', parsed.errors);
  const terms = parseSharingTerms({
    defaultTlp: options.tlp.toUpperCase().replace(/^TLP:/, ''),
    ...(options.floor ? { floorTlp: options.floor.toUpperCase() } : {}),
    communities: [SOMEONE],
    recipients: [SOMEONE],
    nameVictim: options.nameVictim,
    nameReporter: options.nameReporter,
  });
  const audience = audiencesOf(terms).find(({ kind }) => kind === options.audience);
  if (!audience) throw new Problem('invalid-input', 'There is no such audience.');
  const bundle = toShapeC(parsed.bundle);
  const redacted = redact(bundle, enrich(bundle, { ownNetworks: [] }), {
    audience,
    terms,
    lineage: 'preview',
    mintKey: randomBytes(MINT_KEY_BYTES),
    platform: { id: `identity--${SOMEONE}`, name: 'Entente' },
    submitter: { names: [], domains: [], networks: [] },
    listedParties: [],
  });
  if (!redacted) return undefined;
  const now = new Date().toISOString();
  return {
    rendition: stamp(redacted.bundle, { created: now, modified: now }),
    findings: mapToPrinciples(redacted.bundle, redacted.enrichments),
    changes: redacted.record,
  };
}

function printPreview(seen: ReturnType<typeof preview>, options: PreviewOptions): void {
  if (options.json) print(JSON.stringify(seen ?? null, null, 2));
  else if (!seen) print(`The audience ${options.audience} gets nothing of this incident.`);
  else {
    print(JSON.stringify(seen.rendition, null, 2));
    print('');
    print(colour('bold', `What ${options.audience} does not see as it is (${seen.changes.length}):`));
    for (const change of seen.changes) print(`  ${describe(change)}`);
    print(colour('bold', `Findings (${seen.findings.length}):`));
    for (const { catalogue, principle, relation, certainty } of seen.findings)
      print(`  ${catalogue} ${principle}: ${relation}, ${certainty}`);
  }
}

function describe({ objectId, pointer, start, end, action, rule, reason, marking }: Change): string {
  const span = start === undefined ? '' : ` [${start}, ${end})`;
  return `${action.padEnd(11)} ${objectId}${pointer}${span}: ${reason}${marking ? ` (TLP:${marking})` : ''} [${rule}]`;
}
