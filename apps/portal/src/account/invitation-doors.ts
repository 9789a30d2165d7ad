import { call } from './session-doors';

/** Who invites to what, as the door of invitations says to whoever has the code. */
export interface OpenInvitation {
  readonly holder: { readonly name: string };
  readonly kind: 'participant' | 'administrator';
  readonly permissions: readonly string[];
  readonly redeemBefore: string;
}

/** Looks at an invitation, by its code or its link. @throws Refusal, the same for every one that cannot be taken up. */
export async function lookAt(code: string): Promise<OpenInvitation> {
  return (await (await call('/session/invitation/look', 'POST', { code })).json()) as OpenInvitation;
}

/** Keeps the code in the browser, for the sign-in by account that comes next. */
export async function keepCode(code: string): Promise<void> {
  await call('/session/invitation', 'POST', { code });
}

/** Where the sign-in by account begins; afterwards, or after a problem, it comes back to these pages. */
export function signInAddress(next: string, back: string): string {
  return `/session/oidc?${new URLSearchParams({ next, back }).toString()}`;
}
