/** The sentences of the catalogues by which principles are read, in French, by their words there. A translation of ours. */
export const CODEBOOK_FR: Readonly<Record<string, string>> = {
  'Read as two limbs: people (their data, their safety, their freedom from surveillance) and the services a society lives on.':
    'Se lit en deux volets : les personnes (leurs données, leur sécurité, leur droit de n’être pas surveillées) et les services dont vit une société.',
  'An essential service is degraded for a day or more, or for less with effect on safety, a whole nation, or an emergency in war.':
    'Un service essentiel est dégradé pendant un jour ou plus, ou moins longtemps avec un effet sur la sécurité des personnes, sur toute une nation ou sur les secours en temps de guerre.',
  'A physical process is manipulated, or an attributed actor lies in wait inside one.':
    'Un processus physique est manipulé, ou un acteur désigné s’y tient en embuscade.',
  'Payments between banks are subverted at their core.':
    'Les paiements entre banques sont détournés en leur cœur.',
  'Personal data beyond the threshold is taken, or people are watched for their work or opinions.':
    'Des données personnelles sont prises au-delà du seuil, ou des personnes sont surveillées pour leur travail ou leurs opinions.',
  'Code spreads without control, or ten thousand machines or organisations are compromised.':
    'Un code se propage sans contrôle, ou dix mille machines ou organisations sont compromises.',
  'Only the office systems of an essential operator are hit.':
    'Seule la bureautique d’un opérateur essentiel est touchée.',
  'An essential electronic service is away for less than a day.':
    'Un service électronique essentiel est interrompu moins d’un jour.',
  'A loss outside critical infrastructure is felt by the economy.':
    'Une perte hors des infrastructures critiques se fait sentir dans l’économie.',
  'A population is exposed, and nothing is known to have followed.':
    'Une population est exposée, sans suite connue.',
  'A threat or attempt had no effect.': 'Une menace ou une tentative est restée sans effet.',
  'Failures without malice.': 'Les défaillances sans malveillance.',
  'Public pages defaced or flooded.': 'Les pages publiques défigurées ou submergées.',
  'Espionage that only reads files.': 'L’espionnage qui ne fait que lire des fichiers.',
  'Fraud, theft of coins, extortion of shops or games below the thresholds.':
    'La fraude, le vol de cryptoactifs, l’extorsion de commerces ou de jeux sous les seuils.',
  'Intent, substance and the public core are each required: routing, naming, cryptographic trust, and the cables.':
    'L’intention, la gravité et le cœur public sont chacun requis : routage, nommage, confiance cryptographique et câbles.',
  'A core function is attacked with effect beyond one customer.':
    'Une fonction du cœur est attaquée avec effet au-delà d’un seul client.',
  'A compromised authority issues false certificates.':
    'Une autorité de certification compromise émet de faux certificats.',
  'A registry or registrar is used against many organisations.':
    'Un registre ou un bureau d’enregistrement est utilisé contre de nombreuses organisations.',
  "Records of route security are tampered with to a nation's loss.":
    'Des données de sécurité du routage sont altérées au détriment d’une nation.',
  'The root, a top-level domain, a large name-server operator or an exchange point is flooded.':
    'La racine, un domaine de premier niveau, un grand opérateur de serveurs de noms ou un point d’échange est submergé.',
  'A hijack is narrow or short.': 'Un détournement de routes est étroit ou bref.',
  'A national carrier, backbone or satellite network is taken down.':
    'Un opérateur national, une dorsale ou un réseau satellitaire est mis hors service.',
  'A government cuts or intercepts its own networks.':
    'Un gouvernement coupe ou intercepte ses propres réseaux.',
  'A cable is damaged and the intent is disputed.': 'Un câble est endommagé et l’intention est disputée.',
  'An authority is entered and no false certificate is known.':
    'Une autorité de certification est pénétrée sans qu’un faux certificat soit connu.',
  'Leaks of routes, maintenance errors, certificates issued by mistake.':
    'Les fuites de routes, les erreurs de maintenance, les certificats émis par méprise.',
  'Cables broken by nature or in passing.': 'Les câbles rompus par la nature ou par mégarde.',
  'Floods against one site or application.': 'Les attaques en saturation contre un site ou une application.',
  "One company's domain taken for show.": 'Le domaine d’une entreprise pris par démonstration.',
  'Name or web traffic used as a channel.': 'Le trafic de noms ou du web utilisé comme canal.',
  'Foreign is a required word; speech alone is not a cyber activity, theft and publication of mail is.':
    'Le mot « étranger » est requis ; la parole seule n’est pas une cyberactivité, le vol et la publication de courriels en sont une.',
  'All elements are stated, and a government or its like names the foreign actor.':
    'Tous les éléments sont énoncés, et un gouvernement ou un organe comparable désigne l’acteur étranger.',
  'The actor is domestic, an activist or unknown.': 'L’acteur est national, militant ou inconnu.',
  'A foreign actor had access and did not interfere.': 'Un acteur étranger a eu accès sans s’ingérer.',
  'A party or candidate is compromised early or without success.':
    'Un parti ou un candidat est compromis tôt ou sans succès.',
  'The vote is an unofficial one.': 'Le scrutin n’est pas officiel.',
  'Technical faults of result pages.': 'Les défauts techniques des pages de résultats.',
  'Errors of staff.': 'Les erreurs du personnel.',
  'Voter data left open by accident.': 'Des données d’électeurs laissées ouvertes par accident.',
  "Fraud with a politician's account.": 'La fraude au moyen du compte d’un responsable politique.',
  'Claims without proof.': 'Les affirmations sans preuve.',
  'Espionage on ministries and parliaments without a vote in view.':
    'L’espionnage de ministères et de parlements sans scrutin en vue.',
  'The intent to give a competitive advantage is a required element; without it the theft belongs elsewhere.':
    'L’intention de procurer un avantage concurrentiel est un élément requis ; sans elle, le vol relève d’un autre principe.',
  'A competitor takes it, or has it taken.': 'Un concurrent la prend, ou la fait prendre.',
  'A charge, a conviction or a joint statement calls it theft of trade secrets.':
    'Une inculpation, une condamnation ou une déclaration commune parle de vol de secrets d’affaires.',
  'A campaign takes the research of an industry, and victims or authorities state the purpose.':
    'Une campagne s’empare de la recherche d’un secteur, et les victimes ou les autorités en énoncent le but.',
  'An actor known for economic espionage reached it; loss or purpose is unproven.':
    'Un acteur connu pour l’espionnage économique y a eu accès ; la perte ou le but n’est pas prouvé.',
  'Military technology or health research, where the commercial gain is unclear.':
    'Une technologie militaire ou une recherche en santé, dont le profit commercial est incertain.',
  'Designs or source code published to extort.': 'Des plans ou du code source publiés pour extorquer.',
  'Leaks by activists and whistle-blowers.': 'Les fuites de militants et de lanceurs d’alerte.',
  'Theft of personal data.': 'Le vol de données personnelles.',
  'Sabotage of a rival without theft.': 'Le sabotage d’un rival sans vol.',
  'The wording of 2018 said malicious ICT tools; hack-for-hire is read here, not under private hack back.':
    'Le texte de 2018 parlait d’outils malveillants ; le piratage à louer se lit ici, non au titre de la riposte privée.',
  'Spyware or intrusion is sold and used against people or organisations.':
    'Un logiciel espion ou une intrusion est vendu et utilisé contre des personnes ou des organisations.',
  'Attack tools are leaked, stolen, published, or proven to be reused.':
    'Des outils d’attaque ont fuité, ont été volés ou publiés, ou leur réemploi est prouvé.',
  'An attack service is rented to the public.': 'Un service d’attaque est loué au public.',
  'Ready-made intrusion tools reach repressive operators.':
    'Des outils d’intrusion prêts à l’emploi parviennent à des utilisateurs répressifs.',
  'The record speaks of affiliates, a lease or a service.':
    'Le signalement parle d’affiliés, de location ou de service.',
  'Credentials come from a stealer that is sold as a service.':
    'Les identifiants proviennent d’un voleur de données vendu comme un service.',
  'A weapon escapes its target.': 'Une arme échappe à sa cible.',
  'Tools for two uses are stolen and not reused.':
    'Des outils à double usage sont volés et ne sont pas réemployés.',
  'Tools and pay are handed to volunteers.': 'Des outils et une solde sont remis à des volontaires.',
  'Malware merely used.': 'Un logiciel malveillant simplement utilisé.',
  'Legitimate security tools.': 'Les outils de sécurité légitimes.',
  'The name of a gang.': 'Le nom d’un groupe criminel.',
  "An incident can implicate this principle, never violate it: it shows where security over a product's life was missing.":
    'Un incident peut mettre en jeu ce principe, jamais y être contraire : il montre où la sécurité a manqué au cours de la vie d’un produit.',
  'A build, an update, a dependency or a trusted developer is subverted.':
    'Une compilation, une mise à jour, une dépendance ou un développeur de confiance est détourné.',
  'Harm reaches customers through a provider or a shared platform.':
    'Le dommage atteint des clients par un prestataire ou une plateforme commune.',
  'A flaw without a fix is used on many.': 'Une faille sans correctif est exploitée contre un grand nombre.',
  'A product is insecure as it is made.': 'Un produit est vulnérable dès sa conception.',
  'A supplied product holds hidden functions.': 'Un produit fourni contient des fonctions cachées.',
  'A flaw without a fix is used on few.': 'Une faille sans correctif est exploitée contre quelques-uns.',
  "A supplier's login is one step of several.": 'L’accès d’un fournisseur n’est qu’une étape parmi d’autres.',
  'A product past its support is in use.': 'Un produit qui n’est plus entretenu est en service.',
  'A protocol is weak by design.': 'Un protocole est faible par conception.',
  'A defective release fails without malice.': 'Une version défectueuse tombe en panne sans malveillance.',
  'A known flaw with a fix on offer.': 'Une faille connue dont le correctif était disponible.',
  "A misconfiguration of one's own.": 'Une erreur de configuration propre à la victime.',
  'A disclosure without abuse.': 'Une divulgation sans exploitation.',
  "An operational failure of one's own systems.": 'Une panne de ses propres systèmes.',
  'Coordinated disclosure.': 'La divulgation coordonnée.',
  'A recall that makes a product safe.': 'Un rappel qui rend un produit sûr.',
  'Signed updates and bills of materials.': 'Des mises à jour signées et des nomenclatures logicielles.',
  'A fix before the first abuse.': 'Un correctif avant la première exploitation.',
  'An incident can implicate this principle, never violate it. Weak servers of criminals do not count.':
    'Un incident peut mettre en jeu ce principe, jamais y être contraire. Les serveurs mal protégés de criminels ne comptent pas.',
  'A fix was on offer and not applied.': 'Un correctif était disponible et n’a pas été appliqué.',
  'Passwords were default, reused, guessed, shared or in plain text.':
    'Les mots de passe étaient ceux d’usine, réutilisés, devinés, partagés ou en clair.',
  'Exposed access had no second factor.': 'Un accès exposé n’avait pas de second facteur.',
  'A service, store or interface was exposed or misconfigured.':
    'Un service, un stockage ou une interface était exposé ou mal configuré.',
  'An inquiry found no offline backup or no segmentation.':
    'Une enquête a constaté l’absence de sauvegarde hors ligne ou de cloisonnement.',
  'Valid credentials were stolen and the control is unknown.':
    'Des identifiants valides ont été volés et la protection en place est inconnue.',
  'The gap is inferred, or told by researchers alone.':
    'La lacune est déduite, ou rapportée par des chercheurs seulement.',
  'The fix was very recent.': 'Le correctif était très récent.',
  'Abused devices of third parties, with no gap described.':
    'Des appareils de tiers détournés, sans lacune décrite.',
  'Deception alone.': 'La tromperie seule.',
  'An unknown flaw alone.': 'Une faille inconnue seule.',
  'An insider with rights.': 'Une personne de l’intérieur qui a les droits.',
  'Overload alone.': 'La saturation seule.',
  'Hardware keys or backups that stopped the attack.':
    'Des clés matérielles ou des sauvegardes qui ont arrêté l’attaque.',
  'Court-ordered takedowns and the work of police are outside; uncertain self-help is arguable.':
    'Les démantèlements ordonnés par un juge et le travail de la police sont exclus ; l’autodéfense incertaine est défendable.',
  'All four are admitted or established, also where the actor means well.':
    'Les quatre éléments sont admis ou établis, même si l’acteur est bien intentionné.',
  'Reported and denied, or unproven.': 'Rapporté et démenti, ou non prouvé.',
  'The grievance is not a cyber one.': 'Le grief n’est pas d’ordre cyber.',
  'A State encourages volunteers.': 'Un État encourage des volontaires.',
  'Devices are protected without asking.': 'Des appareils sont protégés sans qu’on l’ait demandé.',
  "Adversaries publish the attackers' tools.": 'Des adversaires publient les outils des attaquants.',
  'A court orders a private exploit.': 'Un juge ordonne une intrusion privée.',
  'Acts of police and States.': 'Les actes de la police et des États.',
  'Seizure or takedown by civil order.': 'La saisie ou le démantèlement par ordonnance civile.',
  'Sinkholes of domains one registers.': 'Le détournement de domaines que l’on enregistre soi-même.',
  'Analysis and decryptors without intrusion.': 'L’analyse et les outils de déchiffrement sans intrusion.',
  'Feuds among criminals.': 'Les querelles entre criminels.',
  'Activism against those who did not attack.': 'Le militantisme contre qui n’a pas attaqué.',
  'The specific norm stands in the crosswalk. A contested or private attribution caps the finding.':
    'La norme précise figure dans la table de correspondance. Une attribution contestée ou privée plafonne le constat.',
  'A government, an organisation of States or an indictment names the State, and the conduct breaks a norm or is expressly condemned by one.':
    'Un gouvernement, une organisation d’États ou un acte d’accusation désigne l’État, et le comportement enfreint une norme ou l’une d’elles le condamne expressément.',
  'Only vendors, press or leaked documents name it.':
    'Seuls des éditeurs, la presse ou des documents divulgués le désignent.',
  'Espionage is attributed without the language of norms.':
    'Un espionnage est attribué sans le langage des normes.',
  'A State watches, cuts or intercepts its own people.':
    'Un État surveille, coupe ou intercepte sa propre population.',
  'A group is alleged to act for a State.': 'Un groupe agirait pour le compte d’un État.',
  'A State is a client of spyware.': 'Un État est client d’un logiciel espion.',
  'An accusation is made and withdrawn.': 'Une accusation est portée puis retirée.',
  'Criminals of some nationality.': 'Des criminels d’une certaine nationalité.',
  'Activists without a State.': 'Des militants sans État.',
  "A State's own police.": 'La police d’un État chez elle.',
  'Technical failures.': 'Les pannes techniques.',
  'Without a malicious or unauthorised act, only hygiene (accidental exposure, lost public data) and lifecycle security (one defective release across many customers) can be engaged.':
    'Sans acte malveillant ou non autorisé, seules l’hygiène informatique (exposition accidentelle, données publiques perdues) et la sécurité du cycle de vie (une version défectueuse chez de nombreux clients) peuvent être mises en jeu.',
  'Acts of police and States under warrant, and of companies executing an order with them, are no finding; a private exploit under court order is arguable under principle 8.':
    'Les actes de la police et des États sous mandat, et ceux des entreprises qui exécutent un ordre avec eux, ne donnent aucun constat ; une intrusion privée sur ordre d’un juge est défendable au titre du principe 8.',
  'Good-faith research, disclosure and authorised tests are no finding.':
    'La recherche de bonne foi, la divulgation et les tests autorisés ne donnent aucun constat.',
  'An allegation that no competent body accepted is no finding; contested but documented reporting is arguable at most.':
    'Une allégation qu’aucun organe compétent n’a retenue ne donne aucun constat ; un récit contesté mais documenté est tout au plus défendable.',
  "Only what the record states counts: no affiliate from a gang's name, no missed fix from an exploit, no State from a nationality.":
    'Seul compte ce que le signalement énonce : pas d’affilié déduit du nom d’un groupe, pas de correctif manqué déduit d’une exploitation, pas d’État déduit d’une nationalité.',
  "Weaknesses of criminals' own servers do not count under principles 6 and 7.":
    'Les faiblesses des serveurs des criminels eux-mêmes ne comptent pas au titre des principes 6 et 7.',
  'The norm forbids States what the principle wants prevented; without a State it is not engaged.':
    'La norme interdit aux États ce que le principe veut empêcher ; sans État, elle n’est pas en jeu.',
  'The State of the victim has a duty to protect its critical infrastructure.':
    'L’État de la victime doit protéger ses infrastructures critiques.',
  'A State whose infrastructure is attacked may ask others for help.':
    'Un État dont les infrastructures sont attaquées peut demander l’aide d’autres États.',
  'A territory of origin with documented toleration engages due diligence.':
    'Un territoire d’origine dont la tolérance est documentée engage la diligence requise.',
  'States cooperate against criminal use.': 'Les États coopèrent contre l’usage criminel.',
  'Persons targeted by a State have rights that the norm recalls.':
    'Les personnes visées par un État ont des droits que la norme rappelle.',
  'The 2021 reports count what the Internet needs to function among the infrastructures of concern.':
    'Les rapports de 2021 comptent ce dont l’internet a besoin pour fonctionner parmi les infrastructures en cause.',
  'Technical infrastructure is protected like other critical infrastructure.':
    'L’infrastructure technique est protégée comme les autres infrastructures critiques.',
  "Cutting or intercepting one's own people touches expression and privacy.":
    'Couper ou intercepter sa propre population touche à l’expression et à la vie privée.',
  'Stability of the environment that all share.': 'La stabilité du milieu que tous partagent.',
  'Electoral processes are named in 2021; a leak of stolen mail does not impair them.':
    'Les processus électoraux sont nommés en 2021 ; une fuite de courriels volés ne les entrave pas.',
  'The State protects its electoral infrastructure.': 'L’État protège son infrastructure électorale.',
  'Contested attribution asks for all relevant information.':
    'Une attribution contestée appelle toutes les informations utiles.',
  'Non-intervention is law rather than one of the norms; it is shown apart.':
    'La non-intervention relève du droit plutôt que des normes ; elle est montrée à part.',
  'There is no direct norm on commercial theft; toleration of thieves is the nearest.':
    'Aucune norme ne vise directement le vol commercial ; la tolérance des voleurs est la plus proche.',
  'Cooperation in prosecution.': 'La coopération dans les poursuites.',
  'Theft through a supplier touches supply-chain integrity.':
    'Le vol par un fournisseur touche à l’intégrité de la chaîne d’approvisionnement.',
  'The second sentence of the norm is about proliferation.':
    'La seconde phrase de la norme porte sur la prolifération.',
  'Trading in undisclosed vulnerabilities defeats responsible reporting.':
    'Le commerce de vulnérabilités non divulguées ruine le signalement responsable.',
  'Spyware against persons touches privacy and expression.':
    'Un logiciel espion contre des personnes touche à la vie privée et à l’expression.',
  'A service tolerated on a territory.': 'Un service toléré sur un territoire.',
  'The first sentence of the norm is about supply-chain integrity.':
    'La première phrase de la norme porte sur l’intégrité de la chaîne d’approvisionnement.',
  'Product flaws call for reporting and remedies.':
    'Les failles d’un produit appellent un signalement et des remèdes.',
  'Critical infrastructure depends on its suppliers.':
    'Les infrastructures critiques dépendent de leurs fournisseurs.',
  'Baseline protection of critical infrastructure.':
    'La protection élémentaire des infrastructures critiques.',
  'Known vulnerabilities have remedies to be shared and applied.':
    'Les vulnérabilités connues ont des remèdes à partager et à appliquer.',
  'Measures that increase security.': 'Des mesures qui accroissent la sécurité.',
  'Private attacks abroad from a known territory.':
    'Des attaques privées à l’étranger depuis un territoire connu.',
  'Crime is answered through law enforcement.': 'Au crime répond l’application de la loi.',
  'Context and attribution come before a response.': 'Le contexte et l’attribution précèdent une réponse.',
  'A State impaired critical infrastructure.': 'Un État a entravé une infrastructure critique.',
  'Proxies or a safe haven are documented.': 'Des mandataires ou un refuge sont documentés.',
  'A State watches or cuts off people.': 'Un État surveille ou isole des personnes.',
  'A State subverted a supply chain.': 'Un État a détourné une chaîne d’approvisionnement.',
  'The systems of a response team were harmed.': 'Les systèmes d’une équipe d’intervention ont été atteints.',
  'Assistance was asked for.': 'Une assistance a été demandée.',
  'A public or contested attribution shows the practice.':
    'Une attribution publique ou contestée montre la pratique.',
  'The umbrella under which the others stand.': 'Le principe général qui couvre les autres.',
};

/** What a crossing asks of a record, by its code in the catalogue: as an element of a finding names it. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  'state-actor': 'a State is named as the actor',
  'critical-infrastructure': 'critical infrastructure is affected',
  'service-impaired': 'its use or operation is impaired',
  'assistance-mentioned': 'assistance is asked for, offered or given',
  'toleration-documented': 'a State tolerates what goes out from its territory',
  'criminal-actor': 'the actor is a criminal one',
  'persons-targeted': 'persons are targeted',
  'own-government': 'a State acts on its own networks or people',
  'electoral-infrastructure': 'electoral infrastructure is affected',
  'attribution-contested': 'the attribution is contested',
  'supply-chain': 'the supply chain is touched',
  'product-flaw': 'a product has a flaw',
  'known-vulnerability': 'the vulnerability was known',
  'vulnerability-traded': 'an undisclosed vulnerability changes hands',
  'cert-harmed': 'an authorised emergency response team is harmed',
  'public-attribution': 'a government attributes it in public',
  'private-actor-abroad': 'a private actor acts from abroad',
  'spyware-used': 'spyware is used',
};
