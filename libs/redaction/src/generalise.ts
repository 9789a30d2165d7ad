import { regionOf, sectorOf, widerRegionOf } from '@app/enrichment';
import { isTimestamp } from '@app/stix';
import { LARGE_COUNTRIES, MEDIUM_COUNTRIES, RARE_SECTORS, REGIONS } from './generalisation.data';

/** How exact a generalised time is. */
export type Grain = 'day' | 'month';

/** A place as it may stand for a victim that is not named. */
export type Place = { readonly country: string } | { readonly region: string };

const FIDELITIES = ['second', 'minute', 'hour', 'day', 'month', 'year'] as const;
const DIGITS_MAX = 15;
const SECTORS_NAMED_MAX = 3;

/** A timestamp to the day or the month; undefined when it is no timestamp. */
export function generaliseTime(timestamp: string, grain: Grain): string | undefined {
  if (!isTimestamp(timestamp)) return undefined;
  return grain === 'day'
    ? `${timestamp.slice(0, 10)}T00:00:00.000Z`
    : `${timestamp.slice(0, 7)}-01T00:00:00.000Z`;
}

/** The coarser of a stated fidelity and a grain. */
export function coarserFidelity(fidelity: string, grain: Grain): string {
  const stated = FIDELITIES.findIndex((name) => name === fidelity);
  return FIDELITIES[Math.max(stated, FIDELITIES.indexOf(grain))] ?? grain;
}

/** The lower bound of a number's decade: 0 stays 0, 1 to 9 become 1, 10 to 99 become 10; negative numbers become 0. */
export function generaliseCount(count: number): number {
  if (!(count > 0)) return 0;
  if (count < 1) return count;
  let bound = 1;
  for (let digits = 1; digits < DIGITS_MAX && bound * 10 <= count; digits++) bound *= 10;
  return bound;
}

/**
 * A country as it may be shown: itself where it has many organisations of these sectors and the grain is the day,
 * otherwise its M49 subregion; the region above that where it has few of any sector and theirs is a rare one or not
 * known. Only a static table decides, never other incidents.
 */
export function generaliseCountry(
  country: string,
  sectors: readonly string[],
  grain: Grain,
): Place | undefined {
  const code = country.toUpperCase();
  const region = regionOf(code);
  if (region === undefined) return undefined;
  if (grain === 'day' && mayNameCountry(code, sectors)) return { country: code };
  const isSmall = !LARGE_COUNTRIES.has(code) && !MEDIUM_COUNTRIES.has(code);
  return { region: isSmall && isRare(sectors) ? (widerRegionOf(region) ?? region) : region };
}

/** A region as it may be shown: only one of the vocabulary, since free text may hold anything. */
export function generaliseRegion(region: string): Place | undefined {
  return REGIONS.has(region) ? { region } : undefined;
}

function mayNameCountry(code: string, sectors: readonly string[]): boolean {
  if (LARGE_COUNTRIES.has(code)) return true;
  return MEDIUM_COUNTRIES.has(code) && !isRare(sectors);
}

/** Whether a sector is among them in which few organisations work, or none is known. */
function isRare(sectors: readonly string[]): boolean {
  return sectors.length === 0 || sectors.some((sector) => RARE_SECTORS.has(sector));
}

/** Sectors as terms of the one vocabulary, sorted, each once; what is not in it is left out. */
export function generaliseSectors(sectors: readonly string[]): string[] {
  return [...new Set(sectors.flatMap((sector) => sectorOf(sector) ?? []))].sort();
}

/** What a party is called that is not named, e.g. "Organisation in the energy sector, western Europe". */
export function generalisedName(
  identityClass: string | undefined,
  sectors: readonly string[],
  places: readonly Place[],
): string {
  const where = [...new Set(places.map(placeWords))].sort();
  return [`${partyWord(identityClass)}${sectorWords(sectors)}`, ...where].join(', ');
}

function partyWord(identityClass: string | undefined): string {
  if (identityClass === 'individual') return 'Person';
  if (identityClass === 'group' || identityClass === 'class') return 'Group of parties';
  return 'Organisation';
}

function sectorWords(sectors: readonly string[]): string {
  if (sectors.length === 0) return '';
  const named = sectors.slice(0, SECTORS_NAMED_MAX).map((sector) => sector.replaceAll('-', ' '));
  return ` in the ${named.join(', ')} sector${named.length > 1 ? 's' : ''}`;
}

function placeWords(place: Place): string {
  if ('country' in place) return place.country;
  return place.region.split('-').map(capitalised).join(' ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
