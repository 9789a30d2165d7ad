import { domainToUnicode } from 'node:url';
import { readNetworks, spanIn, viewOf, type TextView } from '@app/enrichment';
import { Scene, type Candidate, type Detector } from './detector';
import { hiddenAddressDetector } from './detector-address';
import { domainLabel, hiddenDomainDetector, hiddenDomainsOf } from './detector-domain';
import { hiddenPersonDetector } from './detector-person';
import { streamOf } from './name-fold';
import { NameIndex, type NameEntry, type NameMatch } from './name-index';
import { partyKeys } from './name-party';
import { codesOfName, skeletonsOfName, type Sounding } from './name-sounds';
import { variantsOf } from './name-variants';
import { encodedReading, wideLetters } from './reading-encoded';
import { escapedReading } from './reading-escaped';
import { skeletonReading, soundReadings } from './reading-sounds';
import { visualReading } from './reading-visual';
import type { Party } from './scrub-context';
import { matchesIn, needing } from './necessary';

const A_LABEL = needing(/xn--/i, /(?<![A-Za-z0-9-])xn--[a-z0-9-]{1,59}/gi);
/** How often what was decoded is decoded again. */
const DEPTH_MAX = 3;
/** How many texts without anything hidden are remembered for each way to read, and how long they may be. */
const EMPTY_MAX = 500;
const EMPTY_LENGTH_MAX = 2_000;
const SOUNDINGS: readonly Sounding[] = ['letters', 'consonants', 'syllables'];
const WITHOUT_VOWELS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A way to read a text besides as it stands, and what it adds to the rule that a submitter is told. */
interface Reading {
  readonly name: string;
  readonly read: (text: string) => readonly (TextView | undefined)[];
  readonly detectors: readonly Detector[];
  /** Whether what is read so may be read in every other way again. */
  readonly isCode: boolean;
  /** Texts read so in which there was nothing. */
  readonly empty: EmptyTexts;
}

/** Remembers in which texts there was nothing: the next pass and the next text read the same again. */
class EmptyTexts {
  private readonly known = new Set<string>();

  has(text: string, depth: number): boolean {
    return text.length <= EMPTY_LENGTH_MAX && this.known.has(`${depth} ${text}`);
  }

  add(text: string, depth: number): void {
    if (text.length > EMPTY_LENGTH_MAX) return;
    if (this.known.size >= EMPTY_MAX) this.known.clear();
    this.known.add(`${depth} ${text}`);
  }
}

/**
 * Everything that tells who a hidden party is: its names, domains, networks and values, as they stand, as they look,
 * as they sound in other scripts, escaped, and encoded.
 */
export function hiddenPartyDetectors(parties: readonly Party[]): Detector[] {
  if (parties.length === 0) return [];
  const keys = partyKeys(parties);
  const names = [
    hiddenNameDetector(parties, keys, false),
    hiddenNameDetector(parties, keys, true),
    hiddenPersonDetector(parties, keys),
  ];
  const plain = [
    ...names,
    hiddenValueDetector(parties),
    hiddenDomainDetector(hiddenDomainsOf(parties)),
    hiddenAddressDetector(readNetworks(parties.flatMap((party) => party.networks))),
  ];
  const isWithoutVowels = parties.some(({ names: own }) => own.some((name) => WITHOUT_VOWELS.test(name)));
  const wide = wideLetters(parties.flatMap((party) => party.names));
  const readings: readonly Reading[] = [
    {
      name: 'look-alike',
      read: (text) => [visualReading(text)],
      detectors: plain,
      isCode: false,
      empty: new EmptyTexts(),
    },
    {
      name: 'by-sound',
      read: (text) => [...soundReadings(text), ...(isWithoutVowels ? [skeletonReading(text)] : [])],
      detectors: [hiddenSoundDetector(parties, keys)],
      isCode: false,
      empty: new EmptyTexts(),
    },
    {
      name: 'escaped',
      read: (text) => [escapedReading(text)],
      detectors: plain,
      isCode: true,
      empty: new EmptyTexts(),
    },
    {
      name: 'encoded',
      read: (text) => [encodedReading(text, wide)],
      detectors: plain,
      isCode: true,
      empty: new EmptyTexts(),
    },
  ];
  return [
    ...plain,
    ...readings.map(
      (reading): Detector =>
        (scene) =>
          throughReading(scene, reading, readings, 1),
    ),
  ];
}

/** What is found in a text read in another way, in units of the text as it stands. */
function throughReading(scene: Scene, reading: Reading, all: readonly Reading[], depth: number): Candidate[] {
  return reading.read(scene.view.text).flatMap((view) => {
    if (!view || reading.empty.has(view.text, depth)) return [];
    const inner = new Scene(view);
    const found = reading.detectors.flatMap((detect) => detect(inner));
    const further =
      reading.isCode && depth < DEPTH_MAX
        ? all.flatMap((next) => throughReading(inner, next, all, depth + 1))
        : [];
    if (found.length === 0 && further.length === 0) reading.empty.add(view.text, depth);
    return [...found, ...further].map((candidate) => ({
      ...candidate,
      ...spanIn(view, candidate.start, candidate.end),
      rule: `${candidate.rule.split(' ')[0] ?? ''} ${reading.name}`,
    }));
  });
}

/** Finds the spellings of names; a part of one gives way to names that stay, the whole in other words or letters does not. */
function hiddenNameDetector(parties: readonly Party[], keys: readonly string[], isGuess: boolean): Detector {
  const index = new NameIndex<string>(
    parties.flatMap((party, number): NameEntry<string>[] => {
      const value = keys[number] ?? '';
      const variants = party.names.flatMap((name) => variantsOf(name));
      return [
        ...variants
          .filter((variant) => (variant.isGuess && !variant.isTwist) === isGuess)
          .map(({ spelling, ...variant }) => ({ ...variant, name: spelling, value })),
        ...(isGuess && party.names.length > 0
          ? party.domains.flatMap((domain) => domainLabel(domain)).map((name) => ({ name, value }))
          : []),
      ];
    }),
  );
  if (index.isEmpty) return () => [];
  const candidate = (start: number, end: number, key: string): Candidate => {
    return { start, end, kind: 'party', rule: 'hidden-name', key, certainty: isGuess ? 'certain' : 'hidden' };
  };
  return ({ view, stream }) => [
    ...index.find(view, stream).map(({ start, end, value }) => candidate(start, end, value)),
    ...labelsWith(index, view.text).map(({ start, end, value }) => candidate(start, end, value)),
  ];
}

/** Finds Latin names in other scripts, by the codes of what they sound like. */
function hiddenSoundDetector(parties: readonly Party[], keys: readonly string[]): Detector {
  let index: NameIndex<string> | undefined;
  return ({ view, stream }) => {
    index ??= new NameIndex<string>(
      parties.flatMap((party, number) =>
        party.names
          .flatMap((name) => variantsOf(name))
          .filter(({ isCapitals, isTwist, isProper }) => !isCapitals && !isTwist && !isProper)
          .flatMap(({ spelling }) => [
            ...SOUNDINGS.flatMap((sounding) => codesOfName(spelling, sounding)),
            ...skeletonsOfName(spelling),
          ])
          .map((name) => ({ name, value: keys[number] ?? '' })),
      ),
    );
    return index.find(view, stream).map(({ start, end, value }): Candidate => {
      return { start, end, kind: 'party', rule: 'hidden-name', key: value, certainty: 'hidden' };
    });
  };
}

/** Finds values as they are, whatever their case and punctuation. */
function hiddenValueDetector(parties: readonly Party[]): Detector {
  const values = parties.flatMap((party) => party.values ?? []);
  const index = new NameIndex<string>(values.map((name) => ({ name, value: name.trim().toLowerCase() })));
  if (index.isEmpty) return () => [];
  return ({ view, stream }) =>
    index.find(view, stream).map(({ start, end, value }): Candidate => {
      return { start, end, kind: 'value', rule: 'hidden-value', key: value, certainty: 'hidden' };
    });
}

/** Labels of international domain names in ASCII (RFC 3492) that hold a name once they are decoded. */
function labelsWith(index: NameIndex<string>, text: string): NameMatch<string>[] {
  return matchesIn(A_LABEL, text).flatMap((match): NameMatch<string>[] => {
    const decoded = domainToUnicode(match[0]);
    if (decoded === '' || decoded === match[0].toLowerCase()) return [];
    const view = viewOf(decoded);
    const name = index.find(view, streamOf(view))[0];
    return name ? [{ start: match.index, end: match.index + match[0].length, value: name.value }] : [];
  });
}
