import type { Unit } from './quantity.data';

export const NUMBER_WORDS_FR: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  octante: 80,
  huitante: 80,
  nonante: 90,
  demi: 0.5,
};

/** Words and signs that multiply what stands before them. */
export const SCALES_FR: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  mille: 1e3,
  millier: 1e3,
  milliers: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  md: 1e9,
  mds: 1e9,
  m: 1e6,
  k: 1e3,
};

/** Amounts without a number, at the low end of what they say. Longer ones first. */
export const VAGUE_FR: readonly (readonly [string, number])[] = [
  ['(?:des |plusieurs |quelques )?centaines de millions', 2e8],
  ['(?:des |plusieurs |quelques )?dizaines de millions', 2e7],
  ['(?:des |plusieurs |quelques )?centaines de milliers', 2e5],
  ['(?:des |plusieurs |quelques )?dizaines de milliers', 2e4],
  ['(?:un )?demi-million', 5e5],
  ['plusieurs milliards', 3e9],
  ['plusieurs millions', 3e6],
  ['plusieurs milliers', 3e3],
  ['plusieurs centaines', 300],
  ['plusieurs dizaines', 30],
  ['des milliards', 2e9],
  ['des millions', 2e6],
  ['des milliers', 2e3],
  ['des centaines', 200],
  ['des dizaines', 20],
  ['un millier', 1e3],
  ['une centaine', 100],
  ['une soixantaine', 60],
  ['une cinquantaine', 50],
  ['une quarantaine', 40],
  ['une trentaine', 30],
  ['une vingtaine', 20],
  ['une quinzaine', 15],
  ['une douzaine', 12],
  ['une dizaine', 10],
  ['milliers', 2e3],
  ['centaines', 200],
  ['dizaines', 20],
  ['plusieurs', 3],
  ['quelques', 3],
];

/** What French numbers count. */
export const UNITS_FR: readonly { readonly unit: Unit; readonly factor: number; readonly pattern: RegExp }[] =
  [
    { unit: 'hours', factor: 1 / 60, pattern: /(?<!\p{L})minutes?(?!\p{L})/iu },
    { unit: 'hours', factor: 1, pattern: /(?<!\p{L})(?:heures?|h)(?!\p{L})/iu },
    { unit: 'hours', factor: 24, pattern: /(?<!\p{L})(?:jours?|journées?|nuits?)(?!\p{L})/iu },
    { unit: 'hours', factor: 168, pattern: /(?<!\p{L})semaines?(?!\p{L})/iu },
    { unit: 'hours', factor: 720, pattern: /(?<!\p{L})mois(?!\p{L})/iu },
    { unit: 'hours', factor: 8760, pattern: /(?<!\p{L})(?:ans?|années?)(?!\p{L})/iu },
    { unit: 'percent', factor: 1, pattern: /^\s?(?:%|pour ?cent(?!\p{L}))/iu },
    {
      unit: 'money',
      factor: 1,
      pattern:
        /(?<!\p{L})(?:euros?|dollars?|livres?(?: sterling)?|yens?|yuans?|francs?|couronnes?|roupies?|pesos?|bitcoins?|EUR|USD)(?!\p{L})|[$€£]/iu,
    },
    { unit: 'people', factor: 2, pattern: /(?<!\p{L})(?:foyers?|ménages?|familles?)(?!\p{L})/iu },
    {
      unit: 'people',
      factor: 1,
      pattern:
        /(?<!\p{L})(?:personnes?|patiente?s?|cliente?s?|abonnée?s?|usag(?:ers?|ères?)|habitante?s?|citoye(?:ns?|nnes?)|assurée?s?|allocataires?|bénéficiaires?|élèves|étudiante?s?|élect(?:eurs?|rices?)|salariée?s?|employée?s?|agents?|passag(?:ers?|ères?)|voyageu(?:rs?|ses?)|comptes?|contribuables?|utilisat(?:eurs?|rices?)|adhérente?s?|membres?|journalistes?|militante?s?|avocate?s?|victimes?|titulaires?|consommat(?:eurs?|rices?)|joueurs?|enfants?|femmes?|hommes?|adultes?|mineurs?|retraitée?s?|donateurs?|candidate?s?|détenue?s?|réfugiée?s?|soldats?|fonctionnaires?|médecins?|infirmi(?:ers?|ères?)|enseignante?s?|parents|sociétaires|locataires|boîtes? aux lettres|messageries|téléphones?|numéros?|noms)(?!\p{L})/iu,
    },
    {
      unit: 'records',
      factor: 1,
      pattern:
        /(?<!\p{L})(?:dossiers?|fichiers?|documents?|enregistrements?|cartes?|passeports?|pièces? d'identité|courriels?|messages?|photos?|images?|relevés?|lignes?|fiches?|certificats?|résultats?|copies?|papiers|entrées|identités|permis|identifiants?|mots de passe)(?!\p{L})/iu,
    },
    {
      unit: 'machines',
      factor: 1,
      pattern:
        /(?<!\p{L})(?:postes?(?: de travail)?|ordinateurs?|serveurs?|machines?|appareils?|routeurs?|modems?|terminaux|terminal|caméras?|équipements?|automates?|éoliennes?|distributeurs?|systèmes?|pare-feu|boîtiers?|box|objets|capteurs?|hyperviseurs?|enregistreurs?)(?!\p{L})/iu,
    },
    {
      unit: 'organisations',
      factor: 1,
      pattern:
        /(?<!\p{L})(?:entreprises?|sociétés?|organisations?|organismes?|institutions?|hôpita(?:l|ux)|communes?|mairies?|banques?|écoles?|universités?|établissements?|administrations?|agences?|cabinets?|pharmacies?|cliniques?|ministères?|magasins?|stations?|usines?|collectivités?|associations?|fournisseurs?|réseaux|pays|domaines?|filiales?|clubs?)(?!\p{L})/iu,
    },
    { unit: 'sites', factor: 1, pattern: /(?<!\p{L})(?:sites?|pages?)(?!\p{L})/iu },
  ];
