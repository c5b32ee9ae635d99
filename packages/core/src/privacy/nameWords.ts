/** Words after a greeting or in a signature that are no one's name. */
export const noNames: ReadonlySet<string> = new Set(
  `there all team everyone everybody folks sir madam sirs customer customers support service help helpdesk desk friend friends
  colleague colleagues again and or the to i we you it this that is for from with your our my a an of in on at hello hi hey dear
  good morning afternoon evening thanks thank best kind warm regards wishes sincerely yours cheers sent get please sorry order invoice
  whom may concern manager management department sales billing shop store care company office agent staff ladies gentlemen yes no not
  zusammen damen herren herr frau kunde kundin kunden kundinnen kundenservice kundendienst service team leute liebes guten tag morgen abend
  mit freundlichen grüßen grüße grüsse gruß gruss wünsche viele liebe beste vielen dank bitte ich wir sie es der die das den dem ein eine mein meine ihr ihre
  und oder von für leider gestern heute hallo bestellung rechnung buchhaltung vertrieb abteilung geehrte geehrter sehr
  bonjour bonsoir madame monsieur mesdames messieurs mademoiselle client cliente équipe tous toutes à le la les un une je nous vous
  mon ma mes votre vos cordialement merci bien bonne journée salutations service clients et ou pour avec sur dans voici suite
  hola buenos buenas días tardes noches señor señora señores señoras equipo todos todas cliente servicio atención estimado estimada
  estimados un una el los las yo nosotros mi su sus por para con gracias saludos cordiales atentamente soporte tienda y o desde
  ciao team salve monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober
  dezember lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
  email phone tel fax mobile telephone address subject date re fwd www iphone android ipad outlook ok vat iban bic id ceo cto
  inc ltd llc gmbh ag sa sl sarl corp plc bank street straße rue calle kg ug sas bv
  glad happy very great news good bad so just still also having trying writing looking waiting unable sure afraid aware located interested based
  using new done able surprised disappointed hoping going currently really too here back
  ready unhappy sad angry available traveling travelling away concerned confused worried pleased grateful
  returning contacting emailing calling asking missing receiving getting expecting experiencing deutsche ihnen uns
  price total amount product quantity status item items number account card tracking delivery parcel package refund return warranty
  menge preis betrag produkt artikel prix montant produit quantité precio importe producto cantidad estado
  mr mrs ms mx miss dr dr. mr. mrs. ms. prof prof. professor mme mlle m m. sr sra srta sr. sra. srta. don doña hr fr rev sir lady herrn monsieur madame doktor
  home garden online express premium plus basic pro max mini smart standard world market`.split(
    /\s+/,
  ),
);

/** Ends of what a firm, a shop or one of its teams is called. */
export const firmWords =
  /(?:^|\s)(?:GmbH|AG|KG|Inc|Ltd|LLC|Corp|SARL|SAS|SL|S\.?A|BV|Bank|Team|Support|Service|Shop|Store|Kundenservice|Kundendienst|Company|Group|Club|University|Hotel|Airlines?|Insurance|Versicherung|Department|Helpdesk|Care|Sales|Clients?|Cliente)\.?$/u;

/** Frequent given names, of which a capital word behind one makes a whole name. Those that are words as well are left out. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron adam adrian ahmed aisha alan albert alejandro alessandro alex alexander alexandra alice alicia alison amanda amara amelia amina amy
  ana anders andrea andreas andrew angela anika anja anke anna anne annika anthony antje antoine antonio arthur astrid aurélie axel
  barbara beatriz benjamin benoît bernd bernard birgit björn brandon brenda brian brigitte bruno camille carla carlos carmen carol caroline
  catherine cécile céline charles charlotte chloé christian christina christine christoph christopher claire clara claudia claus clément
  cristina daniel daniela david deborah denis dennis diana diego dieter dirk dominik dominique donald dorothea douglas edward elena elisabeth
  elizabeth elke elsa emil emily emma enrique eric erik ernesto esther ethan étienne eugen eva fatima felix fernando florian francesca
  francisco françois frank franziska frédéric friedrich gabriel gabriela gary george gérard gerhard gisela giulia giuseppe gloria gonzalo
  greta grégoire guillaume günter gustav hans hannah harald heike heinrich heinz helen helena helga henri henry holger hugo ian ibrahim ines
  ingrid irene isabel isabelle ivan jacob jacqueline jacques jakob james jan jana jane janet jason javier jean jennifer jens jeremy jessica
  joachim joan joanna johannes john jonas jonathan jorge josé josef joseph joshua juan judith jules julia julian julie julien julio jürgen
  karen karin karl karsten katharina katherine kathrin katja kathleen keiko keith kenji kenneth kevin klaus kristin kurt lars laura laurent
  lea léa lena léo leon léon liam lily linda lisa lorenzo louis louise lucas lucía lucie luis luisa lukas luke lydia maja manfred manon manuel
  marc marcel marco marcos margaret maria maría marie marina mario marion markus marta martha martin martina mary mateo mathieu mathilde
  matteo matthew matthias max maximilian megan mehmet mei melanie melissa michael michel michelle miguel mila mohamed mohammed monica monika
  moritz nadine nadia nancy natalia natalie nathan nicholas nicolas nicole niklas nina noah nora norbert olga olivia oliver olivier omar oscar
  pablo pamela pascal patricia patrick paul paula paulo pedro peter petra philip philipp philippe pierre pilar priya rachel rafael ralf
  ramón raphaël raquel raúl rebecca régis reinhard renate renée ricardo richard robert roberto rodrigo roger roland rosa ruth ryan sabine
  samantha samuel sandra sara sarah scott sebastian sebastián sergio sharon silke silvia simon simone sofia sofía sophia sophie stefan
  stefanie stephan stephanie stephen steven susan susanne svetlana sven sylvie tanja tatiana teresa theresa thierry thomas tim timothy tobias
  tomás torsten ulrich ulrike ursula uwe valentina valeria vanessa vera verónica victor victoria vincent virginie volker walter werner william
  wolfgang xavier yasmin yusuf yuki yves yvonne zoé zoe zoë
  abdul agnieszka ali anil arjun chiara deepak divya elif emre fatma giovanni hassan hiroshi joão kavita krzysztof layla leila luca małgorzata
  marek mustafa nguyen olena piotr rahul raj rajesh ravi sanjay sunita tariq tomasz wei yan zainab zeynep`.split(
    /\s+/,
  ),
);
