import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';
import type { Area } from './areas';

/** Every file of words, by path; each is loaded when a page of its area is. */
const FILES = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });

/** The words of one language that every page needs, ready to use. */
export async function translator(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { frame: await wordsOf(language, 'frame') } },
    defaultNS: 'frame',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** Adds the words of an area, once. */
export async function addWords(instance: i18n, area: Area): Promise<void> {
  const language = instance.language as Language;
  if (!instance.hasResourceBundle(language, area))
    instance.addResourceBundle(language, area, await wordsOf(language, area));
}

async function wordsOf(language: Language, area: Area): Promise<Record<string, unknown>> {
  return (await FILES[`./${language}/${area}.json`]?.()) ?? {};
}
