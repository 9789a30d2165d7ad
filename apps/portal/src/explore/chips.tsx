import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Exploring, addressOf, filterEntries, withFilter } from './address';
import { useExploreWords } from './words';

/** What is asked for, each with a way to ask for it no longer; and what in the address meant nothing. */
export function Chips({
  exploring,
  ignored,
}: {
  readonly exploring: Exploring;
  readonly ignored: readonly string[];
}) {
  const { t } = useTranslation('explore');
  const words = useExploreWords(exploring.filter.catalogue);
  const chips = filterEntries(exploring.filter);
  const without = (filter: Exploring['filter']) =>
    addressOf({ ...exploring, filter, after: undefined, part: 1 });
  return (
    <>
      {ignored.length > 0 && (
        <div className="told-box" role="status">
          <strong>{t('ignored.title')}.</strong>{' '}
          {t('ignored.text', { names: ignored.map((name) => name.slice(0, 40)).join(', ') })}
        </div>
      )}
      {chips.length > 0 && (
        <Group gap="xs" mt="sm" component="ul" className="chips" aria-label={t('chips')}>
          {chips.map(([name, text]) => (
            <li key={name}>
              <Link
                className="chip"
                to={without(withFilter(exploring.filter, name, undefined))}
                aria-label={t('remove', { chip: words.chip(name, text) })}
              >
                {words.chip(name, text)} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          <li>
            <Link className="chip-all" to={without({})}>
              {t('removeAll')}
            </Link>
          </li>
        </Group>
      )}
    </>
  );
}
