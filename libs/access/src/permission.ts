/** What a key may carry. The table is closed: what is not named here is not allowed. */
export const PERMISSIONS = {
  'feed:read': 'participant',
  'submission:create': 'participant',
  'submission:read': 'participant',
  'submission:release': 'participant',
  'client:register': 'participant',
  'finding:review': 'participant',
  'finding:declassify': 'participant',
  'statement:file': 'participant',
  'collection:define': 'participant',
  'key:manage': 'any',
  'participant:propose': 'administrator',
  'participant:admit': 'administrator',
  'community:manage': 'administrator',
  'audit:read': 'administrator',
  'queue:manage': 'administrator',
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
