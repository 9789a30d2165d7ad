import { fictionalBundle } from './fictional-bundle';
import { mapToPrinciples } from './map-to-principles';

/** Whether a gap in hygiene is read from a report, whose other parts are the same each time. */
function tellsOfGap(words: string, techniques: readonly string[] = ['T1005']): boolean {
  const description = `Intruders copied letters of an archive. ${words}`;
  return mapToPrinciples(fictionalBundle({ name: 'An archive entered', description, techniques }), []).some(
    ({ catalogue, principle }) => catalogue === 'paris-call' && Number(principle) === 7,
  );
}

describe('what sounds like a gap in hygiene and is none', () => {
  it.each([
    ['when files appeared', 'The letters were published two weeks before the vote.'],
    ['a warning of a group', 'Officials had publicly warned of the group a month before.'],
    ['an age', 'A boy, 17 years old, was arrested.'],
    ['late wages', 'Salaries were paid two weeks late.'],
    ['a correction that followed', 'The maker published a fix three days later.'],
    [
      'an organ of a State',
      'Canada sanctioned two officers of the Ministry of State Security for the theft.',
    ],
    [
      'a committee that blames spies',
      'The committee blamed the intelligence and security service of the island.',
    ],
    ['a fine for the culprit', 'The student was fined because he had attacked three schools.'],
    ['no evidence found', 'The commission found no evidence of manipulation.'],
    ['a statement withheld', 'The ministry offered no further confirmation.'],
    ['guesses of observers', 'Experts were left guessing who was behind it.'],
    ['logins as loot', 'Stolen credentials were posted on a hacking site.'],
    ['a promise of the gang', 'The gang said the copies of the letters were deleted after payment.'],
    ['copies that held', 'The backups had not been encrypted and work went on after two days.'],
    ['a former employer', "He took drawings of his former employer's turbine along."],
    ['intruders whom nobody saw', 'They stayed unnoticed for three years.'],
  ])('%s', (_says, words) => {
    expect(tellsOfGap(words)).toBe(false);
  });

  it.each([
    ['as the loot', 'Stolen passwords of 12 million users were offered for sale.', 'T1021'],
    ['for signing', 'They forged tokens with a stolen signing key.', 'T1078'],
  ])('nor logins or keys %s, although a login is on record', (_says, words, login) => {
    expect(tellsOfGap(words, [login])).toBe(false);
  });

  it.each([
    ['a correction left lying', 'The correction had been published two months before.'],
    ['a warning of the weakness', 'Auditors had warned of the unpatched gateway.'],
    ['a fine for neglect', 'The regulator fined the archive for its poor protection.'],
    ['a password guessed', 'They had guessed the password of an archivist.'],
    ['copies lost as well', 'The backups had been encrypted too.'],
    ['an account left open', 'The account of an archivist was still open months after leaving.'],
    ['logins in the code', 'The credentials were left in a code repository.'],
  ])('while it is read from %s', (_says, words) => {
    expect(tellsOfGap(words)).toBe(true);
  });
});
