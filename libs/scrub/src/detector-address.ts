import { isVersionAt, isWithin, readNetwork, type Network } from '@app/enrichment';
import { embeddedNetworks } from './address-forms';
import type { Candidate, Detector, Scene } from './detector';

/** Whole blocks as the registries name them: they identify nobody. */
const WHOLE_BLOCKS: ReadonlySet<string> = new Set([
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
]);
const INTERNAL = [...WHOLE_BLOCKS, 'fec0::/10', '64:ff9b:1::/48'].flatMap(
  (range) => readNetwork(range) ?? [],
);
/** The metadata service of cloud providers is the same everywhere, and what attackers ask for. */
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(['169.254.169.254']);

/** A range that holds a hidden network tells of it, unless it is as wide as this. */
const TELLING_PREFIX_MIN = 16;

/** `req. 10.4.1.1` is a part of a standard. */
const SECTION =
  /(?<![\p{L}])(?:req|reqs|requirements?|sections?|sect|sec|clauses?|controls?|chapters?|ch|articles?|art|annex|appendix|exigences?|chapitre|requisitos?|apartado|cap[ií]tulo|abschnitt|kapitel|ziffer|anforderung|nr|§{1,2})\.? {0,2}$/iu;
const SECTION_LENGTH = 16;

/** Private, shared and link-local addresses, and hardware addresses. */
export function detectInternalAddresses(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const spelled = scene.spelledNetworks.flatMap(({ start, end, network, isAmbiguous }): Candidate[] => {
    const isInternal = !isAmbiguous && INTERNAL.some((block) => isWithin(network, block));
    const address = network.bytes.join('.');
    const isWhole = KNOWN_TO_ALL.has(address) || WHOLE_BLOCKS.has(`${address}/${network.prefix}`);
    return isInternal && !isWhole && !isVersionAt(text, start) && !isSection(text, start)
      ? [disguised(start, end, network, 'internal-address', 'certain')]
      : [];
  });
  const plain = scene.addresses.flatMap((address): Candidate[] => {
    const { type, value, start, end } = address;
    if (type === 'mac-addr') {
      return [{ start, end, kind: 'address', rule: 'hardware-address', key: value, certainty: 'certain' }];
    }
    const network = readNetwork(value);
    const isInternal =
      network &&
      [network, ...embeddedNetworks(network)].some((known) =>
        INTERNAL.some((block) => isWithin(known, block)),
      );
    if (
      !isInternal ||
      KNOWN_TO_ALL.has(value) ||
      WHOLE_BLOCKS.has(value) ||
      isVersionAt(text, start) ||
      isSection(text, start)
    )
      return [];
    return [{ start, end, kind: 'address', rule: 'internal-address', key: value, certainty: 'certain' }];
  });
  return [...plain, ...spelled];
}

function isSection(text: string, start: number): boolean {
  return SECTION.test(text.slice(Math.max(0, start - SECTION_LENGTH), start));
}

/** Addresses and ranges inside the networks of hidden parties, and not much wider ones around them, however spelled. */
export function hiddenAddressDetector(networks: readonly Network[]): Detector {
  if (networks.length === 0) return () => [];
  const isTelling = (network: Network): boolean =>
    networks.some(
      (hidden) =>
        isWithin(network, hidden) || (network.prefix >= TELLING_PREFIX_MIN && isWithin(hidden, network)),
    );
  return (scene) => [
    ...scene.addresses.flatMap((address): Candidate[] => {
      const network = address.type === 'mac-addr' ? undefined : readNetwork(address.value);
      if (!network || ![network, ...embeddedNetworks(network)].some((known) => isTelling(known))) return [];
      const { value, start, end } = address;
      return [{ start, end, kind: 'address', rule: 'hidden-network', key: value, certainty: 'hidden' }];
    }),
    ...scene.spelledNetworks.flatMap(({ start, end, network }): Candidate[] =>
      isTelling(network) ? [disguised(start, end, network, 'hidden-network', 'hidden')] : [],
    ),
  ];
}

function disguised(
  start: number,
  end: number,
  { bytes, prefix }: Network,
  rule: string,
  certainty: Candidate['certainty'],
): Candidate {
  const address = bytes.join('.');
  return {
    start,
    end,
    kind: 'address',
    rule,
    key: prefix === 32 ? address : `${address}/${prefix}`,
    certainty,
  };
}
