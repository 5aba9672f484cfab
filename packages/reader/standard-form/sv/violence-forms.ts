import type { RuleFile } from '../../rules/rule-set.ts';

/** Form of exposure: every form that fits an option's description. */
export const violenceForms: RuleFile = {
  topic: 'violence_forms',
  values: {
    image_sharing: `
      spred|spridit|spritt|sprids|sprider|spreds|spridits ... <bild>
      <bild> ... spred|spridit|spritt|sprids|sprider|spreds|spridits|spridd|spridda|spridda
      spridit|spred|spritt .. det|den|dom|dem|allt
      skickade|skickat|skickar|forwarda*|skicka|skickats|skickades .. vidare
      skickade|skickat|delade|delat|delar|visade|visat|visar|visa .. <bild> .. till|för|med|åt .. alla|andra|klassen|kompis*|folk|killar*|polare*|skolan|sina|hela|gänget|laget|grupp*|vänner*|nån|någon|honom|henne
      visade|visat|visar|visa .. den|det|dom|dem|<bild> .. för|åt .. alla|andra|klassen|kompis*|folk|killar*|polare*|skolan|sina|hela|gänget|laget|vänner*|nån|några
      <bild> .. ligger|ligger|låg|finns|fanns|hamnade|dök|dyker|kom|gick|går|cirkulerar|läckte|läckt .. ute|nätet|upp|runt|sida*|sajt*|snap*|insta*|tiktok|telegram|discord|grupp*|porr*|konto*|skolan|kanal*|server*|twitter|reddit
      la|lade|lagt|lägger|laddade|laddat|ladda|postade|postat|postar|publicera* .. ut|upp .. <bild>|det|den|mig|dom|dem
      <bild> .. la|lade|lagt|läggs|lagts|laddade|laddats|laddat|postade|postats|postat|hamnade|hamnat .. ut|upp|nätet
      la|lade|lagt .. ut|upp .. snap*|insta*|tiktok|story|storyn|discord|telegram|nätet|grupp*
      går|gick|gått|skickas|skickats|cirkulera* .. runt
      hela|alla .. fått|fick|sett|såg|har .. <bild>|den|det|dom|dem
      alla|folk|andra|flera|många|klassen|hela .. sett|såg|ser .. <bild>|filmen|den|det|dom|mig
      fick|fått .. <bild>|dom|den .. skickad|skickade .. till sig
      <bild> .. läckt|läckte|läcktes|läckts|läcker|leaka*|lekades
      läckt|läckte|läcker|leaka* ... <bild>
      hängd|hängt|hänger|hängde|uthängd|uthängt .. ut
      fejk*|falsk*|ai|manipulera*|redigera*|deepfake*|photoshoppa*|deep|fejka* .. <bild> ... spri*|skicka*|delat|delade|runt|ut|upp|alla
      ai-bild*|deepfake*|nudify*|aibild*|fejknude*|ainude*
      hemnd|hämndporr*|revenge
      hela|halva .. laget|klassen|skolan|årskursen|stan .. fick|har|sett|såg
      klippte|klistrade|satte .. ansikte .. på
      mitt|hennes|hans .. ansikte .. på .. kropp*|<bild>
      - <hota> .. med? .. att? .. <sprida>|skicka*|visa*|läg*|lek*|läck*|publicera*|posta*
      - ska|skulle|kommer|tänker|vill|kan .. att? .. sprid*|skicka*|visa|lägga|läcka|posta|publicera*
      - annars|om ... sprider|skickar|visar|lägger|postar|läcker
      la|lade|lagt .. ut|upp .. en|ett|video*|bild*|videorna|filmerna|mig
      tagit|tog .. allt .. lagt|la|lade
      lagt|la|lade .. på|upp .. en .. sida|sajt|gratissida|grupp|porrsida
      påhittad|fejkad|falsk|manipulerad|ai .. bild*|film*
      bild* .. gjord .. ai|verktyg
      bild*|video*|film* .. i .. klassens|årskursens|lagets|gruppen|grupp*|klasschatten
      hotar|hotade .. inte .. längre .. lagt
      skickade .. runt .. bilder*|bild*
      spelade|spelat .. in .. allt? .. lade|la|lagt
      hela .. laget|klassen .. fick .. det|den|bilden
    `,
    sextortion: `
      <hota> ... <sprida>|lägga|skicka|visa|berätta|publicera*|posta*|läcka|ut|leaka
      <sprida>|skicka*|lägg*|visa*|läcka*|posta* ... om .. inte ... skicka*|betala*|gör*|träffa*|ger|ge|svara*|köp*|kommer|fler
      om .. inte .. betala*|skickar|svarar|gör|träffar|ger|lyder|ställer|kommer|köper ... <sprida>|skicka*|lägg*|visa*|läcka*|posta*|ut|berätta*
      annars ... <sprida>|skicka*|lägg*|visa*|läcka*|posta*|ut|får .. se
      ska|skulle|kommer|tänker ... <sprida>|lägga|skicka|visa|posta|läcka ... <bild>|dom|dem|den|alla|det ... alla|familj*|mamma|pappa|föräldrar*|klass*|skola*|kompis*|nätet|ut|följare*|farmor|mormor|kontakter|släkt*|jobb*|vänner*|chef*
      vill|ville|kräver|krävde|krävt|kräva|begär* .. ha|att|pengar|betalt|mer|fler|<bild> ... annars|för att|om
      kräver|krävde|krävt|begärde|begär|utkräver .. pengar|betal*|mer|fler|<bild>|<pengar>|#
      utpress*|sextortion|utpressning
      pengar|betala*|swish* ... annars|om .. inte ... <bild>|sprid*|skick*
      <hota> .. med .. <bild>|filmen|det|dom|dem
      har .. <bild>|dom|filmen .. som .. <hota>
      <hota> .. <mig>|henne|honom|hen .. med .. att .. <bild>|sprid*|skicka*|lägg*|visa*
      måste|tvingas|tvingad .. betala|skicka|swisha .. annars|för .. att|mer|fler|så|innan
      skicka .. mer|fler|nya ... annars
      skicka|skickar .. mer|fler .. annars
      annars .. får .. hela|alla|min|mina .. se|veta
      har .. min .. following*|följarlista*|kontaktlista* .. vill|hota*
      vill .. ha .. # .. annars|för|kronor|kr|spänn|i
      ska .. få .. dom|dem|bilderna|se .. om .. inte
      lägger .. ut .. dem|dom|den|bilderna|allt .. om
      om .. inte .. kommer|skickar .. skickar|lägger|ut
    `,
    grooming: `
      - låtsas|låtsades|utger .. vara .. jag|mig|hon|glad|sjuk|ok|okej|okey|stark|normal
      låtsades|utgav|utger|låtsas|låtsats .. vara|sig|för .. #?
      sa|sa|säger|sade .. att .. han|hon .. var # ... men|fast
      <vuxen> .. på .. # ... skriv*|chatta*|snap*|insta*|discord|pratar|bild*
      <vuxen> ... skriver|skrev|skrivit|chattar|chattade|pratar|pratat|snappar ... <bild>|träffas|mig|henne|honom|sex*
      gubbe|gubbar|gubben|snubbe|snubben|man|mannen|kille|killen|karl .. på|är|var .. # ... nätet|snap*|insta*|discord|spel*|roblox|tiktok
      vuxen|vuxna|äldre .. man|kille|snubbe|person|tjej|kvinna|gubbe ... skriv*|skrev|chatt*|kontakt*|nätet|snap*|insta*|discord|roblox|spel*|bilder
      groom*|gromm*
      hemlis|hemlighet .. mellan
      säg .. inte .. till .. <föräldrar>
      bygg* .. förtroende
      <bild> ... mer|utan kläder|privata|nakna|lättklädd*|underkläder|bh|trosor ... # ... år
      ~vill|ville|bad|ber|tjatade|tjatar|frågade|frågar ... <bild>|träffas
    `,
    compensation: `
      - kund|kunder|kunden .. på|i .. jobbet|butiken|kassan|caféet
      <ge> .. <pengar>|# ... för .. <bild>|att|sex|det|träff*|en|video|kväll|natt|gång
      <pengar>|# .. för .. att ... träff*|följa|sova|ha|skicka|bild*|visa|komma|ses|ligga
      # .. kr|kronor|spänn|lax|tusen|euro|lappar .. per|för|om|varje|gången .. <bild>|gång|träff|kväll|video|natt|en|att|jag
      <pengar>|#|betalt .. per .. <bild>|gång|träff|kväll
      betala*|betalt|swisha*|swish .. för .. <bild>|att|sex|det|träff*|mig|mina|möte*|umgås|middag*
      sälj* .. <bild>|sex|mig|sig|kropp*|content
      sålt|sålde|säljer|sälja .. <bild>|sex|mig|sig|kropp*|content|*bilder
      sugardejt*|sugardat*|sugardadd*|sugar|sugarbabe*|sugardaddy*
      escort*|eskort*|onlyfans|of-konto
      sex .. mot .. ersättning|betalning|pengar
      mot|i .. utbyte|betalning|ersättning
      <ge> ... <pengar>|#|presentkort*|robux|vbucks|skins|mobil*|telefon*|kläder|skor|jacka*|vape*|alkohol|sprit|droger|weed|gräs|cigg*|snus|boende|rum*|lägenhet*|husrum|väska*|smycke*|iphone|airpods|skjuts|mat ... om .. jag|hon|han|hen ... skicka*|träffa*|visa*|följ*|gjorde|gör|kom*|la|sov|ställ*
      skick*|visa*|träff*|bild* ... så|mot .. <ge> .. <pengar>|presentkort*|robux|vbucks|skins|snus|vape*|cigg*
      fick|får|fått .. <pengar>|# .. när|efter|varje|för .. jag|vi|gång|varje
      köp* .. sex|mig|henne|tjänst*
      köpare|köparna|torsk*|sexköp*|kunder|kund
      <bild> .. mot .. <pengar>|presentkort*|robux|vbucks|skins|snus|vape*|cigg*|pengar
      fick|får|fått|ge|ger|gav .. robux|vbucks|v-bucks|skins|presentkort*|gåvokort*|steamkort*|diamanter|spelvaluta
      erbj* ... <pengar>|#|presentkort*|jobb|boende|sova|robux|vbucks|skins|skjuts|alkohol|mobil*
      bo|sova .. gratis|hos ... mot|för|om .. att
      - betala* .. dom|honom|henne .. annars
    `,
    sexual_assault: `
      våldt*|valdt*|våldtog|våldtagen|våldtagit|våldtäkt*|voldt*
      övergrepp*|överrgepp*|förgr*
      tvinga*|tvingade|tvang|tvingat|tvingad|tvingar .. <mig>|<henne>|sig|till .. till?|att|sex|på
      tvinga*|tvingade|tvingat|tvingar .. <henne>
      tvinga*|tvingade|tvingat .. sig .. på
      gjorde|gjort|gör .. saker|grejer|nåt|något|det ... <neg> .. ville|vill|velat|ok|okej
      saker|grejer|nåt|något ... <jag>|<han> .. <neg> .. ville|vill|velat|ok|okej
      <neg> .. ville|vill|velat .. men|å|och|fast .. <han> .. fortsatte|gjorde|slutade|ändå
      fortsatte|körde|gjorde .. fast|trots|även|ändå|fastän ... nej|sa|<neg>|grät|bad
      sa .. nej|stopp|sluta .. men|å|och|flera ... fortsatte|gjorde|lyssnade|slutade|ändå|ignorera*|brydde
      lyssnade|slutade .. <neg> .. när|fast|trots|på ... nej
      mot .. min|hennes|hans|sin .. vilja
      utan .. samtycke|lov|att .. jag|hon ... ville
      utnyttja*|utnyttjad .. <mig>|henne|honom|sexuellt|mig|när|av
      utnyttjad|utnyttjade .. sexuellt|av
      rörde|rör|rört|tog|tar|tagit|ta|pillade .. på .. ställen|mig .. under|där|ställen
      rörde|rört|rör|tog|tagit|tar|tafsa* ... när .. <jag>|<han> .. sov|låg|somna*|full
      sov|somnat|somnade|däckad|däckat|medvetslös|full ... vaknade|vaknar .. av|att .. <han>|nån|någon
      vaknade|vaknar .. av|när .. att? .. <han>|nån|någon|min|en
      sex .. fast|trots|utan .. <neg>|att|jag|samtycke
      hade .. sex .. med .. mig|henne|honom .. fast|utan|när|trots
      lekt doktor
      försökt*|försökte|försöker .. våldta|tvinga
      höll|hålla|håller .. <mig>|henne|honom .. nere|fast
      höll .. fast .. <mig>|henne|honom
      låg|ligga .. med .. mig|henne .. fast|trots|utan
      stealth*|stealthing
      tog .. av .. kondom*|mina|hennes|hans
      han|hon|dom|de|nån|någon .. antast*|förgrep|ofred*
      antasta*|förgrip*|förgrep|incest*
      gick .. för .. långt
      ~hände .. saker|nåt|något .. på|hos|efter
      ~<neg> .. ok|okej .. det .. <han> gjorde
      kom .. in .. till|i .. mig|mitt|rummet|hennes .. natt*|sov|rum*
      kommer .. in .. till|i .. mig|mitt|rummet|hennes .. natt*|sov|rum*|nätter*
      sa|sagt|skrek|säger .. nej|stopp|sluta .. flera|fler|många|tre|två|hela .. gånger|tiden
      saker .. jag .. sagt .. nej
      lyssna*|lyssnade .. inte .. på .. nej
      inte .. lyssna* .. nej
      nåt|något|det .. som .. hände .. ville .. jag .. inte
      låste .. om .. oss|mig
      försökte|försökt .. göra .. ett? .. övergrepp|mig illa|saker
      grejer|saker .. hon|jag|han|hen .. inte .. vill|ville
      nåt|något .. hade? .. hänt .. kroppen|kände
      kroppen .. nåt|något .. hänt
      gjorde .. mot .. mig|henne|honom .. när|som
      inte .. gillar|vill|ville .. det .. han .. gör|vill|göra
      jag|hon .. säger|sa .. nej .. han|hon .. arg|gå|ändå|blir
      han .. vill .. annat
      heta|kalla .. det? .. övergrepp|våldtäkt
      räknas .. som .. våldtäkt|övergrepp
      varit|vara .. med .. om .. övergrepp|våldtäkt|det här
      hade .. sex|samlag .. fast|utan
      utsatt|utsatts|utsattes|utsätts .. för .. övergrepp|våldtäkt|sexuell*
      blev|blivit|bli .. utsatt|utsatta .. av|för|när|hos|?
      rör|rörde|tog .. på .. mig|henne|honom .. natt*|sov|nätter|säng
      ville .. jag .. inte $
      kommer .. in .. på|i .. natten|rummet|mitt
    `,
    sexual_harassment: `
      tafsa*|tafsning*|tafs|grabba*|smiska*|daska*|nöp|nypte|klapp* .. på|mig|henne|rumpa*|rumpan
      tafsa*|tafsning*|ofreda*|ofredande*|antastad
      tog|tar|tagit|ta|lade|la|lägger|lagt|höll|håller|smeker|smekte|strök|stryker .. handen|handen|mig|på|i .. på?|i? .. lår*|låret|rumpa*|rumpan|röv*|bröst*|midja*|höft*|knät|lår
      handen|hand|händer*|händerna .. på .. mitt|mina|min|hennes|hans|låret|benet|rumpan
      dickpic*|dickpics|dick|snopp*|könsbild*|nakenbild* .. på .. sig
      fick|får|fått|skickar|skickade|skickat ... <bild> .. på .. sig|sin|sitt|hans|kön*|underliv*
      oönskad*|oombedd*|ovälkom* .. <bild>|kommentar*|meddelande*|bilder
      skick* ... oombedd*|äckliga|snuskig*|sexuella
      kommenter*|kommentar*|komment* ... kropp*|bröst*|rumpa*|röv*|utseende*|äckl*|snusk*|hora|sex*|kläder*
      äckliga|snuskiga|sexuella|sexistiska|grova .. kommentar*|meddelande*|saker|förslag|skämt|ord|grejer|sms|dm*
      sexuella trakasser*
      sextrakasser*|trakassera* .. sexuellt
      kallar|kallade|kallat|kallas|skriker|ropar|ropade|skrek .. mig|henne|honom|efter .. hora|slampa|luder|fitta|äckl*|bög
      visslar|visslade|busvissl*|catcall*
      stirrar|stirrade|glor|glodde .. på .. mina|min|hennes|bröst*|rumpa*|mig|brösten
      blotta*|blottade|blottare*|runka*|onaner*
      gned|gnider|tryck*|trycker|tryckte .. sig .. mot
      pussa*|kyssa*|kysste|kysser|pussade ... fast|<neg>|utan|trots
      försökte|försöker|försökt .. kyssa|pussa|hångla
      frågar|frågade|frågat ... om .. sex|jag .. oskuld|naken|mina|bh|trosor|underkläder
      nära|inpå .. mig|hela .. tiden|inpå
      snusk*|snuskgubbe*|tjatar|tjatade|tjatat .. om .. <bild>|nudes|sex
      tar|tog|tagit .. på .. mig|henne|honom
      rör|rörde|rört .. vid|på? .. mig|henne|honom
      handen|hand .. på .. låret|knät|benet|lår|ryggen|rumpan
      kommenter*|kommentarer .. om .. kroppen|hans kropp|min kropp|hennes kropp|kropp
      ställer|ställde .. sig|sej .. bakom|nära|tätt
      drar|drog .. ner .. handduk*|byxor*
      stön*|stönar
      rycker|ryckte .. i .. handtaget
      skickade|skickar|fick|får .. en|såna|sån|sådan|äcklig* .. sån|bild* .. beskriva|äcklig|oombedd|?
      gubbe .. skrev|skickade
    `,
    honour_related: `
      heder*|hedern|hedersvåld*|hedersrelat*|hederskultur*|eib|ära|namus|sharaf
      gifta*|giftas|gift|giftermål*|bröllop*|förlova*|förlovning* ... bort|tvinga*|kusin*|vill .. inte|mot|bestäm*|hemland*|sommar*|måste
      gifta|gifts|gifter|giftas .. bort|bort
      bortgift*|tvångsgift*|tvångsäkt*|barnäkt*|gifte .. bort
      tvinga* ... gifta*|giftermål
      släkten|familjen|klanen|familjens ... skam*|rykte|ansikte|heder|rykten|vanhed*|skämm*|prata*
      drog|dra|dragit .. skam .. över
      skam*|skämt .. över .. familj*|släkt*
      hemland*|hemlandet ... skicka*|resa*|åka*|gifta*|skickad
      skick* .. tillbaka .. till? .. hemland*|somalia|irak|syrien|turkiet|afghanistan|iran|libanon|pakistan|kurdistan
      oskuld*|oskulds* ... kontroll*|familj*|bröllop*|bevis*|koll*
      slöja*|slöjan|hijab* ... tvinga*|måste
      bröder*|brorsan|bror|kusiner*|farbröder*|pappa|släkten|familjen|farbror ... kontroller*|kollar|följer|bevak*|vaktar|förföljer|spionerar ... mobil*|telefon*|mig|vem|vart|henne
      bort .. på .. uppfostringsresa*|uppfostringsresa
      uppfostringsresa*|könsstymp*|balkongflick*
      förstört .. släkten|familjen*
      dödar|döda|dödad|mördar ... om .. <han> .. får|ser|märker|hittar|fick .. reda|veta|ut|det
      giftas|gifta|gift|gifts .. bort|mot
      bli|blir .. gift|bortgift
      bröderna|brodern|familjen|föräldrar .. följer|läser|vaktar|kontrollerar
      skuld|skam .. över .. familjen|släkten
      kusin* .. fått .. löfte
      löfte .. om .. mig|henne
      familjens|släktens .. namn|heder|rykte
      ren .. tills
      vara .. ren|oskuld
      bestämt .. vem|man|make
      pojkar|killar .. inte .. får|samma|prata
      bröder|farbröder|kusiner|brorsan .. hämta*|följa|turas
      till .. min .. man .. inte .. sett|se|träffat
      hemlandet|äktenskapstvång
      ta|tar|skicka|skickar .. mig|henne|oss .. till .. hemlandet|flygplats*
      i .. sommar .. ska .. till .. hemlandet|släkten
    `,
    partner_violence: `
      <partner> ... slår|slog|slagit|sparka*|kontroller*|hota*|kollar|bestäm*|knuffa*|tvinga*|svartsjuk*|strypt*|våld*|örfil*|bryter|kallar|förbjud*|tvingar|krossa*
      min kille|killen|tjej|tjejen|snubbe|fästman|man|make|expojkvän|ex ... slår|slog|slagit|sparka*|kontroller*|hota*|kollar|bestäm*|knuffa*|tvinga*|svartsjuk*|strypt*|våldsam*|örfil*|bryter|förbjud*|tvingar|krossa*
      mitt ex|expojkvän|exkille ... slår|slog|slagit|sparka*|kontroller*|hota*|förföljer|kollar|knuffa*|tvinga*|stalka*|dyker|står|svartsjuk*
      exet ... slår|slog|slagit|kontroller*|förföljer|kollar|knuffa*|stalka*|dyker|står|hotar
      ihop|tillsammans|dejta* .. med ... slår|slog|slagit|sparka*|kontroller*|kollar|knuffa*|svartsjuk*|bestämmer|våldsam*
      tog .. strypgrepp
      strypgrepp*|strypt*|ströp
      våld* .. i? .. relation*|förhållande*|parrelation*|nära
      delar|dela|delad .. plats*|position*|gps ... måste|kräver|tvingar|hela
      måste ... dela .. plats*|position|snapmap|life360
      tar|tog .. livet .. av .. sig .. om .. jag .. gör|lämnar
      håller .. i? .. henne|mig .. så|hårt|märken
      slå .. sönder .. bilen|saker|mobilen
      bränna .. min|hennes .. bil|kläder
      mitt .. ex .. står|stod|följer|dyker|hotar
      brevinkastet
      mitt .. ex .. gjorde .. slut
      dök|dyker .. han|hon .. upp .. på|vid|utanför
      airtag|spårsändare|gps-sändare|spårar
      hindrar|hindrade|låste|vägrar .. mig|henne .. gå|lämna|in
      han|hon .. blir .. arg .. om|när .. jag|hon .. träffar|pratar|inte
      isolerad|isolerar .. mig|henne .. från
      pojkvän*|flickvän*|ex .. hotar|slår|knuffar|kontrollerar|följer|skriver
    `,
    trafficking: `
      ordnar|ordnade|ordnat|fixar|fixade|fixat|bokar|bokade|bokat|arrangera* .. träffar|kunder|köpare|möten|män|gubbar|dejter|killar|snubbar|datesen|tider
      kör|körde|skjutsa*|skjutsar .. <mig>|henne|honom|oss ... hotell*|lägenhet*|män|gubbar|kunder|köpare
      tvinga* ... sälja|träffa .. män|sex|mig|gubbar|kunder|andra
      säljer|sålde|sälja|sålt .. <mig>|henne|honom|oss .. till?|vidare
      hallick*|koppleri*|människohandel*|trafficking|pimp*|madam*
      skuld* ... jobba .. av|betala .. av|av
      jobba .. av .. skuld*
      lånar .. ut .. mig|henne
      pengarna .. går|gick|ska|hamnar .. till .. honom|henne|dom|dem|han
      lägger|la|lade .. upp|ut .. annons*
      annons* .. på .. mig|henne
      väljer|valde .. ut .. män|folk|kunder|åt
      män .. som .. han|hon .. väljer
      han|hon|dom|de|killen|pojkvännen .. tar|tog|får|behåller .. emot? .. in? .. pengarna|cashen|cash|betalt|hälften
      tar .. in .. cash
      bokat|bokar|bokade .. in .. folk|män|nån|någon
      stod|sitter|står|väntar|väntade .. i .. köket|bilen|utanför .. tog|tar|betalt
      kör|körde|kört .. henne|mig|honom .. till .. lägenheter|hotell|män|folk
      fixat|fixar|fixade .. möten|män|kunder|två
      hon|hen|han .. träffar .. folk|andra|män .. han|hon .. får|tar
      träffa .. två|flera|män|andra|folk .. som .. han .. redan? .. tagit
      la|lade .. upp .. mig|henne .. på .. sida*|sajt*|sugar*|annons*
      sköter .. annons*
    `,
    other: `
      filma*|filmad|filmade|filmat|filmar|fota*|fotade|fotat|spelade .. mig|henne|honom|oss|smyg*|hemlig* ... smyg*|hemligt|dusch*|omkläd*|toalett*|toan|utan|vetskap|bad*|sov|visste|kamera*
      smygfilm*|smygfota*|smygfotad*|dold .. kamera
      spionkamera*|kamera .. i .. dusch*|rum*|badrum*|omkläd*
      filma*|fota*|fotade|filmade ... i .. smyg|hemlighet|duschen|omklädningsrum*|toaletten
      upptäckte|hittade .. en? .. kamera*
      förföljs|förföljd|stalka*|stalker*|stalking
      hackade|hackat|hackad|kapade|kapat .. mitt|mina|hennes|kontot|konto*|mig
      falskt|falska|fejk|fejkade|fejkkonto* .. konto*|konton|profil* .. i? .. mitt|hennes|mig
      fejkkonto*|fejkprofil*
      skapat|skapade|gjort|gjorde .. konto*|profil* .. i .. mitt|hennes|hans namn
      doxa*|doxad|doxxa*
      satt|satte|gömt|gömde|lagt .. en? .. mobil|telefon|kamera .. i|på|hyllan|filmade
      mobil|telefon|kamera .. som .. filmade|filmar
      filmade|filmat|filmar .. i .. smyg
      tog .. kort|bild|bilder .. i .. smyg|utan
      förföljd|förföljs
    `,
  },
};
