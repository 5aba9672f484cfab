import type { RuleFile } from '../../rules/rule-set.ts';

/** Who writes, in relation to the exposed person. A cue must name the relation and that the talk is about that person. */
export const contactRole: RuleFile = {
  topic: 'contact_role',
  values: {
    parent: `
      min|vår|våran|mina|våra|vårat .. dotter|dottern|döttrar|son|sonen|söner|barn|tonåring|flicka|pojke|grabb|tös|yngsta|äldsta|mellansta|bonusdotter|bonusson|styvdotter|fosterdotter|fosterson|dotra|tonårsdotter|tonårsson|tvillingar
      min|vår .. # åriga|årige|årig .. dotter|son|tjej|flicka|pojke|kille|grabb
      jag .. är .. mamma|pappa|förälder|bonuspappa|bonusmamma|vårdnadshavare
      jag|är|som .. är|en|som .. mamma|pappa|förälder|bonuspappa|bonusmamma|bonusförälder|familjehemsmamma|familjehemspappa|familjehemsförälder|vårdnadshavare|fostermamma|fosterpappa|jourfamilj .. till|åt|här|och|som
      mamma|pappa|förälder|bonusmamma|bonuspappa .. till .. en|ett|flicka|pojke|två|tre|dotter|son|#|tonåring
      ^ mamma|pappa|förälder|orolig mamma|pappa|förälder .. här|som|ringer|till
      orolig|förtvivlad .. mamma|pappa|förälder
      förälder .. ringer|skriver|hör|som
      mamma|pappa|mor|far .. till .. flicka|pojke|dotter|son|#
      sin .. dotter|son|tonåring|tonårsdotter|tonårsson
      ^ sonen|dottern .. är|har|blev|går
    `,
    friend: `
      det|detta|gäller|handlar .. gäller|handlar|är|om .. min|en|om .. bästa? .. <kompis>|klasskompis*|tjejkompis|flickvän|pojkvän|tjej
      skriver|ringer|frågar|hör|chattar|undrar ... för|åt|om|angående .. min|en .. bästa? .. <kompis>|flickvän|pojkvän|tjej|klasskompis*
      min|en|våran|mina .. bästa|nära|bra .. kompis|vän|tjejkompis|killkompis|polare ... blivit|blev|har|är|mår|råkat|håller|fick|fått|utsatt*|berättade|berättat|skickade|skickat|träffar|pratar|säger
      min|en .. kompis|vän|bästis|polare|klasskompis|tjejkompis|killkompis|bff|väninna|klasskamrat|rumskompis|lagkompis|barndomsvän .. som? .. jag? .. blivit|blev|har|är|mår|råkat|håller|fick|fått|utsatt*|berättade|berättat|skickade|skickat|träffar|pratar|utsätts|verkar|vill|går|bor
      orolig|rädd|oroar .. för|om|mig .. för? .. min|en|mina .. bästa? .. <kompis>|flickvän|pojkvän|tjej|kille|klasskompis*
      min .. flickvän|pojkvän|tjej|kille|sambo .. har .. blivit|råkat|varit .. utsatt*|våldtagen|med
      min .. flickvän|pojkvän|tjej .. blev|blivit .. utsatt*|våldtagen|hotad|filmad|pressad
      hjälpa|stötta|finnas .. för? .. min|en .. <kompis>|flickvän|pojkvän|tjej|klasskompis*
      en .. tjej|kille|person .. i .. min .. klass .. har|blev|är|blivit|mår|får
      gäller|skriver|om .. min .. bästis|bästisen|bästa vän|bästa kompis
      min .. bästa .. vän|kompis
      kompis .. till .. mig|min ... blivit|blev|har|är|mår|råkat
      ringer|skriver .. om|för|angående .. en|sin .. vän|kompis|klasskamrat
    `,
    relative: `
      min|mitt|vår .. lilla? .. syster|lillasyster|storasyster|syrra|lillsyrra|bror|lillebror|storebror|brorsa|lillbrorsa|kusin|brorsdotter|systerdotter|brorson|systerson|syskonbarn|barnbarn|barnbarnet|sondotter|dotterdotter|dotterson|sonson|systerdotter|halvsyster|halvbror|bonussyster|bonusbror|tvillingsyster|tvillingbror|guddotter|svägerska .. har|blev|blivit|är|mår|råkat|berätta*|skickat|skickade|fick|fått|träffar|utsatt*|på|som|går|håller|bor|hotas|hon|han
      orolig|oroar|gäller|handlar|om|för|åt|angående .. min|mitt|sin|sitt .. syster|lillasyster|storasyster|syrra|bror|lillebror|storebror|brorsa|kusin|brorsdotter|systerdotter|brorson|systerson|barnbarn|sondotter|dotterdotter|dotterson|sonson|halvsyster|halvbror|guddotter
      jag .. är .. mormor|morfar|farmor|farfar|moster|faster|morbror|farbror|storasyster|storebror|storasyrra|gudmor|gudmamma .. till?
      ^ min .. tvillingsyster|tvillingbror|lillasyster|lillsyrra|lillebror .. vi|har|hon|han|är|?
    `,
    professional: `
      jag|är .. är|jobbar|arbetar|som .. som? .. lärare|kurator|skolkurator|skolsköterska|fritidsledare|tränare|fotbollstränare|mentor|rektor|socialsekreterare|barnmorska|sjuksköterska|läkare|psykolog|fältassistent|ungdomsledare|behandlingsassistent|elevassistent|fritidspedagog|skolpsykolog|präst|diakon|undersköterska|ledare|elevcoach|boendestödjare|stödperson|handläggare|specialpedagog|socionom|scoutledare|behandlare|ungdomscoach|skolvärd|polis|idrottslärare|ridlärare
      jobbar|arbetar .. på|som|inom|med .. skola*|gymnasi*|hvb*|boende*|ungdomsmottagning*|fritidsgård*|socialtjänst*|högstadie*|elevhälsa*|bup|ungdomar|stödboende|sis
      ^ tränare|kurator|lärare|skolsköterska|mentor|fritidsledare|rektor|barnmorska|socialsekreterare|behandlingsassistent|ungdomsledare|skolkurator
      en|min|av|våra .. elev|elever|elevs|spelare|klient|patient|boende|placerad|ungdom .. hos|på|som|har|i|berätta*
      ^ lärare|kurator|skolkurator|skolsköterska|tränare|fritidsledare|rektor|mentor|barnmorska|socialsekreterare|behandlingsassistent|ledare|klassföreståndare|fältare|ungdomsledare|läkare .. ringer|hör|på|i|från|som|vid|skriver
      en .. av .. mina|våra .. elever|spelare|ungdomar|konfirmander|klienter|tjejer
    `,
    other: `
      jag .. skickade|spred|delade|visade .. vidare? ... hennes|hans|hens|bilden|bild .. ångrar|dåligt|fel|förlåt
      jag .. har .. gjort .. något|nåt|en sak .. dumt|fel|hemskt .. mot
      jag .. ångrar .. att? .. jag
      det|är .. var|va|är .. jag .. som .. skicka*|spred|delade|la|filma*|gjorde|gjort|hotade
      jag .. skickade|spred|delade|visade|la .. runt|vidare|ut|upp .. bilder|bilden|bild|en
      man .. är|e .. den .. som .. gjort|gjorde
      den .. som .. gjort .. nåt|fel|något|det
      jag .. har .. kört .. henne|honom
      jag .. gjort .. fel
      min .. granne|grannes|grannflicka|grannpojke .. dotter|son|flicka|har|verkar
    `,
  },
};

export const firstContact: RuleFile = {
  topic: 'first_contact',
  values: {
    yes: `
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
      tjej|flicka|kvinna|transtjej|transkvinna|brud|tös|jänta|ung kvinna
      dotter|dottern|syster|lillasyster|storasyster|syrra|syrran|systern|tvillingsyster|flickvän|tjejkompis|brorsdotter|systerdotter|dotterdotter|sondotter|bonusdotter|flickan|tjejen|halvsyster|storasyrra|lillsyrra|väninna|kusin|fosterdotter|tonårsdotter|barnflicka|guddotter
      # f
      f #
      årig tjej|kvinna|flicka
    `,
    male: `
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
      mamma|pappa|mamman|pappan|modern|fadern|far|mor|bonusmamma|bonuspappa|familjehemsmamma .. ringer|hör|kontaktar|undrar
      kvinna|man .. ringer .. om|angående|för .. sin|sonen|dottern
      gäller .. dottern|sonen
      ^ sonen|dottern .. är|har|blev|går
    `,
    relative: `
      mormor|morfar|farmor|farfar|moster|faster|storasyster|storebror|syster|bror|morbror|farbror .. ringer|hör|kontaktar
    `,
    friend: `
      vän|kompis|klasskompis .. ringer|hör|kontaktar
    `,
    professional: `
      lärare|läraren|kurator|skolkurator|skolsköterska|tränare|fritidsledare|rektor|mentor|barnmorska|socialsekreterare|behandlingsassistent|ledare|klassföreståndare|fältare|ungdomsledare|läkare|boendestödjare .. ringer|hör|på|i|från|vid|kontaktar
      ringer .. från|i .. en|sin|sitt .. skola|tjänst|arbete|roll
      yrkesverksam
    `,
  },
};
