/**
 * Fictional incidents in French, each the twin of one of `fictional-incidents.data.ts`: the same event with the same
 * sectors, techniques and labels, told as a French-speaking CERT would tell it.
 */
export interface FrenchTwin {
  /** The name of the English record. */
  readonly twin: string;
  readonly name: string;
  readonly description: string;
}

export const FRENCH_TWINS: readonly FrenchTwin[] = [
  {
    twin: 'Ransomware at the Lakeside hospital group',
    name: 'Rançongiciel au groupe hospitalier des Lacs',
    description:
      "En mars, les chirurgiens des six hôpitaux du groupe des Lacs ont travaillé au stylo pendant neuf jours après qu'un logiciel malveillant eut chiffré le système des dossiers des patients. Des ambulances ont été détournées vers les villes voisines. Les auditeurs ont écrit plus tard que la passerelle distante n'exigeait pas de second facteur et que les copies de sauvegarde se trouvaient sur le même réseau. Les attaquants avaient loué le programme à ses auteurs contre une part de chaque rançon.",
  },
  {
    twin: 'Power cut in the Velden district',
    name: 'Coupure de courant dans le district de Velden',
    description:
      "En janvier, les répartiteurs du district de Velden ont perdu le contrôle de neuf postes électriques pendant quarante minutes, tandis que quelqu'un d'autre manœuvrait les disjoncteurs, et 60 000 foyers sont restés dans le noir. Les intrus ont ensuite effacé les postes des opérateurs. Le premier ministre a mis en cause le renseignement militaire de la Russie, et ses partenaires de l'Union européenne ont qualifié l'acte d'irresponsable.",
  },
  {
    twin: 'Wrong entry in a routing table',
    name: 'Mauvaise saisie dans une table de routage',
    description:
      "En mai, pendant une cinquantaine de minutes, un opérateur du sud a indiqué à ses voisins qu'il était le meilleur chemin vers plusieurs milliers de réseaux étrangers. Un ingénieur avait mal saisi le filtre lors de travaux prévus. L'opérateur s'est excusé et il n'y avait aucun signe de malveillance.",
  },
  {
    twin: 'False certificates from a Nordland authority',
    name: "Faux certificats d'une autorité du Nord",
    description:
      "Des intrus restés des semaines dans le réseau d'une autorité de certification du Nord ont émis plus de deux cents faux certificats pour des services de messagerie et de recherche, qui ont ensuite servi à lire le courrier de quelque 90 000 personnes. Ses serveurs étaient tous dans un seul domaine Windows sous un seul mot de passe administrateur faible, et de vieux logiciels tournaient sans mises à jour, selon une enquête. La société a fait faillite.",
  },
  {
    twin: 'Week without networks in Borduria',
    name: 'Une semaine sans réseau en Bordurie',
    description:
      "Après des résultats contestés, le gouvernement de Bordurie a ordonné à tous les fournisseurs de couper l'internet mobile et les liaisons internationales pendant six jours. Les banques ne pouvaient plus régler leurs opérations et les proches étaient injoignables. Le rapporteur des Nations unies a jugé la mesure disproportionnée.",
  },
  {
    twin: 'Leaked mail of a presidential candidate',
    name: "Courriels divulgués d'une candidate à la présidentielle",
    description:
      "Neuf jours avant le second tour, onze gigaoctets de courriels volés à l'équipe d'une candidate à l'élection présidentielle syldave ont été publiés sur des sites de partage, mêlés à de fausses lettres. L'équipe avait été visée par hameçonnage depuis l'hiver. Le ministre de l'intérieur et deux gouvernements alliés ont désigné le renseignement militaire de la Russie.",
  },
  {
    twin: 'Count delayed in Eastmark',
    name: 'Dépouillement retardé en Ostmark',
    description:
      "Les résultats du vote régional d'Ostmark sont arrivés avec un jour de retard parce qu'un nouveau programme de comptage arrondissait mal les chiffres. La commission n'a constaté aucune manipulation et a recompté les bulletins à la main.",
  },
  {
    twin: 'Voter roll for sale',
    name: 'Liste électorale en vente',
    description:
      "Six mois avant le scrutin, un vendeur a proposé sur un forum criminel le fichier volé de 4,2 millions d'électeurs d'Ostmark, avec les dates de naissance et les numéros d'identité. La commission électorale a admis qu'une copie de test se trouvait sur un serveur ouvert à n'importe qui, sans mot de passe.",
  },
  {
    twin: 'Theft of turbine control software',
    name: "Vol d'un logiciel de commande d'éoliennes",
    description:
      "Un ingénieur d'un fabricant d'éoliennes a transmis le code source de commande à un client étranger, qui n'a alors plus eu besoin d'acheter chez lui. Un tribunal a condamné le client pour vol de secrets d'affaires.",
  },
  {
    twin: 'Telephones of editors infected',
    name: 'Téléphones de rédacteurs infectés',
    description:
      "L'examen en laboratoire des téléphones de quatre rédacteurs et d'une avocate de l'opposition a révélé le logiciel espion d'une société de surveillance méditerranéenne qui ne vend qu'aux États. L'infection ne demandait aucune action du propriétaire. Le gouvernement a dit ne rien savoir d'une quelconque surveillance.",
  },
  {
    twin: 'Spies for rent in the valley',
    name: 'Espions à louer dans la vallée',
    description:
      "Pendant sept ans, une petite société de la vallée a envoyé des milliers de messages d'hameçonnage à des avocats, à des militants écologistes et à des fonds pour le compte de clients payants, ont montré des chercheurs : des pirates à louer. Les messageries de militants opposés à un producteur de pétrole ont été lues. Un détective privé a plaidé coupable.",
  },
  {
    twin: 'Source of a router bot posted',
    name: "Le code d'un robot de routeurs mis en ligne",
    description:
      "L'auteur d'un robot malveillant qui vit sur des caméras et des routeurs domestiques a publié le code source du logiciel malveillant sur un forum. En quelques semaines sont apparues des dizaines de variantes, et l'une d'elles a saturé un hébergeur. Les appareils étaient vendus avec le même mot de passe d'usine dans chaque boîte.",
  },
  {
    twin: 'Poisoned accounting update',
    name: 'Mise à jour comptable empoisonnée',
    description:
      "Le serveur de mise à jour d'un logiciel de comptabilité utilisé par la plupart des entreprises du pays a diffusé un programme qui détruisait les disques. Le ver se propageait seul d'un réseau à l'autre ; des ports, un armateur et un laboratoire pharmaceutique d'autres pays sont restés à l'arrêt pendant deux semaines. Les pertes se comptent en milliards. Six gouvernements ont attribué l'attaque à l'armée de la Russie et l'ont condamnée.",
  },
  {
    twin: 'Mass break-in through mail servers',
    name: 'Intrusions en masse par des serveurs de messagerie',
    description:
      "Avant que l'éditeur ait pu publier des correctifs, un groupe d'espionnage a placé des portes dérobées sur des dizaines de milliers de serveurs de messagerie par quatre failles inconnues ; une fois les correctifs parus, beaucoup d'autres bandes ont suivi sur des serveurs dont les propriétaires n'avaient pas encore installé les correctifs. L'Union européenne, l'OTAN et les États-Unis ont accusé des acteurs liés au ministère de la sécurité de la Chine.",
  },
  {
    twin: 'Credit bureau breach',
    name: 'Vol de données dans une centrale de crédit',
    description:
      "Les noms, dates de naissance et numéros de sécurité sociale de 120 millions de personnes ont été volés en onze semaines dans une centrale de crédit. Un correctif de son serveur web était disponible depuis deux mois ; un balayage avait oublié le serveur, et un certificat expiré masquait le trafic. Le parquet américain a inculpé quatre membres de l'armée chinoise.",
  },
  {
    twin: 'Open storage at a fitness app',
    name: "Stockage ouvert d'une application sportive",
    description:
      "Une journaliste a remarqué que 61 millions d'entrées d'une application sportive, avec la localisation et le poids, étaient lisibles par n'importe qui parce que la base de données n'avait pas de mot de passe. La société l'a fermée le jour même. On ignore si d'autres les avaient vues.",
  },
  {
    twin: 'Payroll house hit',
    name: 'Un prestataire de paie touché',
    description:
      "Lorsqu'un prestataire de paie de petites communes a été chiffré en décembre, quelque 1 900 employeurs, parmi lesquels des pompiers et des sociétés de bus, ont tenu les heures sur papier pendant six semaines. L'intrusion est passée par le compte d'un sous-traitant de l'assistance.",
  },
  {
    twin: 'Executives fooled by mail',
    name: 'Dirigeants trompés par courriel',
    description:
      "Une employée d'un fabricant de jouets a viré 3 millions d'euros sur un faux compte de fournisseur après des courriels envoyés au nom de sa directrice. La police en a bloqué la moitié. Le réseau lui-même n'avait pas été pénétré.",
  },
  {
    twin: 'Coins drained from a bridge',
    name: "Jetons siphonnés d'un pont",
    description:
      'Des inconnus ont trouvé une erreur dans le contrat d’un pont entre deux chaînes et ont emporté en quelques heures des jetons valant 190 millions de dollars ; des imitateurs les ont rejoints. Certains ont rendu les leurs.',
  },
  {
    twin: 'Police remove web shells',
    name: 'La police retire des portes dérobées web',
    description:
      "Sur ordonnance d'un juge, des agents fédéraux ont copié puis effacé des portes dérobées sur des centaines de serveurs de messagerie du pays dont les propriétaires n'avaient pas réagi. Les propriétaires ont ensuite été informés par lettre.",
  },
  {
    twin: 'Loader network seized',
    name: 'Réseau de chargeurs saisi',
    description:
      "La police de huit pays a pris le contrôle des serveurs de commande d'un botnet et a envoyé aux ordinateurs infectés un fichier qui le supprimait. Deux administrateurs ont été arrêtés.",
  },
  {
    twin: 'Car opened on a test track',
    name: "Voiture ouverte sur une piste d'essai",
    description:
      "Deux chercheurs ont montré, avec l'accord du constructeur, qu'ils pouvaient arrêter un tout-terrain par sa liaison radio sur une piste d'essai. Le constructeur a rappelé 900 000 voitures. Aucune attaque n'est connue en dehors de la démonstration.",
  },
  {
    twin: 'Devices bricked by a self-named doctor',
    name: 'Appareils détruits par un prétendu docteur',
    description:
      "Un individu se faisant appeler le docteur a écrit un programme qui entrait dans des caméras mal protégées par leur mot de passe d'usine et détruisait leur mémoire, pour empêcher les criminels de s'en servir. Il a dit avoir ainsi soigné dix millions d'appareils. Les propriétaires les ont perdus pour de bon.",
  },
  {
    twin: 'Bank hires help against flooders',
    name: 'Une banque paie pour riposter à une saturation',
    description:
      "Un journal a écrit qu'une banque avait payé une société à l'étranger pour mettre hors ligne les serveurs d'où elle était attaquée, en représailles. La banque l'a démenti, et les autorités n'ont pas ouvert d'enquête.",
  },
  {
    twin: 'Scam centre entered by a baiter',
    name: "Centre d'escrocs pénétré par un amateur",
    description:
      "Un programmeur qui filme des escrocs s'est introduit dans les caméras et les listes d'appels d'un centre d'appels frauduleux et a effacé ses fichiers de clients pour avertir les victimes. Il a dit que la police n'avait rien fait.",
  },
  {
    twin: 'Trains halted by a radio tone',
    name: 'Trains arrêtés par un signal radio',
    description:
      "Une vingtaine de trains se sont arrêtés dans deux provinces quand quelqu'un a émis le signal d'arrêt à trois tons, que la radio analogique accepte sans authentification de n'importe qui. La circulation a repris en quelques heures. Deux citoyens ont été arrêtés.",
  },
  {
    twin: 'Rival team in the database',
    name: 'Le club rival dans la base',
    description:
      "L'analyste d'un club de football a utilisé l'ancien mot de passe, jamais changé, d'un ex-collègue pour ouvrir la base de données d'un club rival et consulter ses notes de recherche confidentielles sur les joueurs. Il a été licencié et condamné à de la prison.",
  },
  {
    twin: 'Code of a game studio dumped',
    name: "Le code d'un studio de jeux divulgué",
    description:
      "Un adolescent qui avait acheté le témoin de connexion d'un employé a obtenu par la parole d'entrer dans la messagerie d'un studio de jeux et a mis en ligne quatre-vingt-dix vidéos d'un titre inédit avec des parties de son code. Il a exigé de l'argent. Les parties en ligne n'ont pas été interrompues.",
  },
  {
    twin: 'Cameras of the Lund valley stop',
    name: 'Les caméras de la vallée du Lund s’éteignent',
    description:
      "Quelque 4 000 caméras de particuliers de la vallée du Lund ont été désactivées en une nuit, avant que quiconque ne puisse en faire un botnet, par un programme qu'une femme sous le pseudonyme de Jardinière avait lâché. Il entrait par le mot de passe d'usine imprimé dans le manuel. Les propriétaires n'avaient pas été consultés.",
  },
  {
    twin: 'Letters of the Marsh gang',
    name: 'Les lettres de la bande du Marais',
    description:
      "Une ancienne complice a publié quatre années de conversations internes de la bande du Marais après que celle-ci eut pris parti pour les envahisseurs de son pays. On y lisait les noms de développeurs et l'adresse des serveurs de la bande.",
  },
];
