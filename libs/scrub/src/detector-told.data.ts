/** What somebody does with a password that is written right behind, in four languages. */
export const TYPED_WORDS =
  'read out|dictated|revealed|disclosed|gave away|communiqué|dicté|dictait|transmis|divulgué|révélé|dictó|facilitó|reveló|comunicó|diktierte|nannte|verriet|durchgegeben|tried|tries|trying|typed|typing|types|keyed|entered|guess(?:ed|es|ing)?|sprayed|' +
  'essayé|essayait|essaya|essaie|tapé|tapait|tape|tapa|saisi|saisit|saisissait|deviné|devina|testé|testait|' +
  'probó|probaba|probaron|probando|tecleó|tecleaba|tecleaban|tecleado|escribió|escribía|introdujo|introducía|adivinó|' +
  'versuchte|versuchten|versucht|probierte|probierten|probiert|tippte|tippten|getippt|eingetippt|eingegeben|ausprobiert|erraten|erriet';

/** What says that the next word is spelled as it is. */
export const WORD_WORDS =
  'the (?:word|string|phrase|text)|le mot|la chaîne|la suite|la palabra|la cadena|el texto|das wort|die zeichenfolge|die zeichenkette|der text';

/** How something was opened or somebody got in, up to what it was done with. */
export const OPENED_WORDS =
  '(?:opened|unlocked|lifted|opens|unlocks|open|unlock|got in|let in|logged (?:in|on)|signed in|getting in|accessed|entered|protected|secured|encrypted|locked) (?:with|by|using|via)|' +
  "s[’']ouvr(?:ait|e|it) (?:avec|par)|ouvert(?:e|s|es)? (?:avec|par)|ouvrir avec|déverrouillée?s? (?:avec|par)|déverrouillait avec|entrée?s? avec|connectée?s? avec|protégée?s? par|verrouillée?s? (?:avec|par)|chiffrée?s? avec|" +
  'se abr(?:ía|e|ió) con|abiert[oa]s? con|abrir con|abrieron con|entr(?:ó|aron|aba|aban) con|desbloque(?:ó|aba|ado|ada) con|accedi(?:ó|eron) con|protegid[oa]s? (?:con|por)|cifrad[oa]s? con|' +
  'en tapant|en saisissant|tecleando|marcando|by typing|by dialling|durch eingabe von|(?:entsperrt|öffnet|öffnete) man mit|(?:ließ|lässt|ließen) sich mit|öffnete(?:n)? (?:sich )?mit|öffnet (?:sich )?mit|(?:geöffnet|entsperrt|angemeldet|eingeloggt|gesichert|geschützt|verschlüsselt) (?:mit|durch)|kam(?:en)? mit|kam man mit|(?:meldete|loggte)(?:n)? sich mit';

/** Who has a password, or what keeps one. */
export const HAVING_WORDS =
  'had|has|have|having|uses|used|using|reused|kept|keeps|was|is|remained|stayed|' +
  'avait|avaient|a|ont|utilisait|utilise|gardait|était|est|restait|' +
  'tenía|tenían|tiene|tienen|usaba|usaban|usa|usan|seguía|sigue|era|es|' +
  'hatte|hatten|hat|haben|nutzte|nutzt|nutzten|verwendete|verwendet|benutzte|benutzt|war|ist|lautete';

/** Networks that whoever knows their word may join. */
export const NETWORK_WORDS =
  "(?:guest |visitor )?(?:wi-?fi|wlan|hotspot|ssid)|guest network|wireless network|réseau (?:wi-?fi|invités?|sans fil)|(?:wi-?fi|wlan) (?:des invités|invités?|de l[’']accueil)|red (?:wi-?fi|de invitados|inalámbrica)|gäste-?(?:wlan|netz)|gastnetz|funknetz";

/** Words for access: a user and what lets it in may stand behind, with a dash between them. */
export const ACCESS_PAIR_WORDS =
  'under the keyboard|on the (?:whiteboard|monitor|note)|post-?it|sticky(?: note)?|sous le clavier|au dos du clavier|sur le tableau|bajo el teclado|debajo del teclado|en la pizarra|unter der tastatur|rückseite der tastatur|zettel|aufkleber|credentials?|creds|log-?ins?|accounts?|access|admin|password list|passwords|user(?:name)? and password|identifiants?|comptes?|accès|mots de passe|credenciales|cuentas?|accesos?|contraseñas|usuario y (?:clave|contraseña)|' +
  'zugangsdaten|anmeldedaten|zugang|zugänge|(?:admin|gast|not|test|service|haupt|root)-?zugang|konto|konten|passwörter|logins|liste|list|lista|listing';

/** Words that come right before a secret which is called nothing else. */
export const SECRET_WORDS_BESIDE =
  '(?:old|new|previous|current|next|former|shared|same|temporary|temp|initial) (?:secret|pass|pw|one)|(?:ancien|nouveau|même|vieux) (?:secret|mdp|sésame)|(?:antiguo|nuevo|viejo|mismo) secreto|(?:altes|neues|alte|neue|gleiches) (?:geheimnis|secret|pw|pass)|' +
  'pasword|passwrod|passwrd|passwod|pasword[oe]?|paswort|passwor|pssword|p/w|pswd|mot de pase|motdepasse|mdpasse|contrasenya|contraseñia|constraseña|contrseña|pasahitza|wachtwoord';

/** As what a phrase was used. */
export const PHRASE_USED_WORDS =
  'as (?:an? |the |their |its |his |her )?(?:pass ?phrase|password|secret)|comme (?:phrase (?:de passe|secrète)|mot de passe|passphrase|secret)|como (?:frase (?:de paso|secreta|de contraseña)|contraseña|clave|secreto)|als (?:passphrase|passwort|kennwort|passwortsatz|losung)';

/** What says that a password is the one that somebody has everywhere. */
export const SAME_WORDS =
  "the same(?: one| as always| everywhere)?|the usual(?: one)?|the old one|the new one|la misma(?: de siempre)?|el mismo|la de siempre|la nueva|la vieja|la même(?: partout)?|toujours la même|l[’']ancienne?|la nouvelle|le nouveau|dasselbe|das gleiche|dieselbe|das übliche|das alte|das neue";
