import type { StixObject } from '@app/stix';
import type { Properties } from './small-bundle';
import { bundleOf, marked, object, objectsFor, part } from './small-bundle';

/** The victim as its report quotes it, and what of it nobody may read. */
const NAME = 'Velmora Quaxington';
const TELLING = /velmora|quaxington|вельмора|ⓥⓔⓛ/i;
const VICTIM = object('identity', 2, {
  name: `${NAME} GmbH`,
  contact_information: 'https://velmora.example',
  ...marked('RED'),
});
const bytes = (separator: string): string =>
  [...Buffer.from(NAME)].map((byte) => separator + byte.toString(16)).join('');

const EVASIONS: readonly (readonly [string, string])[] = [
  ['as given', NAME],
  ['capitals', NAME.toUpperCase()],
  ['accents', 'Vélmóra Quäxington'],
  ['zero-width', 'Vel\u200Bmora Quax\u200Dington'],
  ['look-alikes', 'Vеlmоrа Quахingtоn'],
  ['hyphen at a line end', 'Vel-\nmora Quaxington'],
  ['letters apart', 'V e l m o r a Q u a x i n g t o n'],
  ['underscores', 'velmora_quaxington'],
  ['camel case', 'VelmoraQuaxington'],
  ['domain', 'portal.velmora[.]example'],
  ['domain in words', 'velmora dot example'],
  ['percent', 'Velmora%2520Quaxington'],
  ['entities', '&#86;elmora Quaxingto&#110;'],
  ['base64', Buffer.from(`hit ${NAME} hard`).toString('base64')],
  ['base64url', Buffer.from(`?? ${NAME}`).toString('base64url')],
  ['encoded command', Buffer.from(`echo ${NAME}`, 'utf16le').toString('base64')],
  ['hexadecimal', bytes('')],
  ['hexadecimal apart', bytes(' ').trim()],
  ['escapes', bytes('\\x')],
  ['quoted-printable', bytes('=').replace('=6d', '=\r\n=6d')],
  ['JSON escapes', '\\u0056elmora Quaxington'],
  ['possessive', `${NAME}'s`],
  ['Cyrillic', 'Велмора Куаксингтон'],
  ['other order', 'Quaxington Velmora'],
  ['domain without its ending', '#velmora'],
];

type Place = readonly [where: string, make: (evasion: string) => StixObject[]];
const clear = (type: string, number: number, properties: Properties): StixObject =>
  object(type, number, { ...properties, ...marked('CLEAR') });
const CAMPAIGN = clear('campaign', 20, { name: 'Operation', description: 'A plain text' });
const PLACES: readonly Place[] = [
  ['a description', (text) => [clear('campaign', 1, { name: 'C', description: `They hit ${text}, twice` })]],
  ['a note', (text) => [clear('note', 1, { content: `on ${text}`, object_refs: [CAMPAIGN.id] }), CAMPAIGN]],
  [
    'a pattern',
    (text) => [
      clear('indicator', 1, {
        pattern: `[file:name = '${text}']`,
        pattern_type: 'stix',
        valid_from: '2024-01-01T00:00:00Z',
      }),
    ],
  ],
  ['a file name', (text) => [clear('file', 1, { name: `${text}.docx` })]],
  ['a URL', (text) => [clear('url', 1, { value: `http://evil.example/${text}?q=1` })]],
  ['the query of a URL', (text) => [clear('url', 1, { value: `http://evil.example/?q=${text}` })]],
  [
    'a registry key',
    (text) => [
      clear('windows-registry-key', 1, {
        key: `HKLM\\Software\\${text}`,
        values: [{ name: text, data: text, data_type: 'REG_SZ' }],
      }),
    ],
  ],
  [
    'an e-mail',
    (text) => [
      clear('email-message', 1, {
        is_multipart: false,
        subject: `Re: ${text}`,
        body: text,
        additional_header_fields: { 'X-Org': text },
        received_lines: [text],
      }),
    ],
  ],
  [
    'an external reference',
    (text) => [
      clear('tool', 1, {
        name: 'T',
        external_references: [
          { source_name: 'blog', description: text, url: `https://blog.example/${text}`, external_id: text },
        ],
      }),
    ],
  ],
  [
    'a translation',
    (text) => [
      CAMPAIGN,
      clear('language-content', 1, {
        object_ref: CAMPAIGN.id,
        object_modified: '2024-01-01T00:00:00Z',
        contents: { de: { description: `Opfer ${text}` } },
      }),
    ],
  ],
  [
    'an account',
    (text) => [
      clear('user-account', 1, {
        account_login: text,
        user_id: text,
        display_name: text,
        account_type: text,
      }),
    ],
  ],
  [
    'a process',
    (text) => [
      clear('process', 1, {
        command_line: `cmd /c ${text}`,
        cwd: `C:\\${text}`,
        environment_variables: { ORG: text },
      }),
    ],
  ],
  [
    'a certificate',
    (text) => [
      clear('x509-certificate', 1, {
        subject: `CN=${text}`,
        issuer: `O=${text}`,
        serial_number: '01',
        x509_v3_extensions: { subject_alternative_name: text },
      }),
    ],
  ],
  ['a mutex', (text) => [clear('mutex', 1, { name: text })]],
  ['an autonomous system', (text) => [clear('autonomous-system', 1, { number: 7, name: text })]],
  [
    'software',
    (text) => [
      clear('software', 1, {
        name: text,
        vendor: text,
        version: text,
        swid: text,
        cpe: `cpe:2.3:a:${text}:x:1:*:*:*:*:*:*:*`,
      }),
    ],
  ],
  ['a directory', (text) => [clear('directory', 1, { path: `C:\\${text}\\x` })]],
  [
    'bytes',
    (text) => [clear('artifact', 1, { payload_bin: Buffer.from(`PK ${text} and more`).toString('base64') })],
  ],
  [
    'bytes between others',
    (text) => [
      clear('artifact', 1, {
        payload_bin: Buffer.concat([
          Buffer.from([1, 2, 255, 0]),
          Buffer.from(` ${text} `),
          Buffer.from([3, 254]),
        ]).toString('base64'),
      }),
    ],
  ],
];

describe.each(PLACES)('the public does not read who was hit in %s', (where, make) => {
  // What a domain is called gives way to names that stay, and a software that everybody may see has one.
  const told = EVASIONS.filter(([kind]) => where !== 'software' || kind !== 'domain without its ending');
  it.each(told)('%s', (_, evasion) => {
    const objects = objectsFor(bundleOf(VICTIM, ...make(evasion)));
    const shown = JSON.stringify(objects);
    expect(shown.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')).not.toMatch(TELLING);
    const [quoted = ''] = JSON.stringify(evasion).slice(1, -1).split("'s");
    expect(shown).not.toContain(quoted);
    expect(shown).not.toContain(Buffer.from(evasion).toString('base64').slice(0, 12));
    if (where === 'a description') expect(shown).toMatch(/They hit .*\[\w+-1\].*, twice/);
  });
});

describe('bytes that may be shown', () => {
  const payload = Buffer.from('MZ\0 this program cannot be run').toString('base64');
  const artifact = (value: string, more: Properties): StixObject =>
    object('artifact', 1, { payload_bin: value, mime_type: 'x/y', ...more });

  it('are those that a marking releases and that name nobody hidden', () => {
    const shown = (value: string, more: Properties) =>
      objectsFor(bundleOf(VICTIM, artifact(value, more))).find(({ type }) => type === 'artifact')?.[
        'payload_bin'
      ];
    expect(shown(payload, marked('CLEAR'))).toBe(payload);
    expect(shown(payload, {})).toBeUndefined();
    expect(shown(payload, part('RED', 'payload_bin'))).toBeUndefined();
    expect(shown(Buffer.from(`MZ\0 ${NAME}`).toString('base64'), marked('CLEAR'))).toBeUndefined();
  });

  it('are no text that nobody hid', () => {
    const plain = clear('file', 1, { name: 'invoice.docx', hashes: { 'SHA-256': 'a1'.repeat(32) } });
    expect(objectsFor(bundleOf(VICTIM, plain)).find(({ type }) => type === 'file')).toMatchObject({
      name: 'invoice.docx',
      hashes: { 'SHA-256': 'a1'.repeat(32) },
    });
  });
});
