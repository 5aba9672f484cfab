import type { RuleFile } from '../../rules/rule-set.ts';

/** Danger now or within a day: stated, or denied. */
export const immediateDanger: RuleFile = {
  topic: 'immediate_danger',
  values: {
    yes: `
      han|exet|pappa|brorsan|killen|farbror|dom|de|hon .. är|e|kommer .. på .. väg .. hit|hem|upp|till mig
      på .. väg .. hit|till mig|upp till
      ska|kommer .. komma .. hit .. ikväll|inatt|nu|idag|snart
      står|sitter|väntar|bankar|knackar .. utanför .. dörren|porten|fönstret|huset|här|min|nu|lägenheten|jobbet
      bankar|sparkar|rycker|slår .. på|i .. dörren|ytterdörren|porten
      måste|ska|tvingas|tvingar .. träffa|åka|dit|möta|följa|ses .. honom|dom|dem|en|nån|med|till|dit|? ... ikväll|inatt|imorgon|i kväll|i natt
      ikväll|inatt|imorgon .. måste|ska|tvingas .. jag|hon|vi .. träffa|åka|möta|dit|följa
      hämtar|hämta|tar|ta .. mig|henne|honom|oss .. ikväll|inatt|imorgon|flygplats*|till flyget|snart|natt
      kommer|hämtar .. efter .. stängning
      flyget|planet|flyg|flygplats* .. går|ikväll|imorgon|inatt|natt|nu
      utelåst|utkastad|utslängd|utslängda
      slängde|kastade|slängt|kastat .. ut .. mig|oss .. ikväll|idag|inatt|nu|nyss|igår
      ingenstans .. att .. ta|sova|gå|vara|bo
      ingen .. stans .. att .. ta|sova|gå|vara
      inget|inte|ingen .. ställe|plats .. att .. sova|vara|gå .. inatt|ikväll|?
      vågar|kan .. inte .. gå|åka|komma|vara|sova .. hem|hemma .. ikväll|inatt|nu|idag
      har|tagit|tog|svalt|svalde .. tagit|svalt|massa|alla .. tabletter|piller|överdos
      tänker|ska|kommer|tänkt .. ta .. dom|dem|tabletterna|alla|livet .. ikväll|inatt|nu|när|idag
      göra|ta .. det|livet|slut .. av|på|? .. ikväll|inatt|idag
      sitter|står .. på .. bron|taket|kanten|räcket|perrongen
      jag|vi|hon|han .. är .. i .. fara
      inte|ej .. trygg|trygga|säkert|tryggt .. nu|här|hemma|inatt|ikväll|hos|i
      inte|ej .. säker .. hemma|här|inatt|ikväll|i .. sin|min
      gömmer|gömt .. mig|sig .. i|på|från
      låst|låste .. in .. mig|sig .. på|i
    `,
    no: `
      känner|är|e|sitter|jag|hon|han|vi|här|det .. mig|sig|oss|? .. trygg|trygga|tryggt .. nu|här|hemma|hos|just|ikväll|där|inatt|i|på|med|?
      i .. trygghet|säkerhet
      säker|säkra|säkert .. nu|här|hemma|hos|ikväll|inatt
      ingen .. fara|risk .. nu|just|ikväll|för mig|på taket|akut|?
      inte|ej|ingen .. i|akut .. fara
      inte .. rädd .. nu|just|ikväll|för
      lugnt .. här|nu|hemma|där|just
      adressen .. är .. hemlig|skyddad
      skyddad .. adress|identitet|boende
      vet .. inte .. var|vart .. jag|hon|han|vi .. bor|är|jobbar
      han|hon|dom|de .. är .. bortrest*|utomlands|häktad|i fängelse
      tror .. att .. vi .. är
      ska|kommer|tänker .. inte .. göra .. något|nåt .. inatt|ikväll|idag|dumt
      inte .. idag|ikväll|inatt
      mamma|pappa|syrran|kompisen|morsan .. är|e|sitter .. här|hemma|bredvid|där då
      mamma .. är|e|sitter .. i .. köket|rummet|vardagsrummet
      - inte .. säker|säkert|trygg
      - vet .. säkert
      - säker|säkert .. på|att|om|tolv
    `,
  },
};
