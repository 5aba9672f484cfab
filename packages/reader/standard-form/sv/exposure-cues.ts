import type { RuleFile } from '../../rules/rule-set.ts';

/** Adults who are not kin, by a word or by their age (checked against the exposed person's). */
export const adult: RuleFile = {
  topic: 'cue.adult',
  values: {
    word: `
      *årig|*årige|*åriga .. man|mannen|kvinna|gubbe
      gubbe|gubbar|gubben|gubbarna|mannen|vuxen|vuxna|farbröder|farbröderna|medelålders|säsongsarbetare|köpare|köparna|scout
      - berätta*|prata*|säga|snacka|stöd ... en|någon|nån|annan .. vuxen
      - vuxen .. på|i .. rasterna|skolan|hemma
      - vuxen .. som|att .. kan|du|hon|han|prata
      en|äldre|vuxen|okänd .. man
      modellscout*|agent|fotograf
      dubbelt .. så .. gammal
      mycket|mkt|jättemycket .. äldre
      lät .. gammal|vuxen|äldre
      röst .. låter|lät .. som|äldre .. # ?
    `,
    role: `
      tränaren|tränare|läraren|lärare|*lärare|*tränare|*ledare|ridskolechef|hyresvärden|ridläraren|ledaren|ledare|chefen|chef|mannen|vikarien|pastorn|imamen|ungdomsledaren|tatueraren|fotografen
    `,
    age: `
      som .. är|e|var .. #
      # .. gammal|bast|bås
      han|hon|hen|killen|snubbe|snubben|kille|man|tjej|kvinna|person|gubbe .. är|e|va|var|som|på|typ|ungefär .. # 
      han|hon|snubbe|kille|man .. # .. år|?
      mellan .. # .. och .. #
      # .. åring*|årig|års|årsåldern
      sa|säger .. att? .. han|hon .. var|är|va|e .. #
      kille|man|snubbe .. i .. # årsåldern|års
    `,
  },
};

/** A child, where no age is said. */
export const child: RuleFile = {
  topic: 'cue.child',
  values: {
    child: `
      mellanstadie*|högstadie*
      mellanstadiet|högstadiet|sexan|sjuan|åttan|nian|femman|fyran|barn|barnet|minderårig
      åk|årskurs|klass .. #
    `,
    earlier: `
      när .. jag|hon|han|hen .. var|va|fyllt .. #
    `,
  },
};

/** Contact sought by an adult: pictures, meetings, flattery, secrets. */
export const seeks: RuleFile = {
  topic: 'cue.seeks',
  values: {
    seeks: `
      se .. mig|henne|honom .. utan|naken|i underkläder
      ihop|sex|flickvän|nakna|mogen|älskling|gulle|sexig
      kallar .. mig|henne|honom .. sin|hans
      kontakt .. med .. en
      <bild>
      mogen|speciell|kärlek|kär|älskar|hemlis|hemlighet|hemligt|webcam|kamera*|kameran|cam
      ses|träffas|träffa|träffades|mötas|hälsa på|hångla|pussas|kyssas|sova över
      skriver|skrev|chatt* .. varje|kväll*|natt*|hela|hjärtan
      menade .. för
      tillsammans .. på .. nätet
      säga|berätta .. inte|aldrig .. för
      snäll .. tillbaka
      skickar|skickade .. hjärta*
    `,
  },
};

/** Something was given by the one who wants something. */
export const gives: RuleFile = {
  topic: 'cue.gives',
  values: {
    gives: `
      han|hon|dom|de|hen|gubben|mannen|snubben|kvinnan|killen|pojkvännen|scouten|som .. ger|gav|gett|bjuder|bjöd|skickar|skickade|köper|köpte|köpt|erbjöd|erbjuder|erbjudit|lovar|lovade|betalar|betalade|swishar|swishade|fixar|fixade|hade|låter|lät|spons*
      fick|får|fått .. <pengar>|#|betalt|rum|robux|skins|presentkort*|allt|nya|saker|grejer|vodka|alkohol|mat|bo|sova|av honom|från honom
      kunde|kan|skulle .. få|tjäna .. #|<pengar>
      gratis|sponsor|sponsorn|mot|utbyte
      erbjud*|erbjöd*
    `,
  },
};

/** A trade in so many words. */
export const traded: RuleFile = {
  topic: 'cue.traded',
  values: {
    traded: `
      tog|tar|tagit .. betalt
      betalt .. för|per|en gång|i|mig
      få|fick|får|fått .. betalt
      får|tar .. in? .. cash|cashen|cashet
      # .. varje|per .. gång|bild|video|träff
      hyra|hyran .. gratis|mot|om|ner|noll|istället
      gratis .. säng|boende|hyra|rum|sova|bo|bilturer
      om .. jag|hon|han .. umgås|är lite snäll|är snäll|ställer upp
      inget .. är .. gratis
      jag|hon|han .. säljer|sålt|sålde .. på|bilder|sex|mig|sig|nudes|innehåll
      jag .. säljer $
      onlyfans|sugardejt*|sugardejting|sugarsida*|sugarsajt*|sugardaddy*
      hade|har .. ett|en|konto|mitt .. of|onlyfans
      betalade|betalar|betalat .. med .. 
      ger|gett|gav .. henne|honom|mig|mej|dem|dom|oss .. halsband|hörlurar|skor|kläder|mobil*|presentkort*|vejp|vape*|alkohol|starköl|cider|cannabis|grejer|pengar|presenter|saker|snus|robux|skins|kort
      köpt|köper|köpte .. till|åt? .. mig|mej|henne|honom|stövlar|kläder|skor|mobil*|nya
      skickar|skickade .. presenter|ringar|smink|paket|koder|presentkort*
      fått .. nya .. skor|kläder|mobil|telefon|dyra
      dyra .. hörlurar|saker|kläder|skor|presenter
      lovar|lovade .. fler|mer|pengar|presenter|jobb|robux
      för .. varje .. bild|video|gång|träff
      när|bara när|om .. jag|hon|han .. gjort|gjorde .. det .. han .. ville
      pengar .. för .. möten|bilder|sex|att
      tjän* .. tusen|pengar .. på .. bilder*|det|mig
      som .. ett? .. tack
      mer .. om .. jag|hon .. filmar|visar|skickar|gör
      köper|köpt|köpte .. robux|skins|vbucks|mat|kläder|saker|grejer .. till|åt
      i .. gengäld
      får|fick .. hon|han|jag .. välja|något|nåt|godis|mobilskal|presenter
      inte .. ta .. pengar .. för .. rum
      kan|kunde .. ge .. mig|henne .. jobb|rum|pengar .. om
      snäll .. mot
      kr .. första|andra|per|för .. gången|gång
      för .. att .. få .. vara .. med|kvar|bo
      betala .. med .. kroppen
      skjuts|mat|boende|rum .. mot|i utbyte
    `,
  },
};

/** Sex, told of without a word about force: an assault when the exposed person is under fifteen. */
export const sexToldOf: RuleFile = {
  topic: 'cue.sex',
  values: {
    sex: `
      haft|hade|ha .. sex|samlag
      legat|låg|ligger .. med .. honom|henne|han|en|mig
      sex .. med .. honom|henne|han|mig|en|sin
    `,
  },
};
