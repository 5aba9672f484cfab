import type { RuleFile } from '../../rules/rule-set.ts';

/** Thoughts of taking one's life. Vague despair is not here, by the guidelines. */
export const suicidalThoughts: RuleFile = {
  topic: 'suicidal_thoughts',
  values: {
    yes: `
      suicidal|suicidality|kms|unalive|suicidel|sucidal
      thinks|thinking|thought|thoughts|talked|talks|talking|considered|considering|contemplated|contemplating|contemplates|planning|researching|attempted|mentioned|googling|googled .. about|of|committing|? .. suicide
      kill|end|killing|ending|kills|off|offing .. myself|himself|herself|themselves|themself|my life|her life|his life|their life
      end|ending .. my|her|his|their .. own? .. life
      end|ending .. it|things|everything .. all
      take|taking|took .. my|her|his|their .. own? .. life
      dont|didnt|doesnt|not|never|no longer .. want|wanna|wanted|wants|wanting|wish|wishes|see the point .. to|of? .. live|exist|living|wake|existing
      no .. longer .. want|wants|wanted|wishes .. to .. live|exist|be
      dont|didnt|doesnt|not|never .. want|wanna|wanted|wants|wanting .. to? .. be .. here|alive|around .. anymore|any more|tomorrow|no more|?
      want|wanted|wanna|wish|wishes|wants|wished|wanting|rather|hope|hoping|ready|prefer .. to? .. die|dead|be dead|disappear forever|never wake|never born
      wish|wishes|wished|wishing .. i|she|he|they .. was|were|would|could .. dead|die
      wish|wishes|wished|wishing .. i|she|he|they .. wasnt|werent|didnt|wouldnt|never|hadnt|not .. alive|here|born|exist|wake|existed|around
      better|happier|easier .. off? .. dead|without me|without her|without him|if i wasnt|if i were gone|if i was gone|if i died|if i disappeared
      no|isnt any|dont see a|dont see any .. point|reason|purpose .. in|of|to|for? .. living|live|being alive|being here|going on living|stay alive|life
      life .. isnt|not|aint .. worth .. living|it|?
      not .. worth .. living
      dont|doesnt|didnt|not|never|wont|wouldnt .. wake|waking .. up|?
      thought|think|thinking|thoughts|thinks|fantasise|fantasising|fantasizing|dream|dreaming .. about|of .. dying|death|ending|killing|not being here|not living|jumping|disappearing for good|not existing|being dead|not waking|taking
      take|taking|took|taken|swallowed|swallow .. all|every|a bunch|too .. of? .. my|the|many|? .. pills|tablets|meds
      the|those|these .. thought|thoughts .. still? .. comes|come|there|back
      thoughts .. come .. back|every|at|in the
      jump|jumping|step|stepping .. off|in front|from|under .. a|the|of .. bridge|train|roof|building|balcony|tracks
      plan|planned|planning|plans|decided .. to|for|how .. i|she|he|? .. die|end|kill
      wanting|want .. to .. not .. exist|be
      she|he|i|they .. said|told|wrote .. didnt|doesnt|dont|not .. want .. live
      wanna|want|wanted .. to? .. just? .. die
      easier|better .. if .. i|she|he .. was|were|wasnt|werent|didnt|stopped .. dead|here|gone|exist|wake|around|alive|existing
      suicidal .. thoughts|ideation|feelings|urges
      suicide .. attempt|plan|note|thoughts|ideation
      tried|try|attempted .. to .. kill|end|take .. myself|herself|himself|my|her|his
      written|wrote|write|found .. a? .. goodbye|suicide .. letter|note|letters
      dont|cant|doesnt .. want|go .. to|on .. keep|go .. living
      dont|cant .. go .. on .. living
      expressed|expresses|voiced|disclosed .. a? .. wish|desire .. to .. die|end
      suicide .. on .. mind
      - die|died|dead|dying|death .. of|from|with .. embarrass*|laugh*|shame|boredom|cringe|thirst|hunger|cancer|covid|excitement
      - embarrass*|cringe|awkward ... die|died|dying|dead
      - told|tell|tells|telling|texted|asked|saying|says|said .. zz|me to|her to|him to|i should|she should|he should|i deserve to|me go .. kill|die|end|take|jump
      - go|to .. kill|end .. yourself
      - wish he|they|hed|hes|theyd
      - hope he|they|hes|hed
      - want him|them|that
      - wanted him|them
      - kms .. lol|haha*|lmao|jk|rn lol
      - mum|mom|dad|parents|mother|father|they|hes|he|shes .. gonna|going|will|would .. to? .. kill .. me
      - be .. here .. at|in .. school|home|class|this house|work|town
      - end|ending .. it|things|everything .. with|between .. him|her|them|us|my
      - live|living .. with|like|in|at|under
      - live .. like .. this
      - thought|thoughts .. comes|come|still .. that|of|about .. he|they|it|picture|pictures
    `,
    no: `
      not|never|no|isnt|arent|wasnt|im not|without .. suicidal|suicide
      no .. suicidal|suicide .. thoughts|plans|ideation|intent|?
      no .. thoughts|plans|thought|intention .. of|about|like|to .. dying|death|suicide|ending|killing|that|hurting|end|kill|die|harming|not|living
      suicidal|suicide .. thoughts|ideation|? .. denied|none|nil|gone|have stopped|went away
      dont|didnt|doesnt|never|not|wouldnt|wont|would never .. want|wanna|wanted .. to? .. die|kill|end .. myself|my life|herself|himself|?
      not|never|dont|doesnt|wont|wouldnt|isnt|no|havent|hasnt|didnt .. thought|think|thinking|thoughts|going|gonna|about|ever|had .. about|of|to? .. dying|suicide|killing|kill|ending|die|suicidal
      never|wouldnt|wont|not .. actually|ever|? .. kill|end .. myself|herself|himself|my life
      want to live
      wants to live
      denies|denied|denying .. any|having|? .. suicidal|suicide|thoughts of|ideation|wanting to die
      - not .. only|just .. suicidal
      - to live with|in|like|at|a|my|without|normally
    `,
  },
};

/** Hurting oneself, now or in recent weeks. */
export const selfHarm: RuleFile = {
  topic: 'self_harm',
  values: {
    yes: `
      cut|cuts|cutting|cutted|scratch|scratching|scratched|scratches|burn|burned|burning|burnt|burns|hit|hitting|hits|punch|punching|punches|bite|biting|bites|starve|starving|claw|clawing|hurt|hurting|hurts|harm|harming|harmed|harms|pinch|pinching|slap|slapping|injure|injuring|punish|punishing .. myself|herself|himself|themselves|themself|urself
      cut|cuts|cutting|scratch|scratching|scratched|burn|burning|burned|claw|clawing|carve|carving .. up|on|at|into|? .. my|her|his|their .. own? .. arm|arms|legs|leg|thighs|thigh|wrist|wrists|skin|forearm|forearms|hips|stomach
      self|selfharm .. harm|harming|harmed|injury|harms|injuring|injures|injurious
      selfharm*|self-harm*
      razor|razors|blade|blades
      started|been|relapsed|back|still|keep|keeps|kept|begun|began .. to? .. cutting|self|burning|sh
      cutting .. again|helps|every|at night|at school|when|since|for|because|more|sometimes
      i|she|he .. cut|cuts .. again|sometimes|when|at night|every
      relapsed|relapse|relapsing
      i|she|he .. cut|cuts $
      fresh|new|recent .. cuts|scars|marks|wounds|scratches|injuries
      cuts|scars|marks|scratches|lines|burns .. all|up and down|? .. on|over|along .. my|her|his|their|the .. arm|arms|thighs|wrists|legs|forearm|forearms|wrist
      bang|banging|hit|hits|punched|punching|punch|bangs|smash|smashing .. my|her|his|the .. own? .. head|wall|walls|fist .. against|into|on|?
      punches|punch|punching|hits|hitting .. my|her|his .. own .. arm|arms|head|leg|legs|thigh|face
      dig|digging|digs .. my|her|his .. nails|fingernails
      - cut|cuts|cutting .. my|her|his|their .. hair|nails|finger|hours|bangs|off|class|fringe
      - cut|burn|burned|burnt|hurt .. myself|himself|herself .. shaving|cooking|on|in|at|while|falling|playing .. the|a|an|practice|training|football|stove|oven|knife|paper|accident|cooking|sports|?
      - hurt|hit|injured .. my|her|his .. knee|foot|ankle|back|leg|head|finger|toe|feelings|arm .. at|playing|in|on|falling|when i fell|during
      - paper .. cuts|cut
      - hit|punched|banged .. the .. wall|walls
      - hurts .. my|her|his .. head|feelings|heart
      - threatens|threatened|threatening .. to .. hurt|harm|kill|cut .. me|her|him|my|himself|herself|?
      - razor .. company|scooter|sharp
    `,
    no: `
      not|never|dont|doesnt|didnt|havent|hasnt|no|stopped|wouldnt|wont|isnt|arent|quit .. hurt|hurting|harm|harming|harmed|cut|cutting|hurts|harms|cuts .. myself|herself|himself|themselves
      not|never|dont|doesnt|havent|hasnt|stopped|quit|didnt|isnt .. cut|cutting|cuts|self .. or|anything|anymore|since|in|any|for|like|now|harm|harming
      no .. self|selfharm .. harm|harming|injury|?
      no|not|never|dont|doesnt|havent|hasnt|denies|denied .. selfharm*
      stopped|quit .. cutting|self|harming|hurting
      clean .. for|since|from .. months|a|weeks|year|years|cutting|#|over|almost|self
      denies|denied|denying .. any? ... self .. harm|harming|injury|?
      denies|denied .. cutting|hurting|harming
      not|never|havent|hasnt|dont|doesnt .. self .. harm|harmed|harming|harms
      self .. harm|harming .. no|denied|none|denies|nil
      used .. to .. cut|self|hurt ... but|not|stopped|dont
    `,
  },
};

/** How the exposed person feels now. */
export const wellbeing: RuleFile = {
  topic: 'wellbeing',
  values: {
    anxiety: `
      anxious|anxiety|panic|panicky|panicking|panics|anxiously|worried|worry|worrying|worries|stress|stressed|stressful|stressing|nervous|jumpy|edge|overthinking|overthink|paranoid|uneasy|restless|tense|freaking|freaked
      heart .. races|racing|pounds|pounding|beating|beats|jumps
      cant|couldnt|hard|hardly .. to? .. breathe|breath
      shaking|shake|shaky|trembling|shakes|hyperventilat*
      knot|pit|butterflies .. in .. my|her|his|stomach
      stomach .. drops|knots|flips
      cant|keep .. stop? .. thinking|checking|worrying
      jump .. every|at|when
      chest .. tight|tightens|tightness|heavy|hurts|closing
      tight .. chest
      freaking|freak|freaks .. out|me
      on .. edge
      heart .. rushing|hammering|sinks|skips|stops|goes
      cant .. calm|relax|sit|settle|switch off|chill
      mind|thoughts|brain .. racing|race|spinning|spirals|wont|keeps
      spiral|spiralling|spiraling|jittery|antsy|dread|dreading|apprehensive|distressed|agitated|anxieties|worriedly
      keep|keeps|constantly .. checking|refreshing|worrying|thinking
      sweating|sweats|hyperventilating|dizzy with
      knot|lump|butterflies|pit .. in|of .. my|her|his|the .. stomach|throat|chest
      - i|we .. am|are|im .. very|really|so|deeply|extremely? .. worried|anxious|concerned .. about .. her|him|my|them
      - worried|anxious .. about .. her|him|my daughter|my son|my friend|my sister|them
    `,
    sleep: `
      cant|cannot|couldnt|dont|doesnt|hardly|barely|not|havent|hasnt|isnt|didnt|arent .. sleep|slept|sleeping|asleep
      sleep|sleeping|slept|sleeps .. badly|bad|awful|terrible|barely|poorly|little|hours|rubbish|#|hardly|less|problems|issues|trouble|light|worse
      trouble|hard|problems|difficult|struggling|struggle .. to? .. sleep|sleeping|fall asleep|falling asleep
      awake .. at|all|until|till|every|half|most|nights
      wake|waking|wakes|woke .. up .. at|every|in|crying|screaming|sweating|multiple|several|from
      insomnia|sleepless
      no .. sleep
      up .. all .. night
      lie|lying|lay .. awake
      sleep .. is .. gone|bad|awful|wrecked
      sleep .. with .. light|lights
      up|awake .. until|till|til|past|half .. #|two|three|four|five|late|morning|night|the
      sleep|sleeping|slept|sleeps .. properly|much|maybe|about|only|max|three|four|two|couple
      not|havent|dont|doesnt|never|hasnt .. getting|get|gotten|had .. any|much|enough|proper? .. sleep
      trouble|difficulty|difficulties|problems|struggles|issues .. with? .. falling|sleep|sleeping|getting|staying .. asleep|?
      sleep .. is|has been|was .. terrible|poor|broken|messed|shot|disturbed|all over
      wake|wakes|waking|woken .. up? .. at|every|in|crying|sweating|# .. night|#|the|?
      toss|tossing .. and|turn
      nights .. are .. worst|hardest|bad
      cant|never .. fall|stay|get to .. asleep|sleep
    `,
    shame_guilt: `
      ashamed|shame|shameful|guilt|guilty|embarrassed|embarrassing|humiliated|humiliating|humiliation|disgusting|disgusted|dirty|gross|filthy|stupid|idiot|dumb|pathetic|naive|regret
      my|her|his .. own? .. fault
      blame|blames|blaming .. myself|herself|himself
      should .. have|ve|of .. known|said|stopped|told|left|been|seen|fought|done
      shouldve|shouldnt .. known|said|stopped|told|left|have
      hate|hates .. myself|herself|himself
      let .. everyone|them|my|him|her .. down
      mad|angry|disappointed .. at|with|in .. myself|herself|himself
      feel|feels|felt .. like .. an? .. idiot|fool
      brought .. it|this .. on .. myself
      so|feel|such|how|am|im|like .. stupid|dumb|idiot|ashamed|embarrassed|gross|dirty|naive|foolish|pathetic|disgusting|used
      embarrassing|mortified|mortifying|humiliated|remorse|regrets|regretting|cringe
      my .. own .. fault
      should|could .. never|not|have|of .. have|known|trusted|sent|gone|replied|told|listened|been|stopped|drunk
      shouldnt .. have|of .. sent|gone|trusted|replied|told|drunk|been
      shouldve|couldve .. known|seen|said|stopped|done|run|left|fought
      feels|feel|felt .. responsible|guilty|to blame|unclean
      blaming|blames|blame|beating .. myself|herself|himself .. up|?
      how .. could .. i .. be .. so
    `,
    low_mood: `
      sad|sadness|depressed|depression|depressing|empty|emptiness|hopeless|miserable|heartbroken|devastated|broken|crushed|unhappy|worthless|numbness|gloomy|defeated
      cry|crying|cried|cries|tears|teary|sobbing|sobbed|bawling|weepy
      cant|dont|no|havent .. do|cope|handle|take|have .. it|this|any .. anymore|energy|motivation|more
      no .. energy|motivation|strength
      nothing .. is|feels|matters|fun .. fun|good|matters|worth|anymore
      given|giving|gave .. up
      stay|stays|stayed|lie|lies|lying|out .. in|of .. bed
      exhausted .. of .. everything
      lost .. interest|all|joy|motivation
      falling .. apart
      dont|doesnt .. care .. anymore|about
      feel|feeling|feels|felt .. nothing|empty|hollow|low|down
      feel|feeling|feels|felt|been|so|really|very|am|im|shes|hes|pretty|kinda .. down|low|blue|flat|lost|broken|empty|hopeless .. lately|all|most|about|these|?
      - written|wrote|write|taken|take|took|put|calm|slow|pushed|push|shut|shuts|pin|pinned|held .. it|him|her|the|me? .. down
      cant|couldnt|dont|doesnt|barely|hardly .. get|getting .. out|up .. of .. bed
      cant .. go|carry|keep|deal|cope|anymore .. on|like|going|with|?
      no|zero|lost .. energy|hope|motivation|joy|will|interest|point
      no .. point .. in|to|anymore|of
      nothing .. matters|helps|makes .. me|anymore|?
      everything .. feels|is|seems .. pointless|hopeless|heavy|grey|gray|dark|too much|meaningless
      pointless|meaningless|tearful|weeping|distraught|despair|desperate|grief|grieving|low mood|despondent
      cries|cry|crying|cried .. every|all|a lot|at|most|herself|myself|during
      not .. herself|myself|himself .. anymore|lately|since|?
      break|breaking|broke|broken|breaks .. down .. crying|in|all|?
      just .. want .. to .. lie|stay|sleep .. in|all|bed
    `,
    fear: `
      scared|afraid|terrified|frightened|fear|fears|scary|petrified|scares|unsafe|fearful|frightening
      dont|not|cant|wont|doesnt|never .. dare|feel safe|go out|go outside|leave the house|go alone
      too .. scared|afraid
      dont|doesnt|not .. feel .. safe
      look|looking|looks .. over .. my|her|his .. shoulder
      see|seeing .. him|her .. everywhere
      avoid|avoiding|avoids .. him|the|going|school|that|places
      lock .. door|doors|myself
      - afraid .. not|so
      - afraid .. i .. dont
      terrified|petrified|frightened|scared|spooked|afraid|fearing|fearful|creeped .. that|of|to|hes|he|someone|theyll|out|?
      too .. frightened|nervous|terrified
      refuses|afraid|wont|scared|doesnt dare|avoids|avoiding .. to? .. go|leave|leaving|going|walk|be|open
      cant|wont|dont|doesnt .. feel .. safe|secure
      dont|doesnt|not .. dare
      jump|jumps|flinch|flinches .. at|when
      being .. followed|watched
      - afraid|scared .. i|we|that .. deleted|lost|dont|cant|have to
      - not|isnt|arent|never .. scared|afraid .. anymore|of
    `,
    flashbacks: `
      flashback|flashbacks
      nightmare|nightmares
      memories .. come|keep|coming|back|pop|flood
      keep|keeps|kept .. seeing|replaying|reliving|dreaming|going back|remembering|playing
      replay|replays|replaying|relive|reliving|relives
      dream|dreams|dreaming|dreamt .. about|of .. it|him|her|that|what
      see|seeing .. his|her .. face
      see|sees .. it|him .. when|every|close
      cant .. get .. it|him|that|them|the image|his face .. out .. of|my .. my|her|his|head .. head|mind|?
      it|everything|memories|all|feelings .. comes|coming|rushing|floods|flooding .. back
      images|pictures .. in .. my .. head
      triggered|triggers|reminds|reminded .. me
      keep|keeps|kept .. thinking|going|having|getting .. back|dreams|flashbacks|nightmares .. to|about|of|?
      bad|awful|horrible|scary|vivid|recurring .. dreams
      replays|replaying|replay|plays|playing|loops|looping|relives .. in|over|again
      over .. and .. over .. in .. my|her|his .. head|mind
      see .. it|him|his .. again|face|happening|?
      like .. its|it .. happening .. again
      intrusive .. thoughts|memories|images
      smell .. him|his
      reminded .. of .. it|him|that
    `,
    eating: `
      cant|dont|not|barely|hardly|doesnt|stopped|isnt|havent|wont .. eat|eating|eaten|eats|appetite|hungry|food|keep food
      no|lost|losing .. appetite|weight
      skip|skipping|skips .. meals|lunch|dinner|breakfast
      binge|binging|bingeing|purging|purge|anorexi*|bulimi*|throwing up|eating disorder
      eating .. disorder|problems|issues
      throw .. up|after .. food|eating|meals
      food .. tastes|wont|makes
      eats|eating|ate|eaten .. nothing|almost|barely|hardly|little|less|very little|properly|next
      appetite .. gone|poor|lost|none|bad|is|has
      lost|losing|dropped .. kilos|pounds|weight|kg|appetite
      cant .. keep|get .. food|anything .. down
      poor|little|no|loss of .. appetite
      feel|makes .. sick .. food|eat
      starving .. myself|herself
      skipping|skip|skips|skipped .. food|breakfast|lunch|dinner|school lunch|meals
    `,
    other: `
      angry|anger|furious|rage|pissed|irritated|irritable|frustrated|annoyed|mad
      tired|exhausted|drained|fatigued|worn|exhaustion|burned out
      alone|lonely|loneliness|isolated|isolating|abandoned
      cant|cannot|hard|dont|trouble|couldnt|struggling .. to? .. focus|concentrate|concentrating|study|think
      numb|detached|disconnected|dissociate|dissociating|zoned|unreal|robot|shut|switched off|foggy|fog|spaced|frozen
      nauseous|nausea|sick|queasy|vomit|vomiting|headache|headaches|stomachache|pain|ache|aches|aching|sore|hurts|bruises|bruised
      confused|shock|shocked|overwhelmed|betrayed|helpless|powerless|humiliated
      withdrawn|withdraws|shuts|locks|hides .. herself|himself|down|in|away|?
      wont|doesnt|not|barely|stopped|hardly .. talk|talking|speak|speaking .. to .. anyone|us|me|anybody
      stomach .. hurts|aches|churns|turns|ache|cramps|pains|pain
      cant|cannot|hard|dont|trouble|couldnt|struggling|difficult|difficulty .. to? .. focus|focusing|concentrate|concentrating|remember|revise
      numb .. to|inside|all|?
      feel|feeling|feels|so|totally|completely|all .. alone|lonely|isolated|betrayed|used|numb|sick|unreal|trapped|helpless|confused
      so|really|just|feel|still|makes|am|im|very .. angry|mad|pissed|furious|annoyed
      withdrawn|isolating|isolates|quiet .. herself|himself|than|lately|?
      wont|doesnt|barely|stopped .. leave|come|leaving|see|seeing|answer .. room|friends|her room|his room|anyone
      always|constantly|all .. tired|exhausted|drained
      - dad|mum|mom|he|parents .. got|gets|was|is .. so? .. angry|mad|furious
    `,
  },
};
