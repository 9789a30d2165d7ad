/** The sectors of STIX (`industry-sector-ov`). */
const SECTORS: ReadonlySet<string> = new Set(
  `agriculture aerospace automotive chemical commercial communications construction defense education energy
  entertainment financial-services government emergency-services government-national government-regional
  government-local government-public-services healthcare hospitality-leisure infrastructure dams nuclear water
  insurance manufacturing mining non-profit pharmaceuticals retail technology telecommunications transportation
  utilities`.split(/\s+/),
);

/** Whether a word is a sector of STIX. */
export function isSector(word: string): boolean {
  return SECTORS.has(word);
}

/** NAICS codes by their first digits, longest first, with the sector that STIX has for them. */
const SECTOR_OF_NAICS: readonly (readonly [string, string])[] = [
  ['221310', 'water'],
  ['221113', 'nuclear'],
  ['325412', 'pharmaceuticals'],
  ['3254', 'pharmaceuticals'],
  ['3364', 'aerospace'],
  ['3361', 'automotive'],
  ['5415', 'technology'],
  ['9281', 'defense'],
  ['9221', 'emergency-services'],
  ['2213', 'water'],
  ['2211', 'energy'],
  ['2212', 'energy'],
  ['325', 'chemical'],
  ['324', 'energy'],
  ['211', 'energy'],
  ['336', 'manufacturing'],
  ['511', 'technology'],
  ['512', 'entertainment'],
  ['515', 'communications'],
  ['516', 'communications'],
  ['517', 'telecommunications'],
  ['518', 'technology'],
  ['519', 'technology'],
  ['524', 'insurance'],
  ['813', 'non-profit'],
  ['11', 'agriculture'],
  ['21', 'mining'],
  ['22', 'utilities'],
  ['23', 'construction'],
  ['31', 'manufacturing'],
  ['32', 'manufacturing'],
  ['33', 'manufacturing'],
  ['42', 'commercial'],
  ['44', 'retail'],
  ['45', 'retail'],
  ['48', 'transportation'],
  ['49', 'transportation'],
  ['51', 'technology'],
  ['52', 'financial-services'],
  ['53', 'commercial'],
  ['54', 'commercial'],
  ['55', 'commercial'],
  ['56', 'commercial'],
  ['61', 'education'],
  ['62', 'healthcare'],
  ['71', 'entertainment'],
  ['72', 'hospitality-leisure'],
  ['92', 'government'],
];

/** The sector of an industry by its NAICS code of two to six digits; undefined for `000` and other unknown ones. */
export function sectorOfNaics(code: string): string | undefined {
  if (!/^\d{2,6}$/.test(code)) return undefined;
  return SECTOR_OF_NAICS.find(([digits]) => code.startsWith(digits))?.[1];
}
