import type { Party } from '@app/scrub';
import type { StixObject, StixValue } from '@app/stix';
import { CONTACT_EXTENSION_ID } from '@app/stix';
import { PUBLIC_MAIL_DOMAINS } from './generalisation.data';
import { textAt, textsAt } from './submitted-objects';
import type { View } from './view';

const DOMAIN = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;
const CONTACT_LENGTH_MAX = 4096;
const CONTACT_DEPTH_MAX = 8;
const CONTACTS_MAX = 256;
/** A family name or an account alone tells who somebody is, unless it is too short for that. */
const ALONE_LENGTH_MIN = 4;

type Dictionary = { readonly [name: string]: StixValue };

/** All that tells who an identity is: its names, its contact details and those that its contact extension refers to. */
export function identityParty(identity: StixObject, view: View): Party {
  const contact = contactExtension(identity);
  const referenced = textsIn(contact, 0)
    .slice(0, CONTACTS_MAX)
    .flatMap((id) => view.versions.get(id.toLowerCase()) ?? [])
    .filter((object) => !isPermitted(object, view));
  const details = [
    textAt(identity, 'contact_information') ?? '',
    ...textsIn(contact, 0),
    ...referenced.map((object) => textAt(object, 'value') ?? ''),
  ];
  return {
    names: [
      ...namesOf(identity),
      ...(contact ? namesIn(contact) : []),
      ...referenced.flatMap((object) => namesOfContact(object)),
    ],
    domains: details.flatMap((text) => domainsIn(text)),
    networks: [],
  };
}

function contactExtension(identity: StixObject): Dictionary | undefined {
  const extensions = identity['extensions'];
  const isThere = isDictionary(extensions) && Object.hasOwn(extensions, CONTACT_EXTENSION_ID);
  const contact = isThere ? extensions[CONTACT_EXTENSION_ID] : undefined;
  return isDictionary(contact) ? contact : undefined;
}

/** A marking says outright that this audience may have it. */
function isPermitted({ id }: StixObject, view: View): boolean {
  return view.isExplicit(id, ['value']) && view.admits(id, ['value']);
}

/** The names of a person, in full and by the family name alone. */
function namesIn(contact: Dictionary): string[] {
  const part = (name: string): string => {
    const value = Object.hasOwn(contact, name) ? contact[name] : undefined;
    return typeof value === 'string' ? value.trim() : '';
  };
  const [first, middle, last] = [part('first_name'), part('middle_name'), part('last_name')];
  const full = [
    [first, last],
    [first, middle, last],
  ].map((parts) => parts.filter((each) => each !== '').join(' '));
  const names = [...(first !== '' && last !== '' ? full : []), ...(isTelling(last) ? [last] : [])];
  return [...new Set(names)];
}

/** What names a party in an e-mail address or an account that is a contact of it. */
function namesOfContact(object: StixObject): string[] {
  const value = object.type === 'email-addr' ? (textAt(object, 'value') ?? '') : '';
  const names = ['display_name', 'account_login', 'user_id'].flatMap((name) => textAt(object, name) ?? []);
  return [value, ...names].filter((name) => isTelling(name));
}

function isTelling(name: string): boolean {
  return name.trim().length >= ALONE_LENGTH_MIN;
}

/** Domains in contact details; those of public mail services name nobody. */
function domainsIn(text: string): string[] {
  const contact = text.slice(0, CONTACT_LENGTH_MAX).toLowerCase();
  const domains = [...contact.matchAll(DOMAIN)].map(([domain]) => domain.replace(/^www\./, ''));
  return domains.filter((domain) => /\.[a-z][a-z0-9-]+$/.test(domain) && !PUBLIC_MAIL_DOMAINS.has(domain));
}

function textsIn(value: StixValue | Dictionary | undefined, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > CONTACT_DEPTH_MAX) return [];
  return Object.values(value).flatMap((item: StixValue) => textsIn(item, depth + 1));
}

function namesOf(identity: StixObject): string[] {
  const aliases = textsAt(identity, 'aliases').map(({ text }) => text);
  return [textAt(identity, 'name') ?? '', ...aliases].filter((name) => name !== '');
}

function isDictionary(value: StixValue | undefined): value is { [name: string]: StixValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
