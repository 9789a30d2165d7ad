import { fictionalBundle } from './fictional-bundle';
import { mapToPrinciples } from './map-to-principles';

function engaged(description: string, techniques: readonly string[], sectors: readonly string[] = []) {
  const bundle = fictionalBundle({ name: 'A report', description, techniques, sectors });
  return mapToPrinciples(bundle, []).flatMap(({ catalogue, principle }) =>
    catalogue === 'paris-call' ? [Number(principle)] : [],
  );
}

describe('what sounds like another principle and is not', () => {
  it.each([
    [5, 'a store of code is no tool', 'Keys were stolen from the code store of a dairy and used.', ['T1528']],
    [
      5,
      'nor is what helps owners',
      'Thieves infected pumps; an analyst published a tool that finds them.',
      [],
    ],
    [
      5,
      'nor what stands beside one',
      'Intruders were heard: a nun bought the address that a worm called.',
      [],
    ],
    [5, 'nor a test', 'Intruders read mail. The mill then hired a firm to test its network.', ['T1114']],
    [9, 'a State may be a place', 'A host in Norway said intruders had read mail of a mill.', ['T1114']],
    [9, 'or be ruled out', 'Intruders read mail. There was no sign of a foreign state.', ['T1114']],
    [
      7,
      'a flaw without remedy',
      'Intruders used flaws for which no repair existed for three weeks.',
      ['T1190'],
    ],
  ])('principle %i: %s', (principle, _says, description, techniques) => {
    expect(engaged(description, techniques)).not.toContain(principle);
  });

  it('a bank that supervises is not the one robbed', () => {
    const ordered =
      'After thieves had emptied accounts of a dairy fund, the central bank ordered it to confirm transfers by telephone.';
    expect(engaged(ordered, ['T1078'], ['financial-services'])).not.toContain(1);
  });

  it.each([
    [
      'a flaw without remedy',
      'Chinese spies used two unknown flaws in a mail gateway to read messages of a dairy ministry. The maker published fixes.',
      ['T1190', 'T1078'],
    ],
    [
      'deceit',
      'Officials received mails that asked them to sign in again. With the logins so obtained, military intelligence of Russia read mail of a dairy ministry, its government said.',
      ['T1566', 'T1078'],
    ],
  ])('%s as the way in is no gap in hygiene, however the whole record weighs', (_says, told, techniques) => {
    expect(engaged(told, techniques, ['government-national'])).not.toContain(7);
  });
});
