import { moved } from './moved';

const rows = (text: string) => text.split('');

describe('what happened to a list', () => {
  it.each([
    ['nothing', 'abc', 'abc', { came: 0, gone: 0 }],
    ['a new one, on a page with room', 'abc', 'xabc', { came: 1, gone: 0 }],
    ['a new one, which pushes the last one out', 'abc', 'xab', { came: 1, gone: 0 }],
    ['the first of all', '', 'x', { came: 1, gone: 0 }],
    ['a new one at the end of a list that begins with the oldest', 'abc', 'abcx', { came: 1, gone: 0 }],
    ['one withdrawn, and nothing further', 'abc', 'ac', { came: 0, gone: 1 }],
    ['one withdrawn, and an older one in sight for it', 'abc', 'acd', { came: 0, gone: 1 }],
    ['one withdrawn and a new one', 'abc', 'xac', { came: 1, gone: 1 }],
    ['the last of all withdrawn', 'a', '', { came: 0, gone: 1 }],
    ['all of them others', 'ab', 'xy', { came: 2, gone: 0 }],
    ['two withdrawn, one older one left to come into sight', 'abcd', 'ade', { came: 0, gone: 2 }],
  ] as const)('%s', (_, before, after, told) => {
    expect(moved(rows(before), rows(after))).toEqual(told);
  });
});
