import { createHash } from 'node:crypto';
import { type CatalogueId, CATALOGUE_IDS, catalogue } from '@app/principles';
import { type StixValue, canonicalJson } from '@app/stix';
import { type Writing } from './context';
import type { DocumentModel, Text } from './document';
import type { Origin } from './material';
import { catalogueTitle } from './principle-label';

/** Everything of a document but what says when and where it was made. */
export type Content = Omit<DocumentModel, 'imprint'>;

/** The versions of catalogues that findings rest on; those of the platform where there is no finding. */
export type CatalogueVersions = Readonly<Partial<Record<string, string>>>;

/** Completes a document: hash of its content, catalogue versions, address, date, and how to cite it. */
export function withImprint(
  writing: Writing,
  content: Content,
  { address, madeOn }: Origin,
  versions: CatalogueVersions,
): DocumentModel {
  const { words, locale, language } = writing;
  const hash = contentHash(content, versions);
  const catalogues = CATALOGUE_IDS.map((id: CatalogueId) =>
    words.version(catalogueTitle(language, id), versions[id] ?? catalogue(id).version),
  );
  const citation = words.citation(
    textOf(content.title),
    content.kindTitle.toLocaleLowerCase(language),
    `TLP:${content.marking}`,
    locale.date(madeOn),
    address,
    hash,
  );
  return { ...content, imprint: { catalogues, madeOn, address, hash, citation } };
}

/** SHA-256 over the canonical JSON (RFC 8785) of the content and the catalogue versions, in hexadecimal. */
export function contentHash(content: Content, versions: CatalogueVersions): string {
  const value = JSON.parse(JSON.stringify({ content, versions })) as StixValue;
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** The catalogue versions that a set of findings was made by. */
export function versionsOf(
  findings: readonly { readonly catalogue: string; readonly catalogueVersion: string }[],
): CatalogueVersions {
  return Object.fromEntries(findings.map(({ catalogue: id, catalogueVersion }) => [id, catalogueVersion]));
}

/** Text without its styles. */
export function textOf(text: Text): string {
  return text.map((run) => run.text).join('');
}
