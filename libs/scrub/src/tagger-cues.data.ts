/** Words that tell a name by standing beside it; lower case, without accents. */
export const CUES = {
  /** Before a person's name; a word in capitals after it is taken for a name, whatever else it means. */
  titles:
    'mr mrs ms miss mx dr prof professor doctor sir dame lady herr herrn frau fraulein hr fr dipl mag monsieur madame ' +
    'mademoiselle mme mlle mm mmes m me maitre docteur professeur senor senora senorita sr sra srta don dona dna don d ' +
    'licenciado licenciada lic ing ingeniero doctora profesor profesora signor signora sig dott dottor dottoressa pan ' +
    'pani mevr mevrouw dhr meneer bay bayan sayin sri shri smt kumari thiru khun daw u ko ma sheikh imam rabbi father ' +
    'sister brother schwester bruder pater pfarrer pastor rev reverend fray sor hermana hermano na no ' +
    'captain capt colonel col major maj sergeant sgt lieutenant lt cpl admiral oberst hauptmann leutnant capitaine ' +
    'commandant adjudant capitan coronel teniente sargento cabo inspector inspektor kommissar kommissarin chief elder ' +
    'oberarzt oberarztin chefarzt chefarztin dra drs dres baron baroness graf grafin president secretary governor mayor',
  /** Those of them that are said to anybody and are no other word. */
  courtesies:
    'mr mrs ms mx dr prof professor sir dame herr herrn frau fraulein hr fr monsieur madame mademoiselle mme mlle mm mmes m me ' +
    'maitre docteur professeur senor senora senorita sr sra srta don dona doctor doctora lic ing ingeniero profesor profesora ' +
    'signor signora sig dott dottor dottoressa pani mevr mevrouw dhr meneer shri shri smt rev daw khun dra drs',
  /** Words that no name begins with. */
  functionWords:
    'the this that these those he she it they we you i his her its their our your my whose who whom which what when where why how if ' +
    'because although while since until after before during with without about above below between among against according please ' +
    'dear best kind regards sincerely greetings hello hi thanks thank from to for of in on at by as and or but not no yes only also even ' +
    'still already yet again once nobody somebody everyone someone anyone nothing something both neither either each every another other ' +
    'several many few some any all most such last next yesterday today tomorrow tonight now then there here however ' +
    'therefore meanwhile moreover instead otherwise nevertheless whoever whatever whenever is are was were has had have does did ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'le la les un une des du de d l au aux ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre votre mon ma mes ' +
    'et ou mais donc or ni car si que qui quoi dont lorsque quand comme selon apres avant pendant depuis contre dans sur sous avec sans par pour ' +
    'chez vers entre malgre grace aucun aucune chaque tout tous toute toutes plusieurs cela ceci hier aujourd demain puis ainsi enfin ' +
    'tue wed thu fri sat apr jul aug sept oct nov lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
    'el los las una unos unas lo al del este esta estos estas ese esa eso nuestro nuestra su sus se ella ellos ellas nosotros usted ustedes ' +
    'y o pero porque aunque cuando donde como segun despues antes durante desde hasta hacia contra entre sin con por para sobre bajo ' +
    'ningun ninguna cada todo toda todos todas varios ayer hoy manana luego entonces asi tambien ademas ' +
    'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'der die das den dem ein eine einen einem einer eines er sie es wir ihr ich mein meine sein seine ihre ihren ihrem unser unsere dieser diese dieses ' +
    'und oder aber denn weil wenn als ob dass wie wo wer was wann warum nach vor seit bei mit ohne gegen fur von vom zum zur zu aus auf an am im in um ' +
    'uber unter zwischen durch wegen laut kein keine jeder jede jedes alle viele einige nur auch noch schon dann dort hier heute gestern morgen ' +
    'jedoch deshalb trotzdem zudem beim ins ist sind war waren hat hatte haben wird wurde wurden ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli oktober dezember',
  /** What a person is or does: an unknown name after it, or before it and a comma, is a person's. */
  roles:
    'prefet procureur procureure procurador fiscal sous-prefet ciso cio cto ceo cfo coo cso dpo rssi dsi dpd dsb isb director directeur directrice directora geschaftsfuhrer ' +
    'geschaftsfuhrerin manager managers administrator administratrice administrateur administrador administradora analyst ' +
    'analyste analista analystin engineer ingenieur ingenieure ingenieurin technician technicien technicienne tecnico tecnica techniker ' +
    'technikerin consultant consultante berater beraterin officer responsable responsables leiter leiterin ' +
    'abteilungsleiter abteilungsleiterin bereichsleiter teamleiter teamleiterin head chef cheffe jefe jefa encargado ' +
    'encargada coordinator coordinateur coordinatrice coordinador coordinadora koordinator koordinatorin assistant ' +
    'assistante asistente assistent assistentin secretaire secretaria secretario sekretar sekretarin accountant comptable ' +
    'contable buchhalter buchhalterin clerk nurse infirmier infirmiere enfermero enfermera pfleger pflegerin ' +
    'krankenschwester physician surgeon medecin medico medica arzt arztin dentist pharmacist apotheker teacher ' +
    'enseignant enseignante professeur maestro maestra lehrer lehrerin headteacher principal proviseur rektor rektorin ' +
    'rector rectora dean doyen decano dekan dekanin chairman chairwoman chair vorsitzender vorsitzende presidente ' +
    'presidenta president presidente vorstand vorstandin founder fondateur fondatrice fundador fundadora grunder grunderin ' +
    'owner proprietaire propietario propietaria dueno duena inhaber inhaberin gerant gerante gerente partner ' +
    'associe associee socio socia teilhaber lawyer avocat avocate abogado abogada anwalt anwaltin rechtsanwalt ' +
    'rechtsanwaltin notar notaire notario journalist journaliste periodista journalistin reporter researcher chercheur ' +
    'chercheuse investigador investigadora forscher forscherin spokesman spokeswoman spokesperson porte-parole portavoz ' +
    'sprecher sprecherin employee employe employee empleado empleada angestellter angestellte mitarbeiter mitarbeiterin ' +
    'colleague collegue companero companera kollege kollegin kollegen intern stagiaire becario becaria praktikant ' +
    'praktikantin trainee auszubildender student etudiant etudiante estudiante studentin doktorand doktorandin patient ' +
    'patiente paciente patientin user utilisateur utilisatrice usuario usuaria benutzer benutzerin operator operateur ' +
    'operatrice operador operadora driver chauffeur conductor fahrer fahrerin contractor freelancer supervisor ' +
    'supervisora superviseur schichtleiter vorarbeiter foreman prokurist prokuristin treasurer tresorier tresoriere ' +
    'tesorero tesorera kassierer kassenwart schatzmeister schatzmeisterin registrar receptionist standardiste ' +
    'recepcionista interprete dolmetscher dolmetscherin translator traducteur traductrice traductor traductora ' +
    'husband wife mari femme marido mujer esposo esposa mann ehemann ehefrau son daughter fils fille hijo hija sohn ' +
    'tochter brother sister frere soeur hermano hermana father mother pere mere padre madre vater mutter landlord tenant ' +
    'witness temoin testigo zeuge zeugin suspect victim victime victima opfer complainant plaintiff kunde kundin ' +
    'developer developpeur developpeuse desarrollador desarrolladora entwickler entwicklerin programmer architect ' +
    'architecte arquitecto arquitecta architekt architektin ansprechpartner ansprechpartnerin contact contacto kontakt ' +
    'spediteur unternehmer unternehmerin landwirt landwirtin backer meister meisterin hausmeister kapitan kellner ' +
    'minister ministre ministro ministra ministerin burgermeister burgermeisterin maire alcalde alcaldesa prasident prasidentin',
  /** Labels before a colon, or greetings at the end of a letter, which a name follows. */
  labels:
    'contact contacts contacto kontakt ansprechpartner ansprechpartnerin name nom nombre surname prenom apellido apellidos ' +
    'vorname nachname author auteur autor autora autorin reporter signed signe firmado gezeichnet gez sender expediteur remitente ' +
    'absender recipient destinataire destinatario empfanger from to cc von an de para a owner user utilisateur usuario ' +
    'benutzer caller attendees participants assistants asistentes teilnehmer regards cordialement salutations saludos ' +
    'atentamente grussen gruss grusse sincerely yours best thanks merci gracias danke cordialmente attn bcc ' +
    'employee employe empleado mitarbeiter patient victim victime victima holder titulaire titular inhaber ' +
    'saludo abrazo toi vous cheers gruesse amicalement bises cdlt cdt lg vg mfg atte ciao amities wunsche',
  /** What somebody does that has a name; after it. */
  verbs:
    'said says told tells called calls rang wrote writes confirmed confirms reported reports noticed noticed explained added ' +
    'asked asks answered replied phoned emailed opened clicked signed approved forwarded received stated warned admitted ' +
    'denied recalled remembered thought thinks believes knew saw found discovered logged declined refused agreed works worked ' +
    'announced claims claimed disclosed acknowledged contacted hired paid sued apologised apologized notified suspended resumed employs ' +
    'operates runs sells supplies serves manufactures engaged lost closed stopped disconnected restored rebuilt learned learnt joined left ' +
    'porte perdu perdio contrato pago paga engage paye suspendu ferme cerro suspendio verlor beauftragte schloss zahlte betreibt ' +
    'dit declare ecrit explique confirme precise affirme indique ajoute signale constate repond demande ' +
    'dijo dice declaro escribio escribe explico confirmo informo aviso llamo llama afirmo anadio indico senalo respondio ' +
    'comunico pidio recibio abrio vio noto denuncio detecto firmo ' +
    'sagte sagt teilte erklarte schrieb schreibt bestatigte berichtete meldete meldet bemerkte rief fragte antwortete ' +
    'erhielt offnete gab erreichte entdeckte warnte behauptete betreut spricht arbeitet leitet',
  /** Words between the parts of one name. */
  particles:
    'v van von der den de del della di da do dos das du la le el los las ter ten te zu zum af av al ul bin ibn bint binti binte ben bat bar abu ' +
    'umm ould ap ab st san santa dela vom vander y e i und abd abdul ag tot op',
  /** After a name, belonging to it. */
  suffixes: 'jr sr ii iii iv phd md esq mba cissp hijo fils junior senior',
} as const;

/** Endings that no word but a surname has; without accents. What stands before one has three letters at least. */
export const SURNAME_ENDINGS =
  'ovic evic avic ovich evich owicz ewicz escu eanu yan dze shvili sson dottir poulos poulou idis iadis akis oglou oglu ' +
  'enko chuk ovsky evsky ovski evski owski owska ewski ewska inski inska ynski skaya skyi ovna evna ova eva auskas auskas ' +
  'iene evicius avicius zadeh zade pour nejad zai ullah murthy krishnan singhe wardena wardene suriya moto guchi bayashi ' +
  'quist qvist strom gren ssen huizen stra inga uddin';
