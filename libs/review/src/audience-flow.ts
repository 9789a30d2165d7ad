import { type NamedAudience, type Viewer, requireParticipant, requirePermission } from '@app/access';

/** An audience as rows carry it. */
export type SaidFor = NamedAudience;

/**
 * Whether what was said for one audience counts for another: everybody in the second belongs to the first. The
 * database has the same rule as `audience_flows`.
 */
export function flowsTo(saidFor: string, wanted: string): boolean {
  if (saidFor === wanted || saidFor === 'public') return true;
  if (saidFor === 'participants') return wanted !== 'public';
  return saidFor.startsWith('clients:') && wanted === saidFor.replace('clients:', 'community:');
}

/**
 * The participant who speaks, with a key that reads all that they may read: whoever read less with it would speak for
 * a lesser audience, and nothing would record that they went down.
 * @throws Problem `forbidden` for a key without `feed:read`.
 */
export function requireSpeaker(viewer: Viewer): string {
  const participantId = requireParticipant(viewer);
  requirePermission(viewer, 'feed:read');
  return participantId;
}
