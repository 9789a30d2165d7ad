import { commandOf } from './keys';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: { tagName: 'BODY' },
  ...more,
});

describe('single keys', () => {
  it('move and decide', () => {
    expect(['j', 'k', 'c', 'r', 'd', 'u', '?'].map((key) => commandOf(press(key), true))).toEqual([
      'next',
      'previous',
      'confirm',
      'reject',
      'dispute',
      'undo',
      'help',
    ]);
  });

  it('do nothing where they are switched off, and other keys nothing at all', () => {
    expect(commandOf(press('c'), false)).toBeUndefined();
    for (const key of ['x', 'toString', 'C', 'Enter']) expect(commandOf(press(key), true)).toBeUndefined();
  });

  it('do nothing while somebody types, or with a modifier', () => {
    for (const target of [
      { tagName: 'INPUT' },
      { tagName: 'TEXTAREA' },
      { tagName: 'SELECT' },
      { tagName: 'DIV', isContentEditable: true },
    ])
      expect(commandOf(press('c', { target }), true)).toBeUndefined();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(commandOf(press('c', { [modifier]: true }), true)).toBeUndefined();
  });
});
