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
} as const;
