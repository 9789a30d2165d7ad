/** Id of the Information Exchange Policy 2.0 extension-definition (FIRST IEP 2.0 as a STIX marking). */
export const IEP_EXTENSION_ID = 'extension-definition--762e2e97-ee51-43e5-a9ea-165fbb862c4a';
/** Id of the Permissible Actions Protocol extension-definition: which actions may be taken on what it marks. */
export const PAP_EXTENSION_ID = 'extension-definition--f8d78575-edfd-406e-8e84-6162a8450f5b';

const KIND = { extension_type: ['property-extension'] } as const;

/**
 * The closed words of each marking extension that is understood: property by property, what it may say. A marking
 * that says anything else there is not understood.
 */
export const CLOSED_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [PAP_EXTENSION_ID]: { ...KIND, pap: ['clear', 'white', 'green', 'amber', 'red'] },
  [IEP_EXTENSION_ID]: {
    ...KIND,
    encrypt_in_transit: ['must', 'may'],
    permitted_actions: [
      'none',
      'contact-for-instruction',
      'internally-visible-actions',
      'externally-visible-indirect-actions',
      'externally-visible-direct-actions',
    ],
    affected_party_notifications: ['may', 'must-not'],
    tlp: ['white', 'clear', 'green', 'amber', 'amber+strict', 'red'],
    provider_attribution: ['may', 'must', 'must-not'],
    unmodified_resale: ['may', 'must-not'],
  },
};
