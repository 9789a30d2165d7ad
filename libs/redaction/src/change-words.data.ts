import type { MaskKind } from '@app/scrub';

/** What a mask of each kind covers, in plain words; a kind without an entry is named as it is. */
export const MASKED_WORDS: Readonly<Partial<Record<MaskKind, string>>> = {
  party: 'the name of a party that this audience may not know',
  person: 'the name of a person',
  organisation: 'the name of an organisation',
  domain: 'a domain of a party that this audience may not know',
  url: 'an address on the web that tells of a hidden party or holds credentials',
  email: 'an e-mail address',
  phone: 'a telephone number',
  address: 'a network address of a hidden party or of a private network',
  host: 'the name of an internal host',
  user: 'the name of a user',
  credentials: 'a password or other credentials',
  token: 'an access token',
  key: 'a key',
  iban: 'a bank account',
  card: 'a payment card',
  number: 'a number that identifies a person',
  place: 'a place or postal address',
  value: 'a value that this audience may not know',
};

/** How a detector comes to it, where that is more than what the mask covers. */
export const DETECTOR_WORDS: Readonly<Record<string, string>> = {
  'hidden-name': 'in whatever spelling it stands',
  'hidden-value': 'as it is written elsewhere in the submission or among your own masks',
  'look-alike': 'in letters of another script that look like its own',
  'by-sound': 'in another script, as it sounds',
  escaped: 'with letters of it escaped',
  encoded: 'inside something that is encoded',
};
