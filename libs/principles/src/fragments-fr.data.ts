/** A letter of French, either case by the flag of the pattern. */
const L = '[a-zà-öø-ÿœ]';
const GOVERNMENT_BODY =
  "(?:renseignements? (?:militaires?|extérieurs?|intérieurs?)|services? (?:de |du |d'|des )?(?:renseignements?|sécurité|contre-espionnage|espionnage|secrets?)|services? secrets?|agences? (?:de |d')(?:renseignement|espionnage|sécurité)|direction du renseignement)";

/**
 * Pieces that several French patterns share, written `{name}` there, as in `fragments.data.ts`. `{l}` is a letter;
 * `{state}` stands for the signs that `normalise` puts in place of a State's name.
 */
export const FRAGMENTS_FR: Readonly<Record<string, string>> = {
  l: L,
  state: '[¤¦]+',
  mfa: "(?:(?:double |deuxième |second |multi-?)(?:authentification|facteurs?|vérification|étape)|authentification (?:forte|multi-?facteurs?|multifactorielle|à (?:deux|plusieurs|double) facteurs?|à double facteur|renforcée)|(?:second|deuxième|double) facteur(?: d'authentification)?|codes? à usage unique|mfa|2fa)",
  patch: '(?:correctifs?|mises? à jour(?: de sécurité)?|corrections?|rustines?|patchs?)',
  flaw: '(?:failles?|vulnérabilités?|brèches?|faiblesses?|défauts?|erreurs?)',
  password:
    "(?:mots? de passe|identifiants?|codes? d'accès|accès|clés?(?: d'accès)?|comptes?|données de connexion)",
  store:
    '(?:bases? de données|serveurs?|espaces? de stockage|stockages?|interfaces?|api|ports?|passerelles?|dossiers?|répertoires?|sauvegardes?|portails?|consoles?|tableaux? de bord|bureaux? à distance|vpn|automates?|systèmes?|appareils?|machines?|fichiers?|sites?|applications?)',
  supplier:
    "(?:prestataires?|sous-traitants?|fournisseurs?|éditeurs?|intégrateurs?|infogérants?|infogérance|hébergeurs?|revendeurs?|partenaires?|sociétés? de services?|bureaux? d'études?|société (?:informatique|d'hébergement|de maintenance|de logiciels?)|cabinets?)",
  body: GOVERNMENT_BODY,
  authority: `(?:gouvernements?|autorités?|ministères?|ministres?|présidente?s?|premier ministre|chancelière?|chancelier|maison blanche|union européenne|ue|otan|g7|fbi|nsa|cisa|anssi|parquets?|procureure?s?|justice|tribunal|tribunaux|juges?|parlement|sénat|congrès|diplomatie|élysée|quai d'orsay|agences?|police|gendarmerie|enquête (?:publique|parlementaire)|alliés|partenaires|conseil|responsables|${GOVERNMENT_BODY}|[¤¦]+)`,
  vendor:
    '(?:chercheurs?|chercheuses?|analystes?|experts?|spécialistes?|éditeurs?|sociétés? (?:de sécurité|de cybersécurité|spécialisées?)|entreprises? de (?:cyber)?sécurité|laboratoires?|journa(?:l|ux)|journalistes?|presse|médias?|rapports?|documents?|archives?|ong|associations?|enquêteurs?|sources)',
  data: '(?:données|dossiers?|fichiers?|documents?|informations?|coordonnées|numéros?|adresses?|noms?|courriels?|messages?|boîtes? aux lettres|messageries?|identités?|passeports?|copies?|photos?|images?|comptes?|bases?|registres?|listes?|relevés?|contrats?|factures?|plans?|papiers|empreintes|certificats?|archives?|codes? sources?|historiques?|notes)',
  taken: `(?:vol(?:é|ée|és|ées|er|ent|ant)?|dérob${L}+|copi(?:é|ée|és|ées|er|ant)|subtilis${L}+|exfiltr${L}+|divulgu${L}+|publi(?:é|ée|és|ées|er|ant)|diffus(?:é|ée|és|ées|er)|expos(?:é|ée|és|ées|er)|fuit(?:é|es?)|téléchargé(?:e|s|es)?|aspir${L}+|compromis(?:e|es)?|consult(?:é|ée|és|ées)|vend(?:u|ue|us|ues|re)|mis(?:e|es)? en (?:ligne|vente)|récupér${L}+|extrai${L}+|siphonn${L}+|accessibles?|lisibles?|tombé(?:e|s|es)? (?:aux|dans les|entre les) mains|circul${L}+|emport${L}+|lu(?:s|es?)?)`,
};
