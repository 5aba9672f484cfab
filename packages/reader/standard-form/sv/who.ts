import type { RuleFile } from '../../rules/rule-set.ts';

/** Who writes, in relation to the exposed person. A cue must name the relation and that the talk is about that person. */
export const contactRole: RuleFile = {
  topic: 'contact_role',
  values: {
    parent: `
      <vår> .. <barnet>
      jag|vi|sambo|man|fru .. har .. en|två|tre .. <barnet> .. på|som|i|#
      <vår> .. # åring|åringen|åriga|årige|årig|års .. <barnet>|tjej|flicka|pojke|kille|grabb|?
      <vår> .. *åring|*åriga|*årig|*årige .. <barnet>|tjej|flicka|pojke|kille|?
      <vår> .. 9|10|11|12|13|14|15|16|17|18 .. åring|åriga|årige
      jag .. är|e .. en? .. <mamma>|<pappa>|förälder|bonuspappa|bonusmamma|vårdnadshavare .. och|till|åt|som|här|$
      vi .. är|e .. föräldrar|vårdnadshavare|familjehem|fosterföräldrar|jourhem|mamma och pappa
      som|i egenskap av .. <förälder> .. är|blir|vill|känner|undrar|till|vet|man|står|har
      <förälder> .. till .. en|ett|min|två|tre|flera|flicka|pojke|dotter|son|#|tonår*|tjej|kille|barn|någon|utsatt|den
      ^ <förälder> .. här|som|ringer|skriver|hör|undrar|söker
      orolig|oroliga|förtvivlad|ledsen|skräckslagen|rådvill|uppriven|förkrossad .. <förälder>|föräldrar
      <förälder> .. ringer|skriver|hör av|mejlar|kontaktar|uppger|berättar att
      <förälder> .. till .. flicka|pojke|dotter|son|#|tonår*|tjej|kille
      gäller|angående|ang|kring|om|för|åt|rör|handlar om .. <vår>|sin .. <barnet>
      sin|sitt|sina .. <barnet>
      ^ sonen|dottern|barnet .. är|har|blev|går|blivit|fick
      - sin .. <barnet> ... slår|slog
      - vän|kompis .. till .. <vår> .. <barnet>
      - <hans> .. <barnet>
      - jag .. är|e .. <vår> .. <förälder>
      - <vår>|hans|hennes .. <förälder> .. ringer|skriver|hör .. på|till|hela
    `,
    friend: `
      det|detta|gäller|handlar|rör|angående|ang .. gäller|handlar|är|e|om|inte|rör .. min|en|om|mina|till|våran|vår .. bästa? .. <vän>|flickvän|pojkvän|tjej|kille|sambo|partner
      skriver|ringer|frågar|hör|chattar|undrar|söker|kontaktar|mejlar ... för|åt|om|angående|ang|gällande|pga .. min|en|mina|våran|vår|sin .. bästa? .. <vän>|flickvän|pojkvän|tjej|sambo|partner
      min|en|våran|mina|vår|ens|typ .. <vän> .. som? .. jag? .. <drabbad>
      min|en|vår .. <vän> .. i|från|på .. klassen|skolan|jobbet|laget|gymmet|min|plugget ... <drabbad>
      min|en .. <vän> .. som .. <drabbad>
      orolig|rädd|oroar|bekymrad|ledsen .. för|om|mig|över|kring .. för? .. min|en|mina|våran|vår|ens .. bästa? .. <vän>|flickvän|pojkvän|tjej|kille|sambo
      min .. flickvän|pojkvän|tjej|kille|sambo|partner|fästmö|fästman .. har .. blivit|råkat|varit|fått .. utsatt*|våldtagen|med|hotad|ut|filmad|nakenbild*|sina
      min .. flickvän|pojkvän|tjej|kille|sambo|partner .. blev|blivit .. utsatt*|våldtagen|hotad|filmad|pressad|antastad|tafsad
      min .. flickvän|pojkvän|tjej|kille|sambo|partner .. mår|vill|vågar|skär|berättade|har berättat
      hjälpa|stötta|finnas|stöda|trösta|rädda|skydda .. för? .. min|en|mina|våran .. bästa? .. <vän>|flickvän|pojkvän|tjej|sambo
      en|nån|någon .. tjej|kille|person|? .. i|från|på .. min|våran|vår|parallell* .. klass|skola|grupp|lag|klassen|skolan .. har|blev|är|blivit|mår|får|e|verkar|fått
      vi .. är|e .. bästa|nära|bra .. vänner|kompisar
      vi .. är|e .. bästisar|tajta
      min|en .. flickväns|pojkväns|tjejs|killes|kompis|kompisars|bästis|väns|sambos .. ex|pappa|mamma|styvpappa|kille|bror|pojkvän|tränare|chef .. slår|slog|hotar|har|tafsar|tvingar|vill|håller|filma*
      jag .. är|e .. hennes|hans|hens .. bästa? .. <vän>|pojkvän|flickvän|kille|tjej|sambo|klasskompis|partner
      vän|kompis|kamrat .. till .. mig|min|en|den|utsatt*|tjej|kille|flicka .. ringer|skriver|blivit|blev|har|är|mår|råkat|som|hör
      ^ vän|kompis|kamrat|väninna|pojkvän|flickvän|sambo|klasskompis .. till|ringer|skriver|hör
      inte .. mig|jag|om mig .. det .. gäller|handlar|utan .. utan? .. min|en .. bästa? .. <vän>
      utan .. min|en .. bästa? .. <vän>|tjej|kille|flickvän|pojkvän
      - <vän>|tjej|kille|pojkvän|flickvän|sambo .. <drabbad> .. på|ut|av .. mig|mina|mej
      - <vän>|tjej|kille|pojkvän|flickvän|sambo .. till .. mig|min|mej .. hotar|slår|tvingar|tafsa*|filma*|spred|skickade
      - min|en|mina .. <vän> .. sa|säger|tycker|vet|sade|tipsade|sagt|rekommenderade .. att|jag|om|mig|till|du
      - berätta*|sagt|pratat|snackat|prata|säga .. för|till|med .. min|en|mina .. bästa? .. <vän>
      - <vän> .. visade|skickade|spred|delade|la|filmade .. mig|min|mina|en bild på mig|bilden|bilder
    `,
    relative: `
      <mitt> .. lilla? .. <släkting> .. <drabbad>|på|som|går|bor|hotas|hon|han|e|asså|hen|fyller|mött
      orolig|oroar|gäller|handlar|om|för|åt|angående|ang|rör|bekymrad|hjälpa|stötta .. om? .. <mitt>|sin|sitt .. lilla? .. <släkting>
      utan .. <mitt> .. lilla? .. <släkting>
      jag .. är|e .. en? .. <äldre>|<släkting> .. till|åt|och
      vi .. är|e .. <äldre>|morföräldrar|farföräldrar .. till
      som .. <äldre> .. till? .. är|vill|blir|känner|till
      <äldre>|<släkting> .. till .. en|ett|utsatt*|flicka|pojke|tjej|kille|#|den|barn|tonår*|någon
      <äldre>|<släkting> .. ringer|skriver .. om|ang|angående|för|hit|gällande|och
      orolig|oroliga .. <äldre>|syster|bror
      ^ <äldre>|<släkting> .. här|ringer|hör|söker|skriver
      jag .. är|e .. hennes|hans|hens|deras .. <äldre>|<släkting>|bror|syster
      ^ min .. tvillingsyster|tvillingbror|lillasyster|lillsyrra|lillebror .. vi|har|hon|han|är|?
      - <släkting> .. <drabbad> .. på|ut|av|till .. mig|mina|mej|min
      - <mitt> .. <släkting> .. sa|säger|tycker|vet|sade|tipsade|sagt|rekommenderade|skickade|hjälpte|slår|spred|delade|visade|la|tafsa* .. att|jag|om|mig|till|du|min|mina|er|hit
      - berätta*|sagt|pratat|snackat|prata|säga .. för|till|med .. <mitt> .. <släkting>
      - <släkting> .. ringer|skriver .. på|till .. mig|hela
      - jag .. är|e .. <mitt> .. <släkting>
    `,
    professional: `
      jag|vi .. är|e|jobbar|arbetar|tjänstgör|undervisar|heter .. som? .. en|och? .. <yrke>
      <yrke> .. är|här .. jag
      jag .. är .. *lärare|*kurator|*sköterska|*ledare|*tränare|*sekreterare|*pedagog|*psykolog|*assistent|*terapeut|*handläggare .. på|i|vid|inom|för|och|åt|?
      jobbar|arbetar|tjänst|undervisar|tjänstgör .. på|som|inom|med|hos|vid|i .. *skola|*skolan|skol*|gymnasi*|hvb*|boende*|*boende|ungdomsmottagning*|fritidsgård*|*gård|socialtjänst*|högstadie*|elevhälsa*|bup|ungdomar|barn|stödboende|sis|fritids|fritidshem|förskola|vården|kommunen|kyrkan|lss|elever|träningsskola|resurs*|polisen|mottagning*|vårdcentral*|behandlingshem
      ^ <yrke> .. här|på|i|vid|ringer|hör|från|som|söker|skriver|,|inom|för
      i .. min|mitt .. roll|yrke|arbete|tjänst|jobb|yrkesroll .. som|har|möter|?
      som .. <yrke> .. möter|har|är|undrar|behöver|träffar|på|i|vill
      en|min|av|våra|om|ang|mina|angående .. elev|elever|elevs|klient|klienter|patient|patienter|boende|placerad|ungdom|konfirmand|brukare .. hos|på|som|har|i|berätta*|till|vi|jag
      en .. av .. mina|våra .. elever|spelare|ungdomar|konfirmander|klienter|patienter|adepter|boende
      <yrke> .. ringer|skriver|hör av|kontaktar|söker råd
      <yrke> .. på|vid|i|från .. *skola|*gymnasium|*gymnasiet|*boende|*mottagning|*förening|*klubb|högstadie*|grundskola*|kommun*|fritidsgård*|hvb ... ringer|hör|kontaktar|elev|undrar
      yrkesverksam
      mvh|hälsning* .. <yrke>
      vi .. har .. en .. elev|ungdom|klient|patient|pojke|flicka|placerad .. hos|på|i|som|inskriven
      - min|vår|våran|till|med|för|hans|hennes .. <yrke> .. sa|säger|tycker|vet|på|i|som
      - jobbar|arbetar|är .. <han> .. som
      - <han> .. är|e|jobbar|arbetar .. som? .. <yrke>
      - vill .. bli .. <yrke>
    `,
    other: `
      jag .. skickade|spred|delade|visade|publicerade|la .. vidare? ... hennes|hans|hens|bilden|bild|bilder|henne|honom ... ångrar|dåligt|fel|förlåt|skäms|skuld
      jag .. har .. gjort .. något|nåt|en sak|ngt|saker .. dumt|fel|hemskt|dåligt|taskigt|elakt .. mot
      jag .. ångrar .. att? .. jag ... skick*|spred|delade|la|filma*|tvinga*|pressa*|hota*|tafsa*
      det|är .. var|va|är|e .. jag .. som .. skicka*|spred|delade|la|filma*|gjorde|gjort|hotade|spridit|tog|pressa*|tvinga*|utsatt
      jag .. skickade|spred|delade|visade|la|skickat|spridit|delat .. runt|vidare|ut|upp .. en|ett|nån|någon .. bilder|bilden|bild|video|film|nude .. på|av .. en|min|mitt|nån|någon|hon|tjej|kille
      jag .. har? .. skickat|spridit|delat|lagt|filmat|utsatt|tvingat|pressat|hotat|tafsat .. vidare|ut|på|? .. en|min|någon|nån|henne|honom .. tjej|kille|person|kompis|flickvän|ex|annan|henne|honom|klass
      man .. är|e .. den .. som .. gjort|gjorde
      den .. som .. gjort .. nåt|fel|något|det
      jag .. har .. kört .. henne|honom
      jag .. gjort .. fel|illa
      jag .. skicka*|spred|delade|filma*|spridit|delat|visade ... <bild>|nakenbild* .. på|av .. en|min|mitt|nån|någon|hon|tjej|kille|henne|honom
      jag .. har .. gjort .. illa|övergrepp ... någon|henne|honom|flickvän|tjej
      jag .. gick .. över .. hennes|hans .. gräns*
      gjort .. en .. grej|sak .. jag .. ångrar
      min|vår .. granne|grannes|grannflicka|grannpojke|grannens|grannar .. dotter|son|flicka|har|verkar|barn|pojke
      - skickade|delade|la|skickat|la .. bilder|bild|bilden .. på .. mig|mej
      - jag .. ångrar .. att .. jag .. skickade|skickat|la .. bilden|bilder|bild|den|dem|det? .. till|på mig
    `,
  },
};

export const firstContact: RuleFile = {
  topic: 'first_contact',
  values: {
    yes: `
      första .. kontakten|samtalet|mejlet|mailet|kontakt|samtal|chatten .. hit|med|$|för|hos
      första .. gången|gång .. vi|mamman|pappan|föräldern|inringaren|kuratorn|läraren|personen .. ringer|hör|vänder|kontaktar|skriver
      första .. gången|gång .. jag|vi .. vågar|vågat|törs|ens|orkar .. skriva|ringa|höra|kontakta|skriver|chatta
      <aldrig> .. vänt|hört|hörde .. mig|oss|sig .. till|av .. er|hit|oss|? .. förut|tidigare|innan|er|oss|?
      <aldrig> .. gjort .. det|de|detta|sånt|något|nåt|sånthär|såhär .. här|sånt|liknande|? .. förut|innan|förr|tidigare
      <aldrig> .. testat|provat|använt|prövat .. en|den|det|sån|nån|detta .. chatt|chat|stödchatt|stödlinje|här|tjänst|jour
      <aldrig> .. skrivit|ringt|chattat|mejlat|mailat|kontaktat|sökt .. till|i|en|på|? .. sån|sånt|nåt|nån|något|stödlinje|chatt|jour|stödchatt|hjälplinje|linje
      <aldrig> .. skrivit|ringt|chattat|mejlat|mailat $
      ej|ingen|inga .. tidigare .. kontakt|kontakter|samtal
      ny .. på|i|för .. det|chatten|detta|mig .. här|?
      ny .. inringare|kontakt
      inte .. kontaktat|varit i kontakt .. stödlinjen|linjen|jouren|oss|verksamheten|chatten
      ^ ej|inte|aldrig .. ringt|skrivit|chattat|kontaktat .. tidigare|förut|innan|förr|oss|hit
      har .. inte|ej|aldrig .. ringt|skrivit|chattat|mejlat|kontaktat .. tidigare|förut|innan|förr
      - <aldrig> .. gjort .. det .. med|mot|på
      - inte|aldrig .. skrivit|pratat|ringt|kontaktat|snackat .. till|med .. <han>|polisen|soc|nån|någon|mamma|pappa
      första .. gången|gång .. jag .. skriver|ringer|chattar|hör|kontaktar|mejlar|är här
      första .. gången|gång .. här|hit|som jag skriver
      första .. gången|gång .. hon|han|mamman|pappan|personen .. ringer|hör|kontaktar|skriver
      ringer|skriver .. för .. första .. gången
      aldrig .. skrivit|ringt|chattat|kontaktat|mejlat .. hit|här|förut|innan|er|oss
      inte .. varit .. i .. kontakt .. med .. oss|er|stödlinjen|stödet|jouren|chatten .. tidigare|förut|?
      inte .. hört .. av .. sig|mig .. hit .. förut|tidigare
      aldrig .. skrivit|ringt|chattat .. hit|förr|förut|$
      <neg> .. skrivit|ringt|chattat|varit|kontaktat|mejlat .. hit|här|er|oss|till .. förut|innan|tidigare|mig|er
      inte .. skrivit|ringt|pratat|chattat|varit .. förut|tidigare|innan
      ny .. här
      aldrig .. pratat|snackat .. med .. er
      - första .. gången .. jag|han|hon|det|vi .. berätta*|säger|träffa*|hände|sov|pratar|gjorde|skick*|sa
      - första .. gången .. <han> .. slog|gjorde|rörde|kom|tog|skrev
    `,
    no: `
      andra|tredje|fjärde|femte .. samtalet|kontakten|mejlet|chatten|gången .. hit|$|med|hos|jag
      <hört> .. oss|er|stödlinjen|linjen|jouren|hit|verksamheten .. en gång|flera gånger|några gånger|tidigare|förut|innan|förr|i höstas|i våras|i somras|i vintras|igår|förra
      <hört> .. vid .. tidigare|flera .. tillfälle|tillfällen
      jag .. som .. skrev|ringde|chattade|mejlade .. om|med|förra|sist|här
      tack .. senast|sist
      återkommande|tidigare|känd .. inringare|kontakt|chattare
      hjälpte|stöttade|hjälpt .. mig|oss .. jätte* .. förra|sist|förut|i|innan
      hej|tja|hallå .. igen .. det|de|jag
      det|de .. är|e .. jag .. igen
      jag .. igen .. från|som|hon|han|den|tjejen|killen
      - bris|kvinnofridslinjen|jourhavande|1177|polisen|soc|bup|ungdomsmottagningen|killar|mind|umo|vårdcentralen|självmordslinjen
      - skrivit|ringt|pratat|chattat|skrev|ringde|pratade .. med|till .. <han>|henne|honom|polisen|soc|mamma|pappa|kuratorn|läraren|någon annan|exet|killen
      skrev|ringde|chattade|mejlade|ringde .. hit|er|oss|här .. även? .. igår|i|förra|sist|veckan|månaden|häromdagen|tidigare|förut|våras|höstas|somras|tisdags|måndags|onsdags|torsdags|fredags|vintras|jul*|innan|sen
      skrivit|ringt|chattat|mejlat|kontaktat .. hit|er|oss|här .. förut|tidigare|innan|flera|några|gånger
      pratat|snackat .. med .. er|någon hos er .. förut|tidigare|innan|?
      har .. skrivit|ringt|chattat|varit|pratat .. hit|här|förut|innan|tidigare
      jag .. som .. skrev|ringde|chattade|mejlade .. i|igår|förra|sist|häromdagen
      ringde|skrev|kontaktade .. oss|hit .. även|också|en|i|förra
      ringer|skriver .. igen
      sist .. jag|vi .. skrev|pratade|ringde|chattade|var|hördes|snackade
      förra .. gången .. jag|vi|hon|när .. jag? .. skrev|pratade|ringde|chattade|var
      ni|du .. sa|skrev|tipsade .. sist|förra|då|när
      ni .. hjälpte|gav|peppade|tipsade .. mig|oss .. sist|förra|då|i
      andra|tredje|fjärde .. gången .. jag|hon|han|här|som
      som|det .. jag .. skrev .. om .. sist|igår|förra
      återkommer|återkommande|tillbaka .. igen|nu|här
      har .. haft .. kontakt .. tidigare|förut|innan
      tidigare .. kontakt|samtal .. med|här|hit|hos
      har .. ringt .. tidigare|förut|flera
      pratade|skrev|chattade .. med .. en .. av|hos .. er
    `,
  },
};

export const gender: RuleFile = {
  topic: 'gender',
  values: {
    female: `
      anonym|anonyma .. tjej|flicka|kvinna
      tjejerna|flickorna|tonårstjej|tonårsflicka|*syster|*dotter|*dottern|tonårsdottern|flickans|tjejens|dotterns|systerns|tös|tösen|jäntan|bästistjej
      tjej|flicka|kvinna|transtjej|transkvinna|brud|tös|jänta|ung kvinna
      dotter|dottern|syster|lillasyster|storasyster|syrra|syrran|systern|tvillingsyster|flickvän|tjejkompis|brorsdotter|systerdotter|dotterdotter|sondotter|bonusdotter|flickan|tjejen|halvsyster|storasyrra|lillsyrra|väninna|kusin|fosterdotter|tonårsdotter|barnflicka|guddotter
      # f
      f #
      årig tjej|kvinna|flicka
    `,
    male: `
      anonym .. kille|pojke|man
      pojkarna|tonårskille|tonårspojke|*pojke|*brorsa|*brorsan|pojkens|killens|sonens|broderns|brodern|grabbens|bonussonen|fostersonen|brorsson|styvson
      kille|pojke|transkille|transman|grabb|snubbe|ung man
      son|sonen|bror|lillebror|storebror|brorsa|brorsan|tvillingbror|pojkvän|killkompis|brorson|systerson|dotterson|sonson|bonusson|pojken|killen|grabben|halvbror|lillbrorsa|fosterson|tonårsson
      är|e .. man
      ^ man .. # 
      # m
      m #
      årig man|kille|pojke
    `,
    non_binary: `
      icke binär|ickebinär|binär
      ickebinär|enby|nonbinary|ickebinary
      inte .. tjej|kille .. eller .. kille|tjej
      varken eller
      ingetdera|ickebinärt|ickebinära|nonbinär|genderqueer
      varken .. tjej|kille .. eller|?
      icke .. binär
    `,
    other: `
      genderfluid|könsöverskridande|agender|intergender|queer|genderqueer
    `,
  },
};

/** Who calls, in the notes of a call. */
export const callerRole: RuleFile = {
  topic: 'contact_role_notes',
  values: {
    parent: `
      <förälder>|mamman|pappan|modern|fadern|föräldern|bonusmamma|bonuspappa|föräldrar .. ringer|hör|kontaktar|undrar|uppger|berättar|beskriver|söker|ringde|är|har|till
      kvinna|man|inringare|inringaren|person|anhörig .. ringer|kontaktar|hör|ringde|undrar|berättar|orolig .. om|angående|för|av sig|ang|gällande|kring .. sin|sitt|sonen|dottern .. <barnet>|?
      gäller|rör|ang|angående .. dottern|sonen|inringarens|sin .. dotter|son|barn|?
      sin|sitt|sina .. <barnet>
      ^ sonen|dottern .. är|har|blev|går|blivit
    `,
    relative: `
      <äldre>|syster|bror|kusin|storasyster|storebror|svägerska|anhörig .. ringer|hör|kontaktar|till|uppger|undrar|söker
      ringer|hör|kontaktar|orolig .. om|angående|för|av sig|ang|gällande|kring .. sin|sitt .. lilla? .. <släkting>
    `,
    friend: `
      vän|kompis|klasskompis|väninna|kamrat|rumskompis|pojkvän|flickvän|sambo|kollega .. ringer|hör|kontaktar|till|uppger|undrar
      ringer|hör|kontaktar|orolig .. om|angående|för|av sig|ang|gällande|kring .. sin|en .. <vän>|flickvän|pojkvän|sambo
    `,
    professional: `
      <yrke>|läraren|kuratorn|skolsköterskan|tränaren|rektorn .. ringer|hör|på|i|från|vid|kontaktar|inom|undrar|uppger|söker|som ringer
      ringer|hör|kontaktar .. från|i|av sig från .. en|sin|sitt|ett .. *skola|tjänst|arbete|roll|*boende|*mottagning|yrke*|hvb*
      yrkesverksam
      ringer .. i .. tjänsten
    `,
  },
};
