import { alpha3ToAlpha2, getNames, registerLocale } from 'i18n-iso-countries';
import german from 'i18n-iso-countries/langs/de.json';
import english from 'i18n-iso-countries/langs/en.json';
import spanish from 'i18n-iso-countries/langs/es.json';
import french from 'i18n-iso-countries/langs/fr.json';
import { CODE_ALIASES, COUNTRY_SPELLINGS } from './country-names.data';
import { M49 } from './m49.data';

/** The data version of regions. */
export const M49_SOURCE = 'm49/2024';

const LANGUAGES = { en: english, fr: french, es: spanish, de: german };
const COUNTRY_NAME_LENGTH_MAX = 100;

const SUB_REGION_BY_COUNTRY = new Map(
  Object.entries(M49).flatMap(([subRegion, { countries }]) =>
    countries.split(' ').map((country): [string, string] => [country, subRegion]),
  ),
);
const COUNTRY_BY_NAME = namesToCountries();

/** The M49 sub-region of a country (ISO 3166-1 alpha-2, any case), spelled as in STIX `region-ov`; undefined when unknown. */
export function regionOf(countryAlpha2: string): string | undefined {
  const code = countryAlpha2.toUpperCase();
  return SUB_REGION_BY_COUNTRY.get(CODE_ALIASES[code] ?? code);
}

/** The region directly above a sub-region, e.g. `western-europe` → `europe`; undefined when it is no sub-region. */
export function widerRegionOf(subRegion: string): string | undefined {
  return Object.hasOwn(M49, subRegion) ? M49[subRegion]?.region : undefined;
}

/** The alpha-2 code that a text means as a whole: a code (`fr`, `FRA`, `UK`) or a name in English, French, Spanish or German. */
export function countryOf(text: string): string | undefined {
  const spelled = text.trim();
  if (spelled.length > COUNTRY_NAME_LENGTH_MAX) return undefined;
  return countryOfCode(spelled.toUpperCase()) ?? COUNTRY_BY_NAME.get(nameKey(spelled));
}

function countryOfCode(code: string): string | undefined {
  if (/^[A-Z]{3}$/.test(code)) return alpha3ToAlpha2(code);
  const country = CODE_ALIASES[code] ?? code;
  return SUB_REGION_BY_COUNTRY.has(country) ? country : undefined;
}

function namesToCountries(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  const spellings = [
    ...Object.entries(COUNTRY_SPELLINGS),
    ...Object.entries(LANGUAGES).flatMap(([language, locale]) => {
      registerLocale(locale);
      return Object.entries(getNames(language, { select: 'all' }));
    }),
  ];
  for (const [country, names] of spellings) {
    for (const name of [names].flat()) {
      if (!byName.has(nameKey(name))) byName.set(nameKey(name), country);
    }
  }
  return byName;
}

/** Case, accents, punctuation and a leading article do not tell names apart. */
function nameKey(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
