import type { Viewer } from '@app/access';
import { STIX_MEDIA_TYPE } from '@app/stix';
import type { CollectionRecord } from './collection-record';

/** The one collection that is written to, the same for everyone. What is posted there becomes a submission. */
export const INBOX: CollectionRecord = {
  id: '5f4b6f0e-6d0a-4f0b-9c57-3a6e1d2b8c41',
  title: 'Inbox',
  description:
    'What is posted here becomes a submission of the participant that posts it, sealed as it came; nobody reads it back here.',
  alias: 'inbox',
  can_read: false,
  can_write: true,
  media_types: [STIX_MEDIA_TYPE],
};

/** The inbox, for viewers who may submit; nothing for all others. */
export function inboxFor(viewer: Viewer): readonly CollectionRecord[] {
  const maySubmit = viewer.kind === 'participant' && viewer.permissions.includes('submission:create');
  return maySubmit ? [INBOX] : [];
}
