import { Problem } from '@app/problem';
import { audiencesOf } from './audiences-of';
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
});
