import type { SessionService, Viewer } from '@app/access';

/** Who is asking, as a page shows it. */
export interface SessionAnswer {
  /** public, participant or administrator. */
  readonly kind: Viewer['kind'];
  /** Whether this is a session, which can be ended, and not a key of its own. */
  readonly isSession: boolean;
  readonly holder: { readonly slug: string; readonly name: string } | null;
  readonly permissions: readonly string[];
  /** Whether an access key, or one's invitation, stands behind it: only then is what it signs taken at its word. */
  readonly isProven: boolean;
  /** Whether what was submitted, and drafts, can be read back. */
  readonly canReadBack: boolean;
  readonly expiresAt: string | null;
  /** How people sign in here besides by an access key: what the provider of accounts is called, or null. */
  readonly accounts: string | null;
}

/** Says who a viewer is. */
export async function describeViewer(
  viewer: Viewer,
  sessions: Pick<SessionService, 'about'>,
  provider: string | undefined,
): Promise<SessionAnswer> {
  const { kind, permissions } = viewer;
  const accounts = provider ?? null;
  if (viewer.kind === 'public')
    return {
      kind,
      isSession: false,
      holder: null,
      permissions,
      isProven: false,
      canReadBack: false,
      expiresAt: null,
      accounts,
    };
  const { slug, name, expiresAt } = await sessions.about(viewer);
  return {
    kind,
    isSession: viewer.sessionOf !== undefined,
    holder: { slug, name },
    permissions,
    isProven: !viewer.isUnproven,
    canReadBack:
      kind === 'participant' && !viewer.isUnproven && viewer.permissions.includes('submission:read'),
    expiresAt: expiresAt.toISOString(),
    accounts,
  };
}
