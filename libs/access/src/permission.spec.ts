import { PERMISSIONS, type Permission, permissionsFor } from './permission';
import { requireAdministrator, requireParticipant, requirePermission } from './require';
import { TOKEN_PATTERN, newToken, tokenDigest } from './secret-token';
import { PUBLIC_VIEWER, type Viewer, readingAs } from './viewer';

const participant = (...permissions: Permission[]): Viewer => ({
  kind: 'participant',
  participantId: 'p',
  keyId: 'k',
  permissions,
});
const administrator: Viewer = {
  kind: 'administrator',
  administratorId: 'a',
  keyId: 'k',
  permissions: permissionsFor('administrator'),
};

describe('permissions', () => {
  it('deny by default: the public holds none', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      expect(() => requirePermission(PUBLIC_VIEWER, permission)).toThrow('unauthenticated');
      expect(() => requirePermission(participant(), permission)).toThrow('forbidden');
      expect(() => requirePermission(participant(permission), permission)).not.toThrow();
    }
  });

  it('of a participant and of an administrator overlap in the care of keys alone', () => {
    const both = permissionsFor('participant').filter((name) =>
      permissionsFor('administrator').includes(name),
    );
    expect(both).toEqual(['key:manage']);
  });

  it('keep participants and administrators apart', () => {
    expect(requireParticipant(participant())).toBe('p');
    expect(requireAdministrator(administrator)).toBe('a');
    expect(() => requireParticipant(administrator)).toThrow('forbidden');
    expect(() => requireAdministrator(participant())).toThrow('forbidden');
    expect(() => requireAdministrator(PUBLIC_VIEWER)).toThrow('unauthenticated');
  });
});

describe('who a viewer reads as', () => {
  it('is the public, unless the key reads feeds for a participant', () => {
    expect(readingAs(PUBLIC_VIEWER)).toBe('');
    expect(readingAs(administrator)).toBe('');
    expect(readingAs(participant('submission:read'))).toBe('');
    expect(readingAs(participant('feed:read'))).toBe('p');
  });
});

describe('tokens', () => {
  it('are random, of one shape, and stored as a keyed digest', () => {
    const [a, b] = [newToken(), newToken()];
    expect(a).toMatch(TOKEN_PATTERN);
    expect(a).not.toBe(b);
    const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(tokenDigest(a, one)).toEqual(tokenDigest(a, one));
    expect(tokenDigest(a, one)).not.toEqual(tokenDigest(a, other));
    expect(tokenDigest(a, one)).not.toEqual(tokenDigest(b, one));
  });
});
