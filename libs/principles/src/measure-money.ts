import type { MoneyKind } from './measure';
import type { Quantity } from './quantity-read';
import { statesIn } from './state-name';

const REACH = 90;
/** What the money was, by the words nearest to it; the first that fits. */
const KINDS: readonly { readonly money: MoneyKind; readonly pattern: RegExp }[] = [
  {
    money: 'ransom-demand',
    pattern:
      /(?:ask(?:ed|ing)? for|demand(?:ed|s|ing)?|ransom (?:note|demand) (?:of|for)|want(?:ed|ing)|r[ée]clam\p{L}+|exig\p{L}+|demande de ran[çc]on)/iu,
  },
  {
    money: 'ransom-payment',
    pattern: /(?:paid|payment|paying|vers[ée]e?|pay[ée]e?)/iu,
  },
  {
    money: 'stolen',
    pattern:
      /(?:stole|stolen|theft|took|taken|sent|transfer\w*|wire[d]?|withdr[ae]w\w*|loot\w*|emptied|drained|diverted|burn(?:ed|ing)|fraud\w*|vol[ée]e?s?|d[ée]rob[ée]e?s?|vir[ée]e?s?|virements?|d[ée]tourn\p{L}+|retir[ée]e?s?)/iu,
  },
  {
    money: 'loss',
    pattern:
      /(?:cost\w*|loss\w*|lost|damage\w*|worth of|spent|repair\w*|recover\w*|co[ûu]t\w*|pertes?|perdu\w*|dommages?|pr[ée]judice)/iu,
  },
];
const RANSOM = /ransom|extort|encrypt|ran[çc]on|extors|chiffr|owner paid|reportedly paid/iu;
const NO_LOSS =
  /fine[ds]?(?: of)?|settle\w*|budget|shares worth|licen[cs]e|invest\w*|reward|bounty|amende|for hire|each|a month|per month/iu;

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/dollars?/iu, 'USD'],
  [/euros?|EUR/iu, 'EUR'],
  [/pounds?|sterling|GBP|livres?/iu, 'GBP'],
  [/yen/iu, 'JPY'],
  [/yuan|renminbi/iu, 'CNY'],
  [/bitcoins?|BTC/iu, 'XBT'],
  [/USD/u, 'USD'],
  [/won/iu, 'KRW'],
];
/** Currencies whose name several States share: the State beside it decides. */
const SHARED: readonly { readonly pattern: RegExp; readonly codes: Readonly<Record<string, string>> }[] = [
  {
    pattern: /dollars?/iu,
    codes: {
      AU: 'AUD',
      CA: 'CAD',
      NZ: 'NZD',
      SG: 'SGD',
      TW: 'TWD',
      US: 'USD',
      BM: 'BMD',
      TT: 'TTD',
      NA: 'NAD',
    },
  },
  { pattern: /pesos?/iu, codes: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', UY: 'UYU' } },
  { pattern: /rupees?|roupies?/iu, codes: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' } },
  { pattern: /francs?/iu, codes: { CH: 'CHF' } },
  {
    pattern: /crowns?|kron(?:er|or)|couronnes?/iu,
    codes: { DK: 'DKK', SE: 'SEK', NO: 'NOK', IS: 'ISK', CZ: 'CZK' },
  },
  { pattern: /pounds?|livres?/iu, codes: { EG: 'EGP', LB: 'LBP', GB: 'GBP' } },
  { pattern: /reais|r[ée]als?/iu, codes: { BR: 'BRL' } },
];

/** What a sum was and in which currency; undefined where the words around it do not say what it was. */
export function moneyOf(
  text: string,
  { start, end }: Quantity,
): { money: MoneyKind; currency: string | null } | undefined {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const rest = text.slice(end, end + REACH);
  if (NO_LOSS.test(lead.slice(-48)) || NO_LOSS.test(rest.slice(0, 24))) return undefined;
  const money = kindBefore(lead) ?? kindBefore(rest);
  if (!money || (money.startsWith('ransom') && !RANSOM.test(text))) {
    return money === 'ransom-payment'
      ? { money: 'stolen', currency: currencyOf(text, start, end) }
      : undefined;
  }
  return { money, currency: currencyOf(text, start, end) };
}

/** The kind whose words stand nearest to the end of a text. */
function kindBefore(lead: string): MoneyKind | undefined {
  const hits = KINDS.map(({ money, pattern }) => ({
    money,
    at: [...lead.matchAll(new RegExp(pattern.source, 'giu'))].at(-1)?.index ?? -1,
  })).filter(({ at }) => at >= 0);
  return hits.sort((a, b) => b.at - a.at)[0]?.money;
}

function currencyOf(text: string, start: number, end: number): string | null {
  const sign = SIGNS[text.charAt(start - 1)];
  if (sign) return sign;
  const words = text.slice(start, end + 8);
  const state = statesIn(words)[0]?.country;
  for (const { pattern, codes } of SHARED) {
    if (!pattern.test(words)) continue;
    const code = state ? codes[state] : undefined;
    if (code) return code;
    if (!NAMES.some(([name]) => name.test(words))) return null;
  }
  const named = NAMES.find(([name]) => name.test(words));
  if (named) return named[1];
  return Object.entries(SIGNS).find(([mark]) => words.includes(mark))?.[1] ?? null;
}
