const HOSTILE =
  "(?:(?:sites?|serveurs?|pages?|panneaux?|comptes?|réseaux?|ordinateurs?|machines?|infrastructures?|centres? d'appels?|plateformes?) (?:\\S+ ){0,3}?(?:de |du |des |d'un |d'une |de la |de l')?(?:\\S+ )?)?(?:gangs?|bandes?|rançonneurs?|maîtres chanteurs?|attaquants?|assaillants?|pirates|intrus|voleurs?|escrocs?|fraudeurs?|spammeurs?|malfaiteurs?|cybercriminels?|criminels?|agresseurs?|espions|botnets?|frauduleux|centres? d'appels? frauduleux|(?:éditeurs?|vendeurs?|fournisseurs?|fabricants?) (?:de |d')(?:\\S+ ){0,3}?(?:logiciels? espions?|surveillance|intrusion|maliciels?|espionnage))";

const STRIKE =
  "(?:pénétr{l}+|piraté{l}*|attaqué{l}*|inond{l}+|satur{l}+|effac{l}+|détrui{l}+|chiffr{l}+|défigur{l}+|divulgu{l}+|publi{l}+|vid(?:é|ée|és|ées)|détourn{l}+|remplac{l}+|sabot{l}+|désactiv{l}+|neutralis{l}+|infiltr{l}+|s'(?:est|sont|était|étaient) introduit{l}*|(?:pris|prendre|obtenu|gagné) (?:le contrôle|accès)|démasqu{l}+|bloqu(?:é|ée|és|ées|er)|mis{l}* hors (?:ligne|service))";

/** French words of the concepts in `lexicon-retaliation.data.ts`. */
export const RETALIATION_LEXICON_FR = {
  attackersStruck: [
    `${STRIKE}(?: (?!(?:par|et|quand|après|alors|avant|mais|parce|que|qui|pour|où)(?![a-zà-ÿ]))[^\\s.;:,()]+){0,9}? ${HOSTILE}`,
    `(?:sites?|pages?|serveurs?) (?:de fuite|d'extorsion|de la bande|du gang)(?: \\S+){0,8}? (?:inond|satur|hors ligne|injoignable|attaqu)\\S*`,
  ],
  victimStruckBack: [
    '(?:entreprise|société|victime|studio|banque|éditeur|ingénieurs|fournisseur)(?: \\S+){0,4}? (?:pénétré|piraté|attaqué|chiffré|effacé|infecté|saturé|inondé)(?: \\S+){0,3}? (?:(?:leurs?|les) (?:propres )?(?:machines?|serveurs?|ordinateurs?|copies?)|(?:machines?|serveurs?|ordinateurs?) (?:des|de leurs|de ses) (?:pirates|attaquants|voleurs|assaillants|agresseurs|intrus))',
    '(?:leurs?|les) (?:propres )?(?:machines?|serveurs?|ordinateurs?|copies?)(?: \\S+){0,4}? (?:chiffré|effacé|pénétré|piraté|attaqué){l}* par (?:\\S+ )?(?:entreprise|société|victime|studio|banque)',
  ],
  tracedBack: [
    "remont{l}+(?: \\S+){0,6}? (?:jusqu'|à|la piste|la trace)(?: \\S+){0,8}? (?:serveurs?|ordinateurs?|machines?)[^.;]{0,60}?(?:pénétr|accéd|copi|effac|introduit)\\S*",
  ],
  deviceVigilante: [
    "(?:caméras?|routeurs?|box|enregistreurs?|objets?|appareils?|modems?|machines?)[^.;]{0,60}?(?:désactiv|bloqu|corrig|ferm|protég|détrui|neutralis|nettoy)\\S*[^.;]{0,90}?(?:avant que|pour (?:éviter|empêcher|protéger)|sans (?:l'accord|prévenir|demander|l'autorisation)|à l'insu|propriétaires|justicier|botnet)",
    '(?:bon|gentil|bienveillant|protecteur) (?:ver|virus|pirate|maliciel)',
    'chapeau (?:gris|blanc)',
  ],
  gangLeaked: [
    '(?:divulgu|publi|diffus|mis en ligne|dévoil|révél)\\S*(?: (?!par )\\S+){0,8}? (?:conversations?|messages?|discussions?|échanges) (?:internes?|privée?s?)',
    '(?:conversations?|messages?|discussions?|échanges) (?:internes?|privée?s?)(?: \\S+){0,5}? (?:divulgu|publi|diffus|mis en ligne|dévoil)\\S*',
    "(?:divulgu|publi|diffus|dévoil|révél)\\S*(?: (?!par )\\S+){0,5}? (?:noms|identités|visages) (?:de|des|d')(?: ?\\S+){0,3}? ?(?:membres|pirates|développeurs|officiers|espions)",
  ],
  aggressionAnswered: [
    "(?:en (?:réponse|réaction|représailles|signe de protestation)|pour (?:protester|venger|punir|répondre)|par vengeance|à cause|contre)(?: \\S+){0,5}? ?(?:l')?(?:invasion|guerre|agression|offensive|bombardements?|occupation|annexion|frappes?)",
    'déclar{l}+ la (?:cyber-?)?guerre',
  ],
  hackAnswered: [
    '(?:représailles|ripost{l}+|veng{l}+|répon(?:se|dre|dait|du))(?: \\S+){0,9}? (?:pirat{l}+|attaqu{l}+|intrusions?|vols?|détourn{l}+|défigur{l}+|fuites?)',
  ],
  struckBack: [
    'contre-?attaqu{l}+|rendu la pareille|rendre la pareille|ripost{l}+|pirat{l}+ à (?:son|leur) tour',
  ],
  unsanctioned: [
    "(?:sans (?:mandat|rien demander|y être invité{l}*|demander)|de (?:son|leur) propre chef|de (?:sa|leur) propre initiative|peut-être illéga{l}+|n'(?:avait|avaient) (?:consulté|demandé|averti){l}* (?:ni|personne))",
    "(?:police|justice|propriétaires?) n'(?:avait|avaient) pas été (?:consulté|averti|informé){l}*",
  ],
  outlawed: [
    'pédo{l}+|abus sexuels|contenus? illicites?|extrémist{l}+|terroris{l}+|djihadist{l}+|escrocs?|arnaqu{l}+|aigrefins?|néo-?nazi{l}*',
  ],
  retaliator: [
    'retraitée?s?|cercle|lycéens?|ligue|hébergeurs?',
    'justiciers?|hacktivist{l}+|militante?s?|partisans?|volontaires?|bénévoles?|exilée?s?|amateurs?|étudiante?s?|citoyens?',
    '(?:un|une|des|plusieurs) (?:inconnue?s?|personnes?|individus?|hommes?|femmes?|groupes?|collectifs?)',
    'se faisant appeler|qui se (?:dit|nomme|fait appeler)|sous le (?:nom|pseudonyme)',
    'initiée?s?|chercheu{l}+|programmeu{l}+|développeu{l}+|journalistes?',
    'victimes?|sociétés?|entreprises?|studios?|banques?|ingénieurs?|fournisseurs?|maisons? de disques|ayants droit',
  ],
  avenger: [
    'retraitée?s?|lycéens?|étudiante?s?',
    'justiciers?|hacktivist{l}+|militante?s?|partisans?|volontaires?|bénévoles?|exilée?s?|amateurs?',
    '(?:un|une|des) (?:inconnue?s?|personnes? inconnues?|individus?)',
    'se faisant appeler|qui se (?:dit|nomme|fait appeler)|sous le (?:nom|pseudonyme)',
    '(?:remis|transmis|donné|envoyé){l}*(?: \\S+){0,5}? à (?:la )?(?:police|justice|gendarmerie)',
  ],
  punishment: [
    'mérit(?:e|ent|ait|aient)',
    'donner une leçon|leur propre remède|se venger|régler ses comptes',
    'moqu{l}+|raill{l}+|insult{l}+|humili{l}+|injustice|immoral{l}*|écœur{l}+',
    "(?:pour|afin de|afin d') ?(?:stopper|arrêter|punir|dénoncer|empêcher|perturber|gêner|faire cesser)(?: \\S+){0,5}? (?:bande|gang|pirates|criminels|escrocs|fraude|vol|attaques?|espionnage|surveillance|commerce)",
    'de (?:sa|leur) propre (?:initiative|autorité)|sans (?:mandat|la police|autorisation de la justice)|aucune? (?:police|autorité|tribunal|juge)',
  ],
  lawAgency: [
    'police|gendarmes?|gendarmerie|fbi|europol|interpol|parquets?|procureure?s?|juges?|tribunal|tribunaux|mandat|enquêteurs|autorités|agents|justice|armée|renseignement|ministère',
  ],
  piracyStruck: [
    '(?:inond|satur|attaqu|bloqu|sabot|perturb|paralys)\\S*(?: \\S+){0,10}? (?:torrents?|piratage|piratée?s?|partage de fichiers|copies illégales|téléchargements? illéga(?:l|ux)|tricheurs?)',
  ],
  selfHelp: [
    'défense active|auto-?défense|se faire justice|rendre la pareille|riposter|loi du talion|contre-?piratage',
    '(?:lassée?s?|excédée?s?|fatiguée?s?|exaspérée?s?) (?:de|des|par|du)',
    "(?:police|justice|autorités|personne)(?: \\S+){0,2}? (?:n'a|n'ont|n'avait|n'avaient) (?:rien fait|pas réagi|pas donné suite|pas bougé)",
    '(?:effacée?s?|supprimée?s?|récupérée?s?|détruite?s?|repris)(?: \\S+){0,3}? (?:données|fichiers|copies|fonds|documents|jetons|butin)',
  ],
  exercise: [
    "(?:comme|lors de|dans le cadre de|pour|simple) (?:\\S+ )?(?:un |une |d'un |d'une |son |leur )?(?:exercices?|simulation|entraînement|répétition)",
    "fausse alerte|hameçonnage simulé|test (?:d'hameçonnage|de vigilance)",
  ],
  phoneFlaw: ['{flaw}|exploits?|sans (?:aucun )?clic|zéro clic|corrigé{l}*'],
} as const;
