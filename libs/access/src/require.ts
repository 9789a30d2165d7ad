import { Problem } from '@app/problem';
import type { Permission } from './permission';
import type { Viewer } from './viewer';

/**
 * Asserts that the viewer's key carries a permission.
 * @throws Problem `unauthenticated` for the public, `forbidden` for a key without it.
 */
export function requirePermission(viewer: Viewer, permission: Permission): void {
  if (viewer.kind === 'public') throw new Problem('unauthenticated', 'This needs an access key.');
  if (!viewer.permissions.includes(permission)) {
    throw new Problem('forbidden', `This key does not carry ${permission}.`);
  }
}

/**
 * The participant behind a viewer.
 * @throws Problem `forbidden` when the viewer is the public or an administrator.
 */
export function requireParticipant(viewer: Viewer): string {
  if (viewer.kind === 'participant') return viewer.participantId;
  throw new Problem(viewer.kind === 'public' ? 'unauthenticated' : 'forbidden', 'This is for participants.');
}

/**
 * The administrator behind a viewer.
 * @throws Problem `forbidden` when the viewer is anyone else.
 */
export function requireAdministrator(viewer: Viewer): string {
  if (viewer.kind === 'administrator') return viewer.administratorId;
  throw new Problem(
    viewer.kind === 'public' ? 'unauthenticated' : 'forbidden',
    'This is for administrators.',
  );
}

/**
 * The access key that a viewer uses.
 * @throws Problem `unauthenticated` for the public.
 */
export function requireKeyId(viewer: Viewer): string {
  if (viewer.kind === 'public') throw new Problem('unauthenticated', 'This needs an access key.');
  return viewer.keyId;
}

/**
 * The access key that what a viewer sets up belongs to and ends with: in a session, the key that it goes on.
 * @throws Problem `unauthenticated` for the public.
 */
export function requireLastingKeyId(viewer: Viewer): string {
  const keyId = requireKeyId(viewer);
  return (viewer.kind !== 'public' && viewer.sessionOf) || keyId;
}

/**
 * Asserts that what a viewer signs counts: a worker opens what is sealed, and takes further keys, on the word of a key alone.
 * @throws Problem `forbidden` in a session that was begun by an account elsewhere and was given no key since.
 */
export function requireProof(viewer: Viewer): void {
  if (viewer.kind !== 'public' && viewer.isUnproven)
    throw new Problem(
      'forbidden',
      'This session was begun without an access key: give one in it, or your invitation code, for what only the holder of a key may ask.',
    );
}
