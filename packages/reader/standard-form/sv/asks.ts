import type { RuleFile } from '../../rules/rule-set.ts';

/** What the supporter asks about, so that a short answer can be read against the question. */
export const asks: RuleFile = {
  topic: 'ask',
  values: {
    age: `
      hur gammal|gammalt|gamla
      hur många år
      vilken ålder
      ålder|åldern
      vilket år .. född
      år .. är du|hon|han|hen
      årskurs|årskursen|klass|klassen .. går
      vilken .. klass|årskurs|trea|åk
      om du .. fyllt|är|är över|under .. #
    `,
    county: `
      var|vart .. bor|håller|befinner|sitter|någonstans|nånstans|du|ni|hon|han
      vilken .. stad|kommun|ort|län|del|region|trakt
      vilket län|län
      varifrån|var .. ifrån|vart .. ifrån
      var .. i .. landet|sverige|länet
      bor .. du|ni|hon|han|hen .. i|någonstans|nånstans
      hör .. du|ni .. hemma
      kommun|ort|orten|trakten|hemort
    `,
    told: `
      vet .. någon|nån|ngn|några
      någon|nån|några .. som .. vet|känner|hört
      berättat .. för .. någon|nån|några|andra
      pratat|talat|snackat .. med .. någon|nån|några|andra
      sagt .. till|det|nåt|något .. någon|nån
      känner .. någon|nån|fler .. till
      vem|vilka|fler .. vet|känner|berättat
      någon|nån .. annan|mer|vuxen|fler .. vet|som|känner
      någon|nån .. du .. litar|pratat|berättat
      finns .. någon|nån .. som .. vet
      är .. du .. ensam .. med|om .. det|detta
      delat .. det .. med|detta
      anförtrott
      kunnat|vågat|hunnit|lyckats .. prata|berätta|snacka|anförtro .. med|för|till|det|dig|? .. någon|nån|ngn|några
      någon|nån .. vuxen|annan|kompis|? .. vet|känner|hört
    `,
    police: `
      anmält|polisanmält|polisanmälan|polisanmäla|anmäla|anmälan|anmälning|polisen|polis
    `,
    concern: `
      orosanmäl*|orosanmälan
      soc|socialtjänsten|socialen .. kopplad|inkopplad|kontakt*|vet|informera*
    `,
    suicidal_thoughts: `
      självmord*|suicid*|livsleda|dödsönsk*
      vilja|vill|velat|orkar .. inte .. leva|finnas|vara
      inte .. vilja|vill|velat|orkar .. leva|finnas|vara
      ta .. ditt|sitt|hennes|hans .. liv
      ta .. livet .. av
      leva .. längre|mer|vidare
      inte .. vill .. leva|finnas
      vill|velat|önskar .. dö|leva|försvinna|finnas
      tankar|tänkt|tänker .. på .. att .. dö|inte|leva|livet|döden|göra|avsluta|skada
      slippa .. leva|finnas
      tankar .. om|på .. döden|livet|dö
      dö|döden
      dina .. tankar .. riktigt .. mörka
      mörka|svarta .. tankar
      livet .. inte .. värt|värt
      hoppa .. av
      tänker .. du .. på .. att .. göra|dö|ta
      såna|sådana .. tankar
    `,
    self_harm: `
      självdestruktiv*|rispar|rispat|cutta*
      illa .. dig|sig|dej .. själv
      skada|skadar|skadat|skadade .. dig|sig|dej|själv
      gör|göra|gjort .. dig|sig .. illa
      självskad*
      skär|skärt|skurit|rispa*
      göra .. något|nåt .. mot .. dig|sig .. själv
    `,
    safe: `
      trygg|säker|tryggt|säkert|trygga|säkra|trygghet*|säkerhet*
      i .. säkerhet
    `,
    place: `
      någonstans|nånstans|ställe|plats .. att .. sova|bo|ta|vara|gå
      var|vart .. ska .. du|hon|han .. sova|ta vägen
    `,
    danger: `
      fara|akut|risk|rädd .. för .. att .. han
      kan .. han|hon|dom|de .. komma|ta|nå|hitta
      i .. fara
      hotad .. nu|just
      händer .. det .. nåt|något .. ikväll|inatt|nu|idag
      kommer .. han|de|dom .. ikväll|hem|dit|tillbaka
    `,
    first_contact: `
      första .. gång*|gången|kontakt*
      skrivit|ringt|chattat|varit|pratat|hört|kontakt*|kontaktat|mejlat .. hit|oss|här|med|av ... förut|tidigare|innan|förr
      skrivit|ringt|chattat|varit|pratat|kontaktat|mejlat .. förut|tidigare|innan
      tidigare|förut .. skrivit|ringt|chattat|varit|kontakt*
      ny .. hos|här
      pratat .. med .. oss
      varit .. här
    `,
    gender: `
      tjej .. eller .. kille
      kille .. eller .. tjej
      identifier*|könsidentitet|kön|pronomen
      flicka .. eller .. pojke
      man .. eller .. kvinna
      är .. du .. tjej|kille
    `,
    platform: `
      vilken|vilka|vilket|på|i .. app*|plattform*|sida*|sajt*|spel*|app|kanal*
      var|vart .. pratar|pratade|chatta*|skriver|skrev|träffades|träffade|hördes|hörs|kontakt*|lärde|mötte|ni|han|hon|startade|började .. ni|han|kontakten|i?
      hur .. kontakt*|kontaktade|hör|hörs|hördes|lärde|träffade|träffades
      snapchat|snap|instagram|insta|tiktok|discord|roblox
    `,
    perpetrator: `
      vem .. är|var|det|gjorde|som
      känner .. du|hon|han|ni .. honom|henne|personen|dem|dom|varandra
      någon|nån .. du|hon|han .. känner
      vem
      träffat|träffats|setts|sett .. honom|henne|personen|irl|verkligheten|i
      hur .. känner
      relation*
    `,
    met: `
      träffat|träffats|setts|ses|mötts|mött .. honom|henne|personen|irl|verkligheten|i|på|ni|er
      träffats|setts|mötts
    `,
    stillOn: `
      pågår|fortsätter|fortfarande|fortsatt|pågått|slutat|upphört
      är .. det .. över|slut
      har .. kontakt .. kvar|nu|fortfarande
      hör .. han|hon|de|dom .. av .. sig
    `,
    ongoing: `
      pågår|fortsätter|fortfarande|fortsatt|pågått
      har .. kontakt .. kvar|nu|fortfarande|med
      hör .. han|hon|de|dom .. av .. sig
      slutat|upphört|över
      när .. hände|var|skedde|hörde|senast|började
      hur .. länge|ofta
      senast
    `,
    wellbeing: `
      hur .. mår|känns|känner|har|är .. du|det|hon|han|hen|ni|dig
      hur .. är .. det
      hur .. har .. du|hon|han|hen .. det
      mår .. du|hon|han
      hur .. påverka*
      känner .. du|hon|han
    `,
    sleep: `
      sover|sömn|sömnen|sova|sovit
    `,
    eating: `
      äter|ätit|äta|mat|maten|aptit*
    `,
    compensation: `
      fick|får|fått|ge|gav|ger|erbj*|betala*|lovat|lovade ... något|nåt|pengar|betalt|ersättning|tillbaka|saker
      ersättning|betalt|pengar
    `,
    need: `
      vad .. behöver|önskar|vill|hoppas|hjälp*|hjälper
      vad .. skulle .. hjälp*|kännas|vara|behöva|vilja
      vill .. du .. ha .. hjälp
      hur|vad .. kan .. vi|jag .. hjälpa|göra
      vad .. kan .. jag|vi .. göra
      något|nåt|nån .. särskilt|du .. vill|behöver
    `,
    image: `
      <bild>
    `,
    offer: `
      vill .. du
      ska .. vi
      skulle .. du
      kan .. du
      hade .. det
      vore .. det
      har .. du .. tänkt|funderat
      känns .. det .. okej|ok
      går .. det
    `,
  },
};

/** Answers that do not start with yes or no. */
export const answers: RuleFile = {
  topic: 'cue.answer',
  values: {
    yes: `
      ^ det .. gör|har|är|vill|kan|vet .. jag|hon|han|den|det
      ^ gärna
      ^ tyvärr .. ja
      ^ tror .. det|jag
      ^ det .. tror .. jag
      ^ lite
      ^ ibland
      ^ typ ja
      ^ varje .. dag|natt
      ^ hela .. tiden
      ^ verkligen
      ^ kan .. man .. säga
      ^ så .. är|var .. det
      ^ det .. stämmer
    `,
    no: `
      ^ ingen|inget|inga|ingenting
      ^ inte .. än|direkt|alls|riktigt|vad|som|längre|nu|just|sånt|sånna|så
      ^ det .. gör|har|är|vill|kan|vet|tror .. jag|hon|han .. inte|aldrig
      ^ tror .. inte .. det
      ^ har|är|gör|vet|vill .. inte .. det|gjort|sagt|berättat
      ^ bara .. ni|du
      ^ aldrig
      ^ absolut .. inte
      ^ verkligen .. inte
      ^ det .. är .. lugnt
    `,
  },
};
