/** Programs that attackers, administrators and analysts run: remote access, transfer, attack, what systems bring along. One between commas. */
export const KEPT_TOOLS: readonly string[] = (
  'AADInternals,AccessChk,ActivTrak,ADeleg,ADExplorer,AdvancedRun,AdwCleaner,Aircrack-ng,' +
  'Airgeddon,Androguard,AntSword,AnyViewer,Apktool,AppArmor,AppVLP,Arpspoof,ASPXSpy,ASREPRoast,' +
  'AutoHotkey,Auvik,AweSun,AzCopy,BadPotato,Bandizip,Baramundi,Bcdedit,BeAnywhere,BestCrypt,' +
  'Bettercap,BetterSafetyKatz,Bginfo,Bitsadmin,BleachBit,BlueHound,BlueStacks,BrowserStack,' +
  'Bublup,BulletsPassView,CentraStage,Certutil,CeWL,Charles Proxy,Chattr,ChromePass,CloudFox,' +
  'Cmdkey,Cmstp,Coercer,Commando VM,ConfuserEx,Conhost,ConPtyShell,CredentialsFileView,Crontab,' +
  'CrossC2,Cscript,Csvde,Cyberduck,Cygwin,DCOMPotato,DebugView,DeepBlueCLI,DefenderControl,' +
  'DeimosC2,DeskRoll,Dev Tunnels,Dialupass,Dirb,DiskCryptor,Diskshadow,Dllhost,DNSCat2,' +
  'DomainPasswordSpray,DonPAPI,DSInternals,DSniff,Dsquery,Dumpert,EAPHammer,EarthWorm,' +
  'EDRSandblast,EfsPotato,Elcomsoft,Empirum,Emsisoft,Esentutl,Evil-WinRM,ExByte,ExMatter,' +
  'ExtPassword,extrac32,Fendr,Feroxbuster,Fiddler,Filebeat,Filemail,Firesheep,Flipper Zero,' +
  'Forfiles,FreeCommander,FreeFileSync,Fsutil,Geacon,Geek Uninstaller,GetUserSPNs,Gitleaks,' +
  'Gobuster,GodPotato,Gofile,GoldenEye,Goldenjackal,GoToMyPC,Gpg4win,GraphRunner,GraphSpy,' +
  'Grouper2,HackRF,HandleKatz,Headscale,HijackThis,HitmanPro,Hubstaff,IEPassView,ILSpy,' +
  'Immunity Canvas,Immunity Debugger,Installutil,Interactsh,Invicti,IObit Uninstaller,Ipconfig,' +
  'IPStresser,Jetico,Joe Sandbox,JuicyPotato,JuicyPotatoNG,Kandji,KeeThief,Kekeo,Koadic,' +
  'KrbRelayUp,Kubescape,L0phtCrack,LANDesk,LanScan,LAPSDumper,LAPSToolkit,Ldifde,LinPEAS,LiveKd,' +
  'LocalPotato,LocaltoNet,LockHunter,LogParser,Logrotate,Logstash,Lsass,Lsassy,Macof,' +
  'Mail PassView,MailPassView,MailSniper,Makecab,Matrix42,Mavinject,Mdk4,MEGAcmd,MeshAgent,' +
  'MHDDoS,MicroBurst,Microsocks,Mikogo,MITRE Caldera,MobSF,Msbuild,MSDeploy,Msdt,Mshta,Msiexec,' +
  'MSOLSpray,Naabu,Naverisk,NBTScan,Ncat,Ncrack,Netcat,Netop,Netsparker,Nexpose,Nikto,Nimcrypt,' +
  'Nimplant,Nishang,Nltest,Nohup,NoPowerShell,NotMyFault,Nslookup,NSudo,Odbcconf,OllyDbg,' +
  'Ophcrack,Optitune,Osquery,Panda Adaptive Defense,PasswordFox,Patator,PDQ Deploy,Peirates,' +
  'PEStudio,PKINITtools,PlumHound,PoorTry,PortQry,PowerCat,PowerLessShell,PowerRun,PowerSploit,' +
  'PowerUp,PowerView,PowerZure,PPLBlade,PPLdump,PrintSpoofer,PrivescCheck,Prowler,Proxifier,' +
  'Proxmark,Proxychains,Psexesvc,PsInfo,Psiphon,PsKill,PsLoggedOn,PsTools,PstPassword,Pupy,Pwsh,' +
  'QuickAssist,Quser,Qwinsta,RainbowCrack,RamMap,Rathole,RDCMan,RealBlindingEDR,Recon-ng,' +
  'RedGuard,Regasm,regsvr32,RemoteDesktopPassView,RemotePC,RemoteUtilities,Rkill,ROADrecon,' +
  'ROADtools,Robocopy,RoguePotato,Rotten Potato,RouterPassView,RPort,Rsyslog,RTCore64,' +
  'Rubber Ducky,rundll32,RustScan,SafetyKatz,SaltStack,Saphyra,Scapy,ScareCrow,Schtasks,' +
  'ScoutSuite,SDelete,Seatbelt,SecurityXploded,SELinux,Sendspace,Setspn,Shadowsocks,ShareFinder,' +
  'SharpChrome,SharpDPAPI,SharPersist,SharpExec,SharpGPOAbuse,SharpKatz,SharpLAPS,SharpMapExec,' +
  'SharpMove,SharpRDP,SharpShares,SharpUp,SharpView,SharpWeb,SharpWMI,shell32,Shellter,Showmypc,' +
  'SigmaPotato,SilentTrinity,Slowloris,SmartAssembly,SniffPass,SOAPHound,Socat,SoftEther,' +
  'SpiderFoot,Spoolsv,Sprayhound,Spyboy,SSLstrip,Stealbit,StoneStop,Stormspotter,Subfinder,' +
  'Sunlogin,Supershell,Svchost,SweetPotato,Systeminfo,TacticalRMM,Tanium,Targetedkerberoast,' +
  'Taskhost,Taskkill,TCPView,TeamFiltration,Teracopy,Teramind,ThinVNC,ThrottleStop,TigerVNC,' +
  'Tmux,ToDesk,TokenTactics,Torshammer,Tracert,TreeSize,TrevorC2,TREVORspray,Truesight,' +
  'TruffleHog,Tunna,Twingate,UltraViewer,V2Ray,Veyon,VMMap,VMProtect,VNCPassView,Vshell,' +
  'Vssadmin,W3wp,Wbadmin,Webacoo,Wevtutil,Wget,Whoami,Wifiphisher,Wifite,WinDbg,Wininit,' +
  'Winlogbeat,Winlogon,WinPEAS,WinRing0,WinZip,WirelessKeyView,WizTree,Wmiprvse,WPScan,Wscript,' +
  'Xeox,Xray,XSStrike,Zemana,Zemana AntiMalware,Zenmap,ZoomEye,ZoomIt'
).split(',');

/** Malware, groups of attackers and places where they trade, 2013 to 2025, besides those known longer. One between commas. */
export const KEPT_THREATS: readonly string[] = (
  'AblyGo,Adylkuzz,AhMyth,Airashi,Aisuru,AkdoorTea,Albiriox,AlienFox,AlienSpy,AlphaBay,' +
  'AlphaSeed,Amatera,AmateraStealer,AmexTroll,Anchor Panda,AnchorDNS,Andardoor,AndroRAT,' +
  'Androxgh0st,Angry Likho,Antak,AnvilEcho,AppleSeed,AppLite,Archetyp,Arcus Media,ArcusMedia,' +
  'AridSpy,Arvin Club,ArvinClub,AstroLocker,ATMDtrack,Atom Silo,AudiA6,AuraStealer,' +
  'Authentic Antics,Autolycos,AveMaria,Aviator Spider,AvNeutralizer,Avos,AVrecon,AwfulShred,' +
  'BabLock,Babuk-Bjorka,Babyk,BabyShark,Backmydata,BadBazaar,Bandit Stealer,BankBot,Bankshot,' +
  'Bateleur,Bazaloader,BazarBackdoor,Beatdrop,Belarusian Cyber Partisans,BellaCiao,Bellacpp,' +
  'BendyBear,BFG Agonizer,BiBi,BiBi Wiper,BiBi-Linux,BidenCash,Big Panda,BigHead,Bigpanzi,' +
  'Bitwise Spider,Black Shrantac,Blackforums,BlackGuard,BlackLotus,BlackNET,BlackNevas,' +
  'BlackShadow,BlackShrantac,BlackWidow,Bladabindi,Blank Grabber,BlankGrabber,Bling Libra,' +
  'BloodyStealer,Bluebox,BlueFox,BluelineStealer,BlueLocker,BokBot,Bonaci,Bookcode,Boommic,' +
  'Bootkitty,Bossnet,BottomLoader,BouldSpy,Brambul,Braodo,BrasDex,Brata,BravePrince,' +
  'BreachForums,BrickerBot,Brickstorm,Bronze Starlight,Bronze University,Budworm,Buer,BugSleep,' +
  'Bunitu,BusyGasper,Cabassous,Canary Typhoon,Capibar,CapraRAT,Caramel Tsunami,Carmine Tsunami,' +
  'Cascade Panda,CastleBot,CastleLoader,CastleRAT,Castletap,Catchamas,Cavalry Werewolf,Chalubo,' +
  'Chamois,Chanitor,Chaotic Spider,CharmPower,Checkered Typhoon,Cheng Xilun,ChillyHell,' +
  'Chimneysweep,ChinaZ,Chinotto,Cicada3301,Cinnamon Tempest,Ciphbit,Circle Typhoon,Claimloader,' +
  'ClipBanker,CloudEyE,Coathanger,COBALT FOXGLOVE,COBALT ILLUSION,COBALT MIRAGE,COBALT SAPLING,' +
  'Cobalt Werewolf,Cobint,Colddraw,CollectionRAT,Comment Panda,Consock,Contfr,CookieMiner,' +
  'Copybara,CopyCop,Copyfish,CoralRaider,Corklog,Coroxy,Cosmic Leopard,CosmicBeetle,CosmicDuke,' +
  'CosmicStrand,Covertnetwork-1658,Crackonosh,Craxs,Craxs Rat,CraxsRAT,Crazyhunter,' +
  'Creal Stealer,CredoMap,Crimson Collective,Crocodilus,CrossLock,Crowdoor,Cryakl,CryLock,' +
  'Crypto24,CryptoMix,CryptXXX,Cthulhu Stealer,CuckooStealer,Curly Spider,CurveBack,' +
  'Cyber Toufan,Cyberpartisans,CypherRat,D0nut,DaemonicLogistics,Dagger Panda,Dagon Locker,' +
  'DagonLocker,DanBot,DarkAngels,DarkBeatC2,DarkCasino,DarkEye,DarkNights,DarkNimbus,DarkPower,' +
  'DarkRace,DarkTrack,DarkVault,DarkVNC,DataCarry,Datzbro,DBatLoader,DeathGrip,DeathRansom,' +
  'DeepDrop,DeerStealer,Defray,DeliveryCheck,Demodex,Denim Tsunami,Derusbi,Desolator,Deuterbear,' +
  'Diceloader,DigitStealer,Diicot,DireWolf,Dispossessor,DocSwap,DodgeBox,Dofoil,Donex,' +
  'Doppelgänger,DoubleTrouble,DoubleZero,Dragonbridge,DragonEgg,DRATzarus,Dreambus,DroxiDat,' +
  'Dunghill,Dunihi,Dustman,DustyHammock,EagleMsgSpy,EagleSpy,EarlyRAT,Ebury,EddieStealer,' +
  'EdgeStepper,Educated Manticore,Eleven11bot,Elknot,Empyrean,EncryptHub,EnemyBot,Eraleign,' +
  'ErbiumStealer,ESPecter,EstateRansomware,Eternity Stealer,EtherRAT,Exela,ExelaStealer,ExoBot,' +
  'ExobotCompact,ExpensiveWall,FadeStealer,FakeHuo,Fallchill,FalseFont,Fareit,FastFire,FastSpy,' +
  'FatalRAT,FatDuke,Fauppod,Fbot,FeedLoad,FiveHands,FlawedAmmyy,FlawedGrace,Fleckpe,' +
  'FlexibleFerret,FluHorse,FocusFjord,Fodcha,ForestTiger,FoxBlade,FPSpy,FriendlyFerret,' +
  'Frigid Stealer,FrigidStealer,FritzFrog,FrostyFerret,FSociety,FunkLocker,FurBall,GammaDrop,' +
  'GammaLoad,GammaSteel,Gayfemboy,GCleaner,Genesis Panda,Gh0stRAT,GhostSec,GhostSocks,' +
  'GhostSpider,GhostWeaver,Gigabud,Ginzo,Glacial Panda,GlassWorm,GlobeImposter,GoBear,GobRAT,' +
  'Goffee,Going Insane,GolangGhost,GOLD BURLAP,GOLD CRESCENT,GOLD DRAKE,GOLD FEATHER,' +
  'GOLD HAWTHORNE,GOLD MATADOR,GOLD MELODY,GOLD MYSTIC,GOLD SALEM,GOLD VICTOR,GOLD WATERFALL,' +
  'GoldBackdoor,GoldDigger,GoldDragon,GoldFinder,GoldKefu,GoldMax,GoldPickaxe,Gomir,Gooligan,' +
  'GooseEgg,Gopuram,GorjolEcho,Graceful Spider,GraceWire,GrapeLoader,GraphicalNeutrino,' +
  'GraphSteel,Gray Sandstorm,GreenBottle,GriftHorse,GrimPlant,Guardzoo,H0lyGh0st,Hadooken,' +
  'HammerDuke,Hannibal Stealer,Hannotog,HappyDoor,Hazy Tiger,HeadCrab,HeadLace,HelloKitty,' +
  'HemiGate,HemlockLoader,Heodo,HermeticRansom,HermeticWizard,HexEval,HiatusRAT,Hikit,Hiupan,' +
  'Hodur,HolyGhost,HTTPBot,Hummingbad,Hurricane Panda,HybridPetya,HydraC2,HyperBro,HyperStack,' +
  'IceBot,IconicStealer,IMAPLoader,Imminent Monitor,Imncrew,Inf0s3c,Infamous Chisel,' +
  'Infrastructure Destruction Squad,Inteid,InterlockRAT,IoTroop,IRON HEMLOCK,IRON TILDEN,' +
  'Jackpot Panda,Jaff,Jamper,Jester Stealer,Joanap,JSSLoader,JumbledPath,JumblePath,KadNap,' +
  'Kaiji,Kaiten,Kapeka,Karkoff,Karma Panda,Kawalocker,Keksec,Keyhole Panda,Keymous,Keyplug,' +
  'Kidflix,KimJongRAT,Kimwolf,KingsPawn,Kivars,KLogEXE,KnuckleTouch,Kobalos,Konfety,Korplug,' +
  'KoSpy,Kpot,Krasue,KrustyLoader,LaplasClipper,Lazaspy,LCPDot,Leet Stealer,LemonDuck,Lemurloot,' +
  'Leopard Typhoon,LgoogLoader,Librarian Ghouls,Librarian Likho,LightlessCan,LightSpy,' +
  'Lilac Typhoon,Linen Typhoon,Linkc Pub,LiteDuke,LitterDrifter,LittleDaemon,Lizkebab,LockFile,' +
  'Lorec53,LorecCPL,LostTrust,Luca Stealer,LukaLocker,Lumar,Luminosity Link,LuminosityLink,' +
  'LummaC,LummaStealer,LunarMail,LunarWeb,Macma,MacStealer,MacSync,MagicRAT,Maha Grass,Malichus,' +
  'Mallard Spider,Maranhão Stealer,Marigold Sandstorm,Masad,Masepie,MaskBat,MassLogger,Masuta,' +
  'MedusaReborn,Melofee,MeltingClaw,Mexals,MgBot,MicroBackdoor,Milihpen,Minibike,MiniBrowse,' +
  'MiniDuke,MiniJunk,Minodo,MintsLoader,ModiLoader,Mogilevich,Moneybird,MoneyMessage,Monokle,' +
  'MonsterV2,Moobot,MoonBounce,MoonPeak,MoonWalk,Moqhao,MosaicRegressor,MostereRAT,MountLocker,' +
  'Mr Hamza,Mr. Hamza,MuddyC2Go,MuddyRot,MuddyViper,Muhstik,Mulberry Typhoon,Murdoc,Murky Panda,' +
  'MyDecryptor,MyKings,N3ww4v3,N4ve,NatsoLoader,Nephilim,NeptuneRAT,NestEgg,NetMM,NFSkate,NGate,' +
  'Ngioweb,NICKEL KIMBALL,NICKEL TAPESTRY,Nightdoor,NightSky,NikoWiper,Nimbus Manticore,NineRAT,' +
  'Noberus,NodeSnake,NokNok,Nomad Leopard,Nomad Panda,Noodlophile,NoviSpy,NukeSped,Nullbulge,' +
  'NullMixer,Numbered Panda,NWorm,ObfuMerry,ObjCShellz,Octo2,Ocular Spider,ODAgent,OilBooster,' +
  'OilForceGTX,Okiru,OmniRAT,OnlyLogger,Operator Panda,OrcShred,Orcus,OriginLogger,OrpaCrab,' +
  'OtterCandy,OutSteel,Ov3r Stealer,Overcast Panda,OverFlame,P2PInfect,Paklog,Panda Banker,' +
  'PandoraRAT,Pandoraspear,Paper Werewolf,ParallaxRAT,PartialWasher,PartyTicket,PathWiper,' +
  'Pay2Key,PayloadBin,PayOrGrief,Payouts King,Penquin,Perfctl,PerlBot,Phantom Panda,PhantomCard,' +
  'PhantomRAT,Phexia,Phlox Tempest,PhoneSpy,PhonyC2,Pinkslipbot,Pirate Panda,PlayPraetor,' +
  'Poison Carp,PolyglotDuke,PondRAT,Portal Kombat,PowerExchange,PowerLess,Powerranges,PowerStar,' +
  'PowGoop,Preft,Project Raven,Prometei,Prynt,Prynt Stealer,Pryx,Pteranodon,Pterodo,PteroLNK,' +
  'Pubload,PumaBot,Pumakit,Purple Typhoon,PurpleFox,Putter Panda,PylangGhost,Pyrogenic,Quakbot,' +
  'QuirkyLoader,QuiteRAT,QWCrypt,RaidForums,Ralord,RandomQuery,RansomBoggs,RapperBot,' +
  'Rare Werewolf,Raspberry Typhoon,RatMilad,Raven Stealer,RAWorld,Razor Tiger,RCSAndroid,' +
  'RealStealer,Recess Spider,ReconShark,RecordBreaker,Red CryptoApp,Redcryptoapp,RedCurl,' +
  'RedTail,RegDuke,Rekoobe,RelayNFC,Remote Manipulator System,ResolverRAT,RevC2,RevengeRAT,' +
  'Rifdoor,RipperSec,Roadsweep,Roaming Mantis,Rodrigo Stealer,RokRAT,RollSling,RondoDox,' +
  'Rorschach,Roshtyak,RotBot,RunSomeWares,RustyBuer,RustyClaw,RustyWater,Ruza Flood,Sagerunex,' +
  'SaintBot,Sakula,Sakura RAT,Salmon Typhoon,Salty Spider,SampleCheck5000,Samurai Panda,SandCat,' +
  'SandStrike,SantaStealer,Sapphire Werewolf,SapphireStealer,SapphireX,Satin Typhoon,SC5k,' +
  'ScanBox,Scarab,Scarred Manticore,ScoringMathTea,ScRansom,Scully Spider,SDBbot,SDBot,' +
  'SDeleteWiper,SeaDuke,SeaLurker,SeaSpy,Sector16,Securotrop,Sekhmet,SenSayQ,ServHelper,' +
  'Sha1-Hulud,ShadowSilk,ShadowV2,ShadyHammock,Shai-Hulud,Shamos,Sharpext,ShellBot,Shikitega,' +
  'Shiny Spider,ShinySp1d3r,Shuyal,Sibot,SideTwist,SiegedSec,SiennaPurple,SilverFox,SilverRAT,' +
  'SimplexTea,SingleCamper,SinoTrack,Skidmap,Skira,Skitnet,Skygofree,Slippery Spider,' +
  'SlowStepper,SlugResin,Small Sieve,Smoke Sandstorm,Smoky Spider,Smominru,SmoothOperator,' +
  'SnailResin,SnapMC,SnappyBee,SneakCross,SnipBot,Sockrat,SocksEscort,SolarTrade,SoloShred,' +
  'SpaceBears,Spacecolon,Spamouflage,SparkCat,SparkKitty,SparkRAT,SparrowDoor,Sparta Blog,' +
  'Spearal,SpectralBlur,Spellbinder,SplatCloak,Spora,SprySOCKS,SpyAgent,SpyMax,SSHDoor,' +
  'Stalker Panda,Stalker Taurus,Stan Ghouls,Starfraud,Starwhale,StealerC,Stealerium,Stealka,' +
  'StealthCache,StealthReacher,StealthVector,StilachiRAT,StormKitty,Strela,Strela Stealer,' +
  'StrelaStealer,StrongPity,SugarLoader,Suncrypt,SuperBlack,Suzafk,SwiftLoader,SYS01stealer,' +
  'Syskit,Syslogk,Sysrv,SysUpdate,Taidoor,Taizi Flood,TangleBot,Teal Kurma,TeamBot,TeamPCP,' +
  'Teamxxx,Terdot,TerraLoader,TerraPreter,TerraStealer,TeviRat,TFlower,TgToxic,TheMoon,' +
  'Thief Stealer,Threat Group-3390,ThreatNeedle,ThreatSec,ThreeAM,ThunderCrypt,Tickler,' +
  'TinyShell,TinyTurla,TinyTurla-NG,Toddlershark,Tomiris,ToneShell,Tordal,Torii,Torisma,Toufan,' +
  'ToxicPanda,ToyMaker,TransferLoader,TrickBoot,Trillclient,Trisec,Trochilus,Troldesh,' +
  'Troll Stealer,Tropidoor,Truebot,TSCookie,TsunamiKit,Tunnus,Turbine Panda,TVRat,Typhon,' +
  'Typhon Reborn,UDPGangster,Ukrainian Cyber Alliance,Unfading Sea Haze,UserSec,Vajraspy,' +
  'ValleyRAT,VaporRage,Veaty,VegaLocker,VeilShell,Velvet Tempest,Venom Loader,VenomLNK,VersaMem,' +
  'VietCredCare,Violet Typhoon,VIPKeylogger,Vo1d,Void Arachne,Void Balaur,Void Dokkaebi,' +
  'Void Manticore,Volcano Demon,Volga Flood,Volgmer,Vortex Werewolf,Vovabol,VSingle,Vyveva,' +
  'Wailing Crab,Walocker,Wandering Spider,WannaMine,Water Barghest,Water Curse,Water Gamayun,' +
  'Water Makara,Water Saci,Waterbear,Weyhro,WezRat,Wheat Tempest,Wineloader,Winos,WizardNet,' +
  'WolfsBane,Worldleaks,WorldWind,Wroba,WrongSens,WyrmSpy,Xbash,XClient,Xehook,XenoRAT,' +
  'XingLocker,XorDDoS,XORIndex,YamaBot,YoroTrooper,Yurei,Zanubis,Zerobot,ZeroCleare,Zigzag Hail,' +
  'Zingdoor,Ztorg,ZuoRAT,ZxShell,ZynorRAT'
).split(',');
