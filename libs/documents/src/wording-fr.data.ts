/** The wording of a principle in another language, and whether it is the official one. */
export interface Wording {
  readonly name: string;
  readonly text: string;
  readonly official: boolean;
}

/**
 * The nine principles in the French text of the Paris Call of 12 November 2018 (« À cet effet, nous nous déclarons
 * résolus […] afin, notamment : »), without the leading preposition. The short names are a translation of ours: the
 * Call numbers its principles in French but names them otherwise.
 */
const PARIS_CALL_FR: Readonly<Record<string, Wording>> = {
  1: {
    name: 'Protéger les individus et les infrastructures',
    text: 'Empêcher les cyberactivités malveillantes qui menacent des individus et des infrastructures critiques ou qui leur causent des dommages importants, sans discernement ou systémiques, et y remédier.',
    official: true,
  },
  2: {
    name: 'Protéger l’internet',
    text: 'Empêcher les activités qui portent atteinte intentionnellement et dans une large mesure à la disponibilité ou à l’intégrité du cœur public de l’internet.',
    official: true,
  },
  3: {
    name: 'Défendre les processus électoraux',
    text: 'Développer notre capacité de prévenir les interférences de la part d’acteurs étrangers destinées à déstabiliser des processus électoraux au moyen de cyberactivités malveillantes.',
    official: true,
  },
  4: {
    name: 'Défendre la propriété intellectuelle',
    text: 'Empêcher le vol de propriété intellectuelle à l’aide des TIC, notamment des secrets industriels ou autres informations commerciales confidentielles, dans l’intention de procurer des avantages concurrentiels à des entreprises ou à un secteur commercial.',
    official: true,
  },
  5: {
    name: 'Non-prolifération',
    text: 'Élaborer des moyens d’empêcher la prolifération d’outils malveillants et de pratiques informatiques destinés à nuire.',
    official: true,
  },
  6: {
    name: 'Sécurité du cycle de vie',
    text: 'Accroître la sécurité des processus, produits et services numériques tout au long de leur cycle de vie et d’un bout à l’autre de la chaîne d’approvisionnement.',
    official: true,
  },
  7: {
    name: 'Hygiène informatique',
    text: 'Soutenir les actions visant à développer une hygiène informatique avancée pour tous les acteurs.',
    official: true,
  },
  8: {
    name: 'Pas de riposte privée',
    text: 'Prendre des mesures pour empêcher les acteurs non étatiques, y compris le secteur privé, de mener des actions cyber offensives en réponse à une attaque dont ils seraient victimes, pour leur propre compte ou pour celui d’autres acteurs non étatiques.',
    official: true,
  },
  9: {
    name: 'Normes internationales',
    text: 'Favoriser une large acceptation et la mise en œuvre de normes internationales de comportement responsable ainsi que de mesures de développement de la confiance dans le cyberespace.',
    official: true,
  },
};

/** The norms of A/70/174, paragraph 13, in a translation of ours: the official French text was not at hand. */
const UN_NORMS_FR: Readonly<Record<string, Wording>> = {
  a: {
    name: 'Coopération entre États pour la sécurité',
    text: 'Conformément aux buts des Nations Unies, notamment le maintien de la paix et de la sécurité internationales, les États devraient coopérer pour élaborer et appliquer des mesures qui accroissent la stabilité et la sécurité dans l’usage des TIC et pour prévenir les pratiques reconnues comme nuisibles ou susceptibles de menacer la paix et la sécurité internationales.',
    official: false,
  },
  b: {
    name: 'Tenir compte de toutes les informations',
    text: 'En cas d’incident informatique, les États devraient tenir compte de toutes les informations utiles, notamment du contexte général de l’événement, des difficultés de l’attribution dans l’environnement numérique, ainsi que de la nature et de l’étendue des conséquences.',
    official: false,
  },
  c: {
    name: 'Prévenir l’usage abusif du territoire',
    text: 'Les États ne devraient pas laisser sciemment leur territoire être utilisé pour commettre, au moyen des TIC, des faits internationalement illicites.',
    official: false,
  },
  d: {
    name: 'Coopérer contre le crime et le terrorisme',
    text: 'Les États devraient étudier la meilleure façon de coopérer pour échanger des informations, s’entraider, poursuivre l’usage terroriste ou criminel des TIC et mettre en œuvre d’autres mesures de coopération face à ces menaces. Ils devront peut-être examiner s’il y a lieu d’élaborer de nouvelles mesures.',
    official: false,
  },
  e: {
    name: 'Respecter les droits de l’homme et la vie privée',
    text: 'Les États, en veillant à l’usage sûr des TIC, devraient respecter les résolutions 20/8 et 26/13 du Conseil des droits de l’homme sur la promotion, la protection et l’exercice des droits de l’homme sur l’internet, ainsi que les résolutions 68/167 et 69/166 de l’Assemblée générale sur le droit à la vie privée à l’ère du numérique, afin de garantir le plein respect des droits de l’homme, y compris la liberté d’expression.',
    official: false,
  },
  f: {
    name: 'Ne pas endommager les infrastructures critiques',
    text: 'Un État ne devrait pas mener ni appuyer sciemment, en violation de ses obligations de droit international, une activité informatique qui endommage intentionnellement une infrastructure critique ou en entrave autrement l’exploitation pour fournir des services au public.',
    official: false,
  },
  g: {
    name: 'Protéger les infrastructures critiques',
    text: 'Les États devraient prendre les mesures voulues pour protéger leurs infrastructures critiques contre les menaces informatiques, en tenant compte de la résolution 58/199 de l’Assemblée générale sur la création d’une culture mondiale de la cybersécurité et la protection des infrastructures essentielles de l’information, ainsi que des autres résolutions pertinentes.',
    official: false,
  },
  h: {
    name: 'Répondre aux demandes d’assistance',
    text: 'Les États devraient répondre aux demandes d’assistance appropriées d’un autre État dont les infrastructures critiques subissent des actes malveillants. Ils devraient aussi répondre aux demandes appropriées visant à atténuer une activité malveillante qui part de leur territoire et vise les infrastructures critiques d’un autre État, dans le respect de la souveraineté.',
    official: false,
  },
  i: {
    name: 'Intégrité de la chaîne d’approvisionnement',
    text: 'Les États devraient prendre des mesures raisonnables pour garantir l’intégrité de la chaîne d’approvisionnement, afin que les utilisateurs finals puissent avoir confiance dans la sécurité des produits informatiques. Ils devraient chercher à prévenir la prolifération d’outils et de techniques malveillants et l’usage de fonctions cachées nuisibles.',
    official: false,
  },
  j: {
    name: 'Signaler les vulnérabilités',
    text: 'Les États devraient encourager le signalement responsable des vulnérabilités informatiques et partager les informations sur les remèdes disponibles, afin de limiter, voire d’éliminer, les menaces pour les TIC et les infrastructures qui en dépendent.',
    official: false,
  },
  k: {
    name: 'Ne pas nuire aux équipes d’intervention',
    text: 'Les États ne devraient pas mener ni appuyer sciemment une activité qui nuit aux systèmes d’information des équipes d’intervention agréées d’un autre État. Un État ne devrait pas se servir d’équipes d’intervention agréées pour mener une activité internationale malveillante.',
    official: false,
  },
};

/** The French wording of every principle, by catalogue and key. */
export const WORDING_FR: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  'paris-call': PARIS_CALL_FR,
  'un-norms': UN_NORMS_FR,
};

/** The elements of the principles in French, by their words in the catalogue. A translation of ours. */
export const ELEMENTS_FR: Readonly<Record<string, string>> = {
  'a malicious act': 'un acte malveillant',
  'an essential service, a physical process, or persons':
    'un service essentiel, un processus physique ou des personnes',
  'harm that is significant, indiscriminate or systemic':
    'un dommage important, sans discernement ou systémique',
  intent: 'l’intention',
  'substantial damage to availability or integrity':
    'une atteinte substantielle à la disponibilité ou à l’intégrité',
  'the public core: routing, naming, trust, physical media':
    'le cœur public : routage, nommage, confiance, supports physiques',
  'an electoral body, register, result system, vendor, party, candidate or campaign':
    'un organe, registre ou système électoral, un fournisseur, un parti, un candidat ou une campagne',
  'cyber means': 'des moyens cyber',
  'a foreign actor': 'un acteur étranger',
  'the aim or foreseeable effect of undermining the vote, within about a year of it':
    'le but ou l’effet prévisible de déstabiliser le vote, à un an près',
  'intellectual property or confidential business information':
    'une propriété intellectuelle ou des informations commerciales confidentielles',
  'taken by cyber means': 'prises par des moyens cyber',
  'for the advantage of a company or a commercial sector':
    'à l’avantage d’une entreprise ou d’un secteur commercial',
  'a tool or practice intended to cause harm': 'un outil ou une pratique destinés à nuire',
  'its transfer, leak, sale or rent': 'son transfert, sa fuite, sa vente ou sa location',
  'a product, service or supplier': 'un produit, un service ou un fournisseur',
  'a weakness in its making, delivery or upkeep':
    'une faiblesse dans sa fabrication, sa livraison ou son entretien',
  'harm through it': 'un dommage qui en résulte',
  'a basic protection': 'une protection élémentaire',
  'left undone by the victim, a supplier or the owner of an abused device':
    'négligée par la victime, un fournisseur ou le détenteur d’un appareil détourné',
  'as stated in the record': 'selon le signalement',
  'a non-State actor': 'un acteur non étatique',
  'acts on systems of others without consent': 'qui agit sur les systèmes d’autrui sans leur accord',
  'in answer to an attack or a crime': 'en réponse à une attaque ou à un crime',
  'without warrant, order or direction of a State': 'sans mandat, ordre ni direction d’un État',
  'a State or its proxy': 'un État ou son mandataire',
  attribution: 'l’attribution',
  'conduct contrary to an agreed norm, or called so':
    'un comportement contraire à une norme convenue, ou qualifié ainsi',
  'a finding on the principle of the Paris Call from which the norm follows':
    'un constat sur le principe de l’Appel de Paris dont la norme découle',
  'a State named by a government, a court or an organisation of States':
    'un État désigné par un gouvernement, une juridiction ou une organisation d’États',
  'a State is named as the actor': 'un État est désigné comme auteur',
  'critical infrastructure is affected': 'une infrastructure critique est touchée',
  'its use or operation is impaired': 'son usage ou son exploitation est entravé',
  'assistance is asked for, offered or given': 'une assistance est demandée, proposée ou fournie',
  'a State tolerates what goes out from its territory': 'un État tolère ce qui part de son territoire',
  'the actor is a criminal one': 'l’auteur est un criminel',
  'persons are targeted': 'des personnes sont visées',
  'a State acts on its own networks or people': 'un État agit sur ses propres réseaux ou sa population',
  'electoral infrastructure is affected': 'une infrastructure électorale est touchée',
  'the attribution is contested': 'l’attribution est contestée',
  'the supply chain is touched': 'la chaîne d’approvisionnement est touchée',
  'a product has a flaw': 'un produit présente une faille',
  'the vulnerability was known': 'la vulnérabilité était connue',
  'an undisclosed vulnerability changes hands': 'une vulnérabilité non divulguée change de mains',
  'an authorised emergency response team is harmed': 'une équipe d’intervention agréée est atteinte',
  'a government attributes it in public': 'un gouvernement l’attribue publiquement',
  'a private actor acts from abroad': 'un acteur privé agit depuis l’étranger',
  'spyware is used': 'un logiciel espion est utilisé',
};
