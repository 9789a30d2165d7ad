/**
 * UN M49 sub-regions (2024) in the spelling of STIX `region-ov` (section 10.24), with the region above and the
 * countries and territories by ISO 3166-1 alpha-2 code. Kosovo (XK, a user-assigned code) and Taiwan are placed by geography.
 */
export const M49: Readonly<Record<string, { readonly region: string; readonly countries: string }>> = {
  'northern-africa': { region: 'africa', countries: 'DZ EG LY MA SD TN EH' },
  'eastern-africa': {
    region: 'africa',
    countries: 'IO BI KM DJ ER ET TF KE MG MW MU YT MZ RE RW SC SO SS UG TZ ZM ZW',
  },
  'middle-africa': { region: 'africa', countries: 'AO CM CF TD CG CD GQ GA ST' },
  'southern-africa': { region: 'africa', countries: 'BW SZ LS NA ZA' },
  'western-africa': { region: 'africa', countries: 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SH SN SL TG' },
  caribbean: {
    region: 'latin-america-caribbean',
    countries: 'AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI',
  },
  'central-america': { region: 'latin-america-caribbean', countries: 'BZ CR SV GT HN MX NI PA' },
  'south-america': {
    region: 'latin-america-caribbean',
    countries: 'AR BO BV BR CL CO EC FK GF GY PY PE GS SR UY VE',
  },
  'northern-america': { region: 'americas', countries: 'BM CA GL PM US' },
  'central-asia': { region: 'asia', countries: 'KZ KG TJ TM UZ' },
  'eastern-asia': { region: 'asia', countries: 'CN HK MO KP JP MN KR TW' },
  'south-eastern-asia': { region: 'asia', countries: 'BN KH ID LA MY MM PH SG TH TL VN' },
  'southern-asia': { region: 'asia', countries: 'AF BD BT IN IR MV NP PK LK' },
  'western-asia': { region: 'asia', countries: 'AM AZ BH CY GE IQ IL JO KW LB OM QA SA PS SY TR AE YE' },
  'eastern-europe': { region: 'europe', countries: 'BY BG CZ HU PL MD RO RU SK UA' },
  'northern-europe': { region: 'europe', countries: 'AX GG JE DK EE FO FI IS IE IM LV LT NO SJ SE GB' },
  'southern-europe': { region: 'europe', countries: 'AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES XK' },
  'western-europe': { region: 'europe', countries: 'AT BE FR DE LI LU MC NL CH' },
  'australia-new-zealand': { region: 'oceania', countries: 'AU CX CC HM NZ NF' },
  melanesia: { region: 'oceania', countries: 'FJ NC PG SB VU' },
  micronesia: { region: 'oceania', countries: 'GU KI MH FM NR MP PW UM' },
  polynesia: { region: 'oceania', countries: 'AS CK PF NU PN WS TK TO TV WF' },
  antarctica: { region: 'antarctica', countries: 'AQ' },
};
