import type { RuleFile } from '../../rules/rule-set.ts';

/** Form of exposure: every form that fits an option's description. */
export const violenceForms: RuleFile = {
  topic: 'violence_forms',
  values: {
    image_sharing: `
      spread|leaked|shared|posted|uploaded|forwarded|circulated|airdropped|published ... <img>|it|them
      sent|showed|shown|sends|passed ... <img>|it|them .. to|around .. everyone|friends|class|people|group|guys|his|others|all|mates|team|whole|boys|them
      sent|send|sends|passed|going|goes|went .. it|them|the? .. around|round|viral
      <img> .. is|are|was|were|got|ended|went|goes|going|showed|popped|now .. out|online|everywhere|around|round|leaked|shared|spread|posted|up|on|viral|sent
      everyone|everybody|people|class|school|boys .. has|have|had|seen|saw|got .. <img>|it|them
      whole|entire|half .. class|school|year|team|town .. saw|has|seen|got|have
      put|puts|uploaded|posted .. <img>|me|it|them|us .. on|online|up|onto
      fake|ai|edited|photoshopped|deepfake|deepfaked|nudified|generated|manipulated ... <img>|nude|nudes|naked ... of|me|around|shared|sent|posted|spread|class
      my|her|his .. face .. on|onto
      revenge porn
      deepfake|deepfakes|nudify
      <img> .. of .. me|her|him .. in|on .. a|the|group|some|their|site|website|chat
      found|saw .. <img> .. of .. me|her|him|myself .. on|online
      - <threat> ... <spread>
      - will|would|gonna|going|ll|he'll|hell|shell .. to? .. <spread>
      - if|unless|otherwise ... <spread>
      showing|showed|shows|sent|sends .. everyone|everybody|others|them|people|team|class|the others|his friends .. a? .. <img>|on
      sent|send .. it|them .. to .. the|a|his|my|whole|other|everyone
      app .. to .. make .. look .. undressed|naked
      made .. her|me|him .. look .. undressed|naked
    `,
    sextortion: `
      <threat> .. to? ... <spread>|leak|tell|expose|show|publish|<img>
      <threat> ... with|over|using .. <img>|them|it|my|the
      will|would|gonna|ll|hell|shell|theyll|going .. to? .. <spread>|expose|show|leak ... <img>|it|them|everyone|parents|friends|followers|everything|school
      if|unless ... pay|send|do|meet|reply|give|more|money ... <spread>|expose|leak|everyone
      <spread>|leak|expose|show ... if|unless .. i|she|he|we .. dont|didnt|doesnt|pay|send|block|stop|tell|do|meet
      or else
      or|otherwise .. he|she|they|itll|it|hell|theyll .. will? .. <spread>|leak|expose|goes|go|ruin
      demand|demands|demanded|demanding|asks|asked|wants|wanted|asking .. for? .. more? .. money|payment|kr|sek|more|euros|dollars|bitcoin|#|another ... or|otherwise|else|<img>|not
      demand|demands|demanded|demanding .. money|more|#|<img>
      blackmail|blackmailed|blackmailing|blackmails|sextortion|extort|extorting|extorted|extortion
      has|have|got .. <img> ... <threat>
      pay .. or
      would|will|said .. delete .. my .. whole? .. account
      dollars|kr|kronor|euros|# .. by .. monday|tuesday|wednesday|thursday|friday|tonight|tomorrow|or
      send .. more .. or
      or .. else
      to .. meet .. or .. else
      list .. of .. my .. contacts|followers|linkedin
    `,
    grooming: `
      - pretended|pretending|pretends .. to? .. be .. me|her|fine|ok|okay|happy|asleep|sick|strong
      pretended|pretending|pretends|claimed .. to? .. be
      said|says|told .. me|her|him? .. he|she|they .. was|were|is .. # .. but
      turns|turned .. out .. he|she|hes .. was|is|actually .. #|older|much|way|an adult
      older|adult|grown .. man|guy|men|person|woman ... messages|messaging|texts|chats|talking|talks|snap|insta|online|pics|discord|wrote|dms|dm
      man|guy|men|dude|someone|stranger|he|hes|she|shes .. is|was|like? .. in? .. his? .. thirties|forties|twenties|#s
      groom|groomed|grooming|groomer
      our .. little? .. secret
      dont .. tell .. <parents>|anyone
      built|gained|earned .. trust
      meet|see .. me|her|him .. alone|in|secret .. #?
      wants|wanted|asked|asks|begged|keeps .. asking? .. for|me|her|him .. to? .. <img>|meet
      got|gets .. her|him|me .. to .. meet .. after|alone|him
    `,
    compensation: `
      - customer|client|customers .. at .. work|the
      <give> ... <money>|# ... for .. <img>|sex|it|a|every|each|meeting|dates|time|showing|meeting|company|doing|my
      # .. kr|kronor|sek|dollars|euros|bucks|pounds .. for|per|each|every|a|if
      paid|pays|pay|paying .. me|her|him|us .. for|to|per
      sell|sold|selling|sells .. <img>|myself|herself|himself|sex|content|body
      sugar|sugardaddy|sugardating|sugaring|sugarbaby
      escort|escorting|onlyfans|prostitut*
      sex .. for .. money|payment|a|drugs
      in .. exchange|return .. for
      <give> ... <money>|gift|gifts|giftcard|giftcards|robux|vbucks|skins|phone|clothes|vape|vapes|alcohol|drugs|weed|airpods|shoes|ride|rides|nitro ... if .. i|she|he|we ... send|sent|meet|show|do|did|came|come|slept|let
      <give> .. robux|vbucks|skins|giftcard|giftcards|nitro|gems|diamonds|coins
      gift .. card|cards
      stay|sleep|live|crash|room|roof ... for .. free|sex|if|in exchange
      buyer|buyers|client|clients|customer|customers|johns
      <money> .. for .. <img>|it|meeting|every
    `,
    sexual_assault: `
      raped|rape|rapist|raping|assault|assaulted|assaulting|molested|molest|abused|abusing|abuse|abuser|sa|saed
      forced|forcing|forces|made|makes .. me|her|him|myself .. to? .. do|touch|have|into|sex|things|stuff|himself|himself
      forced .. himself|herself|themselves|me|her
      did|does|doing|done|do .. things|stuff|something|it ... didnt|dont|not|never|without .. want|wanted|agree|consent|ok|okay
      things|stuff|something|anything ... i|she|he .. didnt|dont|did .. not? .. want|wanted|agree|consent
      without .. my|her|his .. consent|permission|saying|wanting
      said|told|kept .. saying? .. no|stop ... but|and .. he|she|they .. didnt|kept|continued|ignored|did|carried|wouldnt
      didnt|wouldnt|doesnt .. stop ... when|after|even|though .. i|she|said|asked|told|?
      touched|touching|touches|grabbed ... asleep|sleeping|slept|drunk|passed|private|places|there|under|shouldnt|where
      woke|wake|waking .. up .. to|and|with .. him|someone|he|his|hands|a
      was|were|i|while|when .. asleep|drunk|passed|unconscious|blackout ... he|she|someone|they|touched|did
      took .. advantage
      held|holding|pinned .. me|her|him .. down
      against .. my|her|his .. will
      went|gone|going .. too .. far
      comes|came|coming .. into .. my|her|his .. room|bed .. at|night|when|while
      wouldnt .. let .. me|her .. leave|go|up
      stealthing|stealthed
      tried .. to .. rape|force|undress
      did .. what .. he|she|they .. wanted .. scared|because|bc
      touched|grabbed|kissed .. me|her|him .. although|though|even|when .. said|no|asleep
      said .. no .. but|and|although|he|several
      although .. she|i|he .. said .. no
      it .. was .. not .. ok
      asked|told .. him .. to .. stop
      didnt .. go|stop|leave|listen
      he|she|they .. touch|touches|touched .. me|her|him|i
      i .. say|said .. stop|no
      come|comes|came .. in .. my|her|his .. room .. night|at
      happened .. against
    `,
    sexual_harassment: `
      groped|gropes|groping|grope|pinched|pinches|brushed|brushes|rubs|rubbed .. my|her|his|me|against|at|up
      grabbed|grabs|slapped|slaps|smacked .. my|her|his .. bum|butt|ass|arse|chest|breast|breasts|boobs|waist|thigh
      puts|put|putting|places|placed|rests|rested .. his|her|a|their .. hand|hands|arm .. on|around|up
      hand|hands .. on|up|down .. my|her|his .. leg|thigh|knee|back|waist|bum|butt|shoulder|hip
      dick|unsolicited|unwanted|gross|creepy|inappropriate|sexual|disgusting|explicit|naked .. <img>|pic|pics|picture|comments|comment|messages|message|texts|jokes|remarks|dms|touching|things|stuff
      comments|comment|commented|commenting|jokes|remarks|remark .. about|on .. my|her|his|our .. body|chest|boobs|butt|looks|legs|figure|clothes|ass
      harass|harassed|harassing|harassment|catcall*|catcalled|flashed|flasher|exposed himself
      called|calls|calling|call .. me|her|him .. a|slut|whore .. slut|whore|hoe|thot|?
      slut|whore
      stares|stared|staring .. at .. my|me|her
      touches|touched|touching|touchy .. me|her|him|my|us
      asked|asks|asking .. me|her|if ... virgin|naked|bra|underwear|sleep with
      tried|tries|leaned .. to|in .. kiss|?
      kissed|kisses .. me|her|him
      more|extra .. hours|shifts|grade|grades|pay .. if
      stands|stood|gets|rubbing .. too .. close
      saying|says|said .. things|stuff .. abt|about .. my|her|his .. body|chest|butt
      sent|sends .. pictures|pics .. of .. himself
      pic .. of .. my|her .. butt|chest|legs
      keeps|kept .. commenting|asking .. on|my|if|for|about .. voice|body|pics|looks|?
      comments|commenting .. on .. my|her|his .. voice|body|looks
    `,
    honour_related: `
      honor|honour|namus|shame .. on|to|family|based
      honour|honor
      forced .. marriage|marry|to marry
      marry|married|marriage|engaged|wedding .. off|someone|cousin|man|him|against|abroad|summer|arranged|back
      arranged .. marriage
      family|relatives|brothers|uncles|cousins|dad|brother .. watch|watches|control|controls|follow|follows|track|check|checks|spy|threaten|threatened|kill|beat
      allowed|let .. to? .. see|talk|meet|go|have .. boys|friends|boyfriend|out|anyone|phone
      send|sent|take|taking|sending .. me|her|him .. back .. to
      home .. country
      brought|bring|bringing .. shame
      virgin|virginity .. test|check|proof
      kill|kills .. me|her|him .. if .. they|he|my|find|knew
      disown*|disgrace*
      brothers|family|oldest|father|uncles .. said|say|says .. must|stop|allowed|school|marry
      must|have to .. stop .. going .. to .. school
    `,
    partner_violence: `
      my|her|his .. <partner>|ex|bf|gf .. hits|hit|beats|beat|controls|control|checks|pushed|pushes|slaps|slapped|choked|threatens|threatened|jealous|shoved|kicked|screams|stalks|tracks|grabs|follows|violent|decides|locks|punched|slams|throws
      boyfriend|girlfriend|ex|relationship|dating|bf|gf|partner ... hits|hit|controls|controlling|checks|jealous|possessive|violent|abusive|choked|threatens|slapped|tracks|threw
      abusive|toxic .. relationship|boyfriend|girlfriend|ex|partner
      domestic .. violence|abuse
      kill .. himself|herself|themselves .. if .. i
    `,
    trafficking: `
      arranges|arranged|arranging|sets|set|books|booked|organises|organised|organizes|finds .. up? .. meetings|meetups|dates|clients|men|buyers|guys|appointments|it|them
      drives|drove|takes|took|brings .. me|her|him|us .. to .. men|hotels|hotel|clients|guys|buyers|flats|apartments|places
      takes|keeps|kept|took|gets .. the|my|all|half|her|most|her .. money|cut|half|share|cash|earnings
      pimp|pimped|pimping|trafficked|trafficking|trafficker|procuring|madam
      makes|made|forces|forced .. me|her|him .. to? .. sell|meet|see|work|sleep .. men|guys|clients|strangers|with|for
      owe|owes|owed|debt ... work|working|pay|meet
      sells|sold|selling .. me|her|him .. to
      renting|rents|rented .. him|her|me .. out
      takes|took|keeps|kept .. the .. fee|money|cash
    `,
    other: `
      filmed|filming|recorded|recording|photographed|videoed|camera ... secretly|shower|changing|bathroom|toilet|sleeping|asleep|without|hidden|locker|knowing|undressing
      secretly|hidden .. filmed|recorded|camera|recording|photographed|took
      hidden .. camera
      spied|spying|peeping|voyeur*
      hacked|hacking .. my|her|into
      fake .. account|profile .. of|in|with|using|pretending
      impersonat*|catfish*|doxxed|doxed|doxx*
      i .. know .. where .. u|you .. stay|live
      without .. me|her|him .. knowing
    `,
  },
};
