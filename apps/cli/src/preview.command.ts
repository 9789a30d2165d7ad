import type { Command } from 'commander';
import { Problem } from '@app/problem';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { readBundles } from './documents';
import { printPreview } from './preview-print';
import { type ShownPreview, toDocument } from './preview-shown';
import { print } from './terminal';
import { type TermsOptions, toTermsInput, withTermsOptions } from './terms-options';

const PREVIEW = `query ($id: ID, $bundle: String, $terms: SharingTermsInput, $audience: String) {
  previewSubmission(id: $id, bundle: $bundle, terms: $terms, audience: $audience) { audiences {
    audience name ceiling outcome stix objects { objectId original rendition }
    findings { catalogue principle relation certainty evidence { text } }
    changes { objectId pointer start end action rule reason marking words }
    residue { objectId pointer start end text } } } }`;

interface PreviewOptions extends TermsOptions, ApiOptions {
  readonly audience?: string;
  readonly submission?: string;
  readonly online: boolean;
  readonly json: boolean;
}

/** Loaded when it is needed: what makes renditions is no part of `entente validate`. */
const offline = () => import('./preview-offline.js');

/** `entente preview`: what each audience would see of a bundle, offline, or of a submission, and what is hidden why. */
export function addPreview(program: Command): void {
  const command = program
    .command('preview')
    .description(
      'what each audience would see, beside what you wrote, and why: of a bundle, offline; of a submission of yours; of a bundle that would amend one. Ids differ from those that go out',
    )
    .argument('[file]', 'a file with one bundle; - is standard input')
    .option('--audience <key>', 'one audience alone: its kind, or one such as community:<slug>')
    .option('--submission <id>', 'of a submission of yours; with a file, of what would amend it')
    .option('--online', 'of the file, by the instance: as the submitter that you are there', false)
    .option('--json', 'everything as one JSON document', false);
  withApiOptions(withTermsOptions(command, { tlpRequired: false })).action(
    async (file: string | undefined, options: PreviewOptions) => {
      if (file === undefined && options.submission === undefined)
        throw new Problem('invalid-input', 'Give a file, or a submission with --submission.');
      if (file === undefined) return show(await ask(options, undefined), options);
      const isOnline = options.online || options.submission !== undefined;
      for await (const { text } of readBundles([file])) {
        const seen = isOnline
          ? await ask(options, text)
          : (await offline()).previewOffline(text, options, options.audience);
        show(seen, options);
      }
    },
  );
}

async function ask(options: PreviewOptions, bundle: string | undefined): Promise<readonly ShownPreview[]> {
  const { previewSubmission } = await ApiClient.from(options).ask<{
    previewSubmission: { audiences: ShownPreview[] };
  }>(PREVIEW, {
    id: options.submission,
    audience: options.audience,
    ...(bundle === undefined ? {} : { bundle, terms: toTermsInput(options) }),
  });
  return previewSubmission.audiences;
}

function show(previews: readonly ShownPreview[], options: PreviewOptions): void {
  if (options.json) print(JSON.stringify(toDocument(previews), null, 2));
  else for (const preview of previews) printPreview(preview);
}
