import type { SharingTerms, Tlp } from '@app/marking';
import type { StixBundle } from '@app/stix';
import type { Leaf } from './schema-values';

/**
 * Test bundles whose maker knows which value is hidden from whom: it sets each marking itself and notes the label
 * of each value. It does not ask the code that it tests.
 */
export interface LabelledBundle {
  readonly bundle: StixBundle;
  readonly terms: SharingTerms;
  readonly values: readonly LabelledValue[];
  /** Labels of whole objects, by id. */
  readonly objects: ReadonlyMap<string, Tlp>;
}

/** One value, another that could stand in its place, and the least audience that may see it. */
export interface LabelledValue extends Leaf {
  readonly objectId: string;
  readonly label: Tlp;
}

export const MARKING_IDS: Readonly<Record<Tlp, readonly string[]>> = {
  CLEAR: ['94868c89-83c2-464b-929b-a1a8aa3c8487', '613f2e26-407d-48c7-9eca-b8e91df99dc9'],
  GREEN: ['bab4a63c-aed9-4cf5-a766-dfca5abac2bb', '34098fce-860f-48ae-8e50-ebd3cc5e41da'],
  AMBER: ['55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'f88d31f6-486f-44da-b317-01333bde0b82'],
  'AMBER+STRICT': ['939a9414-2ddd-4d32-a0cd-375ea402b003'],
  RED: ['e828b379-4e03-4974-9ac4-e53a884c97c1', '5e57c739-391a-4eb3-b6be-7d15ca92d5ed'],
};
export const STATEMENT_ID = 'marking-definition--00000000-0000-4000-8000-000000000001';
/** Nowhere defined: whatever carries it is RED. */
export const UNKNOWN_MARKING_ID = 'marking-definition--00000000-0000-4000-8000-00000000dead';
export const RELATIONSHIP_TYPES = [
  'targets',
  'related-to',
  'located-at',
  'impacts',
  'contact-for',
  'attributed-to',
  'uses',
];

export const COMMUNITY = '11111111-1111-4111-8111-111111111111';
export const RECIPIENT = '22222222-2222-4222-8222-222222222222';
