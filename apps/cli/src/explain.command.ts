import type { Command } from 'commander';
import { enrich } from '@app/enrichment';
import { type GateAnswer, gateAnswers, mapToPrinciples, principleNamed } from '@app/principles';
import { Problem } from '@app/problem';
import { parseBundle, toShapeC } from '@app/stix';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { readBundles } from './documents';
import { EXIT } from './exit-code';
import { colour, print, say } from './terminal';

const INCIDENT_ID = /^incident--[0-9a-f-]{36}$/i;
const FINDINGS = `query ($id: ID!) { incident(id: $id) { name stix findings {
  catalogue catalogueVersion principle relation certainty confidence rule reviewState
  evidence { text } elementsMet { element evidence { text } } elementsMissing } } }`;

/** A finding as it is explained, from wherever it comes. */
export interface ExplainedFinding {
  readonly catalogue: string;
  readonly catalogueVersion: string;
  readonly principle: number | string;
  readonly relation: string;
  readonly certainty: string;
  readonly confidence: number;
  readonly rule: string;
  readonly reviewState?: string;
  readonly evidence: readonly { readonly text: string }[];
  readonly elementsMet: readonly {
    readonly element: string;
    readonly evidence: readonly { readonly text: string }[];
  }[];
  readonly elementsMissing: readonly string[];
}

/** An incident with its gates and findings, ready to be put into words. */
export interface Explained {
  readonly name: string;
  readonly gates: readonly GateAnswer[];
  readonly findings: readonly ExplainedFinding[];
}

/** `entente explain WHAT…`: why an incident engages a principle, in plain words. */
export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('why an incident engages a principle: gates, elements with their evidence, what is missing')
    .argument('<what...>', 'ids of incidents that you may see, or files with bundles; - is standard input')
    .option('--json', 'one JSON line for each incident', false);
  withApiOptions(command).action(async (what: string[], options: ApiOptions & { json: boolean }) => {
    process.exitCode = EXIT.ok;
    for (const each of what) {
      if (INCIDENT_ID.test(each)) show(await asked(ApiClient.from(options), each), options.json);
      else await showFile(each, options.json);
    }
  });
}

async function showFile(file: string, asJson: boolean): Promise<void> {
  for await (const { place, text } of readBundles([file])) {
    const explained = explain(text);
    if (explained) show(explained, asJson);
    else {
      process.exitCode = EXIT.invalid;
      say(`${place}: not a valid bundle with an incident; \`entente validate\` says why`);
    }
  }
}

/** What there is to say of a bundle as it stands; undefined when it is refused or holds no incident. */
export function explain(text: string): Explained | undefined {
  const parsed = parseBundle(text);
  if (!parsed.ok) return undefined;
  const bundle = toShapeC(parsed.bundle);
  const incident = bundle.objects.find(({ type }) => type === 'incident');
  if (!incident) return undefined;
  const enrichments = enrich(bundle, { ownNetworks: [] });
  return {
    name: typeof incident['name'] === 'string' ? incident['name'] : incident.id,
    gates: gateAnswers(bundle, enrichments),
    findings: mapToPrinciples(bundle, enrichments),
  };
}

async function asked(client: ApiClient, id: string): Promise<Explained> {
  const { incident } = await client.ask<{
    incident: { name: string; stix: string; findings: ExplainedFinding[] } | null;
  }>(FINDINGS, { id });
  if (!incident) throw new Problem('not-found', `There is no incident ${id} that you may see.`);
  return { ...incident, gates: explain(incident.stix)?.gates ?? [] };
}

function show(explained: Explained, asJson: boolean): void {
  if (asJson) print(JSON.stringify({ ...explained, stix: undefined }));
  else for (const line of linesOf(explained)) print(line);
}

/** An explanation in lines of plain words. */
export function linesOf({ name, gates, findings }: Explained): string[] {
  return [
    colour('bold', name),
    ...gates.map(({ id, words, evidence }) => `  Gate ${id}: ${words}${quoted(evidence)}`),
    ...(findings.length === 0
      ? ['  No principle: nothing in the record states all that one needs.']
      : findings.flatMap(findingLines)),
    '',
  ];
}

function findingLines(finding: ExplainedFinding): string[] {
  const { catalogue, principle, relation, certainty, confidence, rule, catalogueVersion, reviewState } =
    finding;
  const title = principleNamed(catalogue, principle);
  return [
    colour(
      'bold',
      `  ${title}: ${relation}, ${certainty}, confidence ${confidence.toFixed(2)}${reviewState ? `, ${reviewState}` : ''}`,
    ),
    `    Rule ${rule}, catalogue ${catalogue} ${catalogueVersion}`,
    ...finding.elementsMet.map(({ element, evidence }) => `    Stated: ${element}${quoted(evidence)}`),
    ...finding.elementsMissing.map((element) => `    Not stated, contested or below threshold: ${element}`),
    ...finding.evidence.map(({ text }) => colour('dim', `    Evidence: “${text}”`)),
  ];
}

function quoted(evidence: readonly { readonly text: string }[]): string {
  return evidence.length === 0 ? '' : ` (${evidence.map(({ text }) => `“${text}”`).join(', ')})`;
}
