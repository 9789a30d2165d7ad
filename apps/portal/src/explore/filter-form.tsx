import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { type Exploring, readAddress, withFilter, writeAddress } from './address';
import { FilterField } from './filter-field';
import { FILTERS, FILTER_GROUPS, FILTER_NAMES, type FilterEntry, type FilterName } from './filters.data';
import type { Go } from './use-exploring';

interface Props {
  readonly exploring: Exploring;
  readonly go: Go;
}

/** All filters, in groups that open one at a time. Without scripts it is a plain form that asks for the same address. */
export function FilterForm({ exploring, go }: Props) {
  const { t } = useTranslation('explore');
  const form = useRef<HTMLFormElement>(null);
  useClosing(form);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string') search.append(name, value);
    go({ filter: readAddress(search).exploring.filter });
  };
  const put = (name: FilterName, text: string | undefined) =>
    go({ filter: withFilter(exploring.filter, name, text) });
  const { filter, ...settings } = exploring;
  const kept = writeAddress({ ...settings, filter: {}, after: undefined, part: 1 });
  return (
    <form
      ref={form}
      method="get"
      action={useHref('/explore')}
      role="search"
      className="filters"
      onSubmit={submit}
    >
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {FILTER_GROUPS.map((group) => {
        const names = FILTER_NAMES.filter((name) => (FILTERS[name] as FilterEntry).group === group);
        const fields = names.map((name) => (
          <FilterField key={name} name={name} value={filter[name] ?? ''} filter={filter} put={put} />
        ));
        if (group === 'text') return <div key={group}>{fields}</div>;
        const given = names.filter((name) => filter[name] !== undefined).length;
        return (
          <details key={group} name="filters" className="filter-group">
            <summary>
              {t(`group.${group}`)}
              {given > 0 && <span className="filter-given">{t('given', { count: given })}</span>}
            </summary>
            <div className="filter-fields">{fields}</div>
          </details>
        );
      })}
      <noscript>
        <Button type="submit">{t('show')}</Button>
      </noscript>
    </form>
  );
}

/** An open group closes by the escape key and where the reader goes on elsewhere. */
function useClosing(form: { readonly current: HTMLFormElement | null }): void {
  useEffect(() => {
    const close = (but?: Node) => {
      for (const group of form.current?.querySelectorAll('details[open]') ?? [])
        if (!but || !group.contains(but)) group.removeAttribute('open');
    };
    const onKey = (event: KeyboardEvent) => {
      const opened = form.current?.querySelector<HTMLElement>('details[open] > summary');
      if (event.key !== 'Escape' || !opened) return;
      event.preventDefault();
      opened.focus();
      close();
    };
    const onPress = (event: Event) => close(event.target as Node);
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [form]);
}
