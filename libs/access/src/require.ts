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
