import * as fc from 'fast-check';
import { isLanguageTag, isRegisteredLanguage } from './language-tag';

describe('language tags', () => {
  it.each([
    'en',
    'de-CH',
    'zh-Hant-TW',
    'zh-hant-tw',
    'sr-Latn-RS',
    'es-419',
    'sl-rozaj-biske',
    'de-CH-1901',
    'zh-cmn-Hans-CN',
    'en-US-u-islamcal',
    'x-private',
    'en-x-us',
    'i-klingon',
    'EN-gb-OED',
    'gsw',
    'qaa-Qaaa-QM-x-southern',
    'en-a-bbb-x-a-ccc',
  ])('accept %s', (tag) => expect(isLanguageTag(tag)).toBe(true));

  it.each([
    '',
    'e',
    'x',
    'x-',
    'en_US',
    'en-',
    '-en',
    'en--US',
    'de-419-DE',
    'a-DE',
    'en-a',
    'ar-a-aaa-b-bbb-a-ccc',
    'de-1901-1901',
    'i-unknown',
    '12',
    'ä',
    'en-u',
    'abcdefghi',
  ])('refuse %j', (tag) => expect(isLanguageTag(tag)).toBe(false));

  it('are registered when their short language and region are', () => {
    expect(['en', 'de-CH', 'zh-Hant-TW', 'es-419', 'gsw', 'x-private'].every(isRegisteredLanguage)).toBe(
      true,
    );
    expect(['xx', 'en-XX', 'zh-Hant-QX'].some(isRegisteredLanguage)).toBe(false);
  });

  it('are judged for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(typeof isLanguageTag(text)).toBe('boolean')));
  });
});
