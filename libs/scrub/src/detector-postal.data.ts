/*
 * Words for streets by where they stand. Each list is the inside of an alternation; the lists for a word before the
 * name are written in lower case and matched with a capital as well.
 */

/** After the name, as in `14 Protea Avenue`. */
export const STREET_AFTER_NAME =
  'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Square|Sq|Place|Pl|Way|Terrace|Ter|Crescent|Cres|Close|' +
  'Parkway|Pkwy|Highway|Hwy|Row|Mews|Quay|Wharf|Walk|Hill|Gardens|Gdns|Grove|Park|Green|Embankment|Circle|Cir|Plaza|Alley|Loop|Trail|Trl|' +
  'Pike|Turnpike|Parade|Pde|Esplanade|Rise|Vale|View|Yard|Chase|Heights|Approach|Broadway|Promenade|Circus|Arcade|Crossing|Bypass|' +
  'Expressway|Freeway|Strand|Gate|Hollow|Ridge|Run|Path|Bend|Cove|Point|Landing|Industrial Estate|Business Park|Retail Park|Estate';

/** Before the name with the number before the street, as in `12 rue de la Paix`, or after it, as in `rue du Moulin 8`. */
export const STREET_BEFORE_NAME_FR =
  'rue|r\\.|avenue|av\\.?|ave\\.|boulevard|boul\\.|bd\\.?|blvd\\.?|place|pl\\.|quai|chemin|chem\\.|ch\\.|allée|allées|all\\.|impasse|imp\\.|route|rte\\.?|cours|square|passage|' +
  'voie|faubourg|fg|rond-point|sentier|villa|cité|esplanade|promenade|montée|traverse|ruelle|hameau|lieu-dit|lotissement|résidence|' +
  "parvis|mail|rampe|venelle|côte|digue|galerie|porte|zone artisanale|zone industrielle|parc d[’']activités|za|zi|zac|espace|chaussée|drève|clos|sente";

/** Before the name, with the number after it, as in `Calle Mayor 5`: Spanish and Catalan, Portuguese, Italian, Romanian, Polish, Czech. */
export const STREET_BEFORE_NAME =
  'calle|c/|cl\\.|cll\\.?|avenida|avda\\.?|avd\\.?|av\\.?|plaza|pza\\.?|plz\\.|pl\\.|plazuela|paseo|pº|p\\.º|camino|cno\\.|carretera|ctra\\.?|ronda|rda\\.|travesía|trav\\.|' +
  'glorieta|rambla|vía|gran vía|polígono industrial|polígono|pol\\. ind\\.|urbanización|urb\\.|callejón|pasaje|pje\\.|cuesta|alameda|bulevar|jirón|jr\\.|carrera|cra\\.?|kra\\.|' +
  'transversal|diagonal|autopista|calzada|privada|prolongación|boulevard|blvd\\.|colonia|barrio|muelle|carrer|passeig|plaça|avinguda|rúa|praza|' +
  'rua|r\\.|praça|travessa|tv\\.|largo|estrada|rodovia|beco|' +
  'via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|vicolo|lungomare|lungotevere|contrada|strada|' +
  'str\\.|strada|bulevardul|bd\\.|calea|șoseaua|aleea|' +
  'ul\\.|ulica|al\\.|aleja|aleje|os\\.|plac|ulice|náměstí|třída|ulitsa|ул\\.|улица|проспект|пр\\.|пр-т|вул\\.|бул\\.|utca|cad\\.|sok\\.|' +
  'rue|avenue|chemin|route|quai|place|allée|ruelle|impasse|chaussée';

/** The end of a word that is a street's name, as in `Hafenstraße 5`: German, Dutch, Nordic, Hungarian. */
export const STREET_ENDING =
  'straße|strasse|straßen|str\\.|straat|weg|platz|gasse|allee|ring|damm|ufer|chaussee|steig|stieg|markt|graben|zeile|promenade|' +
  'brücke|tor|twiete|kamp|wall|deich|kai|gürtel|hof|berg|winkel|garten|anger|rain|pfad|plan|grund|leite|siedlung|park|stiege|' +
  'laan|plein|gracht|kade|singel|dijk|dreef|hof|straatweg|steenweg|pad|' +
  'gatan|vägen|gränd|torget|gata|vägen|veien|vegen|gate|gaten|vej|vejen|gade|gaden|alléen|pladsen|plassen|allé|plads|stræde|katu|tie|kuja|utca';

/** A word of its own after a name, with the number after it, as in `Karlsruher Allee 203`. */
export const STREET_WORD_BEFORE_NUMBER =
  'straße|strasse|str\\.|weg|platz|gasse|allee|ring|damm|ufer|chaussee|markt|laan|straat|plein|gracht|kade|vej|gate|vei|utca|út|tér|sokak|caddesi|bulvarı|cad\\.|sok\\.|sk\\.';

/** Words for a street behind the hyphens of a name, as in `Karl-Marx-Allee`. */
export const STREET_HYPHENED =
  'Straße|Strasse|Str\\.|Weg|Platz|Gasse|Allee|Ring|Damm|Ufer|Chaussee|Markt|Straat|Laan|Plein|Kade|Gracht';

/** How a German street's name begins that has no word for a street in it, as in `Am Alten Hafen 3`. */
export const STREET_BEGINNING =
  'Am|An der|An den|An dem|Auf dem|Auf der|Auf den|Im|In der|In den|Unter den|Unter dem|Zum|Zur|Zu den|Hinter der|Hinter dem|Vor dem|Vor der|Beim|Bei der|Bei den|Am Alten|Alter|Alte|Neuer|Neue|Großer|Große';

/** A box at a post office, up to its number. */
export const POST_BOX =
  'p\\.? ?o\\.? ?box(?:es)?|pobox|post office box|private bag|gpo box|postfach|postf\\.|boîte postale|boite postale|bo[iî]te|b\\.p\\.|bp|apartado postal|apartado de correos|apartado|apdo\\.(?: de correos)?|' +
  'apdo|aptdo\\.?|casilla(?: de correos?)?|caixa postal|c\\.p\\.|casella postale|postbus|postboks|postbox|box|skrytka pocztowa|cs|tsa';

/** A part of a building, before its number or letter. */
export const UNIT_WORDS =
  'apt|apartment|suite|ste|unit|floor|fl|room|rm|building|bldg|block|flat|appt?|appartement|bâtiment|bât|étage|esc|escalera|piso|planta|puerta|dpto|depto|oficina|of|local|nave|edificio|haus|gebäude|etage|stock|whg|top|hinterhaus|level|interno|int|scala|sala|conj|torre|tower|bloque|interior|consultorio|bureau|porte|bte|bus|wing|eingang|aufgang|tür|casa|manzana|mz|lote';
