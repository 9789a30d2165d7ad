import { SECTOR_SYNONYMS, SECTORS } from './sectors.data';

/** A sector of the one vocabulary: STIX `industry-sector-ov` and the codebook's extensions. */
export type Sector = (typeof SECTORS)[number];

/** The data version of sectors. */
export const SECTOR_SOURCE = 'industry-sector-ov/2.1+codebook';

const SECTOR_NAME_LENGTH_MAX = 100;
const BY_NAME = new Map<string, Sector>();
for (const sector of SECTORS) {
  for (const synonym of (SECTOR_SYNONYMS[sector] ?? '').split(',')) BY_NAME.set(sectorKey(synonym), sector);
}
for (const sector of SECTORS) BY_NAME.set(sectorKey(sector), sector);

/** The sector that a text means as a whole, whatever its case, accents and dashes (`Health care` → `healthcare`). */
export function sectorOf(text: string): Sector | undefined {
  if (text.length > SECTOR_NAME_LENGTH_MAX) return undefined;
  const key = sectorKey(text);
  return (
    BY_NAME.get(key) ??
    BY_NAME.get(key.replace(/ (?:sector|industry|organi[sz]ations?|compan(?:y|ies))$/, ''))
  );
}

function sectorKey(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
