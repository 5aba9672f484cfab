/** Word lists that the Swedish rules name in angle brackets. Folded; `x*` begins so, `*x` ends so. */
export const classes = {
  neg: 'inte int ej aldrig ingen inget inga ingenting icke',
  jag: 'jag ja jg jak vi man',
  mig: 'mig mej meg oss',
  dig: 'dig dej er sig henne honom hen',
  han: 'han hon hen dom de dem',
  henne: 'henne honom hen dem dom mig mej oss',
  nån: 'någon nån ngn nåt något nåa några nårn',
  mamma: 'mamma mamman morsan mamsen mor modern mammas',
  pappa: 'pappa pappan farsan far fadern pappas papsen',
  föräldrar:
    'föräldrar föräldrarna päron päronen föräldrars mamma mamman morsan pappa pappan farsan bonusmamma bonuspappa fostermamma fosterpappa familjehemsmamma familjehemmet styvmamma mor far',
  syskon:
    'syster systern syrran bror brorsan brodern lillasyster lillebror storasyster storebror syskon syskonen tvillingsyster tvillingbror kusin kusinen moster mostern faster fastern morbror farbror mormor farmor morfar farfar',
  kompis:
    'kompis kompisar kompisen kompisarna vän vänner vännen vännerna bästis bästisen polare polaren polarn bff väninna klasskompis klasskompisen klasskamrat rumskompis tjejkompis kompisarna',
  partner: 'pojkvän pojkvännen flickvän flickvännen sambo sambon partner partnern sambos',
  ex: 'ex exet expojkvän exflickvän mitt',
  bild: 'bild* bilden bilderna pic* foto* nude* film filmen filmer filmerna *bilder *bilderna *bilden *bild video* vid vids klipp* kort kortet korten selfie* inspelning* *filmer *film *klipp *pics innehåll materialet skärmdump* screenshot* ss',
  sprida: 'sprida sprider spridit spred spreds sprids spridits spridas spritt sprid spridning',
  skicka:
    'skicka skickar skickade skickat skicka* sända delar delade delat dela lägga lägger la lade lagt ladda laddat laddade publicera* posta* visa visar visade visat vidarebefordra* läcka läckte läckt läcker leaka* lekade leakat forwarda* airdrop* airdroppa*',
  hota: 'hota hotar hotade hotat hot hotet hoten hotfull* utpressa* pressar pressade pressa pressat pressad tvingar skrämma skrämmer',
  vuxen: 'vuxen gubbe* man mannen karl äldre snubbe* farbror*',
  pengar:
    'pengar pengarna cash para floos stålar stålarna flus kr kronor spänn lax swish swishade swishat swishar swisha tusen tusenlappar tusenlapp lappar hundring hundralapp sedlar betalt betala betalar betalade betalat tjäna tjänar tjänade guss flos cashen kontanter euro bitcoin krypto',
  ge: 'ge ger gav gett fick får få fått erbjöd erbjuder erbjudit lovade lovar lovat köpte köper köpt köpa bjöd bjuder bjudit skickade skickar skickat betalade betalar betalat betala swishade swishar swishat',
  vill: 'vill ville vilja önskar behöver behövde',
  berätta:
    'berätta berättat berättade berättar sagt sa säga säger snackat pratat pratade prata snacka snackade avslöjat anförtrott',
  vet: 'vet visste känner vetat',
  hjälp: 'hjälp hjälpa hjälper hjälpt stöd råd tips',
  polis: 'polisen polis aina ainan snuten bängen polisanmäl* polisanmälan',
  skola: 'skolan skola klassen klass skolgården gymnasiet högstadiet',
  lärare:
    'lärare läraren mentor mentorn rektor rektorn fröken magistern kurator kuratorn skolkurator skolkuratorn skolsköterska skolsköterskan skolsyster skolsyrran syster elevhälsan elevhälsa specialpedagog* resurs elevassistent* elevhälsoteamet speciallärare* idrottslärare* gympalärare* klassföreståndare* studievägledare* syv syven',
  vård: 'läkare läkaren läkarn doktor doktorn psykolog psykologen terapeut terapeuten bup bupp ungdomsmottagning* umo vårdcentral* vc sjukhus* barnmorska* barnmorskan psyk psykiatrin sjuksköterska* sköterska* akuten samtalskontakt* behandlare* habiliteringen mottagningen vården',
  soc: 'soc socialtjänst* socialsekreterare* socialen soss socialjour* handläggare* socialsekreteraren kontaktperson*',
  aldrig: 'inte aldrig ej aldri int alrig',
  hört: 'pratat talat skrivit ringt chattat mejlat mailat kontaktat snackat kontakt hört vänt haft sökt pratade talade ringde skrev',
  vår: 'min vår våran mina våra vårat mitt',
  mitt: 'min mitt vår våran mina',
  hans: 'hans hennes deras chefens lärarens gubbens grannens kompisens',
  förälder:
    'mamma pappa mor far förälder bonusmamma bonuspappa bonusförälder styvmamma styvpappa fostermamma fosterpappa fosterförälder familjehemsmamma familjehemspappa familjehemsförälder vårdnadshavare morsa farsa mamman pappan småbarnsmamma ensamstående jourhem jourfamilj tonårsförälder tonårsmamma tonårspappa föräldern',
  barnet:
    'dotter dottern dottra dotra dottrar döttrar dotters dotterns son sonen söner sons sonens barn barnet tonåring tonåringen tonårstjej tonårskille tonårsdotter tonårsson tonårsflicka tonårspojke flicka pojke grabb grabben tös tösen jänta yngsta äldsta mellansta yngste äldste unge ungen bonusdotter bonusson bonusbarn styvdotter styvson fosterdotter fosterson fosterbarn tvillingar familjehemsplacerade placerade',
  vän: '<kompis> kompis kompisens vän vännens bästis polare bff väninna klasskompis klasskompisar klasskamrat klasskamrater tjejkompis killkompis rumskompis lagkompis barndomsvän barndomskompis kamrat nära bästavän bestie homie hemsyster pluggkompis studiekompis kurskamrat jobbarkompis arbetskamrat nätkompis internetkompis spelkompis gamingkompis lagkamrat träningskompis',
  släkting:
    'syster systern lillasyster lillesyster storasyster syrra syrran lillsyrra lillsyrran storsyrra bror brodern lillebror lillbror storebror storbror brorsa brorsan lillbrorsa lillbrorsan kusin kusinen kusiner småkusin brorsdotter systerdotter brorson brorsson systerson syskonbarn barnbarn barnbarnet sondotter dotterdotter dotterson sonson halvsyster halvbror bonussyster bonusbror bonussyskon styvsyster styvbror tvillingsyster tvillingsyrra tvillingbrorsa tvillingbror tvilling guddotter gudson gudbarn svägerska svåger fostersyster fosterbror småsyskon syskon',
  äldre:
    'mormor morfar farmor farfar moster faster morbror farbror storasyster storebror storasyrra storbrorsa gudmor gudmamma gudfar gudfader morföräldrar farföräldrar ingift',
  yrke: 'lärare kurator skolkurator skolsköterska sjuksköterska skolsyster fritidsledare tränare fotbollstränare mentor rektor socialsekreterare barnmorska läkare skolläkare psykolog skolpsykolog fältassistent ungdomsledare behandlingsassistent elevassistent fritidspedagog präst diakon undersköterska ledare elevcoach boendestödjare stödperson stödassistent handläggare specialpedagog speciallärare socionom scoutledare behandlare ungdomscoach skolvärd polis idrottslärare ridlärare gympalärare klassföreståndare fältare fritidsassistent resurspedagog studiehandledare biståndshandläggare familjebehandlare familjerådgivare kontaktperson konfirmationsledare ungdomskonsulent samordnare trygghetsvärd skolbibliotekarie förskollärare barnskötare beteendevetare terapeut coach fritidslärare modersmålslärare gymnasielärare högstadielärare mellanstadielärare elevhälsan studievägledare',
  drabbad:
    'blivit blev bliver har är e mår råkat håller fick fått får utsatt* berättade berättat skickade skickat träffar pratar utsätts verkar vill går bor hotas hotad pressas pressad skäms vågar gråter skär utpressas blir kom ringde skrev sa har sagt chattar möter mött vägrar bara våldtogs våldtagen filmades tvingas tvingades utnyttjas utnyttjad sitter behöver',
  snart:
    'imorgon imorn imorrn imorron imorron morgon morn ikväll kväll inatt måndag tisdag onsdag torsdag fredag lördag söndag måndagen fredagen helgen lunch lunchen rasten direkt strax nu sen efter innan eftermiddag eftermiddagen förmiddag idag dag bitti efteråt nästa vecka påsklovet sportlovet höstlovet',
  gör: 'ringer mejlar mailar pratar snackar berättar visar skriver skickar frågar går åker kollar tar blockar blockerar anmäler bokar sover kontaktar säger provar testar träffar hämtar följer läser fyller loggar printar sparar hör möter söker lämnar ringa prata berätta skriva mejla kontakta gå åka',
} as const;
