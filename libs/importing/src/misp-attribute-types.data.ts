/** MISP attribute types that are hashes of files, with the algorithm as STIX names it. */
export const HASH_OF_TYPE: Readonly<Record<string, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha224: 'SHA-224',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
  'sha512/224': 'SHA-512-224',
  'sha512/256': 'SHA-512-256',
  'sha3-224': 'SHA3-224',
  'sha3-256': 'SHA3-256',
  'sha3-384': 'SHA3-384',
  'sha3-512': 'SHA3-512',
  ssdeep: 'SSDEEP',
  tlsh: 'TLSH',
  authentihash: 'AUTHENTIHASH',
  imphash: 'IMPHASH',
  impfuzzy: 'IMPFUZZY',
  pehash: 'PEHASH',
  vhash: 'VHASH',
  telfhash: 'TELFHASH',
  cdhash: 'CDHASH',
};

/** How many hexadecimal digits a hash has, where it has a fixed number. */
export const HASH_DIGITS: Readonly<Record<string, number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-224': 56,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
  'SHA-512-224': 56,
  'SHA-512-256': 64,
  'SHA3-224': 56,
  'SHA3-256': 64,
  'SHA3-384': 96,
  'SHA3-512': 128,
  AUTHENTIHASH: 64,
  IMPHASH: 32,
};

/** Types that are fingerprints of certificates. */
export const CERTIFICATE_HASH_OF_TYPE: Readonly<Record<string, string>> = {
  'x509-fingerprint-md5': 'MD5',
  'x509-fingerprint-sha1': 'SHA-1',
  'x509-fingerprint-sha256': 'SHA-256',
};

/** Types that are accounts, with the kind of account as STIX names it. */
export const ACCOUNT_OF_TYPE: Readonly<Record<string, string>> = {
  'github-username': 'github',
  'twitter-id': 'twitter',
  'jabber-id': 'jabber',
  eppn: 'eppn',
  'github-organisation': 'github',
};

/** Types that are wallets. */
export const WALLET_TYPES: ReadonlySet<string> = new Set([
  'btc',
  'xmr',
  'dash',
  'bch',
  'eth',
  'ltc',
  'crypto-address',
]);

/** Types that are detection rules, with the language as STIX names it. */
export const RULE_OF_TYPE: Readonly<Record<string, string>> = {
  yara: 'yara',
  sigma: 'sigma',
  snort: 'snort',
  'stix2-pattern': 'stix',
};

/** Which property of an email message a type gives. */
export const EMAIL_PART_OF_TYPE: Readonly<Record<string, string>> = {
  'email-subject': 'subject',
  'email-body': 'body',
  'email-message-id': 'message_id',
};

/** Which header field of an email message a type gives. */
export const EMAIL_HEADER_OF_TYPE: Readonly<Record<string, string>> = {
  'email-x-mailer': 'X-Mailer',
  'email-mime-boundary': 'Content-Type-Boundary',
  'email-thread-index': 'Thread-Index',
  'email-reply-to': 'Reply-To',
};

/** Types that are data of persons, or secrets: they are not taken over. */
export const PERSONAL_TYPES: ReadonlySet<string> = new Set([
  'first-name',
  'middle-name',
  'last-name',
  'full-name',
  'date-of-birth',
  'place-of-birth',
  'gender',
  'nationality',
  'passport-number',
  'passport-country',
  'passport-expiration',
  'redress-number',
  'identity-card-number',
  'visa-number',
  'issue-date-of-the-visa',
  'primary-residence',
  'country-of-residence',
  'special-service-request',
  'frequent-flyer-number',
  'travel-details',
  'payment-details',
  'place-port-of-original-embarkation',
  'place-port-of-clearance',
  'place-port-of-onward-foreign-destination',
  'passenger-name-record-locator-number',
  'target-email',
  'target-user',
  'whois-registrant-name',
  'email-src-display-name',
  'email-dst-display-name',
  'cc-number',
  'bank-account-nr',
  'prtn',
  'password',
]);

/** Types whose values a note keeps: STIX has no object for them. A type that is not known at all is kept so too. */
export const NOTED_TYPES: ReadonlySet<string> = new Set([
  'comment',
  'text',
  'other',
  'datetime',
  'hex',
  'counter',
  'float',
  'integer',
  'boolean',
  'anonymised',
]);
