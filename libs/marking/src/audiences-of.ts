import type { Audience, Release, SharingTerms } from './audience';

const PUBLIC: Audience = { key: 'public', kind: 'public', ceiling: 'CLEAR' };
const PARTICIPANTS: Audience = { key: 'participants', kind: 'participants', ceiling: 'GREEN' };

function ofCommunity(id: string): Audience[] {
  return [
    { key: `clients:${id}`, kind: 'clients', ceiling: 'AMBER' },
    { key: `community:${id}`, kind: 'community', ceiling: 'AMBER+STRICT' },
  ];
}

function ofRecipient(id: string): Audience {
  return { key: `recipient:${id}`, kind: 'recipient', ceiling: 'RED' };
}

/** Every audience that a submission under these terms may have a rendition for, from the widest to the narrowest. */
export function audiencesOf(terms: SharingTerms): Audience[] {
  return [
    PUBLIC,
    PARTICIPANTS,
    ...terms.communities.flatMap(ofCommunity),
    ...terms.recipients.map(ofRecipient),
  ];
}

/**
 * Whether a rendition for an audience waits for a person. What the terms say of its kind and what they say of it by
 * key both count, the stricter more; `publicRelease` speaks for the public.
 */
export function releaseOf(terms: SharingTerms, { key, kind }: Pick<Audience, 'key' | 'kind'>): Release {
  const said = [kind, key].map((name) =>
    terms.releases && Object.hasOwn(terms.releases, name) ? terms.releases[name] : undefined,
  );
  if (kind === 'public') said.push(terms.publicRelease);
  return said.includes('on-release') ? 'on-release' : 'at-once';
}
