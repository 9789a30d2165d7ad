import { permissionsOf, roleOf, rolesWithin } from './roles';

const OF_PARTICIPANTS = [
  'feed:read',
  'submission:create',
  'submission:read',
  'submission:release',
  'client:register',
  'finding:review',
  'finding:declassify',
  'statement:file',
  'key:manage',
];
const OF_ADMINISTRATORS = [
  'key:manage',
  'participant:propose',
  'participant:admit',
  'community:manage',
  'audit:read',
];

describe('what people are invited as', () => {
  it('is offered within what one has oneself, and never beyond', () => {
    expect(rolesWithin([])).toEqual([]);
    expect(rolesWithin(['key:manage'])).toEqual([]);
    expect(rolesWithin(['feed:read', 'key:manage'])).toEqual(['reader']);
    for (const own of [OF_PARTICIPANTS, OF_ADMINISTRATORS, ['feed:read', 'submission:create']])
      for (const role of rolesWithin(own))
        expect(permissionsOf(role).filter((each) => !own.includes(each))).toEqual([]);
  });

  it('is for participants or for administrators, never for both, and is a permission that there is', () => {
    const both = rolesWithin(OF_PARTICIPANTS).filter((role) => rolesWithin(OF_ADMINISTRATORS).includes(role));
    expect(both).toEqual([]);
    expect([...rolesWithin(OF_PARTICIPANTS), ...rolesWithin(OF_ADMINISTRATORS)]).toHaveLength(6);
  });

  it('carries the care of keys and people by a choice of its own alone', () => {
    for (const role of rolesWithin([...OF_PARTICIPANTS, ...OF_ADMINISTRATORS]))
      expect(permissionsOf(role)).not.toContain('key:manage');
  });

  it('is recognised by exactly what it carries, in any order', () => {
    expect(roleOf(['submission:read', 'feed:read', 'submission:create'])).toBe('reporter');
    expect(roleOf(['feed:read', 'submission:create'])).toBe('own');
    expect(roleOf(['feed:read', 'feed:read'])).toBe('reader');
    expect(roleOf([])).toBe('none');
  });
});
