/** Products of IT, control and administration that run where incidents happen, and services that attackers use. One between commas. */
export const KEPT_PRODUCTS: readonly string[] = (
  'Aave,Adamal,ADAudit Plus,ADManager Plus,ADSelfService Plus,Advantech,Aeries,Aeza,' +
  'Akeeba Backup,Alcatel-Lucent Enterprise,AlexHost,Alliance Lite2,Anonfiles,Apigee,AppScan,' +
  'ArangoDB,Asus,Authelia,AutiSta,AutoFirma,Aviatrix,Axway,AytosFirmadoc,BackupBuddy,Bastillion,' +
  'Bayfiles,Beeceptor,Better Search Replace,BillQuick,Blob Storage,BlueHost,Braze,Brevo,' +
  'Bugzilla,BuyVM,CallManager,Campusonline,CareNotes,CargoWise,Catbox,Cayosoft,CentralSquare,' +
  'CentreStack,ChipMixer,Choopa,Ciril,Cityworks,ClearSCADA,Clickedu,ClickHouse,Cloudbeds,' +
  'CloudGuard,Codecov,Codesys,Cognos,ColoCrossing,ComfyUI,Contabo,Contec CMS8000,Couchbase,' +
  'Crawlomatic,Cyberoam,Dataverse,Datev,DirectAccess,DotNetNuke,Dracoon,DrChrono,Dynadot,' +
  'e.magnus,Easergy,Echo360,Econolite,Edimax,Eduroam,Eikon,Electrum,Ellucian,Ellucian Banner,' +
  'Eloqua,Enterprise Buildings Integrator,Esemtia,Essential Addons,Eternus,ExtraHop,FaceTime,' +
  'Filebase,Finacle,Finnova,Firebox,Firmadoc,Fisheye,FlashSystem,Flexcube,Flokinet,Flowmon,' +
  'Fluent Forms,ForeFlight,Forest Druid,ForgeRock,Fortify,FoxPro,FranTech,FreeSWITCH,Fronius,' +
  'FrontPage,Fujitsu,FusionSolar,Gainsight,Garantex,Geo SCADA,Geotab,Gerrit,GestDoc,Gestiona,' +
  'Ghostbin,Gigaset,Gilbarco,Ginlong,Gladinet,Gluu,Gnosis Safe,GoGuardian,GoToWebinar,' +
  'Grandstream,GrayKey,Grinex,Guardium,Hacon,Hafas,Hastebin,HISinOne,Hitachi VSP,HostSailor,' +
  'Hytera,Iconics,IdentityServer,Incapsula,Infinidat,Infoma,InfoPath,IntelliVue,InterBase,' +
  'Internxt,IronPort,JasperReports,Jenzabar,Jeppesen,Jetpack,Jottacloud,Kaltura,Kareo,' +
  'Kemp LoadMaster,Kewill,Keybase,Klaviyo,Koofr,Kostal,Langflow,LAquis,LayerSlider,Leaseweb,' +
  'Ledger Live,LexiCom,Lexmark,LexNET,Lighttpd,Livestorm,LoadMaster,Logineo,LOGINEO NRW,Loytec,' +
  'Mailgun,Mailjet,MalCare,MantisBT,Marketo Engage,MatrixCare,MediaFire,MediaTek,Mendix,' +
  'Metabase,MetaVision,MiCollab,MicroSCADA,MicroStrategy,MindSphere,Mirth Connect,Mitel,MiVoice,' +
  'MLflow,Murex,MyBB,MyChart,Naviance,Navis N4,NCR Aloha,Netlogon,Netwrix,Netwrix Auditor,' +
  'NextGen Mirth Connect,Njalla,NotePlan,OceanWP,OFBiz,OmniPCX,Omnitracs,OpenAM,OpenEdge,' +
  'OpenEMR,OpenMRS,OpenNMS,OpenOTP,OpenProject,OpenResty,OpenSCADA,OpManager,OptoMux,OrientDB,' +
  'Orpak,OttoKit,Oxid,PancakeSwap,Panopto,Parcoursup,Pardot,ParentSquare,Phabricator,Pinata,' +
  'Pipedream,PLCnext,Plex,PointClickCare,Polycom,Popup Builder,Porkbun,PowerBuilder,PowerChart,' +
  'PowerLogic,PowerStore,Primergy,Print Spooler,project44,Prosoz,Proton66,Pulumi,QCare,Qrator,' +
  'Quest Active Roles,RavenDB,RDWeb,React Server Components,Really Simple Security,RecoverPoint,' +
  'Redash,RedSARA,Redshift,Refinitiv,RemoteApp,Rentry,Replit,RequestBin,Revolution Slider,' +
  'RingCentral,Ronin Bridge,RTU500,Rublon,Ruckus,Ruggedcom,Ruijie,Salesloft,Salesloft Drift,' +
  'Sametime,Scalance,Scalar i3,SchoolMessenger,Schulmanager,Schulportal,Sconet,Selectel,' +
  'Semperis,Sendinblue,Senhasegura,Sepura,ServiceDesk Plus,Shibboleth,Shinjiru,Sicalwin,' +
  'SimpleSAMLphp,Sinamics,Sinec,Slider Revolution,Sneeit,Snom,Solarman,SolarView,SonicOS,' +
  'Spryker,Statuspage,Stealthbits,StrongDM,Sucuri,Sungrow,Sunny WebBox,SureTriggers,Survalent,' +
  'Swisstransfer,Sylius,Symmetra,Temenos T24,Terabox,THORChain,ThoughtSpot,TimescaleDB,Tivoli,' +
  'Toncoin,TransLogic,Travis CI,Trimble Cityworks,TrioFox,Trycloudflare,TSplus,Tucows,Tuta,' +
  'TwinCAT,Uniswap,UpdraftPlus,Uploadfiles,Versa Director,Viptela,Visio,VLTrader,' +
  'Volume Shadow Copy,VxRail,WebAccess,WebCTRL,WebInspect,WhatsUp Gold,WhiteSource,Wickr,Wincor,' +
  'Wincor Nixdorf,Windows Admin Center,WPBakery,Wrike,XenForo,Yoast,Zservers'
).split(',');
