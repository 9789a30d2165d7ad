import type { SharingTerms, Tlp } from '@app/marking';
import type { StixBundle } from '@app/stix';
import type { ExtraMask } from './extra-mask';
import type { Leaf } from './schema-values';

/**
 * Test bundles whose maker knows which value is hidden from whom: it sets each marking itself and notes the label
 * of each value. It does not ask the code that it tests.
 */
export interface LabelledBundle {
  readonly bundle: StixBundle;
  readonly terms: SharingTerms;
  readonly extraMasks: readonly ExtraMask[];
  readonly values: readonly LabelledValue[];
  /** Labels of whole objects, by id. */
  readonly objects: ReadonlyMap<string, Tlp>;
  /** Identities and what ties them, as far as some version leaves them to the terms, by id. */
  readonly byDefault: ReadonlySet<string>;
  /** Whether an object carries a marking by which its provider is not named: then a fuller rendition may name less. */
  readonly hidesProviders: boolean;
}

/** One value, another that could stand in its place, and the least audience that may see it. */
export interface LabelledValue extends Leaf {
  readonly objectId: string;
  /** Position of its object, or of that version of it, in the bundle. */
  readonly index: number;
  readonly label: Tlp;
  /** Whether nobody ever sees it: of an older version, or withheld whatever its level. */
  readonly isNever?: boolean;
}

export const MARKING_IDS: Readonly<Record<Tlp, readonly string[]>> = {
  CLEAR: ['94868c89-83c2-464b-929b-a1a8aa3c8487', '613f2e26-407d-48c7-9eca-b8e91df99dc9'],
  GREEN: ['bab4a63c-aed9-4cf5-a766-dfca5abac2bb', '34098fce-860f-48ae-8e50-ebd3cc5e41da'],
  AMBER: ['55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'f88d31f6-486f-44da-b317-01333bde0b82'],
  'AMBER+STRICT': ['939a9414-2ddd-4d32-a0cd-375ea402b003'],
  RED: ['e828b379-4e03-4974-9ac4-e53a884c97c1', '5e57c739-391a-4eb3-b6be-7d15ca92d5ed'],
};
export const STATEMENT_ID = 'marking-definition--00000000-0000-4000-8000-000000000001';
export const PAP_ID = 'marking-definition--00000000-0000-4000-8000-000000000002';
export const IEP_ID = 'marking-definition--00000000-0000-4000-8000-000000000003';
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
export const CREATED = '2024-01-01T00:00:00.000Z';
/** Of an older version of an object. */
export const CREATED_BEFORE = '2023-06-01T00:00:00.000Z';
/** An extension that nobody knows, with properties at the top level of its object. */
export const TOPLEVEL_EXTENSION_ID = 'extension-definition--00000000-0000-4000-8000-0000000000aa';

/** Values whose words are looked for in texts when a marking hides them: type and property. */
export const QUOTABLE: ReadonlySet<string> = new Set([
  'artifact hashes',
  'attack-pattern name',
  'campaign name',
  'directory path',
  'email-addr value',
  'email-message message_id',
  'file hashes',
  'file name',
  'infrastructure name',
  'intrusion-set name',
  'mac-addr value',
  'malware name',
  'mutex name',
  'process command_line',
  'software name',
  'threat-actor name',
  'tool name',
  'url value',
  'user-account account_login',
  'user-account user_id',
  'vulnerability name',
  'windows-registry-key key',
  'x509-certificate serial_number',
  'x509-certificate subject',
]);

/** Types whose names are looked for however they are spelled. */
export const NAMED_TYPES: ReadonlySet<string> = new Set([
  'campaign',
  'identity',
  'intrusion-set',
  'malware',
  'threat-actor',
  'tool',
]);

/** How a text may spell a name so that it is still read as that name. */
export const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `${name}'s`,
  (name) => name.replace('a', '\u00e1'),
  (name) => name.replace('a', '\u0430'),
  (name) => name.replace('a', 'a\u0301'),
  (name) => `${name.slice(0, 4)}\u200b${name.slice(4)}`,
  (name) => `${name.slice(0, 4)}\u00ad${name.slice(4)}`,
  (name) => `${name.slice(0, 4)}-\n${name.slice(4)}`,
  (name) => `${name.slice(0, 4)}-${name.slice(4)}`,
  (name) => name.replace('a', '%61'),
  (name) => name.replace('a', '&#97;'),
  (name) => name.replace('a', '&#x61;'),
  (name) => Array.from(name, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join(''),
  (name) => `x_${name}_y`,
];
