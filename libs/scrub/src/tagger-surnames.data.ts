/** Surnames in Latin letters, by culture; those that their ending tells are left to the endings. */
export const SURNAMES: Readonly<Record<string, string>> = {
  english:
    'Smith Johnson Williams Brown Jones Garcia Miller Davis Wilson Anderson Thomas Taylor Moore Jackson ' +
    'Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Torres ' +
    'Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Turner ' +
    'Phillips Evans Parker Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson ' +
    'Bailey Reed Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James Hughes Price ' +
    'Myers Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson ' +
    'Coleman Simmons Patterson Jordan Reynolds Hamilton Graham Wallace Cole West Bryant Stevens Harrison ' +
    'Burke Burgess Fletcher Hartley Whitaker Whitfield Ashworth Atkinson Barker Barrett Bates Baxter ' +
    'Beckett Bishop Blackwell Blake Booth Bradshaw Briggs Bryson Byrne Calloway Carmichael Carr Carroll ' +
    'Chambers Chapman Clarke Connolly Crawford Cunningham Curtis Dalton Davidson Dawson Dempsey Dixon ' +
    'Doherty Donnelly Donovan Doyle Drummond Duffy Dunn Elliott Ellis Farrell Ferguson Finch Fitzgerald ' +
    'Fitzpatrick Fleming Flynn Ford Fraser Freeman Gallagher Gardner Garrett Gibson Gilbert Gordon Grant ' +
    'Griffin Griffiths Hammond Hancock Hardy Hargreaves Harper Harrington Harvey Hawkins Hayes Healy ' +
    'Higgins Hobbs Hodgson Holland Holmes Holt Hopkins Horton Houghton Howell Hudson Hunt Hunter ' +
    'Hutchinson Ingram Jarvis Jennings Kavanagh Keane Kearney Kendall Kennedy Kerr Knight Knox Lambert ' +
    'Lane Langley Larkin Lawson Leach Lennon Lindsay Lloyd Lowe Lynch Macdonald Mackay Mackenzie Maclean ' +
    'Maguire Maher Marsh Marshall Mason Matthews Maxwell McCarthy McDonald McGrath McKenna Mead Middleton ' +
    'Mills Molloy Montgomery Mooney Moran Mullen Murray Newman Newton Nicholson Nolan Norris Norton ' +
    'Oakley Osborne Owen Palmer Patel Payne Pearce Pearson Pemberton Porter Potter Power Pratt Preston ' +
    'Pritchard Quigley Quinn Ramsey Randall Redmond Regan Reid Rhodes Rice Riley Robertson Rowe Ryan ' +
    'Saunders Sawyer Sharp Shaw Shepherd Sheridan Simpson Sinclair Slater Spencer Stephens Stevenson ' +
    'Stokes Stone Sutherland Sutton Swift Sykes Tanner Thornton Tucker Tyler Underwood Vaughan Wade ' +
    'Wainwright Walsh Walters Walton Warner Warren Watkins Watts Weaver Webb Webster Wells Wheeler Whelan ' +
    'Whitehead Wilkins Wilkinson Willis Winters Woods Woodward Yates Okafor Thistlewood Holloway ' +
    'Ellsworth Hawthorne Pennington Abernathy Llewellyn Gwynne Pugh Rees Bowen Bevan Prosser Cadwallader ' +
    'Huws Prys Ní Breathnach Murchú Buchanan Cameron Farquhar Galbraith Kinnear Lockhart Munro Nairn ' +
    'Ogilvie Rankin Urquhart Abbott Abshire Adcock Albertyn Alexander Altenwerth Amla Ankunding Armstrong ' +
    'Ashley Auer Aufderhar Bacher Bahringer Balistreri Baloyi Barrows Bartell Bartoletti Barton Bashirian ' +
    'Batz Bauch Baumbach Bayer Beahan Beatty Bechtelar Bednar Beer Beier Benjamin Berge Bergnaum Bernhard ' +
    'Bernier Bester Bhana Bhengu Bins Blanckenberg Blanda Blick Block Bode Boehm Bogan Bogisich Borer ' +
    'Bosco Botsford Boyle Bradtke Brakus Breitenberg Bromfield Bruen Buckridge Cartwright Casper Cassim ' +
    'Cassin Champlin Chetty Collier Conn Connelly Conroy Considine Corkery Cormier Corwin Cremin Crist ' +
    "Crona Cronin Crooks Cruickshank Cullinan Cummerata Cummings D'Amore Dach Daniel Dare Daugherty " +
    'Davies Deane Deckow Den Denesik Dhlamini Dibbert Dickens Dicki Dickinson Dooley Douglas Dower ' +
    'DuBuque Dube Durgan Effertz Elworthy Emard Emmerich Erdman Ernser Fadel Fahey Fay Feeney Feest Feil ' +
    'Ferry Fichardt Fish Flatley Frami Franecki Franey Friesen Fuller Funk Garden Gerhold Gibbs Gislason ' +
    'Gleason Gleichner Glover Goldner Goodwin Goonam Gorczany Gordhan Gottlieb Govender Goyette Grady ' +
    'Greenfelder Greenholt Grimes Gutmann Haag Hackett Hagenes Haley Halvorson Hamill Hammes Hand Hane ' +
    'Harber Hathorn Hauck Hayworth Heaney Hearne Heathcote Hegmann Heidenreich Herman Hermann Hermiston ' +
    'Hessel Hettinger Hickle Hilll Hills Hilpert Hintz Hirthe Hitchinson Hlatshwayo Hlongwane Hodkiewicz ' +
    'Hoeger Homenick Hoppe Horne Howe Huel Huels Hyatt Jacobi Jacobson Jaskolski Jast Jerde Johns ' +
    'Johnston Joseph Kassulke Kathrada Kautzer Keebler Keeling Keith Kemmer Kemp Kempis Kerluke Kertzmann ' +
    'Khoza Khumalu Khuzwayo Kiehn Kihn Kilback Kirlin Kling Klocko Klusener Koelpin Koepp Konopelski Koss ' +
    'Kovacek Kozey Krajcik Kreiger Kris Kshlerin Kub Kubheka Kuhic Kuhlman Kulas Kunde Kunene Kuphal ' +
    'Kutch Kuvalis Labadie Lakin Langosh Langworth Larson LeQuesne Leannon Lebsack Ledner Leffler Legros ' +
    'Lehner Lemke Lesch Letsoalo Leuschke Linsey Littel Little Lockman Lubowitz Lueilwitz Luettgen Mabaso ' +
    'Mabunda MacGyver Maggio Mahabeer Makhanya Mansell Mante Markham Marks Marvin Mayert McClure ' +
    'McCullough McDermott McGlynn McKenzie McLaren McLaughlin McLean McMillan Medhurst Mertz Metz Mhlanga ' +
    'Milton Mngomezulu Mnisi Mokwena Monahan Moonsamy Moosa Morar Morissette Morrison Morton Mosciski ' +
    'Moses Moss Motloung Mphahlele Mraz Mudau Mueller Munsamy Murazik Nader Niekerk Nienow Nikolaus ' +
    "Nitzsche O'Connell O'Conner O'Hara O'Keefe O'Linn O'Neill O'Reilly Oberbrunner Ochse Oliphant Olson " +
    'Ondricka Orn Pacocha Padberg Pagac Parisian Parkin Parnell Paterson Paucek Pfannerstill Pfeffer ' +
    'Pillay Pithey Pollich Pollock Poore Pouros Prince Prinsloo Procter Prohaska Prosacco Purdy Quitzon ' +
    'Rath Ratke Raynor Reichel Reilly Reinger Rempel Renner Richards Ridge Rippin Ritchie Robel Rogahn ' +
    'Rohan Rolfson Romaguera Roob Rosenbaum Ruecker Runte Russel Rutherford Sanford Satterfield Sawayn ' +
    'Schaden Schaefer Schamberger Schimmel Schinner Schmeler Schoen Schowalter Schroeder Schulist Schultz ' +
    'Schumm Schuppe Senger Shanahan Shields Shongwe Simonis Sipes Skiles Smitham Smyth Snooke Spinka ' +
    'Sporer Stamm Stanton Stehr Steuber Stiedemann Stoltenberg Stracke Streich Stroman Strosin Swaniawski ' +
    'Symcox Terry Thomson Tillman Torp Torphy Towne Toy Trantow Treutel Tromp Truter Tsabalala Tsotetsi ' +
    'Tuckett Turcotte Ullrich Upton Vandervort Veum Volkman VonRueden Waelchi Waters Watsica Wehner ' +
    'Weimann Weissnat Welch Wesley Wiegand Wilderman Williamson Willms Willoughby Windler Wintheiser ' +
    'Wisoky Wisozk Witting Wiza Wuckert Wunsch Wyman Yost Yundt Zboncak Zemlak Ziemann Zieme Zimmerman ' +
    'Zulauf',
  french:
    'Bernard Dubois Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Lefèvre Michel David ' +
    'Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Bonnet François Martinez Legrand ' +
    'Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément ' +
    'Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Boyer Denis Lemaire Duval Joly ' +
    'Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Marchand Dufour Blanchard Marie Barbier Brun ' +
    'Dumas Brunet Schmitt Leroux Colas Fernandez Renard Arnaud Rolland Caron Aubert Giraud Leclerc Vidal ' +
    'Bourgeois Renaud Lemoine Picard Gaillard Philippe Leclercq Lacroix Fabre Dupuis Olivier Rodriguez ' +
    'Hubert Charpentier Guillot Rivière Moulin Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein ' +
    'Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charrier Delorme Delmas Delattre ' +
    'Delaunay Delacroix Deneuve Desjardins Desmarais Descamps Dubreuil Duchesne Duclos Dufresne Duhamel ' +
    'Dumoulin Dupuy Duquesne Dutertre Etienne Evrard Ferrand Fouquet Gaudin Germain Gillet Godard ' +
    'Grandjean Granger Gros Guichard Guillaume Guillemin Hamel Hamon Hervé Jacob Jacquemin Jourdan Julien ' +
    'Labbé Laborde Lacombe Lafont Lagarde Lallemand Langlois Laporte Laroche Lasserre Launay Lebon Lebrun ' +
    'Lecomte Ledoux Leduc Lefort Legall Legendre Léger Lejeune Lelong Lemaître Lenoir Lepage Lesage ' +
    'Letellier Levasseur Lévêque Lévy Maillard Mallet Marchal Maréchal Marion Martel Maurice Maury Mégret ' +
    'Ménard Millet Monnier Morvan Navarro Nicol Ollivier Pages Parent Pasquier Payet Pelletier Peltier ' +
    'Perrault Perret Perrier Perrot Philippon Pichon Pineau Poulain Prévost Quéré Raymond Raynaud Regnier ' +
    'Rémy Rey Ribeiro Ricard Riou Rousset Salaün Salmon Samson Sauvage Savary Schneider Tanguy Teixeira ' +
    'Tessier Thibault Thierry Toussaint Valentin Vallée Verdier Vial Voisin Weber Wagner Zimmermann ' +
    'Bouchard Tremblay Gagnon Bélanger Côté Gauvin Lavoie Ouellet Bergeron Levesque Thibodeau Boudreau ' +
    'Arsenault Kerguelen Kermarrec Le Goff Kervella Guivarch Abegglen Ackermann Aeby Aigroz Aregger ' +
    'Bagnoud Ballouhey Balmer Baron Barras Bavaud Beerli Benoit Berney Berset Berthoud Beyeler Bidaud ' +
    'Bideau Blatter Blazer Bolle Borgeaud Bossard Bossy Bourcard Breton Brogli Brändli Brügger Burckhardt ' +
    'Burkhard Caillat Cailler Calame Cali Carpentier Chappuis Chapuis Chapuisat Chassot Chollet Chopard ' +
    'Choquart Chuit Clerc Cloos Clottu Coinchon Colin Collet Corboz Cottier Coulon Courten Cousin Cuche ' +
    'Dallenbach Denzler Dietsche Droz Dubochet Dubuis Ducommun Ducret Dutoit Egli Emery Emig Fankhauser ' +
    'Fauche Favre Felber Flückiger Foretay Freymond Friedli Gall Gehrig Geisendorf Genoud Gerwig ' +
    'Gilliéron Girardet Graber Groebli Grosjean Guinand Gähwiler Hediger Hennezel Henri Hochstrasser ' +
    'Hollard Hommel Honegger Hottinguer Huguenin Humbert Huwiler Hänni Jeanneret Kolly Krügel Kubli Küng ' +
    'Lambelet Leuba Leutenegger Louis Loup Marcet Matthey Meichtry Menu Merian Mermoud Meylan Monnard ' +
    'Monod Morax Moraz Mottet Muschg Musy Nauer Niggeler Oberlin Oppliger Ostervald Parlier Perroy Piaget ' +
    'Pictet Pierre Piguet Pinon Pittard Plomb Pons Pury Python Quartenoud Quinodoz RIS Racordon Ravet ' +
    'Reymond Reynold Ribaupierre Riner Ritz Rochaix Rochat Romy Rougemont Roulin Röthlisberger Rüttimann ' +
    'Sandoz Saussure Scheurer Schnider Schnyder Schorderet Schrepfer Schweitz Schwizgebel Simmen Simonet ' +
    'Soutter Spoerri Sprunger Sutermeister Sutz Tinguely Tissot Torriani Tschudi Vallet Wasser Wehrle ' +
    'Welti Widmer Écoffey',
  german:
    'Schmidt Fischer Becker Schulz Hoffmann Schäfer Koch Bauer Richter Wolf Schröder Neumann Schwarz ' +
    'Braun Krüger Hofmann Hartmann Lange Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler ' +
    'Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert ' +
    'Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht ' +
    'Schuster Ludwig Böhm Winter Kraus Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel ' +
    'Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Pohl Engel Horn Busch Bergmann ' +
    'Voigt Sauer Arnold Wolff Pfeiffer Aigner Achleitner Ammann Bachmann Bachmeier Bader Barth Bartsch ' +
    'Baur Behrens Behrendt Bender Benz Binder Blum Böttcher Brandl Breuer Brinkmann Bruns Buchholz Burger ' +
    'Burkhardt Christ Claus Dietz Dittrich Döring Dorn Ebert Eckert Eder Egger Eichhorn Eggers Ehlers ' +
    'Engelhardt Erdmann Ernst Falk Feldmann Fiedler Fink Fleischer Förster Franz Freitag Frey Fritsch ' +
    'Fritz Fröhlich Fuhrmann Gabriel Gebhardt Geiger Gerber Gerlach Giese Göbel Götz Graßl Grimm Gruber ' +
    'Haase Hagen Hansen Harms Hauser Heim Heine Heinze Held Heller Henke Hensel Herold Herzog Heß Hesse ' +
    'Hildebrandt Hinz Hirsch Hofer Holtmann Hübner Hummel Jacobs Jahn Jansen Janssen John Jost Jürgens ' +
    'Kaufmann Kern Kessler Kirchner Kirsch Klose Knoll Kohl Konrad Kretschmer Kröger Kruse Kunz Kunze ' +
    'Lechner Leitner Lenz Linde Lindner Link Löffler Lutz Mack Mader Mahler Mann Marquardt Marx Maurer ' +
    'May Merkel Merz Metzger Mohr Moser Naumann Neubauer Nagel Noack Nowak Oberhuber Ott Oswald Paul ' +
    'Petersen Petzold Pfaff Philipp Pichler Popp Probst Rau Rausch Reich Reichert Reimann Reimer ' +
    'Reinhardt Reinhold Reuter Riedel Rieger Ritter Röder Rose Rösler Rothe Rudolph Runge Sander Schenk ' +
    'Scherer Schiller Schilling Schindler Schlegel Schlüter Schmidtke Scholl Schön Schott Schramm ' +
    'Schreiner Schröter Schuhmacher Schütte Schütz Schwab Schwarzenberger Schweizer Seifert Seiler Singer ' +
    'Sievers Sonntag Späth Stadler Stahl Stark Steiner Steinmetz Stephan Stock Stoll Straub Strobel Thiel ' +
    'Thiele Thieme Uhlig Ulrich Unger Urban Vetter Voß Wallner Walther Weidner Weigel Weis Wendt Wenzel ' +
    'Westphal Wiese Wieland Wild Wilhelm Wilke Will Wimmer Winkelmann Wirth Witt Wittmann Witte Wolter ' +
    'Wulf Wunderlich Zander Zeller Zimmer Amstutz Aebischer Bühler Brunner Frei Hug Imhof Kälin Lüthi ' +
    'Marti Meili Nägeli Nussbaumer Odermatt Rüegg Schär Stäheli Stucki Suter Tobler Wüthrich Wyss Zbinden ' +
    'Zürcher Zumthor Hinterseer Holzer Kofler Lackner Mayrhofer Oberascher Ortner Pirker Reiter Schachner ' +
    'Steininger Thaler Wieser Zauner Abel Abicht Abraham Abt Achilles Ade Aebi Agostini Ahlke Ahrenberg ' +
    'Ahrens Albert Alexa Alizadeh Allgeyer Amann Amberg Amrein Anding Anggreny Apitz Arendt Arens Arndt ' +
    'Aryee Aschenbroich Assmus Astafei Axmann Baarck Badane Baganz Bahl Balcer Balck Balkow Balnuweit ' +
    'Balzer Banse Barr Bartels Barylla Baseda Battke Bauermeister Baumeister Baumgartner Bauschinger ' +
    'Bauschke Beavogui Beckel Beckmann Bedewitz Beele Beggerow Beh Behr Behrenbruch Belz Benecke Benner ' +
    'Benninger Benzing Berends Bernasconi Berner Berning Bertenbreiter Best Bethke Betschart Betz ' +
    'Beushausen Beutelspacher Beyer Biba Bichler Bickel Biedermann Bieler Bielert Bienasch Bienias Bieri ' +
    'Biesenbach Bigdeli Birkemeyer Bittner Blank Blaschek Blaser Blassneck Bloch Blochwitz Blockhaus ' +
    'Blume Bock Bogdashin Bogenrieder Bohge Bolliger Bolm Borgschulze Bork Bormann Bornscheuer Borrmann ' +
    'Borsch Bosler Bosshard Bourrouag Bouschen Boxhammer Boyde Bozsik Brand Brandenburg Brandis Brauer ' +
    'Brehmer Breitenstein Bremer Bremser Brenner Brettschneider Breu Briesenick Bringmann Brix Broening ' +
    'Brosch Bruckmann Bruder Bruhns Bräutigam Brömme Brüggmann Bucher Buchrucker Buder Bultmann Bunjes ' +
    'Burghagen Burmeister Burri Buschbaum Busemann Buss Busse Bussmann Byrd Bäcker Bättig Bönisch ' +
    'Börgeling Börner Böttner Büchele Bühlmann Büker Büngener Bürklein Büscher Büttner Carlowitz Carlsohn ' +
    'Caspari Caspers Chapron Christen Clarius Cleem Cleve Conrad Cordes Cornelsen Cors Cotthardt Crews ' +
    'Cronjäger Crosskofp Dahm Dahmen Daimer Damaske Danneberg Danner Daub Daubner Daudrich Dauer Daum ' +
    'Dauth Dautzenberg Decker Deckert Deerberg Dehmel Deja Delonge Demut Dengler Denner Denzinger Derr ' +
    'Dertmann Dethloff Deuschle Dieckmann Diedrich Diekmann Dienel Dies Dietzsch Diezel Dilla Dingelstedt ' +
    'Dippl Dittmann Dittmar Dittmer Dix Dobbrunz Dobler Dohring Dolch Dold Donie Doskoczynski Dragu ' +
    'Drechsler Drees Dreher Dreier Dreissigacker Dressler Drews Duma Dutkiewicz Dyett Dylus Dächert Döbel ' +
    'Dörner Dörre Dück Eberhard Eberhardt Ecker Eckhardt Edorh Effler Eggenmueller Ehm Ehmann Ehrig Eich ' +
    'Eichenberger Eifert Einert Eisenlauer Elbe Eleyth Elss Emert Emmelmann Ender Engelen Engelmann ' +
    'Eplinius Erhardt Erlei Erm Erni Ertl Erwes Esenwein Esser Eugster Everts Ewald Fahner Faller Falter ' +
    'Farber Fassbender Faulhaber Fehr Fehrig Feld Felder Felke Feller Fenner Fenske Feuerbach Fietz Figl ' +
    'Figura Filsinger Fincke Finke Fitschen Fleischmann Floder Florczak Flore Flottmann Forkel Forst ' +
    'Frahmeke Franta Frantz Franzis Franzmann Frauen Frauendorf Freigang Freimann Freimuth Freisen ' +
    'Frenzel Frick Fricke Fried Friedek Friedenberg Friedmann Friess Frisch Frohn Frosch Fuhlbrügge ' +
    'Furrer Fusenig Fust Gaba Gabius Gabler Gadschiew Gakstädter Galander Gamlin Gamper Gangnus Ganzmann ' +
    'Garatva Gasser Gast Gastel Gatzka Gauder Geese Gehre Gehring Gehrke Geisler Geissler Gelling Gens ' +
    'Gerbennow Gerdel Gerhardt Gerschler Gerson Gesell Geyer Gfeller Ghirmai Giehl Gierisch Giesa Giesche ' +
    'Giger Gilde Glatting Gloor Goebel Goedicke Goldbeck Goldfuss Goldkamp Goldkühle Goller Golling ' +
    'Gollnow Golomski Gombert Gotthardt Gottschalk Goy Gradzki Grams Grasse Gratzky Grau Greb Greger ' +
    'Greithanner Greschner Griem Griese Grob Gromisch Grosser Grossheim Grosskopf Grothaus Grothkopp ' +
    'Grotke Grube Grundmann Gruning Gruszecki Grötzinger Grün Grüner Gummelt Gunkel Gut Gutjahr Gutowicz ' +
    'Gutschank Göckeritz Göhler Görlich Görmer Götzelmann Güldemeister Günz Gürbig Haack Haaf Habel Hache ' +
    'Hackbusch Hackelbusch Hadfield Hadwich Haferkamp Hallmann Hamann Hanenberger Hannecker Hanniske ' +
    'Hargasser Harnapp Harter Harting Hartlieb Hartwig Hartz Haschke Hasler Hasse Hassfeld Haug Hauke ' +
    'Haupt Haverney Heberstreit Hechler Hecht Heck Hedermann Hehl Heidelmann Heidler Heinemann Heinig ' +
    'Heinke Heiser Heist Hellmann Helm Helmke Helpling Hengmith Henkel Hennes Hense Hentel Hentschel ' +
    'Hentschke Hepperle Herberger Herbrand Hering Hermecke Herms Herschmann Hertel Herweg Herwig ' +
    'Herzenberg Hessek Hessler Hetzler Heuck Heydemüller Hiebl Hildebrand Hildenbrand Hilgendorf Hillard ' +
    'Hiller Hingsen Hingst Hinrichs Hirschberg Hirt Hodea Hodel Hoffman Hofstetter Hohenberger Hohl Hohn ' +
    'Hohnheiser Hold Holdt Holl Holtfreter Holz Holzdeppe Holzner Honz Hooss Horna Hornung Hort Hotz ' +
    'Huckestein Huebel Hugo Huhn Hujo Huke Huls Huneke Hunziker Huth Häber Häfliger Häfner Höcke Höft ' +
    'Höhne Hönig Hördt Hübenbecker Hübl Hügel Hürlimann Hüttcher Hütter Ibe Ihly Illing Isak Isekenmeier ' +
    'Isler Iten Itt Jagusch Jahnke Jakobs Jakubczyk Jambor Jamrozy Jander Janich Janke Jarets Jaros ' +
    'Jasper Jellinghaus Jenni Jeorga Jerschabek Jess Jonas Jossa Jucken Jungbluth Jungton Just Jäggi ' +
    'Kaesmacher Kahl Kahlert Kahles Kahlmeyer Kallabis Kallensee Kampf Kampschulte Kappe Kappler Karhoff ' +
    'Karrass Karst Karsten Karus Kass Kasten Kastner Kaul Kausemann Kawohl Kazmarek Kedzierski Keil ' +
    'Keiner Kelm Kempe Kemper Kempter Kerl Kesselring Kesselschläger Kette Kettenis Keutel Kick Kiessling ' +
    'Kinadeter Kinzel Kinzy Kirch Kirst Kisabaka Klaas Klabuhn Klapper Klauder Klaus Kleeberg Kleiber ' +
    'Kleinert Kleininger Kleinmann Kleinsteuber Kleiss Klemme Klimczak Klinger Klink Klopsch Kloss Kluge ' +
    'Kluwe Knabe Knecht Kneifel Knetsch Knies Knippel Knobel Knoblich Knorr Knorscheidt Knut Kobs Kochan ' +
    'Kock Koczulla Koderisch Koehl Koehler Koenig Koester Kofferschlager Koha Kohle Kohlmann Kohnle Kohrt ' +
    'Koj Kolb Koleiski Kolokas Komoll Konow Konya Koob Kopf Kosenkow Koubaa Kowalick Kozakiewicz Krabbe ' +
    'Kraft Krauel Krauspe Kreb Krebs Kreissig Kresse Kreutz Krieger Krippner Krodinger Krohn Kron Krueger ' +
    'Krug Krull Kröckert Kubera Kufahl Kuhlee Kuhnen Kulimann Kulma Kumbernuss Kummle Kupfer Kupprion ' +
    'Kuprion Kurnicki Kurrat Kurschilgen Kuschewitz Kuschmann Kuske Kustermann Kutscherauer Kutzner ' +
    'Kwadwo Kägi Kähler Käser Käther Köhrbrück Köhre Kölotzei Köpernick Köseoglu Kúhnert Kühnel Kühnemund ' +
    'Kühnke Küsters Küter Laack Lack Ladewig Lakomy Lammert Lamos Landmann Langfeld Langhirt Lanig Lanz ' +
    'Lauckner Lauinger Laurén Lausecker Laux Laws Lax Leberer Leibold Leide Leimbach Leipold Leist Leiter ' +
    'Leiteritz Leitheim Leiwesmeier Lenfers Lenk Lenzen Leo Lepthin Leschnik Letzelter Leu Leuenberger ' +
    'Lewin Lewke Leyckes Lichtenfeld Lichtenhagen Lichtl Liebach Liebe Liebich Liebold Lieder Lienshöft ' +
    'Lindenberg Lindenmayer Linke Linnenbaum Lippe Lipske Lipus Lischka Lobinger Logsch Lohmann Lohre ' +
    'Lohse Lokar Loogen Losch Loska Lott Loy Lubina Ludolf Lufft Lukoschek Lustenberger Lutje Löser Löwa ' +
    'Lübke Lüscher Maak Maczey Madetzky Madubuko Maisch Malek Malkus Mallmann Malucha Manns Manz ' +
    'Marahrens Margis Marl Marner Marquart Marschek Marten Marxen Mathes Mathies Mathiszik Matschke ' +
    'Mattern Matthes Matula Mau Mauroff Maybach Mebold Mehl Mehlhorn Mehlorn Meisch Meissner Meister ' +
    'Meloni Melzer Menga Menne Mensing Merseburg Mesloh Mettler Metzner Mewes Michallek Mielke Milde ' +
    'Minah Mintzlaff Mockenhaupt Moede Moedl Moeller Moguenara Mohrhard Molitor Moll Molzan Montag ' +
    'Moormann Mordhorst Morgenstern Morhelfer Moritz Motchebon Motzenbbäcker Mrugalla Muckenthaler Mues ' +
    'Mulrain Mächtig Möcks Mögenburg Möhsner Möldner Möllenbeck Möllinger Mörsch Mühleis Münch Nabein ' +
    'Nabow Nannen Nastvogel Nau Naubert Neimke Nerius Neubert Neuendorf Neumair Neupert Neurohr ' +
    'Neuschwander Ney Nicolay Niedermeier Nieklauson Niklaus Nodler Nolte Normann Northoff Nussbeck Nytra ' +
    'Näf Oberem Obergföll Obermaier Ochs Oeser Olbrich Onnen Ophey Orth Orthmann Oschkenat Osenberg ' +
    'Ostendarp Ostwald Otte Paesler Pajonk Pallentin Panzig Paschke Patzwahl Paukner Peselman Peter ' +
    'Pfennig Pfersich Pfingsten Pfister Pflieger Pflügner Pichlmaier Piesker Pietsch Pingpank Pinnock ' +
    'Pippig Pitschugin Plank Plass Platzer Plauk Plautz Pletsch Plotzitzka Poehn Poeschl Pogorzelski ' +
    'Pohland Pohle Polifka Polizzi Pollmächer Pomp Ponitzsch Porsche Porth Portmann Poschmann Poser ' +
    'Pottel Prah Prange Prediger Pressler Preuk Preuss Prey Priemer Proske Pusch Pöche Pöge Raabe ' +
    'Rabenstein Rach Radtke Rahn Ranftl Rangen Ranz Rapp Raubuch Raukuc Rautenkranz Rehwagen Reiber ' +
    'Reichardt Reichling Reif Reifenrath Reinberg Reinelt Reinke Reitze Renk Rentz Renz Reppin Restle ' +
    'Restorff Retzke Reuber Reumann Reus Reuss Reusse Rheder Rhoden Riediger Riekmann Riepl Riermeier ' +
    'Riester Riethmüller Rietmüller Rietscher Ringel Ringer Rink Ripken Ritosek Ritschel Rittweg Roba ' +
    'Rockmeier Rodehau Roecker Roggatz Rohländer Rohrer Rokossa Roleder Roloff Roos Rosbach Roschinsky ' +
    'Rosenauer Rosenbauer Rosenthal Rosksch Rossberg Rossler Rother Ruch Ruckdeschel Rumpf Rupprecht Ruth ' +
    'Ryjikh Ryzih Rädler Räntsch Rödiger Röttger Rücker Rüdiger Rüter Sachse Sack Saflanis Sagafe Sagonas ' +
    'Sahner Saile Sailer Salow Salzer Salzmann Sammert Sarvari Sattelmaier Sauerland Saumweber Savoia Scc ' +
    'Schacht Schaffarzik Schahbasian Schaller Scharf Schaub Schedler Scheer Scheidegger Schelk ' +
    'Schellenbeck Schembera Scherbarth Scherrer Schersing Scherz Scheuring Scheytt Schielke Schieskow ' +
    'Schildhauer Schima Schimmer Schindzielorz Schirmer Schirrmeister Schlachter Schlangen Schlatter ' +
    'Schlawitz Schlechtweg Schley Schlicht Schlitzer Schmalzle Schmidtchen Schmuhl Schnelting Schnieder ' +
    'Schniedermeier Schnürer Schoberg Schoch Schonberg Schondelmaier Schorr Schottmann Schouren Schrader ' +
    'Schreck Schreiter Schuermann Schuff Schuhaj Schuldt Schult Schultze Schumann Schupp Schuri Schwalm ' +
    'Schwanbeck Schwandke Schwanitz Schwarthoff Schwartz Schwarzer Schwarzkopf Schwarzmeier Schwatlo ' +
    'Schweisfurth Schwennen Schwerdtner Schwidde Schwirkschlies Schwuchow Schäffel Schäffer Schäning ' +
    'Schärer Schöckel Schönball Schönbeck Schönebeck Schönenberger Schönfeld Schönherr Schönlebe Schötz ' +
    'Schüler Schüppel Schürch Schütze Seeger Seelig Sehls Seibold Seiders Seigel Seitz Semisch Senkel ' +
    'Senn Sewald Sidler Siebel Siebert Siegling Siegrist Sielemann Siemon Siener Siewert Sigrist Sihler ' +
    'Sillah Sinnhuber Sischka Skibicki Sladek Slotta Smieja Soboll Soller Sollner Somssich Sonn Sonnabend ' +
    'Spahn Spank Spelmeyer Spiegelburg Spielvogel Spinner Spitzmüller Splinter Sporrer Sprenger Spörri ' +
    'Spöttel Stadelmann Stalder Stang Stanger Staub Stauffer Stauss Steding Steffen Steffny Steidl ' +
    'Steigauf Steiger Steinecke Steinert Steinkamp Steinmann Stelkens Stengel Stengl Stenzel Stettler ' +
    'Steuk Stief Stifel Stocker Stolle Stolz Storl Storp Stoutjesdijk Stratmann Strausa Streck Streese ' +
    'Strege Streit Streller Strieder Striezel Strogies Strohschank Strunz Strutz Stube Studer Stutz ' +
    'Stöckert Stöckli Stöppler Stöwer Stürmer Suffa Sujew Sussmann Suthe Sutschet Sutter Swillims ' +
    'Szendrei Sören Sürth Tafelmeier Tasche Taufratshofer Tegethof Teichmann Tepper Terheiden Terlecki ' +
    'Teufel Theele Thieke Thimm Thiomas Thommen Thränhardt Thust Thyssen Thöne Tidow Tiedtke Tietze ' +
    'Tilgner Tillack Timmermann Tischler Tischmann Tittman Tivontschik Tonat Tonn Trampeli Trauth ' +
    'Trautmann Travan Treff Tremmel Tress Tsamonikian Tschiers Tschirch Tuch Tucholke Tudow Tuschmo Tächl ' +
    'Többen Töpfer Uhlemann Uhrig Uibel Uliczka Ullmann Umbach Umlauft Umminger Unterpaintner Urbaniak ' +
    'Urbansky Urhig Vahlensieck Vangermain Vater Venghaus Verniest Verzi Vey Viellehner Vieweg Voelkel ' +
    'Vogelgsang Vokuhl Volk Volker Volkmann Vona Vontein Wachenbrunner Wachtel Waibel Wakan Walder ' +
    'Waldmann Wallstab Walz Wanner Wartenberg Waschbüsch Wassilew Wassiluk Wegmann Wehrli Wehrsen Weibel ' +
    'Weidlich Weight Weiler Weimer Weller Welsch Welz Welzel Wenger Weniger Wenk Werle Werrmann Wessel ' +
    'Wessinghage Wettstein Weyel Wezel Wichmann Wickert Wiebe Wiechmann Wiegelmann Wierig Wilky ' +
    'Willwacher Wilts Wirz Wischek Wischer Wissing Wittich Wittl Wolfarth Wollenberg Wollmann Wujak Wurm ' +
    'Wyludda Wölpert Wöschler Wühn Wünsche Zach Zaczkiewicz Zahn Zaituc Zandt Zanner Zapletal Zauber ' +
    'Zehnder Zeidler Zekl Zender Zeuch Zeyen Zeyhle Zimanyi Zingg Zinser Zintl Zipp Zipse Zollinger ' +
    'Zschunke Zuber Zwiener Zümsande Östringer Überacker',
  spanish:
    'González Gómez Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Domínguez ' +
    'Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio ' +
    'Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez ' +
    'Cruz Calvo Gallego León Márquez Herrera Peña Cabrera Campos Vega Fuentes Carrasco Díez Caballero ' +
    'Reyes Nieto Aguilar Pascual Santana Herrero Lorenzo Montero Hidalgo Giménez Ibáñez Ferrer Durán ' +
    'Santiago Benítez Mora Vicente Vargas Arias Carmona Crespo Román Pastor Soto Sáez Velasco Moya Soler ' +
    'Parra Esteban Bravo Gallardo Rojas Pardo Merino Franco Espinosa Izquierdo Lara Rivas Silva Casado ' +
    'Arroyo Redondo Camacho Vera Otero Luque Galán Montes Ríos Sierra Segura Carrillo Marcos Soriano ' +
    'Mendoza Bernal Robles Vila Valero Palacios Expósito Benito Andrés Varela Pereira Macías Guerra ' +
    'Heredia Bueno Roldán Mateo Villar Contreras Miranda Guillén Mateos Escudero Aguilera Casas Menéndez ' +
    'Rivero Estévez Beltrán Padilla Gracia Rico Calderón Abad Galindo Conde Salas Quintana Jurado Plaza ' +
    'Acosta Aranda Blázquez Roca Manzano Costa Bermúdez Miguel Santamaría Salazar Guzmán Serra Villanueva ' +
    'Cuesta Manrique Tomás Rueda Pacheco Avila Trujillo Hurtado Zamora Escobar Paredes Cárdenas Ponce ' +
    'Valencia Sandoval Maldonado Castañeda Figueroa Ochoa Zapata Velásquez Velázquez Orozco Mejía ' +
    'Restrepo Uribe Arango Jaramillo Quintero Ospina Giraldo Londoño Cardona Bedoya Zuluaga Echeverri ' +
    'Echeverría Etxeberria Goikoetxea Aguirre Agirre Arregui Arrizabalaga Azkuna Bengoetxea Elizalde ' +
    'Garmendia Ibarra Iriarte Iturbe Larrañaga Lasa Mendizábal Olabarria Otxoa Urrutia Zabala Zubiri ' +
    'Zubizarreta Puig Pujol Vilanova Casanovas Balaguer Bosch Camps Carbonell Domènech Esteve Fàbregas ' +
    'Fontanals Gasull Llorens Llull Mas Mestre Miró Montaner Pla Planas Riba Ribas Rovira Sala Salvat ' +
    'Torrents Vallès Ventura Verdaguer Quispe Mamani Huamán Condori Choque Flórez Yupanqui Ticona Cusi ' +
    'Nahuelpan Catrileo Painemal Huenchumil Chávez Vizcarra Fujimori Bolívar Cevallos Cedeño Alarcón ' +
    'Zambrano Arce Azcona Barrios Bustamante Bustos Cáceres Carvajal Castellanos Cervantes Cisneros ' +
    'Coronado Cortázar Covarrubias Elizondo Esquivel Farías Fonseca Galeano Godoy Henríquez Inostroza ' +
    'Landa Leyva Lugo Luna Montoya Murillo Obregón Olivares Oviedo Palma Pineda Pizarro Quiroga Quiñones ' +
    'Quirós Rangel Rendón Riquelme Rosales Saavedra Salgado Salinas Sepúlveda Solano Solís Tapia Tejada ' +
    'Toledo Toro Urquiza Valdés Valdivia Valenzuela Vallejo Venegas Vergara Villalobos Villarreal Yáñez ' +
    'Zárate Zavala Zúñiga Abeyta Abrego Abreu Acevedo Acuña Adame Adorno Agosto Aguayo Alanis Alaníz Alba ' +
    'Alcalá Alcaraz Alcántar Alejandro Alemán Alfaro Alicea Almanza Almaráz Almonte Altamirano Alva ' +
    'Alvarado Amador Amaya Anaya Anda Anguiano Angulo Aparicio Apodaca Aponte Aragón Araña Archuleta ' +
    'Arellano Arenas Arevalo Argüello Armas Armendáriz Armenta Armijo Arredondo Arreola Arriaga Arteaga ' +
    'Atencio Avilés Ayala Baca Badillo Baeza Bahena Balderas Ballesteros Barajas Barela Barragán Barraza ' +
    'Barrera Barrientos Bañuelos Becerra Belmonte Benavides Benavídez Berríos Betancourt Bonilla Borrego ' +
    'Botello Briones Briseño Burgos Báez Cabán Cadena Caldera Calvillo Camarillo Canales Candelaria Cantú ' +
    'Caraballo Carbajal Carranza Carrasquillo Carrera Carrero Carreón Carrión Casares Casarez Casillas ' +
    'Cavazos Cazares Ceballos Cedillo Ceja Centeno Cepeda Cerda Cervántez Chacón Chapa Chavarría Cintrón ' +
    'Collado Collazo Colunga Colón Concepción Cordero Cornejo Corona Corral Corrales Correa Cortéz Cotto ' +
    'Cuellar Curiel Delacrúz Delafuente Delagarza Delao Delapaz Delarosa Delatorre Deleón Delgadillo ' +
    'Delrío Delvalle Domínquez Dueñas Dávila Echevarría Escalante Escamilla Escobedo Esparza Espinal ' +
    'Espino Espinoza Esquibel Estrada Feliciano Fierro Frías Gaitán Galarza Gallegos Galván Gamboa Gaona ' +
    'Garay Garibay Garica Garza Gastélum Gaytán Girón Godínez Gollum Gonzales Granado Granados Griego ' +
    'Grijalva Guajardo Guardado Guevara Gurule Gálvez Gámez Haro Hernandes Hernádez Hinojosa Holguín ' +
    'Huerta Huixtlacatl Irizarry Jaime Jaimes Jasso Jimínez Juárez Jáquez Kamal Kanaria Kanea Kanimal ' +
    'Kano Kanzaki Karan Kardache Karem Karen Khalid Kindelan Korta Kortajarena Kranz Kuzmina Kyra Laboy ' +
    'Laureano Leal Lebrón Ledesma Leiva Lemus Lerma Limón Linares Lira Llamas Loera Lomeli Longoria ' +
    'Lovato Loya Lozada Lucero Lucio Luevano Madera Madrid Maestas Magaña Malave Manzanares Marrero ' +
    'Marroquín Mascareñas Mata Matías Maya Mayorga Medrano Melgar Meléndez Mena Menchaca Meraz Mesa Meza ' +
    'Miramontes Mireles Mojica Mondragón Monroy Montalvo Montañez Montaño Montemayor Montenegro Monteros ' +
    'Montéz Munguía Muro Muñiz Naranjo Narváez Natera Nava Navarrete Nazario Negrete Negrón Nevárez ' +
    'Nieves Niño Noriega Nájera Ocasio Ojeda Olivas Olivera Olivo Olivárez Olmos Olvera Ontiveros Oquendo ' +
    'Ordóñez Orellana Ornelas Orosco Orta Osorio Ozuna Pabón Padrón Pagan Palomino Palomo Pantoja Partida ' +
    'Patiño Pedraza Pedroza Pelayo Perales Peralta Perea Pichardo Piña Polanco Porras Portillo Posada ' +
    'Prado Preciado Puente Puga Pulido Páez Quesada Quevedo Quezada Quinta Quintairos Quintanilla Quiróz ' +
    'Quiñónez Rael Ramón Rascón Raya Razo Regalado Rentería Reséndez Reyna Reynoso Rincón Riojas Robledo ' +
    'Rodarte Rodrígez Rodríquez Rojo Rolón Romo Roque Rosado Rosario Rosas Roybal Ruelas Saiz Salcedo ' +
    'Salcido Saldaña Saldivar Samaniego Sanabria Sanches Sans Santacruz Santillán Sarabia Sauceda Saucedo ' +
    'Sedillo Segovia Serna Serrato Sevilla Sisneros Soliz Solorio Solorzano Soria Sosa Sotelo Sáenz ' +
    'Tafoya Tamayo Tamez Tejeda Tello Terrazas Terán Tijerina Tirado Tovar Trejo Treviño Téllez Tórrez ' +
    'Ulibarri Ulloa Urbina Ureña Urías Vaca Valadez Valladares Valle Valverde Vanegas Vela Verdugo ' +
    'Verduzco Viera Vigil Villagómez Villalpando Villareal Villaseñor Villegas Vásquez Vélez Véliz Xacon ' +
    'Xairo Xana Xenia Xiana Xicoy Yago Yami Yanes Ybarra Yebra Yunta Zabaleta Zamarreno Zamarripa ' +
    'Zambrana Zamudio Zaragoza Zayas Zelaya Zepeda Ávalos Ñañez',
  italian:
    'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Mancini ' +
    'Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli ' +
    'Martini Leone Longo Gentile Martinelli Vitale Lombardo Coppola Marchetti Parisi Villa Conte Ferraro ' +
    'Ferri Fabbri Bianco Marini Grasso Valentini Messina Gatti Pellegrini Palumbo Sanna Farina Rizzi ' +
    'Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti ' +
    'Barone Rossetti Caputo Montanari Palmieri Bernardi Martino Fiore Ferretti Bellini Basile Riva Donati ' +
    'Piras Vitali Battaglia Sartori Neri Costantini Milani Pagano Ruggiero Sorrentino Orlando Negri ' +
    'Mantovani Zanetti Zanella Bertolini Bettini Bonetti Brambilla Calabrese Castelli Cavalli Colonna ' +
    'Deluca Locatelli Marchesi Mazzoni Melis Napolitano Orlandi Pavan Pozzi Quaranta Salvi Tedesco ' +
    'Trevisan Urso Venturi Zanchi Zorzi Abate Abbate Abbondanza Abbrescia Accardi Accardo Accurso Aceto ' +
    'Acquadro Acquaviva Acquistapace Adami Adamo Addari Addis Adragna Affinito Agnello Agostinelli ' +
    'Agresta Aiello Alaimo Albanese Albano Alberti Alcamo Alessandrini Alessi Alfano Alfieri Alivernini ' +
    'Allegretti Aloi Altieri Amabile Amadori Ambrosini Ambrosino Ambrosio Amendola Amerio Amici Amico ' +
    'Ammoscato Amoroso Amoruso Ancona Andreoli Andrisani Anelli Angeletti Angeli Angelini Angelis ' +
    'Angeloni Angelucci Annunziata Anselmi Anselmo Antenucci Antezza Antonacci Antonelli Antonini ' +
    'Antonucci Anzalone Apicella Aprile Aramini Arcangeli Arena Argenio Argento Argiolas Artioli Asaro ' +
    'Ascione Astolfi Atzeni Atzori Avallone Avola Azara Babini Bacci Baggio Baiocco Balboni Baldacci ' +
    'Baldassarre Baldi Baldini Baldo Balducci Balestra Ballarin Balsamo Balzano Bandini Bani Baraldi ' +
    'Barbagallo Barbarossa Barbarulo Barbato Barbera Barberi Barberis Barbero Barbiero Bari Barile ' +
    'Barillà Barletta Baroni Barra Barreca Barresi Barretta Barsotti Bartoli Bartolini Bartolomei ' +
    'Bartolucci Bassani Bassi Basso Battista Battisti Battistini Bedini Bella Belli Bellomo Bellotti ' +
    'Bellucci Belotti Beltrame Beltrami Belvisi Benatti Benedetto Benetti Benigni Benini Bennardo ' +
    'Bentivoglio Benvenuti Benvenuto Berardi Beretta Bergamasco Bergamini Bernabei Bernardini Bertaccini ' +
    'Bertani Bertelli Berti Bertini Berto Bertolussi Beso Betti Bevilacqua Biagetti Biagi Biagini Bianc ' +
    'Biancheri Bianchetti Bianchini Biasci Biase Biccari Biggi Bindi Bini Bionaz Biondi Bisconti Bisio ' +
    'Bizzarri Blasi Bocchi Boccia Bodini Boffa Boi Bologna Bona Bonanni Bonanno Bonato Bonazzi Bonelli ' +
    'Bongiorno Bongiovanni Boni Bonifazi Bonini Bonis Bono Bonomi Bonomo Bordoni Borelli Borghi Borgia ' +
    'Borrelli Bortolin Bortoluzzi Bortot Boscaino Boschetti Boschi Boscolo Bosi Botta Bove Bovolenta ' +
    'Bozzi Bozzo Braia Branca Brandi Bresciani Bressan Briano Brigandì Brignone Brizzi Brogi Brumat ' +
    'Brunelli Brunetti Bruni Bruschi Bruzzone Buccheri Bucci Bulgarelli Buongiorno Buonomo Burgio Butera ' +
    'Buzzi Cabras Caccamo Caccavo Cacciapuoti Cacciatore Cadoni Caforio Caggiano Caiazza Caiazzo Calabria ' +
    'Calabrò Calafiore Calandro Califano Callegari Calligaris Calò Camilli Cammarata Cammisa Campagna ' +
    'Campana Campanella Campanile Campanini Campisi Campo Campoli Campus Canale Cancelliere Cancellieri ' +
    'Candela Candido Canepa Cangiano Canino Cannas Cannata Cannella Cannone Cantagallo Cantoni Canu ' +
    'Capannolo Capasso Capecchi Capelli Capitani Capizzi Capoccia Capocotta Capogna Capone Caporaso ' +
    'Cappai Cappelletti Cappelli Cappello Cappiello Capponi Capraro Capriotti Capuano Cara Caracciolo ' +
    'Caradonna Carbon Carboni Cardella Cardia Cardinale Cardinali Cardini Cardone Careddu Carella Caretti ' +
    'Caricari Carini Carletti Carli Carlini Carlino Carlo Carloni Carlotti Carlucci Carminati Carnevale ' +
    'Carnovale Carolis Carollo Carosi Carrara Carraro Carrieri Carriero Carrozza Carrozzo Carrus Carta ' +
    'Carvelli Carè Casadei Casadio Casagrande Casale Casali Casano Casavecchia Cascio Cascone Casella ' +
    'Caselli Caserta Casini Casolaro Cassano Castagna Castaldi Castaldo Castellana Castellani Castellano ' +
    'Castiello Castiglioni Casu Casula Catalano Cataldi Cataldo Catania Catanzaro Catarsi Catellani ' +
    'Caterino Cattani Cavaliere Cavalieri Cavallari Cavallaro Cavallini Cavallo Cavriani Ceccarelli ' +
    'Ceccarini Cecchetti Cecchi Cecchini Cecere Celano Celentano Celeste Celi Celli Cellini Cenni ' +
    'Centofanti Cerise Cerrani Cerrato Cerri Cerullo Cerutti Cesare Cesaretti Cherchi Cherubini Chessa ' +
    'Chessari Chiacchio Chianese Chiara Chiaravalle Chiavacci Chilà Chimenti Chiodi Chirico Ciaccio ' +
    'Ciacio Ciampa Cianci Ciani Ciavarella Cicala Cicatiello Ciccarelli Cicchetti Cicco Ciccone Cifarelli ' +
    'Cilli Cimmino Cinelli Cingolani Cini Ciocco Cioffi Cioni Ciotola Ciotti Cipolla Cipollaro Cipolletta ' +
    'Cipriani Cipriano Cirelli Cirillo Citro Cittadino Ciuffetelli Ciuffreda Ciulla Clemente Coccia Cocco ' +
    'Col Cola Colangelo Colantuono Colella Coletta Colucci Comito Como Concas Conforti Congiu Coniglio ' +
    'Consiglio Cont Contini Contu Corazza Cordioli Coretti Corradi Corradini Corrado Corrao Correale ' +
    'Corridori Corsi Corsini Corso Cortese Cortesi Corti Cortinovis Cosentino Coslovich Cossu Costantin ' +
    'Costantino Costanza Costanzo Cottone Coviello Cozzani Cozzi Cozzolino Crea Cremona Cremonesi ' +
    'Crepaldi Crescenzi Crespi Crevatin Crimi Crippa Crisafulli Criscenti Crisci Criscione Crispino ' +
    'Cristiano Cristofaro Critelli Croce Cruciani Cruciata Cucchiara Cucciniello Cuomo Curci Curcio ' +
    "Curreli Cusimano Cusumano Cuzzocrea D'Agostino D'Aleo D'Alessandro D'Alessio D'Amato D'Ambrosio " +
    "D'Amico D'Andrea D'Angeli D'Angelo D'Anna D'Argenio D'Avino D'Elia D'Errico D'Incà D'Ippolito " +
    "D'Onofrio D'Orazio D'Urso Daidone Dal Dalmasso Damiani Damiano Daniele Dante Dattilo Davoli Degano " +
    "Degrassi Deiana Delfino Dell'Amico Delle Delogu Demontis Demurtas Denaro Denti Deriu Desiderio " +
    'Desogus Destro Diamanti Diana Dini Dio Dionisi Distefano Dodaro Dolce Dolci Domenico Dominici Donato ' +
    'Donda Doria Doro Doronzo Drago Dragone Dragoni Duca Ducci Durante Dutto Elia Eligibile Epifani ' +
    'Ercoli Ermini Errante Errera Errichiello Errico Evangelisti Evola Fabbricatore Fabbro Fabiani ' +
    'Fabiano Fabris Fabrizi Fabrizio Fadda Falbo Falchi Falcioni Falco Falcone Falzone Fanara Fancello ' +
    'Fanelli Fantini Fantozzi Faraci Faraone Farella Farin Farra Farris Fasano Fasoli Fava Favara Favaro ' +
    'Favero Fazio Fedele Federici Federico Feleppa Felice Felici Feliziani Femina Feo Ferilli Ferluga ' +
    'Ferracuti Ferraiuolo Ferrando Ferrante Ferranti Ferrarini Ferrario Ferraris Ferrarotti Ferreri ' +
    'Ferrero Ferrigno Ferrini Ferro Ferroni Festa Festuccia Fichera Filice Filippi Filippini Filippis ' +
    'Filippo Filipponi Fini Finocchiaro Finotti Fior Fioravanti Fiorelli Fiorentini Fiorentino Fiorenza ' +
    'Fioretti Fiori Fiorillo Fiorini Fiorucci Fischetti Flacco Floridia Florio Floris Foglia Fois Fonda ' +
    'Fonti Forconi Forgione Forlani Formica Fornara Forte Fortugno Fortunato Foschi Foti Francesca ' +
    'Franceschi Franceschini Francesco Francesconi Francese Franchi Franchini Franzoni Franzè Frasca ' +
    'Fratello Fratti Frau Frezza Frigerio Frigo Fucci Fumagalli Fumarola Fuoco Furlan Furno Fusaro Fusco ' +
    'Gabriele Gabrielli Gaddini Gaetano Gagliano Gagliardi Galante Galasso Galati Galeazzi Galluzzo Gamba ' +
    'Gamberini Gambino Gandolfo Gangemi Garau Garavaglia Gargiulo Garifo Garofalo Gaspari Gasparini Gatta ' +
    'Gatto Gaudiano Gaudio Gazzola Gemma Genchi Genna Gennaro Genovese Gentili Gerace Geraci Germani ' +
    'Gervasi Ghilardi Giacalone Giaccio Giachi Giacomelli Giacomo Giampaoli Giampaolo Giannelli Giannetti ' +
    'Gianni Giannini Giannone Giannotti Gianotti Giansante Giardina Giardini Gigli Giglio Gigliotti ' +
    'Gioacchini Gioia Giordani Giorgetti Giorgi Giorgio Giovannelli Giovannetti Giovanni Giovannini ' +
    'Giovinazzo Girardi Giraudo Girolamo Girone Giudice Giuffrida Giugliano Giuliano Giunta Giuseppe ' +
    'Giusti Giustra Gobbi Golinelli Gori Govoni Granata Granato Grande Grandi Grange Granà Gravina ' +
    'Graziani Graziano Gregori Gregorio Greppi Grezia Grieco Grilli Grillo Grimaldi Grossi Grosso ' +
    'Gruppuso Gualtieri Guarino Guarneri Guarnieri Guastella Guastone Guerrieri Guerriero Guerrini ' +
    'Guglielmi Guida Guidetti Guidi Guido Guidotti Gulino Gullì Gurrieri Gusmeroli Iacolare Iacono ' +
    'Iacovino Iacovone Iandolo Iannaccone Iannello Ianni Iannone Iannucci Iaria Iazzetta Ierardi Iezzi ' +
    'Impellizzeri Improta Indelicato Ingrassia Ingrosso Innocenti Inzerillo Iodice Iorio Iotti Iovino ' +
    'Ippoliti Ippolito Iuliano Izzi Izzo Labate Laezza Laganà Lamacchia Lamberti Lana Landi Lanteri Lanza ' +
    'Lari Lascio Latini Latorre Lattanzi Lauri Lavecchia Lazzari Lazzarini Lazzaro Leale Lecca Lecce ' +
    'Ledda Leggio Lelli Lentini Lenzi Leonardi Leoncini Leonetti Leoni Leopardi Lepore Lezzi Liberati ' +
    'Liberto Librizzi Licata Liccardo Licciardello Licitra Ligorio Liguori Liotta Lipari Lippi Lippolis ' +
    'Lisi Litterio Liuzzi Liverani Locci Loddo Lodi Loffredo Loi Loiacono Lolli Lombardini Lonardi Longhi ' +
    'Longobardi Lorenzini Loreti Loreto Lori Lorusso Lotito Lotti Lucarelli Lucarini Lucchese Lucchesi ' +
    'Luchetti Luchini Lucia Luciani Luciano Lucidi Luconi Lugli Luise Luongo Lupi Lupica Lupo Luppi ' +
    'Luppino Luzi Luzzi Macaluso Macchi Macchia Macrì Madonna Maffei Maggi Maggiani Maggiore Magliocco ' +
    'Magnani Magno Maiello Mainardi Maio Maione Mair Malagoli Malaspina Malatesta Malavasi Malerba Malfa ' +
    'Malizia Maltese Manca Mancinelli Mancino Mancuso Manetti Manfredi Mangano Mangione Manica Manicone ' +
    'Maniscalco Manna Mannino Manno Manti Manzella Manzi Manzo Maragno Marangi Marangon Marangoni Marani ' +
    'Marano Marcelli Marcello Marchesan Marchese Marchesini Marchetto Marchi Marchini Marciano Marco ' +
    'Marcon Marconi Marcovecchio Marcucci Marega Marelli Maresca Margiotta Mari Maria Marian Mariano ' +
    'Marinelli Marinucci Mariotti Mariucci Maro Marone Marongiu Marotta Marra Marras Marrazzo Marrone ' +
    'Marsella Marsili Martelli Martellucci Martina Martines Martorana Martucci Marzano Marzi Marziali ' +
    'Marzio Marzocchi Masala Mascia Masciandaro Mascolo Masi Masia Masiero Massa Massari Massaro Massimi ' +
    'Mastrogiacomo Mastroianni Mastronardi Mastropietro Masucci Matarazzo Matera Matranga Matta Mattei ' +
    'Matteo Matteucci Mattia Mattioli Maugeri Mauri Maurizi Mauro Mautone Mazzanti Mazzarella Mazzaro ' +
    'Mazzei Mazzeo Mazzi Mazzini Mazzocchi Mazzola Mazzoleno Mazzone Mazzotta Mazzotti Mecca Medeot ' +
    'Medici Medugno Megna Melandri Mele Meli Melillo Memoli Mencarelli Menconi Menegatti Mengoni Menna ' +
    'Menozzi Meo Mercuri Mercurio Mereu Merli Merlo Merola Messana Micco Miccoli Miceli Michele ' +
    'Micheletti Michelucci Micillo Migliaccio Miglio Migliore Mignogna Milan Milano Milazzo Milella ' +
    'Militello Minelli Mingarelli Minniti Miotto Mirabella Mistretta Moccia Modica Moffa Molinari ' +
    'Molinaro Mollica Molteni Monaca Monache Monaci Monaco Monica Monni Montagna Montagner Montalbano ' +
    'Montalto Montanaro Monte Montefusco Monteleone Montemurro Monterosso Montesano Monticelli Morabito ' +
    'Morandi Moras Mordenti Morello Moretto Morgante Moriconi Morini Moro Moroni Morra Morreale Morri ' +
    'Morrone Mosca Moscato Mosti Motisi Motta Mottola Mulas Mulè Munaro Mura Muratore Murgia Murolo Murru ' +
    'Murtas Musella Musso Musumeci Nanni Napoletano Napoli Nappi Narcisi Narciso Nardi Nardo Natale ' +
    'Natali Navarra Nazzaro Nesti Nicastro Niccolai Nicoletti Nicolini Nicolosi Nicolò Nicosia Nicotra ' +
    'Nieddu Nigro Nobile Nobili Nocentini Nocera Nocerino Nota Notaro Noto Novelli Novello Nucci Nucera ' +
    'Nuzzo Occhipinti Oggiano Oliva Oliveri Olivi Olivieri Oliviero Olla Orefice Orrù Orsini Ortenzi ' +
    'Ortolani Ostuni Ottaviani Ottaviano Ottonello Pace Paci Pacifici Pacifico Pacini Padovan Padula ' +
    'Paganelli Pagani Pagliai Pagliuca Pala Paladini Palano Palazzi Palazzo Palazzolo Palermo Palla ' +
    'Palladino Pallotta Palmeri Palmisani Palmisano Palombi Palombo Panaro Pandolfi Panetta Pani Panico ' +
    'Pantano Panza Panzeri Paola Paolella Paoletti Paoli Paolicelli Paolillo Paolini Paolino Paolo ' +
    'Paolucci Paone Paonessa Papa Papaleo Papapietro Papini Pappalardo Paradiso Pardini Parente ' +
    'Pariggiano Parise Parodi Parrinello Parrino Pascale Pascali Pascarella Pascucci Pasini Pasqua ' +
    'Pasquale Pasquali Pasquini Passarelli Passeri Passero Passuello Pastore Pastorelli Pastorino Patanè ' +
    'Patriarca Patrone Patruno Patti Pau Pavani Pavone Peaquin Pece Pecora Pecoraro Pecorella Pede Pedone ' +
    'Pedrazzini Pedroni Pedrotti Pellecchia Pellicano Pellitteri Peluso Penna Pennestrì Penzo Pepe Perego ' +
    'Perilli Perin Perini Perna Peroni Perotti Perra Perri Perrini Perrone Perrotta Perugini Peruzzi ' +
    'Pesaresi Pesce Pession Petito Petralia Petrarca Petrella Petrelli Petrini Petrone Petronio Petrucci ' +
    'Pezzella Pezzi Piacentini Piana Pianese Pianigiani Piazza Piazzolla Pibiri Pica Picariello Picchi ' +
    'Piccinini Piccione Picco Piccoli Piccolo Pieri Pierini Pierro Pietro Piga Pignatelli Pilato Pili ' +
    'Pillitteri Pinardi Pini Pinna Pintus Pipitone Pircher Piredda Pirone Pirrello Pirrone Pisani Pisano ' +
    'Pischedda Pisciotta Piscitelli Piscopo Pisu Pittalis Pitzalis Piva Pivetta Pizzi Pizzimenti ' +
    'Pizzitola Pizzo Pizzuti Platania Poggi Poggio Polese Poletti Poli Polidori Polimeno Politi Polito ' +
    'Pollina Polverino Pompei Pompili Pompilio Ponti Porcari Porcu Porta Postiglione Potenza Pozzo ' +
    'Pratesi Praticò Prato Prencipe Presti Prete Preziosi Principato Prisco Privitera Procopio Proietti ' +
    'Provenzano Puca Pucci Puccio Puddu Puggioni Pugliese Pugliesi Puglisi Puleo Putzolu Quaglia Quarta ' +
    'Quinto Raffa Rago Ragone Ragusa Raimondi Raimondo Rallo Rambaldi Ramella Rampazzo Randazzo Raneri ' +
    'Ranieri Raniolo Ranucci Rapisarda Rapuano Ratti Rauso Ravaioli Rea Reale Recchia Redaelli Reina ' +
    'Renda Renna Renzi Repetto Restivo Riccardi Ricciardi Riccio Riccobono Ridolfi Riggi Riggio Righetti ' +
    'Righi Rigoni Riolo Riparbelli Rizza Roberti Rocca Rocchi Rocco Rodigari Rogolino Rold Rollo ' +
    'Romagnoli Romanelli Romani Romaniello Romanini Romeo Rondinone Rondoni Rosa Rosati Rosi Rosselli ' +
    'Rosset Rossini Rosso Rota Rotolo Rotondo Rotundo Ruberto Rubino Rucco Ruggeri Ruggieri Ruotolo ' +
    'Rusciano Saba Sabatini Sabatino Sabato Sabbatini Sabia Sabino Sacchet Sacchetti Sacchi Sacco Saccone ' +
    'Saia Saladino Salamone Salatiello Salemi Salemme Salerno Salierno Salis Salomone Salvadori Salvati ' +
    'Salvatore Salvatori Salvo Salvucci Salzano Sammartano Sammartino Sanctis Sanfilippo Sannino Sansone ' +
    'Santangelo Santarelli Santarossa Santarsia Santarsiero Santi Santilli Santinelli Santini Santis ' +
    'Santo Santoni Santori Santucci Sapienza Saponaro Saporito Saracino Sardella Sardina Sarnataro Sarno ' +
    'Sarti Sartor Sassano Sassi Sasso Satta Savini Savoca Sbrana Scaglione Scala Scalia Scalise Scalzo ' +
    'Scano Scanu Scarano Scardino Scarpa Scarpellini Scherini Schettino Schiavi Schiavo Schiavon ' +
    'Schiavone Schifano Schillaci Schirru Sciacca Scocco Scognamiglio Scopece Scorza Scotti Scrofani ' +
    'Scuderi Sebastiani Secchi Secci Sechi Semeraro Semprini Senatore Sepe Serafini Serafino Serena Sergi ' +
    'Serpa Serr Sessa Sestito Severi Severino Sevi Sforza Siciliano Signorelli Signorile Signorini Siino ' +
    'Silenzi Silvestrini Silvestro Simeoli Simeone Simeoni Simeti Simoncelli Simone Simonetti Simoni ' +
    'Simonini Simula Sini Sinopoli Siracusa Siragusa Siri Soccorsi Sodano Soldati Solinas Somma Sorbello ' +
    'Sorce Soro Sottile Spada Spadafora Spadaro Spadoni Spagnolo Spagnuolo Spano Spanu Sparacino Spataro ' +
    'Speranza Spiga Spina Spinelli Spizzirri Stabile Staffieri Stanzione Stefani Stefano Stella Stigliano ' +
    'Storti Strano Sucameli Sucera Surace Suriano Tacconi Taddei Tagliabue Tagliaferri Talarico Tallarico ' +
    'Tallone Tamburini Tammaro Tanzi Taormina Tarantino Tarquini Tartamella Tassi Tassinari Tasso Tassone ' +
    'Tataranni Tavani Tedde Tedeschi Telesca Terenzi Teresi Terlizzi Termine Terzi Terzo Tesi Tiano ' +
    'Tiberti Tilotta Tiozzo Tirelli Tirri Todaro Tofani Toldo Tolomeo Tolu Tomaselli Tomasello Tomasi ' +
    'Tomassoni Tomei Tommasi Tommaso Tonelli Tonini Torchia Torchio Tornatore Torre Torresi Torri Torrisi ' +
    'Tortora Tortorici Toscano Tosi Totaro Toti Toto Traini Tralli Trapani Travaglini Traverso Tretola ' +
    'Triolo Tripodi Troisi Trombetta Trovato Tucci Tuccillo Tufano Tufo Tullio Tumbarello Tumino Turchi ' +
    'Turco Ugolini Urbano Usai Vacca Vaccari Vaccaro Vailati Valenti Valentino Valenza Valeri Valletta ' +
    'Valli Vallone Valsecchi Vanni Vannini Varriale Vascotto Vassallo Vecchi Vecchio Vella Venezia ' +
    'Ventimiglia Venturelli Venturini Vercesi Verde Verme Veronese Vezzoli Viale Vianello Vicari Vichi ' +
    'Vicinanza Vicini Vierin Villani Villari Vincenzi Vinci Viola Violante Violi Virgilio Visani Visconti ' +
    'Viscò Visentin Visintin Vita Viti Vitiello Vito Vittori Viviani Vizziello Volpe Volpi Vuillermoz ' +
    'Zaccaria Zaccaro Zagaria Zago Zambon Zamboni Zambuto Zampieri Zanatta Zanelli Zanetta Zani Zanon ' +
    'Zanotti Zappacosta Zappalà Zappia Zedda Zeni Zennaro Zingaretti Zito Zollo Zordan Zotti Zucca ' +
    'Zuliani Zullo Zumbo Zunino',
  portuguese:
    'Ferreira Oliveira Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves ' +
    'Almeida Pinto Carvalho Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo ' +
    'Neves Coelho Cunha Pires Reis Simões Antunes Matos Machado Araújo Barbosa Tavares Lourenço ' +
    'Figueiredo Azevedo Freitas Magalhães Henriques Lima Guerreiro Batista Baptista Pinheiro Faria Barros ' +
    'Morais Nogueira Esteves Anjos Baltazar Mota Andrade Leite Duarte Quintela Souza Nascimento Barreto ' +
    'Bezerra Borges Brandão Brito Cavalcanti Camargo Cordeiro Dantas Dias Guimarães Lacerda Macedo ' +
    'Medeiros Melo Moraes Moura Paiva Peixoto Queiroz Rezende Sampaio Siqueira Vasconcelos Viana Xavier ' +
    'Assunção Bragança Quaresma Salgueiro Serrão Trindade Valente Zambujo Albuquerque Amado Amaral Amorim ' +
    'Braga Branco Carneiro Domingues Falcão Fidélis Fraga Furtado Loureiro Lourinho Maia Mariz Meireles ' +
    'Mesquita Nobre Pimentel Pinho Saraiva Vaz Veiga',
  dutch:
    'Bakker Visser Smit Meijer Mulder Bos Vos Hendriks Dekker Brouwer Dijkstra Smits Koster Willems Prins ' +
    'Huisman Postma Kuiper Kuipers Kok Haan Schouten Willemsen Veenstra Hoekstra Koning Bosman Schipper ' +
    'Kroon Maas Verhoeven Verbeek Driessen Hermans Evers Timmermans Groen Gerritsen Molenaar Martens Blom ' +
    'Verhagen Wouters Scholten Boer Bruijn Groot Wit Jong Vries Vliet Berg Dijk Leeuwen Beek Heuvel Broek ' +
    'Veen Ven Meer Linden Wal Laan Dam Bergen Leeuw Hoek Graaf Peeters Maes Mertens Claes Goossens Smet ' +
    'Lambrechts Vandenberghe Desmet Vermeulen Verstraete Vanhoutte Vandamme Dewulf Declercq Deprez Claeys ' +
    'Coppens Aerts Baert Bogaert Ceulemans Cools Cuypers Dierckx Geerts Hendrickx Janssens Lemmens ' +
    'Michiels Nijs Pauwels Segers Swinnen Thijs Verhaegen Verlinden Wuyts Zijlstra Terpstra Bouma Wiersma ' +
    'Venter Botha Pretorius Steyn Coetzee Naidoo Malan Joubert Swanepoel Nel Fourie Marais Viljoen ' +
    'Oosthuizen Terreblanche Aalbers Ackerman Aucamp Badenhorst Barnard Bekker Bezuidenhout Bijl Bisset ' +
    'Boje Boshoff Boyes Bredenkamp Brink Brits Bruyn Buuren Carstens Castelyn Castens Cilliers Claasen ' +
    'Cloete Cornelissen Corsten Corte Cronnje Daniels Declerck Decock Decoster Delaney Deventer Devos ' +
    'Dewilde Dippenaar Donald Dongen Doorn Duminy Dyer Eksteen Els Erasmus Etzebeth Freriks Gielen ' +
    'Ginneken Goosen Grobelaar Groothuizen Hanekom Hartman Hattingh Hazes Heefer Heerden Heijden Hertzog ' +
    'Heunis Heyden Hoff Hofman Horst Hougaard Human Iersel Immelman Jaarsveld Jantjies Jonge Jonker ' +
    'Jordaan Kallis Kirsten Klerk Knoetze Koen Kriel Krige Kuijpers Kuypers Langeveldt Laubscher Lochner ' +
    'Lombard Loon Lotter Loubser Louw Lubbers Luyt Meeuwis Meintjies Melker Mellett Merwe Meulen Mol ' +
    'Moors Morkel Mostert Myburg Myburgh Naude Nijland Oosterhuis Oppenheimer Paulse Philander Pienaar ' +
    'Pieterse Plessis Poels Pol Post Potgieter Preez Pringle Prinsen Renen Rens Rensburg Rietman Ritsma ' +
    'Rooyen Rossouw Ruiter Schoeman Scholtz Serfontein Smeets Smets Snedden Snell Snyman Spies Staden ' +
    'Steenkamp Stegmann Strauss Strydon Styger Swart Terlouw Theron Theunissen Uys Vandenbroeck ' +
    'Vandevelde Velde Velden Veldsman Verhaeghe Versfeld Villiers Vink Visagie Viviers Vosloo Waal ' +
    'Wagenaar Wentzel Wessels Westhuyzen Wet Wijk Wolmerans Wolters Zuiderveld Zyl',
  nordic:
    'Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen ' +
    'Haugen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen ' +
    'Moen Gundersen Iversen Strand Solberg Svendsen Martinsen Paulsen Bakken Kristoffersen Mathisen Lie ' +
    'Nygaard Ødegård Knutsen Fredriksen Haugland Bakke Brekke Lien Løken Myhre Tveit Aas Nygård Ruud ' +
    'Sandvik Holm Rasmussen Christensen Madsen Kristensen Christiansen Thomsen Poulsen Knudsen Mortensen ' +
    'Mikkelsen Jeppesen Lauritsen Frandsen Kjær Lindholm Vestergaard Østergaard Bjerregaard Bech Toft ' +
    'Skov Friis Krogh Bruun Munk Winther Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson ' +
    'Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Jakobsson ' +
    'Magnusson Lindström Olofsson Lindqvist Lindgren Axelsson Bergström Lundberg Lind Lundgren Lundqvist ' +
    'Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson ' +
    'Lundin Håkansson Björk Bergman Gunnarsson Wikström Samuelsson Isaksson Nyström Holmberg Arvidsson ' +
    'Löfgren Söderberg Nyberg Blomqvist Claesson Nordström Hedlund Hellström Ekström Åberg Åkesson Öberg ' +
    'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen ' +
    'Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Laitinen Salo Tuominen ' +
    'Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Leinonen Väisänen ' +
    'Hiltunen Kallio Miettinen Pitkänen Aaltonen Manninen Koivisto Hakala Anttila Laaksonen Hirvonen ' +
    'Räsänen Lehto Laakso Toivonen Mustonen Aalto Rantala Niskanen Kauppinen Hakkarainen Sigurðsson ' +
    'Guðmundsson Einarsson Jónsdóttir Sigurðardóttir Guðmundsdóttir Ólafsdóttir Kristjánsdóttir ' +
    'Þorsteinsdóttir Aalerud Aasen Amundsen Andresen Arnesen Berggren Bergqvist Berntsen Bertelsen ' +
    'Bisgaard Bjerke Björklund Bjørnstad Bonde Borge Buch Buhl Bundgaard Carlsen Clausen Dahlberg ' +
    'Dalgaard Damm Danielsen Davidsen Edvardsen Eide Esbensen Evensen Finstad Fjeld Foged Fossum ' +
    'Frederiksen Gade Glosli Gran Gregersen Hald Haugaard Haukelidsæter Hedegaard Hermansen Hjort Hjorth ' +
    'Holmgren Holmqvist Hopland Huseby Jespersen Johannsen Juhl Justesen Kjeldsen Klausen Kleven Kvarme ' +
    'Lauridsen Laursen Lorentzen Lunde Lundström Magnussen Marcussen Moe Mohamed Myhrer Nielsen Nissen ' +
    'Norberg Nordby Nordin Nordskaug Olstad Pallesen Ravn Røed Sandström Simonsen Sjögren Skoglund ' +
    'Skuterud Smedsrud Smogeli Solheim Solli Steffensen Stensrud Storm Ström Strömberg Sundberg Sæther ' +
    'Sørlie Tangen Thoresen Torgersen Vedvik Vegge Viklund Villadsen Vinther Wold Østby Østli',
  polish:
    'Kowalski Kowalska Wiśniewski Wiśniewska Wójcik Kowalczyk Kamiński Kamińska Lewandowski Lewandowska ' +
    'Zieliński Zielińska Szymański Szymańska Woźniak Dąbrowski Dąbrowska Kozłowski Kozłowska Jankowski ' +
    'Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski ' +
    'Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk ' +
    'Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski ' +
    'Tomaszewski Pietrzak Duda Zalewski Wróblewski Jasiński Marciniak Bąk Zawadzki Sadowski Jakubowski ' +
    'Wilk Włodarczyk Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski ' +
    'Kubiak Kalinowski Wysocki Mazurek Kołodziej Kaźmierczak Czarnecki Sobczak Konieczny Urbański ' +
    'Głowacki Wasilewski Zakrzewski Krajewski Laskowski Gajewski Szulc Makowski Brzeziński Przybylski ' +
    'Błaszczyk Cieślak Gąsior Grzelak Wrona Szczęsny Skrzypczak Gołębiowska Adamczak Adamek Adamiak ' +
    'Adamiec Adamowicz Adamski Adamus Aleksandrowicz Andrzejczak Antczak Augustyn Augustyniak Balcerzak ' +
    'Banach Banasiak Banasik Banaś Barański Bartczak Bartkowiak Bartnik Bartosik Bednarczyk Bednarek ' +
    'Bednarski Bednarz Białas Białek Biedrzyński Bielak Bielawski Bielecki Bielski Bieniek Biernacki ' +
    'Biernat Bilski Bober Bochenek Bogucki Bogusz Borek Borowiec Bożek Broda Buczek Buczyński Budzyński ' +
    'Bujak Burzyński Błaszczak Cebula Chmiel Chmura Chojnacki Cholewa Chudzik Cichocki Cichoń Cichy ' +
    'Ciesielski Cieśla Cieślik Cybulski Cygan Czaja Czajka Czapla Czech Czekaj Czerniak Czyż Dec Dobosz ' +
    'Dobrowolski Dobrzyński Domagała Domański Dominiak Drabik Drozd Drzewiecki Dróżdż Dubiel Dudziak ' +
    'Dudzik Duszyński Dziedzic Dziuba Dąbek Dębski Długosz Filipek Filipiak Filipowicz Flak Flis Florek ' +
    'Frąckowiak Frączek Frątczak Furman Gadomski Gajda Gaweł Gawlik Gawron Gawroński Gałka Gałązka Golec ' +
    'Gołąb Graczyk Grudzień Gruszczyński Gruszka Grzegorczyk Grzesiak Grzesik Grześkowiak Grzyb Grzywacz ' +
    'Guzik Gwoździk Gwóźdź Góra Góral Górecki Górka Górniak Górny Głąb Hajduk Iwański Izdebski Jagielski ' +
    'Jagiełło Jakubiak Janas Janiak Janicki Janik Jankowiak Janus Janusz Jarosz Jarząbek Jastrzębski ' +
    'Jaśkiewicz Jezierski Jurek Jurkiewicz Juszczak Jóźwiak Jóźwik Jędrzejczak Jędrzejczyk Kacprzak ' +
    'Kaczmarczyk Kaczmarski Kaczor Kaczyński Kaleta Kalisz Kania Kapusta Karaś Kasperek Kasprzak Kasprzyk ' +
    'Kaszuba Kawa Kawecki Kałuża Kiełbasa Kisiel Kita Klimek Kmiecik Kmieć Knapik Kobus Kogut Kolasa ' +
    'Konieczna Konopka Kopczyński Koper Kopeć Kostecki Kostrzewa Kot Kowal Kowalczuk Kowalik Koza Kozak ' +
    'Kozieł Kozioł Kołodziejczyk Kołodziejski Krakowiak Krawiec Kruk Krupa Krysiak Książek Kubacki Kubica ' +
    'Kubicki Kubik Kuc Kucharczyk Kuchta Kuczyński Kujawa Kujawski Kula Kulesza Kulig Kulik Kurek Kuś ' +
    'Kwiecień Kędziora Kępa Kłos Lach Lasota Lech Lenart Lesiak Leszczyński Lewicki Leśniak Lipka Lipski ' +
    'Lisiecki Maciąg Mackiewicz Madej Maj Majcher Majchrzak Majka Malec Malicki Marchewka Marczak ' +
    'Markiewicz Marszałek Marzec Matusiak Matuszak Matysiak Mazurkiewicz Maćkowiak Małecki Maślanka ' +
    'Michalczyk Michalik Michałek Mielczarek Mika Miklaś Mikołajczak Mikołajczyk Mikulski Milczarek ' +
    'Misiak Misztal Miśkiewicz Molenda Morawski Motyka Mroczek Mrozek Mróz Mucha Murawski Musiał ' +
    'Muszyński Młynarczyk Napierała Nawrocki Nawrot Niedziela Niedzielski Niedźwiecki Niemczyk Niemiec ' +
    'Niewiadomski Noga Nowacki Nowaczyk Olczak Olejniczak Olejnik Owczarek Pająk Pakuła Palacz Paluch ' +
    'Panek Partyka Pasternak Pawelec Pawlicki Pawlik Pałka Piasecki Piechota Pieczek Piekarski Pietras ' +
    'Pietruszka Pietrzyk Pilarski Pilch Piotrowicz Piwowarczyk Piątek Piłat Pluta Podgórski Popławski ' +
    'Porębski Prokop Prus Przybysz Przybył Przybyła Ptak Puchalski Pytel Płonka Raczyński Radecki ' +
    'Radomski Rak Ratajczak Robak Rogala Rogalski Rojek Rosiak Rudnicki Rudzki Rusin Rybak Rybarczyk ' +
    'Rybicki Rzepka Różański Różycki Serafin Siedlecki Sienkiewicz Sieradzki Sikorski Sitek Siwek Skalski ' +
    'Skiba Skoczylas Skowron Skowronek Skowroński Skrzypek Skóra Sobczyk Sobieraj Socha Sochacki Sokół ' +
    'Sowa Sołtys Sołtysiak Sroka Stachowiak Stachowicz Stachura Stachurski Stanisławski Stankiewicz ' +
    'Stasiak Stawicki Stec Stefaniak Stefański Stelmach Stolarczyk Stolarski Strzelczyk Strzelecki ' +
    'Stępniak Surma Suski Szafrański Szczepaniak Szczepanik Szczerba Szcześniak Szczygieł Szczęsna Szeląg ' +
    'Szostak Szwarc Szwed Szymczak Szymczyk Szymkowiak Szyszka Słowik Tkaczyk Tokarski Tomala Tomczak ' +
    'Tomczyk Tomys Tracz Trzeciak Turek Urbanek Urbanowicz Urbańczyk Walkowiak Warchoł Wasiak Wawrzyniak ' +
    'Wierzbicki Wilczek Wilczyński Winiarski Witczak Witek Wiącek Więcek Wnuk Wojtas Wojtasik Wojtczak ' +
    'Wojtkowiak Wolak Wolny Wolski Woś Wroński Wypych Wyszyński Wójcicki Wójtowicz Wąsik Węgrzyn ' +
    'Włodarski Zabłocki Zagórski Zaremba Zarzycki Zaręba Zawada Zdunek Zielonka Zięba Ziętek Zych Zygmunt ' +
    'Łuczak Łukasiewicz Łukasik Śliwa Ślusarczyk Świderski Świerczyński Świątek Żak Żmuda Żuk Żurawski ' +
    'Żurek Żyła',
  czech:
    'Novák Nováková Svoboda Svobodová Novotný Novotná Dvořák Dvořáková Černý Černá Procházka Procházková ' +
    'Kučera Kučerová Veselý Veselá Horák Horáková Němec Němcová Marek Pokorný Pokorná Pospíšil ' +
    'Pospíšilová Hájek Jelínek Král Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Navrátil Čermák ' +
    'Vaněk Blažek Kříž Kovář Kratochvíl Bartoš Vlček Polák Musil Kopecký Šimek Konečný Malý Holub Čech ' +
    'Štěpánek Staněk Vávra Šťastný Kadlec Hruška Havel Mareš Tichý Říha Soukup Sýkora Moravec Bureš ' +
    'Kovács Horváth Kováč Varga Tóth Nagy Baláž Szabó Molnár Balog Lukáč Hudák Ševčík Bartošová Hlaváček ' +
    'Hrubý Zápotocký Krejčí Adamec Ambrož Andrle Anděl Antoš Babka Bahna Bahno Bajer Balcar Baloun ' +
    'Baranka Bareš Bartošek Barták Bartůněk Bašta Bažant Bednařík Benda Beran Berka Berky Bernolák ' +
    'Beránek Bezděk Bečka Bečvář Beňo Bicek Bielik Blaha Blaho Blecha Bobek Boháč Boháček Bondra ' +
    'Borovička Bosák Bouda Bouček Bouška Boček Boška Brabec Brabenec Brada Bradáč Brejcha Brož Brožek ' +
    'Brychta Brázda Brázdil Bubeník Buchta Burda Burian Buriánek Buček Byrtus Bárta Bílek Bílá Bílý Bína ' +
    'Bělohlávek Březina Bříza Caha Chaloupka Chalupa Chalupka Charvát Chlup Chládek Chmelař Chmelík ' +
    'Chovanec Chromá Chromý Chudoba Chudík Chvojka Chvátal Chytil Cibula Cibulka Cihlář Coufal Cyprich ' +
    'Cíger Císař Daniš Danko Daněk Daňo Debnár Dej Dekýš Demeter Diviš Dlouhá Dlouhý Dobeš Dobiáš ' +
    'Dobrovolná Dobrovolný Dohnal Dokoupil Dolejš Dolejší Doleček Doležel Doskočil Dostál Doubek Doubrava ' +
    'Douša Dočekal Dočkal Dočolomanská Dočolomanský Droppa Drábek Dubská Dubský Duchoň Dufek Dula Dulla ' +
    'Dunka Dusík Dušek Dvonč Dvorská Dvorský Dvořáček Dzurjanin Dědek Eliáš Erben Fajnor Fanta Fejfar ' +
    'Fencl Ferenc Ferko Fico Filc Finka Fišer Florián Fojtík Foltýn Forman Formánek Fousek Fořt Franc ' +
    'Franěk Fridrich Frydrych Ftorek Fuksa Fučík Gajdoš Gaži Gocník Gottwald Gregor Greguš Grundza Grygar ' +
    'Grznár Gábor Hablák Habšuda Hajná Hajný Halda Haluška Halák Hampl Hanko Hanousek Hanus Hanzal Hanzl ' +
    'Hanzlík Hanák Hanáček Havelka Havlík Havlíček Havránek Hašek Haščák Heczko Heger Hejda Hejduk Hejl ' +
    'Hejna Hendrych Heretik Hečko Heřmánek Hladká Hladký Hladík Hlavatá Hlavatý Hlaváč Hlinka Hloušek ' +
    'Hlávka Holan Holas Holec Holeček Holoubek Holuby Holá Holík Holý Homola Homolka Hora Horký Horník ' +
    'Horníček Horská Horský Horáček Horňák Hossa Houdek Houška Hovorka Hoza Hořejší Hošek Hrabal Hradecká ' +
    'Hradecký Hradil Hraško Hrbek Hrbáček Hrdina Hrdlička Hrdá Hrdý Hric Hrmo Hrnčíř Hroch Hromádka Hron ' +
    'Hrubeš Hrubá Hrůza Huba Hubáček Hudec Hudeček Huml Husák Hušek Hynek Hála Hána Hýbl Hůlka Ihnačák ' +
    'Jahoda Jakeš Jakl Jakoubek Jakubec Janata Janda Janeček Janečka Janků Janota Janoušek Janoška Jansa ' +
    'Janák Janáček Janíček Janča Janček Jančík Janů Jareš Javůrek Jašek Jech Jedlička Jelen Jendek ' +
    'Jeníček Jeřábek Jež Ježek Jindra Jirka Jirků Jiroušek Jirsa Jirák Jiránek Jirásek Jiřík Jonata Junek ' +
    'Jurečka Jurina Jurčík Juřica Juřík Jánošík Jánská Jánský Jílek Jíra Kabát Kadeřábek Kafenda Kafka ' +
    'Kala Kalaš Kalina Kaliská Kaliský Kalivoda Kalous Kalousek Kaláb Kameník Kantor Karban Karel Karlík ' +
    'Karul Karásek Kasal Kavka Kazda Kačírek Kaňa Kaňka Kašpar Kašpárek Kašík Keníž Kindl Klapka Klement ' +
    'Klečka Kliment Klimeš Klouda Klouček Klíma Kmeť Knap Knotek Kocián Kocman Kocourek Kohout Kohoutek ' +
    'Kolařík Kolek Kolesár Kollár Kolman Kolnik Koláček Komárek Komínek Konečná Koníček Kopal Kopecká ' +
    'Kopeček Kopečná Kopečný Kopřiva Korbel Korec Kosina Kostka Kostrec Kosík Kotas Kotek Kotlár Kotrba ' +
    'Kouba Koubek Koudela Koudelka Koukal Koutná Koutný Kouřil Kovařík Kováčik Kozel Kočiš Kořínek Košťál ' +
    'Krajíček Krajči Krajčo Krajčír Krejčík Krejčíř Krištof Kropáček Kroupa Krupička Krupka Králík ' +
    'Králíček Krátká Krátký Krčmář Kuba Kubec Kubelka Kubeš Kubiš Kubánek Kubát Kubín Kubíček Kuchař ' +
    'Kudláček Kudrna Kukla Kulhavá Kulhavý Kulhánek Kunc Kuneš Kupec Kupka Kurka Kuča Kužel Kvapil ' +
    'Kvasnička Kyncl Kysela Kyseľ Kállay Křenek Křeček Křivánek Křížek Labuda Lacina Lacko Langer Langr ' +
    'Lavička Lebeda Lepšík Linhart Lipták Lisická Lisický Liška Lorenc Louda Ludvík Lukeš Lukáš Lukášek ' +
    'Lupták Látal Líbal Macek Mach Machala Machač Machálek Macháček Macura Macák Majer Majeská Majeský ' +
    'Maleček Malina Malá Malíšek Mamojka Marcinko Mareček Martinec Martinek Maršálek Maršík Masaryk Maslo ' +
    'Masopust Matiaško Matouš Matoušek Matuška Matys Matyáš Matějka Matějíček Maxa Mazánek Maňák Mařík ' +
    'Mašek Medek Medveď Melcer Melichar Mencl Menšík Merta Mečiar Michal Michalec Michna Mihalik Mihál ' +
    'Mikeš Mikloško Miko Mikula Mikulášek Mikulík Mikuš Milota Minařík Mináč Minář Mirga Mička Mišík ' +
    'Mlejnek Mládek Mlčoch Mojžíš Mokroš Mokrá Mokrý Moravčík Morávek Motl Motyčka Moudrá Moudrý Moučka ' +
    'Mrkvička Mrázek Mráček Mužík Mydlo Myška Mácha Najman Nedbal Nedoma Nedvěd Nejedlá Nejedlý Nesvadba ' +
    'Neuman Nečas Nešpor Nitra Nosek Novosad Nováček Nový Němeček Obšut Odehnal Ondra Ondruš Ondráček ' +
    'Orság Otáhal Otčenáš Paleček Papež Patočka Pauko Pavelek Pavelka Pavlas Pavlica Pavlík Pavlíček ' +
    'Pavlů Pavúk Pazdera Pařízek Pašek Paška Paško Pech Pecha Pecháček Pecka Pekař Pekárek Pelc Pelikán ' +
    'Pernica Peroutka Peterka Petr Petrovická Petrovický Petruška Petrák Petráš Petrů Petřík Petříček ' +
    'Peřina Pešek Peška Peško Pešta Pilař Pivoňka Plachá Plachý Plaček Plch Plekanec Pluhař Plšek ' +
    'Podhradská Podhradský Podkonická Podkonický Podzimek Polanská Polanský Poliak Polách Poláček Polášek ' +
    'Polívka Popelka Pospíchal Potůček Pour Prachař Pražák Prchal Prokeš Provazník Prošek Prášek Průcha ' +
    'Průša Ptáček Pupák Pátek Pícha Píša Přibyl Přikryl Příhoda Pšenička Rada Rambousek Rataj Raška Remeš ' +
    'Repiská Repiský Rezek Richtr Romančík Roubal Rous Rozsypal Rudolf Rus Ryba Rybníček Rybárik Rybář ' +
    'Ryšavá Ryšavý Rác Rýdl Růžek Sadílek Samek Schejbal Sedliak Sedlák Sedlář Sehnal Seidl Sekanina ' +
    'Semerád Severa Sivák Skala Skalická Skalický Sklenka Sklenář Skokan Skopal Skořepa Skutecká Skutecký ' +
    'Skácel Skřivánek Slabá Slabý Sladká Sladký Slanina Slavík Slavíček Slašťan Slezák Sloboda Slobodník ' +
    'Slota Slovák Slováček Sluka Sláma Smejkal Smetana Smola Smolka Smolík Smrek Smrčka Smrž Smutná ' +
    'Smutný Smékal Sobek Sobotka Sochor Sojka Souček Spurná Spurný Spáčil Srb Stará Starý Stehlík ' +
    'Stejskal Stibor Stodola Stoklasa Straka Strejček Strnad Strnisko Strouhal Stránská Stránský Stuchlík ' +
    'Studená Studený Studnička Stupka Stárek Suchomel Suchá Suchánek Suchý Suk Svatoň Svatoš Svačina ' +
    'Sviták Svozil Svrbík Světlík Synek Syrový Sámel Tancoš Tatar Tatarka Teplá Teplý Tesař Thomka Tichá ' +
    'Toman Tomek Tomeček Tomeš Tomka Tomko Tománek Tomášek Trnka Trojan Truben Truhlář Trávníček Trčka ' +
    'Tureček Turčok Tuček Tvrdá Tvrdík Tvrdý Táborská Táborský Tříska Tůma Uher Uhlíř Uram Urbanec Urblík ' +
    'Vacek Vaculík Vajcík Vajda Vala Valach Valent Valenta Valeš Valuška Valášek Vaníček Vančura Vaněček ' +
    'Vavřík Vašek Vašák Vašíček Vejvoda Verner Vesel Veverka Večeřa Vicen Vilímek Vinš Vitásek Vlach ' +
    'Vlasák Vlk Vobořil Vodička Vodrážka Vodák Vojta Vojtek Vojtíšek Vojtěch Vojáček Vokoun Volek Volf ' +
    'Volná Volný Vondra Vondrák Vondráček Vorel Vorlíček Voráček Votava Votruba Voříšek Vrabec Vrba Vrzal ' +
    'Vrána Vybíral Vydarená Vydarený Vydra Vymazal Vyskočil Vysloužil Vácha Václavek Václavík Vágner ' +
    'Válek Váňa Vícha Vít Vítek Víšek Zahradník Zahrádka Zajíc Zajíček Zatloukal Zavadil Zavřel Zbořil ' +
    'Zdražil Zedník Zelenka Zelená Zelený Zelinka Zemánek Zezula Zikmund Zima Zimka Zlámal Zoubek Zouhar ' +
    'Zvěřina Záborská Záborský Zábranská Zábranský Zálešák Zámečník Záruba Zíka Zúbrik Čada Čapek ' +
    'Čarnogurská Čarnogurský Čejka Černoch Černohorská Černohorský Černík Červenka Červená Červený ' +
    'Červeňák Červinka Čierny Čierná Čihák Čobrda Čonka Čurda Čáp Čížek Ďaďo Ďurica Ďuriš Řehoř Řehák ' +
    'Řeháček Řezníček Řezáč Šafařík Šafránek Šafář Šanda Šašek Šebek Šebela Šebesta Šeda Šedivá Šedivý ' +
    'Šenk Šesták Šidlo Šilhavá Šilhavý Šimeček Šimák Šimánek Šimáček Šimčík Šimůnek Šindelář Šindler ' +
    'Široká Široký Šiška Škoda Škrabal Škriniar Škultéty Šlechta Šmajda Šmerda Šmíd Šnajdr Šolc Šoltés ' +
    'Špaček Špička Šplíchal Šrámek Štefanka Štefek Štefl Štěpán Štěrba Šubrt Šulc Šurka Šustr Švanda ' +
    'Švarc Švec Švehla Švejda Švestka Šváb Šálek Šíp Šípek Šír Šťastná Žemlička Žiga Žižka Žáček Žídek ' +
    'Žďárská Žďárský',
  hungarian:
    'Kiss Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Rácz Fekete Szilágyi Török Fehér ' +
    'Balázs Gál Kis Szűcs Kocsis Pintér Fodor Orsós Szalai Sipos Magyar Lukács Gulyás Biró Király László ' +
    'Katona Jakab Bogdán Sándor Boros Váradi Fazekas Kelemen Antal Orosz Somogyi Fülöp Veres Vincze Budai ' +
    'Hegedűs Deák Pap Bálint Pál Illés Szőke Vörös Vass Bognár Lengyel Fábián Bodnár Hajdu Halász Máté ' +
    'Székely Gáspár Kozma Pásztor Bakos Dudás Virág Major Nemes Soós Csonka Zsoldos Kádár Dobos Bartók ' +
    'Esterházy Szentgyörgyi Vásárhelyi Balla Barna Borbély Faragó Kerekes Mezei Márton Orbán Pataki ' +
    'Szekeres Sárközi Tamás',
  romanian:
    'Popa Popescu Ionescu Pop Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Constantin Munteanu ' +
    'Ilie Dinu Lazăr Serban Tudor Toma Nistor Ungureanu Moldovan Florea Dragomir Olteanu Mocanu Neagu ' +
    'Barbu Lungu Voicu Cojocaru Sandu Nedelcu Manole Enache Oprea Anghel Mihai Cristea Balan Albu Preda ' +
    'Vasile Costea Dobre Petre Avram Bucur Suciu Luca Iancu Iordache Sava Zaharia Ene Apostol Badea Coman ' +
    'Crăciun Cozma Muresan Ștefan Dănilă Filip Grigore Pavel Rotaru Simion Țurcanu Ababii Abu Achim Aldea ' +
    'Alexandru Alexe Andrei Andries Andronic Antoci Anton Ardelean Ardeleanu Arnaut Babin Baciu Balaban ' +
    'Baltag Banica Banu Bargan Bejan Bejenari Bejenaru Birca Bitca Bivol Blaga Boboc Bodea Bodrug Boico ' +
    'Bondarenco Bordian Bors Borta Bostan Bota Botan Botezatu Botnari Botnaru Bratu Brinza Buda Buga ' +
    'Bujor Bulat Bunea Burduja Burlacu Buruiana Busuioc Butnaru Calin Capatina Caraman Caraus Carp Casian ' +
    'Catana Cazac Cazacu Ceban Cebanu Cebotari Cecan Cernei Chicu Chihai Chiriac Chirila Chirita Chis ' +
    'Chivu Cibotari Cioban Ciocan Ciorba Ciornii Ciubotaru Ciumac Codreanu Cojocari Cojuhari Colesnic ' +
    'Condrea Cornea Cosma Costache Costin Cotorobai Cotruta Covaci Covalciuc Covalenco Covali Creciun ' +
    'Cretu Crisan Croitor Croitoru Crudu Cucos Cucu Cujba Cusnir Dabija Damian Dan Danciu Darii Dascalu ' +
    'Diaconu Dima Dodon Dogaru Donica Dragan Draghici Dragoi Dumitrache Dumitrascu Dumitriu Duta Enachi ' +
    'Eni Erhan Esanu Farcas Filimon Focsa Fratila Frunza Frunze Furtuna Gaina Ganea Gangan Gavrila ' +
    'Gavrilita Gavriliuc Gheorghita Gheorghiu Gherman Ghita Gilca Girbu Gisca Giurgiu Golban Goncear ' +
    'Gonta Gorea Graur Grecu Grigoras Grosu Groza Gusan Gutu Guzun Hincu Iacob Iatco Ichim Ignat Ion ' +
    'Ionita Iorga Iosif Iovu Irimia Isac Ispas Istrate Istrati Ivan Ivascu Jardan Josan Lazari Leahu ' +
    'Lisnic Luchian Lupasco Lupascu Lupu Macari Macovei Maftei Malai Mamaliga Man Manea Manolache Marcu ' +
    'Mardari Marginean Maxim Mazilu Melnic Mereuta Micu Mihaila Mihalache Mihalachi Mihalcea Milea ' +
    'Militaru Mindru Mircea Mirea Miron Mitu Miu Mocan Moga Moise Moisei Moldovanu Moldoveanu Morari ' +
    'Moraru Muntean Musat Musteata Nastas Nastase Neacsu Neagoe Neamtu Nechita Necula Negara Negoita ' +
    'Negrea Negru Negruta Nica Nicoara Nicolae Niculae Nita Nitu Novac Oancea Olari Olariu Olaru Oleinic ' +
    'Oltean Opris Paduraru Paladi Palii Pana Panait Paraschiv Parvu Pasat Pasca Pascal Pascari Pascaru ' +
    'Pascu Patrascu Paun Petcu Petrea Pintea Pintilie Pinzari Pinzaru Pirvu Placinta Plamadeala Platon ' +
    'Plesca Popovici Popusoi Postica Postolachi Prepelita Prisacari Prisacaru Prodan Pruteanu Puiu Puscas ' +
    'Racu Radoi Railean Raileanu Revenco Robu Romanciuc Rosca Rosu Rotari Rusnac Russu Sabau Sarbu ' +
    'Savciuc Savin Savu Schiopu Scripnic Scurtu Scutaru Secrieru Seremet Serghei Sevcenco Sirbu Sirghi ' +
    'Soare Sochirca Solomon Soltan Spataru Spinu Staicu Stanciu Stancu Stavila Stirbu Stoian Stratan ' +
    'Stratulat Stroe Svet Szasz Talpa Tanase Taran Tataru Tatiana Tcacenco Tcaci Toader Tofan Trandafir ' +
    'Triboi Trif Trifan Tudorache Tudose Turcan Turcu Untila Ursachi Ursu Uzun Vacarciuc Vaduva Vartic ' +
    'Vasiliu Verdes Vicol Vieru Vintila Virlan Visan Vizitiu Vlad Vlas Voinea Vrabie Zamfir Zaporojan',
  southSlavic:
    'Horvat Babić Marić Jurić Kovačić Knežević Vuković Marković Petrović Nikolić Jovanović Đorđević ' +
    'Stojanović Ilić Stanković Pavlović Milošević Hadžić Hodžić Begić Delić Mujić Halilović Hasanović ' +
    'Ibrahimović Kovačević Krasniqi Zupan Krajnc Zupančič Potočnik Mlakar Kos Vidmar Golob Turk Kralj ' +
    'Božič Kotnik Bizjak Hribar Rozman Kavčič Hočevar Oblak Žagar Koren Petek Zajc Tomažič Ivanov Ivanova ' +
    'Georgiev Georgieva Dimitrov Dimitrova Petrov Petrova Nikolov Nikolova Hristov Hristova Stoyanov ' +
    'Stoyanova Todorov Todorova Iliev Vasilev Atanasov Petkov Angelov Marinov Kolev Yordanov Mihaylov ' +
    'Popov Trajkovski Stojanovski Petrovski Jovanovski Abadžija Abadžić Adzimitrevska Adzimitrevski ' +
    'Aguridić Ahić Ahmetspahić Aksentić Aksin Aksić Akšam Aladić Aladžić Alargić Alavanja Alavantić ' +
    'Aleksić Alfermann Alidi Alih Alija Aličić Aljančić Alkhamis Almašac Alparac Aluga Aman Anchevska ' +
    'Anchevski Andesilić Andić Andreevska Andreevski Andrejin Andrejić Andriška Angster Antoni Antonić ' +
    'Anučin Anušić Anđelić Apostolska Apostolski Arap Arhanić Arman Arpaši Arsenić Arsić Atsevska ' +
    'Atsevski Avsec Azinić Aćin Ačanski Ačić Ađanski Ađić Ašanin Ašađanin Ašimi Aškraba Aškrabić Ašonja ' +
    'Ašćerić Aždajić Ažić Babac Babalj Babarogić Babatz Babel Babunska Babunski Baburić Bacalo Badjuk ' +
    'Bahun Bajalska Bajalski Bajc Bajčetić Bajčić Bajšanski Bakal Bakaran Bakarec Bakevska Bakevski Baki ' +
    'Balajić Balat Baleta Baletić Balinčić Baljak BalogŠandor Baltin Bandić BandićŠtimac Bandl Banić ' +
    'BanićJokić Banja Banjac Banjak Banjalić Banjari Baranjec BarbarićŠehić Bardek Baretta Barinić ' +
    'Barisić Baroševčić Bartulin Basar Basara Basarić Bastajić Bastać BatinićŠantić Batnožić Bato ' +
    'Beissmann Bekavac Beko Bekonja Bekovac Bekvalac Bekčić Belcar Belec Belenzada Belichanets Belivuk ' +
    'Belić Belogaska Belogaski Belopoljac Beloševac Bendevska Bendevski Berak Beribak Bevk Bezjak Beđan ' +
    'Biglebauer Biljan Bilogravić Birčanin Bizetić Bizumić Bićanin BiškićMerkaš Bjeletić Bjelica Bjelinić ' +
    'Bjelivuk Bjelić Bjeličić Bjelja Bjeljac Bjelkić Bjelobaba Bjelobrk Bjeloglav Bjelogrlić Blatančić ' +
    'Blazhevska Blazhevski Blaćanin Blaško Bobeta Bobinac Bocić Bockovac Bocokić Boda Bodiroga Bogdanska ' +
    'Bogdanski Bogoeska Bogoeski Bogosavac Bojadzi Bolf Bolkovac Bolot Bolta Boltić Bomeštar Bondžić ' +
    'Borkovački Borovac Borčanin Bosanac Bosančić Boshevska Boshevski Bosiljkić Bosiljčić Botsevska ' +
    'Botsevski Bozalo Bozdok Bočkai BošnjakovićHolik Božanić Božičanin Božičić Bradvić Brahaj Bratina ' +
    'Bratonožić Breznik Brezo Brezoska Brezoski Brezovac Brezovnjački Brečko Brežančić Brinjak Brisuda ' +
    'Brkić BrnićLevada Brđanin Buač Buača Bubalo Bucalo Budimčić Bulaja Buljat Buljin Buljubašić Buljugić ' +
    'Bulovan Bunoza Bunuševac Burani Burazer Burazor Burgić Burđak Busak Buslaver Bučanin BuđićHalas ' +
    'Bušetinčan Cacciamani Cajner Cajzler Canjko Cankar Carić Cartl Cehmajster Cerar Chakar Chashule ' +
    'Chemerska Chemerski Chevrevska Chevrevski Chipan Chokrevska Chokrevski Chupona Cigoj Cikota Cilikan ' +
    'Cimerman Cimeša Cokan Colarič Conceicao Crnogaj Csapo Csordas Cvetljanin Cvetuljski Cvijan Cvijetin ' +
    'Cvijetić Cvijić Cvjetičanin Czersky Dabić Dabnjak Dadić Dafunić Dajić Dajlić DakićKožić Dalleaste ' +
    'Dameska Dameski Danenhauer Daražac Davchevska Davchevski DavidovićAmić Dašić Debeljak Debenjak ' +
    'Dedejić Dedijer Dekany Delalić Dera Devald Devedžić Devetak Devrnja DevčićKatić Deđanski Dimitrić ' +
    'Dimić Dimkić Dimčić Dimšić Dinevska Dinevski Dingarac Dirjan Divald Djak Djetka Djurasek Dobaj ' +
    'Dobrevska Dobrevski Dodevska Dodevski Dokonal Dokoza Dolaček Dolinar Dolničar Domazet Domiševac ' +
    'Domjan Domljan Dondur Donevska Donevski Dončić Dopuđa Dopša Dorić Dornik Doronjski Dorontić Doža ' +
    'Dragin Dragić DragovićZafred Drakul Drakčić Dramlić Drač Dračić Drinić Drinjak Drljan Drljača ' +
    'Drmanac Drmončić Drvenica Drča Drčelić Dubravec Dugac Dugaja Dukovac Dumanjić Dumnić Dupan ' +
    'DuvnjakČuljak Dvizac Dvokić Dvoranac Dvorchanets Dzambaz Dzinleska Dzinleski Džakmić Džakula Džal ' +
    'Džanija Dženopoljac Džepina Džigurski Džikić Džinić Egelja Egeljić Egerić Egić Fabijan Fabjan ' +
    'Faculjak Fahham Faisz Fajdetić Fajdiga Faktor Farčić Fekonja Ferjan Filipan Fister Fišbah Flaman ' +
    'Flanjak Flačer Folivarski Francezi Franić FranjićAbramić FranjićZelić Frazi Frigan Fuga Fundak Furdi ' +
    'Furgala Gabrovšek Gabud Gadžić Gages Gagić Gagričić Gagro Gajec GajgićMatić Gajski Galevska Galevski ' +
    'Galinac Galić Galjak Galjen Galjer Gantar GanzŽuparić Gapo Garevska Garevski Garonja Gavrilska ' +
    'Gavrilski Gavrić Gazdić Gazibara Gazivoda Gaćina Gačić Gađanski Gašpić Gažo Gechevska Gechevski ' +
    'Genjega Georgievska Georgievski Geshoska Geshoski Gievska Gievski Gjorgjevska Gjorgjevski Glavak ' +
    'Glavash Glavati Glavač Gledić Gleđa Glintić Gložanski Glumac Glumpak Godanj Godec GolićSamaržija ' +
    'Gombai Gombay Goričanec Gorišek Gorjanski Grabež Grabić Grabovac Grabul Grabuloska Grabuloski ' +
    'Gradišar Gradištanac Granat Grbeša GrebenarŽarmen Gregorc Grgič Griesbacher Gril Grkavac Grkinić Grm ' +
    'GrubešićBarbir Grubnić Grupche Guguvchevska Guguvchevski Gulam Gunjača Gutal Gutrovac Guzina Gučanin ' +
    'Gušavac Guševac Gušić Hack Hajdinjak Hajnc Halas Handžić Hango Hanižar Hannich Haramija Harač Has ' +
    'Hasanica Havojić Hađa Heleta Herjavec Hidošanin Hinek Hirnštajn Hlapec Hlasni Hlavati Hodanovac ' +
    'Hodovanj HohošBabić Homa Hovanjek HrešićDubaić Hrnjak Hrovat Hrvatin HusakovićHodžić Huzanić Ibrić ' +
    'Igličar Igrić Ihasz Ilančić Ilc Ilievska Ilievski Ilin Ilinčić Ilisić Iličin Iljoska Iljoski ' +
    'Ivanišić IvankovićBon Ivanoska Ivanoski Ivančan Ivančič Ivas Ivić Ivkovac Ičelić Išvan Jadro Jagica ' +
    'Jagodić Jagušić Jakobek Jakobčin Jakolić Jakopič JakušMejarec Jaman Jamnik Janchevska Janchevski ' +
    'Janevska Janevski Janečić Janka Jankovitch JankovićBešlić JanoševićFranz Januško Jarc Jarnec Jauk ' +
    'Jazbinšek Jazvinšak Jeftić Jelačić Jelašić Jelica Jelisavac Jenkač Jerab Jeram Jereb Jeremić Jergić ' +
    'Jerinić Jerinkić Jeseničnik Jeuša Jevrić Jevtić Jevđenić Jezdić Jokin Jokić Jokičić Josifoska ' +
    'Josifoski Josić Jostiak JovanovićFiličić Jovchevska Jovchevski Jovičić Juhart Jurašić Jurišin ' +
    'Jurišić JurišićSpajić Jurukoska Jurukoski Kabić Kadnar Kadri Kajganić Kalaba Kalabić Kalajdziska ' +
    'Kalajdziski Kalajdžić Kalajić Kalamiza Kalchevska Kalchevski Kalendić Kalić Kaluđerski Kamber ' +
    'Kamberska Kamberski Kambič Kamenički Kandecki Kanić Kanižaj Kaproncai Kapulica Kapša Karadak ' +
    'Karadamis Karadza Karajčić Karaman Karamata Karapetrić Karatošić Karaulac Karaulić Karavidić Karać ' +
    'Karačić Kardinal Kardoš Karika Karlak Karlić Kasavica Kaselj Katarinček Katić Katoi Katruša Katulić ' +
    'Kazenski Kačaniklić Kačar Kačavenda Kašanin Kekić Keleka Keleman Kemfelja Kepeska Kepeski Kešina ' +
    'Kichevska Kichevski Kihas Kitanoska Kitanoski Kitić Kitonjić Kizivat Kićevac Kičema Kičić Kišfalubac ' +
    'Kladar Kladarin Klanac Klander Klapec Klačar Klašnja Klemenčič Klečina Klikovac Klinac Klinić ' +
    'Klišanin Klječanin Knez Kobela Kobia Kocjan Kodra Kodzoman Kofranek Kogan Kojčić Kokalj Kokar Kolak ' +
    'Kolarac Kolarić Kolembus Kolenc Kolesarić Kolgjeraj Kolishevska Kolishevski Kolompar Kolonja ' +
    'Kolundžija Kolundžić KolundžićRadić Komad Komadinić Komak Komar Komarica Komarnički Komaromy ' +
    'Komarčić Komatina Komazec Komljen Komluški Komnenić Konda Kondža Koneska Koneski Konta Končar ' +
    'Kopanec Kopas Koprivec Korda Kordin Kordić Kordulup Korica Korobar Korotaj Korošec Korpaš Korubin ' +
    'Korušac Korša Kosalec Kostin Kostić Kotaranin Kotaraš Kotarlić Koteska Koteski Kotevska Kotevski ' +
    'Kotsare Kotso Kovalski Kovinjalo Kovinčić Kovjanić Kovljenić Kovrlija Kovčin Kozarac Kozarski Kozić ' +
    'Kozlica Kozlina Kozlovački Košanin Košarac Košničar Košpić Koštunica Košutarac Košutić Košćalek ' +
    'Kragl Kragulj Kraguljac Krainčanić Krajina Krajišnik Kralja Kramarić Kranjski Krasić Kratofil Kregar ' +
    'Kremanac Kresoja Kresonja Kreštalica Krga Kristić Krivaja Krivda Krivokuća Krivošija Krivošić Kričak ' +
    'Krička Krišan Križaj Križan Križić Krkalo Krkeljić Krkić Krkljuš Krkobabić Krle Krmelj Krnjajić ' +
    'Krsmanić Krsmić Krspogačin Krstajić Krstekanić Krsteska Krsteski Krstevska Krstevski Krstin Krstinić ' +
    'Krstić Krstičić Krstonić Krvavac Krznarić Krčevinac Kubena Kudeljaš Kuhar Kujavec Kukuljica ' +
    'Kukuružnjak KunićBukovac Kunoska Kunoski Kunštek Kupusinac Kuraica Kurevija Kuridža Kurija Kurilić ' +
    'Kurjačić Kurjački Kurnoga Kurobasa Kurtak Kurtanjek Kurtuma Kurucić Kurćubić Kushevska Kushevski ' +
    'Kutlija Kuturets Kuzmanić KuzmanićŠarac Kućinac Kučara Kušan Kušić Kušljić Kuželj Kužet Kvasina ' +
    'Kvekić Kvrgić Labalo Laban Labanac Labotić Labus Laforza Laitkam Laketa Laketić Lakić Laletin Lalić ' +
    'Lambić Lape Lazanski Lazarac Lazarevska Lazarevski Lazendić Lazeska Lazeski Lazetić Lazin Lazinica ' +
    'Lazić Laćman Lačanin Lačnjevac Lađevac Lechevska Lechevski Lemaić Lemajić Lemić Lenhard Leposavić ' +
    'Lero Lesendrić Lesjak Levajac Levanić Levenska Levenski Lečić Lešina Lichenoska Lichenoski Lilić ' +
    'Lipan Lipar Livaja Ljevnaić Ljiljan Ljubotina Loboda Logar Logožar Lomić Lončar Lovrić ' +
    'LošićKrizmanić Ludban Lukačin Lukenda Lukendić Lukić Lučar Lučić Lužaić Lužar Macanić Macele Macko ' +
    'Madić MadunićFlauder Madžić Magdalenić Magdić Maglajić Mahmudi Majača Majcan Majcen Majkić Majnik ' +
    'Makedonska Makedonski Malbašik Malenica Maleska Maleski Malevska Malevski Malečić Malinić Malivuk ' +
    'Malićanin Malobabić Malojčić Maltašić Malvić Mamula Manastirlić Manchevska Manchevski Mandarić ' +
    'Mandić Mandrapa Manevska Manevski Manfred Manjak Manjenčić Marak Maran Maračić Margić Marinčić ' +
    'Markelj Markotić MarkovićŠarac Markuš Marmeggi Marsenić Mart Martać Martinac Martinoska Martinoski ' +
    'Marunica Marčec Marčik Masin Maslać Matanić Mataz Matevska Matevski Matijanić Matić Matorić Matusina ' +
    'Mautner Mauzer Megdanac Menrat Merlak Mesarić MesarošBelanji Mihaljec Mijić Mijota Mikac ' +
    'MikešićMerda MikićVučak Mikodanić Mikuta Milak Milchin Miler Milla Miloshevska Miloshevski Miodrag ' +
    'Mironska Mironski Mitevska Mitevski Mitoš Mitrevska Mitrevski Mitrikjeska Mitrikjeski Mitsevska ' +
    'Mitsevski Mičan Miščančuk Mlikota Mlinar Mohnacki Moshin Moslavac Močnik Mucalj Mucavac Muhar Muk ' +
    'Munda Munkaš Muradbašić Murati Musalevska Musalevski Mustachki Muženjak Naglav Nagode Nagypalfi ' +
    'Najcheska Najcheski Najduk Nanaić Nanevska Nanevski Naumcheska Naumcheski NaumovskiČizmar Nača Nemet ' +
    'Nesladek Nestor Nezaj Nikoleska Nikoleski NikolićKovačić Nowosadek Oberman Obrežanac Odobašić ' +
    'Oklobdžija Olbina Ondrašek Onič Opačić Oprić Opsenica Opuić Opuvačić Orak Oraovčić Oravec Orašanin ' +
    'Orbanić Orgulan Oro Orovchanets Oršanić Osmak Osmanli Osmanlić Otartić Ovčina Owais Ožanić Pahanić ' +
    'Pahert Pajeska Pajkurić Pajtl Pajčić Palavestra Palašti Paligorić Palija Palikuća Palić Pališaški ' +
    'Palm Pamper Panchevska Panchevski Pandeska Pandeski Panežić Panišić Panjak Papak Papradishki ' +
    'Paravinja Parojčić Parun Pastar Patafta Patarac Patača Patačić Patila Patko Patrnogić Patrun Pavelić ' +
    'Paver Pavešić Pavlačić Pavličić Pavloska Pavloski Pavrlišak Pavčić Pazmanj Pačanin Pačariz Pađen ' +
    'Pašagić Pašalić Pašić Penezić Penić Penushliska Penushliski Penčić Peran Perl Perlaš Perša ' +
    'Petrijevčanin Petrinšak Petriševac Petrovac Petrushevska Petrushevski Pećar Pećina Peček Pešorda ' +
    'Piha Pitinac Pivar Piškorjanac Pješivac Pješčić Placento Plahinek Plamenac Plantak Plaskur Plazonja ' +
    'Plazonjić Plačić Plačko Plaščar Plejo Plemić Pleskonjić Pleša Pleška Pocrnja Podbarac Podgorets ' +
    'Podnar Podpadac Pogačić Polančec Polezhinoska Polezhinoski Poljanska Poljanski Polšak Ponjavić ' +
    'Poposka Poposki Popržan Popčić Potkonjak Potnar Potočar Poštić Požarac Prakatur Prangart Prebil ' +
    'Predin Predić Preloščan Preočanin Prerad Prespanska Prespanski Prešeren Prilepchanska Prilepchanski ' +
    'Prkosovački Prlichko Protić Prošić Ptičar PuačMatešić Puharić Putinčanin Putnik Puzavac Puzigaća ' +
    'Puškarčuk Rabić Raca Radicheska Radicheski Radijevac Radin Radisavić Radivojac Radivojša Radl ' +
    'Radonja Radonjanin Radonjić Radotić Radovac Radovanac Radovanlija Radulaški Radulić Radulj Radušić ' +
    'Raduški Radvanji Raich Rajh Rajs Rajtek Rajšić Rakarić Rakas Rakinić Rakušić Ramač Rapovac Rasinac ' +
    'Rasić Raspudić Ratkovčić Ratsin Raucher Razić Rašetić Raščanin Remeta Rendulić Rennich Renovica ' +
    'Renčar Repac Repija Resele Resnik Ribar RibićGreganić Rica Rimai Ristić Ristoska Ristoski Rittgasser ' +
    'Rogoz Rogulja Rosandić Rothenbacher Rovčanin Rozgić Roškić Rožac Rudan Rumenić Rupnik Rušanoski ' +
    'Sabljak Sabolski Sabolčec Sadiki Sadžak Sagadi Salaj Samac Samardžija Samohod Samohodaj Samolovac ' +
    'Sandalj Sandić Sando Sarievska Sarievski Satner Savevski Schermann Schutzbach Sebenji Sever ' +
    'Sharevska Sharevski Shijak Shterjoska Shterjoski Shulinchevska Shulinchevski Simin Simić Simurdić ' +
    'Simčič Sitarić Skeledžija Skenderija Skorupan Skračić Skroban Sladić Sladoje Slam Slamarski Slamek ' +
    'Slankamenac Slatinac Slavenska Slavenski Slaveska Slaveski Slijepac Slobodjanac Slobođanac Slonja ' +
    'Smaić Smakjoska Smakjoski Smilevska Smilevski Smiljan Smiljanec Smokvarska Smokvarski Smoljanec ' +
    'Smoljanić Sodar Sofronievska Sofronievski SokolićMihalak Solak Soldo Solga Solunska Solunski Somrak ' +
    'Sonnenfeld Sparić Spasenić Spasić Srakić Stamatoska Stamatoski Stanikić Staničić Staniša ' +
    'StankovićMarton Stapić Starovlah StarčevićMatijaško Stavreska Stavreski Stašćik Stepanić Stevelić ' +
    'Stojanoska Stojanoski Stojmenska Stojmenski Stolla Stranski Strepački Strikinac Strmota Stubičan ' +
    'Stuparić Sunarić Superina Suvajac Suvajdžić Suvala Suđić Suša Sušac Svorcan Svrakačić Svrtan Szikra ' +
    'Tabaček Takalić Talapka Talavanić Taleska Taleski Talevska Talevski Tamindžić Tampolja Tanjga ' +
    'Tankosić Tanurdžić Tapavica Tapavički Tar Taslak Telak Telebar Telenta Temelkoska Temelkoski ' +
    'Teodosievska Teodosievski Tepavac Tepić Tepša Tepšić Terzija Terzin Terzić Tesla Tevdenić Tica ' +
    'Tijanić Tikas Timarić Timotić Tintor Tochko Tofoska Tofoski Tojić Tolevska Tolevski TomaševićRigo ' +
    'Tomčić Tonkovac Tončić Topalski Topić Topolovac Tormaš Toshevska Toshevski Totman Tozija Tramposch ' +
    'Travica Trenchevska Trenchevski Treneska Treneski Treskavica Tretinjak Tribuljak Trikić Trikošanin ' +
    'Trojachanets Trtica Trček Tubanski Tulla Turajlić Turnadžić Turza Tushevska Tushevski Tustonja ' +
    'Ubavin Ubavić Ubavkić Ubiparip Ubner Udicki Udovičić Udovički Udovčić Udvardi Ugarak Uglješić ' +
    'Ugričić Ugrčić Ukraden Ulemek Umolac Urdin Uzelac Vadlja Vahala Vaip Vajdička Vajzenbach Val ' +
    'ValenčićBrkić Valić Valkai Varenina Varinac Varićak Varmuža Varnica Varzić Varšava VaržićBiuklia ' +
    'VaržićBiuklija Vasileska Vasileski Vasilevska Vasilevski Vasilj Vašadi Vaška Vegar Vekecki Vekić ' +
    'Velaja Velanac Veseličić Vesin Vesić Vezmar Vida Vidaček Viderščak Vidranjski Vincenc Vinketa Vitman ' +
    'Višekruna Vladimirska Vladimirski Vlah Vlašić VogronićOpačić Vranjić VranjkovićĆenan Vrazhalska ' +
    'Vrazhalski Vračar Vrbanac Vrbas Vrbaslija Vrugić Vukadin Vukašinac Vukelić Vukelja Vukeljić Vukobrat ' +
    'VuksanićPuljek Vukša Vukšić Vuleta Vuletaš Vuletin Vulić Vulišić Vunak Vunjak Vučeta Vučetić Vučevac ' +
    'Vučkovac Vučo Wdowiak Weinand Wershansky Wertag Yong Zabaznoska Zabaznoski Zabrdac Zadnik Zadravec ' +
    'Zadrić Zagoršek Zagorščak Zalar Zapalac Zbodulja Zdelar Zdenčan Zebić Zec Zejak Zekan Zijan Zimonja ' +
    'Zimonjić Zinaić Zinajić Zipančić Zografska Zografski Zorica Zrna Zrno Zubak Zvanić Zvonar Ćenan Ćora ' +
    'Ćorak Ćukalac Ćukić Ćukteraš Ćulibrk Čabaj Čabro Čajka Čajko Čaleta Čamagić Čamdžić Čanaki Čandrlić ' +
    'Čančar Čaprnjić Čarapina Čarapić Čaraveša Čarnić Čatalinac Čatić Čavalić Čavaljuga Čavić Čavlina ' +
    'Čaće Čelar Čelebija Čengija Čerkašin Černe Činčurak Čipanj Čizmar Čičmak Čolak Čolanić Čolina ' +
    'Črešnik Čudina Čvagić Đekić Đelkapić Đenić Đerisilo Đerić Đukelić Đumija Đunda Šadl Šafarić Šagodić ' +
    'Šajtoš Šantor Šargač Šarić Šaruga Šegavčić Šegota Šekularac Šenica Šesta Šetula Šiketanc Šimatić ' +
    'ŠimićŠebalj Šimlješa Šiptar Šmitran Šmrčak Šobar Šobota Šolar Šoljić Šolta Šomođvarac Šorgić Šormaz ' +
    'Šorša Šostarec Šostarko Šotić Šotra Španiel Špernjak Špiranec ŠpoljarićPerhat Štajhofer Štampf ' +
    'Štangl Štasni Štefančić Štimac Štriga Štrukelj Šukalo Šukara Šulhof Šulovnjak Šuman Šundalić ' +
    'Šutanovac Šušak Žagarac Žalako Žerajić Žeravica Žgela Žgrabljić Žipac Živak Živanac ŽivićĆojbašić ' +
    'Žmegač ŽuljevićGrafina',
  albanian:
    'Hoxha Shehu Prifti Dervishi Gjoka Hysa Kola Leka Marku Meta Mema Muça Përmeti Rama Rexhepi Sula ' +
    'Toska Zeqiri Zogu Berisha Gashi Morina Bytyqi Kryeziu Thaçi Haradinaj Haliti Hyseni Kelmendi Osmani ' +
    'Shala Ahmeti Ibrahimi Basha Veliaj Topalli Bushati Gjonaj Lleshi Kastrati Gjokaj Dedaj Duka Çela ' +
    'Xhafa Xhaferi Xhepa Lika Koçi',
  baltic:
    'Bērziņš Bērziņa Kalniņš Kalniņa Ozoliņš Ozols Jansons Liepiņš Krūmiņš Balodis Eglītis Zariņš ' +
    'Pētersons Vītols Kazlauskas Kazlauskienė Jankauskas Petrauskas Stankevičius Vasiliauskas Žukauskas ' +
    'Butkus Paulauskas Urbonas Kavaliauskas Navickas Ramanauskas Savickas Jankauskienė Petrauskienė ' +
    'Žemaitis Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Pärn Koppel Luik Oja Raudsepp Lepik Kuusk Kaasik ' +
    'Vaher Karu Põder Tamme Kallas Laar Ansip Ratas Aigare Aigars Alksne Alksnis Andersone Andersons ' +
    'Arāja Arājs Aspere Aspers Auziņa Auziņš Bajāre Bajārs Balode Barons Bergmane Bergmanis Beļavske ' +
    'Beļavskis Birziņa Birziņš Birzniece Birznieks Biseniece Bisenieks Blaua Blaus Blekte Bondare Bondars ' +
    'Breņķe Breņķis Briede Briedis Brunkeviča Brunkevičs Budreiko Buile Builis Buša Bērzīte Bērzīts ' +
    'Bīriņa Bīriņš Cauna Caune Celma Celmiņa Celmiņš Celms Cālīte Cālītis Cīrule Cīrulis Danielsone ' +
    'Danielsons Deģe Deģis Dombrovskis Dreimane Dreimanis Dzene Dzenis Dzirkale Dzirkalis Dīriķe Dīriķis ' +
    'Eglīte Endziņa Endziņš Fogele Fogelis Freimane Freimanis Gaile Gailis Gailīte Gailītis Gasjūne ' +
    'Gasjūns Gibala Graudiņa Graudiņš Gribuste Gribusts Groduma Grodums Grīnberga Grīnbergs Grūba Ivanovs ' +
    'Jankovskis Jansone Jukuma Jukums Jumiķe Jumiķis Jēkabsone Jēkabsons Kalna Kalns Kalnāja Kalnājs ' +
    'Kalēja Kalējs Karlsone Karlsons Kauliņa Kauliņš Kohs Koka Koks Krance Krancis Krastiņa Krastiņš ' +
    'Kraule Kraulis Krauze Krieviņa Krieviņš Krievs Kronberga Kronbergs Krēsliņa Krēsliņš Krūmiņa Kulmane ' +
    'Kulmanis Kurzemniece Kurzemnieks Kārkliņa Kārkliņš Kļaviņa Kļaviņš Laiviņa Laiviņš Landmane ' +
    'Landmanis Lapiņa Lapiņš Lapsiņa Lapsiņš Lasmane Lasmanis Latkovskis Lauberga Laubergs Legzdiņa ' +
    'Legzdiņš Lejiņa Lejiņš Lejniece Lejnieks Lielmane Lielmanis Liepa Liepiņa Lodiņa Lodiņš Logina ' +
    'Logins Loča Ločs Lāce Lācis Līce Līcis Līdaka Līdaks Lūse Lūsis Matisone Matisons Mazjāne Mazjānis ' +
    'Medne Mednis Meiere Meiers Mekša Mekšs Meldere Melderis Melngaile Melngailis Meškūna Meškūne Meškūns ' +
    'Mihailovs Miķelsone Miķelsons Morozovs Muceniece Mucenieks Muižniece Muižnieks Namiķe Namiķis Niedra ' +
    'Ose Osis Ostrovskis Ozere Ozers Ozola Ozoliņa Pakalniete Pakalnietis Paltere Palters Pauļuka Pauļuks ' +
    'Pavlovskis Pence Pencis Petrovskis Podniece Podnieks Podziņa Podziņš Pole Polis Porgante Porgants ' +
    'Pretkalniņa Pretkalniņš Pridāne Pridāns Priedīte Priedītis Putniņa Putniņš Puķīte Puķītis Pērkona ' +
    'Pērkons Pētersone Ratniece Ratnieks Riekstiņa Riekstiņš Romanovskis Rozenbaha Rozenbahs Rozīte ' +
    'Rozītis Rožkalne Rožkalns Rubene Rubenis Rudzīte Rudzītis Runce Runcis Salmiņa Salmiņš Sauliete ' +
    'Saulietis Seržante Seržants Sietniece Sietnieks Siliņa Siliņš Skudra Smuģe Smuģis Sondore Sondors ' +
    'Sosāre Sosārs Sproģe Sproģis Sprūde Strautiņa Strautiņš Strautmane Strautmanis Strazdiņa Strazdiņš ' +
    'Sukute Sukuts Sējēja Sējējs Sīle Sīlis Teicāne Teicāns Tiltiņa Tiltiņš Tuča Tučs Tālberga Tālbergs ' +
    'Tīrele Tīrelis Vaivade Vaivads Valtere Valters Vanaga Vanags Vasils Vecumniece Vecumnieks Veinberga ' +
    'Veinbergs Veisa Veiss Vilka Vilks Vilsone Vilsons Vintere Vinters Viļuma Viļums Volle Vollis Vāciete ' +
    'Vācietis Vītiņa Vītiņš Vītola Vītoliņa Vītoliņš Vītuma Vītums Zariņa Zeidmane Zeidmanis Zeltiņa ' +
    'Zeltiņš Ziemele Ziemelis Zunda Zvaigzne Zvejniece Zvejnieks Zviedre Zviedrs Zvinele Zvinelis Zālīte ' +
    'Zālītis Zībere Zībers Ābele Āboliņa Āboliņš Āboltiņa Āboltiņš Čudara Čudars Ķeizare Ķeizars Ķēniņa ' +
    'Ķēniņš Šileiko Širovs Šmite Šteina Šteins Šīrante Šīrants Ūdre Ūdris',
  eastSlavic:
    'Smirnov Smirnova Kuznetsov Kuznetsova Popova Vasiliev Vasilyev Sokolov Mikhailov Novikov Fedorov ' +
    'Fyodorov Morozov Volkov Alekseev Lebedev Semenov Semyonov Egorov Pavlov Kozlov Stepanov Nikolaev ' +
    'Orlov Andreev Makarov Nikitin Zakharov Zaitsev Solovyov Borisov Yakovlev Grigoriev Romanov Vorobyov ' +
    'Sergeev Kuzmin Frolov Alexandrov Dmitriev Korolev Gusev Kiselev Ilyin Maximov Polyakov Sorokin ' +
    'Vinogradov Kovalev Belov Medvedev Antonov Tarasov Zhukov Baranov Filippov Komarov Davydov Belyaev ' +
    'Gerasimov Bogdanov Osipov Sidorov Matveev Titov Markov Mironov Krylov Kulikov Karpov Vlasov Melnikov ' +
    'Denisov Gavrilov Tikhonov Kazakov Afanasiev Danilov Savelyev Timofeev Fomin Chernov Abramov Martynov ' +
    'Efimov Fedotov Shcherbakov Nazarov Kalinin Isaev Chernyshev Bykov Maslov Rodionov Konovalov Lazarev ' +
    'Voronin Klimov Filatov Ponomarev Golubev Kudryavtsev Prokhorov Naumov Potapov Zhuravlev Ovchinnikov ' +
    'Trofimov Leonov Sobolev Ermakov Kolesnikov Goncharov Shevchenko Kovalenko Bondarenko Boyko Tkachenko ' +
    'Kravchenko Kovalchuk Koval Oliynyk Shevchuk Polishchuk Lysenko Melnyk Marchenko Savchenko Rudenko ' +
    'Petrenko Moroz Tkachuk Klymenko Kravchuk Honcharenko Panchenko Ponomarenko Pavlenko Kharchenko ' +
    'Sydorenko Bilous Hrytsenko Zelenskyy Zelensky Klitschko Poroshenko Yushchenko Tymoshenko Zaluzhny ' +
    'Ivanenko Kuzmenko Romanenko Vasylenko Zinchenko Kostenko Tereshchenko Nechyporenko Stasiuk Humeniuk ' +
    'Zubko Hnatiuk Dzyuba Horbach Kashuba Lukashenko Kavaliou Ivanou Novik Zhuk Karalenka Andrukhovich ' +
    'Babukh Bachey Balabukh Balabukha Balakun Balitska Balitskiy Bambula Bandera Baranovskiy Bashuk ' +
    'Berdnik Bilich Blokhin Blokhina Boretska Boretskiy Borochko Borovskiy Boyarchuk Bragin Bragina ' +
    'Britska Britskiy Burmilo Butko Chervoniy Danilishin Danilishina Danilko Demchishin Demchishina ' +
    'Demkiv Didukh Dmitrishin Dmitrishina Dmitruk Doronin Doronina Dovgalevska Dovgalevskiy Durdinets ' +
    "Dzyub'yak Fedorishin Fedorishina Fokin Fokina Fomina Galatey Galatsion Galkin Galkina Gaman Gamula " +
    'Ganich Garun Gaychuk Gayduk Gayoviy Gladkivska Gladkivskiy Gladukh Glinskiy Gnatishin Gnatishina ' +
    'Golovets Gorbach Gordiychuk Gorodotska Gorodotskiy Goroviy Goyko Grechko Grigorishin Grigorishina ' +
    'Grinevetska Grinevetskiy Grinevska Grinevskiy Grishin Grishina Grishko Gromiko Gushchin Gushchina ' +
    'Ilina Ivanishin Ivanishina Ivaniv Ivantsiv Kalach Kalinina Kandiba Kapustin Kapustina Karpukh Kaskiv ' +
    'Khitrovo Kivach Kolomiyets Koman Kompaniyets Kononets Kordun Koretska Koretskiy Kornyiychuk ' +
    "Korov'yak Kostina Kotsyubinskiy Kovalska Kovalskiy Kulagin Kulagina Kulchitska Kulchitskiy Kulinich " +
    'Lagoyda Lakhman Lanoviy Lapin Latan Lataniy Latanska Latanskiy Lazirko Levadovskiy Likhno Likovich ' +
    'Lindik Lobachevska Lobachevskiy Lomoviy Luchko Lugoviy Lukin Lukina Lutska Lutskiv Lutskiy Lyashchuk ' +
    'Lytkin Lytkina Lyuta Lyutiy Magera Makhno Makovetska Makovetskiy Malkovich Mamiy Marinich Mariyevska ' +
    'Mariyevskiy Markiv Mayboroda Mazaylo Mazilo Mazun Mikhaylyuk Miklashevska Miklashevskiy Miklukho ' +
    'Miloslavska Miloslavskiy Minyaylo Mishin Mishina Mogilevska Mogilevskiy Moskal Moskalyuk Mukhin ' +
    'Mukhina Negoda Nikitina Nogachevska Nogachevskiy Osadko Pagutyak Palamarchuk Paliy Parashchuk ' +
    'Pasichnik Pavlishin Pavlishina Pavliv Pendik Petik Petlyura Petrin Petrina Petrishin Petrishina ' +
    'Petriv Plaksiy Pogiba Ponomariv Porivay Porivaylo Pototska Pototskiy Prigoda Pritula Priymak Pryadun ' +
    'Romanishin Romanishina Romaniv Romenets Romey Romochko Rozputniy Rozputnya Savina Savitska Savitskiy ' +
    'Semenochko Semeshchuk Serdyuk Shamrilo Shcherbak Shchukin Shchukina Shestak Shindarey Shkaraba ' +
    'Shubin Shubina Shudrik Shukhevich Shumilo Shupik Sidletska Sidletskiy Sidlyak Siletska Siletskiy ' +
    'Silin Sirko Skoropadska Skoropadskiy Sorokina Sosyura Splyukh Splyukha Spotikach Stakhiv Stepanets ' +
    'Stetskiv Stigaylo Storchak Storozhuk Subbotin Subbotina Suchak Sushko Svidrigaylo Tarasyuk Teterin ' +
    'Teterina Tindarey Tretyak Trublayevska Trublayevskiy Tryasilo Tryasun Tsimbalistiy Tsushko Umanets ' +
    'Unich Usich Vasilin Vasilishin Vasilishina Vasilkivska Vasilkivskiy Veredun Vereshchuk Vergun ' +
    'Vitryak Voloshchuk Yaloviy Yalyuk Yanyuk Yarmak Yashchuk Yatsishin Yatsishina Yatskiv Yavorivska ' +
    'Yavorivskiy Yemets Yermak Yevpak Yudin Yudina Yukhno Yurchishin Yurchishina Yushchik Yushchuk Zabila ' +
    'Zimin Zimina Zinkevich Zvarich',
  greek:
    'Papadopoulos Papadopoulou Papadakis Papageorgiou Papanikolaou Papaioannou Papandreou Georgiou ' +
    'Dimitriou Nikolaou Ioannou Konstantinou Vasileiou Athanasiou Christou Oikonomou Economou Vlachos ' +
    'Karagiannis Makris Makridis Pappas Angelopoulos Antoniou Alexiou Anagnostou Anastasiou Apostolou ' +
    'Charalampous Christodoulou Dimopoulos Diamantis Galanis Giannopoulos Hatzis Kalogeropoulos ' +
    'Karamanlis Katsaros Kostas Koutsoukos Kyriakou Lambrou Mavros Mitsotakis Nikolaidis Panagiotopoulos ' +
    'Petridis Raptis Samaras Sideris Spanos Stathopoulos Stavrou Theodorou Triantafyllou Tsakiris Tsipras ' +
    'Varoufakis Vasilopoulos Venizelos Xenakis Zervas Zografos Akridas Alafouzos Alavanos Alevizos ' +
    'Alexandrou Alexiadis Alivizatos Anastasiadis Andreadis Andreou Angelidou Angelopoulou Antoniadis ' +
    'Antonopoulou Argyriadis Arvanitis Aspasios Athanasiadis Avgerinos Axiotis Bletsas Botsaris ' +
    'Boukouvalaioi Dagklis Damaskinos Daskalopoulou Deli Didaskalou Dimaras Doubiotis Dourentis Doxaras ' +
    'Dragoumis Drakos Dyovouniotis Eftaxias Eleftheriadis Eleftheriou Galani Gennadios Georgiadis ' +
    'Germanos Germanou Giagkos Giannaris Gkofas Glykys Gounaris Gousios Kalamogdartis Kalaris Kalligas ' +
    'Kalogiannis Kalyvas Kanakaris Kapsis Karamitsos Karavias Karras Kasidiaris Kazantzis Kedikoglou ' +
    'Koliatsos Komninos Kontoleon Kontostavlos Korakas Kornaros Koromilas Koronaios Kotzias Koundouros ' +
    'Kountouriotis Kourmoulis Koutalianos Kouvelis Krestenitis Kypraios Lagos Laimos Lameras Leivadas ' +
    'Liapis Lontos Loulis Loupis Lykos Lytras Magkas Makri Malaxos Manginas Manolas Maris Mavrogenis ' +
    'Melioi Messinezis Metaxas Miaoulis Michaloliakos Mitzou Nikolakos Pantazis Papafilippou Papagos ' +
    'Papakonstantinou Papakostas Papantoniou Papastefanou Papazoglou Roufos Theodosiou Theotokis Vamvakas ' +
    'Vamvas Varnakiotis Varouxis Vasileiadis Vasilikos Vergas Vilaetis Vitalis Vlastos Vlavianos Vonortas ' +
    'Voulgaris Vourdoubas Vyzantios Zachariou Zachos Zaimis Zanos Zappas Zarkos Zervos Zografou Zygomalas',
  turkish:
    'Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin ' +
    'Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Güneş Aksoy Acar Avcı Bulut Can Taş Tekin ' +
    'Turan Ünal Yalçın Yavuz Yüksel Karaca Kaplan Keskin Güler Güven Gül Işık Bozkurt Coşkun Duman Durmaz ' +
    'Erdem Ergün Karataş Kocaman Köse Önal Özer Sarı Sezer Soylu Tunç Toprak Uçar Uysal Yaman Zengin Akın ' +
    'Aktaş Albayrak Altun Ateş Bayram Başaran Ceylan Çoban Demirci Dursun Eren Gündoğdu İnce Karakaya ' +
    'Kalkan Öz Özgür Pamuk Sönmez Tan Topal Türkmen Abacı Abadan Abalıoğlu Abay Aclan Adal Adanır Adem ' +
    'Adin Adıvar Akal Akalın Akan Akar Akay Akaydın Akbaba Akbay Akbulut Akcan Akdağ Akdemir Akel Akgöz ' +
    'Akgül Akgün Akkan Akkaya Akkaş Akkor Akkoyun Akkoyunlu Akkoç Akkurt Akman Akpınar Aksakal Aksel ' +
    'Aksungur Aktan Aktay Akyel Akyürek Akyüz Akyıldız Akçal Akçalı Akçay Akıncı Akışık Akşit Alkan ' +
    'Alkaya Alnıaçık Alpman Alpuğan Altan Altuntaş Altınay Altınbaş Altınel Altınok Altıntaş Altınışık ' +
    'Altıok Alyanak Alıcı Aras Arda Arslanoğlu Arıcan Arık Arıkan Arığ Asil Aslanoğlu Atakan Atakol ' +
    'Atalık Atan Atasever Atay Atik Atlı Atıcı Atılgan Avan Avcıoğlu Ayaydın Ayaz Aybar Aycan Aydan ' +
    'Aydemir Aydoğdu Aygün Ayhan Aykan Aykaç Aykurt Aytaç Aytek Aytekin Ayverdi Açıkalın Açıkgöz Ağaoğlu ' +
    'Ağca Ağırbaş Aşkın Aşçı Aşık Aşıkoğlu Babacan Babalı Babaoğlu Bademci Bahadır Bakan Bakırcı ' +
    'Bakırcıoğlu Balcı Ballı Baltacı Barbarosoğlu Barlas Basmacı Baturalp Bayazıt Baydar Baykam Bayraktar ' +
    'Bayraktutan Baysoy Bağış Başer Başoğlu Bekdik Bektaş Bektaşoğlu Berberoğlu Berk Beşerler Beşikçi ' +
    'Beşok Bildik Bilen Bilge Bilgen Bilgin Bilgiç Birinci Birlik Biçer Boduroğlu Bolat Bolatlı Boratav ' +
    'Boyacı Boz Bozdoğan Bozkır Bozoğlu Bucaklı Budak Bulak Buruk Bölükbaş Bölükbaşı Bıçakçı Dalkıran ' +
    'Dağdaş Dağlaroğlu Demirbaş Demirel Denkel Dizdar Durak Duygulu Düşenkalkar Egeli Ekici Ekşioğlu ' +
    'Eliçin Elmastaşoğlu Elçiboğa Erbay Erberk Erbulak Erginsoy Erkekli Eronat Ertepınar Ertürk Erçetin ' +
    'Evliyaoğlu Gönültaş Gümüşpala Günday Gürmen Hakyemez Hamzaoğlu Ilıcalı Kahveci Kaplangı Karabulut ' +
    'Karaböcek Karadaş Karaduman Karaer Kasapoğlu Kavaklıoğlu Keseroğlu Keçeci Kocabıyık Korol Koyuncu ' +
    'Koçoğlu Koçyiğit Kuday Kulaksızoğlu Kumcuoğlu Kunt Kunter Kurutluoğlu Kutlay Kuzucu Körmükçü Köybaşı ' +
    'Köylüoğlu Küçükler Kılıççı Kıraç Limoncuoğlu Mayhoş Menemencioğlu Mertoğlu Nalbantoğlu Nebioğlu ' +
    'Numanoğlu Okumuş Okur Oraloğlu Orbay Ozansoy Paksüt Pekkan Pektemek Poyrazoğlu Poçan Sadıklar ' +
    'Samancı Sandalcı Sarıoğlu Saygıner Sepetçi Sezek Sinanoğlu Solmaz Sözeri Süleymanoğlu Tahincioğlu ' +
    'Tanrıkulu Tazegül Taşlı Taşçı Tekand Tekelioğlu Tokatlıoğlu Tokgöz Topaloğlu Topçuoğlu Toraman ' +
    'Tunaboylu Tunçeri Tuğlu Tuğluk Türkdoğan Türkyılmaz Tütüncü Tüzün Uca Uluhan Velioğlu Yazıcı ' +
    'Yetkiner Yeşilkaya Yorulmaz Yıldızoğlu Yılmazer Çamdalı Çapanoğlu Çatalbaş Çağıran Çetiner Çevik ' +
    'Çörekçi Önür Örge Öymen Özberk Özbey Özbir Özcan Özdenak Özdoğan Özgörkey Özkara Özkök Öztonga ' +
    'Öztuna',
  azeri:
    'Aliyev Aliyeva Mammadov Mammadova Hasanov Huseynov Guliyev Ismayilov Abbasov Ahmadov Babayev Rzayev ' +
    'Veliyev Safarov Jafarov Karimov Suleymanov',
  centralAsian:
    'Nazarbayev Tokayev Akhmetov Akhmetova Ospanov Iskakov Suleimenov Omarov Kaliyev Abdrakhmanov ' +
    'Bekmukhambetov Zhumabayev Seitkali Nurmagambetov Tulegenov Amanov Sadykov Atambayev Japarov ' +
    'Mirziyoyev Rashidov Rahimov Yusupov Tashkentov Abdullayev Abdurakhmonov Ergashev Toshmatov Umarov ' +
    'Rahmon Rahmonov Sharipov Berdimuhamedow Annamuradov Battulga Elbegdorj Khurelsukh Ganbold Dorj ' +
    'Tsogtbaatar Adar Alan Azad Ağa Barzani Bawer Berxwedan Candan Cemal Ciwan Dersim Dildar Ferat Goran ' +
    'Hakan Hasan Heval Kartal Kemal Mehmet Reşo Serhat Shukrulloh Shukrulloha Talabani Ural Xelîl Zana ' +
    'Zilan Öcalan Ülker Şervan',
  georgian:
    'Beridze Kapanadze Gelashvili Maisuradze Giorgadze Lomidze Tsiklauri Kvaratskhelia Saakashvili ' +
    'Ivanishvili Margvelashvili Zurabishvili Shevardnadze Gamsakhurdia Bakradze Chikovani Dzhaparidze ' +
    'Japaridze Gogoladze Jorjadze Khachidze Kobakhidze Kvirikashvili Lobzhanidze Mchedlishvili ' +
    'Melikishvili Nozadze Okruashvili Papuashvili Rukhadze Sanikidze Tsereteli Tskhadadze Abashidze ' +
    'Chkheidze Dadiani Eristavi Kiknadze Kipiani Gegeshidze Kvitsiani Jikia Gvaramia Dumbadze Sichinava ' +
    'Gabunia Kutateladze',
  armenian:
    'Sargsyan Harutyunyan Hovhannisyan Grigoryan Khachatryan Petrosyan Karapetyan Vardanyan Hakobyan ' +
    'Gevorgyan Mkrtchyan Poghosyan Avetisyan Abrahamyan Manukyan Sahakyan Martirosyan Ghazaryan Danielyan ' +
    'Simonyan Stepanyan Galstyan Baghdasaryan Kirakosyan Pashinyan Kocharyan Ter Asatryan Melkonyan ' +
    'Zakaryan Tonoyan Nersisyan Arakelyan Aleksanyan Babayan Barseghyan Minasyan Mnatsakanyan Ohanyan ' +
    'Tadevosyan Torosyan Yeghiazaryan Zohrabyan Kardashian Sarkisian Petrosian Keshishian Bedrosian ' +
    'Kasparian Manoukian Aznavourian Terteryan',
  arabic:
    'Abbas Abdallah Abboud Abdo Abed Abou Aboud Adel Ahmadi Ajami Akkad Alawi Albarghouti Amari Ammar ' +
    'Amrani Anani Ansari Araji Arafat Asiri Assad Assaf Ashour Attar Attia Awad Ayoub Ayyash Azzam Badawi ' +
    'Baghdadi Bakr Bakri Balawi Barakat Barghouti Bashir Belhaj Belkacem Benali Bencheikh Bendaoud ' +
    'Benhaddou Benjelloun Benkirane Bensaïd Benslimane Berrada Bennani Boudiaf Bouazizi Boumediene ' +
    'Bouteflika Bouzid Chaoui Cherkaoui Chraibi Daher Darwish Dawood Douri El Sayed Elsayed Fahmy ' +
    'Fakhoury Farag Fares Farouk Fassi Filali Gamal Ghanem Ghannouchi Gharbi Ghazali Habib Haddad Haddadi ' +
    'Hadid Hafez Hajjar Hakim Halabi Hamdan Hamdi Hamdouni Hammami Hammoud Hammoudi Hanafi Harb Hariri ' +
    'Hashemi Hashimi Hasnaoui Hijazi Hilal Houari Hourani Husseini Idrissi Issa Jaafari Jabbar Jabri ' +
    'Jaouhari Jazairi Jebali Jumaa Kabbani Kaddour Kanaan Karam Karroubi Kassab Kassem Khalifa Khalil ' +
    'Khatib Khattab Khelifi Khoury Kilani Lahlou Maalouf Mahdi Mahfouz Makhlouf Maktoum Malki Mansouri ' +
    'Masri Masoud Mazari Meddeb Mikati Mroueh Mughrabi Murad Nahas Najjar Nasr Nasrallah Nasri Nassar ' +
    'Nassif Otaibi Othmani Qabbani Qahtani Qasimi Qureshi Rahal Rahmani Rifai Saadi Sabbagh Sabri Sadat ' +
    'Saeedi Saidi Salameh Salehi Salibi Samman Saqr Sayegh Shaaban Shaheen Shahin Shalabi Sharif Shamsi ' +
    'Shami Shammari Sharabi Shehata Shukri Slimani Soliman Soueif Tabbara Taleb Talhouni Tamimi Tantawi ' +
    'Tlili Touati Trabelsi Turki Wahab Wahbi Yacoubi Zaher Zahrani Zaidan Zaki Zayed Zebari Ziani Zidan ' +
    'Zidane Zitouni Zouari Mokrani Hamrouni Ouali Ouédraogo Mernissi Ghamdi Dosari Mutairi Harbi Shehri ' +
    'Mansoori Marri Kuwari Suwaidi Mazrouei Nahyan Thani Sabah Rumaithi Zaabi',
  persian:
    'Mohammadi Hosseini Hoseini Moradi Karimi Rahimi Jafari Ebrahimi Rezaei Rezaee Mousavi Moosavi ' +
    'Rostami Ghasemi Ghorbani Sadeghi Heidari Heydari Akbari Asadi Abbasi Najafi Kazemi Bagheri Khosravi ' +
    'Farahani Tehrani Shirazi Esfahani Isfahani Tabrizi Kermani Yazdi Mashhadi Hamedani Nouri Soltani ' +
    'Jalali Amini Azizi Bahrami Bakhtiari Davoodi Fallahi Farrokhzad Ghaffari Golpayegani Hamidi Jamshidi ' +
    'Javadi Kamali Khalili Khatami Khodadadi Khorasani Larijani Mahmoudi Maleki Mirzaei Moghadam ' +
    'Moghaddam Mokhtari Mortazavi Naderi Naseri Nazari Pahlavi Parsi Pourahmad Rafsanjani Raisi Rajabi ' +
    'Safavi Sharifi Shahbazi Shafiei Shariati Sohrabi Taheri Tavakoli Vaziri Yousefi Zamani Zand Zarei ' +
    'Zarif Daneshvar Dehghan Dehghani Ashtari Ghorbanzadeh',
  hebrew:
    'Cohen Levi Mizrahi Mizrachi Peretz Biton Dahan Avraham Friedman Azoulay Malka Katz Yosef Amar Hadad ' +
    'Gabay Ohana Ohayon Vaknin Shapira Shapiro Segal Ari Ami Shimon Baruch Golan Goldberg Goldstein ' +
    'Rosenberg Rosen Bar On Lev Shalev Shaked Sharon Rabin Peres Barak Lapid Gantz Livni Netanyahu Olmert ' +
    'Rivlin Dayan Dror Eilat Elbaz Eliyahu Erez Gilad Harel Hazan Kahana Karni Keren Lavi Maimon Margalit ' +
    'Meir Moyal Nahum Navon Nir Paz Regev Sasson Shahar Shamir Shemesh Shitrit Sofer Stern Tal Tamir Tzur ' +
    'Vardi Yadin Yadlin Yaron Zohar Zilberman Abutbul Abergel Ashkenazi Elkayam Buzaglo Toledano Suissa ' +
    'Swissa Edri Zaguri',
  northIndian:
    'Sharma Verma Gupta Singh Kumar Shah Mehta Joshi Desai Trivedi Dave Bhatt Pandey Pandit Mishra Tiwari ' +
    'Dubey Shukla Chaturvedi Dwivedi Tripathi Agarwal Agrawal Aggarwal Bansal Goel Goyal Jain Jindal ' +
    'Mittal Singhal Garg Khanna Kapoor Malhotra Chopra Mehra Sethi Seth Bhatia Bhalla Arora Ahuja Anand ' +
    'Bajaj Bedi Bhasin Chadha Chawla Dhawan Dhillon Gill Grewal Gulati Kalra Khurana Kohli Luthra Madan ' +
    'Mahajan Nanda Oberoi Puri Sabharwal Sachdev Sahni Sandhu Saxena Sidhu Sodhi Sood Suri Talwar Tandon ' +
    'Thapar Uppal Vohra Wadhwa Walia Yadav Chauhan Rathore Rajput Shekhawat Solanki Parmar Jadeja Rana ' +
    'Thakur Rawat Negi Bisht Bhandari Chaudhary Chaudhuri Choudhary Chowdhury Malik Mathur Srivastava ' +
    'Nigam Sinha Prasad Jha Thakre Ambani Adani Birla Tata Modi Nehru Gandhi Kulkarni Deshpande Deshmukh ' +
    'Patil Pawar Shinde Jadhav Gaikwad More Chavan Bhosale Gokhale Joglekar Kale Karve Kelkar Ketkar ' +
    'Kamat Naik Nayak Rane Sawant Tendulkar Ranade Phadke Apte Bapat Godbole Thapa Gurung Tamang Rai ' +
    'Limbu Magar Shrestha Adhikari Koirala Karki Khadka Basnet Poudel Pokharel Bhattarai Dahal Oli ' +
    'Acharya Lamichhane Maharjan Shakya Sherpa Ahluwalia Bhatnagar Dalmia Rastogi',
  southIndian:
    'Iyer Iyengar Nair Menon Pillai Panicker Kurup Varma Warrier Namboodiri Nambiar Thampi Reddy Rao ' +
    'Naidu Chowdary Raju Gowda Hegde Shetty Bhat Kamath Pai Shenoy Murthy Swamy Rajagopalan Ramanujan ' +
    'Ramaswamy Krishnamurthy Krishnan Venkataraman Venkatraman Subramaniam Subramanian Sundaram ' +
    'Sundararajan Srinivasan Balakrishnan Balasubramanian Chandrasekaran Ganesan Gopalan Gopinath ' +
    'Jayaraman Kandasamy Lakshmanan Mahadevan Manickam Meenakshisundaram Muthusamy Nagarajan Narayanan ' +
    'Natarajan Padmanabhan Parthasarathy Perumal Ponnusamy Rajan Rajaratnam Ramachandran Raman Rangarajan ' +
    'Ravichandran Sivaraman Sivasubramaniam Somasundaram Swaminathan Thirunavukkarasu Varadarajan ' +
    'Veerappan Velayutham Viswanathan Karunanidhi Stalin Fernando Perera Jayawardena Jayasuriya ' +
    'Wickremesinghe Wickramasinghe Rajapaksa Rajapakse Bandaranaike Gunawardena Gunasekara Dissanayake ' +
    'Senanayake Ranatunga Herath Mendis Weerasinghe Kumaratunga Amarasinghe Liyanage Samarasinghe ' +
    'Ratnayake Karunaratne Abeysekera Wijesinghe Wijeratne',
  bengali:
    'Banerjee Bandyopadhyay Mukherjee Mukhopadhyay Chatterjee Chattopadhyay Ganguly Gangopadhyay ' +
    'Bhattacharya Bhattacharjee Chakraborty Chakrabarti Chakravarty Bose Basu Ghosh Dutta Datta Mitra Sen ' +
    'Sengupta Dasgupta Dey De Ray Saha Sarkar Majumdar Mazumder Biswas Mondal Mandal Nandi Nandy Kundu ' +
    'Guha Ghoshal Lahiri Maitra Sanyal Bagchi Bhowmik Debnath Barua Talukdar Sikder Howlader Hossain ' +
    'Islam Rahman Ahmed Uddin Khatun Begum Akter Akhter Khan Miah Mia Haque Hoque Alam Ali Kabir Karim ' +
    'Siddique Siddiqui Sultana Bhuiyan Molla Mollah Sheikh Shaikh Mahmud Rashid Sarker Tagore',
  pakistani:
    'Hussain Butt Chaudhry Hashmi Mirza Baig Bhatti Awan Mughal Gillani Gilani Bukhari Zaidi Rizvi Naqvi ' +
    'Kazmi Jafri Afridi Khattak Yousafzai Durrani Wazir Marwat Orakzai Bugti Baloch Mengal Bhutto Zardari ' +
    'Soomro Memon Jatoi Mahmood Niazi Leghari Lodhi Cheema Chattha Gondal Tarar Warraich Karzai Ghani ' +
    'Noorzai Popalzai Barakzai Stanekzai Ahmadzai Haidari Sediqi Sarwari Rasooli Wardak Zadran Haqqani ' +
    'Hotak',
  chinese:
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie ' +
    'Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lü ' +
    'Ding Ren Yao Shen Zhong Cui Fan Liao Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yan Xue ' +
    'Yin Lei Tao Gu Mao Hao Gong Shao Wan Qian Dai Qi Mo Xiang Kong Ouyang Sima Zhuge Shangguan Wong Chan ' +
    'Cheung Lau Leung Chow Chiu Ho Lam Ng Yeung Yip Kwok Kwan Kwong Tsang Tse Tsui Tso Lai Lui Lo Loh ' +
    'Fung Fong Hui Ip Kan Ko Lok Mak Mok Ngai Poon Pang Shum Siu Sit Szeto Tam Tsoi Woo Yau Yiu Yuen Tsai ' +
    'Hsu Hsieh Hsiao Hsiung Chang Chao Chiang Chien Chou Chu Chuang Chung Hung Kao Ku Kuo Shih Sung Teng ' +
    'Tsao Tseng Tu Tung Wen Weng Yeh Yen Lim Ong Goh Teo Tay Koh Sim Chua Toh Quek Neo Ang Yeo Seah Heng ' +
    'Chia Chew Foo Phua Soh Low Gan Kwek Tiong Khoo Ooi Cheah',
  japanese:
    'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki ' +
    'Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita ' +
    'Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo ' +
    'Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura ' +
    'Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto ' +
    'Uchida Takagi Ando Taniguchi Ohno Maruyama Imai Takada Fujimoto Takeda Murata Ueno Sugiyama Masuda ' +
    'Sugawara Hirano Kojima Otsuka Chiba Kubo Matsui Iwasaki Sakurai Kinoshita Noguchi Matsuo Nomura ' +
    'Kikuchi Sano Onishi Sugimoto Arai Hamada Ichikawa Furukawa Mizuno Komatsu Shimada Koyama Takano ' +
    'Yoshikawa Yamauchi Nishida Nishikawa Kitamura Yasuda Igarashi Oshima Kawaguchi Higuchi Nagai ' +
    'Matsuoka Tsuchiya Hirata Honda Iwata Nakada Kawakami Nakata Fukushima Akiyama Kawasaki Tsuji Seki ' +
    'Nagata Ishihara Hattori Hirai Kawamura Morimoto Yano Kubota Hoshino Ozawa Uehara Shinohara Inagaki ' +
    'Kuroda Nonaka Kurosawa Mishima Murayama Hatoyama Koizumi Kishida Aso Tezuka Toyoda Shiraishi Shirai ' +
    'Okubo Kuwahara Kawabata Nishiyama Minami Oyama Araki Nagasawa Matsushita Hori Kataoka Tsukamoto ' +
    'Komori Asano Yabe',
  korean:
    'Kim Park Choi Jeong Kang Cho Jo Yoon Yun Jang Im Oh Seo Shin Kwon Hwang Ahn An Ryu Yoo Hong Jeon Jun ' +
    'Go Moon Mun Son Bae Baek Paik Heo Hur Nam Noh Roh Ha Joo Ju Koo Min Na Ra Ji Cha Um Eom Won Chun ' +
    'Cheon Bang Byun Byeon Kwak Gwak Seong Pyo Suh Kil Namgung Do Myung Tak Wi Yeom Rhee Ri Rhim Pak ' +
    'Chong',
  vietnamese:
    'Trần Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Ngô Dương Lý Trịnh Đinh Lương Mai Tô Trương Đoàn Tạ Phùng ' +
    'Quách Thái Tống Châu Kiều Lưu Mạc Nghiêm',
  thai:
    'Srisai Saetang Saelim Saeli Saechan Jaidee Chaiyasit Charoensuk Suksawat Suwannarat Thongchai ' +
    'Thongdee Wongsawat Wongsa Wongsakul Rattanakosin Boonsong Boonyarat Chanthara Chantarasuk ' +
    'Kittikachorn Kongkaew Kaewkla Kaewmanee Limpanich Limcharoen Meesuk Nakprasit Panyarachun Phongphaew ' +
    'Prasertsuk Rakthai Ruangrit Saengchai Shinawatra Sirisuk Somboon Srisuk Sukhum Supachai Suthipong ' +
    'Tantrakul Tangsiri Techavichit Thammasat Vejjajiva Vongchai Wattana Wattanakul Yodying Yongchai ' +
    'Chaisri Intharaprasit Phromma Chaiyo Prasong',
  indonesianMalay:
    'Wijaya Santoso Hidayat Kusuma Setiawan Susanto Pratama Saputra Wibowo Gunawan Halim Hartanto Hartono ' +
    'Hasibuan Hutagalung Hutapea Irawan Kurnia Lubis Mahendra Manurung Mulyadi Napitupulu Nasution ' +
    'Nugraha Nugroho Pangestu Permana Pranata Prasetyo Purnomo Rachman Rahardjo Ramadhan Saragih Sianturi ' +
    'Siahaan Sihombing Simanjuntak Sinaga Sirait Siregar Sitompul Situmorang Soekarno Subroto Sudirman ' +
    'Sukmawati Sulistyo Sumantri Suparman Supriyadi Suryadi Suwandi Syahputra Tampubolon Tanjung Tobing ' +
    'Wahyudi Waluyo Widjaja Winata Yudhoyono Yulianto Zainuddin Abdullah Mahathir Razak Anwar Ibrahim',
  filipino:
    'Bautista Ocampo Dela Aquino Domingo Dizon Salvador Mercado Magsaysay Macapagal Duterte Robredo ' +
    'Pacquiao Lacson Sotto Pangilinan Panganiban Dimaguiba Dimaculangan Catacutan Manalo Manalastas ' +
    'Magbanua Magtanggol Tolentino Macaraeg Macaspac Batungbakal Lualhati Dagohoy Bulaong Sumulong Tañada ' +
    'Abaya Alcantara Alonzo Bonifacio Cabral Cayetano Enriquez Esguerra Evangelista Fajardo Gatdula ' +
    'Guinto Ilagan Jacinto Laurel Lacsamana Lontoc Mabini Madrigal Natividad Quiambao Quizon Roxas ' +
    'Sarmiento Sison Tadeo Tanedo Tuazon Umali Valdez Yap',
  nigerian:
    'Abubakar Achebe Adebayo Adeleke Adeniyi Adeyemi Adeyinka Adichie Afolabi Afolayan Agbaje Aguiyi ' +
    'Ajayi Akande Akinola Akintola Akinyemi Alabi Aliyu Amadi Aminu Anikulapo Anyanwu Asika Atiku Awolowo ' +
    'Azikiwe Babangida Balewa Balogun Bello Buhari Chukwu Dangote Danjuma Dike Dosunmu Ekwensi Ekwueme ' +
    'Elumelu Emecheta Enahoro Eze Ezekwesili Fagbemi Falana Fashola Fawehinmi Gowon Igwe Ihejirika Iweala ' +
    'Iwobi Jonathan Kanu Kuti Lawal Madueke Mbadiwe Mohammed Musa Nnamani Nwachukwu Nwankwo Nwosu Nzeogwu ' +
    'Obasanjo Obi Obiang Odinga Odumegwu Ogbonna Ogunbanjo Ogunleye Ogunlesi Ojukwu Okeke Okereke Okocha ' +
    'Okonkwo Okonjo Okorie Okorocha Okoro Okoye Okpara Okwuosa Oladipo Olajide Olatunji Olawale Olayinka ' +
    'Olowu Oni Onwuachi Onyekuru Onyema Onyeama Orji Osinbajo Osunde Otedola Oyedepo Oyelaran Oyelowo ' +
    'Ransome Salami Sanusi Saro Shagari Shonekan Shonibare Soyinka Suleiman Tinubu Ubah Udoh Ugwu Umar ' +
    'Usman Uwais Uzor Wike Yakubu Yusuf Ekpo Bassey Effiong Etim Inyang Okon Udo Akpan Essien Eyo ' +
    'Igbinedion Oshiomhole Osagie Aigbe Omoregie',
  ghanaian:
    'Mensah Owusu Boateng Asante Appiah Agyeman Agyei Adjei Amoah Ansah Acheampong Addo Akufo Ampofo ' +
    'Amponsah Annan Antwi Arthur Asamoah Asare Asiedu Atta Ayew Baah Badu Boakye Bonsu Bediako Danso ' +
    'Darko Donkor Frimpong Gyamfi Gyan Kufuor Kumi Kyei Kyerematen Lamptey Mahama Manu Muntari Nkansah ' +
    'Nketia Nkrumah Nyarko Ofori Opoku Oppong Osei Osafo Otoo Quartey Quaye Rawlings Sarpong Tetteh ' +
    'Twumasi Wiredu Yeboah Agbeko Agbodza Amegashie Dogbe Dzokoto Gbeho Kpodo Ametefe Asamoa Quansah ' +
    'Sackey Tagoe Laryea Nortey',
  francophoneAfrican:
    'Diallo Diop Ndiaye Fall Sow Sy Ba Bah Barry Camara Cissé Coulibaly Dembélé Diaby Diakité Diarra ' +
    'Diarrassouba Diagne Dieng Dia Diouf Doumbia Drame Faye Fofana Gaye Gueye Kaba Kane Kanté Keïta ' +
    'Konaté Koné Kouyaté Mané Mbaye Mbacké Mbodj Ndao Ndour Niang Niasse Ouattara Sanogo Sangaré Sané ' +
    'Sarr Seck Senghor Sidibé Sissoko Soumaré Sylla Tall Tamba Thiam Thiaw Touré Traoré Zongo Compaoré ' +
    "Kaboré Sawadogo Ilboudo Kinda Zoungrana Bamba Gbagbo Bédié Houphouët N'Guessan N'Goran Kouassi Koffi " +
    "Kouamé Konan Aka Amani Ehouman Tano Assi Djedje Gnagne Zadi Zokora Biya Mbappé Mbarga Mbeki Eto'o " +
    'Fotso Kamga Kamdem Nguema Ngono Njoya Nkomo Nkolo Onana Owona Tchatchoua Tchoupo Tchouaméni Wanko ' +
    'Bongo Ondimba Mba Obame Essono Moussavou Nzigou Sassou Nguesso Mabiala Makosso Tshisekedi Kabila ' +
    'Kasongo Kalonji Ilunga Mukendi Mutombo Mwamba Ngoy Tshibanda Lukusa Kabasele Bemba Katumbi ' +
    'Habyarimana Kagame Ntaganda Ndayizeye Nkurunziza Hakizimana Nsengiyumva Uwimana Mukamana ' +
    'Nshimiyimana Twagirayezu Munyaneza Bizimana Mugabo Rakotomalala Rakoto Ratsiraka Ravalomanana ' +
    'Rajaonarimampianina Andriamanitra Randriamampianina Rasolofo Razafindrakoto Andrianarisoa',
  eastAfrican:
    'Kenyatta Ruto Moi Kibaki Mudavadi Kalonzo Musyoka Karua Mwangi Kamau Kariuki Kimani Maina Mugo ' +
    "Muriuki Mutua Muthama Mwaura Ndegwa Ndirangu Ngugi Njoroge Nyong'o Ng'ang'a Wainaina Waweru Waiyaki " +
    'Gathoni Gichuru Githinji Kiplagat Kipsang Kipruto Kiptum Chepngetich Cheruiyot Koech Langat Rono ' +
    'Sang Kosgei Tanui Tergat Kirui Bett Obama Ochieng Okello Oloo Oluoch Omolo Ongeri Orengo Otieno ' +
    'Owuor Wekesa Wetangula Wanyonyi Mushi Mollel Massawe Kimaro Lyimo Mbwana Mkapa Magufuli Nyerere ' +
    'Kikwete Mwinyi Shayo Swai Temu Mwakyembe Mwakasege Mwaipopo Hassan Juma Suluhu Ally Salum Mfinanga ' +
    'Mwita Nyambui Chacha Marwa Museveni Besigye Kyagulanyi Ssemogerere Ssekandi Nsereko Kaguta Muwonge ' +
    'Lubega Kiwanuka Mutebi Nsubuga Ssali Sserwadda Tumwine Twinomujuni Mbabazi Kiryowa Byarugaba Abdi ' +
    'Abdullahi Adan Aden Afrah Ainanshe Barre Egal Farah Farmajo Guled Hersi Hirsi Isse Jama Mire Mohamud ' +
    'Nur Omaar Samatar Sharmake Warsame',
  ethiopian:
    'Abebe Alemu Assefa Ayalew Bekele Belachew Demeke Desalegn Dibaba Gebreselassie Gebrselassie ' +
    'Gebremedhin Gebremichael Gebreyesus Gebru Getahun Ghebreyesus Girma Hailu Kebede Ketema Lemma Mamo ' +
    'Mekonnen Mengistu Mulugeta Negash Regassa Seyoum Shiferaw Tadesse Teferi Tekle Teshome Tessema ' +
    'Tesfaye Tilahun Tsegay Wolde Woldemariam Worku Yimer Yirga Zewdie Zenawi Habte Habtemariam Berhe ' +
    'Kidane Tewolde Tekeste Afwerki Araya Asmerom Ghebremariam Haddis Weldu',
  southernAfrican:
    'Mandela Zuma Ramaphosa Dlamini Nkosi Ndlovu Khumalo Mthembu Mkhize Sithole Zulu Ngcobo Cele ' +
    'Buthelezi Gumede Zungu Shabalala Mhlongo Hadebe Ntuli Radebe Mabuza Mahlangu Maseko Masuku Mazibuko ' +
    'Mbatha Mchunu Mdluli Mnguni Mokoena Molefe Moloi Motaung Motsepe Mofokeng Mokgadi Modise Mogale ' +
    'Mahlaba Malema Maluleke Mashaba Mathebula Matlala Mkhwanazi Mlambo Moyo Msimang Mthethwa Mtshali ' +
    'Myeni Ncube Ndaba Ngubane Ngwenya Nhlapo Nkuna Nxumalo Nyathi Nzimande Phiri Sebitlo Sekhukhune ' +
    'Selebi Sibiya Sisulu Skosana Sobukwe Thwala Tshabalala Vilakazi Xaba Xulu Zondi Zondo Zwane Mugabe ' +
    'Mnangagwa Tsvangirai Chamisa Mutasa Chirwa Banda Mutharika Chakwera Mwale Nyirenda Tembo Mbewe Zimba ' +
    'Sakala Hichilema Sata Kaunda Chiluba Mwanawasa Mwansa Mulenga Bwalya Chikwanda Chinyama Chipenda ' +
    'Chiwenga Gumbo Hove Madzimure Makoni Mangwende Marufu Mhere Mukono Muchena Murerwa Mutsvangwa Nkala ' +
    'Shumba Sibanda Zvobgo Khama Masisi Mogae Masire Seretse Nujoma Pohamba Geingob Shikongo Amupolo ' +
    'Hamutenya Nghipondoka Machel Chissano Guebuza Nyusi Dhlakama Savimbi Neto',
  polynesian:
    'Tamihana Ngata Parata Pomare Tautahi Te Kanawa Waititi Rangihuna Rangitāiki Ruatapu Tāwhiao Tamatea ' +
    'Paewai Paki Parekura Piripi Pohatu Poutama Rāpana Rata Rewi Ruru Tūhoe Winiata Wharepapa Kahananui ' +
    'Kahale Kalama Kamaka Kamakawiwoʻole Kawika Kealoha Keawe Makua Palakiko Tupou Tuʻipulotu Fifita ' +
    'Havili Taumalolo Tuilagi Tuigamala Leota Sapolu Malielegaoi Faumuina Fonoti Bainimarama Rabuka ' +
    'Qarase Vunipola Tuivasa',
  caucasian:
    'Abshilava Akhalkatsi Akhvlediani Amilakhvari Ashkareli Avazneli Botkoveli Chanturia Chioreli ' +
    'Chkhvimiani Chokheli Darbaiseli Dvali Gamrekeli Gigauri Ishkhneli Jabadari Jaqeli Javakhi Jvarelia ' +
    'Kandelaki Katsia Khabazi Kharkhelauri Khetaguri Khizambareli Likokeli Martoleki Mujiri Nachqebia ' +
    'Qazbegi Seturi Shonia Tabagari Tabaghua Tbileli Tsikhistavi Tsipuria Tskhomaria Tukhareli Zarandia',
  indian:
    'Achari Adiga Aryal Asan Bandopadhyay Baral Bastola Basynat Bhadresha Bharadwaj Bhattathiri Chettri ' +
    'Devar Devkota Dhakal Dongol Dubashi Embranthiri Ganaka Ghale Guneta Gyawali Hamal Jangid Johar Kafle ' +
    'Kakkar Kaniyar Kaur Khatri Kocchar Lama Marar Mehrotra Nambeesan Namboothiri Nayar Niroula Pilla ' +
    'Pothuvaal Pradhan Prajapat Raut Sai Saini Shai Somayaji Subedi Suthar Varman Varrier',
  southEastAsian:
    'Abimanyu Abiputra Adhitama Adriansyah Afifah Agustian Agustina Ahmad Airlangga Alamsyah Amanta ' +
    'Ananda Anandya Andini Andriani Anggraini Anggriawan Anjani Aqila Ardana Ardianto Ardiyanti Arifin ' +
    'Aryani Aryanti Astuti Aswandi Aurelia Azizah Azzahra Bagaskara Budiman Budiyanto Damanik Damayanti ' +
    'Darmawan Darojat Dirgantara Elvina Faresta Farida Fathina Febian Febrianti Fernanda Firgantoro ' +
    'Firmansyah Fujiati Gunarto Habibi Haikal Halimah Handayani Handoko Hardiansyah Harini Hariyah ' +
    'Hartati Haryanti Haryanto Hasanah Hassanah Hastuti Herlambang Hermawan Hidayanto Himawan Hutasoit ' +
    'Irfandi Iswahyudi Jailani Januar Jelita Juwita Kahyang Kurniawan Kusmawati Kusumo Kuswandari Kuswoyo ' +
    'Lailasari Laksita Laksmiwati Latupono Lazuardi Leilani Lesmana Lestari Maharani Mahardika Mahestri ' +
    'Maheswara Maheswari Mandala Mandasari Mangunsong Mansur Manullang Marbun Mardhiyah Marpaung Maryadi ' +
    'Maryati Maulana Mayasari Megantara Melani Melinda Mulyani Mustika Mustofa Nababan Nainggolan ' +
    'Najmudin Namaga Narpati Nashiruddin Nasyiah Nasyidah Nathania Natsir Ningrum Novitasari Nuraini ' +
    'Nurdiyanti Nurlaela Oktavian Oktaviani Oktovian Padmasari Palastri Perdana Permadi Permata Pertiwi ' +
    'Prabowo Pradana Pradipta Prakasa Pranowo Prasasta Prasetya Prastuti Pratiwi Prayoga Pudjiastuti ' +
    'Purnama Purnawarman Purnawati Purwadi Purwanti Puspasari Puspita Putra Putri Rachmawati Rahardian ' +
    'Rahayu Rahimah Rahmawati Rajasa Rajata Ramadan Ramadhani Rayhan Rendra Riyanti Sabian Saefullah ' +
    'Safitri Salahudin Salma Salsabilla Samosir Saptono Saputri Saraswati Satria Sihotang Simbolon ' +
    'Sitorus Suartini Sudiati Sudrajat Supriyanto Suryatmi Suryono Susanti Suwarno Syahreza Tarihoran ' +
    'Thamrin Usada Usamah Utama Utami Uyainah Vương Wacana Wahyudin Wahyuni Wardana Wasita Waskita ' +
    'Wastuti Wibisono Wicaksono Widiastuti Widodo Wijayanti Winarno Winarsih Wulandari Yanuar Yolanda ' +
    'Yudhistira Yulianti Yuliarti Yuniar Zahrah Zulaika Zulkarnain Đào',
  eastAsian: 'Au Cheuk Choy Chui Fok Keung Law Ling Luk Lung Pun Shiu Sin So Suen Sze Tai Yim Yue Yung',
  african:
    'Abiodun Abiola Abodunrin Abosede Adadevoh Adaobi Adebisi Adegbite Adegboye Adegoke Adekunle Adelakun ' +
    'Adelusi Ademayowa Ademiluyi Ademola Adeogun Adeoluwa Aderibigbe Aderinsola Aderogba Aderonke Adesina ' +
    'Adewale Adewunmi Adewura Adeyemo Adisa Adomah Adomako Adongo Adu Adusei Adutwum Afirifa Afoakwa ' +
    'Afonja Afunku Agboola Agnes Agyapong Agyare Agyemang Ahortor Aigbiniode Ajakaiye Ajao Ajewole Ajose ' +
    'Akeem Akerele Akinrinola Akintade Akoto Akowua Akyeamfuɔ Akyeampong Akyena Aligbe Aloba Amaechi ' +
    'Aminat Amo Amoa Amoako Amoasi Ampadu Andorful Ankra Anne Anokye Ansa Appia Aremu Asenso Asiama Ata ' +
    'Atanda Awodiran Awuah Ayandokun Ayisat Ayobami Ayomide Ayoola Aïdara Baa Baafi Baawia Babalola ' +
    'Babatunde Babou Babtunde Badiane Badji Bakare Bakhoum Baldé Bamidele Bamiloye Bamisebi Bayeni Bengu ' +
    'Beye Bhembe Bhengani Bhuyeni Biteye Biyela Boadi Boadu Boahen Boaten Bodian Bonsra Boye Busari ' +
    'Cebekhulu Chibike Chibuike Chidinma Chidozie Chiliza Christian Ciss Cissokho Clare Coly Daako Dabo ' +
    'Darteh Dartey Delazy Dhlomo Diack Diakhaté Diamanka Diao Diatta Diattara Diaw Diawara Dieye ' +
    'Dingiswayo Diome Dione Diongue Dioum Diédhiou Diémé Djitté Djokoto Duah Dwamena Dème Ebubechukwu ' +
    'Edun Egbochukwu Ehigiator Elebiyo Elizabeth Emmanuel Esther Fadipe Fagunwa Fajimi Falabi Faleti ' +
    'Faloye Fasasi Fasayo Faty Fofie Fosu Funmilayo Fuze Gabhezi Gadiaga Gama Gassama Gbadamosi Gbogboade ' +
    'Gigaba Gning Gningue Gomis Goudiaby Grace Guissé Guliwe Gwacela Gwala Gyasi Habeeb Hanifat Hlongwa ' +
    'Ibikunle Ilori Ilupeju Isaac Ismail Isokun Israel Iyalla Iyanda Jaiyeola Jamiu Jimoh Joshua Justina ' +
    'Kamara Kandji Kandé Karikari Kassé Katherine Kayode Khawula Khouma Kimberly Kolade Konté Koomson ' +
    'Kosoko Koya Kusi Kwaakye Kwarteng Kébé Ladega Lamula Latifat Lembede Leonard Leye Loum Luthuli ' +
    'Mabhida Mabizela Maduma Magoza Makinde Makinwa Makuachukwu Malinga Manga Mangane Maphisa Mar Maryam ' +
    'Maryjane Mashinini Mavundla Mayowa Mballo Mbende Mboup Mbow Mbuso Mbèngue Mehloluhlaza Mendy Mensa ' +
    'Mfeka Mfumu Mgenge Miracle Mkhatshwa Mobolaji Mogbadunade Morawo Moseley Motalo Mqwebu Msibi Mtolo ' +
    'Muinat Mukaram Musi Mustapha Mutiat Ncusi Ndandali Ndaw Ndebele Ndione Ndir Ndong Ndoye Ndukwu ' +
    'Ngcolosi Ngema Ngom Ngozi Nguèr Ngwazi Nhleko Niane Niass Ninalowo Nkansa Nojeem Nomvethe Nondlela ' +
    'Nonyana Nozulu Nsele Nsia Ntanzi Nti Ntiamoa Ntim Ntombela Nwogu Nwuzor Nyaako Nyame Nyanda ' +
    'Nyantakyi Obeng Obiageli Obianuju Odetola Odunayo Odunsi Ofosu Ogindan Oginni Ogulana Ogunbamigbe ' +
    'Ogunbanwo Ogunbiyi Ogunbo Ogunde Ogunwande Ogunwobi Ogunyeye Ojo Ojua Okpattah Okunola Okyere ' +
    'Olabode Oladeji Oladimeji Oladipupo Olaiya Olaoluwa Olasunkanmi Olasupo Olowokeere Oloyede Olubode ' +
    'Olubukola Olubunmi Olufeyikemi Olugbayila Olujimi Olukotun Olukunga Olumide Olusanya Olutola ' +
    'Oluwagbemi Oluwakemi Oluwanisola Oluwaseun Oluwaseyi Oluwashina Oluwatosin Omani Omidina Omobolaji ' +
    'Omobolanle Omojola Omolara Omosanya Omotoso Omowale Onohinosen Onose Onyinyechukwu Oparinde Opeyemi ' +
    'Opuku Oshin Osuagwu Osuntokun Oti Otiwa Otuo Owokoniran Owolabi Owoyemi Oyadiran Oyaifo Oyebola ' +
    'Oyelude Oyeniyi Oyetoro Oyeyemi Oyinkansola Oyinlola Paimo Pouye Prempeh Sabaly Sabdat Sadio Safo ' +
    'Sagna Saheed Sakho Salako Sall Samb Samba Sambe Sambou Samuel Sarah Segunmaru Sekinat Seme ' +
    'Senzangakhona Seydi Seye Shekoni Shezi Sithuli Siwele Siyaya Sobowale Sokhela Sondisa Sonko Sothole ' +
    'Souare Sulaimon Sylvester Sène Ségnane Taiwo Takyi Tamunoemi Tawia Tella Temitope Thiao Thiongane ' +
    'Thioub Thioune Thoyana Thumbeza Thusi Tine Tolulope Top Tutu Tweneboa Uchechi Vezi Wane Wasiu Wiafe ' +
    'Wilcox Willane Wosiyane Wuraola Yaamoa Yade Yaqub Yawson Yeboa Yengwa Yirenkyi Yussuf Zubane',
};
