/** Words that are, or begin, a part of an address: kinds of street, site, building and box, in small letters and without accents. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'street st road rd avenue ave av avda avd lane ln drive dr boulevard blvd bd court ct square sq place pl way terrace crescent cres close parkway pkwy highway hwy row mews quay wharf walk hill gardens gdns grove park green embankment circle plaza pza alley loop trail parade pde esplanade rise vale view yard chase heights broadway promenade cross main marg nagar sector phase block layout colony chowk salai gali bagh ' +
    'rue quai chemin chem allee allees impasse route rte cours passage voie faubourg sentier villa cite montee traverse ruelle hameau lieu-dit lieudit lotissement residence parvis rampe venelle cote za zi zac zae parc chaussee clos bourg domaine ferme ' +
    'calle c/ cl carrer plaça paseo camino cno carretera ctra ronda travesia glorieta rambla via poligono urbanizacion urb callejon pasaje cuesta alameda bulevar jiron carrera cra transversal diagonal colonia col barrio bo fraccionamiento avinguda passeig rua praca travessa largo estrada rodovia viale piazza piazzale corso vicolo strada contrada finca cortijo partida paraje caserio km ' +
    'ulica ul aleja os plac ulice namesti trida utca ut ter sokak sok caddesi cad mahallesi mah ulitsa prospekt ' +
    'strasse str weg platz gasse ring damm ufer markt gewerbepark industriepark gewerbegebiet industriegebiet hof gut schloss ' +
    'straat laan plein gracht kade weg vej gade gatan vagen veien gate katu tie ' +
    'cottage house farm manor lodge barn mill hall villa grange rectory vicarage building bldg tower torre edificio bloque estate ' +
    'dairy forge stables works chapel oast terrasses jardins moulin chateau mas raum zimmer salle sala parcela parcelle pol ind hangar quartier flat unit apartment apt suite ste floor level room shop plot lot block bat batiment appt escalier esc portal piso planta puerta nave local haus hinterhaus gebaude aufgang postfach bp cs case apartado casilla apdo box bus bte boite bureau office hall interno int m lok kw tur ' +
    'og eg ug dg rdc stock etage o ot of oficina dpto depto c/o po no nr n num numero'
  ).split(' '),
);

/** Words inside the name of a street or place, in small letters. */
export const ADDRESS_LINKS: ReadonlySet<string> = new Set(
  (
    'de du des la le les los las del el da do dos das di della delle dei al au aux a en et y e of the and les sur sous von vom der den dem am im in zur zum und ob van ' +
    'industrial artisanale industrielle commerciale postale postal correos bis ter quater izq izda dcha drcha izquierda derecha bajo entlo atico ground first second floor etage stock og eg ug dg rdc re li'
  ).split(' '),
);

/** Nouns that a number stands before or behind in a sentence, and that are no town: things counted, months, versions. */
export const COUNTED_WORDS =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|' +
  'Dateien|Datensätze|Server|Servern|Euro|EUR|USD|CHF|GBP|Dollar|Kunden|Konten|Nutzer|Benutzer|Systeme|Geräte|Patienten|Personen|Mitarbeiter|Rechner|Clients|Files|Users|Records|Hosts|Events?|Uhr|Prozent|Stunden|Minuten|Tage|Wochen|Monate|Jahre|Bytes?|Ko|Mo|Go|KB|MB|GB|TB|Mails?|Meldungen|Zeilen|Seiten|Stück|Haushalte|Einwohner|Anfragen|Verbindungen|Pakete|Versuche|' +
  'Rechnung|Invoice|Facture|Factura|Bestellung|Order|Vertrag|Contract|Auftrag|Konto|Vorgang|Ticket|Lieferschein|Ref|Fichiers|Archivos|Clientes|Usuarios|Utilisateurs|Registros|Personnes|Personas|Euros|Archives|Ordinateurs|Postes|Equipos|Windows|Linux|Version|Event|Port|Ports|TCP|UDP|Exchange|Office|Patch|Build|CVE|ISO|RFC|Ticket|Case|Process|PID|Line|Error|Code|Fehler|Article|Artikel|Section|Kapitel|Abschnitt|Figure|Table|Tabelle|Level|Phase|Stage|Step|Group|Day|Week|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag';
