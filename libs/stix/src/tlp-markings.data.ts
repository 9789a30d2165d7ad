import type { StixObject } from './stix-object';

/** The extension that TLP 2.0 marking definitions carry. */
export const TLP_2_EXTENSION_ID = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

/** The marking definitions that FIRST and OASIS publish; whatever carries TLP is one of these, unaltered. */
export const PUBLISHED_TLP_MARKINGS: ReadonlyMap<string, StixObject> = new Map(
  [
    tlp1('white', '613f2e26-407d-48c7-9eca-b8e91df99dc9'),
    tlp1('green', '34098fce-860f-48ae-8e50-ebd3cc5e41da'),
    tlp1('amber', 'f88d31f6-486f-44da-b317-01333bde0b82'),
    tlp1('red', '5e57c739-391a-4eb3-b6be-7d15ca92d5ed'),
    tlp2('clear', '94868c89-83c2-464b-929b-a1a8aa3c8487'),
    tlp2('green', 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb'),
    tlp2('amber', '55d920b0-5e8b-4f79-9ee9-91f868d9b421'),
    tlp2('amber+strict', '939a9414-2ddd-4d32-a0cd-375ea402b003'),
    tlp2('red', 'e828b379-4e03-4974-9ac4-e53a884c97c1'),
  ].map((marking) => [marking.id, marking]),
);

function tlp1(label: string, uuid: string): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: `marking-definition--${uuid}`,
    created: '2017-01-20T00:00:00.000Z',
    definition_type: 'tlp',
    name: `TLP:${label.toUpperCase()}`,
    definition: { tlp: label },
  };
}

function tlp2(label: string, uuid: string): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: `marking-definition--${uuid}`,
    created: '2022-10-01T00:00:00.000Z',
    name: `TLP:${label.toUpperCase()}`,
    extensions: { [TLP_2_EXTENSION_ID]: { extension_type: 'property-extension', tlp_2_0: label } },
  };
}
