import { fictionalBundle } from './fictional-bundle';
import { mapToPrinciples } from './map-to-principles';

/** What a record engages that tells its story in plain words. */
function engaged(description: string, techniques: readonly string[] = [], sectors: readonly string[] = []) {
  const bundle = fictionalBundle({ name: 'What happened', description, techniques, sectors });
  return mapToPrinciples(bundle, []).flatMap(({ catalogue, principle }) =>
    catalogue === 'paris-call' ? [Number(principle)] : [],
  );
}

describe('plain words', () => {
  it.each([
    [
      6,
      'All bakeries of the valley used the same till program, and extortionists encrypted its maker.',
      ['T1486'],
    ],
    [6, 'The producer learnt of the hole only from the first victims.', ['T1190']],
    [6, 'Its author sold the add-on to strangers, and the next version copied what people typed.', ['T1176']],
    [6, 'Thieves opened lockers of a pool: all leave the factory with one key code.', ['T1078']],
    [6, 'Intruders moved the sluices through a program whose producer had gone bankrupt.', ['T0831']],
    [
      6,
      "Des pirates ont chiffré la société qui calcule les salaires de soixante théâtres ; personne n'a été payé.",
      ['T1486'],
    ],
    [
      7,
      'The flood came from doorbells and cameras hijacked in their thousands, and shops could not be reached.',
      ['T1498'],
    ],
    [7, 'Intruders went from the porter to the vault unhindered and encrypted both.', ['T1486']],
    [7, 'Intruders found the keys in the notes of a clerk and read the books.', ['T1552']],
    [
      8,
      'The choir was robbed of its recordings. Its keeper signed in there, on the storage space to which its files had been sent, and wiped it; waiting for the police would have taken weeks.',
      ['T1567'],
    ],
    [
      8,
      'A cycling league paid a firm to send endless requests to machines that showed its races for nothing.',
      ['T1498'],
    ],
    [
      4,
      'Clerks of a ferry opened the booking figures of the other line with stolen passwords and set their fares by them.',
      ['T1078'],
    ],
  ])('engage principle %i: %s', (principle, description, techniques) => {
    expect(engaged(description, techniques)).toContain(principle);
  });

  it.each([
    [8, 'A teenager of the gang hijacked telephone numbers and emptied wallets of savers.', ['T1657']],
    [8, 'Prosecutors seized machines of the gang that a hobbyist had rented out.', []],
    [7, 'The gang itself left its control panel without a password.', ['T1567']],
  ])('and do not engage principle %i: %s', (principle, description, techniques) => {
    expect(engaged(description, techniques)).not.toContain(principle);
  });

  it('nor principle 8 where criminals rob each other', () => {
    const feud =
      "One crew of card thieves emptied the shop of another and posted its takings, after a dispute over a debt. The other answered by flooding the first one's forum.";
    expect(engaged(feud, ['T1498'], ['technology'])).not.toContain(8);
  });
});
