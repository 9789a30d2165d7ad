import { CONTACT_EXTENSION_ID } from '@app/stix';
import type { CanarySource, Json } from './canary-values';

/** One way to fill a type: what of its schema is left out, and what is set so that the standard's rules hold. */
export interface Variant {
  readonly folder: 'sdos' | 'sros' | 'scos' | 'smos';
  readonly type: string;
  readonly without?: readonly string[];
  readonly fit?: (body: { readonly [name: string]: Json }, source: CanarySource) => { [name: string]: Json };
}

const OBSERVABLE = /^(domain-name|ipv4-addr|mutex)--/;

/** An impact has the extension for the category that it names, and is superseded by one of its own category. */
const ofCategory = (impact_category: string): Omit<Variant, 'folder' | 'type'> => ({
  without: ['superseded_by_ref'],
  fit: () => ({ impact_category }),
});

const observables =
  (name: string) =>
  (_body: object, source: CanarySource): { [name: string]: Json } => ({
    [name]: [source.id(OBSERVABLE) ?? ''],
  });

/** The ways to fill types whose properties exclude each other or whose values follow a rule beyond the schema. */
export const VARIANTS: Readonly<Record<string, readonly Omit<Variant, 'folder' | 'type'>[]>> = {
  identity: [
    {},
    {
      fit: (_body, source) => ({
        extensions: {
          [CONTACT_EXTENSION_ID]: {
            extension_type: 'property-extension',
            prefix: source.word(),
            first_name: source.word(),
            middle_name: source.word(),
            last_name: source.word(),
            suffix: source.word(),
            team: source.word(),
            contact_numbers: [{ contact_number_type: 'work-phone', value: source.word() }],
            email_addresses: [
              { digital_contact_type: 'work', value: `${source.word()}@${source.word()}.example` },
            ],
            social_media_accounts: [{ digital_contact_type: 'work', value: source.word() }],
          },
        },
      }),
    },
  ],
  'language-content': [
    {
      without: ['object_modified'],
      fit: (_body, source) => ({
        object_ref: source.id(/^note--/) ?? '',
        contents: { de: { content: source.word(), abstract: source.word(), [source.word()]: source.word() } },
      }),
    },
  ],
  'malware-analysis': [{ fit: observables('analysis_sco_refs') }],
  'observed-data': [{ without: ['objects'], fit: observables('object_refs') }],
  artifact: [{ without: ['url'] }, { without: ['payload_bin'] }],
  file: [{ fit: observables('contains_refs') }],
  impact: [
    ...['availability', 'confidentiality', 'integrity', 'economic'].map(ofCategory),
    ...['external', 'physical', 'monetary', 'traceability'].map(ofCategory),
  ],
  'email-message': [
    { without: ['body'] },
    { without: ['body_multipart'], fit: () => ({ is_multipart: false }) },
  ],
  'network-traffic': [{ without: ['end'] }, { fit: () => ({ is_active: false }) }],
  software: [
    { fit: (_body, source) => ({ cpe: `cpe:2.3:a:${source.word()}:${source.word()}:1:*:*:*:*:*:*:*` }) },
  ],
  url: [
    {
      fit: (_body, source) => ({
        value: `https://${source.word()}.example/${source.word()}?q=${source.word()}`,
      }),
    },
  ],
};
