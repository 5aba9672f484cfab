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
      whatsapp|whatsappgrupp*|telegram|messenger|kik|sms|smsar|smsade|smsat|sms:ar|imessage|wapp|signal|viber|wickr|mess|gruppchatt*|watsapp|wa|telegramgrupp*|telegramkanal*|textar|sms|facetime|skype|teams|mms
    `,
    gaming: `
      roblox|fortnite|minecraft|cs|csgo|cs2|counterstrike|valorant|fifa|spelet|spel|onlinespel*|steam|playstation|ps5|ps4|xbox|wow|lol|league|overwatch|gta|vrchat|brawl|mobilspel*|gaming|gamingchatt*|rocket|pubg|apex|clash|eafc|among|spelchatt*|headset*|spelserver*|spelforum*|datorspel*|nintendo|genshin|spelkompis*|stumble
    `,
    dating_app: `
      tinder|grindr|badoo|bumble|hinge|dejtingapp*|dejtingsajt*|dejtingsida*|dejtingappen|happn|match|mötesplatsen|yubo|okcupid|datingapp*|hinder|qruiser|bdsmsajt|dejtingprofil*|dejtappen|dejtapp*|wink|monkey
    `,
    sugar_dating: `
      sugardejt*|sugardating*|sugardate*|seeking|sugarsida*|sugarsajt*|sugardaddy*|sugardadd*|victoria|milan|sugar*|richmeet*
    `,
    adult_content: `
      onlyfans|of-konto|of|fansly|camsida*|webcam*|camsajt*|camma*|patreon|justfor*|camming
    `,
    other: `
      omegle|reddit|twitter|facebook|fb|x.com|youtube|twitch|forum|forumet|flashback|bereal|jodel|tellonym|ngl|blocket|chattsida*|chattsajt|pinterest|wattpad|linkedin|tumblr|ask.fm|porrsida*|porrsajt*|pornhub|chatroulette|ometv|annonssida*|annonssajt*|eskortsida*|escortsida*|zoom|threads|airdrop|vinted|spotify|bilddagboken|mejl|mejlen|tradera|chattforum*|marketplace|roulette|vk|depop
    `,
  },
};

/** Whom the harm came from. Weighed near the place where the harm is told. */
export const perpetrator: RuleFile = {
  topic: 'perpetrator_relation',
  values: {
    unknown_online: `
      <vuxen>|kille|killen|tjej|tjejen|person|personen|nån|någon|man|konto|konton|profil|snubbe|typ|jämnårig|kompis|vän|spelkompis|spelare|# åring .. på|från|via|över|i .. internet|nätet|snap*|insta*|discord*|tiktok*|roblox|fortnite|minecraft|telegram|omegle|appen|spelet|kik|nån app|reddit|twitter|facebook|spel*|en server|yubo|tinder|grindr|forum*|chatten|dc|dejtingapp*|cs|twitch|whatsapp
      lärde|lärt|träffade|träffat|mötte|pratat|pratar|skriver|skrev|chattar|chattade|chattat|hittade|började|snackade|lagt|addade|adda*|la .. känna|till|med|prata|skriva|chatta|? .. honom|henne|varandra|en|nån|någon|person*|kille|snubbe|han|dom .. på|via|genom|i .. nätet|snap*|insta*|discord*|tiktok*|roblox|fortnite|minecraft|telegram|omegle|spel*|appen|yubo|kik|app|tinder|grindr|server|cs|twitch|reddit|forum*
      aldrig|inte .. träffat|träffats|sett|setts|mött|mötts .. honom|henne|personen|irl|på|i|dem|varandra|?
      okänd|okänt|okända|främling|främmande .. på|person|konto*|kille|man|nätet|nummer|snubbe|profil
      addade|la|lade|adda*|friendade|följde|dm|dmade|skrev .. mig|till .. mig|på|från?
      fejkkonto|fejkprofil|anonymt .. konto
      känner .. bara .. via|genom|på .. nätet|snap*|spel*
      nätkompis*|internetkompis*|onlinekompis*|nätvän*|spelkompis*
      låtsades|utgav .. vara|sig
      kallar .. sig
    `,
    peer: `
      kille|killar|killarna|tjej|tjejer|tjejerna|pojke|snubbe|person|några|en|två|tre|han|nån .. i|från|på .. min|klassen|klass|skolan|skola|parallell*|årskurs*|nian|åttan|sjuan|ettan|tvåan|trean|gymnasiet|laget|lag|parallellen|samma|hennes|vår|vårt|gänget|hans
      klasskompis*|klasskamrat*|skolkamrat*|skolkompis*|lagkamrat*|lagkompis*|parallellklass*|kursare|jämnårig*|lagkamrater
      min|en|hans|hennes|våran .. gamla|förra|bästa? .. kompis|bästis|polare|vän|killkompis|bästa vän|barndomsvän|tjejkompis ... spred|skickade|la|tog|gjorde|hotar|hotade|tafsade|filmade|utsatte|tvingade|våldtog|visade
      kompis|kompisens|kompisar|kusins kompis|bror|brorsas|brorsans|killkompis|vän|polare .. till|kompis|polare|vän
      går .. i .. samma|min|parallell*
      killarna|killar|gänget|grabbarna .. i|på|från
      på .. en? .. fest|festen|hemmafest*|förfest*|efterfest*|studentflak*|skolresa*|lägret
      en .. kille .. jag .. känner|kände|gillade|gillar|crushade|litade
      min .. crush
      en .. kompis
    `,
    partner_ex: `
      min|mitt|hennes|hans|sin .. ex|expojkvän|exflickvän|pojkvän|flickvän|dåvarande|sambo|man|make|fästman|exsambo|fru|exet|kille|tjej|exkille|f.d|nuvarande|före
      exet|pojkvännen|flickvännen|expojkvännen|expojkvän|exkillen|exkille|exflickvän|exman|exsambo*
      vi|dom|de|hon|han|jag .. var|varit|är|blev .. ihop|tillsammans|dejtade
      ihop|tillsammans .. med .. en|honom|henne|killen|min|varandra
      gjorde|gjort|göra|gör|har .. slut .. med|jag|när|så|för|?
      vår|våran .. relation|förhållande
      när .. vi .. var .. ihop
      dejtade|dejtar|dejtat
    `,
    family: `
      min|hennes|hans|sin|mammas|pappas .. pappa|mamma|styvpappa|styvfar|bonuspappa|bonusbror|storebror|bror|brorsa|farbror|morbror|kusin|farfar|morfar|plastpappa|plastfarsa|svåger|svärfar|styvbror|halvbror|moster|faster|bonusfarfar|far|mormor|farmor|släkting|familj|släkt|fosterbror|fosterpappa|svärmor|systers man|mosters man|fasters man|systers kille ... gjorde|tafs*|tvinga*|rörde|rör|slår|slog|hota*|utsatte|våldt*|förgr*|kom|kontroll*|vill|har|säger|bestäm*
      mammas|morsans|pappas|hennes mammas|mamma .. nya? .. kille|sambo|pojkvän|man|tjej|gubbe|nya
      styvpappa*|styvfar*|plastpappa*|bonuspappa*|låtsaspappa*|låtsasfarfar|styvbror*|svärfar*|svåger*|svägersk*
      farbror|farbröder|morbror|kusin|kusinen|farfar|morfar|storebror|pappa|bonusbror .. som|har|är|gjorde|börja*|kom|hota*|tafs*|utsatte|rörde|tvinga*|vill|säger|brukar|slår|slog
      familjen|släkten|släktingar|farbröderna|brorsorna|bröderna|familjens|klanen .. vill|tvingar|hotar|säger|kontroller*|bestäm*|har|ska|planerar|kräver|tycker|heder*
      min .. familj|släkt .. hotar|vill|tvingar|kontroll*|planerar|kräver
      fasters|mosters|systers .. man|kille|sambo
      incest
    `,
    known_adult: `
      tränare|tränaren|fotbollstränare*|lärare|läraren|magister*|chef|chefen|kollega|kollegan|granne|grannen|grannens|ledare|ledaren|fritidsledare*|ungdomsledare*|präst|prästen|imam|vaktmästare*|rektor|familjevän|handledare*|arbetskamrat*|coach|coachen|ridlärare*|personal|personalen|lägerledare*|körlärare|bilskollärare*|arbetsledare*|scoutledare*|hyresvärd*|behandlare|mentor|instruktör*|kock|kocken|musiklärare*|idrottslärare*|gympalärare*|barnvakt*|familjehemspappa*|fosterpappa*|inneboende|flatmate|butikschef*|platschef*|stallägare*|vikarien|vikarie|kontaktperson ... gjorde|tafs*|tvinga*|rörde|rör|skriver|skickar|skickade|kommenter*|säger|sa|hota*|utsatte|våldt*|lägger|la|tog|tar|stirra*|kom|filma*|har|frågar|vill|brukar|bjud*|klämmer|kramar|börjat|ställer|höll
      min|vår|våran|hennes|hans|en .. tränare|chef|lärare|granne|kollega|ledare|handledare|fritidsledare|hyresvärd|coach|ridlärare|arbetskamrat|mattelärare|idrottslärare|familjevän
      pappas|mammas|familjens|föräldrarnas|bonuspappas|mina föräldrars .. kompis|vän|kollega|polare|bekant
      kompis .. pappa|farsa|bror
      kompisens|kompis|bästis|väns .. pappa|farsa|styvpappa|storebror|morsa|mamma
      på .. jobbet|praktiken|praktik|sommarjobb*|jobb
    `,
    stranger_offline: `
      okänd|främling|främmande .. man|kille|person|gubbe .. på|i|som|bussen|tunnelbanan|stan|tåget|parken|krogen|klubben|gatan
      en .. man|kille|snubbe|gubbe|person|främling .. på|i|vid .. bussen|tunnelbanan|stan|tåget|parken|krogen|klubben|gatan|gymmet|busshållplats*|centrum|festivalen|festival|stationen|taxi*|pendeln|badhuset|hotellet|uteställe*
      taxichaufför*|taxi|chauffören|vakten|ordningsvakt
      träffade|träffat|träffades|träffats|mötte|möttes|sågs|setts|åkte|ses .. honom|en|henne|kille|på|i|irl|hem|hos|upp|några|två|första .. irl|hotell*|tinder|grindr|dejt*|bil*|hem|fika|gånger|gången|verkligheten|hos|centrum|en
      dejt|dejten|tinderdejt*|grindrdejt*|dejta*|tinderkille*
      köpare|köparen|köparna|kund|kunden|kunder|torsk*|sugardaddy*|sugardadd*
      en .. kille .. från .. tinder|grindr|badoo|hinge|bumble
      hem .. till .. honom|hen|henne|en
      hämtade .. mig|henne|honom .. bil*|i|med
      okända .. män|killar
      lärde .. känna .. ute
    `,
    several: `
      flera|olika|många .. killar|män|personer|gubbar|olika|kunder|köpare|konton|stycken|snubbar|vuxna|andra
      både .. och .. ? 
      flera .. olika
      olika .. män|personer|killar|gubbar|köpare
    `,
    not_known: `
      vet .. inte|ej|ingen .. vem|vilka .. det|som|han|hon|den|de|personen|?
      ingen .. aning .. vem|om vem|vilka
      <neg> .. vet .. vem
      anonymt|anonyma|anonym .. konto|konton|person|någon|profil
      vem .. det .. är .. vet .. inte
      inte .. aning .. om .. vem
      okänt .. vem
      minns .. inte .. vem
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
