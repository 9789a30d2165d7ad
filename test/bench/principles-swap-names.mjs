/** States by their names, adjectives and seat of government: `code|names|adjectives|seat`, forms apart by commas. */
const TABLE = `
US|United States,US,U.S.,USA,America|American|Washington
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England|British,English|London
RU|Russia,Russian Federation|Russian|Moscow
CN|China|Chinese|Beijing
IR|Iran|Iranian|Tehran
IL|Israel|Israeli|Jerusalem
UA|Ukraine|Ukrainian|Kyiv
BY|Belarus|Belarusian|Minsk
KR|South Korea|South Korean|Seoul
JP|Japan|Japanese|Tokyo
DE|Germany|German|Berlin
FR|France|French|Paris
IT|Italy|Italian|Rome
ES|Spain|Spanish|Madrid
PT|Portugal|Portuguese|Lisbon
NL|Netherlands|Dutch|
BE|Belgium|Belgian|
DK|Denmark|Danish|Copenhagen
NO|Norway|Norwegian|Oslo
SE|Sweden|Swedish|Stockholm
FI|Finland|Finnish|Helsinki
EE|Estonia|Estonian|Tallinn
LV|Latvia|Latvian|Riga
LT|Lithuania|Lithuanian|Vilnius
PL|Poland|Polish|Warsaw
CZ|Czech Republic,Czechia|Czech|Prague
SK|Slovakia|Slovak|Bratislava
HU|Hungary|Hungarian|Budapest
RO|Romania|Romanian|Bucharest
BG|Bulgaria|Bulgarian|
GR|Greece|Greek|Athens
AT|Austria|Austrian|Vienna
CH|Switzerland|Swiss|
IE|Ireland|Irish|Dublin
AL|Albania|Albanian|Tirana
ME|Montenegro|Montenegrin|
RS|Serbia|Serbian|Belgrade
HR|Croatia|Croatian|
SI|Slovenia|Slovenian|
MD|Moldova|Moldovan|
GE|Georgia|Georgian|Tbilisi
AM|Armenia|Armenian|
AZ|Azerbaijan|Azerbaijani|
KZ|Kazakhstan|Kazakh|
TR|Turkey|Turkish|Ankara
SY|Syria|Syrian|Damascus
LB|Lebanon|Lebanese|
IQ|Iraq|Iraqi|
SA|Saudi Arabia|Saudi|Riyadh
AE|United Arab Emirates,UAE,Emirates|Emirati|
QA|Qatar|Qatari|
KW|Kuwait|Kuwaiti|
BH|Bahrain|Bahraini|
EG|Egypt|Egyptian|
TN|Tunisia|Tunisian|
DZ|Algeria|Algerian|
MA|Morocco|Moroccan|
ET|Ethiopia|Ethiopian|
KE|Kenya|Kenyan|
NG|Nigeria|Nigerian|
GH|Ghana|Ghanaian|
ZA|South Africa|South African|Pretoria
NA|Namibia|Namibian|
MW|Malawi|Malawian|
UG|Uganda|Ugandan|
TG|Togo|Togolese|
IN|India|Indian|New Delhi
PK|Pakistan|Pakistani|Islamabad
BD|Bangladesh|Bangladeshi|
LK|Sri Lanka|Sri Lankan|
NP|Nepal|Nepali|
TH|Thailand|Thai|Bangkok
VN|Vietnam|Vietnamese|Hanoi
MY|Malaysia|Malaysian|
SG|Singapore|Singaporean|
ID|Indonesia|Indonesian|Jakarta
PH|Philippines|Philippine,Filipino|Manila
TW|Taiwan|Taiwanese|Taipei
MM|Myanmar,Burma|Burmese|
AU|Australia|Australian|Canberra
NZ|New Zealand|New Zealand|
CA|Canada|Canadian|Ottawa
MX|Mexico|Mexican|
BR|Brazil|Brazilian|
AR|Argentina|Argentine,Argentinian|
CL|Chile|Chilean|
CO|Colombia|Colombian|
EC|Ecuador|Ecuadorian|
PE|Peru|Peruvian|
CR|Costa Rica|Costa Rican|
`;

/** States and the forms of their names, for swapping one for another. */
export const STATE_FORMS = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code, names, adjectives, seat] = line.split('|');
    return { code, names: names.split(','), adjectives: adjectives.split(','), seat: seat || undefined };
  });
