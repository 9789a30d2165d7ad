/** What stands beside an organisation's name of one word that no dictionary has; lower case, without accents. */
export const LONE = {
  /** Before it, and seldom before anything else that has a capital. */
  placed: 'at inside chez bei beim',
  /** Before it, and before products, places and attackers too. */
  related:
    'by against for between par pour contre entre por para contra gegen fur von durch toward towards versus',
  /** Before it, and more often before what somebody works with: only after a word of business. */
  together: 'with via avec con mit',
  /** What organisations have with each other. */
  dealings:
    'contract contracts agreement agreements deal deals merger partnership shared spoke spoken met call calls meeting together account accounts ' +
    'registered signed arrangement relationship business partnered merged consulted customer engaged in contact ' +
    'contrat contrats accord contact partage parle echange rendez-vous reunion partenariat lien liens collabore travaille travaillons ' +
    'contrato contratos acuerdo contacto reunion relacion compartido hablado hablamos trabaja trabajamos colabora alianza ' +
    'vertrag vertrage kontakt zusammen zusammenarbeit absprache termin gemeinsam gesprach verbindung abstimmung',
  /** Before it, and before places more often: only after a word that an organisation has. */
  owned: 'of from to de du des d a por vom von',
  /** Before `en` and it: who works there, and what happens among them. */
  within:
    'trabaja trabajan trabajo trabajaba trabajaban labora laboran nadie todos alguien personal plantilla empleado empleada empleados tecnico ' +
    'tecnicos entro entraron entrado ingreso intrusion incidente brecha ataque ciberataque servidores servidor cuentas cuenta buzones puestos ' +
    'equipos instalado instalada compras contabilidad seguridad responsable directora director gerente dpo ciso informatica practicas',
  /** Before a place, or a word for what a thing is called. */
  located:
    'uses use usa usan utiliza utilizan utilise utilisent utilisait nutzt nutzen runs running ran ejecuta ejecutaba fonctionne sous installed installe ' +
    'instalo instalado deployed deploye desplego ' +
    'as comme como als behind derriere detras hinter likely probably suspect suspected blame blames blamed seen detected saw ' +
    'in near around outside towards nach en a vers prefet cerca hacia ville called named dubbed nomme nommee appele appelee llamado llamada ' +
    'denominado task service process file key value folder directory module function class variable via user account host table row column field',
  /** Of what a place is named after it. */
  places:
    'council mairie maire alcalde ayuntamiento alcaldia mayor municipality municipio commune gemeinde stadt bishop diocese ' +
    'city town village port harbour region province district state county north south east west outskirts suburb airport road street bay island ' +
    'kilometres miles hours centre center ville village port region departement canton province nord sud est ouest banlieue aeroport gare rue ' +
    'route vallee ile kilometres km commune pres ciudad pueblo puerto provincia departamento municipio norte sur este oeste afueras aeropuerto ' +
    'calle carretera valle isla cerca kilometros distrito protocol protocole protocolo version use uso usage case type kind',
  /** What an organisation has, or who belongs to one: `the tenant of …`, `l'équipe de …`. */
  belongings:
    'ceux celui celle celles those client clients customer customers supplier suppliers subsidiary affiliate partner partners employee employees staff team teams ' +
    'engineers engineer technician technicians people colleagues lawyers counsel insurer auditors board management helpdesk service-desk ' +
    'network networks tenant systems servers server infrastructure environment domain offices office headquarters premises site sites ' +
    'plant factory warehouse branch branches ciso cio ceo cto coo soc noc mailboxes mailbox invoice invoices contract data customers ' +
    'shareholders owner owners parent takeover acquisition name behalf call calls letter request ' +
    'equipe equipes collaborateurs salaries salarie employes employe serveurs serveur reseau reseaux infrastructure tenant domaine ' +
    'siege locaux site sites usine entrepot agence agences dsi rssi direction filiale filiales clients client fournisseur fournisseurs ' +
    'prestataire prestataires sous-traitant sous-traitants technicien techniciens gerant patron assureur avocat facture factures contrat ' +
    'donnees compte comptes courriel courriels mail mails email emails message messages correo correos mensaje mensajes boites messagerie victime ' +
    'equipo equipos empleados empleado personal tecnicos tecnico servidores servidor red redes infraestructura dominio sede oficinas ' +
    'oficina planta fabrica almacen sucursal sucursales direccion filial filiales clientes cliente proveedor proveedores gerente ' +
    'aseguradora abogados abogado factura facturas contrato datos cuenta cuentas buzones buzon responsable victima ' +
    'kunde kunden lieferant lieferanten dienstleister tochter team mitarbeiter mitarbeiterin mitarbeitern techniker technikern netz ' +
    'netzwerk server servern standort werk zentrale rechnung rechnungen daten konto postfacher systeme geschaftsfuhrer geschaftsfuhrung',
  /** Who works for whom, right before the name or before a comma and the name. */
  appositions:
    'client customer supplier provider vendor partner contractor subcontractor reseller integrator hoster host msp mssp isp insurer insurers broker ' +
    'parent subsidiary affiliate consultancy firm company startup employer competitor landlord auditor processor carrier bank agency ' +
    'manufacturer distributor retailer operator outsourcer ' +
    'prestataire client fournisseur sous-traitant hebergeur infogerant integrateur editeur assureur courtier filiale entreprise societe ' +
    'partenaire employeur concurrent bailleur operateur transporteur pme eti start-up agence infogereur ' +
    'fournisseur proveedor cliente contratista subcontratista integrador aseguradora filial empresa socio matriz operador operadora ' +
    'consultora agencia distribuidor fabricante pyme startup ' +
    'dienstleister kunde kunden lieferant lieferanten zulieferer hoster systemhaus versicherer tochterfirma mutterfirma partner ' +
    'hersteller betreiber anbieter versorger vermittler auftragnehmer auftraggeber firma arbeitgeber vermieter it-dienstleister partnerfirma',
  /** What somebody does that has a name and owns things; right after it. */
  deeds:
    'makes made owns owned hired hires paid pays uses used switched moved outsourced manages managed hosts hosted supplies supplied ' +
    'is was has had will would did does could cannot ' +
    'a avait ont est etait sera infogere heberge emploie fournit utilise refuse hesite assure gere exploite possede vend ' +
    'ha habia tiene tenia es era fue sera gestiona aloja fabrica vende emplea niega utiliza opera ' +
    'hat hatte ist war wird wurde zahlte zahlt liefert lieferte betreibt nutzt nutzte meldete verkauft hostet beschaftigt',
  /** Words of attackers and of what they use; near a name they say that it is theirs. */
  adversary:
    'ransomware malware trojan backdoor loader downloader stealer infostealer rat botnet worm wiper rootkit bootkit keylogger dropper implant ' +
    'payload beacon beacons c2 exploit exploits gang crew actor actors affiliates intruders hacktivist hacktivists hackers variant strain ' +
    'family campaign spyware banker cryptominer miner webshell framework toolkit sample samples locker encryptor decryptor leak leaks ' +
    'extortion attributed aka alias tracked dubbed group threat virus tool tools utility ' +
    'rancongiciel maliciel logiciel porte-derobee chargeur voleur ver charge groupe-cybercriminel pirates attaquants acteur variante ' +
    'famille campagne attribue attribuee revendique outil outils ' +
    'troyano gusano cargador puerta ladron banda actores atacantes familia campana atribuido atribuida reivindico reivindicado ' +
    'herramienta herramientas virus ' +
    'schadsoftware trojaner erpressersoftware erpressungstrojaner wurm hintertur bande tater angreifer akteur akteure variante kampagne ' +
    'werkzeug werkzeuge erpressergruppe gruppe gruppierung',
  /** What was done by attackers or their programs: `encrypted by …`. */
  attacks:
    'detected blocked flagged scanned protected powered developed published written monitored quarantined caught detecte detectee bloque ' +
    'bloquee protege publie developpe detectado bloqueado protegido publicado erkannt blockiert geschutzt entwickelt veroffentlicht ' +
    'encrypted claimed attributed infected compromised hit attacked breached exploited deployed dropped downloaded used using matches ' +
    'consistent overlaps associated linked tied chiffre chiffres chiffree chiffrees revendique revendiquee attribue attribuee infecte ' +
    'infectes compromis attaque utilise cifrado cifrados cifrada reivindicado reivindicada atribuido atribuida infectado infectados ' +
    'comprometido atacado verschlusselt infiziert kompromittiert angegriffen ausgenutzt',
  /** What follows a product's name. */
  products:
    'version versions software logiciel app application applications plugin plugins module appliance appliances firmware driver agent ' +
    'exploit vulnerability patch update console protocol protocole protocolo port format api browser extension library package',
  /** What names a source: what follows is cited. */
  citing: 'according selon segun laut citing cites dixit',
} as const;
