/** Words that a telephone number follows, in four languages; signs for telephones too. */
export const PHONE_CUES =
  'llam(?:en|ad|enme|eme|adme|aba|aban|emos)|llámenme|llámeme|llámame|marque|marcar|telefonear|telefonee|appelait|rappele[rz]|rappelait|composez|composer|téléphone[rz]|telefonieren|rückrufe?|zurückrufen|anrufen|rufe|hp|pbx|conmutador|chip|rappel|tel|tél|telephones?|téléphones?|telefon(?:e|en|isch|nummern?)?|telefono|teléfonos?|phones?(?: numbers?)?|cell(?:phone)?|mobiles?|mobil(?:nummer|telefon|funk)?|móvil(?:es)?|movil|portables?|handy(?:nummer)?|gsm|fax|hotline|helpline|whatsapp|signal|viber|' +
  'telegram|sms|ring|rang|dial(?:l?ed)?|call(?:s|ed|ing|er|back)?|call us|rufen|rief|anruf(?:e|en)?|angerufen|appele[rz]|appels?|appelée?|joindre|joignables?|contacte[rz]|llam(?:e|ar|ada|adas|ó|aron)|ruf(?:nummer|nr)?|durchwahl|extension|extensión|ext|poste|voicemail|' +
  'erreichbar(?: ist)?|erreichen|festnetz(?:nummer)?|festnetznr|telefonnr|tel-nr|numéro(?: de téléphone| direct| vert| de portable)|número(?: de teléfono| directo| de móvil)|fijo|centralita|switchboard|reach(?:ed|able)?|texted|messaged|standard|ligne(?: directe| fixe)?|' +
  'landline|direct line|desk|office line|toll-free|hot line|support line|notruf|bereitschaft(?:snummer)?|pikett|astreinte|guardia|rückruf(?:nummer)?|zentrale|tlf|tfno|tlfno|tfn|celular|whats app|callback number|contact number|n° tél|spoofed(?: the)?(?: number)?|caller id|smishing|vishing';
/** Countries whose national form with a leading zero is tried without a cue word. */
export const TRUNK_ZERO_COUNTRIES = [
  'FR',
  'DE',
  'GB',
  'AT',
  'CH',
  'BE',
  'NL',
  'IT',
  'IE',
  'SE',
  'AU',
  'JP',
  'ZA',
  'TR',
  'UA',
  'RO',
  'FI',
  'IL',
  'IN',
  'KR',
  'NZ',
] as const;
