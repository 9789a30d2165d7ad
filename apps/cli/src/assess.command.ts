import type { Command } from 'commander';
import { enrich } from '@app/enrichment';
import { type Finding, mapToPrinciples } from '@app/principles';
import { parseBundle, toShapeC } from '@app/stix';
import { readBundles } from './documents';
import { EXIT } from './exit-code';
import { colour, endProgress, print, progress, say } from './terminal';

const PROGRESS_EVERY = 25;

/** `entente assess FILE…`: which principles the incidents break or touch, offline. */
export function addAssess(program: Command): void {
  program
    .command('assess')
    .description('map incidents to principles, offline; nothing is sent or stored')
    .argument('<files...>', 'files with one bundle, or one bundle a line; - is standard input')
    .option('--json', 'one JSON line for each bundle', false)
    .action(async (files: string[], options: { json: boolean }) => {
      let done = 0;
      let invalid = 0;
      for await (const { place, text } of readBundles(files)) {
        const assessed = assess(text);
        if (!assessed) {
          invalid += 1;
          say(`${place}: not a valid bundle with an incident; \`entente validate\` says why`);
          continue;
        }
        if (options.json) print(JSON.stringify(assessed));
        else printFindings(place, assessed.findings);
        done += 1;
        if (done % PROGRESS_EVERY === 0) progress(`${done} bundles assessed`);
      }
      endProgress();
      process.exitCode = invalid > 0 ? EXIT.invalid : EXIT.ok;
    });
}

/** The findings of a bundle as it stands; undefined when it is refused or holds no incident. */
export function assess(text: string): { incidentId: string; findings: Finding[] } | undefined {
  const parsed = parseBundle(text);
  if (!parsed.ok) return undefined;
  const bundle = toShapeC(parsed.bundle);
  const incident = bundle.objects.find(({ type }) => type === 'incident');
  if (!incident) return undefined;
  return { incidentId: incident.id, findings: mapToPrinciples(bundle, enrich(bundle, { ownNetworks: [] })) };
}

function printFindings(place: string, findings: readonly Finding[]): void {
  print(`${colour('bold', place)}: ${findings.length === 0 ? 'no principle' : ''}`);
  for (const { catalogue, principle, relation, certainty, confidence, evidence, rule } of findings) {
    print(
      `  ${catalogue} ${principle}  ${relation}, ${certainty}, confidence ${confidence.toFixed(2)}  (${rule})`,
    );
    for (const { text } of evidence) print(colour('dim', `      “${text}”`));
  }
}
