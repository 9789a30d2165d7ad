import { LABELS, SECRETS, markedBundle } from '../../../test/marked-bundle';
import { preview } from './preview.command';

const text = JSON.stringify(markedBundle({ key: 'c1' }));
const options = {
  tlp: 'clear',
  community: [],
  recipient: [],
  nameVictim: false,
  nameReporter: false,
  publicAtOnce: false,
  json: true,
};

describe('preview', () => {
  it.each([
    ['public', 'CLEAR'],
    ['participants', 'GREEN'],
    ['clients', 'AMBER'],
    ['community', 'AMBER+STRICT'],
    ['recipient', 'RED'],
  ] as const)('shows for %s what is up to %s, and says why the rest is not there', (audience, upTo) => {
    const seen = preview(text, { ...options, audience });
    for (const label of LABELS) {
      const visible = LABELS.indexOf(label) <= LABELS.indexOf(upTo);
      expect([label, JSON.stringify(seen?.rendition).includes(SECRETS[label])]).toEqual([label, visible]);
    }
    expect(seen?.changes.every(({ reason, rule }) => reason.length > 0 && rule.length > 0)).toBe(true);
  });

  it('says that an audience gets nothing', () => {
    expect(preview(text, { ...options, floor: 'amber', audience: 'public' })).toBeUndefined();
  });

  it('refuses what is not valid, and terms that are not', () => {
    expect(() => preview('{}', { ...options, audience: 'public' })).toThrow('invalid-stix');
    expect(() => preview(text, { ...options, tlp: 'PURPLE', audience: 'public' })).toThrow('invalid-terms');
  });
});
