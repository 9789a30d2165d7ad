import type { Permission } from './permission';

interface KeyRights {
  readonly keyId: string;
  /** In a session, the key that it goes on. */
  readonly sessionOf?: string;
  /** A session that was begun without an access key: nothing descends from it, and a worker does not take its word. */
  readonly isUnproven?: boolean;
  readonly permissions: readonly Permission[];
}

/** Who is asking, with the rights that follow. Without a key a viewer is the public. */
export type Viewer =
  | { readonly kind: 'public'; readonly permissions: readonly [] }
  | ({ readonly kind: 'participant'; readonly participantId: string } & KeyRights)
  | ({ readonly kind: 'administrator'; readonly administratorId: string } & KeyRights);

/** A viewer who is somebody. */
export type KeyHolder = Exclude<Viewer, { kind: 'public' }>;

/** The viewer of a request that carries no key. */
export const PUBLIC_VIEWER: Viewer = { kind: 'public', permissions: [] };

/**
 * The participant whose feeds this viewer may read, as row-level security takes it; empty is the public.
 * A key without `feed:read`, and an administrator, read what the public reads.
 */
export function readingAs(viewer: Viewer): string {
  return viewer.kind === 'participant' && viewer.permissions.includes('feed:read')
    ? viewer.participantId
    : '';
}

/** The name under which a viewer's acts are recorded. */
export function actorOf(viewer: Viewer): string {
  return viewer.kind === 'public' ? 'public' : `key:${viewer.keyId}`;
}
