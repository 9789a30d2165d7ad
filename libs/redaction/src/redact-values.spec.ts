import type { Enrichment } from '@app/enrichment';
import type { Audience } from '@app/marking';
import { INCIDENT_EXTENSION_ID } from '@app/stix';
import type { Properties } from './small-bundle';
import {
  bundleOf,
  id,
  INCIDENT,
  marked,
  object,
  objectsFor,
  part,
  redactedFor,
  relation,
  theOnly,
  TIME,
  VICTIM,
} from './small-bundle';

describe('values of their own kind', () => {
  it('counts become the lower bound of their decade, unless marked for the audience', () => {
    const counts = (more: Properties): unknown =>
      theOnly(
        'observed-data',
        bundleOf(
          object('file', 3, { name: 'f' }),
          object('observed-data', 4, {
            first_observed: TIME,
            last_observed: TIME,
            number_observed: 4711,
            object_refs: [id('file', 3)],
            ...more,
          }),
        ),
      )?.['number_observed'];
    expect(counts({})).toBe(1000);
    expect(counts(marked('CLEAR'))).toBe(4711);
  });

  it('coordinates are never shown below AMBER, whatever is marked', () => {
    const place = object('location', 3, { latitude: 1, longitude: 2, region: 'europe', ...marked('CLEAR') });
    const bundle = bundleOf(place, relation(5, INCIDENT, 'located-at', place.id));
    expect(theOnly('location', bundle, { to: 'participants' })).not.toHaveProperty('latitude');
    expect(theOnly('location', bundle, { to: 'clients' })).toMatchObject({ latitude: 1 });
  });

  it('identifiers of unknown sources are not shown below AMBER', () => {
    const external_references = [
      { source_name: 'cve', external_id: 'CVE-2024-1' },
      { source_name: 'ticket', external_id: 'ACME-1' },
    ];
    const vulnerability = object('vulnerability', 3, { name: 'v', external_references });
    expect(theOnly('vulnerability', bundleOf(vulnerability))?.['external_references']).toEqual([
      external_references[0],
    ]);
    expect(
      theOnly('vulnerability', bundleOf(vulnerability), { to: 'clients' })?.['external_references'],
    ).toHaveLength(2);
  });

  it('cited sources are named, but for persons who are cited by their title', () => {
    const sourceNamed = (source_name: string): unknown => {
      const vulnerability = object('vulnerability', 3, {
        name: 'v',
        external_references: [{ source_name, url: 'https://press.example/a' }],
      });
      const cited = theOnly('vulnerability', bundleOf(vulnerability))?.['external_references'];
      return (cited as Properties[] | undefined)?.[0]?.['source_name'];
    };
    expect(sourceNamed('Brabourne Herald')).toBe('Brabourne Herald');
    expect(sourceNamed('Dr. Maria Schneider, by telephone')).toBe('Dr. [person-1], by telephone');
  });

  it('addresses of private networks are not shown below RED, those of adversaries stay', () => {
    const addresses = ['10.1.2.3', '45.9.148.108'].map((value, n) => object('ipv4-addr', 3 + n, { value }));
    const values = (to: Audience['kind']): unknown[] =>
      objectsFor(bundleOf(...addresses), { to })
        .filter(({ type }) => type === 'ipv4-addr')
        .map(({ value }) => value);
    expect(values('community')).toEqual(['45.9.148.108']);
    expect(values('recipient').sort()).toEqual(['10.1.2.3', '45.9.148.108']);
  });

  it('no name protects an address inside a text from being masked', () => {
    const told = object('incident', 1, { name: 'Mail to jane.doe@acme.example', ...marked('CLEAR') });
    expect(theOnly('incident', bundleOf(told))?.['name']).not.toMatch(/jane/);
    const sender = object('email-addr', 3, { value: 'jane.doe@acme.example' });
    expect(theOnly('incident', bundleOf(told, sender))?.['name']).toMatch(/jane/);
  });

  it('a victim known by its domain is not shown by an observable either', () => {
    const victim = object('identity', 2, { name: 'V W', contact_information: 'www.velmora.example' });
    const host = object('domain-name', 3, { value: 'mail.velmora.example' });
    const bundle = bundleOf(victim, host, relation(5, INCIDENT, 'targets', VICTIM));
    expect(theOnly('domain-name', bundle)).toBeUndefined();
    expect(theOnly('domain-name', bundle, { to: 'clients' })).toMatchObject({
      value: 'mail.velmora.example',
    });
  });

  it('a credential is shown at RED only', () => {
    const account = object('user-account', 3, { account_type: 'unix', credential: 'hunter2' });
    expect(theOnly('user-account', bundleOf(account), { to: 'community' })).not.toHaveProperty('credential');
    expect(theOnly('user-account', bundleOf(account), { to: 'recipient' })).toHaveProperty('credential');
  });

  it('the incident extension keeps what may be shown of it', () => {
    const extension = {
      extension_type: 'property-extension',
      determination: 'confirmed',
      criticality: 80,
      incident_types: ['a', 'b'],
    };
    const told = object('incident', 1, {
      name: 'x',
      extensions: { [INCIDENT_EXTENSION_ID]: extension },
      ...part('RED', `extensions.${INCIDENT_EXTENSION_ID}.criticality`),
      ...marked('CLEAR'),
    });
    expect(theOnly('incident', bundleOf(told))?.['extensions']).toEqual({
      [INCIDENT_EXTENSION_ID]: {
        extension_type: 'property-extension',
        determination: 'confirmed',
        incident_types: ['a', 'b'],
      },
    });
  });
});

describe('the submitter', () => {
  const submitter = { names: ['Velmora CERT'], domains: ['velmora.example'], networks: [] };
  const told = object('incident', 1, { name: 'As Velmora CERT saw', ...marked('CLEAR') });

  it('is masked below AMBER unless the terms say otherwise', () => {
    expect(theOnly('incident', bundleOf(told), { context: { submitter } })?.['name']).not.toMatch(/Velmora/);
    expect(
      theOnly('incident', bundleOf(told), { context: { submitter }, terms: { nameReporter: true } })?.[
        'name'
      ],
    ).toMatch(/Velmora/);
    expect(theOnly('incident', bundleOf(told), { context: { submitter }, to: 'clients' })?.['name']).toMatch(
      /Velmora/,
    );
  });

  it('is masked like a listed participant, but not where the rendition names them', () => {
    const listed = { context: { listedParties: [submitter] } };
    expect(theOnly('incident', bundleOf(told), listed)?.['name']).not.toMatch(/Velmora/);
    const author = object('identity', 2, { name: 'Velmora CERT', ...marked('CLEAR') });
    expect(
      theOnly('incident', bundleOf(told, author, relation(5, VICTIM, 'related-to', INCIDENT)), listed)?.[
        'name'
      ],
    ).toMatch(/Velmora/);
  });
});

describe('enrichments', () => {
  it('survive when all that they read still stands, at its new place', () => {
    const actor = object('threat-actor', 3, {
      name: 'A',
      aliases: ['x', 'y', 'z'],
      ...part('RED', 'aliases.[1]'),
    });
    const of = (...inputs: [number, string][]): Enrichment => ({
      kind: 'observable',
      value: { of: inputs.map(([, text]) => text) },
      source: 'test',
      inputs: inputs.map(([index, text]) => ({ objectId: actor.id, path: ['aliases', index], text })),
    });
    const enrichments = [
      of([2, 'z']),
      of([2, 'z']),
      of([1, 'y']),
      of([0, 'x'], [1, 'y']),
      of([2, 'other']),
      of(),
    ];
    const redacted = redactedFor(bundleOf(actor), { enrichments });
    const place = { objectId: theOnly('threat-actor', bundleOf(actor))?.id, path: ['aliases', 1], text: 'z' };
    expect(redacted?.enrichments.map(({ inputs }) => inputs)).toEqual([[place]]);
  });
});

describe('the record', () => {
  it('says of each change where, by which rule and why', () => {
    const tool = object('tool', 3, {
      name: 'T',
      description: 'd',
      x_acme: 's',
      ...part('AMBER', 'description'),
    });
    const record =
      redactedFor(bundleOf(tool, object('tool', 4, { name: 'U', ...marked('RED') })))?.record ?? [];
    const found = record.map(({ objectId, pointer, action, rule, marking }) => [
      objectId,
      pointer,
      action,
      rule,
      marking,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        [id('tool', 3), '/description', 'absent', 'marking', 'AMBER'],
        [id('tool', 3), '/x_acme', 'absent', 'unnamed', undefined],
        [id('tool', 4), '', 'absent', 'marking', 'RED'],
        [INCIDENT, '/id', 'minted', 'id', undefined],
      ]),
    );
  });
});

describe('terms of open vocabularies', () => {
  const labels = [
    'ransomware',
    'call jane@velmora.example',
    '+33 1 42 68 53 00',
    'host 192.168.4.7',
    'T1059.001',
  ];
  const tool = object('tool', 3, { name: 'T', labels, ...marked('CLEAR') });

  it('are absent below AMBER when they hold an address, a number, or a password', () => {
    expect(theOnly('tool', bundleOf(tool))?.['labels']).toEqual(['ransomware', 'T1059.001']);
    expect(theOnly('tool', bundleOf(tool), { to: 'participants' })?.['labels']).toHaveLength(2);
    expect(theOnly('tool', bundleOf(tool), { to: 'clients' })?.['labels']).toEqual(labels);
  });

  it('take with them what cannot stand without them; digits of certificates are no secret', () => {
    const grouping = object('grouping', 4, { context: 'password: hunter2secret', object_refs: [tool.id] });
    expect(theOnly('grouping', bundleOf(tool, grouping))).toBeUndefined();
    const subject = 'CN=x, emailAddress=jane@velmora.example';
    const certificate = object('x509-certificate', 5, { serial_number: '0142685300', subject });
    const shown = theOnly('x509-certificate', bundleOf(certificate));
    expect([shown?.['serial_number'], shown?.['subject']]).toEqual(['0142685300', undefined]);
  });
});
