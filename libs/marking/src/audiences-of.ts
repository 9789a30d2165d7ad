import type { Audience, SharingTerms } from './audience';

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
