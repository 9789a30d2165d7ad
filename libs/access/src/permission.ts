import { Problem } from '@app/problem';
import type { Viewer } from './viewer';

/** What a key may carry. The table is closed: what is not named here is not allowed. */
export const PERMISSIONS = {
  'feed:read': 'participant',
  'submission:create': 'participant',
  'submission:read': 'participant',
  'submission:release': 'participant',
  'client:register': 'participant',
  'key:manage': 'any',
  'participant:propose': 'administrator',
  'participant:admit': 'administrator',
  'community:manage': 'administrator',
  'audit:read': 'administrator',
} as const satisfies Record<string, 'participant' | 'administrator' | 'any'>;

export type Permission = keyof typeof PERMISSIONS;

/** All that a holder of this kind can ever hold: the grant that comes with admission, or with an administrator. */
export function permissionsFor(holder: 'participant' | 'administrator'): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((name) =>
    ['any', holder].includes(PERMISSIONS[name]),
  );
}

/** Whether the text names a permission. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(PERMISSIONS, text);
}

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
