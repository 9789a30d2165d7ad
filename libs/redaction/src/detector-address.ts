import { isVersionAt, isWithin, readNetwork, type Network } from '@app/enrichment';
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

/** Private, shared and link-local addresses, and hardware addresses. */
export function detectInternalAddresses(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return scene.addresses.flatMap((address): Candidate[] => {
    const { type, value, start, end } = address;
    if (type === 'mac-addr') {
      return [{ start, end, kind: 'address', rule: 'hardware-address', key: value, certainty: 'certain' }];
    }
    const network = readNetwork(value);
    const isInternal = network && INTERNAL.some((block) => isWithin(network, block));
    if (!isInternal || KNOWN_TO_ALL.has(value) || WHOLE_BLOCKS.has(value) || isVersionAt(text, start))
      return [];
    return [{ start, end, kind: 'address', rule: 'internal-address', key: value, certainty: 'certain' }];
  });
}

/** Addresses and ranges inside the networks of hidden parties. */
export function hiddenAddressDetector(networks: readonly Network[]): Detector {
  if (networks.length === 0) return () => [];
  return (scene) =>
    scene.addresses.flatMap((address): Candidate[] => {
      const network = address.type === 'mac-addr' ? undefined : readNetwork(address.value);
      if (!network || !networks.some((hidden) => isWithin(network, hidden))) return [];
      const { value, start, end } = address;
      return [{ start, end, kind: 'address', rule: 'hidden-network', key: value, certainty: 'hidden' }];
    });
}
