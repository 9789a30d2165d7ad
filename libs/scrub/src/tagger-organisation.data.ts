/** Words that tell an organisation; lower case, without accents. */
export const ORGANISATION_WORDS = {
  /** Legal forms, without full stops. */
  legalForms:
    'ab ag as asa aps bv bvba co company corp corporation cv doo dd ead eood eg ehf hf ohf eirl ev gesmbh ggmbh gmbh gbr inc ' +
    'incorporated jsc kft kg kgaa kk lda limited llc llp lp ltd ltda mbh nv nyrt oao ohg ojsc ood ooo oy oyj pao plc pjsc pllc pt ' +
    'pte pty pvt sa sab sae sal saoc sapi sarl sas sasu scop sc scs se slu sl snc spa srl srls sro sociedad coop scoop ' +
    'saa ca egen gen sgps sca spol ood ' +
    'tbk ug vof zao zrt ' +
    'bhd sdn berhad doel uab sia asbl vzw fcp sca scrl eurl sci gie rl dba mbb partg kdv tas sti mchj too toa ao sha shpk jv ' +
    'ltee pbc rt sp zoo spzoo ks vos as ' +
    'акционерное ооо оао зао пао ао тов',
  /** Words that begin the name of an organisation, as in `Hospital San Lucas`; in German their compounds too. */
  heads:
    'hospital hospitals clinic clinique clinica klinik klinikum kliniken krankenhaus spital kantonsspital universitatsklinikum ' +
    'kreiskrankenhaus hopital hopitaux chu chru ch centre institut instituto institute universitat universite universidad university ' +
    'hochschule fachhochschule gymnasium grundschule realschule gesamtschule schule berufsschule lycee college ecole escuela colegio ' +
    'academie academia akademie faculte facultad banque bank banco banca sparkasse volksbank raiffeisenbank kreissparkasse caja caisse ' +
    'credit mutuelle mutua mutualidad assurance assurances aseguradora seguros versicherung versicherungen stadtwerke gemeindewerke stadtwerken gemeindewerken wasserwerken elektrizitatswerken verkehrsbetriebe verkehrsbetrieben versorgungsbetriebe versorgungsbetrieben ' +
    'klinikums krankenhauses spitals gymnasiums verlages autohauses sparkassen volksbanken ' +
    'wasserwerke wasserwerk kraftwerk elektrizitatswerk aguas electrica electricidad energia energias eaux syndicat mixte association ' +
    'asociacion verein fondation fundacion stiftung foundation federation federacion verband cooperative  cooperativa ' +
    'genossenschaft coop cabinet cabinets etude notariale kanzlei rechtsanwalte bufete despacho notaria notariat pharmacie farmacia ' +
    'apotheke laboratoire laboratoires laboratorio laboratorios labor transports transport transportes spedition logistik logistique ' +
    'logistica societe groupe groupement grupo gruppe holding entreprise entreprises etablissements ets maison maisons empresa ' +
    'empresas compania compagnie constructora constructions construcciones inmobiliaria immobiliere immobilier editorial ' +
    'editions ediciones verlag imprimerie imprenta druckerei regie boulangerie panaderia backerei brasserie cerveceria brauerei restaurant ' +
    'restaurante hotel hoteles hotels hostal gasthof auberge camping residence residencia seniorenheim pflegeheim altenheim altersheim ' +
    'seniorenresidenz kinderheim kita kindergarten creche guarderia parroquia paroisse pfarrei kirchengemeinde diocese obispado ' +
    'theatre teatro theater musee museo museum bibliotheque biblioteca club cercle sindicato gewerkschaft talleres taller ateliers ' +
    'atelier garage autohaus werkstatt fabrica fabrique usine fabrik frigorifico bodega bodegas domaine chateau vignobles finca ' +
    'hacienda ganaderia panaderias supermercados supermarche kaufhaus buchhandlung libreria librairie gebruder ' +
    'ambulances ambulancias rettungsdienst fiduciaire gestoria asesoria consultora consultoria conseil infogerance informatique ' +
    'informatica sistemas systemes aceros maderas minera mineria astilleros chantiers turismo viajes voyages reisen reiseburo ' +
    'aeropuerto aerolineas lineas navieras naviera armateur mecanique metalurgica metallurgie charpentes menuiserie scierie sagewerk ' +
    'molkerei sennerei metzgerei schreinerei tischlerei zimmerei gartnerei kuhlhaus schlachthof muhle molino moulin minoterie ' +
    'clinicas policlinica centro sanatorio sanatorium polyclinique maternite ehpad radio television diario ' +
    'inmobiliarias constructores hnos ediciones telecomunicaciones telefonica distribuidora comercial importadora exportadora ' +
    'agricola agropecuaria pesquera pecheries fromagerie queseria laiterie lecheria lacteos cave caves weingut winzergenossenschaft ' +
    'verrerie verreries cristallerie papeterie papeteries filature filatures tissage tissages tannerie tanneries sucrerie distillerie ' +
    'conserverie conserveries biscuiterie chocolaterie patisserie confiserie charcuterie boucherie poissonnerie pepinieres pepiniere ' +
    'serrurerie plomberie charpente couverture maconnerie carrelage fonderie fonderies forges acieries chaudronnerie tolerie ' +
    'carrosserie autocars cars taxis demenagements messageries fret entrepots opticiens optique audition dentaire veterinaire ' +
    'crematorium funeraire marbrerie paroisses scieries meubles textiles tricots broderie ganterie faiencerie porcelaine poterie ' +
    'jardinerie horticulture maraichers coteaux vergers elevage haras ecuries remontees mecaniques thermes casino palais ' +
    'ferreteria ferreterias carpinteria carpinterias ceramicas ceramica cristaleria calzados textiles confecciones tejidos hilados ' +
    'muebles joyeria optica opticas autocares autobuses mudanzas mensajeria almacenes bazar mercado lonja conservas pescados ' +
    'mariscos carnicas embutidos harinas arrocera azucarera destileria licores aceites olivar viveros invernaderos granja granjas ' +
    'cantera canteras cementos hormigones aridos pinturas plasticos quimica quimicas papelera graficas artes balneario termas ' +
    'refugio residencias tanatorio gimnasio polideportivo cofradia hermandad patronato ateneo liceo escuelas academia ' +
    'brotherhood sisterhood guild fellowship league order society friends chamber tsv fc vfb vfl asv usv bsv djk ffw systemhaus fahrschule ' +
    'musikkapelle blaskapelle wasserverband zweckverband caisses raiffeisenkasse industrias fletes fletera lanas thermes ' +
    'energieversorgung wasserversorgung sozialstation seniorenzentrum pflegedienst pflegezentrum familienzentrum jugendzentrum golf tennis ' +
    'stiftsschule waldorfschule musikschule volkshochschule feuerwehrverein schutzenverein sportverein turnverein gesangverein windpark solarpark ' +
    'biogas haus gut weingut kreissparkassen hausarztpraxis zahnarztpraxis tierarztpraxis praxis gemeinschaftspraxis arztpraxis ' +
    'comercializadora petrolera vinedos minimarket boutique consorcio mancomunidad federaciones coopérative regies reseau ehpad foyer mission ' +
    'mutualite mutuelles cliniques cabinets lycees colleges ecoles instituts laboratoires clubs unions union confederation ordre chambre ' +
    'asociaciones fundaciones colegios hospitales bancos cajas cooperativas sindicatos peluqueria lavanderia tintoreria zapateria ' +
    'cerrajeria pescaderia carniceria fruteria floristeria lechera frutas hortalizas semillas hierros vidrios envases embalajes ' +
    'raiffeisen wohnungsbau wohnungsgenossenschaft baugenossenschaft siedlungsgesellschaft bauunternehmen ingenieurburo planungsburo architekturburo ' +
    'amis amies amigos amigas freunde freundeskreis jardins jardin vergers ferme fermes gites gite salon salons cremerie epicerie traiteur ' +
    'fleuriste quincaillerie droguerie bijouterie horlogerie cordonnerie blanchisserie pressing teinturerie menuiseries toitures facades ' +
    'ospedale ospedali banca universita azienda cantina scuola ziekenhuis universiteit gemeentehuis szpital uniwersytet zaklad zaklady szkola ' +
    'nemocnice univerzita nemocnica bolnica sykehuset sykehus sjukhuset kommunen hastanesi universitesi yayasan sekolah rumah toko koperasi ' +
    'hospitalet universitetet spitalul universitatea banka sparebank cooperazione cooperativas sociedade companhia cooperativo ' +
    'escola faculdade prefeitura misericordia farmacias aeroport flughafen ligue secours liga gas eisdiele tiernahrung ' +
    'mutuel patinoire piscine cinema mediatheque ludotheque conservatoire orchestre choeur chorale harmonie fanfare ' +
    'institution pensionnat internat ime esat mas mecs ssiad ght ghu gcs ghef chi chs chic mvz avv mdk rehaklinik tagesklinik fachklinik ' +
    'jardineria ferias cine teatro orquesta coro banda pena casal casino colegios guarderias escoleta ludoteca cafeteria bar meson ' +
    'asador taberna pizzeria trattoria cafe kaffeehaus hotelera hosteleria distribuciones suministros instalaciones reformas excavaciones ' +
    'promociones inversiones gestiones servicios asesores abogados consultores arquitectos ingenieros dental oftalmologica veterinaria ' +
    'electricas montajes proyectos obras aparcamientos inmuebles patrimonios hnas sucesores herederos viuda ' +
    'blumen mobel moebel elektro optiker foto schuhe schuhhaus fahrrad fahrradhaus zweirad holz metall metallbau stahlbau tiefbau hochbau holzbau ' +
    'glas glaserei kuchen kuechen kuchenstudio garten gartenbau sanitar sanitaer heizung heizungsbau malerbetrieb dachdeckerei dachdecker ' +
    'fliesen getranke getraenke obst gemuse gemuesehof fisch fleischerei konditorei cafe weinhaus wirtshaus gasthaus brauhaus kaffeerosterei ' +
    'bestattungen bestattungshaus steuerberater steuerkanzlei hausverwaltung immobilien omnibus busreisen taxi kfz kfz-werkstatt reifen ' +
    'landhandel hofladen bioladen buchladen buchhaus druckhaus pressehaus modehaus sanitatshaus orthopadie physiotherapie ' +
    'rehazentrum hospiz tafel lebenshilfe caritasverband diakoniewerk stiftshospital marienhospital pfarramt ' +
    'ordination treuhandburo pizzeria trafik sennerei gasthof konditorei ' +
    'treuhand wohnbau bauhof bauzentrum baumarkt raumausstatter polsterei schlosserei spenglerei klempnerei schmiede',
  /** Endings of German words that begin the name of an organisation. */
  headEndings:
    'stift galerie klinik klinikum kliniken krankenhaus spital hospital schule gymnasium universitat hochschule bank kasse werke verein verband ' +
    'genossenschaft stiftung gesellschaft handlung heim apotheke backerei brauerei druckerei molkerei metzgerei schreinerei gartnerei ' +
    'zentrum institut kanzlei praxis verlag autohaus kuhlhaus kaufhaus spedition versicherung versicherungen gemeinschaft akademie ' +
    'museum theater werkstatt werkstatten betriebe fabrik hof betrieb labor brennerei kellerei mosterei sennerei reederei werft ' +
    'haus bau technik markt handel welt konzept transporte reisen druckerei gasthof wirtschaft verbund handwerk keramik optik laden studio buro club bund kreis kapelle kirche gemeinde tafel bad garage shop werkstatte',
  /** What may be told by its number: `Pharmacie 2000`, `Studio 54`. */
  numbered:
    'studio studios gallery galerie galeria pharmacie farmacia apotheke garage hotel hostal cafe bar restaurant restaurante pizzeria club ' +
    'clinic clinica clinique boutique cinema cine kino optique optica autohaus moto motos fitness gym gimnasio radio canal praxis salon ' +
    'shop marche mercado supermercado supermarche boulangerie panaderia agence agencia motel residence residencia talleres ateliers ' +
    'atelier transports transportes taxis ambulances ambulancias school ecole escuela liceo lycee camping imprimerie imprenta theatre ' +
    'theater teatro coop diner pub bakery brewery nursery pharmacy surgery dental motors autos inmobiliaria immobilier libreria librairie ' +
    'asesoria gestoria ferreteria muebles editorial editions holding groupe grupo gruppe fashion bistro brasserie stores mart',
  /** Words that end the name of an organisation, as in `Northern Lights Aquaculture`. */
  tails:
    'endowment guild fellowship constituency workers hospital hospitals clinic clinics infirmary surgery practice hospice pharmacy pharmacies healthcare health medical dental dentistry ' +
    'diagnostics laboratories laboratory labs university college school schools academy institute institutes polytechnic seminary ' +
    'kindergarten nursery bank banks bancorp credit union trust insurance assurance insurers brokers brokerage financial finance capital ' +
    'investments securities ventures partners associates holdings group groups company companies corporation industries enterprises ' +
    'manufacturing manufacturers works mills foundry forge steel metals mining minerals quarry quarries refinery petroleum oil gas energy ' +
    'power electric electricity utilities utility water waterworks telecom telecoms telecommunications communications networks broadband ' +
    'cable media broadcasting publishing press printers printing newspapers software systems solutions technologies technology tech ' +
    'robotics electronics semiconductors semiconductor instruments engineering engineers construction builders contractors architects ' +
    'surveyors consultants consulting consultancy advisors advisers accountants solicitors attorneys law legal realty properties estates ' +
    'homes housing association foundation charity society club federation cooperative co-operative co-op farms farm dairy dairies ' +
    'bakery bakeries brewery breweries winery vineyards orchards fisheries aquaculture seafoods foods food grocers supermarkets stores ' +
    'store shop shops retail outfitters apparel textiles textile fashions furniture interiors hotel hotels resort resorts inn lodge ' +
    'restaurants catering cafe travel tours airlines airways aviation air airport shipping shipyards shipyard shipbuilders lines freight ' +
    'logistics haulage haulers trucking transport transit cargo rail railways railway railroad ports port harbour marine maritime motors ' +
    'automotive auto autos tyres aerospace defence defense dynamics services service supply supplies suppliers distribution distributors ' +
    'distributing trading traders imports exports wholesale wholesalers merchants mart market markets packaging plastics chemicals chemical ' +
    'paper timber lumber wood glass ceramics paints pharma pharmaceuticals pharmaceutical biotech biosciences therapeutics genetics ' +
    'veterinary vets kennels zoo museum gallery theatre theater orchestra opera church chapel parish diocese mosque synagogue temple ' +
    'processors savings forensics fabricators growers packers distillers distillery millers weavers potters jewellers jewelers opticians ' +
    'funeral undertakers crematorium cinema cinemas theatres broadcasters publishers booksellers bookshop books stationers florists ' +
    'butchers bakers grocery grocers fishmongers cidery creamery roasters coffee tea chocolates confectionery beverages bottling bottlers ' +
    'desalination irrigation sewage sanitation pipelines pipeline drilling offshore exploration cement concrete aggregates glassworks brickworks ' +
    'tannery leather footwear shoes garments hosiery knitwear carpets upholstery joinery carpentry cabinets kitchens bathrooms windows doors ' +
    'locksmiths alarms elevators lifts cranes scaffolding demolition excavation tunnelling dredging salvage towing coaches buses taxis cabs ' +
    'rentals rental leasing lettings removals storage warehousing couriers courier express parcels post cold chain ferries cruises yachts boats ' +
    'shipbrokers forwarders forwarding stevedores terminals terminal helicopters balloons satellites optics photonics lasers sensors circuits ' +
    'semicon microelectronics batteries turbines generators boilers pumps valves gears bearings tools toolmakers machining castings extrusions ' +
    'polymers rubber adhesives coatings fertilisers fertilizers seeds feeds grain grains rice sugar cotton cocoa fruit fruits vegetables meats ' +
    'poultry eggs livestock stables kennel hatcheries forestry nurseries greenhouses mutual cooperative friendly benevolent ' +
    'trustees pensions pension mortgages lending loans payments exchange remittances reinsurance underwriters adjusters actuaries auctioneers ' +
    'valuers surveying cartography mapping geology genomics imaging radiology oncology cardiology pathology physiotherapy rehabilitation ' +
    'midwifery maternity paediatrics pediatrics orthopaedics optometry chiropractic counselling psychology psychiatry recovery shelter shelters ' +
    'orphanage refuge scouts guides rovers athletic rugby football cricket rowing sailing tennis golf racing stadium arena playhouse ' +
    'philharmonic choir ballet dance drama conservatory conservatoire observatory planetarium aquarium archive archives library libraries ' +
    'heritage trusts council-housing lettings primary secondary grammar comprehensive preparatory montessori madrasa yeshiva ' +
    'exporters importers monastery ministries mission relief aid charities community colocation hosting datacenter datacentre cloud data analytics ' +
    'security guards cleaning facilities maintenance repairs plumbing heating roofing landscaping gardens nurseries recycling waste ' +
    'environmental renewables solar wind hydro geothermal nuclear entertainment games gaming studios studio pictures films records ' +
    'sports fitness gym athletics tribal ranch estate consortium alliance network council-owned bancshares lojistik vindkraft ' +
    'holding gruppe gruppen logistik bau maschinenbau maschinen technik anlagenbau elektronik elektro energie werke klinik kliniken bank ' +
    'versicherung verlag medien druck transporte spedition reisen immobilien hausverwaltung steuerberatung beratung handel ' +
    'grosshandel halbleiter optik pharma chemie stahl metall holz mobel textil ' +
    'cycles camping mine mines living play playhouse adventure adventures carehome hire plant plants bikes cars vans doors signs joinery tiles ' +
    'sparebank kraftlag kraft sykehus sjukhus hastanesi universitesi bankasi elektro stahl foods growers co-operative coop ' +
    'centre center centers centres inns tavern arms village villages hall house home care lane nurseries print prints kids childcare daycare ' +
    'pub diner grill bistro bakehouse kitchen deli pizzeria salon barbers spa wellness yoga clinic yard boatyard wharf mill ' +
    'hairdressing upholsterers roofers plumbers electricians glaziers joiners carpenters decorators groundworks crematoria allotments ' +
    'heritage gardens garden-centre sixth-form infants juniors playgroup pre-school preschool crèche creche ' +
    'trustees almshouses hostel hostels drilling surveyors boatbuilders saddlery feedstuffs agri agriculture agronomy ' +
    'sons daughters brothers bros freres fils hermanos hijos sohne associes asociados partner komplementar',
  /** What stands before the name of an organisation without belonging to it: `the company Blue Heron`. */
  intros:
    'company firm business supplier vendor contractor subsidiary customer client provider manufacturer operator retailer hospital ' +
    'bank school university charity carrier startup start-up utility insurer agency ' +
    'entreprise societe fournisseur prestataire client cliente filiale operateur fabricant hebergeur assureur transporteur editeur ' +
    'association cabinet groupe banque hopital clinique lycee mutuelle laboratoire compagnie ' +
    'empresa compania proveedor proveedora filial operador fabricante aseguradora transportista hospital clinica banco colegio ' +
    'universidad fundacion asociacion bufete grupo laboratorio naviera sociedad firma cooperativa ' +
    'mandantin mandant auftraggeberin kundin trägerin klientin firma unternehmen gesellschaft konzern lieferant lieferanten dienstleister dienstleisters zulieferer hersteller betreiber ' +
    'kunde kunden anbieter versicherer spediteur tochter tochtergesellschaft tochterfirma mutterkonzern klinik verein kanzlei ' +
    'betrieb bank sparkasse reederei praxis stiftung verlag genossenschaft handler handwerksbetrieb startup',
  /** Adjectives in lower case inside the name of an organisation: `Centre hospitalier de Valmorey`. */
  adjectives:
    'hospitalier hospitaliere universitaire regional regionale general generale national nationale departemental departementale ' +
    'intercommunal intercommunale communautaire medico-social medical medicale psychiatrique scolaire prive privee public publique ' +
    'comarcal universitario universitaria provincial municipal superior tecnica tecnico agricola agraria privado privada publico ' +
    'dentaire veterinaire infirmier notarial comptable pharmaceutique sportive sportif sociale social culturelle culturel dental veterinaria veterinario ' +
    'juridico juridica deportivo cultural sanitario sanitaria infantil rural popular ' +
    'publica clinico secundaria primaria catolica catolico autonoma politecnica',
  /** What only the parts of an organisation are called: no name by themselves. */
  inner:
    'board committee team department division desk unit section panel council meeting project programme program policy plan report ' +
    'review office operations management advisory change incident response security information technology human resources finance ' +
    'executive chief officer head vice deputy senior junior lead level tier stage phase part chapter article annex appendix figure ' +
    'operaciones seguridad crisis comite comision equipo departamento area unidad direccion juridica juridico recursos humanos ' +
    'informatica informatico cortafuegos perimetral gestion continuidad respuesta incidentes mesa guardia urgencias ' +
    'operations securite comite commission equipe service services direction unite cellule juridique ressources humaines ' +
    'informatique systemes reseaux gestion continuite reponse incidents plan pole astreinte urgences conseil administration ' +
    'analysis regulation directive rule rules act law bill statute code framework standard standards guideline guidelines guide manual ' +
    'handbook test list form template questionnaire certificate agreement contract statement letter notice summary update alert advisory ' +
    'bulletin newsletter ticket case request order exercise drill workshop training course conference summit week month event award ' +
    'system systems platform module server database network portal console dashboard gateway engine client agent process procedure ' +
    'access control protection privacy continuity disaster recovery backup business customer vendor supplier partner user admin root ' +
    'cause temporary emergency default public private shared internal external remote works audit legal compliance ethics risk crisis ' +
    'job role title name number address phone account invoice payment order delivery tracking reference subject attachment ' +
    'regional global international manager director engineer analyst architect administrator specialist coordinator consultant ' +
    'ley reglamento real decreto esquema norma directiva plan politica procedimiento protocolo manual guia codigo acta informe anexo ' +
    'escalada acceso inicial exfiltracion movimiento lateral privilegios persistencia ejecucion evasion descubrimiento delegado delegada ' +
    'proteccion datos director directora jefe jefa general asesoria consejo junta tecnologia sistemas redes soporte tecnico usuarios compras ' +
    'contabilidad finanzas administracion logistica calidad formacion comunicacion prensa ventas produccion mantenimiento auditoria ' +
    'loi reglement decret directive politique procedure protocole guide code charte note rapport annexe delegue deleguee protection ' +
    'donnees acces initial mouvement elevation privileges persistance directeur directrice chef responsable technologie support technique ' +
    'utilisateurs achats comptabilite finance qualite formation communication presse ventes production maintenance audit bureau ' +
    'gesetz verordnung richtlinie grundverordnung leitfaden handbuch vertrag vereinbarung bericht anlage ' +
    'krisenstab stabsstelle abteilung referat leitung geschaftsleitung geschaftsfuhrung betriebsrat aufsichtsrat lagezentrum ' +
    'sicherheit einsatzleitung leitstelle krisenteam notaufnahme rechtsabteilung personalabteilung einkauf vertrieb ' +
    'table version step day eve night week year date subject re fwd page section',
} as const;

/** Marks of an organisation in other scripts than Latin, anywhere in its name. */
export const SCRIPT_ORGANISATION_MARKS =
  '株式会社 有限会社 合同会社 病院 大学 銀行 学校 医院 工業 製作所 電力 有限公司 股份 集团 集團 公司 医院 醫院 银行 銀行 大学 大學 ' +
  '주식회사 병원 대학교 은행 전자 больница университет банк завод клиника школа институт компания лікарня університет завод ' +
  'болница университет νοσοκομείο τράπεζα πανεπιστήμιο εταιρεία شركة مستشفى بنك جامعة مصرف مؤسسة بیمارستان دانشگاه شرکت ' +
  'בנק חברת אוניברסיטת अस्पताल बैंक विश्वविद्यालय विद्यालय हॉस्पिटल হাসপাতাল ব্যাংক বিশ্ববিদ্যালয় மருத்துவமனை வங்கி ' +
  'பல்கலைக்கழகம் โรงพยาบาล ธนาคาร บริษัท มหาวิทยาลัย โรงเรียน հիվանդանոց բանկ համալսարան საავადმყოფო ბანკი უნივერსიტეტი ሆስፒታል ባንክ ዩኒቨርሲቲ';
