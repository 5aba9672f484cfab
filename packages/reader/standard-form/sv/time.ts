import type { RuleFile } from '../../rules/rule-set.ts';

/** Danger now or within a day: stated, or denied. */
export const immediateDanger: RuleFile = {
  topic: 'immediate_danger',
  values: {
    yes: `
      han|exet|brorsan|killen|gubben|mannen|snubben|farbror|farbrodern|pappa|styvpappa|styvfar|dom|de|hon|någon|nån .. är|e|redan|sa|skriver|? .. på .. väg .. hit|hem|upp|till mig|till henne|till honom|mot
      på .. väg .. hit|till mig|upp till
      han|exet|killen|gubben|snubben|mannen|dom|de .. kommer|komma|dyker|åker|kör .. hit|hem|över|förbi .. ikväll|inatt|nu|idag|snart|strax|när som helst|om en stund|om en timme|i kväll|i natt
      han|exet|killen|gubben|snubben|mannen|dom|de .. sitter|står|parkerat|parkerar|väntar|är|e|cirklar|kör .. i? .. bilen? .. utanför|nedanför|nere .. mitt|min|vårt|vår|huset|porten|dörren|fönstret|lägenheten|henne|här|nu
      han|exet|killen|pappa|dom|de .. hittat|hittade|vet .. hit|mig|var jag är .. nu|och är
      han|exet|killen|gubben .. är|e .. här|hemma|inne|kvar .. nu
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
      jag|vi|hon|han|befinner .. är|e|sig|? .. i .. akut|stor|omedelbar|livs? .. fara
      jag|vi|hon|han .. är .. i .. fara
      livsfara|livsfarligt|livshotande
      rädd|rädda .. för .. mitt|sitt|våra .. liv|liv
      har .. bestämt .. datum|mig|sig .. ikväll|inatt|idag
      inte|ej .. trygg|trygga|säkert|tryggt .. nu|här|hemma|inatt|ikväll|hos|i
      inte|ej .. säker|säkra .. hemma|här|inatt|ikväll|nu
      inte|ej .. säker .. i .. sin|min
      står|sitter|väntar .. nedanför|utanför .. huset|porten|mitt|dörren|fönstret|lägenheten|hos mig
      - jag står|sitter|väntar .. utanför|nedanför
      gömmer|gömt .. mig|sig .. i|på|från
      låst|låste .. in .. mig|sig .. på|i
      - mamma|mormor|morfar|farmor|farfar|syster|syrran|storasyster|kompis*|polisen|polis|ambulans*|moster|faster|kurator*|soc|vän|bästis* .. är|e|kommer|? .. på .. väg .. hit|hem|upp
      - min|vår pappa|mamma|bror|syster|brorsa|syrra|kompis .. är|e .. på .. väg
      - inte .. trygg|säker|säkert|tryggt|trygga .. i|på|med|hos .. skola*|klass*|nätet|internet|stan|buss*|träning*|bussen|framtiden|kroppen|någonstans|folk|killar
      - inte|aldrig|slutat .. på .. väg
      - förra|igår|förrgår|sist|då|häromdagen|tidigare|förut ... utanför|bankade|på väg
      - utanför ... igår|förra|förut|i lördags|i fredags|i helgen|häromdagen|för .. sen
      - utanför .. skolan .. förra|igår
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
      i säkerhet hos|hemma|nu|här
      ^ trygg|säker .. hemma|nu|hos|där
      ingen|ej|inte .. akut|omedelbar|överhängande .. fara|risk|hot|skyddsbehov|situation
      ingen|inte|ej .. fara|risk .. ikväll|inatt|nu|för tillfället
      inte .. akut
      utom .. fara
      fara|hot|risk .. nekas|förnekas|förnekar|bedöms inte|föreligger inte|föreligger ej
      ingen .. vill|kan .. göra|komma åt .. mig|henne|honom .. här|nu
      mamma|pappa|syrran|kompisen|morsan|mormor|polisen .. är|e|sitter .. bredvid|hos mig|med mig
      mamma .. är|e|sitter .. i .. köket|rummet|vardagsrummet
      - inte .. säker|säkert|trygg|trygga|tryggt
      - vet .. säkert
      - säker|säkert .. på|att|om|tolv
    `,
  },
};
