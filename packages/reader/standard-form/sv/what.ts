import type { RuleFile } from '../../rules/rule-set.ts';

/** Platforms where the contact or the exposure took place. */
export const platform: RuleFile = {
  topic: 'platform',
  values: {
    snapchat: `
      snapchat|snap|snappen|snapp|snapchatt|snappar|snappade|snappat|snapen|snapkonto*|snapgrupp*|snaps|snapmap
    `,
    instagram: `
      instagram|insta|ig|instan|instagramkonto*|instakonto*|instadm|instat
    `,
    tiktok: `
      tiktok|tt|tiktoken|tik|tiktoklive
    `,
    discord: `
      discord|dc|discorden|discordserver*|disc|dcserver
    `,
    messaging: `
      whatsapp|whatsappgrupp*|telegram|messenger|kik|sms|smsar|smsade|smsat|sms:ar|imessage|wapp|signal|viber|wickr|mess|watsapp|telegramgrupp*|telegramkanal*|textar|sms|facetime|skype|teams|mms
    `,
    gaming: `
      i|genom|via|på|spelar|spela|spelade .. ett? .. spelet|spel|onlinespel
      roblox|fortnite|minecraft|cs|csgo|cs2|counterstrike|valorant|fifa|onlinespel*|steam|playstation|ps5|ps4|xbox|wow|league|overwatch|gta|vrchat|brawl|mobilspel*|gaming|fifalobby*|gamingchatt*|pubg|apex|clash|eafc|spelchatt*|headset*|spelserver*|spelforum*|datorspel*|nintendo|genshin|spelkompis*|stumble
    `,
    dating_app: `
      tinder|grindr|badoo|bumble|hinge|dejtingapp*|dejtingsajt*|dejtingsida*|dejtingappen|happn|matchade|matchat|mötesplatsen|dejtsajt*|dejtsida*|yubo|okcupid|datingapp*|qruiser|dejtingprofil*|dejtappen|dejtapp*|wink|monkey
    `,
    sugar_dating: `
      sugardejt*|sugardating*|sugardate*|seeking|sugarsida*|sugarsajt*|sugardaddy*|sugardadd*|victoria|milan|sugar*|richmeet*
    `,
    adult_content: `
      onlyfans|of-konto|of|fansly|camsida*|webcam*|camsajt*|camma*|patreon|justfor*|camming
    `,
    other: `
      facebook*|gratissida*
      omegle|reddit|twitter|facebook|fb|x.com|youtube|twitch|forum|forumet|flashback|bereal|jodel|tellonym|ngl|blocket|chattsida*|chattsajt|pinterest|wattpad|linkedin|tumblr|ask.fm|porrsida*|porrsajt*|pornhub|chatroulette|ometv|annonssida*|annonssajt*|eskortsida*|escortsida*|zoom|threads|airdrop|vinted|spotify|bilddagboken|tradera|chattforum*|marketplace|roulette|vk|depop
      han|hon|dom|någon|nån .. mejlar|mejlade|mejlat .. mig|från|hela|igen
    `,
  },
};

/** Whom the harm came from. Weighed near the place where the harm is told. */
export const perpetrator: RuleFile = {
  topic: 'perpetrator_relation',
  values: {
    unknown_online: `
      kille|killen|tjej|tjejen|person|personen|nån|någon|man|konto|konton|profil|snubbe|typ|kompis|vän|spelkompis|spelare|åring|gubbe|gubbar|kvinna|hen|han|prenumerant|följare|lagspelare .. på|från|via|över|i .. internet|nätet|snap*|insta*|discord*|tiktok*|roblox|fortnite|minecraft|telegram|omegle|appen|spelet|kik|reddit|twitter|facebook|spel*|server*|yubo|tinder|forum*|chatten|dc|cs|twitch|whatsapp|lobby*|sajt*
      lärde|lärt|träffade|träffat|mötte|pratat|pratar|skriver|skrev|chattar|chattade|chattat|hittade|hitta|började|snackade|lagt|träffa|spelade|spelar|matchade|matcha|byggde|bygga|lirade|lirar .. känna|till|med|prata|skriva|chatta|ihop|hus|mot|? .. honom|henne|varandra|en|nån|någon|person*|kille|snubbe|han|dom|tjej|? .. på|via|genom|i .. en? .. nätet|snap*|insta*|discord*|tiktok*|roblox|fortnite|minecraft|telegram|omegle|spel*|appen|yubo|kik|app|tinder|server*|cs|twitch|reddit|forum*|fifa|samma|lobby*|anime*
      aldrig|inte .. träffat|träffats|sett|setts|mött|mötts .. honom|henne|personen|irl|varandra|i verkligheten|på riktigt|hen|?
      okänd|okänt|okända|främmande .. konto*|nummer|profil
      addade|la|lade|lagt|adda|friendade|följde|dm|dmade .. mig|henne|honom .. till|på|från|? .. på|snap*|insta*|?
      la .. till .. mig|henne|honom
      fejkkonto|fejkprofil
      nätkompis*|internetkompis*|onlinekompis*|nätvän*|spelkompis*|nätkille*
      låtsades|utgav|utger|utgett .. vara|sig|för
      kallar .. sig
      tillsammans .. fast? .. på .. nätet
      prenumerant*|följare
      sa|säger|påstod|påstår .. att? .. han|hon|den .. är|e|va|var .. #
    `,
    peer: `
      kille|killar|killarna|tjej|tjejer|tjejerna|pojke|pojkar|pojkarna|snubbe|person|några|nån|snubbar .. i|från|på .. min|klassen|klass|skolan|skola|parallell*|årskurs*|nian|åttan|sjuan|trean|laget|lag|parallellen|samma|hennes|vår|vårt|gänget|hans|sexan|femman|internatet|korridoren|programmet
      klasskompis*|klasskamrat*|skolkamrat*|skolkompis*|lagkamrat*|lagkompis*|parallellklass*|kursare|jämnårig*|målis|målisen|lagkapten*|medspelare*|kurskamrat*
      kompis|kompisens|kompisar|kusins|brorsas|syrrans .. kompis|kompisar|polare|vän
      min|hennes|hans .. bästa|gamla|före detta .. kompis|vän|polare|bästis
      killarna|killar|gänget|grabbarna|hockeylaget|laget|innebandylaget|fotbollslaget
      går .. i .. samma|min|hennes|hans|parallell*
      lika .. gammal .. som .. mig|mej|jag
      en .. kille|tjej .. som .. jag|går|gick .. känner|kände|i|på
      de|några|någon .. äldre .. killar*|spelare*|eleverna|i laget
      en .. klass .. över|under
    `,
    partner_ex: `
      min|mitt|hennes|hans|sitt|hens .. ex|expojkvän|exflickvän|pojkvän|flickvän|sambo|make|fästman|exsambo|kille|exkille|extjej
      min .. man|fru|tjej
      exet|expojkvännen|expojkvän|exkillen|exkille|exflickvän|exflickvännen|exman|exmannen|exsambo*|extjej*
      pojkvän|pojkvännen|flickvännen|flickvän
      va|var|varit|är|blev|bli .. ihop .. med|?
      var|va|är|blev|blivit .. tillsammans
      vi .. gjorde|gjort .. slut
      gjorde|gjort .. slut .. med
      dejtade|dejtar|dejtat .. honom|henne|en|i
      vår|våran .. relation|förhållande
    `,
    family: `
      pappa|farsan|far|fadern|styvpappa|styvfar|bonuspappa|plastpappa|morbror|farbror|farbröder|farbröderna|kusin|kusinen|brorsan|storebror|bror|brodern|bröder|bröderna|farfar|morfar|svåger|svågern|svärfar|styvbror|bonusbror|halvbror|mamma|föräldrar|föräldrarna|moster|släkten|släkt|familjen|brorsor|brorsorna|släktingar|släkting|svärfamilj*|låtsasfarfar|låtsaspappa|fosterbror
      mammas|morsans|pappas|hennes mammas|mors .. nya|dåvarande|fd|? .. kille|sambo|pojkvän|man|gubbe
      fasters|mosters|systers|syrrans .. man|kille|sambo|pojkvän
    `,
    known_adult: `
      tränare|tränaren|fotbollstränare*|lärare|läraren|magister*|chef|chefen|kollega|kollegan|granne|grannen|ledare|ledaren|fritidsledare*|ungdomsledare*|präst|prästen|vaktmästare*|rektor|familjevän*|handledare*|handledaren|arbetskamrat*|coach|coachen|ridlärare*|lägerledare*|bilskollärare*|körskollärare*|hyresvärd*|hyresvärden|behandlare|instruktör*|kocken|musiklärare*|idrottslärare*|inneboende|butikschef*|platschef*|vikarien|vikarie|ägaren|säsongsarbetare*|stallägare*|arbetsgivare*|styrkeledare|kantor*|pastor*|domare*|mentorn|sponsorn|sponsor|restaurangägare*|gymtränare|bekant|bekanting|stallchef*|värdpappa*|barnvakt
      pappas|mammas|familjens|föräldrarnas|bonuspappas|brorsans|syrrans .. kompis|vän|kollega|polare|bekant|chef
      kompis|kompisens|bästis|väns|kompisars .. pappa|farsa|styvpappa|morsa|mamma|storebror
      vän|kompis|bekant .. till .. min|familjen|mamma|pappa|mina
      bodde|bor|delar .. i? .. kollektiv*|lägenhet|korridor .. med
      en .. pappa .. i|till .. en|annan|laget|klubb*
      snubbe|kille|man .. som .. kör|skjutsar|jobbar|hänger|bor
      träffade .. via|genom|på .. sitt|mitt|jobb*|praktik*
    `,
    stranger_offline: `
      okänd|främling|främmande|främlingar|okända .. man|kille|person|gubbe|män|killar|?
      en .. man|kille|snubbe|gubbe|person|typ .. på|i|vid|utanför .. bussen|tunnelbanan|stan|tåget|parken|krogen|klubben|gatan|gymmet|busshållplats*|centrum|festival*|station*|pendeln|badhuset|hotell*|uteställe*|spårvagn*
      taxichaufför*|chauffören|vakten|ordningsvakt*|gäst|gästen
      träffade|träffat|träffades|träffats|mötte|möttes|sågs|setts|ses|besökt|bott .. honom|en|henne|vi|han|hos|upp|man|gubbe|? .. man|gubbe|irl|utanför|hotell*|tinder|grindr|dejt*|gånger|gången|verkligheten|hem|centrum|ica|bil*|honom|gubben
      dejt|dejten|tinderdejt*|grindrdejt*|tinderkille*
      köpare|köparen|köparna|kund|kunden|kunder|torsk*|sugardaddy*|sugardadd*
      säljer|sålt|sålde .. på .. grindr|tinder|nätet|sajt*|sida*
      hem .. till .. honom|en
      hämtade .. mig|henne|honom .. bil*|i|med|vid
      gubbe .. jag|han|hon .. hitta*|träffa*
      profil .. på .. sugar*|en sån|sajt*
    `,
    several: `
      flera .. olika .. killar|män|personer|gubbar|köpare
      många|olika .. män|gubbar|köpare|killar|personer
      både .. exet|pappa|killen .. och
    `,
    not_known: `
      vet|minns .. inte|ej|ingen .. vem|vilka .. det|som|han|hon|den|de|dom|personen|är|?
      ingen .. aning .. vem|om vem|vilka
      ingen|inte .. vet .. vem
      okänt .. vem
      kan .. va|vara .. vem .. som
      <neg> .. vet .. vem
      ingen|inte .. aning .. om .. vem
      anonym|anonymt .. konto|profil|sida
    `,
  },
};

/** What was offered, promised or given in exchange. */
export const compensation: RuleFile = {
  topic: 'compensation',
  values: {
    none: `
      <neg> .. fått|fick|får|erbj*|betalt|ersättning|lovat .. något|nåt|pengar|någonting|betalt|tillbaka|för|i|?
      inga .. pengar
      ingen .. ersättning
      <neg> .. pengar|ersättning|betalt
    `,
    money: `
      <ge> .. <pengar>
      # .. kr|kronor|spänn|lax|tusen|euro|lappar|papp|kr
      <pengar> .. för|per|varje|om|efter|direkt|i
      betala*|betalt|swisha*|swish .. mig|henne|honom|för|per|bra|oss
      tjän* .. pengar|cash|stålar|#|bra|på
      <pengar> ... <ge>
      fick|får|fått|erbj*|lovade .. betalt
    `,
    gifts: `
      <ge>|spons* .. presenter|present|gåvor|presentkort*|kläder|skor|mobil*|telefon*|iphone|airpods|robux|vbucks|skins|spelpengar|smycke*|väska*|jacka*|smink|saker|grejer|dator|parfym|vapes|vape|halsband|spel|kort|hörlurar|nya|playstation|gåvokort|sneakers|nitro|discord nitro|klocka*|steamkort*|sminket|ipad|surfplatta*|keps*|tröja*|armband*|ring
      robux|vbucks|v-bucks|presentkort*|skins|spelvaluta|steamkort*|gåvokort*|nitro|gems|diamanter
      presenter|gåvor|presenterna|dyra .. saker|av|från|i
      <ge> .. dyra .. saker|presenter|kläder|grejer
    `,
    alcohol_drugs: `
      <ge> .. alkohol|sprit|vin|öl|cider|droger|weed|gräs|braj|hasch|cannabis|tramadol|piller|tabletter|kokain|kola|ladd|snus|cigg*|cigaretter|vodka|dricka|drinkar|röka|benzo|tjack|ammo|knark|vape*|lustgas
      alkohol|sprit|droger|weed|gräs|braj|hasch|tramadol|kokain|knark|knarket|tjack .. gratis|mot|för|om|i|som|fick|får|bjöd*
      bjöd|bjuder|bjudit .. på .. alkohol|sprit|vin|öl|droger|weed|gräs|röka|drinkar|cigg
      fixa*|langa* .. alkohol|sprit|droger|öl|cigg|snus|åt
    `,
    accommodation: `
      bo|sova|bott|sovit|boende|övernatta|rum|sovplats|lägenhet|soffa .. gratis|mot|hos|i utbyte|för|om|billigt
      <ge>|lova* .. bo|sova|boende|rum|lägenhet|sovplats|husrum|tak|nånstans att bo|lya
      tak .. över .. huvudet
      bo|sova .. hos .. honom|henne|någon|nån|dom|han
      låter|lät|lät .. mig|henne|honom .. bo|sova
      slipp* .. hyra*
      sänkt|halv|lägre .. hyra
    `,
    other: `
      <ge> .. mat|skjuts|jobb|praktikplats|roll|modelljobb|kontrakt|resa|resor|middag|middagar|följare|körkort|körlektion*|betyg|uppdrag|hämtning|käk|hämtmat|taxi|kontakter|extrapass|timmar|extra|bio|betyget|mat
      modelljobb|modellkontrakt|fotojobb|modell|modelluppdrag|högre betyg|bättre betyg|befordran|speltid
      skjuts|skjutsar|skjutsade .. mot|hem|gratis|överallt|om
      betyg .. mot|om
      fast .. jobb|anställning
      jobb .. om|mot|i
    `,
  },
};

/** Money or acts demanded from the exposed person are not compensation. */
export const demanded: RuleFile = {
  topic: 'cue.demanded',
  values: {
    demanded: `
      kräver|krävde|krävt|begär|begärde|måste|betala|hotar|hotade|utpressa* ... <pengar>|#
      jag|hon|han|hen|vi|har .. betalade|betalat|swishade|swishat|skickade|skickat .. <pengar>|# 
      vill|ville .. ha .. <pengar>|#
      betala .. honom|annars|inte|dom|dem
      jag|hon|han|hen .. betala*
      köpa .. åt|till .. honom|dom
      annars ... <pengar>
      inte .. betala*
      sparpengar*|veckopeng*|mina .. pengar
      åt .. honom
    `,
  },
};
