/** Words for what somebody types to get in, in four languages; a secret may stand anywhere in their sentence. */
export const PASSWORD_WORDS_NEAR =
  'passwords?|passwd|pwds?|pws?|psw|pass|passphrases?|pass ?phrases?|passcodes?|passkeys?|credentials?|creds?|logins?|log-ins?|secret word|code ?words?|pins?|psk|pre-?shared|' +
  'recovery (?:codes?|keys?|phrases?|words?)|back-?up codes?|emergency codes?|unlock codes?|access codes?|one-time codes?|security (?:answers?|questions?)|secret answers?|memorable (?:word|answer)|shared secrets?|secrets?|community strings?|wi-?fi|wlan|wpa2?|bitlocker|keepass|vault|vaults|' +
  'mots? de passe|mots? passe|mdp|mdps|phrases? secrètes?|phrases? de passe|codes? secrets?|codes? de (?:secours|récupération|déverrouillage|sécurité)|réponse secrète|réponse à la question|question (?:secrète|de sécurité)|secret partagé|secrets partagés|sésame|identifiants?|accès|' +
  'contrase(?:ñ|n)as?|claves?|frases? (?:secreta|de paso|de contraseña)|palabras? clave|códigos? de (?:recuperación|respaldo|desbloqueo|acceso|seguridad)|respuesta (?:secreta|de seguridad)|pregunta (?:secreta|de seguridad)|secreto compartido|secretos?|credenciales?|' +
  'passwort|passworte?s?|passwörter|passwörtern|kennwort|kennwörter|kennwortes|kennworts|losung|losungswort|codewort|passphrasen?|pinnummer|zugangsdaten|anmeldedaten|logindaten|zugangscodes?|wiederherstellungs(?:code|codes|schlüssel)|sicherheits(?:antwort|frage|code)|geheimnis|geheimantwort|notfallcode|master-?passwort|startpasswort|initialpasswort|einmalpasswort|wlan-?passwort|wlan-?schlüssel|netzwerkschlüssel|bios-?passwort|admin-?passwort|standardpasswort';

/** Words for a password and nothing else: a word with digits behind one is a password. */
export const PLAIN_PASSWORD_WORDS_NEAR =
  'password|passwd|pwd|pw|psw|passphrase|pass ?phrase|passcode|passkey|psk|secret word|code ?word|security answers?|secret answers?|memorable (?:word|answer)|shared secret|community strings?|credentials|creds|recovery (?:code|key|phrase)s?|back-?up codes?|' +
  'mot de passe|mdp|phrase (?:secrète|de passe)|code secret|réponse secrète|réponse à la question|secret partagé|sésame|' +
  'contrase(?:ñ|n)as?|clave|frase (?:secreta|de paso|de contraseña)|palabra clave|respuesta (?:secreta|de seguridad)|secreto compartido|' +
  'passwort|passwörter|startpasswort|initialpasswort|einmalpasswort|wlan-?passwort|bios-?passwort|admin-?passwort|standardpasswort|master-?passwort|kennwort|kennwörter|losung|losungswort|codewort|zugangsdaten|sicherheitsantwort|geheimantwort|wlan-?schlüssel';

/** Words for what opens a door by being shown. */
export const KEY_WORDS_NEAR =
  'tokens?|api|api-?keys?|apikeys?|keys?|secret keys?|access keys?|cookies?|session(?: ids?)?|sessions|sessionids?|sids?|bearer|jwts?|oauth|sas|webhooks?|magic links?|auth(?:orization|orisation)? codes?|device codes?|signatures?|client secrets?|licen[cs]es?|licen[cs]e keys?|product keys?|chat ids?|portal ids?|serials?|serial (?:keys?|numbers?)|activation (?:codes?|keys?)|vouchers?|nonces?|seeds?|invites?|invitation|csrf|xsrf|' +
  "jetons?|clés?|cles?|clefs?|cookies?|licences?|numéro de série|code d[’']activation|code d[’']autorisation|lien magique|identifiant de session|" +
  'llaves?|licencias?|fichas?|número de serie|código de (?:activación|autorización)|enlace mágico|identificador de sesión|' +
  'schlüssel|schluessel|(?:api|lizenz|produkt|zugriffs|zugangs|sitzungs|aktivierungs|geheim|registrierungs)-?(?:schlüssel|token|code|cookie|id|key)|lizenz|lizenzen|lizenznummer|seriennummer|sitzung|sitzungskennung|aktivierungscode|autorisierungscode';

/** Words for getting in: what stands in quotes beside one and is made like a password is one. */
export const ACCESS_WORDS_NEAR =
  '(?:root|admin|administrator|sysop|superuser|admin-konto|compte admin|cuenta admin)(?: (?:on|of|at|auf|sur|en|de))?|komm(?:t|en|st)? rein|rein|log(?:ged|s|ging)? (?:in|on|into|onto)|sign(?:ed|s|ing)? (?:in|into)|log-?in|got in|get in|unlock(?:s|ed|ing)?|opens?|opened|type|typed|types|guess(?:ed|es)?|brute-?forced?|entered|' +
  'connectée?|connecter|connectait|ouvrir|ouvrait|ouvre|ouvert|déverrouill(?:e|er|é|ait)|tapée?|taper|saisie?|entr(?:er|ait|é)|deviné|' +
  'entr(?:ó|aron|aba|aban|ar)|iniciar sesión|inició sesión|abr(?:e|ía|ió|ir)|desbloque(?:a|aba|ó|ar)|tecle(?:ó|ar|aba)|adivin(?:ó|aron|ar)|acced(?:ió|ieron|er|ía)|' +
  'angemeldet|anmelden|anmeldete|eingeloggt|einloggen|entsperr(?:t|te|en)|öffnet|öffnete|öffnen|eingegeben|eingeben|tippte|getippt|erraten|erriet|hinein|reinkam';

/** Words that say of a mixed value that it is something else. */
export const OTHER_WORDS_NEAR =
  'hash|hashes|hashs|sha|sha1|sha256|sha512|md5|imphash|ssdeep|tlsh|ja3|ja3s|ja4|fingerprints?|thumbprints?|empreintes?|huellas?|prüfsumme|prüfsummen|wallets?|monero|bitcoin|btc|xmr|eth|mutex|mutexes|message-id|user-agents?|yara|sigma|commits?|sha-256|registry keys?|registry|run keys?|clé de registre|clé run|clave de registro|clave run|registrierungsschlüssel|run-schlüssel|enc|encodedcommand|base64|serverzertifikat|zertifikat|certificates?|certificat|certificado|onion';
