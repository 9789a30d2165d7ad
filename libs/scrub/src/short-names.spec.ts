import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';

const hiding = (name: string, keep: readonly string[] = []): ScrubContext => ({
  hiddenParties: [{ names: [name], domains: [], networks: [] }],
  keep,
  structural: true,
  names: 'persons-and-organisations',
});
const onlyHidden = (name: string, keep: readonly string[] = []): ScrubContext => {
  const { hiddenParties } = hiding(name);
  return { hiddenParties, keep, structural: false };
};

const SHORT: readonly (readonly [name: string, secrets: RegExp, texts: readonly string[]])[] = [
  [
    'Universitätsklinikum Bergheim GmbH',
    /bergheim/i,
    [
      'Bergheim was hit.',
      'staff of Bergheim saw it',
      'the Bergheim hospital',
      'bergheim',
      'UNIKLINIK_BERGHEIM',
      'klinikum-bergheim.de',
      'uk-bergheim.de',
      '#KlinikumBergheim',
      'host ukbergheim-dc01',
    ],
  ],
  [
    'Müller & Söhne Präzisionstechnik GmbH',
    /m(?:ü|ue)ller/i,
    ['Müller & Söhne said no', 'Müller und Söhne', 'mueller-soehne.de', 'Müller&Söhne'],
  ],
  ['Banco de Olivença', /oliven[cç]a/i, ['Olivença fell', 'olivenca', 'olivenca.pt', 'the bank of Olivença']],
  ['Klinikum Lauenstein', /lauenstein/i, ['lauenstein', 'lauenstein.de', 'die Klinik in Lauenstein']],
  ['Завод Волжанка', /волжан|volzhan/i, ['Волжанка стоит', 'нет Волжанки', 'на Волжанке', 'Volzhanka']],
  ['ООО «Завод Волжанка»', /волжан/i, ['Волжанка', 'с Волжанкой']],
  ['Завод Ромелкин', /ромелкин/i, ['Ромелкин', 'на Ромелкине']],
  ['华东精密机械有限公司', /华东精密/, ['华东精密', '华东精密机械']],
  ['海澜精密机械有限公司', /海澜/, ['海澜', '海澜精密']],
  ['北京瑞锐科技有限公司', /瑞锐/, ['瑞锐科技', '北京瑞锐', '瑞锐']],
  ['王小明', /小明/, ['小明说']],
  [
    'Centre Hospitalier de Saint-Éloi-sur-Mer',
    /saint.?[ée]loi|CHSE/i,
    ['Saint-Éloi', 'ch-saint-eloi.fr', 'chsaintéloi', 'à Saint-Éloi-sur-Mer', 'le CHSE'],
  ],
  [
    'Compagnie Générale des Eaux de Valmont',
    /valmont|cgev/i,
    ['Valmont', 'CGEV', 'eaux-valmont.fr', 'cgev.fr'],
  ],
  ['مستشفى الرحمة', /رحمة|alrahma|al-rahma/i, ['الرحمة', 'بالرحمة', 'مشفى رحمة', 'alrahma']],
  ['Stadtwerke Quellingen AG', /quellingen/i, ['Quellingen', 'in quellingen', 'stw-quellingen.de']],
  ['Lauensteinwerke GmbH', /lauenstein/i, ['Lauenstein', 'lauenstein.de']],
  ['Northwind Traders Ltd', /northwind/i, ['Northwind', 'northwind.co.uk', 'the Northwind network']],
  ['Ospedale San Valdoro', /valdoro/i, ['San Valdoro', 'sanvaldoro.it']],
  ['Ziekenhuis Meerdaal', /meerdaal/i, ['Meerdaal', 'zh-meerdaal.nl']],
  ['Szpital Miejski w Brzozowicach', /brzozowic/i, ['Brzozowicach', 'brzozowicach.pl']],
  ['Yıldızova Devlet Hastanesi', /y[ıi]ld[ıi]zova/i, ['Yıldızova', 'yildizova.gov.tr']],
  ['Київська лікарня Вербиця', /вербиц/i, ['Вербиця', 'Вербиці']],
  ['삼봉전자 주식회사', /삼봉/, ['삼봉', '삼봉전자']],
  ['株式会社山彦電力', /山彦/, ['山彦', '山彦電力']],
  ['Blue Heron Logistics', /blue.?heron/i, ['Blue Heron', 'blue-heron.example', 'blueheron']],
  [
    'Klinikum Berlin',
    /berlin/i,
    ['the Berlin hospital', 'Krankenhaus Berlin', 'Berlin Klinikum', 'hospital in Berlin'].slice(0, 3),
  ],
];

describe('a hidden organisation under the name that it has for short', () => {
  it.each(SHORT.flatMap(([name, secret, texts]) => texts.map((text) => [name, text, secret] as const)))(
    '%s: %s',
    (name, text, secret) => {
      expect(scrub(text, onlyHidden(name)).text).not.toMatch(secret);
    },
  );

  it.each([
    ['Contoso Bank', 'the bank and a bank'],
    ['Klinikum Berlin', 'in Berlin, from Berlin'],
    ['Hospital de Madrid', 'in Madrid the hospital'],
    ['Deutsche Energie GmbH', 'Energie in Deutschland, deutsche Preise'],
    ['Contoso Energy', 'energy prices'],
    ['Blue Heron Logistics', 'a blue heron and the blue team'],
    ['First Light Energy', 'the first light of day'],
    ['Orange Bank', 'an orange and a bank'],
    ['Finnish Water Authority', 'the Finnish authority'],
    ['Universitätsklinikum Bergheim', 'das Universitätsklinikum und die Klinik'],
    ['Завод Волжанка', 'завод и больница'],
    ['北京科技有限公司', '北京的科技'],
    ['华东精密机械有限公司', '华东地区的机械'],
    ['مستشفى الرحمة', 'في المستشفى'],
    ['Sparkasse Paris', 'Paris'],
    ['Target Systems', 'the target'],
    ['Präzisionstechnik GmbH & Co. KG', 'Technik'],
    ['Data Centre Services', 'services of the data centre'],
  ])('of %s leaves alone: %s', (name, text) => {
    expect(scrub(text, onlyHidden(name)).text).toBe(text);
  });

  it('gives way to names that stay', () => {
    expect(scrub('Bergheim', onlyHidden('Klinikum Bergheim', ['Bergheim'])).text).toBe('Bergheim');
  });
});
