import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats, useWords } from '../language/format';
import { useValues } from '../language/values';
import { type Filter, isValue } from './address';
import { COUNTRIES } from './countries.data';
import { FILTERS, type FilterEntry, type FilterName } from './filters.data';

/** How long a reader may pause in typing. */
const PAUSE_MS = 450;

interface Props {
  readonly name: FilterName;
  readonly value: string;
  readonly filter: Filter;
  readonly put: (name: FilterName, text: string | undefined) => void;
}

/** One filter: a choice has effect at once, what is typed after a pause. */
export function FilterField(props: Props) {
  const { kind }: FilterEntry = FILTERS[props.name];
  if (kind === 'choice' || kind === 'country') return <Choice {...props} />;
  return <Typed {...props} />;
}

function Choice({ name, value, filter, put }: Props) {
  const { t } = useTranslation('explore');
  const options = useOptions(name, filter, value);
  return (
    <NativeSelect
      label={t(`filter.${name}`)}
      name={name}
      value={value}
      onChange={({ currentTarget }) => put(name, currentTarget.value || undefined)}
      data={[{ value: '', label: t('any') }, ...options]}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Made once for each language and catalogue: naming and ordering two hundred countries takes longer than showing them. */
const MADE = new Map<string, readonly Option[]>();

function useOptions(name: FilterName, filter: Filter, value: string): readonly Option[] {
  const words = useWords();
  const values = useValues();
  const { country } = useFormats();
  const { kind, dimension = '', list, choices, hasNotRecorded }: FilterEntry = FILTERS[name];
  const isOfNorms = filter.catalogue === 'un-norms';
  const named = (key: string): Option => {
    if (kind === 'country' && key !== 'not-recorded') return { value: key, label: country(key) };
    return {
      value: key,
      label: values.label(values.nameOf(dimension, key, /^[a-k]$/.test(key) ? 'un-norms' : 'paris-call')),
    };
  };
  const make = (): readonly Option[] => {
    if (name === 'principle')
      return (choices ?? []).filter((key) => /[a-k]/.test(key) === isOfNorms).map(named);
    const ofList = () => Object.keys((words.getResource(words.language, 'values', list!) ?? {}) as object);
    const keys = kind === 'country' ? COUNTRIES : list ? ofList() : (choices ?? []);
    const options = keys.map(named);
    return choices ? options : options.sort((a, b) => a.label.localeCompare(b.label, words.language));
  };
  const key = `${words.language} ${name} ${isOfNorms}`;
  const options = MADE.get(key) ?? make();
  if (words.hasResourceBundle(words.language, 'values')) MADE.set(key, options);
  const isUnknown =
    name !== 'principle' &&
    value !== '' &&
    value !== 'not-recorded' &&
    options.every((option) => option.value !== value);
  return [
    ...options,
    ...(isUnknown ? [{ value, label: value }] : []),
    ...(hasNotRecorded ? [named('not-recorded')] : []),
  ];
}

function Typed({ name, value, put }: Props) {
  const { t } = useTranslation('explore');
  const { kind, group }: FilterEntry = FILTERS[name];
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    const text = typed.trim();
    if (text === value || (text !== '' && !isValue(name, text))) return undefined;
    const wait = setTimeout(() => put(name, text || undefined), PAUSE_MS);
    return () => clearTimeout(wait);
  }, [typed, value, name, put]);
  return (
    <TextInput
      label={t(`filter.${name}`)}
      name={name}
      type={
        ({ day: 'date', months: 'number' } as Record<string, string>)[kind] ??
        (group === 'text' ? 'search' : 'text')
      }
      min={kind === 'months' ? 0 : undefined}
      max={kind === 'months' ? 600 : undefined}
      maxLength={200}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      error={typed.trim() !== '' && !isValue(name, typed.trim()) ? t('noValue') : undefined}
    />
  );
}
