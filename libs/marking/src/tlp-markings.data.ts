import type { StixObject } from '@app/stix';
import type { Tlp } from './tlp';

/** Id of the TLP 2.0 extension-definition; the key under which a marking-definition carries its label. */
export const TLP_EXTENSION_ID = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

const PUBLISHED = '2022-10-01T00:00:00.000Z';

/**
 * The TLP 2.0 extension-definition as OASIS published it. Its author is named by id only: the identity is
 * not part of a rendition.
 */
export const TLP_EXTENSION: StixObject = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: TLP_EXTENSION_ID,
  created_by_ref: 'identity--b3bca3c2-1f3d-4b54-b44f-dac42c3a8f01',
  created: PUBLISHED,
  modified: PUBLISHED,
  name: 'TLP 2.0',
  description: 'This defines TLP 2.0 as a STIX extension',
  schema:
    'https://github.com/oasis-open/cti-stix-common-objects/tree/master/extension-definition-specifications/tlp-2.0',
  version: '1.0.0',
  extension_types: ['property-extension'],
};

function definition(label: Tlp, uuid: string): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: `marking-definition--${uuid}`,
    created: PUBLISHED,
    name: `TLP:${label}`,
    extensions: {
      [TLP_EXTENSION_ID]: { extension_type: 'property-extension', tlp_2_0: label.toLowerCase() },
    },
  };
}

/** The five TLP 2.0 marking-definitions, exactly as published; they are the same objects everywhere. */
export const TLP_MARKINGS: Readonly<Record<Tlp, StixObject>> = {
  CLEAR: definition('CLEAR', '94868c89-83c2-464b-929b-a1a8aa3c8487'),
  GREEN: definition('GREEN', 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb'),
  AMBER: definition('AMBER', '55d920b0-5e8b-4f79-9ee9-91f868d9b421'),
  'AMBER+STRICT': definition('AMBER+STRICT', '939a9414-2ddd-4d32-a0cd-375ea402b003'),
  RED: definition('RED', 'e828b379-4e03-4974-9ac4-e53a884c97c1'),
};

/** The four TLP 1 marking-definitions of STIX 2.1 section 7.2.1.4, by id, and the TLP 2.0 label each stands for. */
export const TLP1_LABELS: Readonly<Record<string, Tlp>> = {
  'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9': 'CLEAR',
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'GREEN',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'AMBER',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'RED',
};
