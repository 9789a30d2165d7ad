import { randomBytes } from 'node:crypto';
import { enrich } from '@app/enrichment';
import { type AudienceKind, type SharingTerms, audiencesOf, parseSharingTerms } from '@app/marking';
import { previewOf } from '@app/pipeline';
import { Problem } from '@app/problem';
import { parseBundle, toShapeC } from '@app/stix';
import type { ShownPreview } from './preview-shown';
import { type TermsOptions, heldAudiences } from './terms-options';

const MINT_KEY_BYTES = 32;
/** Stands for any community and any recipient: offline nobody knows who takes part. */
const SOMEONE = '00000000-0000-4000-8000-000000000000';
const NAMES: Readonly<Record<AudienceKind, string>> = {
  public: 'the public',
  participants: 'all participants',
  clients: 'the members of a community and their registered clients',
  community: 'the members of a community',
  recipient: 'a named recipient',
};
const OUTCOMES = { 'at-once': 'AT_ONCE', 'on-release': 'ON_RELEASE', nothing: 'NOTHING' } as const;
const NOBODY = { names: [], domains: [], networks: [] };

/**
 * What each audience, or one kind of audience, would get of a bundle, without any instance: who submits it and who takes
 * part is not known, so names of these are masked by an instance only. Made as an instance makes it.
 */
export function previewOffline(text: string, options: TermsOptions, audience?: string): ShownPreview[] {
  const parsed = parseBundle(text);
  if (!parsed.ok)
    throw new Problem('invalid-stix', 'The bundle is refused; `entente validate` says why.', parsed.errors);
  const terms = termsOffline(options);
  const kind = audience?.split(':')[0];
  const audiences = audiencesOf(terms).filter((each) => kind === undefined || each.kind === kind);
  if (audiences.length === 0) throw new Problem('invalid-input', 'There is no such audience.');
  const bundle = toShapeC(parsed.bundle);
  const { originals, audiences: previews } = previewOf({
    bundle,
    enrichments: enrich(bundle, { ownNetworks: [] }),
    context: {
      terms,
      lineage: 'preview',
      mintKey: randomBytes(MINT_KEY_BYTES),
      platform: { id: `identity--${SOMEONE}`, name: 'Entente' },
      submitter: NOBODY,
      listedParties: [],
    },
    audiences,
    at: new Date().toISOString(),
  });
  const byId = new Map(originals.map(({ objectId, stix }) => [objectId, stix]));
  return previews.map((preview) => ({
    audience: preview.kind,
    name: NAMES[preview.kind],
    ceiling: preview.ceiling,
    outcome: OUTCOMES[preview.outcome],
    stix: preview.bundle,
    objects: preview.objects.map((object) => ({ ...object, original: byId.get(object.objectId) ?? '{}' })),
    findings: preview.findings,
    changes: preview.changes,
    residue: preview.residue,
  }));
}

function termsOffline(options: TermsOptions): SharingTerms {
  const label = (given: string): string => given.toUpperCase().replace(/^TLP:/, '');
  const held = heldAudiences(options).map((audience) => [
    audience.replace(/:.*/, `:${SOMEONE}`),
    'on-release',
  ]);
  return parseSharingTerms({
    defaultTlp: label(options.tlp),
    ...(options.floor ? { floorTlp: label(options.floor) } : {}),
    communities: [SOMEONE],
    recipients: [SOMEONE],
    nameVictim: options.nameVictim,
    nameReporter: options.nameReporter,
    publicRelease: options.publicAtOnce ? 'at-once' : 'on-release',
    releases: Object.fromEntries(held) as Record<string, unknown>,
  });
}
