import { Problem } from '@app/problem';
import { audiencesOf, releaseOf } from './audiences-of';
import { parseSharingTerms, SHARING_LIMITS } from './sharing-terms';

const UUID = '11111111-1111-4111-8111-111111111111';

function issuesOf(input: unknown): string[] {
  try {
    parseSharingTerms(input);
  } catch (error) {
    if (error instanceof Problem && error.code === 'invalid-terms') {
      return error.issues.map(({ code, pointer }) => `${pointer} ${code}`);
    }
    throw error;
  }
  return [];
}

describe('sharing terms', () => {
  it('take the most careful value for what is left out', () => {
    expect(parseSharingTerms({ defaultTlp: 'AMBER' })).toEqual({
      defaultTlp: 'AMBER',
      floorTlp: 'CLEAR',
      communities: [],
      recipients: [],
      nameVictim: false,
      nameReporter: false,
      publicRelease: 'on-release',
      releases: {},
    });
  });

  it('name every issue with its pointer', () => {
    const input = {
      floorTlp: 'WHITE',
      communities: ['x', UUID],
      recipients: 3,
      nameVictim: 'yes',
      publicRelease: 'now',
      y: 1,
    };
    expect(issuesOf(input)).toEqual([
      ' unknown-property',
      '/defaultTlp not-a-tlp-label',
      '/floorTlp not-a-tlp-label',
      '/communities/0 not-a-uuid',
      '/recipients not-a-list',
      '/nameVictim not-a-boolean',
      '/publicRelease not-a-release',
    ]);
  });

  it('are an object, and read own properties only', () => {
    for (const input of [null, undefined, 'x', 7, []]) expect(issuesOf(input)).toEqual([' not-an-object']);
    const inherited: unknown = Object.create({ defaultTlp: 'CLEAR' });
    expect(issuesOf(inherited)).toEqual(['/defaultTlp not-a-tlp-label']);
    expect(issuesOf(JSON.parse('{"defaultTlp":"CLEAR","__proto__":{"floorTlp":"CLEAR"}}'))).toEqual([
      ' unknown-property',
    ]);
    expect(issuesOf({ defaultTlp: 'toString' })).toEqual(['/defaultTlp not-a-tlp-label']);
  });

  it('hold each community once, and no more than the limit', () => {
    expect(
      parseSharingTerms({ defaultTlp: 'RED', communities: [UUID, UUID.toUpperCase()] }).communities,
    ).toEqual([UUID]);
    const many = Array.from({ length: SHARING_LIMITS.communitiesMax + 1 }, () => UUID);
    expect(issuesOf({ defaultTlp: 'RED', communities: many })).toEqual(['/communities too-many']);
  });

  it('give the audiences from the widest to the narrowest', () => {
    const other = UUID.replaceAll('1', '2');
    const audiences = audiencesOf(
      parseSharingTerms({ defaultTlp: 'RED', communities: [UUID], recipients: [other] }),
    );
    expect(audiences.map(({ key, ceiling }) => `${key} ${ceiling}`)).toEqual([
      'public CLEAR',
      'participants GREEN',
      `clients:${UUID} AMBER`,
      `community:${UUID} AMBER+STRICT`,
      `recipient:${other} RED`,
    ]);
  });

  it('say for each audience whether it waits: by kind or by key, the stricter counts', () => {
    const given = (more: object) => parseSharingTerms({ defaultTlp: 'CLEAR', communities: [UUID], ...more });
    const waiting = (more: object): string[] => {
      const terms = given(more);
      return audiencesOf(terms).flatMap((audience) =>
        releaseOf(terms, audience) === 'on-release' ? [audience.key] : [],
      );
    };
    expect(waiting({})).toEqual(['public']);
    expect(waiting({ publicRelease: 'at-once' })).toEqual([]);
    expect(waiting({ releases: { public: 'at-once', participants: 'on-release' } })).toEqual([
      'participants',
    ]);
    expect(waiting({ publicRelease: 'at-once', releases: { public: 'on-release' } })).toEqual(['public']);
    expect(waiting({ publicRelease: 'on-release', releases: { public: 'at-once' } })).toEqual(['public']);
    expect(waiting({ publicRelease: 'at-once', releases: { [`clients:${UUID}`]: 'on-release' } })).toEqual([
      `clients:${UUID}`,
    ]);
    const both = { community: 'on-release', [`community:${UUID}`]: 'at-once' };
    expect(waiting({ publicRelease: 'at-once', releases: both })).toEqual([`community:${UUID}`]);
  });

  it('of an earlier version of Entente mean what they meant', () => {
    const { releases: _, ...stored } = parseSharingTerms({ defaultTlp: 'CLEAR', publicRelease: 'at-once' });
    expect(audiencesOf(stored).map((audience) => releaseOf(stored, audience))).toEqual([
      'at-once',
      'at-once',
    ]);
  });

  it('refuse releases for what is no audience of theirs', () => {
    const releases = { everyone: 'on-release', [`community:${UUID}`]: 'on-release', participants: 'later' };
    expect(issuesOf({ defaultTlp: 'RED', releases })).toEqual([
      '/releases/0 not-an-audience',
      '/releases/1 not-an-audience',
      '/releases/2 not-a-release',
    ]);
    expect(issuesOf({ defaultTlp: 'RED', releases: ['public'] })).toEqual(['/releases not-an-object']);
  });
});
