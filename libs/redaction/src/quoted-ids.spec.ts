import { idsByDigits, replaceIds, replaceQuotedIds } from './quoted-ids';
import { Scrubber } from './scrubber';

const UUID = '00000000-0000-4000-8000-00000000000a';
const HIDDEN = `identity--${UUID}`;
const SHOWN = 'incident--11111111-1111-4111-8111-111111111111';
const NEW = 'incident--22222222-2222-4222-8222-222222222222';
const KNOWN = idsByDigits([HIDDEN, SHOWN]);
const resolve = (id: string): string | undefined => (id === SHOWN ? NEW : undefined);
const replaced = (text: string): string => replaceQuotedIds(text, KNOWN, resolve);

describe('the ids of a submission in a text', () => {
  it.each([
    ['as the standard writes them', HIDDEN],
    ['in capitals', HIDDEN.toUpperCase()],
    ['by their UUID alone', UUID],
    ['by their UUID without hyphens', UUID.replaceAll('-', '')],
    ['with the type and no hyphens in the UUID', `identity--${UUID.replaceAll('-', '')}`],
    ['with an em dash', `identity\u2014${UUID}`],
    ['with one hyphen', `identity-${UUID}`],
    ['with a colon', `identity: ${UUID}`],
    ['with a zero-width space', `identity--\u200b${UUID}`],
    ['with zero-width spaces inside', UUID.split('').join('\u200b')],
    ['percent-encoded', `identity%2d%2d${UUID.replaceAll('-', '%2D')}`],
    ['with entities', `identity&#45;&#45;${UUID}`],
    ['with other dashes', UUID.replaceAll('-', '\u2011')],
    ['in full-width digits', UUID.replaceAll('0', '\uff10')],
  ])('are replaced %s', (_, spelled) => {
    expect(replaced(`see ${spelled}.json`)).toBe('see [object].json');
  });

  it('are replaced wherever they begin', () => {
    expect(replaced(`7${UUID} f${UUID.replaceAll('-', '')}`)).toBe('7[object] f[object]');
    expect(replaced(HIDDEN + HIDDEN)).toBe('[object][object]');
  });

  it('become the ids of the rendition where they are in it', () => {
    expect(replaced(`${SHOWN} and ${SHOWN.slice(-36)}`)).toBe(`${NEW} and ${NEW}`);
  });

  it('are told from other UUIDs, which stay unless they are ids', () => {
    const other = '33333333-3333-4333-8333-333333333333';
    expect(replaced(`{${other}} identity--${other}`)).toBe(`{${other}} [object]`);
  });

  it('are replaced in the standard spelling without knowing the submission', () => {
    expect(replaceIds(`${SHOWN}, ${UUID}`, resolve)).toBe(`${NEW}, ${UUID}`);
  });

  it('are found in linear time', () => {
    const start = process.cpuUsage();
    replaced('0'.repeat(200_000));
    replaced(UUID.repeat(5_000));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
  });
});

describe('a scrubber', () => {
  it('knows the ids of the submission', () => {
    const scrubber = new Scrubber([], [], false, [HIDDEN, SHOWN]);
    expect(scrubber.scrub(`${UUID} in ${SHOWN}`, 'names', resolve)).toMatchObject({
      text: `[object] in ${NEW}`,
      hasNewIds: true,
    });
  });
});
