import type { RuleFile } from '../../rules/rule-set.ts';

export { perpetrator } from './perpetrator.ts';

/** Platforms where the contact or the exposure took place. */
export const platform: RuleFile = {
  topic: 'platform',
  values: {
    snapchat: `
      snapchat|snap|snappen|snapp|snapchatt|snappar|snappade|snappat|snapen|snapkonto*|snapgrupp*|snaps|snapmap|snäpp|snäppen|snäppade|snapchats|snapstory|snapchattade|snapat|snappa|snapade
    `,
    instagram: `
      instagram|insta|ig|instan|instagramkonto*|instakonto*|instadm|instat|insta-dm|instagramdm|reels|instagrams|instagrammen|insta:n
    `,
    tiktok: `
      tiktok|tt|tiktoken|tik|tiktoklive|tiktoks|tiktok-live|tiktokkonto*|tictoc|ticktock
    `,
    discord: `
      discord|dc|discorden|diskord|discordgrupp*|discordkonto*|discordkanal*|discordserver*|disc|dcserver
    `,
    messaging: `
      whatsapp|wa|whatsap|whatsup|whatsappa*|vatsapp|meddelandeapp*|sms:et|sms:en|smset|smsen|telegramm|messengergrupp*|meddelandetjänst*|whatsappgrupp*|telegram|messenger|kik|sms|smsar|smsade|smsat|sms:ar|imessage|wapp|signal|viber|wickr|mess|watsapp|telegramgrupp*|telegramkanal*|textar|sms|facetime|skype|mms
    `,
    gaming: `
      i|genom|via|på|spelar|spela|spelade .. ett? .. spelet|spel|onlinespel
      habbo|momio|msp|moviestarplanet|rocket|valheim|ark|rust|roblox|fortnite|minecraft|cs|csgo|cs2|counterstrike|valorant|fifa|onlinespel*|steam|playstation|ps5|ps4|xbox|wow|league|overwatch|gta|vrchat|brawl|mobilspel*|gaming|fifalobby*|gamingchatt*|pubg|apex|clash|eafc|spelchatt*|headset*|spelserver*|spelforum*|datorspel*|nintendo|genshin|spelkompis*|stumble
    `,
    dating_app: `
      tinder|grindr|badoo|bumble|hinge|dejtingapp*|dejtingsajt*|dejtingsida*|dejtingappen|happn|tindrade|tinderprofil*|tinderdejt*|grindrdejt*|tindermatch*|dejtingplattform*|dejtingtjänst*|raya|hoop|match.com|mötesplatsen|dejtsajt*|dejtsida*|yubo|okcupid|datingapp*|qruiser|dejtingprofil*|dejtappen|dejtapp*|wink|monkey
    `,
    sugar_dating: `
      sugardejtar|sugardejtade|sugarbaby*|sugarbabe*|sugarprofil*|sockerdejt*
      sugar .. dejt*|dating|daddy|daddies|baby|sajt|sida
      sugardejt*|sugardating*|sugardate*|seeking|sugarsida*|sugarsajt*|sugardaddy*|sugardadd*|victoria|milan|sugar*|richmeet*
    `,
    adult_content: `
      onlyfans|of-konto|of|fansly|camsida*|webcam*|camsajt*|camma*|patreon|justfor*|camming
    `,
    other: `
      facebook*|gratissida*
      omegle|teams|mejlen|vinted|reddit|twitter|facebook|fb|x.com|youtube|twitch|forum|forumet|flashback|bereal|jodel|tellonym|ngl|blocket|chattsida*|chattsajt|pinterest|wattpad|linkedin|tumblr|ask.fm|porrsida*|porrsajt*|pornhub|chatroulette|ometv|annonssida*|annonssajt*|eskortsida*|escortsida*|zoom|threads|airdrop|vinted|spotify|bilddagboken|tradera|chattforum*|marketplace|roulette|vk|depop
      han|hon|dom|någon|nån .. mejlar|mejlade|mejlat .. mig|från|hela|igen
    `,
  },
};

/** What was offered, promised or given in exchange. */
export const compensation: RuleFile = {
  topic: 'compensation',
  values: {
    none: `
      <neg> .. fått|fick|får|erbj*|betalt|ersättning|lovat .. något|nåt|pengar|någonting|betalt|tillbaka|för|i|?
      inga|inte .. pengar|presenter|gåvor|ersättning
      varken|vare sig .. pengar|presenter|gåvor|betalt
      <neg> .. erbjudit|erbjöds|lovat|gett|betalat|betalade|fått .. nåt|något|någonting|tillbaka|för det|i utbyte|pengar
      - inga .. pengar .. till|kvar|att|på
      - <neg> .. pengar .. till|kvar|att|på|hemma
      - <neg> .. får|fick|fått .. göra|säga|berätta|veta|ta|gå|träffa|hjälp|svar|tag|sova|vara|ha|prata|sluta|höra|visa|in|ut|bilder|bilden
      - <neg> .. betalt|betalat|betala .. honom|dom|dem|henne|något till|hyran
      ingen .. ersättning
      <neg> .. pengar|ersättning|betalt
    `,
    money: `
      <ge> .. <pengar>
      # .. i|på|via .. swish|cash|kontanter
      <pengar>|#|tusenlapp*|femhundra|tusen|hundra .. swish|i handen|kontant*
      betalade|betalar|betala|betalt|betalat|betalda .. min|hennes|hans|för|mig|henne|honom .. hyra|räkning*|mobilräkning*|skulder|tand*|lån|?
      köpa|köper|köpte|köpt .. <bild>|sex .. av|från|?
      tar|tog|tagit .. in|emot? .. pengarna|pengar|cash|betalt|cashen
      tog|tar|tagit|behöll|behåller .. hälften|del|allt|delen .. pengarna|pengar|det
      # .. varje|per|för .. gång|bild|träff|möte|video|timme|kväll
      fickpeng*|månadspeng*|veckopeng .. av|från
      honorar|arvode|dricks|swishning|swishen
      ekonomisk|ekonomiska .. ersättning|fördelar|stöd
      mot|i utbyte mot .. betalning|ersättning|pengar|cash|swish
      ersättning .. för|i|mot
      erbj*|lovade|lovat|lovar .. pengar|betalning|ersättning
      # .. kr|kronor|spänn|lax|tusen|euro|lappar|papp|kr
      <pengar> .. för|per|varje|om|efter|direkt|i
      betala*|betalt|swisha*|swish .. mig|henne|honom|för|per|bra|oss
      tjän* .. pengar|cash|stålar|#|bra|på
      <pengar> ... <ge>
      fick|får|fått|erbj*|lovade .. betalt
    `,
    gifts: `
      <ge>|spons* .. presenter|present|gåvor|presentkort*|kläder|skor|mobil*|telefon*|iphone|airpods|robux|vbucks|skins|spelpengar|smycke*|väska*|jacka*|smink|saker|grejer|dator|parfym|vapes|vape|halsband|spel|kort|hörlurar|nya|playstation|gåvokort|sneakers|nitro|discord nitro|klocka*|steamkort*|sminket|ipad|surfplatta*|keps*|tröja*|armband*|ring
      fått|fick|får|köpt|köpte|gett|gav|erbj*|lova* .. en|ett|ny|nya|nytt|sitt|? .. mobil*|telefon*|iphone|klocka*|väska*|jacka*|skor|kläder|cykel|moped|elsparkcykel|parfym*|smink*|godis*|leksak*|skins|robux|dator|ipad|surfplatta|spel*|presentkort*|mobilskal*
      får|fick .. hon|han|jag .. välja
      <ge> .. *väska|*väskor|*skor|*kläder|*telefon|*mobil|*smycke*|*koder|*kort|*presenter|*skins|ps5|ps4|xbox|switch|konsol
      <ge> .. mitt|min|mina|en|ett|sin|sina|hans .. gamla|gammal|ny|nya|nytt|dyr .. ps5|ps4|xbox|dator|mobil|iphone|switch|cykel
      paysafe*|paysafecard*|googleplay*|itunes*|steamkod*
      - jag|vi .. ger|gav|gett|köpte|köper|köpt|bjöd|lånade .. henne|honom|dom|dem|min|till
      - födelsedag*|julklapp* .. av|från|? .. mamma|pappa|mormor|farmor
      kommit|kom .. hem|tillbaka .. med .. nya|dyra|nytt|en ny .. saker|kläder|hörlurar|skor|mobil|telefon|väska|?
      dyra|märkes* .. presenter|kläder|skor|hörlurar|saker|prylar|väskor|telefon
      gåva|presenter|gåvor|klädpengar|spelkoder|koder|amazonkort*|itunes*|spotify*|battlepass|spelkort|spelpengar|valorantpoints|fifapoäng|lootboxar|prylar
      robux|vbucks|v-bucks|presentkort*|skins|spelvaluta|steamkort*|gåvokort*|nitro|gems|diamanter
      presenter|gåvor|presenterna|dyra .. saker|av|från|i
      <ge> .. dyra .. saker|presenter|kläder|grejer
    `,
    alcohol_drugs: `
      <ge> .. alkohol|sprit|vin|öl|cider|droger|weed|gräs|braj|hasch|cannabis|tramadol|piller|tabletter|kokain|kola|ladd|snus|cigg*|cigaretter|vodka|dricka|drinkar|röka|benzo|tjack|ammo|knark|vape*|lustgas
      hade|har|tog|köper|köpte|köpt|med|ut .. sig|ut|med .. vodka|cider|sprit|öl|vin|alkohol|starköl|folköl|alkoläsk|weed|droger|tjack|braj
      dricka|röka|supa .. gratis
      får|fick|fått|bjuds|bjöds .. på|? .. alkohol|sprit|droger|weed|gräs|piller|tabletter|vin|öl|cannabis|knark|kokain|narkotika|cigg*|vejp*|vape*|snus|starköl|lean
      bjöd*|bjuder|gav|ger|gett|köpte|köper|fick .. starköl|narkotika|vejp*|vejps|cannabis|spice|lean|xanor|xanax|benso|folköl
      alkohol|sprit|droger|weed|gräs|braj|hasch|tramadol|kokain|knark|knarket|tjack .. gratis|mot|för|om|i|som|fick|får|bjöd*
      bjöd|bjuder|bjudit .. på .. alkohol|sprit|vin|öl|droger|weed|gräs|röka|drinkar|cigg
      fixa*|langa* .. alkohol|sprit|droger|öl|cigg|snus
    `,
    accommodation: `
      bo|sova|bott|sovit|boende|övernatta|rum|sovplats|lägenhet|soffa .. gratis|mot|hos|i utbyte|för|om|billigt
      <ge>|lova* .. bo|sova|boende|rum|lägenhet|sovplats|husrum|tak|nånstans att bo|lya
      tak .. över .. huvudet
      bo|sova .. hos .. honom|henne|någon|nån|dom|han
      låter|lät|lät .. mig|henne|honom .. bo|sova
      gratis|fri|fritt .. boende|hyra|säng|rum|soffa|sovplats|logi|husrum
      hyra|hyran .. gratis|noll|mot|istället|ner|sänka|sänks|billigare
      sova|sover|sovit|sov|bott|bor|bo|bodde .. hos .. honom|kunder|köpare|en gubbe|gubbar|män|mannen .. mot|om|för att|gratis|utan
      bo|bor|bott|sova|sov|stanna .. där|kvar|hos honom|hos en .. om|mot|gratis|för
      husrum|logi|nånstans|någonstans .. att|mot .. bo|sova|sex|?
      slipp* .. hyra*
      sänkt|halv|lägre .. hyra
    `,
    other: `
      <ge> .. mat|skjuts|jobb|praktikplats|roll|modelljobb|kontrakt|resa|resor|middag|middagar|följare|körkort|körlektion*|betyg|uppdrag|hämtning|käk|hämtmat|taxi|kontakter|extrapass|timmar|extra|bio|betyget|mat
      fixa*|ordna*|erbj*|lova*|skaffa* .. modelljobb|jobb|praktik*|roll|kontrakt|skivkontrakt|extrajobb|uppehållstillstånd|papper|körkort|visum|anställning
      uppehållstillstånd*|arbetstillstånd
      skjutsar|skjutsade|skjuts|skjutsat|kör|körde .. mig|oss|henne|honom .. gratis|överallt|mot|om|i utbyte
      åka|skjuts|bilturer|turer|mat|käk .. gratis
      mat|käk|hämtmat .. och|å|ibland|mot|gratis
      mobilräkning*|räkningar .. betald|betalda|betalar|betalade
      för .. att .. få .. vara .. med|kvar
      speltid|plats .. i|om .. laget|jag
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
