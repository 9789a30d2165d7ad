/** What people are usually invited as, and what each carries. Whoever invites is offered those within their own rights. */
const ROLES = {
  reader: ['feed:read'],
  reporter: ['feed:read', 'submission:create', 'submission:read'],
  coordinator: ['feed:read', 'submission:create', 'submission:read', 'submission:release', 'client:register'],
  reviewer: ['feed:read', 'finding:review', 'finding:declassify', 'statement:file'],
  auditor: ['audit:read'],
  admission: ['participant:propose', 'participant:admit', 'community:manage', 'audit:read'],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof ROLES;

const NAMES = Object.keys(ROLES) as Role[];

/** What a role carries. */
export function permissionsOf(role: Role): readonly string[] {
  return ROLES[role];
}

/** The roles that somebody with these permissions can give. */
export function rolesWithin(permissions: readonly string[]): Role[] {
  return NAMES.filter((role) => ROLES[role].every((each) => permissions.includes(each)));
}

/** What a set of permissions is called: a role that carries exactly these, nothing at all, or a choice of its own. */
export function roleOf(permissions: readonly string[]): Role | 'own' | 'none' {
  const given = new Set(permissions);
  if (given.size === 0) return 'none';
  const role = NAMES.find(
    (name) => ROLES[name].length === given.size && ROLES[name].every((each) => given.has(each)),
  );
  return role ?? 'own';
}
