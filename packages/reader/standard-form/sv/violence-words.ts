import type { RuleFile } from '../../rules/rule-set.ts';

/** More ways of naming each form, by what stays the same in them: formal mails, call notes, slang and misspellings. */
export const violenceWords: RuleFile = {
  topic: 'violence_forms',
  values: {
    image_sharing: `
      hämnas|hämnats|hämnades|hämnd ... <bild>
      <han>|ex|exet|killen|killar|någon|nån ... skicka|skickar|skickade|skickat|delar|delat .. mina|hennes|våra|privata|intima .. <bild> .. till
      gjort|gjorde|skapat|genererat .. porr|porrbilder|nakenbild* .. av|på|med .. mig|mitt|henne|hennes|mina
      <bild> .. viral|virala
      <bild> .. hamnat|hamnar|dykt|publicerats|hittats|laddats .. på|i|hos|upp
      skickades|skickats|delades|spreds|skickas .. <bild> .. till|vidare|runt
      hänger|hängde|hängt .. ut .. mig|tjejer|folk|henne
      ligger|låg|finns|fanns|hamnade|cirkulerar|florerar|snurrar|gick .. <bild> .. på|i|hos|bland|mellan|runt|ute|överallt
      <bild> .. ligger|låg|finns|hamnade|cirkulerar|florerar|snurrar|delas|delats|delades|skickas|skickats|skickades|sprids .. ute|bland|mellan|runt|på|i|till|vidare|hos|överallt
      <bild> .. går|gått|gick|kommit|kom .. ute|bland|mellan|runt|vidare|överallt
      <bild> .. av|på .. mig|henne|honom|dottern|sonen .. delas|delats|sprids|spritts|spridits|cirkulerar|publicerats|publicerades|vidarebefordra*
      vidarebefordra*|vidareskicka*|vidaresänd* .. <bild>|den|det|dom|dem|till
      <bild> .. vidarebefordra*|vidareskicka*|vidaresänd*|läckts|läckt|läcktes|publicera*
      bildspridning*|spridning .. av .. <bild>
      utlagd|utlagda|uthängd|uthängda
      la|lade|lagt|laddat|laddade|postat|postade|publicera* .. ut|upp? .. <bild>
      gick|går|gått|skickades|skickas .. runt .. i|på|bland|hela|skolan|klassen
      gjort|gjorde|skapat|skapade|genererat|genererade|fejkat|fejkade .. en|ett|ai|fejk*|falsk*|naken* .. <bild>|porr*|video
      ai|app|appen .. klär|klädde|klätt .. av
      klätt|klädde|avklädd .. med .. ai|app
      ansikte*|ansiktet .. på .. en? .. porr*|naken*|kropp*
      visat|visade|visar .. upp? .. <bild>|sexvideo*|videon .. för .. andra|sina|vänner|kompisar|killarna|grabbarna|arbetskamrat*|kolleg*|lagkamrat*
      alla|hela|folk|flera|många .. har|hade|kan .. <bild>|dom|den
      okända|okänd|främlingar .. har .. <bild>
      exponera*|outa* .. mig|henne|honom|på|i|konto*
      exposekonto*|exposad|exposat|exposade|expose*|hämndporn*|hämnd-porr*
      - tänk .. om .. <bild>
      - om .. <bild> .. sprids|läcker
      - rädd .. att ... sprid*|läck*|lägg*|skick*|visa*
      - orolig .. att ... sprid*|läck*|lägg*|skick*|visa*
      - <bild> .. inte .. sprids|spridits|spritts|spridd|spridda|delats
    `,
    sextortion: `
      vägrar|raderar|radera .. att? .. ta? .. bort?|radera?|inte? ... <bild> .. om .. inte
      vägrar .. radera|ta bort|ta ner ... <bild>
      raderar|tar .. inte .. bort? .. <bild> .. förrän|om
      # .. timmar|minuter|dagar .. på .. mig|sig|oss .. att
      annars .. vet .. du|hon|han
      skicka .. en|några .. till|fler|ny|nya .. annars
      - kräver|krävde|krävt|kräv* .. en|ett .. ursäkt|förklaring|svar|lösning|möte
      vill|kräver|begär|tvingar .. <han> .. ha|att .. <pengar>|#|mer|fler|<bild>
      kommit|kom|tagit|fått .. över|tag ... <bild> ... vill|kräver|hota*|pengar|betala
      måste|ska .. betala|skicka|swisha ... för .. att .. <bild>|det|inte|dom .. inte|ska
      om .. jag|hon|han .. slutar|blockar|blockerar|vägrar|anmäler|berättar ... se|veta|ut
      utpressa*|utpressn*|utpresn*|bildutpress*|sexutpress*|blackmail*|svartmail*|sextort*
      <hota> .. med|om|att ... <bild>|läcka|sprida|publicera|exponera|outa|avslöja
      pressar|pressade|pressad|pressat|pressas .. på .. pengar|<bild>|mer|fler
      pengar|swish*|bitcoin|krypto|presentkort*|betalning|lösensumma ... för .. att .. inte .. <sprida>|lägga|skicka|visa|publicera|posta|läcka|berätta
      för .. att .. inte .. <sprida>|lägga|skicka|visa|publicera|posta|läcka
      <sprida>|skickar|lägger|visar|läcker|postar ... om .. jag|hon|han|vi|man .. inte
      om .. jag|hon|han|vi .. inte .. betalar|swishar|skickar|gör|svarar|lyder|fortsätter|kommer|filmar|ringer
      om .. jag|hon|han .. slutar|blockar|blockerar|vägrar|anmäler|berättar ... <sprida>|lägger|skickar|visar|läcker|får
      annars .. lägger|läggs|skickar|skickas|sprider|sprids|visar|visas|läcker|hamnar|går|publicera*
      annars|och då|så .. kommer .. alla|hela|mamma|pappa|föräldrarna .. få|se|veta
      kräver|krävde|krävt|begär|begärde .. att? .. jag|hon|han .. skickar|betalar|swishar|filmar|visar|ställer|ska
      kräver|krävde|krävt|krävs|avkräver|begär .. <pengar>|<bild>|betalning|summa|mer|fler|nya|#
      vill|ville .. ha .. <pengar>|# ... annars|för .. att .. inte
      spelade|spelat|filmade|filmat .. in .. mig|honom|henne|samtalet|videosamtalet|allt ... pengar|hot*|betala|skicka|vill
      lurade|lurad|lurat .. mig|honom|henne|sonen|att ... <pengar>|hota*
      skärmdump*|screenshot*|skärminspel* ... hota*|pengar|betala|annars
      måste|tvingas|tvingad|tvungen .. skicka|filma|betala|swisha ... annars|sprid*|hot*
      hållhake
      - presentkort*|butik .. present
    `,
    grooming: `
      groom*|gromm*|grum*
      vuxenkontakt
      vuxen|vuxna|äldre|främmande|okänd|medelålders .. man|män|kille|person|kvinna|snubbe ... bett|ber|bad|begärt|fråga*|vill|ville ... <bild>|träffa*|ses|avklädd*|naken*|lättkläd*
      kontakt|kontakta* .. med|av|från .. en .. vuxen|äldre|främmande
      låtsades|utgav|utgett|utger|låtsas .. sig? .. för .. vara?
      utger|utgav|utgett|utgivit .. sig .. för|vara
      visade|visar|visat .. sig .. vara|att .. # 
      visade .. sig .. att|vara .. mycket|betydligt .. äldre|gammal
      ljög|ljugit|ljuger .. om .. sin|sitt .. ålder|åldern
    `,
    compensation: `
      gav|ger|gett|stack|fick .. mig|henne|honom|jag .. <pengar>|# .. efteråt|efter|sen|lax|spänn
      - kund|kunder|kunden .. på .. jobbet|butiken|kassan|caféet
      visa .. mig|upp .. på .. cam|kamera|webcam ...
      får|fick|fått|tjänar|tjänade .. <pengar>|betalt ... visa|camma|cam|strippa|klä .. mig|av|på|?
      tippar|dricks .. mig|på|för|av
      mot .. att .. jag|hon|han .. låg|ligger|sov|hade|gjorde|ställde
      sugar|sugardad*|sugarmam*|sugardejt*|sugardat*|sexarbet*|sexsäljare|prostitu*|prostituerad*|eskort*|escort*|onlyfans|camma*|camgirl
      sex|sexuella tjänster|möten|träffar .. mot .. ersättning|betalning|pengar|boende|droger|gåvor
      mot .. ersättning|betalning|betalt
      betalar|betalade|betalat|betald|betalt|swishar|swishade|swishat .. mig|henne|honom .. för .. <bild>|att|sex|möte*|träff*
      säljer|sålt|sålde|sälja .. <bild>|sex|mig|sig|kroppen|trosor|använda|underkläder
      tar|tog|tagit|får|fick .. betalt .. för .. <bild>|att|sex|möte*|träff*
      <ge> .. <pengar>|# .. för .. en|att|några .. <bild>|träff|kväll|natt|sex|ses|träffas|komma|följa
      pengar|betalt|<pengar> .. när|varje|efter .. gång .. vi|jag .. ses|träffas|träffats|skickar
      <ge> .. skins|robux|vbucks|presentkort*|gåvokort*|vape|vejp|snus|alkohol|sprit|droger|cigg*|skor|kläder|mobil* .. om|för|när|mot .. jag|hon|han|att|<bild>|en|bilder
      skins|robux|vbucks|v-bucks|diamanter|swish|presentkort* .. om|för|mot .. jag|hon|han|<bild>|en
      sova|bo|bott|boende|tak|säng|rum .. hos|över ... mot|utbyte|betala*|tjänster
      träffar|träffat|träffade|dejtar|ligger|legat .. med? .. gubbar|män|äldre|killar .. för|mot .. pengar|betalt
      för .. pengar|pengars|pengarnas
      - hjälpa|praktik|extrajobb|sommarjobb|barnvakt .. för .. pengar
      - <pengar> .. för .. mat|bussen|hyran|lunch
      - kund* .. tjänst|support|service
    `,
    sexual_assault: `
      - tvinga*|tvingar|tvingade .. mig|henne .. att? .. ha|bära|gifta .. slöja|sjal|hijab|niqab|mig|sig
      ville .. jag|hon|han .. inte .. mer|längre|fortsätta ... <han> .. slutade|fortsatte|gjorde|lyssnade
      ville .. inte .. mer|längre|fortsätta ... slutade|fortsatte|ändå|gjorde|lyssnade
      drog|släpade|knuffade|låste .. in|ner|med .. mig|henne .. på|i|till ... saker|fast|gjorde|nej
      våldtäktsförsök*
      - såg|sett|läste|tittade|kollade ... serie|film|bok|dokumentär .. om|där .. en? .. våldt*|övergr*
      - serie|film|bok|dokumentär|avsnitt|nyheterna|lektion .. om .. en? .. våldt*|övergr*
      - inga|inget|inte|varken|ingen .. våld|hot .. eller .. övergr*
      våldt*|valdt*|våldta*|våltag*|våltog*|våltäk*|voldt*|våldtäk*|våldtäck*|våldtaj*|gruppvåldt*
      övergr*|overgr*|öveergr*|sexövergrepp*|sexualbrott*|sexbrott*
      sexuellt .. utnyttja*|våld|antast*|ofred*
      utnyttja*|utnyttjad|utnyttjats|utnyttjades .. sexuellt|av|när|mig|henne|honom
      utsatt|utsatts|utsattes|utsätts|utsatte .. för .. sexuell*|övergr*|våldt*|sexualbrott*|ofredande
      sexuellt|sexuella|sexuellt .. våld|övergrepp|handlingar
      tvingade|tvinga|tvingat|tvingar|tvingad|tvingades|tvingats|tvungen .. till .. saker|sex|sexuella|grejer|handlingar|det|samlag
      tvingade|tvingat|tvingar|pressade|pressat|övertalade|övertalat .. mig|henne|honom .. till|att .. ha|sex|göra|ligga|ta|saker|grejer|nåt
      gjorde|gjort|gör|göra .. saker|grejer|sånt|sexuella .. med|mot|på|åt .. mig|henne|honom
      - saker|grejer .. inte .. vill .. skriva|säga|berätta|beskriva|prata
      hände|hänt|händer .. saker|nåt|något .. som? .. jag|hon|han .. inte .. ville|vill|velat|med på
      gick|gått .. för .. långt|längre än
      gick|gått|går .. längre .. än .. jag|hon|han
      hade|haft .. sex|samlag|legat .. med .. mig|henne|honom .. när|fast|trots|medan
      sex|samlag .. mot .. min|hennes|hans|sin|ens .. vilja
      mot .. min|hennes|hans|sin|ens .. vilja
      utan .. mitt|hennes|hans|samtycke .. samtycke|tillåtelse|medgivande|godkännande|?
      sa|sade|sagt|skrek|bad|försökte .. säga? .. nej|stopp|sluta|ifrån ... slutade|lyssnade|fortsatte|gjorde|brydde|struntade|ändå
      <han> .. fortsatte|gjorde|körde .. det? .. ändå|fast|trots
      slutade|lyssnade|stannade|brydde|backade .. sig? .. inte|aldrig .. fast|när|trots|fastän|då|även
      kunde .. inte .. röra|säga|få|göra|ta .. mig|nej|fram|motstånd|sig
      frös|stelnade|paralyserad ... <han>|gjorde|höll
      vaknade|vaknar|vakna .. och|av|till|när|upp .. att? .. <han>|någon|nån .. låg|höll|var|tog|rörde|hade|på|över
      <han> .. la|lade|låg|tryckte|pressade .. sig|på|mig|henne|ner .. på|mig|henne|över|mot|ner
      tog|tar|ta|rörde|rör|röra|rört|kände|känna|smekte .. på|vid .. mig|henne|honom|privata|mina|intima .. när .. jag|hon|han .. var .. liten|barn|#|yngre|små
      rörde|rör|rört|tog|tar|tagit .. på? .. mig|henne|honom .. på .. nätterna|natten|kvällarna|ställen
      rörde|rör|rört|tog|tagit .. mig|henne|honom .. där|mellan|under|intimt|sexuellt|olämpligt
      när .. jag|hon|han .. var .. liten|barn|# .. rörde|tog|gjorde|tvingade|förgrep
      förgrep|förgripit|förgripa|förgriper|förgr* .. sig .. på
      fick|fått .. röra|ta|suga|göra .. på|vid|honom|det|saker .. honom|han|fast
      drog|slet|tog|ta|dra|slita .. av .. mig|mina|hennes|hans|kläder*
      låste|stängde .. dörren .. och|sen|så
      drogad|drogat|drogade|spetsad|spikad|spetsat|spikat .. drink*|min|mig|av|dricka|och|?
      ha|hade|haft .. nåt|något .. i .. min|hennes .. drink*|glas*
      antast*|incest*|ofredad|barnövergr*|pedofil*
      jag|hon|han .. ville|vågade .. inte .. men|säga ... <han>|nej|gjorde
      fast|fastän|trots att|även fast .. jag|hon|han .. inte .. ville|vill|var med
      fast|fastän|trots .. att? .. jag|hon|han .. sa|sagt|sade .. nej|stopp|ifrån
      tvingade|tvingar|tvinga .. sig .. på|till
      räkna*|är|var .. det? .. som? .. våldt*|övergr*
      - livet .. av .. sig
      - försökt*|försökte|försöker .. ta .. livet
      - inte .. våldt*|övergr*|utsatt
      - anklaga*|anklagad|anklagas|anklagat .. för .. våldt*|övergr*
      - film|serie|bok|avsnitt .. om .. våldt*|övergr*
    `,
    sexual_harassment: `
      frågar|frågade|skriver|skrev|undrar .. om .. jag|hon .. vill|ville .. ligga|knulla|ha sex|följa med hem
      säger|sa|skriver|skrev|tycker .. att? .. jag|hon|han .. är|e|har .. sexig*|het|kåt|snygg kropp|snygga bröst|fin kropp
      stryker|strök|smeker|smekte|masserar|masserade .. mig|henne|honom
      tagen|tagit|tar|klämd|nypt .. på|i .. rumpan|röven|brösten|baken
      sexskämt*|snuskiga skämt|öknamn .. av .. sexuell
      dickpic*|dick-pic*|snoppbild*|kukbild*|könsbild*|penisbild*|snuskbild*
      <han>|killen|killar|nån|någon|gubbe*|man .. skickar|skickade|skickat .. en? .. oönskad*|oombed*|obehaglig*|äcklig*|snuskig*|sexuell*|vidrig*|opassande|olämplig*|naken*|sexig* .. <bild>|meddelande*|sms|dm*|kommentar*|saker
      får|fick|fått .. en? .. oönskad*|oombed*|obehaglig*|äcklig*|snuskig*|sexuell*|vidrig*|opassande|olämplig*|naken*|sexig* .. <bild>|meddelande*|sms|dm*|kommentar*|förslag|saker|grejer
      oönskad*|oombed*|obehaglig*|sexuell*|opassande|olämplig*|ovälkom*|sliskig*|ekivok* .. närmande*|kommentar*|förslag|meddelande*|anspelning*|beröring|skämt|<bild>|inviter|blickar|frågor
      trakassera*|sextrakass*|sexuellt trakass*|sexuella trakass*
      ofreda*|ofredande|blotta*|blottar*|tafs*|tafft*|kladd*|kladdar|kladdig|kladdade|antast*|grab*
      klappa*|klappar|smiskar|slår|slog|daskar|nyper|nyp|tar|tog|tagit .. mig|henne|honom .. på .. rumpan|röven|rumpa|stjärten|baken|brösten|låret
      på .. rumpan|röven|stjärten|baken|brösten
      handen|hand|händer|händerna|arm|armen .. på|mellan|runt|innanför .. låret|benen|midjan|knät|rumpan|mitt|min|hennes|tröjan|axlarna
      ropar|ropade|skriker|skrek|skriver|kallar|kallade|kallas|kallad .. mig|henne|honom|efter|hora|slampa|luder .. hora|slampa|luder|fitta|slyna|mig|henne
      hora|slampa|luder|slyna|horan .. efter|till|åt .. mig|henne|honom
      kallad|kallas .. för? .. hora|slampa|luder|fitta
      vad .. jag|hon .. kostar|tar betalt
      kommentera*|kommentar*|komment*|anmärk* ... kropp*|bröst*|rump*|utseende*|figur|kläder|läppar
      säger|sa|sagt|skriver|skrev|pratar .. saker|grejer|sexuella|snusk* .. om .. min|hennes|hans|kropp* .. kropp*|bröst*|rumpa|utseende|?
      stirrar|glor|tittar|glodde|kollar .. på|in .. mina|hennes|min .. bröst*|rumpa*|kropp*|urringning
      raggar|stöter|stötte|flörtar|flörtade|ragga .. på .. mig|henne|honom .. fast|trots|hela|och|jämt|på|?
      försöker|försökte|försökt|ville .. kyssa|pussa|hångla|krama|ta på
      kysste|pussade|kysser|hånglade .. mig|henne|honom .. fast|utan|mot|trots|plötsligt
      sexskämt*|snuskskämt*|sexnoveller|stönar|stönade|juckar|juckade|gnider|gned|gnuggade|frotter*
      trycker|tryckte|tränger|trängde|ställer .. sig .. mot|upp|inpå|tätt|nära
      <neg> .. sluta|slutar|slutat .. skicka|skriva|kommentera .. snusk*|sexuell*|äcklig*|naken*
      - sexuella .. hälsa|läggning|rättigheter
      - på .. benen|axlarna .. ont
    `,
    honour_related: `
      måste|tvingas|ska|bör .. gifta|förlova .. mig|sig|henne .. med
      vill .. att .. jag|hon|han .. ska .. gifta|förlova .. mig|sig
      heder|hedern|heders*|hedr*|hederskultur|äran|namus|sharaf
      bortgift*|tvångsgift*|tvångsgifte*|tvångsäktenskap*|äktenskapstvång*|barnäktenskap*|könsstymp*|uppfostringsres*|balkong*|oskuldskontroll*|oskuldstest*|arrangerat äktenskap
      gifta|gifter|gift|gifts|giftas|giftes .. bort
      gifta|gifter|gift|giftas|äkta .. mig|henne|sig .. med .. min|en|sin|kusin*|man|någon .. kusin*|man|äldre|någon|jag|hon
      planera*|planerat|planer|arrangera*|bestämt|ordnat .. äktenskap*|giftermål*|bröllop*|förlovning*|vigsel
      äktenskap*|bröllop*|giftermål*|förlova* ... kusin*|hemland*|mot .. min|hennes vilja
      dra|drar|drog|dragit .. skam .. över|på
      skämmer|skämt|vanära*|vanhedr*|smutsa* .. ut|ner|familj*|släkt* .. familj*|släkt*|oss|?
      familjen|familjens|familj|släkten|släktens|föräldrarnas .. heder|ära|rykte|namn|skam|kontroll*
      vad .. släkten|folk|andra|grannar .. ska|kommer .. tro|säga|tycka
      kontroll*|bevaka*|övervaka*|kontrollera* .. av .. familjen|släkten|sin familj|sina bröder|bröder*|pappa|föräldra*
      bror|brorsan|brodern|bröder|bröderna|brorsor|kusiner|kusinerna|farbror|morbror|pappa|fadern|släkten|familjen|släktingar ... följer|följt|vaktar|bevakar|spionerar|kontrollerar|kollar .. efter|mig|henne|min|med|allt
      familjen|familj|föräldrar|föräldrarna|pappa|släkten|fadern ... låter|tillåter|accepterar|godkänner .. mig? .. inte|aldrig .. träffa|ha|umgås|gå|dejta|att|mig
      låter|tillåter .. mig|henne .. inte|aldrig .. träffa|ha|umgås|gå|dejta|vara .. killar|kille|pojkvän|ut|någon
      får .. inte|aldrig|ej .. ha|prata|träffa|umgås|dejta .. killkompisar|pojkvän|pojkar|flickvän
      lämna .. hemmet|hemma|huset .. ensam|själv|utan
      skicka|skickar|skickad|skickas|skickade|föras|förs|förd|föra|åka|resa|lämna* .. iväg? .. till|tillbaka|kvar .. hemland*|utomlands|släkten|släktingar|släktens
      till .. hemland* .. i|över|och|för .. sommar*|att|lov*|giftas
      tvinga*|tvingas|måste|bär .. bära|ha .. slöja|hijab|sjal|niqab
      oskuld .. tills|när|innan|till
      min|hennes|hans .. familj|släkt|bror|pappa|kusiner|bröder .. dödar|döda|mördar|slår|dödat
      - heder .. och|åt .. samvete|er
      - hedr* .. mormor|farfar
    `,
    partner_violence: `
      partnervåld*|relationsvåld*|kvinnomissh*|parvåld*|våldsam relation|destruktiv relation
      våld .. i|av .. nära|relation*|förhållande*|sambo*|partner*|pojkvän*|flickvän*
      misshandl* .. av .. sin? .. pojkvän*|kille*|sambo*|partner*|flickvän*|make*|ex*|tjej*
      stryptag*|strypgrepp*|strypt*
      tar|tog|tagit .. stryptag|strypgrepp
    `,
    trafficking: `
      - regionkoordinator* .. mot .. människohandel*
      hallick*|hallik*|koppler*|människohand*|trafficking|traffickad|pimp*|sexslav*
      sålts|såld|säljs|sålde|säljer .. till|av|vidare .. män|gubbar|andra|en|sin|okända
      annons* ... säljer|sålts|såld|säljs|män
      ordnar|ordnade|ordnat|fixar|fixade|fixat|bokar|bokade|bokat|skaffar|skaffade|hittar|hittade .. kunder|köpare|män|gubbar|möten|träffar|dejter|torskar
      kunder|köpare|män|gubbar|torskar .. åt|till .. mig|henne|honom
      bestämmer|väljer|bestämde .. vilka|vem|vilken .. jag|hon|han|kunder|män .. ska .. träffa|ligga|ses|följa
      tar|tog|behåller|behöll|får|fick|tagit .. alla|allt|hela|det mesta|mesta|hälften|större .. av? .. pengarna|pengar|vinsten|betalningen|summan|kosingen
      behåller|behöll .. pengarna|det mesta|allt
      tvingar|tvingade|tvingas|tvingad|tvingats|pressar|får .. att? .. mig|henne|honom|sälja .. att? .. sälja|prostituera*|träffa|ligga .. sex|mig|sig|män|kunder|med|kroppen|gubbar
      tvingas|tvingats|tvingad|tvingades .. sälja|prostituera*|träffa
      - sålts|såld|sälja|säljer .. cykel*|mobil*|kläder|huset
    `,
    other: `
      smygfilm*|smygfoto*|smygfota*|smygkamera*|spionkam*|kikhål*|kikare
      har|blivit|blev|varit .. smygfilmad|filmad|fotad|fotograferad|smygfotad .. i|när|utan|på
      filmat|filmade|filmar|filmas|fotat|fotade|fotograferat|fotograferade .. mig|henne|honom|oss|elever|tjejer .. när|i|utan|medan|bakifrån|under
      dold|gömd|hemlig|liten .. kamera|mobil
      kamera .. i .. omklädningsrum*|dusch*|badrum*|toalett*|toan|rummet|sovrum*
      under .. kjolen
      stalk*|förföljer|förföljd|förföljde|förföljt|förföljs
      hackat|hackade|hackad|kapat|kapade|kapad .. min|mitt|mina|hennes|hans|konto*|snap*|insta*
      falskt|fejk|fejkat|fake .. konto|profil
      - filmat .. klart
      - kamera .. till .. födelsedag*
    `,
  },
};

/** What somebody does to another; who does it decides the form (partner, kin in the name of honour, other). */
export const acts: RuleFile = {
  topic: 'cue.act',
  values: {
    hits: `
      mobbad|mobbas|mobbar|nerputtad|nedslagen|nerslagen
      man|mannen|kille|killen|partner|sambo .. som .. slår|slog|sparkar|misshandlar|hotar
      slår|slog|slagit|slå|sparkar|sparkade|sparkat|knuffar|knuffade|knuffat|puttar|puttade|örfilar|örfilade|nöp|bränner|biter|misshandla*|misshandel|strypte|spottar|spottade .. mig|mej|henne|honom|oss|dottern|sonen
      blir|blev|blivit|bli|har .. slagen|slagna|misshandlad|sparkad|knuffad|strypt
      misshandlas|misshandlats|misshandlades|misshandlad
      ger|gav|fick|får|fått .. mig? .. stryk|smäll|smällar|örfil*|spö|blåmärken
      drog|drar|dragit|slet|sliter .. mig? .. i .. håret|armen
      kastar|kastade|kastat .. saker|grejer|mobil*|tallrik* .. på|mot|efter
      fysiskt .. våld
      utsatt|utsatts|utsattes|utsätts|utsätter .. henne|honom|mig|? .. för .. våld|misshandel|hot|psykiskt
      slog|slår|slagit .. ner .. mig|henne|honom
      blåmärke* .. efter|av|från|på
      våldsam|våldsamt
      - slår|slog|slå .. vad|på trummor|upp|av|in|ihop|rekord|rot|hål|sig till
      - slog .. mig|honom|henne .. att|ner|som
      - slår .. mig .. att
    `,
    threatIf: `
      om .. mamma|pappa|familjen|brorsan|bror|bröderna|släkten|föräldrarna|de|dom|någon ... veta|reda|ser|märker|upptäcker|hittar ... dödar|döda|mördar|mörda|ihjäl
      dödar|döda|mördar|mörda .. mig|henne|honom .. om .. de|dom|pappa|familjen|brorsan|släkten|han|någon ... veta|reda|ser|märker|upptäcker
    `,
    threatens: `
      <hota> .. att|med .. döda|slå|skada|mörda|skjuta|sticka|bränna|ta|göra|komma|illa|våld|kniv|stryk
      <hota> .. till .. livet
      ska|kommer|tänker .. att? .. döda|slå|skada|mörda|hitta|förstöra|bränna .. mig|henne|honom|mej
      hotar|hotade|hotat|hotas|hotad|hotats .. mig|henne|honom|mej|av|och
      mordhot*|dödshot*|hotsms|hotfulla
      - <hota> ... <bild>|sprida|läcka|publicera|lägga|skicka|visa|berätta|anmäla
    `,
    forbids: `
      får .. inte|aldrig|ej .. träffa|umgås|prata|ha|gå|jobba|lämna|klä .. mina|sina|andra|kompisar|vänner|familj*|ut|med|mig|killar|snap*|insta*|mobil*|hemmet|ensam|själv|tjejkompisar
      låter .. mig|henne|honom .. inte
      förbjud*|förbjöd|förbjuder .. mig|henne|honom|att
    `,
    controls: `
      - följer|följde .. mig|henne .. på .. insta*|tiktok|snap*
      kontroller*|övervakar|övervakade|spårar|bevakar .. mig|henne|honom|allt|vad|vem|var|mobil*|telefon*|min|hennes
      bestämmer|bestämde|styr .. allt|över|vad|vem|vilka|hur|mitt|mina|hennes|när
      kollar|kollade|läser|läste|går igenom|snokar .. min|hennes|hans|i|mina|igenom .. telefon*|mobil*|meddelande*|sms|snap*|chattar|plats*
      svartsjuk*|jättesvartsjuk*|sjukligt svartsjuk
      isolera* .. mig|henne|honom|från
      slutar|sluta|lämnar .. inte|aldrig .. skriva|ringa|messa|höra|kontakta|smsa|mig|henne|följa|ifred|i fred
      lämnar .. mig|henne|honom .. inte|aldrig .. ifred|i fred
      vill .. inte|aldrig .. lämna .. mig|henne .. ifred|i fred
      står|stått|stod|väntar|dyker|dök .. upp? .. utanför|vid|på .. mitt|min|mig|hennes|jobbet|skolan|porten|huset|hemma
      följer|följde|förföljer .. efter? .. mig|henne|honom
      låste|låser|låst .. in|ute|dörren .. mig|henne|honom|?
      vågar .. inte .. lämna|göra slut
    `,
  },
};

/** Who does it, when the act alone does not tell. */
export const actors: RuleFile = {
  topic: 'cue.actor',
  values: {
    partner: `
      lever|bor|levt|bott .. ihop|tillsammans|med|? .. man|mannen|kille
      pojkvän*|flickvän*|sambo*|expojkvän*|exflickvän*|exsambo|exmake|exman|exfru|exkille|extjej|fästman|fästmö|make|maken|partner|partnern|exet|killvän
      mitt|hennes|hans|mina .. ex
      min|hennes|hans .. kille|tjej|snubbe|man|fru|gubbe|före detta|fd|gamla
      min|hennes|hans .. före detta|fd|gamla .. kille|tjej|man|pojkvän|flickvän
      göra|gjorde|gjort|gör .. slut
      förhållande|förhållandet|relationen|relation
      dejtar|dejtade|dejtat|tillsammans|ihop|gift .. med .. en|han|henne|honom|min
      - min .. man|kille .. i klassen
      - relation .. till .. mamma|pappa|läraren
    `,
    family: `
      mamma|mamman|pappa|pappan|morsan|farsan|päron|päronen|föräldrar|föräldrarna|styvpappa*|styvfar|bonuspappa*|plastpappa|styvmamma|bonusmamma|bror|brorsan|brodern|bröder|bröderna|storebror|syrran|syster|storasyster|kusin*|farbror*|morbror*|farfar|morfar|släkten|släkt|familjen|familj|fadern|modern|släktingar|far|mor
    `,
    other: `
      klasskamrat*|klasskompis*|killarna|grannen|granne|chefen|chef|kollega*|läraren|tränaren|killar|gäng|gänget|snubbe|främling|okänd|någon|nån
    `,
  },
};
