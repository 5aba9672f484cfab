import type { RuleFile } from '../../rules/rule-set.ts';

export { perpetrator } from './perpetrator.ts';

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
