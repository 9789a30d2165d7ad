/**
 * Words that tell what an organisation does, not which one it is; lower case. With those of the tagger
 * (`ORGANISATION_WORDS`), which has English, French, Spanish and German.
 */
export const TRADE_WORDS =
  // English, French, Spanish, German: what the tagger has no need of
  'agency authority bureau department ministry government council county city town borough district parish state federal royal ' +
  'national international global regional local municipal public private general central united first new old great north south east west ' +
  'northern southern eastern western advanced applied modern premier quality integrated innovative innovation management development ' +
  'precision mechanical machinery machine machines equipment product products production materials metalworks ironworks steelworks ' +
  'digital smart online internet web telekom telco isp registry exchange stock commerce commercial trade distribution center centre centres ' +
  'medicine nursing ambulance emergency children childrens teaching memorial veterans eye heart cancer clinic clinical research science sciences ' +
  'sewer drainage grid electrical electricals light lighting fuel fuels gasoline lng petrochemical petrochemicals oilfield ' +
  'court prison police fire brigade army navy force forces embassy consulate parliament senate assembly commission committee ' +
  'hospitalier hospitaliere universitaire intercommunal generale regionale nationale centrale compagnie eaux eau gaz electricite ' +
  'chemins chemin fer metro tramway autoroutes aeroport aeroports mairie ville commune communaute departement prefecture ministere agence ' +
  'caisse epargne primes maladie securite sociale industrie industries industriel industrielle produits fabrication outillage precision ' +
  'usinage fonderie batiment travaux publics bois acier aciers verre chimie pharmacie alimentaire agroalimentaire distribution commerce ' +
  'services service solutions technologies technologie numerique conseil conseils ingenierie etudes recherche developpement gestion ' +
  'ayuntamiento diputacion gobierno junta ministerio agencia consejeria servicio servicios salud sanidad agua gas petroleo refineria ' +
  'industria industrial fabricacion comercio alimentos bebidas construccion ferrocarriles ferrocarril metro puerto autoridad portuaria ' +
  'soluciones tecnologia tecnologias ingenieria investigacion desarrollo seguridad ahorros compania nacional central ' +
  'gemeinde stadt landkreis kreis bezirk amt landesamt bundesamt ministerium behorde verwaltung stadtverwaltung gemeindeverwaltung ' +
  'landratsamt polizei feuerwehr gericht amtsgericht landgericht flughafen hafen bahn verkehrsbetriebe verkehrsverbund stadtwerk ' +
  'prazisionstechnik prazision feinmechanik werkzeugbau metallbau stahlbau hochbau tiefbau fahrzeugbau automobil fertigung produktion ' +
  'industrietechnik medizintechnik energietechnik umwelttechnik elektrotechnik gebaudetechnik haustechnik kaltetechnik lebensmittel ' +
  'getranke nahrungsmittel backwaren fleischwaren molkereien dienstleistungen dienste losungen systeme system software daten ' +
  'forschung entwicklung gesundheit gesundheitszentrum medizinisches versorgungszentrum pflege wasser strom warme fernwarme gas netze netz ' +
  'uniklinik uniklinikum klinikum kliniken krankenhauser stadtisches stadtische kreisklinik bezirksklinik landesklinik rehaklinik fachklinik ' +
  'sohne sohn tochter gebr gebruder bruder erben nachfolger partner partners und cie fils pere soeurs ' +
  // Portuguese
  'hospital hospitais clinica santa casa misericordia banco caixa seguros seguradora universidade faculdade escola colegio instituto ' +
  'camara municipio prefeitura governo ministerio agencia servicos servico saude agua aguas energia eletrica eletricidade gas petroleo ' +
  'refinaria fabrica industrias industria metalurgica siderurgica construtora construcoes transportes ferrovias porto aeroporto ' +
  'companhia empresa sociedade grupo fundacao associacao cooperativa tecnologia tecnologias sistemas solucoes telecomunicacoes ' +
  'comercio distribuidora alimentos bebidas textil quimica farmacia laboratorio laboratorios editora radio televisao logistica ' +
  'imobiliaria turismo viagens hoteis advogados consultoria informatica engenharia irmaos filhos nacional regional ' +
  // Italian
  'ospedale ospedali ospedaliera clinica policlinico azienda sanitaria locale banca cassa risparmio credito assicurazioni assicurazione ' +
  'universita facolta scuola liceo istituto comune provincia regione ministero agenzia servizi servizio salute acqua acque energia ' +
  'elettrica elettricita gas petroli raffineria fabbrica industrie industria metallurgica acciaierie acciaieria costruzioni trasporti ' +
  'ferrovie porto aeroporto compagnia societa gruppo fondazione associazione cooperativa tecnologie tecnologia sistemi soluzioni ' +
  'telecomunicazioni commercio distribuzione alimentari bevande tessile tessuti chimica farmacia farmaceutici laboratori editrice ' +
  'edizioni logistica immobiliare turismo viaggi alberghi albergo avvocati studio consulenza informatica ingegneria meccanica officine ' +
  'officina fratelli figli nazionale regionale cantiere cantieri navale vini cantina caseificio panificio ' +
  // Dutch
  'ziekenhuis ziekenhuizen ziekenhuisgroep kliniek huisartsen zorg zorggroep zorgverzekeraar bank verzekering verzekeringen verzekeraar ' +
  'universiteit hogeschool school scholen instituut gemeente provincie ministerie dienst diensten gezondheid water waterschap waterbedrijf ' +
  'energie elektriciteit gas olie raffinaderij fabriek fabrieken industrie metaal staal bouw bouwbedrijf aannemer vervoer spoorwegen haven ' +
  'havenbedrijf luchthaven maatschappij bedrijf onderneming groep stichting vereniging cooperatie technologie systemen oplossingen ' +
  'telecommunicatie handel handelsonderneming groothandel voeding dranken textiel chemie apotheek laboratorium uitgeverij drukkerij ' +
  'logistiek vastgoed reizen advocaten advies informatica techniek machinefabriek gebroeders zonen zoon nationale koninklijke ' +
  // Polish
  'szpital szpitale kliniczny klinika przychodnia bank ubezpieczenia towarzystwo uniwersytet politechnika akademia szkola instytut ' +
  'urzad gmina miasto miejski wojewodzki powiatowy ministerstwo agencja uslugi zdrowie woda wodociagi kanalizacja energia energetyka ' +
  'elektrownia elektrocieplownia gaz gazownia paliwa rafineria fabryka zaklad zaklady przemysl przemyslowe huta kopalnia stal budownictwo ' +
  'transport kolej koleje port lotnisko spolka przedsiebiorstwo firma grupa fundacja stowarzyszenie spoldzielnia technologie systemy ' +
  'rozwiazania telekomunikacja handel hurtownia spozywcze napoje tekstylia chemia apteka laboratorium wydawnictwo drukarnia logistyka ' +
  'nieruchomosci turystyka hotel adwokaci kancelaria doradztwo informatyka inzynieria mechanika narodowy polski polska bracia synowie ' +
  // Turkish
  'hastanesi hastane klinik banka bankasi sigorta universitesi universite okulu okul lisesi enstitusu belediyesi belediye bakanligi ' +
  'ajansi hizmetleri hizmet saglik su enerji elektrik dogalgaz petrol rafinerisi fabrikasi fabrika sanayi sanayii endustri metal celik ' +
  'insaat tasimacilik nakliyat demiryollari limani liman havalimani havayollari sirketi sirket grubu grup vakfi dernegi kooperatifi ' +
  'teknoloji teknolojileri sistemleri cozumleri telekomunikasyon ticaret pazarlama dagitim gida icecek tekstil kimya eczanesi ilac ' +
  'laboratuvari yayinevi matbaa lojistik gayrimenkul turizm oteli otel avukatlik danismanlik bilisim muhendislik makina makine ve kardesler ' +
  'ogullari devlet milli ulusal sehir egitim arastirma ' +
  // Russian
  'завод завода комбинат фабрика больница поликлиника клиника клинический госпиталь роддом аптека банк страхование страховая университет ' +
  'академия институт школа лицей гимназия колледж администрация мэрия город городская областная районная краевая министерство агентство ' +
  'служба управление департамент водоканал водоснабжение энерго энергия электросети электростанция теплосеть газ нефть нефтегаз ' +
  'нефтепереработка уголь шахта рудник металлургический машиностроительный химический сталь строительство строй транспорт транспортная ' +
  'железная дорога железные дороги порт аэропорт авиакомпания авиалинии компания предприятие общество группа холдинг концерн корпорация ' +
  'фонд ассоциация союз кооператив технологии система системы решения телеком связь торговля торговый торговая дом магазин продукты ' +
  'мясокомбинат молокозавод хлебозавод пивзавод текстиль химия фарма лаборатория издательство типография логистика недвижимость туризм ' +
  'гостиница адвокаты консалтинг информационные инжиниринг механический приборостроительный авиационный судостроительный верфь ' +
  'центральная центральный государственный государственная национальный национальная российский российская русский русская ' +
  'всероссийский муниципальный муниципальное федеральный федеральная региональный научный научно исследовательский центр имени имя ' +
  'производственное объединение птицефабрика агрофирма колхоз совхоз ' +
  // Ukrainian
  'комбінат лікарня поліклініка клініка клінічна шпиталь аптека страхова страхування університет академія інститут ліцей гімназія ' +
  'адміністрація мерія місто міська обласна районна міністерство агентство служба управління водоканал енергія обленерго електромережі ' +
  'електростанція тепломережа нафта нафтогаз вугілля металургійний машинобудівний хімічний будівництво транспорт залізниця порт ' +
  'аеропорт авіакомпанія компанія підприємство товариство група холдинг концерн корпорація асоціація спілка технології системи рішення ' +
  'звʼязок торгівля торговий дім магазин продукти молокозавод хлібозавод лабораторія видавництво друкарня логістика нерухомість готель ' +
  'центральна державний державна національний національна український українська науковий центр обʼєднання ' +
  // Arabic
  'مستشفى المستشفى مستشفيات عيادة مركز المركز طبي الطبي الطبية مصرف بنك البنك المصرف تأمين التأمين للتأمين جامعة الجامعة كلية مدرسة ' +
  'مدارس معهد بلدية وزارة الوزارة هيئة الهيئة مؤسسة المؤسسة شركة الشركة شركات مجموعة المجموعة جمعية صندوق مصنع مصانع صناعة الصناعات ' +
  'للصناعات الصناعية صناعية كهرباء الكهرباء للكهرباء طاقة الطاقة للطاقة مياه المياه للمياه غاز الغاز للغاز نفط النفط للنفط بترول البترول ' +
  'للبترول مصفاة نقل النقل للنقل سكك ميناء الميناء مطار المطار طيران الطيران للطيران خطوط الخطوط الجوية اتصالات الاتصالات للاتصالات ' +
  'تقنية التقنية تكنولوجيا نظم أنظمة خدمات الخدمات للخدمات تجارة التجارة للتجارة التجارية تجارية مقاولات للمقاولات استثمار الاستثمار ' +
  'للاستثمار قابضة القابضة عقارية العقارية غذائية الغذائية صيدلية مختبر فندق دار الوطنية الوطني وطنية العامة العام الدولية الدولي العربية ' +
  'العربي المحدودة محدودة المساهمة مساهمة الإسلامي الإسلامية التعليمي الحكومي الملكي في من على و ' +
  // Hebrew
  'בית חולים החולים מרכז רפואי הרפואי מרפאה בנק הבנק ביטוח חברה חברת החברה קבוצת קבוצה אוניברסיטת אוניברסיטה האוניברסיטה מכללת מכללה ספר ' +
  'בית־ספר מכון עיריית עירייה משרד רשות הרשות שירותי שירותים בריאות מים חשמל החשמל אנרגיה גז נפט בתי זיקוק מפעל מפעלי תעשיות תעשייה ' +
  'בניה בנייה תחבורה רכבת נמל שדה תעופה קווי תקשורת טכנולוגיות מערכות פתרונות מסחר שיווק מזון משקאות טקסטיל כימיקלים מעבדות הוצאת לאור ' +
  'לוגיסטיקה נדלן תיירות מלון עורכי דין ייעוץ הנדסה עמותת קרן הסתדרות לאומי לאומית ישראל בע״מ בעמ של ו ' +
  // Greek
  'νοσοκομειο κλινικη τραπεζα ασφαλιστικη πανεπιστημιο σχολη σχολειο ινστιτουτο δημος υπουργειο εταιρεια ομιλος βιομηχανια εργοστασιο ' +
  'ενεργεια υδρευση λιμανι αεροδρομιο μεταφορες τεχνολογιες συστηματα γενικο δημοσια επιχειρηση εθνικη';

/** Ends of German and Dutch compounds that tell what an organisation does, as the name before it does not. */
export const TRADE_ENDINGS: readonly string[] = (
  'klinik klinikum kliniken krankenhaus hospital spital ziekenhuis werke werken technik technik elektronik maschinen maschinenbau bank ' +
  'sparkasse kasse versicherung versicherungen universitat hochschule schule gymnasium apotheke brauerei druckerei molkerei spedition verlag ' +
  'verband genossenschaft stiftung gesellschaft betriebe verwaltung flughafen zentrum institut logistik energie software systeme medien stahl metall'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Places that begin the names of Chinese, Japanese and Korean organisations. */
export const JOINED_PLACES: readonly string[] = (
  '中国 中國 中华 中華 全国 北京 上海 天津 重庆 重慶 广州 廣州 深圳 杭州 南京 苏州 蘇州 武汉 武漢 成都 西安 沈阳 瀋陽 大连 大連 青岛 青島 济南 濟南 郑州 鄭州 长沙 長沙 ' +
  '福州 厦门 廈門 宁波 寧波 无锡 無錫 合肥 昆明 南昌 南宁 南寧 贵阳 太原 石家庄 石家莊 哈尔滨 哈爾濱 长春 長春 兰州 蘭州 乌鲁木齐 呼和浩特 银川 西宁 拉萨 海口 温州 佛山 东莞 東莞 珠海 ' +
  '常州 南通 徐州 烟台 潍坊 唐山 洛阳 香港 澳门 澳門 台湾 台灣 台北 臺北 臺灣 高雄 台中 台南 新竹 广东 廣東 江苏 江蘇 浙江 山东 山東 河南 河北 四川 湖北 湖南 福建 安徽 江西 辽宁 遼寧 ' +
  '吉林 黑龙江 黑龍江 陕西 陝西 山西 甘肃 云南 雲南 贵州 貴州 广西 廣西 海南 内蒙古 新疆 西藏 宁夏 青海 华东 華東 华南 華南 华北 華北 华中 華中 东北 西北 西南 东方 亚洲 国际 國際 ' +
  '日本 東京 大阪 京都 名古屋 横浜 神戸 福岡 札幌 仙台 広島 千葉 埼玉 神奈川 愛知 兵庫 北海道 沖縄 九州 関西 関東 東北 中部 四国 東日本 西日本 ' +
  '한국 대한 서울 부산 대구 인천 광주 대전 울산 경기 강원 충북 충남 전북 전남 경북 경남 제주 국립 도쿄'
).split(' ');

/** Words for trades that end the names of Chinese, Japanese and Korean organisations; longest first. */
export const JOINED_TRADES: readonly string[] = (
  '科技 技术 技術 精密 机械 機械 电子 電子 电器 電器 电气 電氣 電機 电机 信息 資訊 网络 網絡 網路 软件 軟體 軟件 通信 通讯 通訊 电信 電信 数码 数据 數據 智能 系统 系統 工业 工業 实业 實業 ' +
  '制造 製造 制药 製藥 药业 藥業 医药 醫藥 医疗 醫療 生物 化工 化学 化學 石油 石化 能源 电力 電力 电网 燃气 燃氣 水务 水務 自来水 环保 環保 新能源 光电 光電 半导体 半導體 材料 钢铁 鋼鐵 金属 ' +
  '金屬 铝业 矿业 礦業 煤业 建筑 建築 建设 建設 工程 房地产 地产 地產 置业 置業 物业 投资 投資 控股 金融 证券 證券 保险 保險 银行 銀行 信托 信託 基金 租赁 贸易 貿易 进出口 商贸 商貿 商業 ' +
  '商业 百货 超市 零售 物流 运输 運輸 航空 航运 航運 铁路 鐵路 港口 机场 機場 汽车 汽車 汽配 船舶 重工 食品 饮料 飲料 乳业 酒业 农业 農業 牧业 水产 纺织 紡織 服装 服裝 鞋业 家具 家居 包装 ' +
  '印刷 出版社 出版 传媒 傳媒 文化 广告 廣告 影视 娱乐 旅游 旅遊 酒店 饭店 大酒店 餐饮 教育 培训 咨询 諮詢 顾问 设计 設計 研究院 研究所 大学 大學 学院 學院 中学 小学 学校 學校 医院 醫院 ' +
  '人民医院 中心医院 附属医院 中医院 诊所 总公司 分公司 集团 集團 企业 企業 公司 工厂 工廠 厂 发展 發展 服务 服務 管理 产业 產業 有限 股份 责任 ' +
  '病院 医科大学 総合病院 クリニック 銀行 信用金庫 生命保険 損害保険 保険 電鉄 鉄道 電気 電機 電力 ガス 製薬 製作所 製鉄 製鋼 自動車 重工業 工業 産業 商事 商会 物産 不動産 建設 運輸 運送 ' +
  '倉庫 証券 新聞社 新聞 放送 テレビ 通信 情報 システム システムズ ソフト テクノロジー エレクトロニクス サービス ホールディングス グループ 食品 飲料 酒造 水産 農業協同組合 製紙 化学 繊維 印刷 出版 ' +
  '旅行 ホテル 大学 高等学校 学園 市役所 役所 市 ' +
  '전자 전기 전력 병원 대학교병원 대학교 대학 은행 보험 생명 화재 증권 카드 건설 중공업 공업 산업 상사 물산 화학 제약 제철 철강 자동차 항공 해운 물류 통신 텔레콤 시스템 소프트 테크 정보 기술 ' +
  '서비스 홀딩스 그룹 식품 음료 유통 백화점 호텔 신문 방송 출판 교육 학교 연구소 연구원 공사 시청 에너지 가스 바이오'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Words that join the words of one name: inside what is left of it, not at its edges. Lower case, without accents. */
export const JOINING_WORDS =
  'a of the and & + et y e und de del der den des du d di da do dos das la le les los las el al van von vom zu zum zur am an auf im in of sur sous lez les ' +
  'en by at for for fur pour para por per dla i и й і на по в во во для имени им w we na z ze nad pod przy ve';

/** What a trade is called in other languages: a town alone names nobody, but the town and one of these do. */
export const TRADE_GROUPS: readonly (readonly string[])[] = [
  'hospital clinic klinikum klinik krankenhaus uniklinik uniklinikum universitätsklinikum hôpital hôpitaux chu hospital clinique clínica ospedale ziekenhuis szpital больница клиника',
  'bank sparkasse volksbank banque banco banca банк',
  'university universität uni université universidad universidade università universiteit uniwersytet университет',
  'airport flughafen aéroport aeropuerto aeroporto luchthaven lotnisko аэропорт',
  'port harbour hafen puerto porto haven порт',
  'stadtwerke utility utilities waterworks wasserwerke eaux aguas водоканал',
  'insurance versicherung assurance assurances seguros assicurazioni verzekeringen',
  'school schule gymnasium école lycée escuela colegio школа',
].map((words) => words.split(' '));
