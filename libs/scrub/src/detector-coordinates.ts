import type { Candidate, Scene } from './detector';
import { announcedIn, cueOf, IDLE } from './detector-cue';
import { matchAt, matchesAt } from './match-at';

const DEGREE_MAX = 180;
const LATITUDE_MAX = 90;
/** A pair of numbers tells a place when each has so many decimals: `9.8, 7.5` is none. */
const DECIMALS_MIN = 3;
/** With compass points or a cue word beside it, one decimal is enough. */
const SIGN = '[-+\u2212]?';
const DECIMAL = `${SIGN}\\d{1,3}[.,]\\d{2,15}`;
const NUMBER = `${SIGN}\\d{1,3}(?:[.,]\\d{1,15})?`;
const POINT_END = '(?![\\p{L}\\p{N}])';
const NORTH_SOUTH = `(?:[NS]|[Nn]ord|[Nn]orth|[Nn]orte|[Ss]üd|[Ss]outh|[Ss]ud|[Ss]ur)${POINT_END}`;
const EAST_WEST = `(?:[EWO]|[Ee]ast|[Ee]st|[Ee]ste|[Oo]st|[Ww]est|[Oo]uest|[Oo]este)${POINT_END}`;
const COMPASS = `(?:${NORTH_SOUTH}|${EAST_WEST})`;
/** `48.8566`, `40°26'46"`, `48° 08.25'`, as one coordinate. */
const ANGLE = `${SIGN}\\d{1,3}(?:[.,]\\d{1,15})?\\s?[°º˚](?:\\s?\\d{1,2}(?:[.,]\\d{1,8})?\\s?['’′´](?:\\s?\\d{1,2}(?:[.,]\\d{1,8})?\\s?(?:["”″]|['’′´]{2}))?)?`;
/** `90° / 45°` may be any angles. */
const TELLING_ANGLE = /['’′´]|\p{L}|[.,]\d{3}/u;
const JOINT = '[ \\t]{0,2}(?:[,;/|]|and|und|et|y|by|[-–—])?[ \\t\\n]{0,3}';

const MAY_BE_ANGLE = /\d{1,3}(?:[.,]\d{2}|(?:[.,]\d)?\s?[°º˚])/y;
const PAIR = new RegExp(
  `(${SIGN}\\d{1,3}\\.\\d{${DECIMALS_MIN},15})(?:[ \\t]{0,2}[,;/|][ \\t]{0,2}|[ \\t]{1,2})(${SIGN}\\d{1,3}\\.\\d{${DECIMALS_MIN},15})(?![\\p{L}\\p{N}_]|\\.\\d)`,
  'yu',
);
const PAIR_WITH_COMMAS = new RegExp(
  `(${SIGN}\\d{1,3},\\d{${DECIMALS_MIN},15})(?:[ \\t]{0,2}[;/|][ \\t]{0,2}|[ \\t](?=[-+\u2212]))(${SIGN}\\d{1,3},\\d{${DECIMALS_MIN},15})(?![\\p{L}\\p{N}_])`,
  'yu',
);
/** `45.83315 N, 1.26105 E`. */
const WITH_COMPASS = new RegExp(
  `${DECIMAL}\\s?[°º˚]?\\s?${NORTH_SOUTH}${JOINT}${DECIMAL}\\s?[°º˚]?\\s?${EAST_WEST}`,
  'yu',
);
const ANGLES = new RegExp(
  `${ANGLE}\\s?(?:${COMPASS})?${JOINT}(?:${COMPASS}\\s?)?${ANGLE}(?:\\s?${COMPASS})?|${ANGLE}\\s?${COMPASS}`,
  'yu',
);
/** `N 48° 08.25' E 011° 34.50'`. */
const COMPASS_FIRST = new RegExp(
  `[NS](?<![\\p{L}\\p{N}].)\\s?(?:${ANGLE}|\\d{1,3}\\.\\d{1,15})${JOINT}[EWO]\\s?(?:${ANGLE}|\\d{1,3}\\.\\d{1,15})`,
  'gu',
);
const LATITUDE = cueOf('lat\\.?|latitude|latitud|breite(?:ngrad)?', '\\p{L}', '\\p{L}');
const ANGLE_OR_NUMBER = `(?:${ANGLE}|${NUMBER})(?:\\s?(?:${COMPASS}))?`;
/** What stands between the words of a pair: `lat=48.1, lon=2.3`, `"lat":48.1,"lon":2.3`. */
const BESIDE_LATITUDE = /(?:[^\p{L}\p{N}\n-]{0,6}(?:is|of|est|ist|es|was|de|von)?[ \t]{0,2})/iuy;
const LATITUDE_VALUE = new RegExp(
  `(${ANGLE_OR_NUMBER})(?:[^\\p{L}\\p{N}]{0,6}(?:(?:and|und|et|y|lon(?:g(?:itude|itud)?|gitud)?|lng|länge(?:ngrad)?|längengrad|latitud)\\.?[^\\p{L}\\p{N}+-]{0,6}(?:(?:is|of|est|ist|es|de|von)[ \\t]{1,2})?){1,2}(${ANGLE_OR_NUMBER}))?`,
  'iuy',
);
const LONGITUDE = cueOf(
  'lon\\.?|long\\.?|longitude|longitud|lng\\.?|länge(?:ngrad)?|längengrad',
  '\\p{L}',
  '\\p{L}',
);
const LONGITUDE_VALUE = new RegExp(ANGLE_OR_NUMBER, 'iuy');
const CUE = cueOf(
  'coordinates?|coords?|gps|geo(?:location|lokation|lokalisation|localisation|localización)?|position|located at|location|koordinaten?|standort|coordonnées?|coordenadas?|ubicaci[oó]n|posición|mgrs|utm|usng|grid(?: reference)?|gitter|plus codes?|what3words|w3w|geohash',
  '\\p{L}',
  '\\p{L}',
);
const CUED = new RegExp(
  `${SIGN}\\d{1,3}[.,]\\d{2,15}[ \\t]{0,2}(?:[,;/|]|and|und|et|y)?[ \\t]{1,2}${SIGN}\\d{1,3}[.,]\\d{2,15}|` +
    '\\d{1,2}[C-HJ-NP-Xc-hj-np-x] ?[A-HJ-NP-Z]{2} ?(?:\\d{5} ?\\d{5}|\\d{4} ?\\d{4}|\\d{3} ?\\d{3}|\\d{2} ?\\d{2})|' +
    '(?:zone )?\\d{1,2} ?[C-HJ-NP-XNS],? ?(?:E ?)?\\d{6,7}(?:[.,]\\d{1,3})?(?: ?m)?(?: ?E)?,? ?(?:N ?)?\\d{6,8}(?:[.,]\\d{1,3})?(?: ?m)?(?: ?N)?|' +
    '(?:///)?[\\p{L}]{2,20}\\.[\\p{L}]{2,20}\\.[\\p{L}]{2,20}|[23456789CFGHJMPQRVWX]{4,8}\\+[23456789CFGHJMPQRVWX]{2,3}',
  'uy',
);
const PLUS_CODE =
  /[23456789C](?<![\p{L}\p{N}+].)[23456789CFGHJMPQRV][23456789CFGHJMPQRVWX]{6}\+[23456789CFGHJMPQRVWX]{2,7}(?![\p{L}\p{N}+])/gu;
const MGRS = /\d{1,2}[C-HJ-NP-X] [A-HJ-NP-Z]{2} (?:\d{5} \d{5}|\d{4} \d{4}|\d{3} \d{3})(?![\p{L}\p{N}])/uy;
const WHAT_3_WORDS = /(?<![\p{L}\p{N}:/])\/\/\/\p{Ll}{2,20}\.\p{Ll}{2,20}\.\p{Ll}{2,20}(?![\p{L}\p{N}.])/gu;
const GEO_URI =
  /(?<=(?<![\p{L}\p{N}])geo:)-?\d{1,2}(?:\.\d{1,15})?,-?\d{1,3}(?:\.\d{1,15})?(?:,-?\d{1,6}(?:\.\d{1,6})?)?/giu;

/** Latitudes and longitudes in any of their spellings, `geo:` URIs, plus codes and grid references. */
export function detectCoordinates(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const { numberStarts } = scene;
  const spelled = [PLUS_CODE, WHAT_3_WORDS].flatMap((pattern) =>
    text.includes(pattern === PLUS_CODE ? '+' : '///') ? spansOf(text, pattern) : [],
  );
  if (numberStarts.length === 0) return spelled;
  return [
    ...spelled,
    ...pairs(text, numberStarts),
    ...matchesAt(MGRS, text, numberStarts).map(({ index, 0: spelled }) =>
      candidate(index, index + spelled.length, text),
    ),
    ...(text.includes('geo:') || text.includes('GEO:') ? spansOf(text, GEO_URI) : []),
    ...spansOf(text, COMPASS_FIRST),
    ...announcedIn(scene, { cue: LATITUDE, between: BESIDE_LATITUDE, value: LATITUDE_VALUE }).flatMap(
      ({ start, end, value: [, latitude = ''] }) =>
        isPrecise(latitude) ? [candidate(startOfLabel(text, start), end, text)] : [],
    ),
    ...announcedIn(scene, { cue: LONGITUDE, between: BESIDE_LATITUDE, value: LONGITUDE_VALUE }).flatMap(
      ({ start, end, value: [longitude] }) => (isPrecise(longitude) ? [candidate(start, end, text)] : []),
    ),
    ...announcedIn(scene, { cue: CUE, between: IDLE, value: CUED }).map(({ start, end }) =>
      candidate(start, end, text),
    ),
  ];
}

/** Pairs that begin with a number, wherever they stand. */
function pairs(text: string, numberStarts: readonly number[]): Candidate[] {
  const found: Candidate[] = [];
  let floor = 0;
  for (const first of numberStarts) {
    const before = text.charAt(first - 1);
    const start = before === '-' || before === '+' || before === '\u2212' ? first - 1 : first;
    if (start < floor || /[\d.,]/.test(before)) continue;
    if (!matchAt(MAY_BE_ANGLE, text, first)) continue;
    const end = endOfPair(text, start);
    if (end === undefined) continue;
    found.push(candidate(start, end, text));
    floor = end;
  }
  return found;
}

function endOfPair(text: string, start: number): number | undefined {
  for (const pattern of [PAIR, PAIR_WITH_COMMAS]) {
    const pair = matchAt(pattern, text, start);
    if (pair && isInRange(pair[1] ?? '', pair[2] ?? '')) return start + pair[0].length;
  }
  for (const pattern of [WITH_COMPASS, ANGLES]) {
    const angles = matchAt(pattern, text, start);
    if (angles && TELLING_ANGLE.test(angles[0])) return start + angles[0].length;
  }
  return undefined;
}

/** In either order: GeoJSON has the longitude first. */
function isInRange(one: string, other: string): boolean {
  const [first, second] = [one, other].map((number) =>
    Math.abs(Number(number.replace(',', '.').replace('\u2212', '-'))),
  );
  if (first === undefined || second === undefined) return false;
  return Math.min(first, second) <= LATITUDE_MAX && Math.max(first, second) <= DEGREE_MAX;
}

/** `lat 48.1, lon 2.3` is one thing: with the word before it. */
function startOfLabel(text: string, start: number): number {
  const label = /(?<![\p{L}])lat\.? $/iu.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  return start - label.length;
}

function isPrecise(number: string): boolean {
  return /[.,]\d|[°º˚]/.test(number);
}

function spansOf(text: string, pattern: RegExp): Candidate[] {
  return [...text.matchAll(pattern)].map((match) =>
    candidate(match.index, match.index + match[0].length, text),
  );
}

function candidate(start: number, end: number, text: string): Candidate {
  const key = text.slice(start, end).replace(/\s/g, '');
  return { start, end, kind: 'coordinates', rule: 'coordinates', key, certainty: 'likely' };
}
