/** Parts of host names that say what the machine is for, in capitals. */
export const HOST_ROLES: ReadonlySet<string> = new Set(
  (
    'DC,ADDC,RODC,PDC,BDC,SRV,SVR,SERV,SERVER,SERVEUR,SERVIDOR,FS,FILE,FILES,FILER,FILESRV,FICHIERS,WKS,WKST,WS,WST,WORKSTATION,PC,CLIENT,CLT,LAP,LT,LTP,LPT,LAPTOP,NB,NBK,NOTEBOOK,PORTABLE,PORT,PORTATIL,DSK,DT,DESK,DESKTOP,POSTE,TAB,MAC,MBP,IMAC,' +
    'EX,EXCH,EXCHANGE,MAIL,MX,SMTP,IMAP,OWA,CAS,MSG,MBX,SQL,DB,DBS,ORA,ORACLE,PG,PGSQL,MSSQL,MYSQL,MONGO,REDIS,ES,ELK,HANA,SAP,ERP,CRM,WEB,WWW,APP,APPS,API,FRONT,FE,BE,BACKEND,IIS,TOMCAT,INTRANET,PORTAL,CMS,WIKI,GIT,GITLAB,JIRA,CI,JENKINS,BUILD,DEV,' +
    'VM,VMH,HV,HYPERV,ESX,ESXI,VC,VCENTER,VSPHERE,PVE,PROXMOX,KVM,XEN,VDI,CTX,CITRIX,XA,XD,TS,TSE,RDS,RDSH,RDP,RDGW,TERM,JUMP,JMP,BASTION,BST,PAM,ADM,ADMIN,MGMT,MGT,' +
    'EDGE,FW,FIREWALL,GW,GATEWAY,VPN,RTR,RT,ROUTER,SW,SWITCH,CORE,ACC,DIST,LB,PROXY,PRX,WAF,DNS,NS,DHCP,NTP,RADIUS,NPS,AAA,WLC,AP,WIFI,' +
    'NAS,SAN,STO,STOR,STORAGE,BKP,BCK,BACKUP,BU,VEEAM,SAUV,SAUVEGARDE,RESPALDO,ARCH,ARC,ARCHIVE,LOG,LOGS,SYSLOG,SIEM,MON,ZBX,ZABBIX,NAGIOS,AV,EPO,WSUS,SCCM,MECM,SUS,PKI,CA,ADFS,AADC,ADC,LDAP,IDM,SSO,KMS,PRN,PRT,PRINT,PRINTER,IMP,DRK,DRUCK,SCAN,CAM,NVR,DVR,CCTV,VOIP,PBX,TEL,IPBX,' +
    'PLC,HMI,SCADA,ENG,EWS,OPS,OWS,HIST,HISTORIAN,OPC,RTU,DCS,BMS,GTB,MES,PACS,RIS,HIS,KIS,LIS,LAB,MOD,DICOM,RAD,URG,KSO,NODE,HOST,K8S,KUBE,MASTER,WORKER,CLU,CLUSTER,HPC,PROD,PRD,TST,QA,UAT,PREPROD,STG,DMZ,POS,ATM,KIOSK,TPV,BORNE,CAISSE,COMPTA,NOMINAS,CONTA,BUCHHALTUNG,RH,HR,DMS,SP,SHAREPOINT,SPS,SKYPE,LYNC,TEAMS,DFS,DATA,DWH,BI,ETL,TRM,TERMINAL,SERVIDORES,EQUIPO,ORDENADOR,RECHNER,ARBEITSPLATZ,AP,IST,PRMC,RECEPTION,RECEP,ACCUEIL,EMPFANG,RECEPCION,BUERO,BUREAU,KASSE,LAGER,WERKSTATT,HALLE,PRODUKTION,ATELIER,MAGASIN,ALMACEN,TALLER,CAJA,VENTAS,SALES,FINANCE,FINANZ,VERTRIEB,PERSONAL,EINKAUF,ACHATS,COMPRAS,SECRETARIAT,SEKRETARIAT,LABOR,LABO,KANZLEI,PRAXIS,SALA,AULA,SCHULUNG,FORMATION,FORMACION,WARD,STATION,BAST,BBDD,BD,HOSP,SCANNER,COPIER,TABLET,THIN,TC,KAMERA,CAMERA,GATE,FICH,FICHEROS,NOMINA,PAYROLL,ARCHIV,DATEN,DATEI'
  ).split(','),
);

/** Roles that name a host with a single digit and no hyphen, as in `DC1`. */
export const STRONG_ROLES: ReadonlySet<string> = new Set(
  'DC,ADDC,RODC,SRV,SVR,SERVER,FILESRV,WKS,WKST,EXCH,ESX,VMH,VCENTER,BASTION,NAS,SQLSRV,MAILSRV,WEBSRV,APPSRV,DBSRV,PRINTSRV,FILESERVER,DOMAINCONTROLLER'.split(
    ',',
  ),
);

/** What hyphenated words in capitals with digits are otherwise: identifiers, standards, products, groups of attackers. */
export const NO_HOSTS =
  /^(?:CVE|CWE|CAPEC|GHSA|EDB|ZDI|APT|UNC|FIN|TA|DEV|STORM|TEMP|CL-|TLP|TTP|IOC|MS\d|KB|SHA|MD|AES|RSA|DES|ECC|ISO|IEC|NIST|SP-800|SP800|RFC|UTF|ASCII|COVID|WIN-?(?:\d|XP|NT)|INC|TKT|TICKET|CASE|REF|CHG|REQ|PR-|ID-|NO-|VOL|FIG|TAB-?\d|ANNEX|APPENDIX|PHASE|STEP|TIER|LEVEL|CAT|DAY|WEEK|Q[1-4]|FY|USB|HTTP|WS_FTP|PAM360|REGSVR32|RUNDLL32|TLS|SSL|SMB|NTLM|IPV|VLAN|LOG4J|COM\d|LPT\d|PORT-?\d|AS-?\d|EU-|UN-|US-|UK-|BSI-|CERT|NIS-?2|DORA|GDPR|PCI|SOC-?[123]|SAP-?R|S4|MP[34]|H\.?26|X\.?\d|BTC|ETH|XMR|SIM|ICAO|B2|C2-?\d?$|M365|O365|OFFICE|EVENT|RULE|SIG|SID|ICS|AA\d|VU|DSA|RHSA|USN|SNYK|CNVD|CNNVD|JVN|NCSC|ANSSI|ADV|NVD|OSV|GDPR|ART|EN-|DIN-|FIPS|IEEE|ITU|OWASP|TR-|AKA|LOCKBIT|BLACK|RECHNUNG|INVOICE|FACTURE|FACTURA|PO-|ORDER)/i;

/** Words that the name of a machine follows. */
export const HOST_CUES =
  "data source|datasource|host ?names?|hosts?|hôtes?|nas|dc|(?:cluster )?nodes?|nodos?|knoten|nœuds?|filer|(?:target|subject)domainname|workstationname|source(?:host|workstation)|computer ?names?|machine ?names?|workstation ?names?|netbios(?: name)?|fqdn|device ?names?|server ?names?|nom d[’']hôte|nom (?:du |de la )?(?:poste|serveur|machine)|nombre (?:de host|del equipo|del servidor)|rechnername|hostnamen?|computername|gerätename|" +
  'servers?|domain controllers?|file ?servers?|workstations?|machines?|endpoints?|laptops?|computers?|desktops?|devices?|hypervisors?|jump (?:host|server|box)|backup servers?|' +
  'serveurs?|contrôleurs? de domaine|postes?(?: de travail)?|stations?|ordinateurs?|portables?|hyperviseurs?|' +
  'servidor(?:es)?|controlador(?:es)? de dominio|equipos?|estaci(?:ón|ones)|ordenador(?:es)?|portátil(?:es)?|máquinas?|' +
  'relays?|gateways?|firewalls?|switch(?:es)?|routers?|printers?|appliances?|instances?|clusters?|controllers?|consoles?|kiosks?|relais|passerelle|pare-feu|commutateur|routeur|imprimante|hyperviseur|nœud|automate|console|base|relé|pasarela|cortafuegos|conmutador|impresora|nodo|consola|konsole|drucker|instanz|steuerung|scanner|kamera|cámara|caméra|firewall|gateway|' +
  'rechner|arbeitsplatz|arbeitsstation|arbeitsplatzrechner|domänencontroller|dateiserver|fileserver|notebooks?|endgeräte?|maschinen?|systeme?|systems?';

/** Those of them that say that the next word is the name itself, however it is spelled. */
export const NAME_OF_HOST =
  /^(?:data ?source|host ?names?|(?:target|subject)domainname|workstationname|source.*|computer ?names?|machine ?names?|workstation ?names?|netbios.*|fqdn|device ?names?|server ?names?|nom .*|nombre .*|rechnername|hostnamen?|computername|gerätename)$/i;

/** Gods, stars, heroes and mountains that machines are called after. */
export const NAMES_OF_HOSTS =
  'achilles|aegir|ajax|altair|amun|andromeda|antares|anubis|aphrodite|apollo|apollon|aragorn|arcturus|ares|ariadne|artemis|arwen|asgard|asterix|athena|athene|athéné|atlas|aurora|avalon|bacchus|baldur|balrog|barad-dur|bellatrix|beowulf|betelgeuse|bifrost|bilbo|boromir|calypso|camelot|capella|cassiopeia|castor|centaur|cerberus|ceres|charon|chewbacca|chronos|cronos|cyclops|daedalus|dagobah|deneb|diana|dionysos|dobby|dumbledore|eldorado|elrond|endor|enterprise|eros|etna|europa|everest|excalibur|falkor|fenrir|freya|freyja|frigg|frodo|gaia|galadriel|galahad|gandalf|ganymede|gimli|gollum|gondor|hades|hagrid|hal9000|hector|hecate|heimdall|helios|helios|hera|heracles|hercules|herkules|hermes|hermine|hogwarts|homer|horus|hydra|hyperion|icarus|idefix|ikarus|isengard|isis|ithaca|janus|jupiter|kirk|kilimanjaro|kraken|kratos|krypton|lancelot|legolas|loki|lothlorien|mercure|mercurio|mercury|merkur|merlin|midgard|milou|mimir|minerva|minerve|minos|mjolnir|mordor|morpheus|mufasa|narnia|nautilus|nemesis|neptun|neptune|neptuno|nyx|obelix|oberon|odin|odysseus|olymp|olympus|orion|orpheus|osiris|panoramix|pandora|pegasus|persephone|perseus|phobos|phoenix|phönix|picard|pluto|pluton|polaris|pollux|poseidon|prometheus|proteus|ragnarok|rhea|rigel|rivendell|saruman|saturn|saturne|saturno|sauron|selene|shiva|simba|sirius|skywalker|smaug|snape|snoopy|spartacus|sphinx|spock|tardis|tatooine|tethys|thanatos|themis|thor|thot|thoth|titan|titania|tintin|triton|troya|tyr|ulysse|ulysses|uranus|urania|valhalla|valkyrie|vesta|vesuv|vesuvio|vulcan|vulcano|vulkan|wotan|yggdrasil|yoda|zephyr|zeus';
