import { alpha3ToAlpha2, getAlpha2Codes } from 'i18n-iso-countries';
import { countryOf, regionOf, widerRegionOf } from './country';

describe('countryOf', () => {
  it.each([
    ['FR', 'FR'],
    ['fra', 'FR'],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['the United States of America', 'US'],
    ['U.S.', 'US'],
    ['usa', 'US'],
    ['Russia', 'RU'],
    ['Russian Federation', 'RU'],
    ['Iran (Islamic Republic of)', 'IR'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['South Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['DPRK', 'KP'],
    ['Czech Republic', 'CZ'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Viet Nam', 'VN'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['Bosnia & Herzegovina', 'BA'],
    ['Taiwan', 'TW'],
    ['Kosovo', 'XK'],
    ['Burma', 'MM'],
    ['Holland', 'NL'],
    ['The Gambia', 'GM'],
  ])('reads %s as %s', (text, country) => {
    expect(countryOf(text)).toBe(country);
  });

  it.each(['', 'Atlantis', 'ZZ', 'x'.repeat(500), '__proto__', 'constructor'])('does not read %s', (text) => {
    expect(countryOf(text)).toBeUndefined();
  });
});

describe('regionOf', () => {
  it.each([
    ['US', 'northern-america', 'americas'],
    ['MX', 'central-america', 'latin-america-caribbean'],
    ['de', 'western-europe', 'europe'],
    ['GB', 'northern-europe', 'europe'],
    ['UA', 'eastern-europe', 'europe'],
    ['KR', 'eastern-asia', 'asia'],
    ['IR', 'southern-asia', 'asia'],
    ['CD', 'middle-africa', 'africa'],
    ['AU', 'australia-new-zealand', 'oceania'],
    ['AQ', 'antarctica', 'antarctica'],
  ])('places %s in %s and %s', (country, subRegion, region) => {
    expect(regionOf(country)).toBe(subRegion);
    expect(widerRegionOf(subRegion)).toBe(region);
  });

  it('places every country of ISO 3166-1, once', () => {
    const missing = Object.keys(getAlpha2Codes()).filter((country) => regionOf(country) === undefined);
    expect(missing).toEqual([]);
    expect(alpha3ToAlpha2('DEU')).toBe('DE');
  });

  it('does not place what is no country', () => {
    expect(regionOf('ZZ')).toBeUndefined();
    expect(widerRegionOf('constructor')).toBeUndefined();
  });
});
