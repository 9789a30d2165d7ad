/** Given names in Latin letters, by culture. A name stands under the first culture that it was listed for. */
export const GIVEN_NAMES: Readonly<Record<string, string>> = {
  english:
    'James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew ' +
    'Anthony Donald Mark Paul Steven Andrew Kenneth Joshua Kevin Brian George Edward Ronald Timothy Jason ' +
    'Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel ' +
    'Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose Henry Adam Douglas Nathan ' +
    'Peter Zachary Kyle Walter Harold Jeremy Ethan Carl Keith Roger Gerald Christian Terry Sean Arthur ' +
    'Austin Noah Lawrence Jesse Joe Bryan Billy Jordan Albert Dylan Bruce Willie Gabriel Alan Juan Logan ' +
    'Wayne Ralph Roy Eugene Randy Vincent Russell Louis Philip Bobby Johnny Bradley Mary Patricia ' +
    'Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley ' +
    'Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura ' +
    'Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine ' +
    'Christine Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia ' +
    'Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha ' +
    'Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail Alice Judy Sophia Grace Denise ' +
    'Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany Charlotte Marie Kayla ' +
    'Alexis Lori Oliver Harry Charlie Alfie Freddie Archie Theo Isla Poppy Freya Imogen Harriet Georgina ' +
    'Nigel Graham Trevor Clive Alistair Alasdair Hamish Fergus Rory Gareth Rhys Dafydd Siân Carys Bronwen ' +
    'Angharad Nia Emyr Ieuan Owain Eilidh Mhairi Morag Catriona Ewan Callum Lachlan Niamh Aoife Siobhan ' +
    'Sinéad Saoirse Caoimhe Orla Róisín Aisling Ciara Cian Eoin Oisín Tadhg Pádraig Diarmuid Cormac Conor ' +
    'Declan Brendan Séamus Liam Donal Fionnuala Gráinne Deirdre Maeve Nuala Rebekah Tabitha Priscilla ' +
    'Phoebe Gemma Kirsty Fiona Isobel Moira Rosalind Philippa Penelope Beatrice Edith Mabel Winifred ' +
    'Gwendolyn Marcus Leon Dominic Julian Adrian Damian Toby Jasper Hugo Felix Rupert Barnaby Giles Piers ' +
    'Tristan Jarrod Cody Dustin Travis Trent Brett Darren Wendy Tracey Tracy Sheila Rhonda Marlene Claire ' +
    'Clare Rosemary Josephine Bernadette Jillian Meredith Priya Aidan Ian Neil Colin Stuart Craig Duncan ' +
    'Malcolm Murray Gordon Angus Aaliyah Abagail Abbey Abbie Abbigail Abby Abdiel Abe Abel Abelardo ' +
    'Abigale Abigayle Abner Abraham Ada Adah Adalberto Adaline Adan Addie Addison Adela Adelbert Adele ' +
    'Adelia Adeline Adell Adella Adelle Adolf Adolfo Adolph Adolphus Adonis Adrain Adrianna Adriel Adrien ' +
    'Adrienne Afton Aglae Aiden Aileen Aimee Aiyana Akeem Alaina Alana Alanis Alanna Alayna Alberta ' +
    'Albertha Albina Alda Alden Alec Aleen Alejandra Alejandrin Alek Alene Aletha Alex Alexa Alexandrea ' +
    'Alexandria Alexandrine Alexandro Alexane Alexanne Alexie Alexys Alexzander Alf Alfonzo Alford Alfred ' +
    'Alfreda Alia Alisa Alisha Alison Alivia Aliyah Aliza Alize Allan Allen Allene Allie Allison Ally ' +
    'Alma Alonzo Alphonso Alta Althea Alton Alvah Alvena Alvera Alverta Alvin Alvina Alvis Alyce Alycia ' +
    'Alysa Alysha Alyson Alyssa Alysson Amalia Amari Amaya Ambrose Amelia Amely America Americo Amie ' +
    'Amiya Amya Anabel Anabelle Anahi Anastacio Andreane Andreanne Andy Angelina Angeline Angelita Angie ' +
    'Anibal Anika Anissa Aniya Aniyah Annabel Annabell Annabelle Annalise Annamae Annamarie Annetta ' +
    'Annette Annie Ansel Ansley Antoinette Antone Antonetta Antonette Antonina Antwan Antwon Anya April ' +
    'Aracely Arch Archer Archibald Ardella Arden Ardith Arely Ari Ariane Aric Arielle Arlie Arlo Armani ' +
    'Arnaldo Arno Arnold Arnoldo Arnulfo Aron Art Arvel Arvid Arvilla Aryanna Ashlee Ashleigh Ashly ' +
    'Ashlynn Ashton Ashtyn Asia Athena Aubree Aubrey Audie Audra Audreanne Audrey August Augusta ' +
    'Augustine Augustus Aurelia Aurore Austen Austyn Autumn Ava Avery Avis Ayana Ayden Ayla Baby Bailee ' +
    'Bailey Barney Baron Barrett Barry Bart Bartholome Barton Baylee Beau Beaulah Becky Belinda Bell ' +
    'Bella Belle Benedict Bennett Bennie Benton Bernadine Bernardo Berneice Bernhard Bernice Bernie ' +
    'Berniece Bernita Berry Bert Berta Bertha Bertram Beryl Bessie Beth Bethany Bethel Betsy Bette Bettie ' +
    'Bettye Beulah Bianka Bill Billie Birdie Blair Blake Blanca Blanche Blaze Bob Bobbie Bonita Bonnie ' +
    'Boyd Brad Braden Bradford Bradly Brady Braeden Brain Brandi Brando Brandt Brandy Brandyn Brannon ' +
    'Branson Brant Braulio Braxton Brayan Breana Breanna Breanne Brenden Brendon Brenna Brennan Brennon ' +
    'Brent Bret Bria Briana Brianne Brice Bridget Bridgette Bridie Brielle Brionna Brisa Britney Brock ' +
    'Broderick Brody Brook Brooke Brooklyn Brooks Brown Bryana Bryant Bryce Brycen Bryon Buck Bud Buddy ' +
    'Buford Bulah Burdette Burley Burnice Buster Byron Cade Caden Caesar Caitlin Caitlyn Cale Caleb ' +
    'Caleigh Cali Calista Callie Calvin Camden Cameron Camren Camron Camryn Camylle Candace Candelario ' +
    'Candice Candida Candido Cara Carey Carissa Carla Carlee Carleton Carley Carli Carlie Carlotta ' +
    'Carlton Carmel Carmella Carmelo Carmine Carolanne Carole Caroline Carolyne Carrie Carroll Carson ' +
    'Carter Cary Casandra Casey Casimer Casimir Casper Cassandra Cassandre Cassidy Cassie Catharine ' +
    'Cathrine Cathryn Cathy Cayla Ceasar Cecelia Cecil Cecilia Cedrick Celestine Celestino Chad Chadd ' +
    'Chadrick Chance Chandler Chanel Chanelle Charity Charley Charli Chase Chasity Chauncey Chaya Chaz ' +
    'Chelsea Chelsey Chelsie Chesley Chester Chet Cheyanne Cheyenne Chris Christ Christa Christelle ' +
    'Christiana Christie Christop Christy Chyna Cicero Cielo Cierra Cindy Citlalli Clair Clarabelle ' +
    'Clarence Clarissa Clark Claud Claudie Claudine Clay Clayton Clemens Clementina Clemmie Cleo Cleora ' +
    'Cleta Cletus Cleve Cleveland Clifford Clifton Clint Clinton Clovis Cloyd Clyde Coby Colby Cole ' +
    'Coleman Colleen Collin Colt Colten Colton Columbus Conner Connie Connor Conrad Constance Cooper Cora ' +
    'Corbin Cordelia Cordell Cordia Cordie Corene Corey Corine Cornelius Cornell Corrine Cortez Cortney ' +
    'Cory Coty Courtney Coy Crawford Creola Cristal Cristopher Cruz Crystal Crystel Cullen Curt Curtis ' +
    "Cydney D'angelo Dahlia Daija Daisha Daisy Dakota Dale Dallas Dallin Dalton Damaris Dameon Damion " +
    'Damon Dandre Dane Danial Daniella Danika Dannie Danyka Daphne Daphnee Daphney Darby Darcy Daren ' +
    'Darian Dariana Darien Darin Darion Darla Darlene Darnell Daron Darrel Darrell Darrick Darrin Darrion ' +
    'Darron Darryl Darwin Daryl Dashawn Dasia Dave Davin Davion Davon Davonte Dawn Dawson Dax Dayna Dayne ' +
    'Dayton Dean Deangelo Deanna Debbie Dedric Dedrick Dee Deion Deja Dejah Dejon Dejuan Delaney Delbert ' +
    'Delfina Delia Delilah Dell Della Delmer Delores Delpha Delphia Delta Demarco Demarcus Demario ' +
    'Demetris Demetrius Demond Dena Deon Deondre Deontae Deonte Dereck Derek Derick Deron Derrick Deshaun ' +
    'Deshawn Desiree Desmond Dessie Destany Destin Destinee Destiney Destini Destiny Devan Devante Deven ' +
    'Devin Devon Devonte Devyn Dewayne Dewey Dewitt Dexter Diamond Dianna Dianne Dillan Dillon Dino Dion ' +
    'Dixie Dock Dolly Domenic Domenica Domenick Domingo Dominick Don Donato Donavon Donnell Donnie Donny ' +
    'Dora Dorcas Doreen Dorian Dorothea Dorris Dortha Dorthy Doug Dovie Doyle Drake Drew Duane Dudley ' +
    'Dulce Durward Dusty Dwayne Dwight Earl Earlene Earline Earnest Earnestine Easter Easton Ebony Edd ' +
    'Eddie Eden Edison Edmond Edmund Edwardo Edwina Edyth Edythe Effie Eileen Eino Eladio Elaina Elaine ' +
    'Elbert Elda Eldon Eldora Eldred Eldridge Eleanor Eleanora Eleanore Eleazar Electa Elenor Elenora ' +
    'Eleonore Elfrieda Elian Eliane Elijah Elinor Elinore Eliseo Elisha Elissa Eliza Ella Ellen Ellie ' +
    'Elliot Elliott Ellis Ellsworth Elmer Elmira Elmo Elmore Elna Elnora Elody Eloisa Elouise Eloy Elroy ' +
    'Else Elsie Elta Elton Elva Elvera Elvie Elvira Elvis Elwin Elwyn Elyse Elyssa Elza Emanuel Emelia ' +
    'Emelie Emely Emerald Emery Emie Emilia Emiliano Emmalee Emmanuelle Emmet Emmett Emmie Emmitt Emmy ' +
    'Emory Ena Enid Enoch Enola Enos Ephraim Era Eriberto Erica Erick Ericka Erin Erling Erma Erna Ernest ' +
    'Ernestina Ernestine Ernie Ervin Eryn Esmeralda Essie Esta Estefania Estel Estell Estella Estelle ' +
    'Estevan Estrella Etha Ethel Ethelyn Ethyl Ettie Eudora Eugenia Eula Eulah Eulalia Euna Eunice ' +
    'Eusebio Evalyn Evan Evans Eve Eveline Everardo Everett Everette Evert Evie Ewell Ezekiel Ezra ' +
    'Fabiola Fae Faith Fannie Faustino Fausto Favian Fay Faye Felicia Felicita Felicity Felipa Felton ' +
    'Fermin Fern Ferne Fidel Filiberto Filomena Flavie Fleta Fletcher Flo Flora Florencio Florida Florine ' +
    'Flossie Floy Floyd Flynn Ford Forest Forrest Foster Francis Frankie Franklin Franz Fred Freda Freddy ' +
    'Frederick Frederik Frederique Fredrick Fredy Freeda Freeman Freida Fritz Furman Gabe Gabrielle Gage ' +
    'Gail Gardner Garett Garfield Garland Garnet Garnett Garret Garrett Garrick Garrison Garry Garth ' +
    'Gavin Gayle Gene General Genesis Geneva Genoveva Geo Geoffrey Georgette Georgianna Geovanni Geovanny ' +
    'Geovany Geraldine Gerardo Gerda Germaine German Gerry Gerson Gertrude Gia Gianni Gilberto Gilda ' +
    'Gillian Gina Ginger Gino Giovani Giovanny Gisselle Gladyce Gladys Glen Glenda Glenn Glenna Glennie ' +
    'Godfrey Golda Golden Gracie Grady Grant Granville Grayce Grayson Green Greg Gregg Gregoria Gregorio ' +
    'Gretchen Greyson Griffin Grover Guido Guiseppe Gunner Gus Gussie Gust Gustave Gwen Hadley Hailee ' +
    'Hailey Hailie Hal Haleigh Haley Halie Halle Hallie Hank Hardy Harley Harmon Harmony Harper Harrison ' +
    'Harvey Haskell Hassie Hattie Haven Hayden Haylee Hayley Haylie Hazel Hazle Heath Heaven Heber Hector ' +
    'Heidi Hellen Helmer Henderson Henrietta Henriette Herbert Herman Hermina Herminia Herminio Hershel ' +
    'Herta Hertha Hester Hettie Hilario Hilbert Hilda Hillard Hillary Hilton Hipolito Hiram Hobart Holden ' +
    'Hollie Hollis Holly Homer Hope Horace Horacio Hortense Hosea Houston Howard Howell Hoyt Hudson Hugh ' +
    'Hulda Hunter Hyman Icie Idell Idella Ignatius Ike Ila Ilene Iliana Ima Immanuel Imogene Indiana Inez ' +
    'Ira Iris Irma Irvin Irving Irwin Isaac Isabell Isac Isadore Isai Isaiah Isidro Ismael Isom Israel ' +
    'Issac Iva Ivah Ivory Ivy Izabella Izaiah Jabari Jace Jacey Jacinthe Jacinto Jackeline Jackie Jacklyn ' +
    'Jackson Jacky Jaclyn Jacquelyn Jacynthe Jada Jade Jaden Jadon Jadyn Jaeden Jaida Jaiden Jailyn Jairo ' +
    'Jakayla Jake Jaleel Jalen Jalon Jalyn Jamaal Jamar Jamarcus Jamel Jameson Jamey Jamie Jamir Jamison ' +
    'Jammie Janae Jane Janelle Janessa Janick Janie Janiya Jannie Jany Jaquan Jaquelin Jaqueline Jared ' +
    'Jaren Jarod Jaron Jarred Jarrell Jarret Jarrett Jarvis Jasen Jasmine Jaunita Javon Javonte Jay Jayce ' +
    'Jaycee Jayda Jayde Jayden Jaydon Jaylan Jaylen Jaylin Jaylon Jayme Jayne Jayson Jazlyn Jazmin Jazmyn ' +
    'Jazmyne Jeanette Jeanie Jeannette Jeannie Jed Jedediah Jedidiah Jeff Jefferey Jeffery Jeffry Jena ' +
    'Jenifer Jenna Jennie Jennings Jennyfer Jensen Jerad Jerald Jeramie Jeramy Jerel Jeremiah Jeremie ' +
    'Jermain Jermaine Jermey Jerod Jeromy Jerrell Jerrod Jerrold Jess Jessie Jessika Jessy Jessyca Jett ' +
    'Jettie Jevon Jewel Jewell Jill Jim Jimmie Jimmy Joanie Joann Joanne Joannie Joanny Joany Jodi Jodie ' +
    'Jody Joel Joelle Joesph Joey Johathan Johnathan Johnathon Johnnie Johnpaul Johnson Jolie Jonatan ' +
    'Jonathon Jordane Jordon Jordy Jordyn Josh Joshuah Josiah Josianne Josue Jovani Jovanny Jovany ' +
    'Juanita Judah Judd Jude Judge Judson Jules Julianne Juliet Julius June Junior Junius Justen Justice ' +
    'Justina Juston Justus Justyn Juvenal Juwan Kacey Kaci Kacie Kade Kaden Kadin Kaela Kaelyn Kailee ' +
    'Kailey Kailyn Kaitlin Kaitlyn Kale Kaleb Kaleigh Kaley Kali Kallie Kameron Kamille Kamren Kamron ' +
    'Kamryn Kane Kara Karelle Kariane Karianne Karina Karla Karlee Karley Karli Karlie Karolann Karson ' +
    'Kasandra Kasey Kassandra Kate Katelin Katelyn Katelynn Katharina Katheryn Kathlyn Kathryne Kathy ' +
    'Katie Katlyn Katlynn Katrina Katrine Kattie Kavon Kay Kaya Kaycee Kayden Kaylah Kaylee Kayleigh ' +
    'Kayley Kayli Kaylie Kaylin Keagan Keara Keaton Keegan Keeley Keely Keenan Keira Kellen Kelley Kelli ' +
    'Kellie Kelsi Kelsie Kelton Kelvin Ken Kendall Kendra Kendrick Kenna Kennedi Kennedy Kennith Kenny ' +
    'Kent Kenton Kenya Kenyatta Kenyon Keon Kerry Keshaun Keshawn Keven Kevon Keyon Keyshawn Khalil Kiana ' +
    'Kianna Kiara Kiarra Kiel Kiera Kieran Kiley King Kip Kira Kirk Kirstin Kitty Kobe Koby Kody Kolby ' +
    'Kole Kopano Korbin Korey Kory Kraig Kris Krista Kristen Kristi Kristian Kristie Kristofer Kristoffer ' +
    'Kristopher Kristy Krystal Krystel Krystina Kurtis Kyla Kylee Kyleigh Kyler Kylie Kyra Lacey Lacy ' +
    'Ladarius Lafayette Laisha Lamar Lambert Lamont Lana Lance Landen Lane Laney Lara Laron Larue Latoya ' +
    'Laurel Lauretta Lauriane Laurianne Laurie Laurine Laury Lauryn Lavada Lavern Laverna Laverne Lavina ' +
    'Lavon Lavonne Lawson Layne Lazaro Leah Leann Leanna Leanne Leatha Leda Lee Leigh Lelah Leland Lelia ' +
    'Lempi Lemuel Lenna Lennie Lenny Lenora Lenore Leo Leola Leona Leonard Leone Leonel Leora Lera Leroy ' +
    'Lesley Leslie Lesly Lessie Lester Leta Letha Letitia Levi Lew Lewis Lexi Lexie Lexus Liana Libbie ' +
    'Libby Lila Lilian Liliane Lillian Lilliana Lillie Lilly Lily Lilyan Lincoln Lindsay Lindsey Linnie ' +
    'Linwood Lisandro Lisette Litzy Liza Lizeth Lizzie Llewellyn Lloyd Lois Lolita Loma Lon London Lonie ' +
    'Lonnie Lonny Lonzo Lora Loraine Loren Lorena Lorene Lorenz Lorenza Loretta Lorine Lorraine Lottie ' +
    'Lou Louie Louisa Louvenia Lowell Loy Loyal Loyce Lucienne Lucile Lucille Lucinda Lucio Lucious ' +
    'Lucius Lucy Ludie Lue Luella Luisa Luke Lula Lulu Luna Lungelo Lura Lurline Luther Luz Lyda Lydia ' +
    'Lyla Lyle Lynda Lynette Lynn Lynne Lyric Lysanne Mabelle Mable Mac Macey Maci Macie Mack Mackenzie ' +
    'Macy Madaline Madalyn Maddison Madeline Madelyn Madelynn Madge Madie Madilyn Madisen Madisyn Madonna ' +
    'Madyson Mae Maegan Mafalda Magali Magdalen Maggie Magnolia Maida Maiya Major Makayla Makenna ' +
    'Makenzie Malachi Malinda Mallie Mallory Malvina Mamie Mandy Manley Mara Marcelina Marcelino Marcella ' +
    'Marcelle Marcellus Marcia Margarett Margaretta Margarette Marge Margie Margot Mariah Mariane ' +
    'Marianna Marianne Mariano Mariela Marietta Marilie Marilyne Marisa Maritza Marjolaine Marjorie ' +
    'Marjory Marlee Marlen Marley Marlin Marlon Marques Marquis Marquise Marsha Marshall Marty Marvin ' +
    'Maryann Maryjane Mason Mathew Mathias Matilda Matt Mattie Maud Maude Maudie Maureen Mauricio Maurine ' +
    'Maverick Mavis Max Maxie Maximillia Maximillian Maximo Maximus Maxine Maxwell Maybell Maybelle Maye ' +
    'Maymie Maynard Mayra Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Meda Megane Meggie Meghan Mekhi ' +
    'Melany Melba Melisa Mellie Melody Melvin Melvina Melyna Melyssa Merl Merle Merlin Merritt Mertie ' +
    'Mervin Meta Micaela Micah Michaela Michale Micheal Mikayla Mike Mila Mildred Miles Milford Miller ' +
    'Millie Milo Milton Mindy Minerva Minnie Miracle Miranda Mireya Misael Missouri Misty Mitchel ' +
    'Mitchell Mittie Modesta Modesto Mollie Molly Monde Monroe Monserrat Monserrate Montana Monte Monty ' +
    'Morgan Moriah Morris Mortimer Morton Mose Moses Mossie Mozell Mozelle Murl Murphy Myah Myles Myra ' +
    'Myriam Myrl Myrna Myron Myrtice Myrtie Myrtis Myrtle Nakia Name Nannie Naomie Napoleon Narciso Nash ' +
    'Nat Natasha Nate Nathanael Nathanial Nathaniel Nathen Nayeli Neal Ned Nedra Nelda Nella Nelle Nellie ' +
    'Nels Nelson Neoma Nestor Nettie Neva Newell Newton Nicholaus Nichole Nick Nicklaus Nickolas Nico ' +
    'Nicolette Nikki Nikko Niko Nikolas Noble Noe Noel Noemy Nola Nolan Norberto Norene Norman Norris ' +
    'Norval Norwood Nova Novella Nqobile Nthabiseng Nya Nyah Nyasia Obie Ocie Octavia Oda Odell Odessa ' +
    'Odie Ofelia Olen Oleta Olin Olive Ollie Oma Omari Onie Opal Ophelia Ora Oral Oran Orie Orin Orion ' +
    'Orland Orlando Orlo Orpha Orrin Orval Orville Osbaldo Osborne Osvaldo Oswald Oswaldo Otha Otho Otis ' +
    'Ottilie Ottis Ova Owen Ozella Paige Palma Pam Pansy Paris Parker Pascale Pat Patience Patsy Patti ' +
    'Pattie Patty Paulette Paxton Payton Pearl Pearlie Pearline Peggie Peggy Penny Percival Percy Perry ' +
    'Pete Peyton Pheobe Phil Phillip Phoenix Phyllis Pierce Pink Pinkie Piper Polly Porter Presley ' +
    'Preston Price Prince Princess Providenci Prudence Queen Queenie Quincy Quinn Quinten Quinton Rachael ' +
    'Rachelle Rae Raegan Rafaela Raheem Rahsaan Raina Raleigh Ramiro Randal Randall Randolph Ransom Raoul ' +
    'Raphaelle Rapulane Rashawn Rasheed Raven Ray Raymundo Reagan Reanna Reba Rebeca Rebeka Reece Reed ' +
    'Reese Regan Reggie Reginald Reid Reilly Reina Remington Renee Ressie Reta Retha Retta Reuben Reva ' +
    'Rex Rey Reyes Reymundo Reyna Reynold Rhea Rhett Rhianna Rhiannon Rhoda Richie Richmond Rick Rickey ' +
    'Rickie Ricky Rico Rigoberto Riley River Robb Robbie Robin Robyn Rochelle Rocky Rod Roderick Rodger ' +
    'Rodney Rodolfo Rodrick Roel Rogers Roland Rollin Roma Romaine Ronnie Ronny Roosevelt Rosalee Rosalia ' +
    'Rosalinda Rosalyn Rosamond Rosanna Roscoe Rose Rosella Roselyn Rosendo Rosetta Rosie Rosina Roslyn ' +
    'Ross Rossie Rowan Rowland Roxane Roxanne Royal Royce Rozella Rubie Rubye Rudolph Rudy Rufus Russ ' +
    'Russel Rusty Ruthe Ruthie Ryann Ryder Rylan Rylee Ryleigh Ryley Sabryna Sadie Sadye Sage Saige ' +
    'Sallie Sally Sam Samanta Samara Sammie Sammy Samson Sandy Sanford Santina Santino Santos Sarai ' +
    'Sarina Sasha Saul Savanah Savanna Savannah Savion Scarlett Schuyler Scot Scottie Scotty Sedrick ' +
    'Selena Selina Selmer Serenity Seth Shad Shaina Shakira Shana Shane Shanel Shanelle Shania Shanie ' +
    'Shaniya Shanna Shannon Shanny Shanon Shany Shari Shaun Shawn Shawna Shaylee Shayna Shayne Shea ' +
    'Sheldon Shelia Shelley Shelly Shemar Sheri Sheridan Sherman Sherri Sherry Sherwood Sheryl Shyann ' +
    'Shyanne Sibyl Sid Sidney Sienna Sierra Sigmund Silas Sim Simeon Simon Sincere Sister Skye Skyla ' +
    'Skylar Solon Sonja Sonny Sonya Spencer Stacey Stacy Stan Stanford Stanley Stanton Stella Stephania ' +
    'Stephany Stephon Sterling Steve Stevie Stewart Stone Sue Summer Sunny Susanna Susie Syble Sydnee ' +
    'Sydney Sydni Sydnie Sylvan Sylvester Sylvia Tad Tahlia Talon Tami Tamia Tammy Tania Tanner Tanya ' +
    'Taryn Tasha Tate Tatum Taurean Tavares Taya Taylor Teagan Ted Telly Terence Teri Terrance Terrell ' +
    'Terrence Terri Terrill Tessie Tevin Thad Thaddeus Thalia Thea Thelma Theodore Theresia Theron ' +
    'Thurman Tia Tiana Tianna Tiara Tierra Tiffany Tillman Timmothy Timmy Tina Tito Titus Tobin Tod Todd ' +
    'Tomasa Tommie Tommy Toney Toni Tony Tonya Torey Torrance Torrey Toy Trace Traci Travon Tre Tremaine ' +
    'Tremayne Trenton Tressa Tressie Treva Trever Trevion Trey Tricia Trinity Tristian Tristin Triston ' +
    'Troy Trudie Trycia Trystan Turner Twila Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyrone Tyshawn ' +
    'Tyson Ubaldo Ulices Una Unique Uriah Uriel Vada Valentine Vallie Vance Vaughn Veda Velda Vella Velma ' +
    'Velva Vena Verda Verdie Vergie Verla Verlie Vern Verna Verner Vernice Vernie Vernon Verona Vesta ' +
    'Vicenta Vicki Vickie Vicky Vida Vidal Vince Vincenza Vinnie Viola Violet Violette Virgie Vita Vito ' +
    'Viva Vivian Viviane Vivianne Vivienne Wade Waino Waldo Walker Wallace Walton Ward Warren Watson Wava ' +
    'Waylon Webster Weldon Wendell Wesley Westley Weston Whitney Wilber Wilbert Wilbur Wilburn Wiley ' +
    'Wilford Wilfred Wilfrid Wilhelmine Will Willa Willard Willis Willow Willy Wilson Wilton Winfield ' +
    'Winnifred Winona Winston Woodrow Wyatt Wyman Xander Xzavier Yadira Yazmin Yessenia Zac Zach ' +
    'Zachariah Zachery Zack Zackary Zackery Zakary Zander Zaria Zechariah Zelda Zella Zelma Zena Zetta ' +
    'Zion Zita Ziyanda Zoey Zoie Zoila Zola Zora Zula',
  french:
    'Pierre Michel André Philippe René Alain Jacques Bernard Marcel Claude Henri Nicolas Georges Gérard ' +
    'Laurent Stéphane Thierry Frédéric Christophe Olivier Sébastien Julien Guillaume Mathieu Matthieu ' +
    'Benoît Jérôme Franck Fabrice Pascal Bruno Didier Gilles Hervé Yves Yann Yannick Loïc Gaël Erwan ' +
    'Ronan Maëlle Maël Enora Solène Aurélie Amélie Émilie Élodie Céline Virginie Sandrine Valérie ' +
    'Nathalie Isabelle Sylvie Françoise Monique Jeanne Marguerite Brigitte Martine Chantal Dominique ' +
    'Véronique Florence Corinne Laurence Agnès Anne Hélène Cécile Delphine Mélanie Laetitia Camille Manon ' +
    'Chloé Léa Inès Océane Margaux Clémence Justine Pauline Mathilde Juliette Lucie Louise Zoé Anaïs ' +
    'Noémie Charlène Élise Éloïse Héloïse Apolline Capucine Faustine Clotilde Bérénice Bénédicte Ségolène ' +
    'Quentin Maxime Florian Romain Thibault Thibaut Lucas Enzo Mathis Clément Antoine Alexandre Arnaud ' +
    'Aurélien Cédric Cyril Damien Dimitri Étienne Fabien Gaëtan Gauthier Gaspard Ludovic Lionel Marc ' +
    'Marius Mickaël Raphaël Régis Rémi Rémy Sylvain Tanguy Valentin Xavier Yohann Amaury Baptiste Bastien ' +
    'Édouard Émile Honoré Odile Odette Solange Simone Suzanne Yvette Yvonne Ghislaine Josiane Marielle ' +
    'Muriel Murielle Maryse Mireille Geneviève Maurice Lucien Fernand Gaston Achille Anatole Félicien ' +
    'Thérèse Bertrand Renaud Hubert Pierrick Corentin Titouan Malo Fanny Coralie Marion Ophélie Perrine ' +
    'Sabrina Séverine Yasmine Inaya Lina Abd Abdellah Abderrahmane Abdon Abdonie Abdou Abdoul ' +
    'Abdourahmane Abdramane Abelin Abeline Abigaelle Abigaël Abondance Aboubacar Aboubakar Absalon Aby ' +
    'Abélard Acace Acacie Acanthe Achaire Achraf Adalard Adalbald Adalbaude Adalbert Adalbéron Adalric ' +
    'Adalsinde Adame Adea Adegrin Adegrine Adelin Adelphe Adeltrude Aden Adenet Adhémar Adib Adil Adina ' +
    'Adja Adjutor Adolphe Adolphie Adonise Adrastée Adrehilde Adriano Adélaïde Adélie Adéodat Agapet ' +
    'Agatha Agathange Agathe Agathon Agilbert Agilberte Agnan Agnane Agneflète Agrippin Agrippine Aimable ' +
    'Aimé Ajan Ajana Ajla Ajlin Ajna Akram Aksel Aksil Alaine Alara Alassane Alaïs Alban Albane Alberte ' +
    'Albertine Albérade Albéric Alcibiade Alcide Alcidie Alcime Alcine Alcyone Aldegonde Aldonce Aldric ' +
    'Alea Aleaume Aleksa Alenia Alessio Aleth Alexia Alexine Aleya Aleyna Aliette Alima Alissa Alissia ' +
    'Alix Alixe Alizee Aliénor Allegra Alliaume Almine Almire Alon Alone Aloys Aloyse Aloïse Alpha ' +
    'Alphonse Alphonsine Alphée Alpinien Althée Alverède Aly Alya Alyah Alyssia Amadea Amaliane Amalric ' +
    'Amalthée Amande Amandin Amandine Amant Amante Amarande Amaranthe Amaryllis Amaël Ambra Ambre Ambrine ' +
    'Ambroise Ambroisie Amea Amel Ameline Amen Amicie Amiel Amin Amine Aminte Amour Amédée Améliane ' +
    'Amélien Améthyste Anae Anahita Anas Anass Anastase Anastasie Anastasija Anatolie Anaël Anaëlle ' +
    'Ancelin Anceline Andjelina Andoche Andri Andrin Andrina Andrée Andéol Anes Angadrême Ange Angilbe ' +
    'Angilberte Angilran Angoustan Angèle Angélique Ania Anicet Anicette Anicée Anina Anis Annaëlle ' +
    'Annibal Annonciade Anouck Ansbert Ansberte Anselme Anstrudie Anthelme Anthelmette Antide Antigone ' +
    'Antonine Antony Anuar Anémone Aphélie Apollinaire Appoline Aquilin Aquiline Arabelle Arcade Arcadie ' +
    'Archambaud Archange Arda Aren Argine Aria Arian Ariana Aricie Arie Arij Arion Aris Arisa Ariste ' +
    'Arlette Armance Armande Armandine Armel Armeline Armelle Armide Armine Arnaude Arnould Arolde ' +
    'Arsinoé Arsène Arsènie Arthaud Arthurine Arthus Arthème Arto Artus Artémis Arwa Arwen Arya Ascelin ' +
    'Asceline Ascension Asja Assa Assetou Assia Assil Assomption Assya Astarté Astou Astride Astrée ' +
    'Astérie Asya Athalie Athanase Athanasie Athénaïs Atlas Aube Aubertine Aubin Aubry Aude Audebert ' +
    'Audeline Audouin Audran Auguste Augustin Aure Aurel Aurelle Aurian Auriane Auron Aurèle Aurélienne ' +
    'Auxane Auxence Aveline Aviel Avigaëlle Avital Avoye Avril Axeline Axelle Ayah Ayaz Aydan Ayem Aylan ' +
    'Ayline Aymane Aymard Aymardine Aymen Aymeric Aymon Aymonde Ayoub Azalée Azeline Azélie Aïssa Aïssata ' +
    'Badis Bafode Bahia Balthazar Barbe Barnabé Barthélemy Bartimée Basil Basile Basilisse Bastian ' +
    'Bathilde Baudouin Baya Berthe Bertille Beuve Beya Bigna Bilel Bintou Blandine Blessing Bohémond Bon ' +
    'Boniface Boubou Bouchard Bouchra Brahim Briac Brieuc Brune Brunehaut Brunehilde Bénigne Béranger ' +
    'Bérangère Bérard Calixte Camil Camilia Camillien Camélien Candide Caribert Carine Carloman Carlota ' +
    'Cassien Cassiopee Castille Cataleya Celian Celina Cerise Chahine Chahinez Charlaine Charlemagne ' +
    'Charline Charlize Charly Chayma Chaï Chaïma Cheick Childebert Chilpéric Chirine Christiane ' +
    'Christodule Chrysole Chrysostome Chrétien Clarisse Claudien Clea Clelia Cleophee Clio Cloe Clotaire ' +
    'Clothilde Cléandre Clélie Cléry Colette Coline Colombe Conception Constant Coraline Corentine Corto ' +
    'Cosima Cyprien Cyrian Cyriaque Cyrielle Cyrille Cyrine Céleste Célien Césaire Côme Dalla Danae Dani ' +
    'Dania Dany Danyl Daouda Darine Daris Dayan Dayane Dea Delphin Diar Diara Dieudonnée Divine Djibril ' +
    "Domitille Doriane Dorine Dorothée Douce Driss Dua Dune Dyna D'Arc Eddy Edgard Edmée Eduard Eglantine " +
    'Elea Eleonora Eliah Eliahou Eliana Eliano Eliel Eliette Elija Elina Eline Elio Elion Eliona Eliot ' +
    'Eliott Elli Elly Eloan Eloane Eloi Elona Elone Elora Elouan Elvire Elya Elyas Elyes Elyne Emilian ' +
    'Emilien Emilija Emmelie Emna Emy Enea Enes Enguerrand Enio Ennio Ensar Enya Enyo Erine Eron Erwann ' +
    'Ethann Eubert Eudes Eudoxe Eudoxie Eugénie Eulalie Euphrasie Eurydice Eustache Eusèbe Eusébie Evann ' +
    'Evy Ewen Ewenn Eya Eytan Eythan Ezio Fady Falba Fantin Fantine Fatim Fatimata Fatouma Feriel Feryel ' +
    'Fiacre Fidèle Filipe Filippa Finja Fionn Firas Firmin Flavia Flavien Flodoard Flore Florent ' +
    'Florentin Florestan Floriane Florie Flurin Flurina Fode Fortuné Fortunée Foucauld Foulques France ' +
    'Francette Francia Francine Francisque François Fulbert Fulcran Fynn Félicie Félicité Gabin Garance ' +
    'Garnier Gaspar Gatien Gaud Gautier Gaëlle Gelila Geoffroy Georg Gerberge Gerbert Germain Gervais ' +
    'Ghislain Giada Gian Gianna Gioele Gioia Gion Girart Gislebert Gisèle Giuliano Giulio Gondebaud ' +
    'Gonthier Gontran Gonzague Goundo Grégoire Guenièvre Gui Guilhem Guilhemine Guillemette Gustavine ' +
    'Guyot Guérin Gwenaëlle Gwendoline Gédéon Géraud Haby Hadja Hadriel Hadrien Hajar Hamidou Hanae Hania ' +
    'Hardouin Haron Haroun Harouna Haroune Hasna Hassane Hatem Hatouma Hava Haya Hedi Helie Helin Helios ' +
    'Herluin Hermine Hilaire Hildebert Hincmar Hippolyte Hira Honorine Hugues Huguette Hédelin Hélier ' +
    'Iban Idan Idir Idriss Ilai Ilay Ilenia Ilhan Ilian Iliane Ilias Ilies Ilja Ilyan Ilyana Ilyane Ilyas ' +
    'Ilyass Ilyes Ilyess Imane Imen Imene Imrane Ina Inara Inna Inza Isabeau Isaure Isee Iseult Isidore ' +
    'Isis Islam Ismérie Isra Israa Issam Issiaka Iyad Iyed Izia Jad Jael Jamiro Janine Janna Jannah ' +
    'Jannik Jannis Janosch Japhet Jara Jaro Jasin Jassem Jassim Jawad Jawed Jeannel Jeannot Jehanne ' +
    'Jennah Jibril Jil Jinane Joah Joakim Job Jocelyne Johanne Joline Jona Jonah Jorin Josse Josselin ' +
    'Joud Jourdain Jovin Judicaël Juna Junon Jusra Juste Jusuf Kadidia Kadidiatou Kady Kahina Karamba ' +
    'Karamoko Kassim Katell Katia Kawtar Kayliah Kayna Kays Kaïna Kaïs Keano Kelya Kelyan Kenan Kenzi ' +
    'Kenzo Kenzy Ketsia Keyan Keyla Khadidja Kiano Kilian Killian Kilyan Kimo Kiyan Klea Kristijan Kuzey ' +
    'Kyan Kylian Kyliann Kyllian Ladina Ladji Lahna Lalie Lancelot Landry Larina Lassana Lasse Laurane ' +
    'Laure Laureline Lauri Laurin Laurène Layana Layanah Lazar Lazare Lean Leana Leandra Leane Leano ' +
    'Leart Leelou Lehna Leia Len Leni Lenia Lenn Lenni Lennox Leny Lenya Leoni Leonis Leonore Leontine ' +
    'Letizia Leu Leufroy Levana Levin Levio Leya Leyan Leyna Leïna Lian Liara Lias Libère Lilas Lilia ' +
    'Lilie Lilou Lilwenn Lilya Line Linn Lino Linoy Linoï Linus Lio Lion Liora Liron Lirone Lise Lison ' +
    'Lital Liva Livio Liya Liyah Liyan Liyana Liz Liétald Loane Lohan Longin Lorian Lorik Lorin Loris ' +
    'Lorrain Lothaire Lotta Louan Louane Louann Louay Loubna Louca Louison Louka Loula Louna Lounis Loup ' +
    'Loïse Lua Luana Lubin Luc Luce Ludivine Ludolphe Luena Lui Lya Lyam Lyan Lyana Lydie Lyes Lylia ' +
    'Lylou Lyna Lyne Léandre Léonne Léopoldine Maayane Macaire Maceo Madeleine Madlaina Mady Maelys Maeva ' +
    'Maguelone Mahamadou Mahault Mahaut Mahdi Mahe Mahir Maila Mailo Maira Makan Malea Malek Malena Malik ' +
    'Malina Mallaury Malone Malou Mamert Mamoudou Manar Manassé Manel Manelle Manil Maram Marceau ' +
    'Marcelin Marceline Margo Mariame Mariem Marin Marino Marjane Marlo Marnie Marouane Marthe Martial ' +
    'Marwan Marwane Marwen Marylou Massinissa Mateus Matheo Mathilda Mathurin Mathys Matis Matisse Mats ' +
    'Mattea Mattheo Matthis Mattia Mattis Matys Maugis Mauricette Mauro Maxellende Maxence Maxens ' +
    'Maximilien Mayane Mayar Mayeul Mayla Mayline Maylis Mayssa Maélis Maëlie Maëline Maëly Maëlyne Maïly ' +
    'Maïlys Maïssa Maïssane Maïwenn Maša Medina Melchior Melia Melina Meline Mellina Melusine Melvil ' +
    'Melvyn Menahem Mence Mendel Meriam Merjem Merwan Meryam Meryl Mete Meïssa Mikail Milhan Milla Miran ' +
    'Miro Mischa Miya Moche Modibo Mody Morgane Mory Mouctar Mouhamed Moustafa Moustapha Moïse Moïsette ' +
    'Muhammed Mustapha Myla Mylan Myrtille Médéric Mélisande Mélissandre Mélodie Mérovée Nadir Nadège ' +
    'Nael Nahel Nahil Nahla Nala Nando Narcisse Nassim Natacha Naudet Nawel Nawfel Naya Nayel Nayla Nazim ' +
    'Naëlle Naïa Naïl Naïm Naïs Nea Neela Nefeli Nejla Nela Nelia Nelio Nell Nelly Nelya Nene Nermine ' +
    'Nevin Nevio Neyla Neïla Niame Nicéphore Nika Niklas Nil Nila Nine Ninon Nio Niouma Nisa Noan Noar ' +
    'Noelie Noha Noham Nohan Nolann Nolhan Norah Norhane Normand Nouha Nourane Noëlle Nuri Néhémie Octave ' +
    'Odilon Odon Oger Oliwia Olympe Olympia Ombeline Ombline Ondine Orell Oriande Oriane Orlane Othmane ' +
    'Oury Ozanne Paco Pacôme Paloma Palémon Paterne Patrice Paule Paulin Perceval Perle Pharell Phileas ' +
    'Philibert Philipp Philippine Philomène Philothée Philémon Pie Pol Primerose Prisca Priscille Prosper ' +
    'Prune Pulchérie Pécine Pélagie Pépin Pétronille Quentine Quintia Quitterie Quiéta Rahma Rajana Ramy ' +
    'Ranim Ranya Rawane Rayan Rayane Rayen Raymonde Rayyan Rea Reine Rejan Reybaud Rian Riana Rio Roan ' +
    'Robinson Roch Rodolphe Rodrigue Rolande Romane Romina Romuald Romy Rona Roselin Roseline Roza Ryad ' +
    'Rym Régine Réjean Réjeanne Rüya Sabri Sabrine Sacha Sadio Safa Safiya Sakina Salomon Samu Samy Sarra ' +
    'Satine Sauveur Savin Savinien Scholastique Selyan Selène Sephora Seraina Serine Shanice Shay Shayan ' +
    'Shayma Shaïly Sherine Shirel Shirine Shyrel Siana Siara Sibylle Sidoine Sidonie Sidy Siena Sigebert ' +
    'Sigismond Sihem Siloe Silvère Simea Sira Sirine Siro Sixte Sixtine Skander Soan Sofija Sohane Solal ' +
    'Solenn Soline Souleyman Stanislas Steeve Suzie Suzon Swan Swann Swassane Sybille Sylvestre Sylviane ' +
    'Syrine Séraphin Tabea Talya Tancrède Tasnim Tasnime Taurin Taïna Taïs Tea Teddy Teo Tesnim Tesnime ' +
    'Tessa Thanina Theophane Theotime Thibaud Thibert Théodose Théophile Théophraste Tiguida Tilda Tilio ' +
    'Tilla Timeo Timoléon Timon Timothe Timothée Tiphaine Titien Toma Tonnin Toscane Toussaint Trajan ' +
    'Tsipora Tuana Turold Tybalt Tymeo Tyron Ugo Ulysse Urbain Ursule Valentino Valeria Valère Venance ' +
    'Venceslas Vianney Victoire Victorien Victorin Vigile Vinciane Virgile Vital Vittoria Waleran ' +
    'Wandrille Wassim Wiem Wilfried Wissem Xavière Xenia Xénophon Yacouba Yago Yamina Yani Yanis Yanni ' +
    'Yannik Yara Yaro Yasmina Yassin Yassine Yaëlle Ylan Yoan Yoann Yohan Yolande Yona Yoni Yossef Youcef ' +
    'Youmna Youna Youness Youri Yousra Ysaline Yse Ysee Yseult Yvan Zacharia Zacharie Zaché Zadig ' +
    'Zakariya Zakarya Zayneb Zelie Zephyr Zeynab Zina Zineb Zinedine Zoéva Zyad Zéphirin Éleuthère Élie ' +
    'Élisée Élzéar Émeline Émeric Émérance Émérencie Épiphane Évariste Évelyne Évrard',
  german:
    'Hans Wolfgang Klaus Manfred Jürgen Bernd Günter Günther Helmut Horst Uwe Andreas Gerhard Dieter ' +
    'Rainer Reiner Stefan Stephan Heinz Werner Karl Wolfram Joachim Matthias Rolf Jens Jörg Torsten ' +
    'Thorsten Sven Ralf Dirk Holger Olaf Kai Lars Nils Björn Heiko Volker Detlef Ulrich Ulf Axel Markus ' +
    'Martin Christoph Tobias Sebastian Dominik Fabian Jonas Lukas Moritz Maximilian Finn Elias Anton Emil ' +
    'Jakob Oskar Theodor Konrad Johannes Gottfried Friedrich Heinrich Wilhelm Otto Ludwig Ernst Hermann ' +
    'Rudolf Erich Siegfried Eberhard Ekkehard Reinhard Burkhard Lothar Winfried Norbert Egon Erwin Ewald ' +
    'Kurt Gustav Hannelore Ursula Renate Helga Karin Ingrid Erika Monika Gisela Petra Sabine Susanne ' +
    'Claudia Gabriele Birgit Heike Angelika Martina Ute Silke Anja Katja Kerstin Stefanie Tanja Katrin ' +
    'Kathrin Julia Annika Lena Johanna Sophie Mia Clara Klara Frieda Greta Luise Leonie Franziska Antonia ' +
    'Veronika Elisabeth Margarete Margarethe Hildegard Gertrud Irmgard Edeltraud Waltraud Elfriede ' +
    'Roswitha Heidemarie Rosemarie Annegret Anneliese Annemarie Liselotte Ilse Inge Jutta Elke Anke Antje ' +
    'Imke Wiebke Frauke Heidrun Sigrid Gudrun Dagmar Bettina Cornelia Ulrike Friederike Svenja Ronja Jana ' +
    'Jasmin Vanessa Jochen Jost Till Malte Hauke Henning Hinnerk Sönke Ole Fiete Xaver Alois Sepp ' +
    'Korbinian Vitus Quirin Leopold Ferdinand Severin Reto Urs Beat Ueli Jürg Regula Vreni Beate Reinhold ' +
    'Hartmut Helmuth Gerd Gernot Götz Arndt Arne Lutz Falk Ingo Steffen Swantje Wibke Mareike Maike Meike ' +
    'Marlies Ilka Corinna Tilman Benedikt Adelina Alessa Alfons Alica Amon Annalena Annelie Anni Anny ' +
    'Ansgar Arved Ayleen Batuhan Beatrix Bennet Benno Bent Berat Berkay Bjarne Brigitta Carina Carolin ' +
    'Caspar Catharina Catrin Cedrik Ceyda Ceylin Charleen Charlotta Chayenne Christiano Christin Claas ' +
    'Collien Corvin Darleen Denny Dilara Domenik Ecrin Eddi Ege Elanur Elsbeth Emirhan Emmely Emmi Enie ' +
    'Enna Enno Eren Esma Evelin Evelina Fabienne Felicitas Felina Fenja Fine Finia Finlay Finley Finnja ' +
    'Finnley Florentine Franka Frederike Fridolin Furkan Giuliana Hagen Hannes Hanno Hansjörg Hanspeter ' +
    'Hansruedi Hansueli Hennes Henrick Henrike Ilayda Inka Irem Iven Ivonne Janek Janin Jannek Jannes ' +
    'Jano Jarne Jarno Jasmina Jella Jeremias Jette Joelina Joeline Joleen Jolien Jolin Jolina Jonna Jonte ' +
    'Joscha Joschua Josefin Josefine Josephin Josette Josua Josy Jule Juliane Julienne Julika Julina ' +
    'Kalle Karlo Karlotta Karoline Kayra Keno Kerim Kimberley Kimi Klemens Koray Korinna Laureen Laurens ' +
    'Laurenz Leander Lenja Lennard Lennert Leonhard Levke Lewin Liah Lilith Lilli Lisann Lisanne Loreen ' +
    'Luk Luzie Lyn Maddox Madita Madleen Madlen Maik Mailin Marah Maren Margrit Margrith Mariella Marissa ' +
    'Marla Marleen Marlena Marlis Marten Marwin Mattes Maxi Maxima Medine Meik Melek Melis Mert Micheline ' +
    'Mick Milana Mirac Miray Mirco Mirja Mirko Nadja Naemi Neele Nele Nelli Niclas Nicolai Nike Niklaus ' +
    'Odin Oke Peer Pepe Philine Piet Pit Pius Priska Raik Rebekka Remo Rieke Rike Ruedi Saphira Sascha ' +
    'Semih Silja Silvio Sinja Sky Smilla Sofie Stina Sude Svea Talea Tamina Tamino Tammo Tayler Thalea ' +
    'Thies Thilo Thorben Thore Thorge Til Tillmann Timm Tino Tizian Tjark Tomke Torben Tore Veit Verena ' +
    'Vin Willi Yannic Yaren Ylvi Ylvie Yunus Yven',
  spanish:
    'Antonio Manuel Francisco Javier Carlos Jesús Alejandro Miguel Rafael Pedro Ángel Pablo Fernando ' +
    'Sergio Luis Jorge Alberto Álvaro Diego Raúl Iván Rubén Óscar Enrique Ramón Vicente Andrés Joaquín ' +
    'Santiago Eduardo Víctor Mario Roberto Jaime Ignacio Marcos Salvador Ricardo Emilio Guillermo Julio ' +
    'Tomás Agustín Gonzalo Mateo Iker Unai Aitor Asier Gorka Mikel Jon Ander Iñaki Íñigo Koldo Xabier ' +
    'Eneko Nerea Ainhoa Amaia Itziar Leire Maite Miren Edurne Garazi Jordi Josep Pau Oriol Arnau Martí ' +
    'Biel Ferran Pere Montserrat Núria Mireia Meritxell Laia Neus Aina Roser Carmen Ana Isabel Dolores ' +
    'Pilar Josefa Rosa Francisca Cristina Marta Mercedes Lucía Elena Rosario Raquel Juana Manuela Paula ' +
    'Beatriz Encarnación Concepción Silvia Rocío Irene Mónica Alba Margarita Yolanda Sonia Susana Natalia ' +
    'Inmaculada Alicia Esther Verónica Noelia Celia Carolina Daniela Valentina Camila Ximena Jimena ' +
    'Renata Regina Fernanda Guadalupe Leticia Lourdes Araceli Esperanza Consuelo Graciela Mirta Norma ' +
    'Estela Marisol Maricarmen Soledad Catalina Constanza Antonella Luciana Florencia Agustina Milagros ' +
    'Maximiliano Leonardo Gustavo Hernán Facundo Ezequiel Matías Joaquina Rodrigo Cristóbal Felipe ' +
    'Esteban Ernesto Arturo Alfonso Alfredo Armando César Rogelio Efraín Heriberto Humberto Leopoldo ' +
    'Moisés Ulises Wilmer Yeison Jhon Edwin Duván Yuliana Yesenia Xiomara Dayana Maribel Itzel Citlali ' +
    'Xóchitl Cuauhtémoc Nahuel Lautaro Abril Candela Triana Izan Aurelio Anselmo Amparo Remedios Asunción ' +
    'Purificación Visitación Trinidad Macarena Almudena Begoña Covadonga Alondra Ariadna Benito Caridad ' +
    'Carles Clemente Conchita Dorotea Ester Gabino Guillermina Hermenegildo Homero Isabela Ivanna Jacobo ' +
    'Jerónimo Julieta Lizbeth Maica Marcela Marilú Mayte Octavio Patricio Pío Sancho Sergi Tadeo Teodoro ' +
    'Timoteo Yamileth Yaretzi Ángeles',
  italian:
    'Giuseppe Giovanni Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Paolo ' +
    'Michele Giorgio Aldo Luciano Alessandro Marco Matteo Lorenzo Luca Davide Federico Stefano Riccardo ' +
    'Tommaso Edoardo Filippo Giacomo Nicola Daniele Massimo Maurizio Claudio Fabio Fabrizio Gianluca ' +
    'Gianluigi Gianfranco Giancarlo Pierluigi Pasquale Gennaro Ciro Rocco Gaetano Raffaele Emanuele ' +
    'Enrico Umberto Ettore Dario Elia Samuele Giuseppina Giovanna Carmela Caterina Francesca Antonietta ' +
    'Chiara Giulia Alessia Elisa Federica Paola Roberta Simona Patrizia Raffaella Alessandra Ilaria ' +
    'Ginevra Aurora Giorgia Gaia Matilde Ludovica Camilla Bianca Noemi Serena Michela Arianna Benedetta ' +
    'Costanza Fiorella Ornella Graziella Mirella Loredana Donatella Tiziana Tiziano Ivana Pina Concetta ' +
    'Nunzia Assunta Immacolata Abaco Abbondanza Abbondanzio Abbondio Abdone Abele Abenzio Abibo Abramio ' +
    'Abramo Acacio Acario Accursio Acilia Acilio Aciscolo Acrisio Adalardo Adalberta Adalfredo Adalgisa ' +
    'Adalgiso Adalrico Adamo Addo Addolorata Adelardo Adelasia Adelberto Adelchi Adelfo Adelgardo Adelmo ' +
    'Adeodato Adone Adria Adrione Afro Agabio Agamennone Agape Agapito Agazio Agenore Agesilao Agnese ' +
    'Agostina Agostino Agrippa Aiace Aidano Aimone Aladino Alamanno Alano Alarico Albano Alberico Albino ' +
    'Alboino Albrico Alceo Alceste Alcina Alcino Aldobrando Aleandro Aleardo Aleramo Alfio Alfonsa Algiso ' +
    'Alida Alighiero Almerigo Almiro Aloisio Altea Alviero Alvise Amabile Amadeo Amando Amanzio Amaranto ' +
    'Amata Amato Amatore Amauri Ambrogio Ambrosiano Amedeo Amelio Amerigo Amico Amilcare Amintore Amleto ' +
    'Amone Amore Ampelio Anacleto Anatolia Ancilla Andromeda Aniceto Aniello Annabella Annagrazia ' +
    'Annamaria Annibale Annunziata Ansaldo Ansovino Antea Antelmo Antero Antimo Antino Antioco Antonello ' +
    'Apollina Apollinare Apollo Apollonia Appia Apuleio Aquilino Arabella Araldo Aratone Arcadio ' +
    'Archimede Archippo Arcibaldo Ardito Arduino Aresio Argelia Argimiro Argo Arialdo Ariberto Ariele ' +
    'Ariosto Aristarco Aristeo Aristione Aristo Aristofane Aristotele Armida Arminio Aronne Arrigo ' +
    'Artemisa Ascanio Asdrubale Asella Asimodeo Assunto Asterio Astianatte Ataleo Atanasia Atanasio Athos ' +
    'Attilano Attilio Auberto Audace Augusto Aureliano Auro Ausilia Ausiliatrice Ausilio Ave Averardo Aza ' +
    'Azeglio Azelia Azelio Azzurra Babila Bacco Baldassarre Balderico Baldo Baldomero Baldovino Bambina ' +
    'Barbarigo Bardo Bardomiano Barnaba Barsaba Barsimeo Bartolo Bartolomea Bartolomeo Basileo Basilia ' +
    'Basilio Bassiano Bassilla Bastiano Batilda Battista Beato Belina Bellino Beltramo Benedetto ' +
    'Beniamina Beniamino Benigna Benvenuta Benvenuto Berardo Berengario Bernadetta Beronico Bertoldo ' +
    'Bertolfo Betta Biagio Bibiana Bibiano Bice Bindo Bino Birino Bonagiunta Bonaldo Bonaventura Bonavita ' +
    'Bonifacio Bonito Bortolo Brancaleone Brigida Brunilde Bruto Caino Calanico Calcedonio Callisto ' +
    'Calogera Calogero Calpurnia Camillo Cantidio Canziano Capitolina Carola Caronte Carponio Casilda ' +
    'Casimira Casimiro Cassiano Cassio Cassiopea Casto Cataldo Catena Catullo Cecco Cecilio Celinia Celso ' +
    'Cesare Cesario Cherubino Chiaffredo Cino Cinzia Cipriano Cirano Ciriaco Cirilla Cirillo Cirino ' +
    'Clarenzio Cleandro Clemenzia Cleofe Cleonico Cleopatra Climaco Clinio Clodomiro Clodoveo Clorinda ' +
    'Cointa Colmanno Colmazio Colomba Colombano Colombo Concetto Concordio Consolata Corbiniano Coreno ' +
    'Coriolano Cornelio Coronato Corrado Cosimo Cosma Costante Costantino Costanzo Cremenzio Crescente ' +
    'Crescenzia Crescenzio Crespignano Crispino Cristaldo Cristiana Cristiano Cristoforo Crocefissa ' +
    'Crocefisso Cronida Cunegonda Cuniberto Cupido Cuzia Daciano Dacio Dafne Dagoberto Dalida Dalila ' +
    'Dalmazio Damaso Damiana Damiano Damocle Danio Davino Decimo Degna Delfino Delinda Delizia Demetria ' +
    'Demetrio Democrito Demostene Deodata Deodato Desdemona Desiderata Desiderato Desiderio Devota ' +
    'Diamante Dianora Didimo Diletta Diocleziano Diodata Diodoro Diogene Diomede Dione Dionigi Dionisia ' +
    'Dionisio Divo Doda Dodato Domezio Domiziano Donata Donatello Doriano Doroteo Druina Duccio Duilio ' +
    'Dulina Durante Ebe Eberardo Ecclesio Edda Edelberga Edilberto Editta Edmondo Edvige Efisio Efrem ' +
    'Egeo Egidio Eginardo Egisto Egizia Elaide Elettra Eleuterio Elide Elifio Eligio Elimena Eliodoro ' +
    'Elisabetta Elisea Elita Elogio Elpidio Elvezio Elvia Elvino Emanuela Emidio Emiliana Emmerico ' +
    'Empirio Endrigo Enecone Enimia Enrica Eracla Eraclide Eraldo Erardo Erasmo Erberto Ercolano Ercole ' +
    'Erenia Erico Ermanno Ermelinda Ermenegarda Ermenegilda Ermenegildo Ermes Ermete Ermilo Erminia ' +
    'Erminio Ernesta Eros Ersilia Esaù Esterina Esuperio Eterie Euclide Eufebio Eufemia Eufemio Eufrasia ' +
    'Eufronio Eugenio Euridice Eusebia Euseo Eustorgio Eustosio Eutalia Eutalio Evaldo Evandro Evangelina ' +
    'Evaristo Evasio Evidio Evodio Evremondo Ezechiele Fabiana Fabiano Famiano Fausta Fazio Fedele Fedora ' +
    'Fedro Felice Feliciano Ferdinando Fermiano Fermo Ferruccio Festo Fiammetta Fidenziano Fidenzio ' +
    'Filomeno Fiordaliso Fiore Fiorenza Fiorenziano Fiorenzo Flaminia Flaviana Flaviano Fleano Floriana ' +
    'Floriano Floridia Florina Foca Folco Fortunata Fortunato Fosca Fosco Franca Frido Frontiniano ' +
    'Fulberto Fulgenzio Fulvia Fulvio Furio Furseo Fuscolo Gaglioffo Gaio Galatea Galdino Galeazzo ' +
    'Galileo Gallicano Gandolfo Garimberto Gaspare Gastone Gaudenzia Gaudenzio Gaudino Gautiero Gavino ' +
    'Gedeone Gelsomina Geltrude Geminiano Generosa Generoso Genesia Genesio Genoveffa Gentile Genziano ' +
    'Gerasimo Geremia Gerino Germana Germano Gerolamo Geronimo Geronzio Gervasio Gesualdo Gherardo Ghita ' +
    'Giacinta Giacinto Giacobbe Giadero Giambattista Gianbattista Giandomenico Gianmarco Gianmaria ' +
    'Gianmario Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gigliola Gildo Giliola Gillo Gineto ' +
    'Gioacchina Gioacchino Giobbe Gioberto Gioconda Giocondo Giona Gionata Giordano Giosuele Giosuè ' +
    'Giotto Giove Gioventino Giovenzio Girardo Girolamo Gisella Giuda Giuditta Giulitta Giuseppa Giusta ' +
    'Giustiniano Giusto Glauco Godeberta Godiva Goffredo Golia Gomberto Gondulfo Gonerio Gonzaga Gordiano ' +
    'Gosto Gottardo Graciliano Grato Grazia Graziana Graziano Grimaldo Griselda Gualberto Gualtiero ' +
    'Guelfo Guenda Guendalina Guerrino Guglielmo Guiberto Guiscardo Gumesindo Gundelinda Iacopo Iacopone ' +
    'Iago Ianira Icaro Icilio Idea Iginia Iginio Igino Ignazio Ilario Ilda Ildebrando Ildefonso Ildegarda ' +
    'Ildegonda Ilia Illidio Illuminato Ilva Immacolato Incoronata Indro Innocente Innocenza Innocenzo ' +
    'Iolanda Iole Iona Ione Ionne Iorio Ippocrate Ippolito Ireneo Iride Irmina Isacco Isaia Ischirione ' +
    'Iside Isidora Isidoro Ismaele Isotta Italia Italo Ivano Ivanoe Ivetta Ivo Ivone Ladislao Lamberto ' +
    'Lancilotto Landolfo Lanfranco Lapo Laurentino Lauriano Lautone Lavinio Lazzaro Leonia Leonida ' +
    'Leonilda Leonio Leontina Leonzio Leopardo Letterio Liberata Liberato Liberatore Liberio Libero ' +
    'Liberto Liboria Liborio Licia Lidania Lidio Lieto Liviana Livino Lodovica Lodovico Lorella Loreno ' +
    'Loriana Lucilla Lucrezia Ludano Ludovico Luigia Luminosa Macaria Macario Maccabeo Maddalena Maffeo ' +
    'Magda Maggiorino Magno Maiorico Malco Mamante Mancio Manetto Manfredo Manilio Manlio Mansueto ' +
    'Manuele Marana Marcello Marciano Mareta Margherita Marica Marilena Marinella Marinetta Marita Marolo ' +
    'Martino Maruta Marzia Marzio Massima Massimiliano Matroniano Maura Maurilio Medardo Medoro Melania ' +
    'Melanio Melchiade Melchiorre Melezio Melitina Menardo Menelao Meneo Mennone Menodora Mercede ' +
    'Mercurio Messalina Metello Metrofane Michelangelo Mimma Minervina Minervino Mirocleto Misaele ' +
    'Monaldo Monitore Morena Moreno Morgana Muziano Namazio Napoleone Narseo Narsete Natale Natalina ' +
    'Nazario Nazzareno Nazzaro Neiva Neopolo Neoterio Nereo Neri Nestore Nicarete Nicea Niceforo Niceto ' +
    'Nicezio Nicla Nicodemo Nicoletta Nicolò Nilde Ninfa Niniano Nives Norina Nostriano Nuccia Nunziata ' +
    'Nunzio Oddone Oderico Odetta Odidone Odilia Odorico Olimpia Olimpio Olinda Olindo Oliviera Oliviero ' +
    'Ombretta Omero Ondina Onesta Onesto Onofrio Onorata Onorina Onorino Onorio Orazio Orchidea Orenzio ' +
    'Oreste Orfeo Oriana Orietta Orio Oronzo Orsino Orso Orsola Orsolina Ortensia Ortensio Osanna Osmondo ' +
    'Otello Ottaviano Ottavio Ottilia Ottone Ovidio Paciano Pacifico Pacomio Palatino Palladia Palladio ' +
    'Palmazio Palmira Pammachio Pancario Pancrazio Panfilo Pantaleo Pantaleone Pardo Paride Parmenio ' +
    'Paterniano Patrizio Patroclo Pauside Pelagia Peleo Pellegrino Pericle Perseo Petronilla Petronio ' +
    'Piera Pierangelo Piergiorgio Piermarco Piero Piersilvio Pippo Placida Placido Platone Plinio ' +
    'Plutarco Polidoro Polifemo Polissena Pollione Pompeo Pomponio Ponziano Ponzio Porfirio Porzia ' +
    'Porziano Postumio Prassede Priamo Primo Prisco Privato Procopio Proserpina Prospera Prospero ' +
    'Protasio Proteo Prudenzia Prudenzio Publio Pupolo Pusicio Quartilla Quarto Quasimodo Querano ' +
    'Quintiliano Quintilio Quintino Quinziano Quinzio Quirino Quiteria Rachele Radolfo Raide Raimondo ' +
    'Rainaldo Rainelda Raniero Ranolfo Reginaldo Regolo Remigio Remondo Renzo Respicio Ricario Riccarda ' +
    'Richelmo Rinaldo Rino Robaldo Rodiano Rolfo Romana Romano Romero Romilda Romoaldo Romola Romolo ' +
    'Romualdo Rosamunda Rosita Rosmunda Rossana Rossella Rubiano Rufina Rufino Rufo Ruggero Ruperto ' +
    'Rutilo Sabato Sabazio Sabele Sabino Saffiro Saffo Saladino Salomone Salustio Salvo Samona Sansone ' +
    'Sante Santo Sapiente Sarbello Saturniano Saturnino Saverio Savina Savino Scolastica Sebastiana ' +
    'Sebastiano Seconda Secondiano Secondina Secondo Sefora Selvaggia Semiramide Semplicio Sempronio ' +
    'Senesio Senofonte Serafina Serafino Serapione Servidio Serviliano Sesto Settimio Settimo Severa ' +
    'Severiano Severino Severo Sibilla Sico Sicuro Sidonia Sidonio Sigfrido Sigismondo Silvana Silvano ' +
    'Silverio Silvestro Simeone Simonetta Sinesio Sinfronio Sireno Siria Siriano Siricio Sirio Sisto ' +
    'Smeralda Soave Soccorso Socrate Sofronia Solocone Sostene Sosteneo Sostrato Spano Spartaco Speranza ' +
    'Speranzio Stanislao Stiliano Stiriaco Surano Sveva Sviturno Tabita Taddeo Taide Tammaro Tancredi ' +
    'Tarcisio Tarquinia Tarsilla Tarso Taziana Taziano Tazio Tecla Telchide Telemaco Telica Temistocle ' +
    'Teobaldo Teodata Teodolinda Teodosio Teodoto Teogene Terenzio Terzo Tesauro Tesifonte Teudosia ' +
    'Tibaldo Tiberio Tiburzio Ticone Tirone Tizio Tobia Tolomeo Torquato Tosca Tosco Tranquillo Trasea ' +
    'Tristano Tullia Tulliano Tullio Turi Turibio Tussio Ubertino Uberto Ugolina Ugolino Uguccione ' +
    'Ulberto Ulderico Ulfa Ulfo Ulisse Uliva Ulpiano Ulrico Ulstano Ultimo Umile Unna Uranio Urbano ' +
    'Urdino Uriele Ursicio Ursino Ursmaro Vala Valente Valeriana Valeriano Valerico Valerio Valfredo ' +
    'Valfrido Valtena Valter Vanda Vanna Varo Vedasto Velio Venanzio Venceslao Venera Veneranda Venerando ' +
    'Venere Venerio Ventura Venusta Venustiano Venusto Verano Verdiana Verecondo Verenzio Veriana ' +
    'Veridiana Verulo Vespasiano Vezio Vidiano Vidone Vilfredo Viliana Viliberto Vindonio Vinebaldo ' +
    'Vinfrido Vinicio Violante Virginio Virone Viscardo Vissia Vitale Vitalico Vittore Vittoriano ' +
    'Vittorio Vivaldo Viviana Viviano Vladimiro Vodingo Volfango Vulmaro Vulpiano Zabedeo Zabina Zaccaria ' +
    'Zaccheo Zaira Zama Zanita Zanobi Zefiro Zelinda Zenaide Zenebio Zeno Zenobia Zenobio Zenone Zetico ' +
    'Zoilo Zosima Zosimo',
  portuguese:
    'João Paulo Luiz Rui Nuno Tiago Thiago Gonçalo Diogo Duarte Hélder Vítor Afonso Martim Vasco Simão ' +
    'Caio Murilo Vinícius Matheus Guilherme Leandro Renan Renato Rogério Wagner Wellington Washington ' +
    'Anderson Emerson Edson Everton Márcio Marcelo Flávio Otávio Henrique Heitor Davi Joaquim Baltazar ' +
    'Catarina Mariana Joana Sofia Leonor Margarida Filipa Rita Juliana Adriana Tatiana Larissa Bruna ' +
    'Aline Priscila Débora Vera Luzia Conceição Fátima Graça Aparecida Thaís Isadora Lívia Yasmin Heloísa ' +
    'Rosângela Jussara Iara Moacir Ubirajara Benedita Benjamim Benício Breno Caetana Calebe Carminho ' +
    'Carmo Cauã Constança Deneval Dinis Eduarda Eloá Elísio Emanuelly Fabrícia Fabrício Flor Frederica ' +
    'Frederico Gúbio Hélio Isabelly Janaína Kléber Ladislau Lourenço Lucca Luiza Madalena Marli Meire ' +
    'Micael Mércia Nataniel Núbia Romeu Safira Sebastião Sirineu Soraia Suélen Talita Tertuliano Tomé ' +
    'Valentim Vitória Vânia Warley Yango Áurea',
  dutch:
    'Jan Cornelis Hendrik Willem Pieter Gerrit Jacobus Petrus Adrianus Klaas Sjoerd Wouter Bas Bram Daan ' +
    'Sem Thijs Thijmen Teun Joost Joris Jeroen Maarten Marijn Mees Niels Rutger Sander Stijn Tijn Tim Tom ' +
    'Wim Koen Kees Henk Joop Harm Hidde Jelle Jelmer Douwe Sietse Tjeerd Anouk Annelies Annemiek Anneke ' +
    'Sanne Femke Fenna Lieke Lotte Maaike Marieke Marije Marloes Mieke Noor Roos Sterre Tess Willemijn ' +
    'Hanneke Jolanda Saskia Evelien Esmée Fleur Floor Jantien Liesbeth Loes Nynke Sjoukje Geertje Griet ' +
    'Godelieve Veerle Katrien Lies Joke Greet Hilde Wout Lander Seppe Jef Filip Aaltje Ace Adriaan ' +
    'Alparslan Annemijn Anouar Aras Asiya Babette Bastiaan Benja Benthe Bentley Benyamin Berend Bibi Boas ' +
    'Bobbi Bodhi Bodi Boet Bowie Brenn Carlijn Cas Cato Charl Christiaan Coco Coen Daantje Daley Damin ' +
    'Danique Davey Davina Davy Deen Demi Dex Dexx Diede Dieke Dies Djayden Djenna Dries Duanne Duco Duuk ' +
    'Dylano Eef Eefje Elize Elle Elynn Emiel Eray Evi Eymen Faas Famke Fardau Faya Fayen Fayenne Febe ' +
    'Fedde Feline Fem Femm Fender Fenne Ferre Fieke Fien Fiene Fiep Filou Flip Floortje Floris Fos Foss ' +
    'Fran Freek Frenkie Giel Gigi Gijs Guus Guusje Hein Hendrika Henrie Hidaya Huub Indy Ise Ivar Ize ' +
    'Izzy Jaco Jacoba Jaelynn Jailey Jaimy Jaivey Jalou Jasmijn Javi Jax Jaxon Jaxx Jaylano Jaylinn ' +
    'Jayvano Jazz Jazzlyn Jazzlynn Jefta Jelte Jente Jeppe Jesslyn Jesslynn Jet Jidde Jimi Jinte Jinthe ' +
    'Jip Joas Joep Joes Jolijn Jop Jorn Jorrit Jort Josefien Joya Juda Jula Julan Junayd Juno Jur Jurre ' +
    'Juul Kaat Kaj Karam Karlijn Katryn Keet Kensi Kick Kiki Kjeld Krijn Kyano Kyara Leendert Lenne ' +
    'Lennon Levy Lex Lien Liene Lieuwe Lieve Lieze Linde Linne Liyam Lize Lizz Lizzy Loa Loek Loet Lore ' +
    'Lot Lott Loua Lova Lowie Lune Luuk Luus Lux Maan Maartje Maas Mace Madelief Maes Manoah Manu Mare ' +
    'Marinus Marlie Marly Marrit Mart Mas Mathijs Mathuys Matthijs Matz Maurits Mayson Melle Mels Menno ' +
    'Merel Merijn Mex Meyra Midas Miel Mik Mikki Milano Miley Milly Milou Mink Mirre Mirte Mirthe Mitch ' +
    'Moos Morne Mozes Mylo Myrthe Nand Naoufal Naoufel Naud Neeltje Nena Nicoleen Niek Niene Nienke ' +
    'Nikkie Nikodem Ninthe Noami Nomi Noortje Nore Noud Nouri Nout Novan Nowi Nox Noëlla Oliwier Oona ' +
    'Oumayra Paulien Pelle Pepijn Phileine Philou Pien Pim Pip Pippa Pleun Pola Puck Puk Quin Quinty Raf ' +
    'Raff Renette Rens Renske Revi Riaan Riff Rigard Riv Robbe Romee Rover Roxy Saar Safae Safouan ' +
    'Safouane Sare Savi Seb Sebas Sebastiaan Sef Seff Senn Senna Senne Sep Sev Siebe Siem Sien Siep Sil ' +
    'Silvan Sjors Soof Stef Sten Stephaans Storm Suus Suze Sverre Teije Teunis Theunis Theuns Thibo Thije ' +
    'Thijn Thirza Thom Tibbe Tibo Tieme Ties Tijmen Tijs Tirza Toon Tuur Twan Tycho Tygo Tymon Valentijn ' +
    'Vere Vesper Vic Vienna Vieve Viggo Vigo Vik Vinz Vive Wannes Warre Wende Wes Wessel Wies Wilhelmina ' +
    'Wolf Xavi Xem Yarah Yassir Yenthe Yfke Yinthe Youp Zain Zayn Zef Zev Zeyd Zeyneb Ziva',
  nordic:
    'Anders Johan Per Erik Olof Gunnar Göran Magnus Fredrik Mikael Henrik Mattias Viktor Ludvig Måns Åke ' +
    'Håkan Torbjörn Ingemar Kjell Rune Stig Bengt Lennart Leif Eva Birgitta Margareta Kristina Linnéa ' +
    'Astrid Ebba Elsa Freja Saga Maja Wilma Alva Tuva Åsa Ulla Gunilla Gun Britt Malin Frida Jenny Ylva ' +
    'Siv Inga Tove Søren Jørgen Mads Rasmus Mikkel Kasper Jesper Morten Kim Bo Poul Svend Knud Aage ' +
    'Kirsten Mette Hanne Lene Pia Ida Cecilie Signe Bente Inger Lone Trine Birthe Odd Ola Knut Kåre Terje ' +
    'Geir Tor Trond Øyvind Øystein Espen Vegard Sindre Håvard Eirik Olav Harald Sigurd Ragnhild Solveig ' +
    'Silje Marit Berit Turid Liv Randi Hege Ingeborg Kjersti Guro Åse Bjørg Juhani Matti Timo Kari Antti ' +
    'Jukka Mikko Pekka Jari Heikki Juha Markku Ilkka Hannu Seppo Pertti Risto Tapani Eero Väinö Toivo ' +
    'Aino Aleksi Eetu Onni Ville Tuomas Teemu Sami Jussi Janne Petri Kaisa Päivi Ritva Pirjo Tuula Anneli ' +
    'Helena Marja Leena Sari Minna Riikka Tarja Outi Satu Anu Eeva Kaarina Hilkka Sanna Jyrki Jorma Esa ' +
    'Kalevi Sigurður Guðmundur Ólafur Einar Kristján Jóhann Árni Bjarni Helgi Halldór Þór Þorsteinn Hrafn ' +
    'Ragnar Kristín Sigríður Margrét Sigrún Ingibjörg Elín Hildur Ragnheiður Ásta Þóra Björk Hrafnhildur ' +
    'Steinunn Unnur Agneta Amalie Anette Annikki Arunthavanathan Barbro Betina Birgitte Christer ' +
    'Christoffer Claes Claus Ditte Dorthe Edvin Elisabet Ensio Erkki Esben Eveliina Even Gitte Gry Gunnel ' +
    'Hannele Hedda Hedvig Helle Håkon Ilmari Inkeri Irmeli Isak Jaakko Janni Juho Kalervo Karoliina ' +
    'Katariina Kathrine Kristiina Kyllikki Liisa Lis Lisbeth Lovisa Lykke Maarit Maija Malene Malthe ' +
    'Margrethe Marjatta Marte Martti Merete Mikaela Mille Moa Nanna Nicklas Nicoline Olavi Olle Orvokki ' +
    'Oskari Patrik Pauliina Pentti Pernilla Petteri Pirkko Pontus Regitze Rickard Riitta Rikke Sakari ' +
    'Simen Sinikka Sondre Steen Stine Sune Sunniva Synne Tapio Tellervo Tine Tiril Troels Tuulikki Uffe ' +
    'Ulrik Ulrika Vagn Valdemar Valtteri Veikko Vibeke Vilde Vilhelm Villy',
  polish:
    'Piotr Krzysztof Andrzej Tomasz Paweł Michał Marcin Stanisław Jakub Marek Łukasz Grzegorz Mateusz ' +
    'Wojciech Mariusz Dariusz Zbigniew Maciej Rafał Jerzy Kamil Henryk Kazimierz Jacek Dawid Ryszard ' +
    'Szymon Bartosz Sławomir Jarosław Mirosław Przemysław Radosław Bogdan Bogusław Czesław Zdzisław ' +
    'Wiesław Leszek Lech Waldemar Witold Tadeusz Zygmunt Katarzyna Małgorzata Agnieszka Ewa Krystyna ' +
    'Elżbieta Magdalena Joanna Aleksandra Zofia Danuta Karolina Jadwiga Halina Irena Beata Dorota Alicja ' +
    'Jolanta Iwona Grażyna Bożena Stanisława Paulina Justyna Urszula Sylwia Agata Patrycja Izabela ' +
    'Zuzanna Wiktoria Weronika Kinga Aneta Ewelina Wanda Lidia Kacper Ignacy Franciszek Antoni Aleksander ' +
    'Adelajda Agaton Agrypina Aleksy Alwar Amabela Ambroży Anastazja Anatol Andżelika Ansgary Apollinary ' +
    'Arkadiusz Arseniusz Arystarch Atanazy Baldwin Bazyli Beatrycze Benedykt Beniamin Bibianna Borys ' +
    'Brajan Brygida Błażej Cecylia Cecyliusz Cezary Cyra Cyryl Demetriusz Dionizy Edyta Eliasz Elwira ' +
    'Erast Estera Eudokia Eudoksja Eugeniusz Eustracjusz Feliks Ferdynanda Filemon Florencja Franciszka ' +
    'Fryderyk Galfryd Gerazym Gertruda Ginewra Gonsalwy Gracja Gwido Henryka Hieronim Hilarion Hilary ' +
    'Hipolit Horacy Innocenty Ireneusz Izaak Izajasz Izolda Izydor Jakubina Janusz Jeremi Jeremiasz Jozue ' +
    'Judyta Julita Juliusz Józefina Kalistrat Karol Klarencjusz Klaudia Klaudiusz Klementyna Kleopatra ' +
    'Konstancja Konstanty Konstantyn Koralia Kornel Korneli Kornelia Korneliusz Krystian Ksawera Ksawery ' +
    'Ksenofont Kwintyn Larysa Laurencja Laurencjusz Laurenty Laurentyna Lilianna Lucja Lucjan Ludwik ' +
    'Ludwika Makary Maksymilian Malwina Marceli Martyna Maryna Matylda Maurycy Michalina Mikołaj Miron ' +
    'Modest Mojżesz Nadzieja Natanael Nazariusz Nazary Onufry Orestes Osmund Pankracy Pantaleon ' +
    'Patrycjusz Patrycy Patryk Penelopa Platon Polikarp Porfiriusz Porfiry Prokles Prokop Prokul Rachela ' +
    'Rajmund Rajnold Randolf Roderyk Salwator Serafin Sergiusz Seweryn Spirydion Sybilla Sylwester ' +
    'Szczepan Tacjana Tekla Terencjusz Tobiasz Tymoteusz Wacław Walenty Walentyn Walentyna Waleria ' +
    'Walerian Walery Walgierz Wanesa Wawrzyniec Wiara Wiktor Wilfryd Wincenty Wirginia Witalis Władysław ' +
    'Włodzimierz Zachariasz Łazarz Żaneta',
  czech:
    'Jiří Petr Pavel Josef Jaroslav Miroslav Zdeněk Václav František Milan Karel Vladimír Ladislav Ondřej ' +
    'Roman Stanislav Radek Antonín Vojtěch Matěj Miloslav Aleš Libor Rostislav Vlastimil Bohumil Dušan ' +
    'Radovan Ľuboš Ľubomír Juraj Jozef Matúš Marián Rastislav Hana Lenka Kateřina Alena Jaroslava Tereza ' +
    'Jitka Ludmila Zdeňka Eliška Zuzana Markéta Jarmila Barbora Jiřina Kristýna Blanka Šárka Radka Nikola ' +
    'Dana Katarína Zlatica Danuša Abadon Absolon Achil Achiles Adelaida Adin Adolfa Adolfína Adriena Afra ' +
    'Aglaja Agnesa Albena Albertina Albertýna Albrecht Alen Alexej Aleška Alfonz Aloisie Alojz Alojza ' +
    'Alojzije Alvar Alžběta Amadeus Amand Ambrož Amát Anabela Anastáz Anastázia Anastázie Anatázie Anděl ' +
    'Anděla Andělín Andělína Anežka Anselm Anselma Antal Antonie Apolena Arabela Aranka Areta Ariela ' +
    'Aristid Arkád Arleta Arna Arnolda Arnošt Arnoštka Arzen Astrida Atanas Atanázie Atila Augustina ' +
    'Augustýn Augustýna Aura Aurelián Babeta Bartoloměj Bazil Beatus Bedřich Bedřiška Belo Benedikta ' +
    'Berenika Bernarda Bertold Bertolda Beňadik Birgita Bivoj Blahomil Blahomila Blahomír Blahomíra ' +
    'Blahoslav Blahoslava Blažena Bohuchval Bohumila Bohumír Bohumíra Bohun Bohuna Bohuslav Bohuslava ' +
    'Bohuš Bohuše Bojan Bojana Bojislava Bolemír Boleslav Boleslava Bonifác Borek Borislav Borislava ' +
    'Bořivoj Božetěch Božetěcha Božidar Božidara Božislav Branimír Branimíra Branislav Branislava ' +
    'Bratislav Bratislava Brigita Brit Brita Bronislav Bronislava Brunhilda Budimír Budislav Budivoj ' +
    'Bystrík Břetislav Břetislava Celestina Celestýn Celestýna Celie Chrabroš Chraniboj Chranibor ' +
    'Chranislav Chranislava Chrudoš Chval Ctibor Ctibora Ctirad Ctirada Ctislav Ctislava Cyntie Cyprián ' +
    'Cyrila Cézar Dag Dagmara Dalibor Dalibora Dalie Dalimil Dalimila Dalimír Dalimíra Danica Danuše ' +
    'Darek Darie Darina Darja Davida Delie Demeter Denisa Dezider Dimitrij Dionýz Dionýzos Dita Diviš ' +
    'Diviška Dluhoš Dobrava Dobromil Dobromila Dobromír Dobromíra Dobroslav Dobroslava Dominika Donalda ' +
    'Donát Doubrava Doubravka Drahomil Drahomila Drahomír Drahomíra Drahoslav Drahoslava Drahotín ' +
    'Drahotína Drahoň Drahoš Drahutin Drahuše Dulcinea Dušana Dáša Děpold Dětmar Dětřich Edita Edvard ' +
    'Edvarda Egmont Egona Elektra Elfrída Elizej Elizeus Elmar Emerich Engelbert Erazim Erazmus Erhard ' +
    'Ervína Etela Eufrozina Eunika Eusebius Evald Evarist Evžen Evženie Ezechiel Fabie Faust Faustina ' +
    'Faustýn Faustýna Felicián Ferdinanda Fidelie Fidelius Filibert Filomen Flavius Flavián Florentýn ' +
    'Florentýna Fortunát Františka Fridrich Fráňa Féba Gaja Gajana Garik Garika Gejza Gema Genadij ' +
    'Geralda Geraldina Gerarda Gerardina Gerazim Gerharda Gilberta Gizela Gleb Glorie Gorazd Gothard ' +
    'Gracián Graciána Gražina Grizelda Gustava Gvendolina Hanuš Havel Havla Haštal Heda Hedviga Hedvika ' +
    'Henrich Henrieta Herberta Hilar Hilarius Hjalmar Honor Honorius Hortensie Hortenzia Hortenzie ' +
    'Horymír Horymíra Horác Hostimil Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít Hovard ' +
    'Hvězdoslav Hvězdoslava Hyacint Hyacinta Hynek Hypolit Háta Iboja Ignác Ignácie Ignát Ignáta Ildika ' +
    'Iljana Ilsa Ilza Imrich Inesa Ingeborga Ingrida Inocenc Irenej Ireneus Isidor Isolda Ivica Ivona ' +
    'Ivor Izaiáš Izidor Izidora Izmael Izák Jadrana Jakuba Jakubka Jarmil Jarolím Jarolíma Jaromil ' +
    'Jaromír Jaromíra Jasněna Jela Jenovéfa Jerguš Jeroným Jesika Jiljí Jimram Jindra Jindřich Jindřiška ' +
    'Johana Jolana Jordana Jorga Jovana Jozefa Judita Juta Jáchym Kajetán Karmela Karmen Kasián Kastor ' +
    'Kazi Kazimír Kazimíra Kašpar Klaudie Klaudius Klaudián Klement Klementina Kliment Klotylda Koleta ' +
    'Koloman Kolombín Kolombína Kolumbán Kolumbín Kolumbína Konstance Konstancie Konsuela Konzuela Kora ' +
    'Kordula Korina Kornelius Kornélie Kosma Kosmas Krasava Krasomil Krasomila Krasoslav Kryšpín Kryštof ' +
    'Kunhuta Kvido Květa Květoslav Květoslava Květoň Květoš Květuše Křesomysl Křišťan Lada Ladislava ' +
    'Laurenc Laurencie Leandr Leodegar Leokádie Leontýn Leontýna Leopolda Leopoldina Leopoldýna Leoš ' +
    'Lesana Leticie Levoslav Lešek Libora Liboslav Liboslava Libuša Libuše Liběna Lidmila Livie Livius ' +
    'Ljuba Lorenc Loreta Lota Lotar Lubomíra Lubor Luboslav Luboslava Ludivoj Ludiše Ludomír Ludomíra ' +
    'Ludoslav Ludoslava Ludvika Ludvík Luděk Lujza Lukrecius Lukrécie Lumír Lumíra Lutibor Lutobor Luďka ' +
    'Mabela Mahulena Makar Manona Mansvet Margita Marieta Mariola Maroš Matouš Maxmilián Medard Melichar ' +
    'Melita Metod Metoděj Mečislav Mečislava Michala Mikoláš Mikuláš Milada Milivoj Milorad Miloslava ' +
    'Milota Milouš Milovan Milovín Miloň Milred Milutín Miluše Milík Milíč Mirabela Mirek Miriama Mirjam ' +
    'Mirka Miromil Miromila Miroslava Mirtil Mlad Mnata Mnislav Mnislava Mojmír Mojžíš Moric Moris ' +
    'Mstislav Muriela Myrtil Naděžda Naneta Narcis Narcisa Neda Neklan Nepomuk Nevena Nezamysl Nikodéma ' +
    'Noema Norberta Něhoslav Odeta Odolen Ofélie Oktavie Oktavius Oktavián Olbram Oldřich Oldřiška Oliva ' +
    'Olivie Olympie Ondřejka Orest Osvald Ota Otakar Otakara Otilie Otmar Oto Otokar Otomar Otýlie ' +
    'Ovidius Oxana Palmiro Pankrác Parsival Paskal Paskala Patricie Pavla Pavlín Pavlína Pavol Pelhřim ' +
    'Perikles Persida Perzida Petrana Petronela Petronila Petronius Petruše Petula Polykarp Polyxena ' +
    'Pravdomil Pravdomila Pravomil Pravomila Pravoslav Pravoslava Prokopa Přemysl Přibyslav Přibyslava ' +
    'Radan Radana Radegast Radhost Radim Radimír Radimíra Radislav Radislava Radivoj Radko Radmil Radmila ' +
    'Radomil Radomila Radomír Radomíra Radoslav Radoslava Radovana Radoš Radslava Radvan Radúz Raimund ' +
    'Rainald Rainhard Rainold Rajko Rajsa Ranek Ranko Rastislava Ratibor Ratmír Redmond Remig Remus Renát ' +
    'Ria Richarda Rodan Roderik Romul Romulus Rosana Rostislava Rovena Rozalinda Rozamunda Rozana Rozina ' +
    'Rozita Rozvita Rozálie Rudolfa Rudolfina Ruprecht Rut Růžena Salomea Salomena Samuela Saskie ' +
    'Saturnin Saxona Scholastika Sebestian Sedrik Senta Serenus Sergej Servác Sibyla Sidon Sigfríd ' +
    'Silvester Silvestr Silvie Silvius Simeona Sinkler Sixt Sixtus Skarlet Skarleta Slaviboj Slavibor ' +
    'Slavoboj Slavoj Slavomil Slavomila Slavomír Slavomíra Slavěna Sláva Slávek Slávka Smil Soběslav ' +
    'Soběslava Sofronie Sokrat Solveiga Soter Sotira Spytihněv Stanislava Stela Stojan Stojmír Stáza ' +
    'Svatava Svatoboj Svatobor Svatomír Svatopluk Svatoslav Svatoslava Svetozar Světla Světluše Sylva ' +
    'Sámo Sáva Tadeáš Tankred Taťána Teobald Teodorik Teodoz Teodozie Teofan Teofil Teofila Terenc ' +
    'Terencius Terezie Terézia Theobald Theodorik Theodosie Theofan Theofil Theofila Tiber Tiberius ' +
    'Tiburcius Tichomil Tichomír Tichon Timotej Timoteus Tomáška Torkvát Toska Táňa Udo Upton Uve ' +
    'Valburga Valdemara Valentýn Valentýna Valerián Valtr Valér Vanesa Vavřinec Veleslav Veleslava ' +
    'Velimír Velislav Velislava Vendelín Vendelína Vendula Vendulka Venuše Vidor Viera Vieroslava ' +
    'Viktorie Viktorin Vilemína Viliam Vilibald Vilmar Vilém Viléma Vincenc Vincencie Virgin Vitold ' +
    'Vladan Vladana Vladimíra Vladislav Vladislava Vladivoj Vladěna Vlasta Vlastimila Vlastimír ' +
    'Vlastimíra Vlastislav Vlastislava Vlk Vojen Vojmil Vojmír Vojmíra Vojslav Vojslava Vojtěška Vok ' +
    'Volfgang Voršila Vratislav Vratislava Vratko Vsevolod Václava Vít Vítoslav Vítězslav Vítězslava ' +
    'Víťazoslav Věduna Věnceslav Věnceslava Věnek Věnka Věroslav Věroslava Věslava Všeboj Všebor Všerad ' +
    'Všeslav Xaverie Xaverius Xenie Zachar Zachariáš Zaida Zbislav Zbyhněv Zbyhněva Zbyněk Zbyslav ' +
    'Zbyslava Zbyňka Zbyšek Zbyška Zdena Zdenko Zderad Zdeslav Zdeslava Zdirad Zdislav Zdislava Zdík ' +
    'Zenobie Zenon Zikmund Zlata Zlatan Zlatomír Zlatomíra Zlatuše Zoja Zoroslav Zoroslava Zosim ' +
    'Zvonimíra Záboj Záviš Čeněk Čestmír Čestmíra Čeňka Čistoslav Čistoslava Ľubica Ľudomil Ľudomila ' +
    'Ľudovít Řehoř Řehořka Šalamoun Šalomoun Šarlota Šavel Štěpána Štěpánka Šťasta Žakelina Žarko Ždan ' +
    'Ždana Želibor Želimír Želimíra Želislav Želislava Želmír Želmíra Žigmund Žitomír Žitomíra Žitoslav ' +
    'Žitoslava Živan Živana Žofie',
  hungarian:
    'László István József János Zoltán Sándor Gábor Ferenc Attila Tamás Zsolt Tibor András Csaba Imre ' +
    'Lajos György Balázs Gyula Mihály Károly Béla Krisztián Miklós Máté Bence Levente Gergő Gergely ' +
    'Szabolcs Botond Ákos Árpád Bálint Barnabás Dezső Elemér Géza Kálmán Kristóf Márton Mátyás Nándor Pál ' +
    'Szilárd Vilmos Erzsébet Katalin Ilona Zsuzsanna Margit Judit Julianna Ildikó Krisztina Irén Eszter ' +
    'Magdolna Edit Gabriella Szilvia Anita Anikó Viktória Rozália Tímea Piroska Ibolya Réka Boglárka ' +
    'Dorottya Fanni Lilla Orsolya Vivien Zsófia Csilla Emese Enikő Melinda Nóra Tünde Abigél Alíz Bende ' +
    'Bendegúz Benedek Benett Bertalan Boldizsár Borbála Boróka Brájen Bíborka Csanád Csenge Csongor ' +
    'Denisz Dorka Elizabet Emili Fruzsina Gellért Hanga Hunor Janka Kamilla Kende Kincső Kolos Krisztofer ' +
    'Lilien Linett Lotti Marcell Nara Nikolasz Nolen Panka Panna Soma Szofi Szofia Szonja Vencel Vendel ' +
    'Virág Zalán Zejnep Zente Zorka Zselyke Zsombor Zétény',
  romanian:
    'Andrei Alexandru Ion Ioan Gheorghe Constantin Vasile Mihai Nicolae Florin Cristian Ionuț Ciprian ' +
    'Cătălin Răzvan Radu Dragoș Vlad Tudor Cosmin Costin Dan Dorin Doru Eugen Horia Ilie Iulian Laurențiu ' +
    'Liviu Lucian Mircea Octavian Ovidiu Petru Petre Sabin Sergiu Silviu Sorin Teodor Traian Valeriu ' +
    'Virgil Viorel Ioana Andreea Mihaela Alexandra Georgiana Gabriela Alina Raluca Roxana Anca Camelia ' +
    'Corina Doina Ecaterina Florentina Ileana Irina Lavinia Liliana Luminița Mirela Nicoleta Oana Otilia ' +
    'Ramona Rodica Ruxandra Sorina Ștefania Teodora Violeta Viorica Smaranda Achim Aculina Afanasi ' +
    'Afanasie Agafia Aglaia Agnos Agripina Ala Aleodor Alesea Alevtina Alexandrina Alexe Alic Alin Aliona ' +
    'Alis Alistar Amedeu Amza Anaida Anamaria Anatoli Ancuța Anda Andra Andrada Andrian Andriana Anemona ' +
    'Anghel Anghelina Anica Anișoara Anjela Anjelica Antim Antoaneta Antonela Antoniu Anuța Arcadi ' +
    'Arcadii Argentina Arina Aristița Artiom Atena Aureliana Aureliu Aurica Avram Axenia Axinte Barbu ' +
    'Bartolomeu Basarab Bebe Benone Blanduzia Bogdana Brândușa Brăduț Bucur Bănel Caius Calina Cantemir ' +
    'Carmina Casian Casiana Catinca Catrina Catrinel Cazimir Cedrin Cerasela Cezara Chira Chiril Chirill ' +
    'Cipriana Clarisa Claudiu Clavdia Codin Codrin Codrina Codruț Codruța Constantia Constantina ' +
    'Constanța Constatin Consuela Coralia Cornel Corneliu Cosmina Costache Costel Crenguța Crin Crina ' +
    'Cristea Cristin Cristofor Călin Dacian Daciana Dafina Daiana Danil Danu Decebal Demetra Dida Didina ' +
    'Dimitrii Dimitrina Dinu Dmitrii Dochia Doinita Domnica Dorel Doriana Dorinel Dorli Draga Dragomir ' +
    'Ducu Dumitra Dumitrana Dumitrita Dumitru Efim Efimia Efrosinia Eftimia Eftimie Elisabeta Elisaveta ' +
    'Elizaveta Elodia Emanoil Emanuil Eremia Eudochia Eufrosina Eugeniu Eusebiu Eustațiu Evanghelina ' +
    'Evdochia Evgheni Evghenia Evghenii Fabia Feodor Feodora Feodosia Fevronia Filipp Filofteia Fiodor ' +
    'Flaviu Floare Floarea Florea Florența Florica Francisc Frusina Gabi Gavril Geanina Gelu Gențiana ' +
    'Georgel Georgeta Georgian Geta Ghenadi Ghenadie Ghennadi Gheorghi Gheorghii Gheorghina Gheorghiță ' +
    'Gherghina Gherman Gianina Gicu Gică Giorgian Giorgiana Grațian Grațiana Grațiela Gregorian Grigore ' +
    'Grigori Haralamb Haralambie Heracleea Horațiu Horea Hortensia Husein Iacob Iacov Iana Iancu Ianina ' +
    'Ianis Ianna Ianos Iaroslav Iaroslava Iasmina Ica Ieremia Igori Ilarie Ilarion Ilinca Inessa ' +
    'Inocențiu Ioanina Ionel Ionela Ionelia Ionică Iosefina Iosif Iraida Iridenta Irinel Iulia Iuliana ' +
    'Iuliu Iuri Iurie Iurii Iustin Iustina Iustinian Janeta Jeana Jenel Lascăr Laurenția Laurian Leontin ' +
    'Lică Ligia Lioara Liuba Liubov Liubovi Liudmila Liusea Lorelei Lucențiu Lucica Lucreția Lucrețiu ' +
    'Lungu Lăcrămioara Manole Marcheta Marcu Marga Maricica Marinela Marioara Matei Melnic Mihail Mihnea ' +
    'Minodora Mioara Mirona Miruna Mitică Mitruț Mohamad Monalisa Mugur Mugurel Mădălin Mădălina Măriuca ' +
    'Nadejda Nae Nechifor Nelea Neli Nellea Nelu Neonila Nicanor Nichifor Nicoară Nicodim Nicolaie Nicon ' +
    'Nicu Niculina Niculiță Nicușor Nicuță Nidia Nineli Nonna Norica Octav Octaviana Octaviu Olesea Oliga ' +
    'Olimpiada Olimpian Olimpiu Oliviu Ortansa Ozana Pamfil Panagachie Panait Pantelei Paraschiva ' +
    'Parascovia Paulica Pelaghia Petrică Petrișor Petruț Petruța Pompilia Pompiliu Prascovia Profira ' +
    'Pătru Rada Radion Rafila Rareș Reghina Relu Rica Rimma Robertina Rodion Romanița Rotaru Roxelana ' +
    'Ruslana Ruxanda Răducu Safta Sanda Sandu Saveta Savva Seghei Semenica Semion Serafim Serafima ' +
    'Serghei Sever Severina Silvian Silviana Simi Simina Simion Sinică Snejana Sorana Speranța Spiridon ' +
    'Stana Stanca Stancu Stelian Steliana Steluța Stepanida Suzana Sveatoslav Sânziana Teea Teodosia ' +
    'Teohari Tiberia Tiberiu Timotei Tinca Tincuța Trofim Tudora Tudorița Tudosia Uliana Valerii Varvara ' +
    'Vasili Vasilica Vasilie Vasilina Veaceslav Veceaslav Veceslav Veniamin Vergiliu Verginia Veta Vica ' +
    'Vicenția Vicențiu Vincențiu Violetta Violina Viorela Viorelia Virgiliu Visarion Vitali Vitalia ' +
    'Vitalie Vitalina Vlada Vladilena Vladimer Vladlen Vladlena Vlaicu Voichița Voicu Zahar Zaharia ' +
    'Zamfir Zamfira Zaraza Zenovia Zinovia Zoia Zorina Șerban Ștefana',
  southSlavic:
    'Marko Josip Ante Stjepan Tomislav Željko Zoran Hrvoje Krešimir Zvonimir Davor Dražen Damir Igor ' +
    'Mladen Nenad Petar Predrag Slobodan Dragan Dejan Aleksandar Miloš Jovan Vuk Branko Ratko Zlatko ' +
    'Vedran Denis Luka Matija Jakov Marija Jelena Milica Dragana Snežana Vesna Gordana Ljiljana Biljana ' +
    'Mirjana Svetlana Sanja Nataša Lucija Ema Dubravka Nada Zorica Slavica Jasna Jadranka Senad Emir Amir ' +
    'Amira Adnan Edin Elvir Haris Mirza Nermin Samir Tarik Armin Azra Amra Aida Emina Lejla Selma Merima ' +
    'Sabina Janez Franc Marjan Matjaž Andrej Boštjan Gregor Primož Rok Tadej Urban Uroš Jure Jaka Mojca ' +
    'Nina Mateja Alenka Polona Špela Urška Georgi Dimitar Ivaylo Plamen Krasimir Hristo Stoyan Todor ' +
    'Vasil Nikolay Boyko Kiril Rumen Valeri Bozhidar Ivanka Yordanka Tsvetelina Desislava Gergana Kalina ' +
    'Elitsa Zdravka Zornitsa Siyana Stanimir Lyubomir Svetoslav Blagoy Trajko Goce Blagoja Adrijana Ajda ' +
    'Aleksej Alekso Alemka Aljaž Aljoša Amalija Anamarija Anastasije Anastazija Anche Anci Ancica Andelko ' +
    'Andelo Andon Andraž Andreja Andrija Andrijana Andro Anej Anesa Angja Anka Anko Antek Antonij ' +
    'Antonija Antun Anuška Anđelika Anže Apostol Arsenij Arsenije Asen Asija Atanasij Atanasija Atso Aćim ' +
    'Bara Barica Belimir Berislav Berti Beti Bisenija Bisera Biserka Bistra Blaga Blage Blagica Blagitsa ' +
    'Blagoj Blagoje Blagojka Blagorodna Blaguna Blazhe Blazhenka Blaž Boban Bobana Bogatin Boginja Bogoja ' +
    'Bogoljub Bogoslav Borivoje Borjan Borjana Borka Borko Borna Boro Borut Boshko Bosiljka Bosilka ' +
    'Bozhana Bozhin Bozho Boško Boža Božica Branka Brankica Ceca Cene Chaslav Chedo Chedomir Ciril Cvetka ' +
    'Cvijan Cvijetin Dabiživ Dada Dado Dajana Daliborka Damil Damjan Damjana Damjanka Danail Dancho ' +
    'Danijel Danijela Danitsa Danka Danko Darija Darinka Darko Davorin Dejana Delcho Deljan Denitsa ' +
    'Desanka Desimir Dijana Dimche Dime Dimitrie Dimitrija Dimitrije Dimko Dimo Divna Dobri Dobrila ' +
    'Dobrinka Dojchin Domagoj Domen Domnika Dona Donka Dorana Dorica Dorotej Doroteja Dragi Dragica ' +
    'Draginja Dragisha Dragiša Drago Dragoje Dragojlo Dragoljub Dragoslav Dragutin Draža Dren Drina ' +
    'Držimir Držislav Dubravko Duje Dujo Dunja Dushan Dushanka Dushka Dushko Dušanka Dušica Duška Duško ' +
    'Dzvezda Dzvezdan Dzvonko Efimija Efrosina Eftim Elizabeta Elka Emilijan Erazmo Evdokija Evgenij ' +
    'Evgenija Evtim Fabijan Fana Fanika Fanka Filimena Filotije Florinka Franci Franjo Frosina Gabrijela ' +
    'Gaj Gala Galaba Galena Gane Gavrilo Gašper Georgije Gerasim Gjoko Gjorche Gjore Gjorgji Gjurchin ' +
    'Gjurgja Gjurgjitsa Gligor Gligorije Gogo Gojko Golub Golubinka Gorana Goranka Gordan Goritsa Gorjan ' +
    'Gorjana Gotse Gradimir Grga Grgo Grgur Grigorije Grozda Grozdan Grozdana Gvozden Hrvoj Hrvojka ' +
    'Hvalimir Ico Ignjat Ilija Ilindenka Ilinka Ilko Inja Ino Iskra Ita Ivančica Ive Ivek Ivko Ivna Iza ' +
    'Iztok Jadran Jadranko Jadro Jaga Jagica Jagoda Jani Janica Janja Janko Jasenko Javorka Jelica ' +
    'Jelisaveta Jelka Jernej Jevrosima Jezdimir Ješa Jonche Jordanka Josif Josipa Joso Jovanche Jovanka ' +
    'Jovitsa Jovka Jovo Jozo Joško Joža Jože Jožica Jugoslav Julija Julijana Kalinik Karanfilka Kata ' +
    'Katica Katija Katina Katitsa Keratsa Kharalampie Khristijan Khristina Khristo Kika Kirilo Kiro Kita ' +
    'Klemen Klimentina Kocho Kosara Kosta Kostadin Kostadinka Kotse Kozma Krstana Krste Krsto Krume Kruno ' +
    'Krunoslav Ksenija Ksente Kuzman Lazo Lenche Lepa Leposava Lidija Lika Liljana Ljube Ljuben Ljubica ' +
    'Ljubinka Ljubisha Ljubitsa Ljubiša Ljubomir Ljudevit Ljupcho Ljupka Lovorka Lovro Lucijan Maca ' +
    'Makedon Makedonka Makrina Maks Mališa Manca Manda Marena Marijan Marijana Marinko Marjeta Markika ' +
    'Matan Matko Mato Matrona Mašinka Meglena Melanija Melenija Mena Meto Metodi Metodij Metodija Mica ' +
    'Micho Miha Mihael Mihailo Mihajlo Mija Mijat Mikhajlo Mikho Miladin Milanka Milanko Milcho Mile ' +
    'Mileta Mileva Milisav Militsa Miljan Miljana Miljenko Milka Milojica Milomir Milosh Mima Mimo Mincho ' +
    'Minka Miodrag Miomir Mirche Mirna Mislav Mitar Mitja Mitre Miša Miško Mlađana Momchilo Momir Momira ' +
    'Momo Nadalina Naja Nanche Nastja Natalija Natka Naum Naumka Nebojsha Nebojša Nedeljko Nedelka ' +
    'Nedelko Nedjeljka Nedjeljko Neja Nejc Nemanja Neofit Nera Nesa Nesho Neven Nevenka Nik Nikifor ' +
    'Nikodim Nikodina Nikoleta Nikolina Nikša Njegomirka Novak Nuša Obrad Obren Ognen Ognjana Ognjen ' +
    'Olgica Olivera Orde Ostoja Ozren Paja Panche Pantelejmon Paraskeva Partenij Patricija Pauna Pava ' +
    'Pave Pavica Pavle Pavlinka Pelagija Pencho Pepo Pera Perica Pero Peruna Petkana Petko Petranka ' +
    'Petrija Petse Pimen Pisana Pravdan Prokhor Prokopij Prvoslav Rade Radenko Radina Radivoje Radiša ' +
    'Radmilo Rado Radojka Radosav Radul Rafaila Rajna Rakhela Rakhilka Rakita Ratimir Raško Relja Renja ' +
    'Rija Ristana Riste Rizo Robi Rodna Rodoljub Roko Romil Roska Rozalija Rumena Rusalina Rusanka Ruzha ' +
    'Ruža Ružica Samoil Samuil Sande Sanjin Sashka Sashko Save Savo Saša Sašo Sebastjan Senka Shishman ' +
    'Siljan Silvija Simjanka Simo Simonida Siniša Slavcho Slave Slaven Slavenka Slavitsa Slavjanka Slavko ' +
    'Slavoljub Slađana Slobodanka Smiljana Snježana Sofe Sofronij Sonchitsa Sotir Spasa Spase Spasena ' +
    'Spiro Spomenka Srbo Srboljub Srebra Srebre Sredoje Srećko Srna Stale Stamena Stanko Staša Stefanija ' +
    'Stefanka Stevan Stevo Stipan Stipe Stoilko Stojanka Stojche Stojmen Stojmena Stojna Strahinja ' +
    'Strakhil Strate Stribor Sunčica Svebor Svetislav Svetolik Svetomir Tadija Tanas Tasa Tashko Tasho ' +
    'Taska Tatjana Teja Temelko Temjana Teodosij Teodosija Teofilka Terezija Tihomir Tija Tijana Tikho ' +
    'Tikhomir Tilen Tjaša Tode Todorka Tomaž Tomislava Tomo Tone Tonija Tonka Tonko Tonči Tončica ' +
    'Trajanka Trajche Trena Trendafilka Trifun Trisho Trpimir Trpko Tsara Tseko Tsveta Tsvetan Tsvetanka ' +
    'Tsvetko Tvrtko Ubavka Valera Valerija Vali Vanche Vancho Vane Vangel Vanja Vasilij Vasilija Vasilka ' +
    'Vasilko Vasja Vaska Vasko Vatroslav Vedrana Vela Velana Velibor Velichko Velika Velimira Velina ' +
    'Veljan Veljo Venko Verica Vesela Veselin Veselinka Vid Vidak Vidoe Vijeko Viktorija Viljem Vinka ' +
    'Višnja Vjekoslav Vjenceslav Vladek Vlado Vlatka Vlatko Voislav Vojdan Vojdanka Vojin Vojislava ' +
    'Vojkan Volche Voskresija Vujadin Vujica Vukan Vukašin Vukica Vukota Zafir Zafirka Zagorka Zakharij ' +
    'Zakharinka Zala Zarije Zavida Zdravko Zhivka Zhivko Zlate Zlatka Zofija Zorana Zoritsa Zrinislav ' +
    'Zrinko Zvezdana Zvonko Čarna Časlav Čedomir Đorđe Đura Đurađ Đurda Đurica Žan Željka Žiga',
  albanian:
    'Arben Agron Artan Besnik Bujar Bashkim Dritan Edi Enver Fatmir Flamur Gjergj Gëzim Ilir Ismail ' +
    'Kreshnik Luan Petrit Sokol Shpëtim Skender Valon Visar Arta Albana Blerta Drita Elira Enkeleda ' +
    'Fatime Flutura Lindita Liridona Majlinda Mimoza Shpresa Teuta Valbona Vjosa Xhevahire Zana Ardit ' +
    'Erion Gentian Ledion Klodian Ermal Endrit Dorina Jonida Kaltrina Kujtim Rexhep Rexhepi Hashim Ramush ' +
    'Albin Vjollca',
  baltic:
    'Jānis Andris Juris Edgars Māris Aivars Valdis Uldis Guntis Raimonds Kristaps Mārtiņš Kaspars Gatis ' +
    'Artis Ivars Arvīds Kristīne Inese Ilze Līga Dace Baiba Zane Iveta Sanita Daiga Vytautas Antanas ' +
    'Juozas Mindaugas Gintaras Darius Saulius Kęstutis Algirdas Rimantas Arūnas Andrius Povilas Gediminas ' +
    'Ona Janina Rasa Daiva Jurgita Rūta Eglė Aušra Giedrė Ieva Laima Milda Austėja Ugnė Gabija Rein Jüri ' +
    'Toomas Priit Margus Urmas Ants Aivar Raivo Tõnu Indrek Siim Taavi Ülle Tiina Piret Kadri Liis Mari ' +
    'Triin Kersti Riina Maarja Kaja Aigars Viesturs Ainārs Akvelīna Alfrēds Aloīzs Alvīne Andžejs Andžs ' +
    'Anrijs Anšlavs Arkādijs Armīns Artūrs Aurēlija Aļģirds Aļģis Baņuta Boļeslavs Broņislavs Bārbala ' +
    'Dainuvīte Dzirkstīte Dzīle Dāgs Dārta Dāvids Dāvis Eduards Edvīns Edīte Edžus Egīls Einārs Eižens ' +
    'Elmārs Emīls Ermīns Ervīns Gudrīte Gunārs Ilgmārs Ilmārs Indriķis Ingmārs Ingūna Inārs Jautrīte ' +
    'Jevgeņijs Judīte Jurģis Jāzeps Jēkabs Jūlijs Jūsma Klāvs Konrāds Konstantīns Kristiāna Kristiāns ' +
    'Krišjānis Krišs Kārlis Lavīze Leonīds Luīze Lāsma Lība Līksma Līvija Malvīne Marģers Matīss Miķelis ' +
    'Modrīte Monvīds Mudīte Mārcis Mārīte Mētra Niklāvs Ojārs Olīvija Otīlija Oļegs Oļģerts Pārsla Pāvils ' +
    'Pēteris Regnārs Renārs Ričards Romāns Rudīte Rūdis Rūdolfs Rūsiņš Sarmīte Saulcerīte Skaidrīte ' +
    'Spīdola Terēze Tālis Tālivaldis Tālrīts Undīne Uģis Valdemārs Valentīns Valērijs Vijolīte Vilhelmīne ' +
    'Vilmārs Vitālijs Vizbulīte Voldemārs Vēsma Zeltīte Ziedīte Zigfrīda Zigfrīds Zigmārs Zigrīda Zīle ' +
    'Ādams Ādolfs Ārija Ārijs Ēriks Ēvalds Ģederts Ģirts Īrisa Žanete Žanis Žanna Ženija Žubīte',
  eastSlavic:
    'Aleksandr Alexandr Sergei Sergey Andrey Alexei Aleksei Alexey Dmitri Dmitry Dmitriy Mikhail Nikolai ' +
    'Yuri Yury Yuriy Oleg Vasily Vasiliy Konstantin Evgeny Yevgeny Evgeniy Maxim Maksim Artem Artyom ' +
    'Kirill Ruslan Timur Vadim Valery Vitaly Vyacheslav Gennady Boris Leonid Lev Arkady Anatoly Grigory ' +
    'Semyon Stepan Fyodor Fedor Yegor Egor Nikita Daniil Danila Ilya Matvei Timofei Yelena Olga Natalya ' +
    'Tatyana Ekaterina Yekaterina Mariya Anastasia Anastasiya Lyudmila Galina Nadezhda Larisa Marina ' +
    'Yulia Ksenia Kseniya Daria Darya Polina Alla Evgenia Yevgenia Oksana Lyubov Raisa Tamara Zinaida ' +
    'Zoya Vasilisa Ulyana Snezhana Taisia Oleksandr Serhii Serhiy Volodymyr Andrii Andriy Mykola Mykhailo ' +
    'Vasyl Yurii Ihor Oleh Petro Dmytro Pavlo Bohdan Taras Ostap Yaroslav Vitalii Maksym Oleksii Oleksiy ' +
    'Kostiantyn Yevhen Anatolii Danylo Hryhorii Nataliia Olena Iryna Tetiana Svitlana Halyna Liudmyla ' +
    'Yuliia Kateryna Mariia Anastasiia Sofiia Zoriana Solomiia Lesia Khrystyna Myroslava Bohdana Zhanna ' +
    'Yana Aliaksandr Siarhei Dzmitry Mikalai Uladzimir Aleh Ihar Volha Natallia Sviatlana Tatsiana ' +
    'Katsiaryna Hanna Maryia Adelayida Adriyan Afanasiy Afanasiya Afinogen Agafiya Agafon Agafya Agap ' +
    'Agapiya Aggey Agniya Akim Akulina Aleksey Alevtin Amvrosiy Ananiy Anastas Anastasiy Anatoliy ' +
    'Anatoliya Andron Andronik Anfisa Anikey Anikita Anisim Antin Antip Antonida Antoniy Antoniya Anzhela ' +
    'Anzhelika Apollinariy Apollinariya Apollon Apolloniya Arefiy Aristarkh Arkadiy Arkadiya Arkhip ' +
    'Arseniy Artemiy Artemiya Askold Avdey Averkiy Averyan Avgust Avgustin Avksentiy Avreliy Avreliya ' +
    'Avrora Avtonom Azaliya Azariy Bazhen Bilomir Biloslav Biloslava Bilyana Blagovista Boguslava Borimir ' +
    'Borimisl Boyan Bozhemir Bozhen Bozhena Bratimir Bratomil Bratoslav Bryachislav Burevist Buytur ' +
    'Cheslav Chornota Dalemir Daleslava Darislava Dariy Daromir Davyd Dementiy Demid Demyan Diyana Dmitro ' +
    'Dobromisl Dobromisla Dobromysl Doleslava Dolyana Dorofey Elisey Elizar Emelyan Emiliya Emmanuil ' +
    'Epifan Eremey Ermil Ermolay Erofey Evdokim Evdokiya Evfrosiniya Evgeniya Evgraf Evlampiy Evpraksiya ' +
    'Evsey Evstafiy Evstigney Fadey Faina Fayina Fedosiy Fedot Feodosiya Feofan Feoktist Ferapont ' +
    'Fevroniya Filaret Filimon Firs Foka Foma Fotiy Frol Fyokla Galaktion Ganna Garnoslav Gavrila Gelena ' +
    'Gennadiy Georgiy Glafira Glib Gnat Gordey Gordiy Gorimir Gorislav Gostomysl Gremislav Grigoriy Guriy ' +
    'Ignatiy Illya Innesa Innokentiy Ipat Ipatiy Ippolit Irakliy Isay Iya Izmail Izot Izyaslav Kallistrat ' +
    'Kapiton Karp Kasyan Kharitina Khariton Kharlampiy Khoriv Khristofor Khristya Khvalimir Kir Kiy ' +
    'Klavdiy Klavdiya Kondrat Kondratiy Konon Korneliy Kornil Korniliy Kornilo Korniy Kostyantin Krentta ' +
    'Kupava Kupriyan Kuzma Kvitka Kvitoslava Lad Ladimir Lado Ladomir Lavr Lavrentiy Lavrin Leontiy Lesya ' +
    'Levko Lidiya Likera Liliya Listvich Luchezar Lukiya Lukyan Lyubava Lyubim Lyubislava Lyubodar ' +
    'Lyubomila Lyubomira Lyuborada Lyuboslava Lyubosmysl Lyubozar Lyudomila Maksimilyan Malva Marfa ' +
    "Marichka Markiyan Martyan Martyn Mar'yan Mar'yana Matvey Matviy Mayya Mechislav Mechislava Mefodiy " +
    'Melaniya Mikhaylo Mikhey Mikita Mikola Milen Miliy Milodara Mir Mitofan Moisey Mokey Mokrina Motrya ' +
    'Mstislava Musiy Nadiya Naina Narkis Nataliya Nazar Nazariy Nemir Nemira Nifont Nikandr Nikanor Nikon ' +
    'Ninel Ognyana Okhrim Oktyabrina Oleksandra Olelko Oles Olesya Olimpiy Omelyan Onufriy Oresta Orina ' +
    'Orislava Orisya Oriyana Orkhip Osip Ostromir Pakhom Palazhka Panas Panfil Pankrat Pankratiy ' +
    'Panteleymon Paramon Parfen Pelageya Pelagiya Pilip Podolyan Polyana Porfiriy Potap Potishana ' +
    'Praskovya Prokl Prokofiy Prov Rayina Rayisa Rodoslav Roksolan Roksolana Romena Ryurik Saveliy ' +
    'Savvatiy Selivan Seliverst Semen Semibor Sergiy Sevastyan Shchastislav Shchek Sidor Sigizmund Sila ' +
    'Silantiy Sinklitikiya Sinook Slavolyub Slavuta Smiyana Snizhan Snizhana Sofiya Sofon Sofron Sologub ' +
    'Solomiya Spartak Stefaniy Stozhar Svyatopolk Svyatoslav Svyatoslava Syuzana Taisiya Tayisiya ' +
    'Terentiy Tetyana Tikhon Timish Timofey Timofiy Tit Trifon Tur Tverdislav Tvorimir Ulyan Ustim Ustin ' +
    'Ustina Valeriy Valeriya Valeryan Varfolomey Varlaam Vatslav Velemir Venedikt Vikentiy Viktoriya ' +
    'Vilena Vilenina Vilina Vira Virginiya Vissarion Vitaliy Vladilen Vlas Volodimir Volodislav Vsemil ' +
    "Vseslava Vsevlad Vysheslav V'yacheslava Yakov Yakub Yanuariy Yarema Yarina Yaromil Yaromir Yaropolk " +
    'Yaroslava Yarovid Yeremiy Yevgen Yukhim Yukhima Yukhimiya Yulian Yulianna Yuliy Yuliya Yustina ' +
    'Yuvenaliy Zabava Zakhar Zakhariy Zborislav Zemislav Zenoviy Zhozefina Zinayida Zinoviy Zlat Zoremir ' +
    'Zoreslav Zoreslava Zoryan Zoryana Zvenigor Zvenimir Zvenislav Zvenislava',
  greek:
    'Giorgos Georgios Yorgos Dimitris Dimitrios Konstantinos Kostas Costas Ioannis Giannis Yannis Nikos ' +
    'Nikolaos Christos Panagiotis Vasilis Vasileios Athanasios Thanasis Michalis Michail Evangelos ' +
    'Vangelis Spyros Spyridon Antonis Antonios Stavros Theodoros Apostolos Alexandros Anastasios Tasos ' +
    'Stelios Stylianos Petros Pavlos Charalampos Haralambos Lefteris Eleftherios Manolis Emmanouil ' +
    'Sotiris Grigoris Aristotelis Leonidas Odysseas Achilleas Eleni Aikaterini Vasiliki Georgia Angeliki ' +
    'Dimitra Konstantina Paraskevi Ioanna Evangelia Eirini Irini Panagiota Chrysoula Despina Fotini ' +
    'Foteini Kyriaki Stavroula Athina Zoi Nikoletta Theodora Eftychia Xanthi Angelos Aristeidis Athanasia ' +
    'Charalabos Despoina Dionysios Efangelia Efangelos Efstathios Fotios Grigorios Paraskefas Paraskefi ' +
    'Sotirios Stefanos',
  turkish:
    'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Murat Yusuf Ömer Osman Ramazan Halil Süleyman ' +
    'Abdullah Mahmut Recep Salih Fatih Kadir Emre Adem Kemal Yaşar Bekir Cem Can Deniz Ozan Onur Serkan ' +
    'Volkan Tolga Burak Barış Gökhan Cengiz Erdem Erkan Engin Ferhat İlker Kaan Kerem Levent Metin Okan ' +
    'Orhan Selim Sinan Tuncay Turgut Ufuk Uğur Umut Yavuz Fatma Ayşe Emine Hatice Zeynep Elif Meryem ' +
    'Şerife Zehra Sultan Hanife Merve Havva Zeliha Esra Büşra Kübra Özlem Yasemin Gülşen Gül Aylin Aysel ' +
    'Aslı Başak Bahar Berna Burcu Ceren Çiğdem Defne Derya Didem Dilek Duygu Ebru Ece Eda Eylül Filiz ' +
    'Gamze Gizem Gonca Hülya İpek Melike Meltem Neslihan Nilüfer Nuray Nur Nurhan Pınar Seda Selin Sevgi ' +
    'Sibel Songül Şebnem Tuba Tuğba Yeliz Yıldız Abak Abaka Abakan Abakay Abar Abay Abdulla Abendam ' +
    'Abidin Abluç Abı Abılay Abşar Acar Acun Adalan Adaldı Adalmış Adar Adaş Adberilgen Adeliya Adelya ' +
    'Adile Adlı Adlıbeğ Adraman Adsız Adıgüzel Adık Adıkutlu Adıkutlutaş Afaq Affan Afitap Afşar Afşın ' +
    'Afəl Afərim Afət Agâh Ahenk Ahlem Ahsen Akalp Akata Akaş Akbatur Akbay Akbaş Akboğa Akbudak Akbulak ' +
    'Akbuğra Akbörü Akdemir Akdoğan Akif Akkun Akkunlu Akkurt Akkuş Akpıra Aksungur Aktan Aktekin Aktimur ' +
    'Akça Akçakoca Akçora Akı Akıbudak Akıner Akınçı Alaban Alabörü Aladağ Aladoğan Alakurt Alayunt ' +
    'Alayuntlu Aldemir Aldoğan Aldıgerey Algu Alican Alişan Alişir Alkabölük Alkaevli Alkan Alkaşı Alkış ' +
    'Almila Alp Alpagut Alpamış Alparsbeğ Alpata Alpay Alpaya Alpaykağan Alpbamsı Alpbilge Alpdirek ' +
    'Alpdoğan Alper Alperen Alpertunga Alpgerey Alphan Alpike Alpilig Alpkara Alpkutlu Alpkülük Alptegin ' +
    'Alptunga Alpturan Alptutuk Alptuğrul Alpuluğ Alpurungu Alpurungututuk Alpyörük Alpış Alpşalçı Alsu ' +
    'Altan Altankan Altankağan Altay Altemur Altmışkara Altuga Altın Altınkan Altınkağan Altınoba ' +
    'Altıntamgan Altıntamgantarkan Altıntarkan Altıntay Alımga Amaç Amelya Amid Ammâr Amrak Amul Anar ' +
    'Andarıman Andaç Anise Ant Ançuk Apa Apak Apatarkan Aprançur Aqil Araboğa Arademir Aral Arbay Arbuz ' +
    'Ardıç Argu Argun Argıl Arkın Arkış Armağan Arnaç Arpat Arsal Arslan Arslanargun Arslanbörü ' +
    'Arslansungur Arslantegin Arslanyabgu Arsıl Artuk Artukaç Artut Artıınal Aruk Arçuk Arıboğa Arıkağan ' +
    'Arıkdoruk Arın Arınç Arşun Asartegin Asil Aslım Asrı Asuela Asuğ Asım Asığ Ata Atakan Atakağan ' +
    'Atalan Atalay Ataldı Atalmış Ataman Atasagun Atasu Ataç Atberilgen Atilla Atlı Atlıbeğ Atlıkağan ' +
    'Atmaca Atsız Atunçu Atâullah Atıgay Atıkutlu Atıkutlutaş Atılgan Atım Atımer Atış Avar Avluç Avni ' +
    'Avşar Ayas Ayaçı Aybalta Ayban Aybars Aybeğ Aydarkağan Aydemir Aydoğan Aydoğdu Aydoğmuş Aydın ' +
    'Aydınalp Aygül Aygırak Ayhan Aykal Aykan Aykağan Aykurt Aykut Ayluç Ayluçtarkan Ayma Ayren Ayruk ' +
    'Aysar Aysılığ Aytak Aytaç Aytekin Aytuğ Ayvaz Ayyıldız Ayıtmış Ayız Ayızdağ Ayşıl Azak Azban Azer ' +
    'Azgan Azganaz Azizhan Azıl Açela Açelya Açuk Açık Açılay Açığ Ağabay Ağakağan Ağalak Ağlamış Ağça ' +
    'Aşan Aşanboğa Aşantudun Aşantuğrul Aşkın Aştaloğul Aşuk Aşıkbulmuş Babacan Babur Babır Badabul Bade ' +
    'Badruk Badur Baha Bahadır Bahri Bahtiyar Bakağul Baksı Bakır Bakırsokum Balaban Balaka Balakatay ' +
    'Balamır Baldu Balkık Balta Baltacı Baltar Baltur Baltır Balçar Balın Bamsı Bangu Banu Baraktöre ' +
    'Barbeğ Barbol Barboğa Barbulsun Bardıbay Bargan Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş ' +
    'Barkın Barlas Barlıbay Barmaklak Barmaklı Barman Bars Barsbeğ Barsboğa Barsgan Barskan Barsurungu ' +
    'Bartu Barça Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Barımtay Barın Basademir ' +
    'Basan Basanyalavaç Basar Basat Baskın Basmıl Bastuğrul Bastı Basu Basut Batrak Battal Batu Batuk ' +
    'Batur Baturalp Bay Bayankağan Bayançar Bayat Bayazıt Baybars Baybayık Baybiçen Baybora Bayboğa ' +
    'Baybüre Baydar Baydemir Baydur Baykal Baykara Baykoca Baykuzu Baymünke Bayna Baynal Baypüre Bayrak ' +
    'Bayram Bayraç Bayruk Bayrı Bayrın Baysungur Baytara Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu ' +
    'Bayık Bayındır Bayınçur Bazır Baçara Baçman Baççayman Bağa Bağaalp Bağan Bağatarkan Bağatengrikağan ' +
    'Bağatur Bağaturgerey Bağaturipi Bağatursepi Bağaturçigşi Bağaışbara Bağaşatulu Bağdagül Bağtaş Bağış ' +
    'Başbuğ Başgan Başkurt Başkırt Baştar Başçı Bedir Bedirhan Bediz Bedran Bedreddin Bedri Begi Begil ' +
    'Begine Begitutuk Beglen Begni Behiç Behlül Behram Behrem Behzat Behçet Bek Bekazıl Bekbekeç Beker ' +
    'Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Beklemiş Bektaş Bektür Belek Belemir Belgi Belgüc ' +
    'Belma Beltir Beltun Belçim Belçir Bengi Bengü Benice Benli Benlidemir Bera Berceste Berdibeğ ' +
    'Berendey Berginsenge Bergü Berinay Berk Berkan Berke Berkin Berkiş Berkyaruk Bermek Berran Berre ' +
    'Berva Berçin Besentegin Besim Besra Betemir Beyizçi Beyrek Beyrem Beçeapa Beçkem Beğ Beğarslan ' +
    'Beğbars Beğbilgeçikşin Beğboğa Beğdemir Beğdilli Beğdurmuş Beğkulu Beğtaş Beğtegin Beğtüzün Beğçur ' +
    'Beşer Beşir Bilge Bilgebayunçur Bilgebeğ Bilgekan Bilgekağan Bilgekutluk Bilgekülüçur Bilgetamgacı ' +
    'Bilgetardu Bilgetaçam Bilgetegin Bilgetonyukuk Bilgez Bilgeçikşin Bilgeışbara Bilgeışbaratamgan ' +
    'Bilgin Bilgiç Bilig Biligköngülsengün Bilik Billurə Binbeği Bindir Birol Biçek Boldaz Bolmuş Bolsun ' +
    'Bolun Boncuk Bongul Bongulboğa Boran Borlukçu Bornak Borçul Boyankulu Boylabağa Boylabağatarkan ' +
    'Boylakutlutarkan Bozan Bozbörü Bozdoğan Bozkurt Bozkuş Bozok Boğa Boğaç Boğaçuk Budak Budağ Budunlu ' +
    'Bukak Bukaktutuk Bulak Bulan Bulaçapan Buldur Bulgak Bulmaz Bulmuş Buluk Bulut Buluç Buluğ Buluş ' +
    'Bumın Bunsuz Burguçan Burhan Burkay Burslan Burulday Burulgu Burunduk Burçak Butak Butuk Buyan ' +
    'Buyandemir Buyankara Buyançuk Buyat Buyraç Buyruk Buyruç Buzaç Buzaçtutuk Buçan Buğday Buğra ' +
    'Buğrakarakağan Buşulgan Bâki Bögde Böge Bögü Bökde Böke Bölen Bölükbaşı Bönek Bönge Börteçine Börü ' +
    'Börübars Börüsengün Büdüs Büdüstudun Bügdüz Bügdüzemen Büge Bügü Bükdüz Büke Bükebuyraç Bükebuyruç ' +
    'Bükey Büktegin Büküşboğa Bülent Bümen Bünyamin Bünül Büre Bürgüt Bürkek Bürküt Bürlük Büğübilge ' +
    'Bıdın Bıtaybıkı Bıtrı Bıçkı Bıçkıcı Bəhruz Bəxtiyar Bəyaz Cafer Cahid Canalp Canel Caner Cangül ' +
    'Cankan Cannur Cansel Cansu Cansın Cavid Cebe Celal Celasun Celil Celâleddin Cemal Cemali Cemil Cenk ' +
    'Cevahir Cevat Ceyhun Ceyla Ceylan Ceylinaz Cezmi Cihad Cihan Cihangir Cihanşah Cilvenaz Civan Coşkun ' +
    'Coşkuner Cumhur Cândar Cübeyr Cüneyt Cılasun Damla Davud Dağhan Demet Demiralp Demirhan Denizalp ' +
    'Derin Derviş Destan Deste Devran Dicle Diclehan Dikmen Dilaver Dilay Dilberay Dildâr Diler Dilhan ' +
    'Dinç Dinçer Direnç Diri Dizik Dolunay Doğan Doğanay Doğaner Doğu Durmuş Duru Dururbunsuz Dâver Döndü ' +
    'Dündar Dünya Dürdane Dürriye Dəniz Ebin Ebkızı Ebren Ebuzer Ecehan Ecem Ecevit Ecmel Ecvet Ede Edhem ' +
    'Edil Ediz Efken Eflah Efsun Eftalya Egemen Ekeç Ekim Ekin Ekmel Ekrem Elgin Elkin Ellada Elmas ' +
    'Elnarə Elti Elvan Elyanora Elçin Emced Emel Emrah Emrullah Ender Enderun Enis Enise Eralp Erberk ' +
    'Ercan Ercüment Erda Erdal Erdeni Erdenikatun Erdeniözük Erdinç Erel Erentüz Ergene Ergenekatun Ergin ' +
    'Ergün Ergüner Erhan Erinç Erke Erkâm Erman Ermen Erol Ersin Ertan Erten Ertenözük Ertuğrul Erçin ' +
    'Erşan Esat Esen Esenbike Eser Esin Esmeray Esmira Ethem Etil Evin Evran Evren Evşen Eyiz Eyüp Eyşan ' +
    'Ezrak Eğrim Eşref Fadime Fadıl Fahrettin Fahri Fahriye Fahrünissa Faik Faiq Faruk Fasih Fatin Fatoş ' +
    'Fazilet Fazlı Fazullah Fazıl Feda Fedai Fehime Fehmi Ferah Feramuz Feramuş Feray Ferda Ferhan Feride ' +
    'Feridun Feriha Ferit Ferman Ferruh Fevzi Feyyaz Feyza Feyzullah Fidan Figen Fikret Fikri Fikriye ' +
    'Firdevs Firuzə Fuat Fuldem Fulden Fulya Funda Fuzuli Fâlih Füreyya Füruzan Füsun Fərqanə Fəxriyyə ' +
    'Gaffar Gaye Gazanfer Gazi Gelin Gelincik Gencer Gevheri Giray Gökalp Gökben Gökbörü Gökmen Göknur ' +
    'Gökçe Gökçegöl Gökçen Gökçiçek Gökşin Gönenç Göngör Gönül Görkem Görün Gövhər Gözde Güher Gülay ' +
    'Gülbahar Gülben Güldem Gülden Güldeste Gülegen Gülemen Gülen Güler Gülgün Gülhan Gülpembe Gülriz ' +
    'Gülsüm Gültekin Gülçin Gülümser Gülər Gümüş Gündoğdu Gündoğmuş Güner Güneş Güngör Güniz Günnur ' +
    'Günsel Günseli Günyaruk Günçiçek Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Güven Güvenalp ' +
    'Güvercin Güzey Gıyas Habbab Habil Hacib Hafi Hafid Hakem Haki Hakkı Haldun Hale Halim Halit Haluk ' +
    'Hamdi Hamdullah Hami Hamit Handan Hande Hanefi Harun Haseki Hasibi Hasin Hatip Hattâb Hayal Hayali ' +
    'Hayati Haydar Hazan Hazar Hazım Haşim Haşmet Hicabi Hikmet Hilal Hilmi Himmet Hişam Hud Hulki Hulusi ' +
    'Humay Hurşit Huzeyfe Hâlis Hüccet Hüdayi Hüdâvendigâr Hüma Hümayun Hümeyra Hüner Hüriyə Hürkan ' +
    'Hüsameddin Hüsamettin Hüsnü Hüsrev Hıfzı Hızır Ilaçın Ilgın Inanç Irmak Isık Isığ Itri Itır Iyık ' +
    'Iyıktağ Işıl Işılay Işın Işıner Jale Jalə Julide Kabil Kadem Kader Kadrican Kadriye Kadı Kalender ' +
    'Kamber Kamelya Kamile Kamuran Kancı Kapgar Karaca Karahan Karak Kargılaç Karlıgaç Kasım Katun ' +
    'Katunkız Kayaalp Kayacık Kaynak Kayça Kazanç Kazkatun Kağan Kekik Keklik Keleş Kemalettin Kepez ' +
    'Keramet Kerami Keremşah Kesme Kevser Keyken Kezlik Keşşaf Kiraz Korkut Kubilay Kuddusi Kumru ' +
    'Kutbettin Kâzım Köksal Kürşad Kımız Kımızalma Kımızalmıla Kımızın Kırgavul Kırlangıç Kırçiçek Kısmet ' +
    'Kıvanç Kıvılcım Kıymet Kızdurmuş Kızılalma Lale Lamih Lamiyə Latif Latife Leman Lemide Lerzan Lida ' +
    'Lütfi Lütfullah Ləman Maad Mahzun Maksud Mazhar Mehriban Mehtap Melda Melih Melikşah Melodi Memduh ' +
    'Meral Merih Meriç Mestan Mesut Mevlüt Mihriban Mine Mirkelam Misbah Mithat Muammer Muaviye Muaz ' +
    'Muharrem Muhsin Muhtar Muhterem Muhteşem Muhyiddin Mukadder Mukaddes Muktedi Muktedir Muktefi Muslih ' +
    'Mutahhar Mutasım Muteber Mutemed Muttalib Muzaffer Müesser Müfid Müge Müjdat Müjde Müjgan Mükerrem ' +
    'Mümtaz Münevver Münir Müren Müzdad Müşir Mısra Nabi Naci Nadi Nafiz Nalan Namık Nasrullah Natiq Naz ' +
    'Nazan Nazif Nazlı Nazmi Necat Necati Necdet Necib Necla Necmettin Nedim Nehir Nejat Nergis Nesim ' +
    'Neslişah Nesrin Nevra Nevzat Neşet Nida Nihad Nihal Nihan Nihat Nilgün Nisan Niyazi Nizamettin Numan ' +
    'Nural Nuran Nurettin Nurgül Nurgün Nursel Nurseli Nurullah Nusret Nükhet Ofelya Oktay Okşan Olcay ' +
    'Oya Oğuz Oğuzhan Pakize Parla Payidar Pelin Pelinsu Pembe Peri Perihan Perran Pertev Perver Pervin ' +
    'Petek Peyami Piraye Raci Rafet Rahime Rahmi Rahşan Raif Rakıp Ramiz Rasim Raşit Recai Refah Refet ' +
    'Refik Reha Reis Remzi Rengin Resûl Reyhan Rezzan Reşat Rifat Ruhsar Rükneddin Rüçhan Rüştü Rıdvan ' +
    'Rıfkı Rıza Rəşad Rəşid Sacid Sadberk Sadettin Sadi Sadri Sadullah Sadık Saffet Saim Samed Samih ' +
    'Samim Sanem Savaş Sedat Sedef Seden Sefer Seher Selahattin Selami Selcan Selda Selen Selçuk Sema ' +
    'Semra Senay Serap Serbülent Seren Sergen Serin Sermet Serpil Sertap Sertaç Server Settar Seval Sevim ' +
    'Sevinç Sevtap Seyfettin Seyfi Seyfullah Seyyit Seçil Seçkin Simge Sinem Suat Subhi Sunay Sururi ' +
    'Suzan Sâkıp Süheyl Sıdkı Sırrı Taceddin Tahsin Taib Talat Talay Talip Taner Tanju Tansu Tanyeli ' +
    'Tarkan Tayfun Tayyar Taşkın Tekin Tekinalp Temel Teoman Tevfik Tevhid Tezcan Tezel Tezer Tolunay ' +
    'Tufan Tugay Tuhfe Tunahan Tunar Tunay Tunç Tunçer Turan Turgay Turna Tutku Tuğrul Tuğtekin Tülay ' +
    'Tülin Tümer Türkay Türker Türkeş Tınas Tərlan Uhra Ukbe Ulduz Ulus Ulvi Ulviye Umur Umuralp Usame ' +
    'Utku Uygu Vahdet Vahide Vahâ Valid Vecdi Vedat Vefa Vefik Vehbi Veli Vesile Veysel Veysi Vicdan ' +
    'Vildan Vuslat Yalgın Yalçın Yaman Yaprak Yağmur Yağız Yekta Yelda Yener Yetkin Yeşim Yiğit Yonca ' +
    'Yosun Yüce Yücel Yüksel Yümni Yıldırım Yılmaz Zafer Zahide Zamir Zekai Zekeriyyâ Zekiye Zerrin ' +
    'Zeynel Zihnî Ziver Ziya Zâhit Zübeyde Zübeyr Zühal Zülal Züleyha Zülfikâr Zümrüt Çaba Çabdar Çablı ' +
    'Çabuş Çalapkulu Çankız Çağan Çağatay Çağdaş Çağla Çağlar Çağlayan Çağru Çağrı Çağrıbeğ Çağrıhan ' +
    'Çağrıtegin Çağıl Çelen Çelik Çemen Çemgen Çetin Çetinel Çetiner Çeykün Çeşminaz Çilay Çilenti Çiler ' +
    'Çimen Çise Çisil Çiçek Çiçem Çişem Çobulmak Çocukbörü Çokramayul Çolman Çolpan Çölü Çıgıl Çıngır ' +
    'Önder Öykü Özcan Özden Özer Özge Özgür Özhan Özkan Özlen Öznur Ülfet Ülgen Ülker Ülkü Ülkər Ümit ' +
    'Ümmiye Ümran Ünal Ünsel Ünseli Üzeyir İclal İdil İffet İhsan İhvan İkbal İkeme İkiçitoyun İkrime ' +
    'İlbey İlbilge İldike İlgegü İlhami İlkay İlkben İlke İlknur İlksen İlkyaz İlqar İmge İmrem İnci İnç ' +
    'İrinç İrinçköl İrtiş İsmet İtil İxtiyar İzel İzzet İzzettin Şaban Şadan Şahap Şahin Şahinalp ' +
    'Şahsuvar Şaiq Şakir Şamil Şarani Şayan Şecaeddin Şefik Şehlevent Şehrazat Şelale Şemsi Şener Şengül ' +
    'Şennur Şenol Şerafettin Şeref Şerif Şermin Şevket Şevki Şevval Şeyban Şeyda Şeyma Şihab Şihabeddin ' +
    'Şiir Şinasi Şir Şâfi Şükrü Şəhriyar',
  azeri:
    'Elchin Elnur Emin Farid Fuad Ilham Ilgar Kamran Mammad Natig Orkhan Parviz Rashad Ramil Rauf Tural ' +
    'Vugar Vusal Yashar Zaur Aytan Aygun Aynur Gunay Gulnar Kamala Lala Leyla Nargiz Narmin Nigar Sevda ' +
    'Sevinj Sevil Turkan Ulviyya Zumrud Konul',
  centralAsian:
    'Nursultan Kassym Aidar Aibek Alikhan Arman Askar Azamat Baurzhan Bolat Daniyar Dauren Erlan Yerlan ' +
    'Gani Kairat Marat Nurlan Olzhas Rustam Sanzhar Serik Talgat Yerbol Zhanibek Aigerim Aigul Ainur ' +
    'Aliya Asel Assel Aizhan Dinara Gulnara Gulmira Indira Kamila Karlygash Madina Meruert Saltanat Saule ' +
    'Togzhan Zarina Zhanar Zhuldyz Bakyt Almazbek Sooronbay Kubat Kubanychbek Nurbek Ulan Aizada Gulzat ' +
    'Cholpon Begimai Otabek Jasur Sherzod Bekzod Bobur Dilshod Farrukh Islom Jamshid Javlon Ravshan ' +
    'Sardor Shavkat Ulugbek Dilfuza Dilnoza Feruza Gulbahor Lola Malika Nargiza Nilufar Nodira Sevara ' +
    'Shahnoza Zulfiya Gurbanguly Serdar Batyr Maral Ogulgerek Emomali Firuz Bakhtiyor Manizha Mehrangez ' +
    'Batbayar Bat Erdene Ganbaatar Ganzorig Enkhbayar Otgonbayar Tömörbaatar Munkhbat Sükhbaatar Bolormaa ' +
    'Oyunchimeg Sarantuya Altantsetseg Narantsetseg Tsetseg Enkhtuya Khulan Abbos Abdulahad Abdulazim ' +
    'Abdulboriy Abdulhafiz Abdulhakim Abdulhay Abdulholiq Abduljabbor Abduljalil Abdulkarim Abdullatif ' +
    'Abdulmalik Abdulqahhor Abdulqodir Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon Abdurrauf ' +
    'Abdurrazzoq Abdussamad Adiba Afruza Afzuna Ahror Akifa Akmal Alisher Anora Anvar Arjen Arslon ' +
    'Asadulloh Asal Asila Asilbek Asliya Asolat Avan Avaz Avdal Awar Awaz Aziza Azîme Bahodir Bahriddin ' +
    'Bahrom Barchinoy Barno Bawer Baz Begoyim Behruz Bekmurod Berdan Berfîn Berçem Berîtan Beşar Bilol ' +
    'Binafsha Botan Botir Burhon Cana Davriya Davron Delal Dilafruz Dilbar Dilber Dildora Dilmurod ' +
    "Dilorom Dilrabo Diyor Diyora Dovud Durdona Dêrsim Dîroj Dîrok Elbek Eldor Elmurod Elyor Evar E'zoza " +
    "Fahriddin Farangiz Farruh Fayzbek Fazilat Fazliddin Firdavs Fitrat Fotih Fotima G'affor G'afur " +
    "G'iyos G'ulom Gavxar Gula Gulbaxor Gulchexra Gulistan Guljamol Guljaxon Gulnora Gulnoza Guloy " +
    'Gulseren Gulsora Gulzira Gulzoda Hanifa Hawar Heja Heval Hikmat Hilola Hojimurod Hosiyat Hozan ' +
    'Hurram Hurshida Husida Husnida Husniya Husnora Ibodulloh Ibrohim Iffar Ifora Ihtiyor Ikrom Ilyos ' +
    'Imron Iroda Ismoil Jalol Jamol Javohir Jumagul Kamol Kamola Kamoliddin Komil Komila Komron Koçer ' +
    'Kubad Kumush Latofat Lava Laylo Laziz Lobar Lutfiya Lutfulloh Lîlan Lîrîk Mabruk Madid Mahan Mahmud ' +
    'Mahrus Mahzan Maloxat Maqsud Mardon Mashxura Mavdud Mavlon Mavluda Maxbuba Maxfuza Maxsuma Mazbut ' +
    "Mazlum Ma'mur Ma'ruf Medya Miraziz Mirziyo Mizgîn Mohir Moxidil Moxigul Moxina Moxinur Moxira " +
    'Muattar Muazzam Mubina Mufiz Muhtor Munif Murod Mustafo Musulmon Muyassar Muzaffar Nafisa Najmiddin ' +
    "Narimon Narin Nasiba Nasriddin Nawroz Nazrulloh Newroz Ne'matulloh Nigora Nizom Nizomiddin Niştîman " +
    'Noila Nosir Nosirjon Nozima Nuriddin Nusrat Nusratulloh Nûda Nûdem Nûredîn Obid Odil Olim Omad Omina ' +
    'Oqil Orif Orzu Oybek Oyga Oynur Oysha Ozod Ozoda Ozodbek Qizilgul Qobil Qosim Qudrat Rafid Rajab ' +
    "Ramziddin Ramziya Rasifa Raxmatulloh Rayona Rayxona Ra'no Reşîd Rizvon Robiya Roj Ronak Roziya Roşan " +
    'Rênas Rûken Saadi Saboxat Saboxon Sadar Sadoqat Sadriddin Safir Safo Safura Saloh Samandar Samiya ' +
    "Sanobar Saodat Sarvar Sarvinoz Saxida Sayyora Sa'dulloh Serhad Shahboz Shahobiddin Shahriyor Shahzod " +
    'Shamsiddin Shodiyor Shukrulloh Sirojiddin Skipped Sobit Sodiq Sohib Stêr Suhrob Sulaymon Sulton ' +
    'Suyuna Sîpan Tabris Tohir Toyip Ubaydulloh Uchqun Umid Umida Umidulloh Uqbaloy Urfon Usmon Uzayr ' +
    'Uzbegim Vafo Vasliddin Vosil Waqila Welat Xalima Xatûn Xebat Xezal Yahyo Yoqub Yorbek Yorqin Yozida ' +
    'Yoznur Yûsiv Zabir Zayniddin Zerdeşt Zerya Zilola Ziyo Zohid Zohir Zokir Zoyir Zubayr Zuxra Çîya ' +
    'Şervan Şêxmus Şîlan Şîrîn',
  georgian:
    'Giorgi Davit Levan Nikoloz Irakli Zurab Zviad Lasha Mamuka Tengiz Temur Shota Otar Revaz Vakhtang ' +
    'Beka Gocha Guram Archil Avtandil Mikheil Kakha Kakhaber Bidzina Tornike Saba Sandro Nino Tamar ' +
    'Mariam Nana Natia Nato Eka Ekaterine Ketevan Khatuna Lela Lia Maia Manana Marika Medea Mzia Nona ' +
    'Rusudan Salome Sopio Sopho Tamta Teona Tinatin Maka Nutsa Nestan',
  armenian:
    'Armen Aram Ara Ararat Arsen Artak Artur Ashot Edgar Gagik Garegin Gevorg Gor Grigor Hakob Hamlet ' +
    'Harutyun Hayk Hovhannes Hovsep Hrant Levon Mher Mkrtich Narek Nikol Samvel Sargis Serzh Suren Tigran ' +
    'Vahan Vahe Vahram Vardan Vazgen Anahit Ani Anush Araksya Arpine Astghik Gayane Gohar Hasmik Hripsime ' +
    'Karine Lilit Lusine Lusik Mane Marine Meri Milena Nare Narine Nune Satenik Shushan Siranush Sona ' +
    'Syuzanna Tatevik Varduhi Zabel Zaruhi',
  arabic:
    'Mohammed Muhammad Mohamed Mohammad Mehmed Ahmed Ahmad Mahmoud Hassan Hussein Husain Hossam Khalid ' +
    'Khaled Omar Umar Othman Abdallah Abdul Abdulrahman Abderrahman Abdelkader Abdulaziz Abdelaziz Abdel ' +
    'Abdelhamid Abdellatif Abdelkrim Abderrahim Faisal Faysal Fahd Fahad Saud Salman Turki Bandar Nasser ' +
    'Nawaf Majid Majed Mansour Mansur Saad Saeed Said Salem Salim Salah Sameh Samer Tarek Tariq Walid ' +
    'Waleed Wael Yasser Yasir Yousef Youssef Younes Yahya Zaid Zayd Ziad Ziyad Adel Amr Anwar Ashraf ' +
    'Ayman Aziz Badr Bassam Basel Bilal Emad Imad Essam Fadi Fares Faris Farouk Fathi Fouad Ghassan Hamad ' +
    'Hamed Hamid Hamza Hani Haitham Haytham Hisham Hicham Ihab Jaber Jalal Jamal Jamil Karim Kareem Kamal ' +
    'Kamel Luay Maher Mazen Medhat Moez Mounir Mourad Murad Nabil Nader Naji Najib Nizar Omran Osama ' +
    'Oussama Qasim Rachid Rashid Raed Rafik Ragheb Ramzi Rami Reda Riad Riyad Saif Sherif Sofiane ' +
    'Suleiman Sulaiman Taha Talal Tamer Wissam Yazid Zakaria Zine Zaki Fatimah Fatiha Aisha Aicha Ayesha ' +
    'Amina Aminah Amal Asma Asmaa Aya Basma Dalal Dalia Dina Doaa Dounia Eman Iman Farah Farida Ghada ' +
    'Habiba Hadeel Hafsa Hala Hanan Hayat Heba Hiba Hind Houda Huda Ibtisam Ikram Inas Jamila Jihane ' +
    'Karima Khadija Khadijah Khawla Kawthar Kenza Laila Layla Leila Lamia Latifa Lubna Maha Mai Majda ' +
    'Malak Manal Maryam Marwa May Maysa Meriem Mona Mouna Nabila Nadia Nadine Naima Najat Najla Najwa ' +
    'Nawal Nesrine Nisreen Noura Nour Rabab Rabia Rana Randa Rania Rasha Rawan Reem Rim Rima Ruqayya ' +
    'Sabah Safaa Safia Sahar Salma Salwa Samar Samia Samira Sana Sanaa Sawsan Shadia Shaima Shaimaa Siham ' +
    'Soumaya Souad Suad Suha Sumaya Taghrid Wafaa Warda Wiam Yosra Yusra Zahra Zainab Zaynab Zeinab Zeina ' +
    'Zohra Zoubida Ghalia',
  persian:
    'Reza Alireza Amirhossein Mehdi Hossein Abbas Akbar Arash Ardeshir Babak Bahman Bahram Behnam Behrouz ' +
    'Behzad Bijan Cyrus Dariush Davoud Ebrahim Ehsan Esmail Farhad Farshad Farzad Fereydoun Homayoun ' +
    'Hooman Hormoz Iraj Jafar Jalil Javad Kambiz Kaveh Keyvan Khosrow Kian Kianoush Kourosh Masoud Mehran ' +
    'Mehrdad Milad Mohsen Morteza Mostafa Naser Navid Nima Omid Pejman Peyman Pouya Rahim Ramin Rostam ' +
    'Rouzbeh Sajjad Saman Sasan Shahin Shahram Shahriar Siamak Siavash Sina Soheil Soroush Vahid Yaser ' +
    'Azadeh Azar Azita Bahareh Banafsheh Behnaz Elaheh Elham Elnaz Farahnaz Faranak Farideh Farnaz ' +
    'Farzaneh Fatemeh Fereshteh Forough Forouzan Ghazal Golnaz Goli Hengameh Homa Katayoun Kimia Ladan ' +
    'Laleh Mahnaz Mahsa Mahshid Mahtab Mahvash Maliheh Mandana Marzieh Masoumeh Mina Minoo Mitra Mojgan ' +
    'Monir Nahid Narges Nasim Nasrin Nazanin Negar Negin Niloofar Niloufar Nooshin Parastoo Pari Parisa ' +
    'Parvaneh Parvin Pegah Pouran Raheleh Roksana Roya Sanaz Sepideh Setareh Shabnam Shadi Shahla ' +
    'Shahrzad Shaghayegh Shiva Shirin Shohreh Simin Sima Soraya Soudabeh Sousan Taraneh Tahereh Yasaman ' +
    'Ziba Zohreh Golshan',
  kurdishPashto:
    'Azad Baran Berivan Dilan Dilovan Hêvî Jiyan Rojda Rojin Serhat Sherko Shilan Zilan Nechirvan Barham ' +
    'Karzan Kawa Rebwar Soran Gulbuddin Zalmay Najibullah Habibullah Rahmatullah Hamidullah Ismatullah ' +
    'Naqibullah Shukria Zarghuna Malalai Palwasha Spozhmai Gulalai Torpekai Wazhma',
  hebrew:
    'Avi Avigdor Avraham Amit Amos Ariel Arik Asaf Assaf Aviv Avner Barak Baruch Benny Binyamin Boaz ' +
    'Chaim Haim Danny Doron Dov Dror Efraim Ehud Eitan Elad Eli Eliezer Elior Erez Eyal Gad Gadi Gal ' +
    'Gideon Gil Gilad Giora Guy Hillel Ido Ilan Itai Itamar Itay Itzhak Yitzhak Lior Meir Menachem Micha ' +
    'Mordechai Moshe Moti Nadav Natan Netanel Nimrod Nir Nissim Noam Ofer Ofir Omri Oren Ori Pinchas ' +
    'Raanan Rafi Ran Reuven Roi Ron Ronen Roni Sagi Shai Shalom Shaul Shimon Shlomo Shmuel Tal Tomer Tzvi ' +
    'Zvi Uri Uzi Yaakov Yair Yaron Yehuda Yigal Yoav Yoel Yonatan Yossi Yosef Yuval Zeev Ziv Adi Anat ' +
    'Avigail Ayala Ayelet Batya Chana Chava Dafna Daphna Dikla Dorit Edna Efrat Einat Ela Galit Gila ' +
    'Hadar Hadas Hagit Hila Ilana Inbal Irit Keren Liat Limor Lihi Maayan Malka Maya Merav Meirav Miri ' +
    'Miriam Mor Moran Naama Naomi Neta Nili Nira Nitza Noa Nofar Nurit Odelia Ofra Orit Orly Orna Osnat ' +
    'Pnina Racheli Rina Rivka Ronit Ruti Sarit Sharona Shani Shira Shirly Shlomit Shoshana Shulamit Sigal ' +
    'Sivan Smadar Tali Talia Tova Tzipi Varda Vered Yael Yaffa Yehudit Yifat Zehava',
  northIndian:
    'Aarav Abhishek Aditya Ajay Akash Akhil Alok Amar Amitabh Anand Aniket Anil Ankit Ankur Anuj Anupam ' +
    'Arjun Arnav Arun Arvind Ashish Ashok Ashwin Atul Ayush Bharat Bhuvan Chetan Chirag Deepak Dev ' +
    'Devendra Dhruv Dilip Dinesh Gaurav Girish Gopal Govind Harish Harsh Hemant Hitesh Ishaan Jagdish ' +
    'Jatin Jayant Jitendra Karan Kartik Kiran Kishore Krishna Kunal Lalit Lokesh Madhav Mahesh Manish ' +
    'Manoj Mayank Mohan Mohit Mukesh Mukul Nakul Naresh Narendra Naveen Navin Nikhil Nilesh Nishant Nitin ' +
    'Om Pankaj Paresh Piyush Pradeep Prakash Pramod Pranav Prashant Prateek Praveen Prem Puneet Rahul Raj ' +
    'Rajan Rajat Rajeev Rajiv Rajendra Rajesh Rajnish Rakesh Ram Ramesh Ranjit Ravi Ravindra Rishabh ' +
    'Rishi Ritesh Rohan Rohit Sachin Sahil Sameer Sandeep Sanjay Sanjeev Santosh Satish Saurabh Shailesh ' +
    'Shashank Shashi Shekhar Shivam Shubham Siddharth Sohan Sudhir Sumit Sunil Suraj Suresh Sushil Tarun ' +
    'Tejas Uday Ujjwal Umesh Utkarsh Varun Vijay Vikas Vikram Vikrant Vinay Vineet Vinod Vipin Vipul ' +
    'Viraj Vishal Vishnu Vivek Yash Yogesh Aanya Aarti Aditi Aishwarya Akanksha Alka Amrita Ananya Anjali ' +
    'Anju Ankita Anushka Aparna Archana Asha Bhavna Bhavya Chitra Deepa Deepika Devika Diya Divya Ekta ' +
    'Garima Gayatri Geeta Gita Hema Isha Ishita Jaya Jayanti Jyoti Kajal Kalpana Kamla Kanchan Karishma ' +
    'Kavita Kavya Khushi Komal Kriti Lakshmi Lata Latika Leela Madhu Madhuri Mala Malini Mamta Manisha ' +
    'Manju Meena Meenakshi Megha Mira Mohini Mridula Namrata Nandini Neelam Neeta Neha Nidhi Nisha Nitya ' +
    'Pallavi Parul Payal Pooja Poonam Prachi Pratibha Preeti Prerna Prisha Priyanka Puja Radha Radhika ' +
    'Rajni Rakhi Rani Rashmi Reena Rekha Renu Renuka Richa Ridhi Riya Ruchi Ritu Sakshi Sangeeta Sanjana ' +
    'Saroj Savita Seema Shalini Shanti Sharmila Sheetal Shikha Shilpa Shivani Shobha Shraddha Shreya ' +
    'Shruti Shweta Simran Smita Smriti Sneha Sonal Sonali Sonam Sudha Sujata Suman Sunita Supriya Surbhi ' +
    'Sushma Swati Tanvi Tara Trisha Uma Urmila Usha Vandana Varsha Vasudha Vidya Vijaya Vinita Yamini ' +
    'Yashoda Harpreet Gurpreet Manpreet Jaspreet Amanpreet Navjot Jaswinder Harjit Gurmeet Gurdeep ' +
    'Kuldeep Mandeep Sukhwinder Balwinder Satnam Baljit Parminder Jasleen Kiranjit Rupinder Surinder ' +
    'Bikram Bishnu Dipendra Gyanendra Prachanda Pushpa Sushila Bhim Bimal Tulsi',
  southIndian:
    'Arumugam Anbu Balaji Balasubramaniam Bharathi Chandrasekhar Chidambaram Dinakaran Ezhil Ganesan ' +
    'Ganesh Gopalakrishnan Hariharan Ilango Jayakumar Jeyaraj Kannan Karthik Karthikeyan Kathiravan ' +
    'Kumaran Lakshmanan Mani Manikandan Mathivanan Murali Muralidharan Murugan Muthu Muthukumar Nagaraj ' +
    'Narayanan Natarajan Palani Palaniswami Parthiban Prabhakaran Prabhu Raghavan Raghu Rajagopal Rajaram ' +
    'Rajendran Rajkumar Ramachandran Ramakrishnan Ramanathan Ramasamy Sakthivel Saravanan Sathish Selvam ' +
    'Senthil Senthilkumar Shanmugam Sivakumar Sridhar Srinivasan Subramaniam Subramanian Sundar Surya ' +
    'Suriya Thangavel Thiru Udhaya Vasanth Velmurugan Velu Venkatesan Venkatesh Venkat Vetri Vignesh ' +
    'Vijayakumar Viswanathan Yuvaraj Abirami Amudha Anbarasi Anitha Bhuvaneswari Chithra Deepalakshmi ' +
    'Dhanalakshmi Eswari Ezhilarasi Gomathi Gowri Hemalatha Indhumathi Janaki Jayanthi Jeyanthi ' +
    'Kalaiselvi Kalyani Kanimozhi Karpagam Kavitha Kayalvizhi Kokila Lalitha Logeswari Mahalakshmi ' +
    'Malarvizhi Malathi Mangai Meenatchi Nalini Nithya Padma Padmavathi Parvathi Poongodi Poornima ' +
    'Preethi Punitha Rajalakshmi Rajeswari Ramya Revathi Rukmini Sangeetha Sarala Saraswathi Selvi ' +
    'Shanthi Sivagami Subbulakshmi Sumathi Sundari Thamarai Thenmozhi Thilagavathi Umamaheswari Vaishnavi ' +
    'Valli Vasantha Vasuki Vennila Vijayalakshmi Yamuna Yazhini Anjana Aswathi Biju Binu Gopika Jayasree ' +
    'Lekha Prakashan Reshma Rejith Sajith Sreejith Sreekumar Suja Unnikrishnan Vineeth Chiranjeevi Jagan ' +
    'Pavan Ramarao Satyanarayana Sarojini Sitaramaiah Sujatha Venkateswara Anura Chamara Chaminda Dilani ' +
    'Dilhani Gamini Gayan Harsha Iresha Janaka Kasun Lahiru Lasantha Mahela Mahinda Nadeesha Nalin Nimal ' +
    'Nimali Nuwan Priyantha Rohana Ruwan Sanath Sanduni Sunethra Tharindu Thilina Upul Wasantha Kumari',
  bengali:
    'Abir Abul Alamgir Anik Aniruddha Anirban Arif Arindam Arnab Ashraful Asif Atanu Ayan Biplab Biswajit ' +
    'Debashis Debasish Debjani Dipankar Farhan Golam Imran Indrajit Jahangir Joy Kallol Kamrul Kaushik ' +
    'Mahbub Mahfuz Mahmudul Masud Mizanur Monirul Mosharraf Mujib Nazmul Nirmal Obaidul Partha Pinaki ' +
    'Prabir Prosenjit Rafiq Rafiqul Rahman Rakibul Rashedul Rezaul Ripon Rubel Sabbir Saiful Sajib ' +
    'Shafiqul Shahidul Shamsul Shariful Sheikh Shubho Shuvo Siraj Sohel Soumitra Soumya Subhas Subrata ' +
    'Sujan Sukanta Sumon Swapan Tanvir Tapan Tapas Tareq Tarikul Utpal Zahid Zahir Ziaur Anindita ' +
    'Aparajita Arpita Bidisha Chandana Debolina Dilruba Fahmida Farhana Fatema Ferdousi Hasina Ishrat ' +
    'Jahanara Jannatul Jharna Kakoli Keya Khaleda Kohinoor Madhumita Mahmuda Mamata Moumita Mousumi ' +
    'Munmun Nasreen Nazma Nilufa Nupur Paramita Parveen Piyali Rehana Rokeya Rubina Rumana Runa Samina ' +
    'Sanchita Shahana Sharmin Sabiha Sultana Sumaiya Sumita Susmita Tahmina Tanjina Tanzila Taslima Urmi',
  pakistani:
    'Adeel Ahsan Aijaz Amjad Aqib Arshad Asad Atif Awais Bilawal Danish Faheem Farooq Fawad Ghulam Habib ' +
    'Haider Hammad Iftikhar Ijaz Iqbal Irfan Ishaq Jahanzeb Javed Junaid Kashif Khurram Mubashir Mudassar ' +
    'Mushtaq Nadeem Naeem Nasir Nauman Naveed Noman Owais Pervez Rameez Rizwan Sabir Sajid Saqib Sarfraz ' +
    'Shafiq Shahbaz Shahid Shahzad Shakeel Shoaib Sohail Sufyan Tahir Talha Tanveer Usman Wahab Waqar ' +
    'Waqas Wasim Zafar Zeeshan Zubair Ambreen Anum Benazir Bushra Faiza Fareeha Fauzia Fozia Gulnaz Hina ' +
    'Humaira Iqra Javeria Maheen Mahnoor Mehwish Naila Najma Nargis Nazia Nighat Nimra Noreen Rida Robina ' +
    'Sadaf Sadia Saima Saira Sania Shabana Shagufta Shaista Shazia Sidra Sobia Sumaira Tahira Tayyaba ' +
    'Uzma Yasmeen Zara',
  chinese:
    'Wei Fang Xiuying Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Tao Ming Chao Xiulan Xia Ping Gang ' +
    'Guiying Hui Ying Hua Bing Chen Cheng Dong Fei Feng Fu Guang Guo Hai Hao Heng Hong Hongwei Huan Jia ' +
    'Jiahao Jian Jianguo Jianhua Jianjun Jianming Jiayi Jinghua Jingyi Jinping Kun Lan Lin Ling Liang ' +
    'Long Lu Mei Meiling Meng Mingyu Mingzhe Nan Ning Peng Qi Qian Qin Qing Qiu Rong Ruoxi Shan Sheng Shi ' +
    'Shu Shuang Shufen Si Siyu Song Ting Tingting Tian Wen Wenjing Wenjie Xiang Xiao Xiaodong Xiaohong ' +
    'Xiaohui Xiaojun Xiaoli Xiaoling Xiaoming Xiaoping Xiaowei Xiaoyan Xiaoyu Xin Xinyi Xinyu Xiong Xue ' +
    'Xuan Yanling Yi Yichen Yihan Yifan Yijun Yilin Yin Yu Yuan Yue Yuhan Yulan Yumei Yun Yutong Yuxin ' +
    'Yuxuan Ze Zehao Zhen Zheng Zhenhua Zhi Zhigang Zhihao Zhimin Zhiqiang Zhiwei Zhiyong Zhong Zihan ' +
    'Zimo Zixuan Ziyi Haoran Haoyu Junjie Guohua Guoqiang Dawei Weidong Lihua Lijuan Liping Lili Hongmei ' +
    'Chunhua Guifang Ka Wai man Siu Kwok Chi Chih Hsiao fen Chun hung Tsai Kuo te Kit Wing Kam Kin Ho Tsz ' +
    'Hiu',
  japanese:
    'Haruto Yuto Sota Yuki Hayato Haruki Ryusei Riku Ren Minato Itsuki Asahi Aoi Hinata Akira Takashi ' +
    'Hiroshi Kenji Kenta Kenichi Kazuo Kazuki Kazuhiro Kazuya Masao Masahiro Masaki Masato Makoto Minoru ' +
    'Naoki Naoto Nobuo Noboru Osamu Ryo Ryota Ryuichi Satoshi Satoru Seiji Shigeru Shin Shinichi Shinji ' +
    'Shinya Shinzo Shiro Shogo Sho Shuji Susumu Tadashi Taichi Taiki Taro Takeshi Takuya Takumi Takahiro ' +
    'Takao Tatsuya Tetsuya Tomohiro Tomoya Toru Toshio Toshiyuki Tsubasa Tsutomu Yasuo Yasuhiro Yosuke ' +
    'Yoshio Yoshihiro Yoshiro Yoichi Yuichi Yuji Yusuke Yutaka Daisuke Daiki Daichi Eiji Fumio Goro ' +
    'Hideki Hideo Hideaki Hiroki Hiroyuki Hisashi Ichiro Isamu Jiro Junichi Junpei Kaito Katsumi Katsuya ' +
    'Kei Keiichi Keiji Keisuke Keita Kengo Kiyoshi Kohei Koichi Koji Kosuke Kyohei Manabu Mamoru Mitsuo ' +
    'Mitsuru Motoki Yui Rin Himari Yuna Sakura Mio Riko Akari Ichika Ai Aiko Akane Akemi Akiko Ami Asami ' +
    'Asuka Atsuko Ayaka Ayako Ayame Ayumi Chie Chieko Chika Chiyo Chihiro Eiko Emi Emiko Eri Etsuko ' +
    'Fumiko Hanako Haruka Haruko Harumi Hatsue Hikari Hiroko Hiromi Hisako Honoka Hitomi Izumi Junko ' +
    'Kaede Kana Kanako Kaori Kaoru Kasumi Kayo Kayoko Kazue Kazuko Kazumi Keiko Kiyoko Kiyomi Kumi Kumiko ' +
    'Kyoko Machiko Madoka Maiko Maki Manami Mana Mariko Masako Masami Mayu Mayumi Megumi Michiko Midori ' +
    'Mieko Miho Mika Miki Mikiko Minako Miyuki Misaki Mitsuko Miwa Mizuki Momoka Momoko Motoko Nanami Nao ' +
    'Naoko Natsuki Natsuko Natsumi Noriko Nozomi Rei Reiko Rena Rie Rieko Rika Risa Ritsuko Rumi Ruri ' +
    'Sachiko Sae Saeko Saki Satoko Satomi Sayaka Sayuri Setsuko Shiho Shiori Shizuka Shizuko Sumiko Taeko ' +
    'Takako Tamami Tomoe Tomoko Tomomi Toshiko Tsukiko Tsuneko Umeko Wakana Yasuko Yoko Yoshie Yoshiko ' +
    'Yuka Yukari Yukiko Yuko Yumi Yumiko Yuriko',
  korean:
    'Minjun Seojun Dohyun Doyoon Jihoon Jiho Junseo Junho Hyunwoo Woojin Siwoo Yejun Eunwoo Minjae Minho ' +
    'Minseok Minsoo Jaehyun Jaewon Jaewook Jongho Jongwon Jinwoo Jinho Jungho Junghoon Kyungho Kwangsu ' +
    'Sungho Sungmin Seungho Seunghyun Sangwoo Sanghoon Taehyung Taeyang Youngho Youngjae Youngsoo Hyunjin ' +
    'Hyunsu Donghyun Dongwook Daehyun Byungho Changmin Cheolsu Gunwoo Inho Seoyeon Seoyun Jiwoo Seohyun ' +
    'Minseo Hayoon Haeun Jiyoon Jimin Jisoo Jiyeon Jiyoung Jihye Jieun Jiwon Eunji Eunjung Eunhye ' +
    'Eunyoung Hyejin Hyeri Hyunjung Hyeyoung Minji Minjung Minkyung Mijin Misook Nari Sujin Sumin Soojin ' +
    'Soyeon Soyoung Sohee Sooyoung Sunhee Sunmi Sunyoung Yejin Yeji Yeeun Yoona Yoojin Youngmi Yunseo ' +
    'Chaewon Chaeyoung Dahyun Dain Gaeun Haewon Kyungmi Kyunghee Naeun Boram Bora Areum Myunghee Okja ' +
    'Jungah',
  vietnamese:
    'Anh Bảo Bình Châu Cường Dũng Duy Dương Đức Giang Hà Hằng Hạnh Hiền Hiếu Hoa Hoàng Hương Huy Huyền ' +
    'Khải Khang Khánh Khoa Kiên Lâm Linh Loan Minh My Nam Nga Ngân Ngọc Nguyên Nhân Nhi Như Nhung Phong ' +
    'Phúc Phương Quang Quân Quốc Quỳnh Sơn Tài Tâm Tân Thành Thảo Thắng Thi Thịnh Thu Thúy Tiến Toàn ' +
    'Trang Trí Trinh Trung Tú Tuấn Tùng Tuyết Uyên Việt Vinh Vũ Vy Yến Diệu Đạt Bích',
  thai:
    'Somchai Somsak Sompong Somporn Somboon Surasak Suchart Sunthorn Surachai Sarawut Sakda Narong ' +
    'Nattapong Nattawut Niran Nirut Prasert Prasit Prayut Prawit Pichai Pongsak Preecha Wichai Wirat ' +
    'Wichit Worawut Thaksin Thanakorn Thanawat Thawatchai Teerapong Thongchai Kittisak Kittipong Krit ' +
    'Komsan Boonmee Chaiyaporn Chaiwat Chatchai Anan Anucha Apichart Arthit Adisak Anurak Ekachai Jirayu ' +
    'Siriporn Sirikit Somjai Supaporn Sunisa Suda Sudarat Suwan Suwanna Sukanya Saowalak Nonglak Nittaya ' +
    'Nattaya Naree Ngamjit Orawan Pimchanok Ploy Pornthip Pranee Praneet Rattana Rattanaporn Ratchanee ' +
    'Ubon Urai Wanida Wilai Wipa Yingluck Yupin Kanya Kanokwan Kannika Chanida Chantana Busaba Boonsri ' +
    'Araya Apinya Aranya Malee Mayuree Lamai Jintana Duangjai Thidarat Phailin Achara',
  indonesianMalay:
    'Agus Andi Arief Arifin Bambang Bayu Budi Cahyo Dedi Dedy Dian Dwi Eko Fajar Ferdi Gunawan Hadi Hari ' +
    'Hartono Hendra Hendro Heru Imam Indra Iwan Joko Kurniawan Lukman Made Nugroho Nyoman Putra Putu ' +
    'Rahmat Rizky Rudi Slamet Sigit Sri Sugeng Suharto Sukarno Susilo Suryanto Sutrisno Taufik Teguh ' +
    'Wahyu Wayan Wawan Widodo Yanto Yudi Ketut Gede Komang Anisa Ayu Citra Dewi Dewa Endang Fitri ' +
    'Fitriani Indah Intan Kartika Lestari Mega Ningsih Novi Nurul Puspita Putri Rahayu Ratna Retno Rini ' +
    'Siti Sinta Sulastri Susanti Tini Tuti Utami Wati Wulan Yanti Yuni Zulaikha Azlan Azman Azmi Faizal ' +
    'Fauzi Hafiz Hakim Hamzah Haziq Iskandar Jamaluddin Kamarudin Khairul Mahathir Mohd Nazri Nizam Razak ' +
    'Razali Roslan Shahrul Syed Zainal Zainuddin Zulkifli Aishah Azizah Azlina Faridah Hafizah Halimah ' +
    'Haslinda Nadirah Noraini Norazlina Norhayati Nurhaliza Puteri Rosmah Salmah Sharifah Suraya Wan ' +
    'Zaleha Zaharah Norliza',
  filipino:
    'Angelito Arnel Benigno Bongbong Corazon Danilo Dante Edgardo Efren Emmanuel Florante Gilbert Jejomar ' +
    'Jericho Joselito Juanito Lito Manny Nonoy Reynaldo Rizalino Rodel Rolando Romeo Ronaldo Rommel ' +
    'Crisanto Virgilio Wilfredo Analyn Angelica Arlene Armi Divina Editha Evangeline Filipinas Girlie ' +
    'Imelda Jocelyn Josefina Josie Leonora Liezl Lorna Luzviminda Maricel Marites Marilou Maricar ' +
    'Melchora Mylene Nenita Perla Precious Rosalie Rowena Ruby Teresita Vilma Dalisay Ligaya Amihan ' +
    'Bayani Lakambini Datu',
  burmeseKhmerLao:
    'Aung Kyaw Zaw Myint Thein Htun Tun Hla Khin Soe Thant Thura Nyi Naing Moe Maung Phyo Phyu Thiha Win ' +
    'Ye Zin Zarni Ei Su Thandar Thiri Nilar Nwe Mya Sandar Suu Aye Htet Hnin Sokha Sophea Sopheap Sovann ' +
    'Sothea Rithy Ratana Veasna Vuthy Visal Vannak Chantha Chanthou Chea Dara Kosal Makara Narith Piseth ' +
    'Phalla Ponlok Samnang Sambath Socheata Sokunthea Sreymom Sreyneang Bopha Kunthea Maly Malis Bounmy ' +
    'Khamphone Khamtai Bounthavy Somphone Souphanh Vilay Phonesavanh Keo Noy Thongloun',
  nigerian:
    'Abayomi Abimbola Abiodun Abiola Ade Adebayo Adebisi Adebola Adedayo Adegoke Adekunle Adeola Aderemi ' +
    'Adesina Adetokunbo Adewale Ademola Akin Akinwale Ayo Ayodele Ayomide Babajide Babatunde Bamidele ' +
    'Bisi Bola Bolanle Bukola Damilola Dayo Ebun Ekundayo Femi Folake Folasade Funke Funmilayo Gbenga ' +
    'Ibukun Idowu Ifeoluwa Iyabo Jide Kehinde Kolade Kunle Lanre Lekan Modupe Mojisola Morenike Ngozi ' +
    'Obafemi Olabisi Oladele Oladipo Olamide Olanrewaju Olufemi Olufunke Olumide Olusegun Oluseun ' +
    'Oluwaseun Oluwaseyi Oluwatobi Oluyemi Omolara Omotola Ronke Sade Segun Seun Seyi Sikiru Simisola ' +
    'Sola Taiwo Temitope Titilayo Tobi Tokunbo Tolu Tope Wale Wole Yemi Yetunde Yewande Yinka Adaeze ' +
    'Adanna Adaobi Amara Amarachi Amaka Azubuike Buchi Chiamaka Chibueze Chibuike Chibuzo Chidi ' +
    'Chidiebere Chidinma Chidozie Chiedozie Chigozie Chijioke Chikezie Chima Chimamanda Chinedu Chinelo ' +
    'Chinenye Chinonso Chinua Chinwe Chinwendu Chioma Chisom Chizoba Chuka Chukwudi Chukwuebuka ' +
    'Chukwuemeka Chukwuma Ebele Ebere Ebuka Echezona Ekene Ekwueme Emeka Emenike Ezinne Ifeanyi Ifeoma ' +
    'Ifunanya Ijeoma Ikechukwu Ikemefuna Ikenna Kelechi Kenechukwu Kosisochukwu Nchedo Ndidi Nkechi Nkem ' +
    'Nkiru Nkiruka Nnamdi Nneka Nnenna Nonso Nwabueze Nwando Obiageli Obinna Obioma Ogechi Ogochukwu ' +
    'Okechukwu Okey Olisa Onyeka Onyekachi Onyinye Ozioma Somto Sopuruchi Tobechukwu Tochukwu Uche ' +
    'Uchenna Uchechi Udoka Ugochi Ugochukwu Uju Uzoma Zikora Aminu Aliyu Abubakar Ado Audu Balarabe ' +
    'Bashir Bello Danjuma Dauda Garba Gambo Habu Hadiza Haruna Hauwa Idris Inuwa Isa Kabiru Kande Ladi ' +
    'Lawal Muhammadu Murtala Musa Nasiru Rabiu Rakiya Sadiq Sani Shehu Sule Talatu Tanko Umaru Yakubu ' +
    'Yusufu Zubairu Zaharaddeen Binta Efe Ejiro Eseosa Ese Osaze Osagie Osas Oghene Oghenekaro Itohan ' +
    'Isoken Edidiong Ekaette Ini Aniekan Idara Utibe',
  ghanaian:
    'Kofi Kwame Kwaku Kwabena Kojo Kwadwo Kwasi Yaw Yao Kwesi Kobina Kobby Kweku Ebo Fiifi Akua Akosua ' +
    'Adwoa Abena Ama Afua Efua Esi Ekua Araba Adjoa Yaa Aba Akuba Nii Naa Dede Kwashie Edem Selorm Elikem ' +
    'Dzifa Mawuli Mawusi Sena Sefakor Yayra Delali Enyonam Afi Afia Abla Selasi Asantewaa Serwaa Serwah ' +
    'Owusuaa Boatemaa Maame Ohene Opoku Osei Akwasi Akwesi Ekow Kwamena Atsu Kafui Etornam',
  francophoneAfrican:
    'Mamadou Amadou Moussa Ousmane Ibrahima Abdoulaye Cheikh Modou Babacar Alioune Aliou Boubacar ' +
    'Souleymane Seydou Sekou Bakary Adama Oumar Idrissa Issa Issouf Lamine Malick Mouhamadou Pape Samba ' +
    'Demba Demb Serigne Thierno Tidiane Yaya Yoro Youssouf Drissa Bassirou Salif Soumaila Tiémoko Zoumana ' +
    'Aminata Awa Aissatou Bineta Coumba Dieynaba Fatou Fatoumata Fanta Kadiatou Khady Khadidiatou Mariama ' +
    'Mame Ndeye Nafissatou Oumou Oumy Penda Ramata Ramatoulaye Rokhaya Rokia Safiatou Seynabou Sokhna ' +
    'Yacine Djeneba Assitan Hawa Korotoumou Salimata Maïmouna Koffi Kouassi Kouadio Kouamé Kouakou Konan ' +
    'Adjoua Amoin Affoué Ahou Akissi Serge Aristide Armand Blaise Désiré Dieudonné Fulgence Hyacinthe ' +
    'Parfait Bienvenu Célestin Déogratias Espérance Immaculée Bosco Innocent Claver Faustin Théoneste ' +
    'Clémentine Consolée Goretti Mukamana Uwimana Ingabire Mutoni Umutoni Keza Teta Gatete Habimana ' +
    'Ndayishimiye Nkurunziza Niyonzima Bahati Furaha Riziki Kabongo Kalala Tshala Mbuyi Ngalula Mwamba ' +
    'Ilunga Mbombo Kabila Nlandu Lumumba Kasa',
  eastAfrican:
    'Achieng Adhiambo Akinyi Akoth Anyango Apiyo Atieno Auma Awino Awuor Barasa Chebet Chelimo Chemutai ' +
    'Cherono Cheruiyot Jelagat Jepchumba Jepkorir Jepkosgei Jerotich Kamau Kariuki Karanja Kibet Kimani ' +
    'Kimutai Kipchoge Kipchumba Kipkemboi Kipkorir Kiprono Kiprop Kiptoo Kipruto Korir Macharia Maina ' +
    'Makena Mbugua Mumbi Mugo Muthoni Mutua Mwangi Mwende Mwikali Ndinda Ndungu Njambi Njeri Njeru Njoki ' +
    'Njoroge Nyambura Nyaguthii Nyokabi Ochieng Odhiambo Okoth Omondi Onyango Opiyo Otieno Ouma Owino ' +
    'Rotich Wairimu Waithera Wambui Wambua Wangari Wangui Wanjala Wanjiku Wanjiru Wanyama Wekesa Nafula ' +
    'Nekesa Naliaka Simiyu Amani Baraka Daudi Faraja Fatuma Halima Hamisi Imani Jabali Jengo Juma Jumanne ' +
    'Khamis Mwanaidi Mwajuma Neema Nuru Rehema Rashidi Saida Shabani Subira Sudi Tatu Upendo Zawadi ' +
    'Zuberi Zuhura Abdi Abdirahman Abdullahi Abdikadir Ayaan Cabdi Faadumo Fartun Guled Hodan Hodo Hibaq ' +
    'Ifrah Ismahan Jama Liban Mahad Mohamud Muna Nimco Nimo Sagal Sahra Samatar Sharmarke Shukri Siad ' +
    'Warsame Warsan Yasin Zamzam Nakato Nabirye Nakimera Namukasa Nansubuga Nantongo Nalubega Babirye ' +
    'Wasswa Kato Kizza Mugisha Musoke Mukasa Okello Ojok Opio Akello Apio Adong Tumusiime Byaruhanga ' +
    'Kagame Museveni Yoweri',
  ethiopian:
    'Abebe Abeba Abiy Addis Alem Alemayehu Alemitu Almaz Amanuel Amare Amsale Asfaw Aster Ayele Aynalem ' +
    'Bekele Belay Berhane Berhanu Betelhem Biniam Biruk Birtukan Dagmawi Dawit Demissie Dereje Desta ' +
    'Ephrem Ermias Eskinder Eyerusalem Fasil Fekadu Feven Fikre Fikru Freweini Gebre Gebremariam Genet ' +
    'Genzebe Getachew Girma Girmay Habtamu Haile Hailemariam Hailu Henok Hewan Hiwot Kassa Kebede ' +
    'Kenenisa Kidane Kidist Kifle Lemlem Leul Lidya Mahlet Makonnen Mekonnen Meles Melaku Meron Meseret ' +
    'Mesfin Mihret Mulatu Mulu Mulugeta Nahom Natnael Netsanet Rahel Robel Sahle Samrawit Selam Selamawit ' +
    'Seble Sileshi Sintayehu Sisay Solomon Taddese Tadesse Tariku Tekle Tesfaye Tesfalem Tewodros Tigist ' +
    'Tilahun Tirunesh Tsegaye Tsehay Tsion Wondimu Worku Workneh Yared Yemane Yeshi Yodit Yohannes Yonas ' +
    'Zelalem Zenebe Zenebech Zerihun Zewde Isaias Afewerki Semhar Winta',
  southernAfrican:
    'Sipho Thabo Themba Thulani Bongani Bheki Mandla Mthunzi Mzwandile Nkosinathi Nkosana Nhlanhla ' +
    'Njabulo Lwazi Lungile Lindiwe Nomvula Nomsa Nomthandazo Nonhlanhla Ntombi Ntombizodwa Nozipho ' +
    'Nokuthula Nosipho Zanele Zodwa Zinhle Zandile Thandeka Thandiwe Thandi Thembi Thembeka Thembile ' +
    'Sibusiso Sizwe Siphiwe Sifiso Sindisiwe Sandile Sanele Siyabonga Siya Khanyi Khanyisile Ayanda ' +
    'Andile Anele Asanda Buhle Busisiwe Ayabonga Lerato Kagiso Kabelo Katlego Karabo Keabetswe Kgosi ' +
    'Kgomotso Lebo Lebogang Lesego Mpho Mosa Naledi Neo Oratile Palesa Refilwe Relebohile Tebogo Teboho ' +
    'Thato Tshepo Tshidi Tumelo Tumi Boitumelo Dikeledi Dineo Goitseone Masego Mmapula Onalenna Pule Tiro ' +
    'Tsholofelo Tendai Tafadzwa Tatenda Tapiwa Tawanda Takudzwa Tinashe Tinotenda Tonderai Chipo Chiedza ' +
    'Chenjerai Farai Kudzai Kudakwashe Munashe Munyaradzi Ngonidzashe Nyasha Nyaradzo Panashe Ropafadzo ' +
    'Ruvimbo Rudo Rumbidzai Simba Tanaka Tsitsi Vimbai Yeukai Chanda Chilufya Mutale Mwila Mwansa Bwalya ' +
    'Kapembwa Musonda Mulenga Lubasi Nawa Nasilele Chimwemwe Chisomo Dalitso Kondwani Limbani Madalitso ' +
    'Mphatso Takondwa Thokozani Tiyamike Yamikani Ndapewa Nangula Hilma Hage Sakaria',
  polynesian:
    'Aroha Hemi Hine Hinemoa Hohepa Hone Huia Ihaia Kahu Kahurangi Kiri Mahina Manaia Manaaki Marama Mere ' +
    'Mereana Moana Ngaio Ngaire Nikau Piripi Pita Rangi Rangimarie Rawiri Rewi Rongo Taika Tama Tamati ' +
    'Tane Tangaroa Tiaki Tipene Waimarie Whetu Wiremu Kaia Kaimana Kalani Keanu Keoni Kalea Leilani Makoa ' +
    'Malia Makana Nalani Noelani Pualani Ailani Sione Semisi Tevita Viliami Siaosi Mele Salote Losa ' +
    'Tavita Fetu Fa Lagi Lupe Tausa Ioane Malakai Ratu Jone Mereoni Litia Sitiveni Salanieta',
  caucasian:
    'Achiko Adola Aguli Aguna Akaki Ako Aleko Aleks Aleksandre Alio Amiran Anano Andranik Anuka Anuki ' +
    'Anzor Areg Arevik Arpi Askila Aslanaz Avet Avto Bacha Bachana Bachua Bachuki Badri Baia Bakar Bakhva ' +
    'Barbare Berdia Besik Beso Bichiko Bochia Botso Brola Bubu Budu Bukhuti Chabuka Chiaber Chichia ' +
    'Chichiko Chikchika Chiora Chito Chola Choqola Dali Darejan Dodo Dutu Dzabuli Dzaghina Dzamisa ' +
    'Dzidzia Elen Elene Elguja Eliko Eliso Emzar Eshkha Eter Eto Gaga Gagi Gakha Gedia Gega Gegi Gela ' +
    'Genadi Ghariba Ghughuna Ghvinia Ghvtisavari Ghvtisia Ghvtiso Giga Gigilo Gigla Gigoli Givi Giviko ' +
    'Goderdzi Gogi Gogicha Gogita Gogola Gogotur Gola Grigol Guga Gugu Gugula Guguli Guguna Guka Gularisa ' +
    'Gulia Guliko Gulisa Gultamze Gulvardi Gulvardisa Gvadi Gvanji Gvantsa Gvitia Gvrita Iamze Iatamze ' +
    'Iliko Imeda Ioseb Irine Irinka Ivane Iveri Ivkirion Jaba Jarji Javakhi Jemal Jondo Joto Jubi Jumber ' +
    'Kabato Kako Kalia Kartlos Kavtari Kekela Kesane Keso Ketato Keti Ketino Keto Khakhula Khakhuta ' +
    'Khareba Khatia Khechua Khirkhela Khizana Khobelasi Khokhia Khokhita Khuta Khutsia Khvicha Kishvardi ' +
    'Kitesa Koba Kobuli Koka Konstantine Kote Kristesia Ktistepore Kukuri Kurtsika Kveli Kviria Lali ' +
    'Lamara Lamaza Lamzira Lekso Lertsamisa Lile Liliko Liziko Lomia Lyusi Madona Maguli Maisa Mako ' +
    'Makuna Malkhaz Mamamze Mamia Mamisa Mamisimedi Mamistvali Mamula Mancho Maqvala Maradi Mariami ' +
    'Mashiko Masho Matiko Matsatso Mekasho Melano Merab Metia Mgelia Mgelika Mikayel Mindia Misha Mishiko ' +
    'Mnatobi Mnatobisa Mogeli Monavardisa Mtvarisa Mukhran Murman Mzagho Mzekala Mzekha Mzekhatuni Mzeona ' +
    'Mzetamze Mzetvala Mzevinar Mzira Mzisadar Mzistanadari Mziula Naira Nane Nani Naniko Nanuka Nanuli ' +
    'Nargizi Nasqida Natali Natela Nazi Naziko Niako Ninaka Nini Niniko Ninuka Ninutsa Nodar Nodo Nugo ' +
    'Nugzar Nuka Nuki Nukri Nunu Nunuka Nutsi Okropir Orbel Otia Paata Pakizo Papuna Patarkali Patarkatsi ' +
    'Patsia Pepela Pepena Pepiko Pirimze Pirvardisa Popo Poso Qaitamza Qaqita Qiasa Qvarqvare Rafayel ' +
    'Ramaz Rezi Rezo Ruska Ruzanna Sali Sanata Sekhnia Sergo Sesia Shaburi Shakara Shako Shakro Shaliko ' +
    'Shalva Shanshe Sharia Shorena Shoshia Shukia Sikharula Sofi Sofya Sopiko Sopo Soso Sula Suliko Taia ' +
    'Tako Taliko Tamaz Tamcho Tamila Tamriko Tamro Tamtike Tamuna Tanana Tandila Taqa Tariel Tasiko Taso ' +
    'Tata Tatev Tatia Tato Tatuli Tazo Tebrone Teimuraz Tengo Tetia Tika Tiko Tikuna Tiniko Tmagishera ' +
    'Tsago Tsaguli Tsangala Tsaro Tsate Tsatsa Tsatso Tsiala Tsiko Tsinara Tsira Tsisana Tsisia Tsiskara ' +
    'Tsiskari Tsismara Tsismari Tsitsia Tsitsino Tsiuri Tskhvari Tsokala Tsotne Tsqaloba Tsutsa Turia ' +
    'Tuta Tutia Ucha Umanko Uta Vakho Vano Vardo Varskvlavisa Vasiko Vato Vazha Veriko Viktorya Zaza ' +
    'Zezva Zhamiera Zhamita Zhamuta Zhuzhuna Zuka Zura Zuria Zuriko',
  indian:
    'Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aalok Aamod Aanand Aanandaswarup ' +
    'Aanandinii Aanjaneya Aaratrika Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan ' +
    'Aayushman Abani Abhaidev Abhaya Abhirath Abhisyanta Acaryatanaya Achalesvara Acharyanandana ' +
    'Acharyasuta Achintya Achyut Adheesh Adhiraj Adhrit Adikavi Adinath Aditeya Adityanandan ' +
    'Adityanandana Adripathi Advaya Adwitiya Agasti Agastya Agneya Agnimitra Agniprava Agnivesh Agrata ' +
    'Ahalya Ahilya Aishani Ajeet Ajit Ajita Akroor Akshainie Akshaj Akshat Akshata Akshayakeerti Akshita ' +
    'Akula Amaranaath Amaresh Amarnath Ambar Ameyatma Amish Amita Amodini Amogh Amrit Amritambu Anaadi ' +
    'Anagh Anal Anala Anamika Ananda Anandamayi Anang Ananta Anasooya Anasuya Anila Anilaabh Anilabh ' +
    'Anish Anjaneya Anjushree Anjushri Ankal Annapurna Anshula Anuja Anunay Anuraag Anurag Anusuya ' +
    'Anwesha Apsara Archan Arijit Arnesh Aruna Aryan Ashlesh Ashmi Aslesha Asmita Atmaja Atmanand ' +
    'Atmananda Atreyee Atreyi Avadhesh Avani Avantika Ayushmati Baala Baalaaditya Baalagopaal Bahula ' +
    'Baidehi Baijayanti Bakula Bala Balaaditya Balachandra Baladitya Balagopal Balagovind Balamani ' +
    'Balgopal Bandhu Bandhul Bankim Bankimchandra Basanti Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak ' +
    'Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj ' +
    'Bhardwaj Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhilangana Bhima Bhisham ' +
    'Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan ' +
    'Bhushit Bhuvanesh Bhuvaneshwar Bibek Bijay Bikash Bilva Bilwa Bina Birjesh Bishal Bodhan Brahma ' +
    'Brahmaanand Brahmabrata Brahmanandam Brahmdev Brajendra Brajesh Brijesh Buddha Buddhana Budhil ' +
    'Chaanakya Chaaruchandra Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika Chanakya Chandak ' +
    'Chandan Chandani Chandi Chandini Chandira Chandni Chandra Chandraayan Chandrabhaga Chandrabhan ' +
    'Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran ' +
    'Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati Chapal Chapala Charak Charuchandra ' +
    'Charumati Charuvrat Charvi Chaten Chatur Chatura Chaturaanan Chaturbhuj Chetanaanand Chidaakaash ' +
    'Chidaatma Chidambar Chidananda Chinmayanand Chinmayananda Chiranjeev Chiranjeeve Chitraksh Chitrali ' +
    'Chitramala Chitrangada Daevi Daevika Daiwik Daksha Dakshayani Damayanti Damodara Dandak Dandapaani ' +
    'Darshan Darshwana Datta Dayaamay Dayaananda Dayaanidhi Dayamayee Deb Deeksha Deenabandhu Deepali ' +
    'Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy ' +
    'Deeptimoyee Deevakar Devadatt Devagya Devajyoti Devak Devangana Devani Devasree Devdan Devesh ' +
    'Deveshwar Devi Devvrat Dhaanyalakshmi Dhana Dhanadeepa Dhananjay Dhanapati Dhanesh Dhanpati Dhanu ' +
    'Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhyanesh Dhyaneshwar Digambar Digambara Diksha ' +
    'Dinakar Dinkar Dipali Dipesh Diptendu Divaakar Divakar Divjot Draupadi Dron Drona Dulari Durga ' +
    'Durgeshwari Dwaipayan Dwaipayana Eekalabya Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant ' +
    'Elakshi Enakshi Esha Eshana Eshita Gagan Gajaadhar Gajabahu Gajadhar Gajbaahu Ganak Ganaka Ganapati ' +
    'Gandharv Gandharva Gangesh Garud Garuda Gati Gatik Gauraang Gaurang Gauranga Gautam Gautama Gautami ' +
    'Geetanjali Gemine Gemini Ghanaanand Ghanashyam Ghanshyam Giri Girija Girik Girika Girindra Giriraaj ' +
    'Giriraj Girja Gitanjali Gobinda Gopaal Gopee Gopi Gorakhanatha Gorakhnath Goswamee Goswami Gotum ' +
    'Gouranga Goutam Govinda Gudakesa Gudakesha Gurdev Guru Hamsini Harinakshi Harinarayan Harit Harita ' +
    'Heema Himadri Himani Hiranmay Hiranmaya Hiranya Inder Jagadish Jagadisha Jagathi Jagdeep Jagmeet ' +
    'Jahnu Jai Jaimini Javas Jitender Jyotis Jyotsana Kailash Kalinda Kama Kamalesh Kamlesh Kanak Kanaka ' +
    'Kanishka Kannen Kanti Karunanidhi Kashyap Kashyapi Keerti Khem Kirti Krishnadas Krishnadasa Kumar ' +
    'Kumuda Laal Lai Lakshman Lakshmidhar Lakshminath Lal Lalita Lavanya Laxman Laxmi Mahendra Maheswar ' +
    'Malati Malti Mandaakin Mandakini Mangala Mangalya Manik Manikya Manjusha Marut Mayoor Meghnad ' +
    'Meghnath Menaka Menka Minakshi Mohana Mohinder Nabin Nagabhushanam Nanda Narayan Narinder Nath Naval ' +
    'Nimit Niraj Niranjan Nirbhay Niro Nischal Ojaswini Omana Oormila Opalina Opaline Padam Param ' +
    'Paramartha Parvati Prabin Pramila Pran Pranay Prasad Prasanna Prathamesh Prayag Preity Prema Priyala ' +
    'Purna Purnima Purushottam Pushti Rageshwari Rageswari Rajina Rajinder Raju Ramaa Rameshwar Ranjan ' +
    'Ranjeet Rati Rudra Rukhmani Rukmin Sagar Sanka Sanya Sarada Saraswati Sarisha Sarita Sarla Saroja ' +
    'Sarvin Satyen Shakti Shakuntala Shankar Shantanu Sharda Shashikala Sheela Sher Shirisha Shiv ' +
    'Shivakari Shobhana Shresth Shresthi Shreyashi Shridevi Shrishti Shristi Shubha Shubhaprada Shwet ' +
    'Siddarth Siddhartha Siddhi Siddhran Sitara Sloka Som Somnath Somu Subash Subhash Subhashini ' +
    'Subhasini Subodh Sucheta Sudeva Suma Sumeet Sumitra Suryakant Suryakanta Suryakantam Sushant Susheel ' +
    'Swami Swapnil Swara Swarnalata Swarup Sweta Tanirika Tanushree Tanushri Tej Trilochan Trilochana ' +
    'Trilok Trilokanath Trilokesh Triloki Tushar Udai Udit Ujjawal Umang Upendra Uttam Vaidehi ' +
    'Vaijayanthi Vaijayanti Vaishno Vaishvi Varalakshmi Vasanti Vasudev Vasudeva Vasundhara Vedang ' +
    'Vedanga Vedanshi Vidhur Vidhya Vidur Vimal Vimala Vishwamitra Vrinda Vrund Vyas Yogendra Yoginder',
  southEastAsian:
    'Abyasa Adhiarja Adiarja Adika Adikara Adinata Aisyah Ajeng Ajiman Ajimat Ajimin Ajiono Akarsana ' +
    'Alambana Alika Almira Among Anggabaya Anggun Anom Argono Arsipatra Artanto Artawan Asirwada ' +
    'Asirwanda Aslijan Asmadi Asman Asmianto Asmuni Aswani Atma Aulia Azalea Bagas Bagiya Bagus Bagya ' +
    'Bahuraksa Bahuwarna Bahuwirya Bajragin Bakda Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti ' +
    'Baktiadi Baktianto Baktiono Balamantri Balangga Balapati Balidin Balijan Ban Banara Banawa Banawi ' +
    'Bancar Betania Bạch Bắc Bằng Bổng Bội Bửu Cagak Cager Cahya Cahyadi Cahyanto Cahyono Caket ' +
    'Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Cam Candra Candrakanta Cao Capa Caraka Carub ' +
    'Catur Caturangga Cawisadi Cawisono Cawuk Cayadi Cecep Cemani Cemeti Cemplunk Cengkal Cengkir Chinh ' +
    'Chiêu Chiến Chung Chuyên Chuẩn Chánh Chưởng Chấn Chế Ciaobella Cici Cinta Cinthia Cung Cát Công Cúc ' +
    'Cảnh Dacin Dadap Dadi Dagel Dalima Daliman Dalimin Daliono Damar Damu Danang Danh Daniswara Danuja ' +
    'Dariati Darijan Darimin Darmaji Darman Darmana Darmanto Darsirah Dartono Daru Daruna Daryani Diah ' +
    'Digdaya Dimas Dimaz Dinda Dipa Dirja Ditya Diên Diễm Doanh Dono Drajat Duyên Duyệt Duệ Dyah Ega Eja ' +
    'Elma Elon Eluh Elvin Elvina Emas Embuh Emong Empluk Endah Endra Enteng Estiawan Estiono Faizah Fara ' +
    'Farhunnisa Fathonah Febi Febriana Febrina Fitria Gada Gadang Gading Gadis Gaduh Gaiman Galak Galang ' +
    'Galar Galih Galiono Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganda Gandewa Gandi Ganep ' +
    'Ganesha Gangsa Gangsar Ganjaran Gantar Gara Garan Garang Garda Gasti Gatot Gatra Gawati Genta ' +
    'Ghaliyati Ghani Giao Gibran Gilang Giác Giáp Hafshah Hairyanto Hamima Hardana Hardi Harimurti Harja ' +
    'Harjasa Harjaya Harjo Harsana Harsanto Harsaya Hartaka Hartana Harto Hasta Hendri Heryanto Hesti ' +
    'Himawan Hiệp Hoài Hoàn Hoạt Huệ Huỳnh Hàm Hân Hạc Hậu Học Hội Hợp Hữu Ibrani Ibun Icha Ifa Ika ' +
    'Ikhsan Ikin Irawati Iriana Irnanto Irsad Irwan Jabal Jaeman Jagapati Jagaraga Jail Jaiman Jais ' +
    'Jamalia Jarwa Jarwadi Jarwi Jasmani Jaswadi Jati Jatmiko Jayadi Jayeng Jefri Jelita Jinawi Jono Juli ' +
    'Jumadi Jumari Kacung Kairav Kajen Kala Kalim Kamaria Kambali Kamidin Kanda Kani Kania Kardi Karimah ' +
    'Kariman Karja Karma Karman Karna Karsa Karsana Karta Karya Kasiran Kasiyah Kasusra Kawaca Kawaya ' +
    'Kayun Keisha Kemba Kenari Kenes Kenzie Kezia Khiêm Khiết Khiếu Khoan Khoát Khuyên Khuê Khê Khôi Khúc ' +
    'Khương Khả Khắc Kiandra Kirana Kiếm Kiết Kiều Koko Kuncara Kunthara Kurnia Kusuma Kính Labuh Laksana ' +
    'Laksita Lanang Langgeng Lanjar Lantar Laras Lasmanto Lasmono Laswi Lega Legawa Lembah Liman Limar ' +
    'Lintang Liêm Liễu Liệt Luhung Lukita Luluh Lulut Lurhur Lutfan Luthfi Luwar Luwes Luật Lăng Lưu ' +
    'Lương Lạc Lập Lộc Lợi Mahesa Mahfud Maimunah Makuta Maman Manah Maras Margana Mariadi Marsito ' +
    'Marsudi Martaka Martana Martani Marwata Maryadi Maryanto Melani Miên Mujur Mulya Mulyanto Mulyono ' +
    'Mumpuni Muni Mursinin Mursita Murti Mustika Mustofa Mutia Mạnh Mậu Mộc Mộng Najam Nalar Naradi Nardi ' +
    'Narji Nasab Naura Nghi Nghiêm Nghiệp Nghĩa Nguyệt Ngôn Nhiên Nhiệm Nhuận Nhã Nhơn Nhượng Nhất Nilam ' +
    'Nimas Ninh Niyaga Niệm Noviana Novita Nrima Nugraha Nyana Năng Nương Oanh Okta Okto Oman Oni Opan ' +
    'Opung Ozy Padmi Paiman Panca Pandu Pangeran Pangestu Panji Pardi Parman Perkasa Phi Pháp Phát Phú ' +
    'Phước Phụng Praba Prabawa Prabowo Prabu Prakosa Pranata Pranawa Prasetya Prasetyo Pratiwi Prayitna ' +
    'Prayoga Prayogo Prima Prita Puji Puput Purwa Purwadi Purwanto Puspa Puti Qori Quyên Quyết Quý Quế ' +
    'Raden Radika Radit Raditya Raharja Rahmawati Raihan Rama Rangga Ratih Reksa Rendy Respati Restu ' +
    'Ridwan Rizki Rosalina Rosman Rusman Saadat Sabar Sadina Safina Saka Sakti Salimah Salsabila Samiah ' +
    'Samsul Sao Sartika Satya Septi Setya Shakila Sherly Sidiq Sinh Sintia Siska Siêu Soleh Suci Syahrini ' +
    'Sáng Sương Tantri Tari Tasdik Taswir Taufan Tedi Thiên Thiếu Thoa Thoại Thuyết Thuần Thuật Thy Thái ' +
    'Thêu Thông Thơ Thường Thạc Thạch Thất Thắm Thời Thục Timbul Tinh Tira Tirta Tirtayasa Titi Titin ' +
    'Tiếp Tiểu Tomi Toại Tranh Triết Triều Triển Trà Trác Trâm Trân Trúc Trưởng Trạch Trọng Trụ Tsabita ' +
    'Tugiman Tuyền Tuệ Tích Tín Tôn Tùy Tường Tất Uchita Uda Uli Ulva Ulya Umay Umaya Umi Unggul Unjani ' +
    'Upik Usyi Utama Vanya Vega Vero Viman Vino Vinsen Virman Vivi Viên Vàng Vành Vượng Vọng Wadi Wage ' +
    'Wakiman Waluyo Wani Wardaya Wardi Warji Warsa Warsita Warta Wasis Widya Winda Wira Wirda Wisnu ' +
    'Wulandari Xanana Xanh Xuyến Yance Yessi Yoga Yono Yunita Zaenab Zakir Zalindra Zamira Zelaya Zizi ' +
    'Zulfa Điệp Đoan Đài Đào Đình Đăng Đắc',
  african:
    'Aanuoluwapo Abebi Abeiku Abeni Abibatou Abiona Abisola Abisoye Abosede Abou Adaugo Adebankole ' +
    'Adebiyi Adebowale Adeboye Adebukola Adedaramola Adedeji Adedoyin Adekitan Adekola Adeleke Adenike ' +
    'Adeniyi Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi ' +
    'Adigun Adunni Afolarin Ajala Ajani Ajoke Akande Akanmu Akanni Akinkunmi Akinlabi Akofa Akorfa Akumaa ' +
    'Akunna Alaba Alade Alamu Amady Amahle Amath Amdy Ameth Aminat Amoke Amope Anjolaoluwa Arame Arike ' +
    'Arinola Arona Asake Atinuke Atta Awero Awesi Ayebatari Ayinde Ayinke Ayize Ayodeji Ayoka Ayomikun ' +
    'Ayotude Baaba Baba Babasola Babatunji Babawale Bafana Bangizwe Banji Bankole Banna Bhekimuzi ' +
    'Bhekizizwe Bhekumbuso Birane Bless Bolatito Boluwatife Bonginkosi Bouba Bunmi Busayo COmfort ' +
    'Cheikhou Chekhouna Cherechi Cherif Chinyere Chukwu Colins Dame Damife Damilare Damola Darasimi ' +
    'Demilade Diarra Dior Doyinsola Duduzile Dumisani Durodola Ebiere Ebiowei Ebunoluwa Eliabeth Eniola ' +
    'Esse Esupofo Ewatomi Eyram Fadekemi Faderera Fanyana Fehintola Fibikemi Fikayomi Fily FolaFoluwa ' +
    'Folashade Folu Funani Funmilade Gatsha Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Gifty Hannabel ' +
    'Hlengiwe Ibidapo Ibironke Ibou Ibra Ibukunoluwa Idy Ifeanyichukwu Ige Ikeoluwa Ikhidie Imoleoluwa ' +
    'Inioluwa Insa Inyoni Iremide Ireti Iretioluwa Iseoluwa Ishola Isioma Isisa Ismaïla Itunuoluwa ' +
    'Iyabode Iyadunni Iyanuoluwa Iyinoluwa Jabulile Jadesola Jolayemi Joojo Juwon Kalidou Katy Kayode ' +
    'Keji Kemi Kgabu Khadim Khalifa Khethiwe Khoudia Khulekani Kikelomo Kiné Kolawole Korede Kubura Kujoe ' +
    'Kéba Langa Lawrencia Leke Lere Lolade Lukhona Lwandle Mactar Maguette Makhtar Makinwa Mama Mamady ' +
    'Mamour Maphikelela Marième Marème Massamba Matar Mawuena Mbalienhle Mbaye Mhambi Millicent Mobolaji ' +
    'Moctar Mofifoluwa Mohamadou Mojisoluwa Moradeke Morayo Morolake Mosinmileoluwa Mosunmola Motunrayo ' +
    'Mouhameth Mouhammadou Moyosore Mpilo Mpumelelo Msizi Musawenkosi Muyiwa Médoune Nandi Ndleleni ' +
    'Ndondoloza Nhlakanipho Nimakoah Ninioluwa Niyilolawa Nkanyezi Nkosenye Nkosingiphile Nkosinhle ' +
    'Nkosiyabo Nofoto Nolwazi Nonjabulo Nonkululeko Ntokozo Oba ObaniJesu Odunayo Ogooluwa Okiki Oladara ' +
    'Oladare Oladimeji Olaide Olajumoke Olakunle Olansile Olaoluwa Olasunmbo Olatunbosun Olayinka Ololade ' +
    'Olufeyisayo Olufunmi Olufunmilayo Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi ' +
    'Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwatimilehin Oluwatobiloba ' +
    'Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oluwole Oluwunmi Omawunmi Omobobola Omobolanle ' +
    'Omodunni Omolabake Omolola Omosalewa Omotara Omotayo Omotolani Omotoun Omowumi Onome Onoriode ' +
    'Opemipo Opeoluwa Opeyemi Oreofe Osunleke Oyenike Oyindamola Oyindasola Pathé Pelumi Phila Philani ' +
    'Phiwokwakhe Promise Radeke Rasheedah Remilekun Rotimi Sada Safiétou Salimatou Saliou Salomey Saly ' +
    'Samukelisiwe Saèr Seckou Segilola Sekinat Seye Sfiso Shade Shaka Shalewa Shekoni Shola Sibongile ' +
    'Sijuade Similoluwa Sinenhlanhla Siphephelo Siré Sithembiso Siyanda Sizakele Sizani Sname Soda ' +
    'Sowande Subomi Sumayyah Tade Tejumola Temidayo Thabisa Thadie Thamsanqa Thando Thobeka Thulisile ' +
    'Titilope Tobiloba Toke Toki Tolulope Toluwalope Toluwani Toluwanimi Tomiloba Tomori Uluthando Ulwazi ' +
    'Uzodimma Velaphi Vusumuzi Waly Wuraola Yejide Yibanathi Youssou Youssouph Youssoupha Zenzele ' +
    'Zithulele Zobuhle',
};
