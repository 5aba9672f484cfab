import type { RuleFile } from '../../rules/rule-set.ts';

/** Thoughts of taking one's life. Vague despair is not here, by the guidelines. */
export const suicidalThoughts: RuleFile = {
  topic: 'suicidal_thoughts',
  values: {
    yes: `
      suicidal|suicide|kms|unalive
      kill|end|killing|ending|kills .. myself|my life|himself|herself|it all|themselves|everything
      end|ending .. my|her|his .. life
      take|taking .. my|her|his .. own? .. life
      dont|didnt|not|doesnt .. want|wanna|wanted .. to? .. live|be .. here|alive|anymore|around|?
      dont|didnt|doesnt .. want|wanna .. to? .. live|exist
      want|wanted|wanna|wish|wishes|wants|wished .. to? .. die|dead|disappear forever|never wake|was dead|never born|i was dead
      wish .. i .. was|were|wasnt|werent|didnt|wouldnt|could|never .. dead|alive|here|born|exist|wake|existed
      better .. off .. dead|without me|if i
      no .. point|reason .. in? .. living|to live|being alive|being here|in going on
      not .. wake|waking .. up
      never .. wake|waking .. up
      wont|wouldnt|didnt|dont .. wake|waking .. up
      thought|think|thinking|thoughts|thinks .. about|of .. dying|death|suicide|ending|killing|not being here|not living|dying|jumping|disappearing for good|not existing
      took|taken|swallowed|take .. all? .. the? .. pills|tablets|overdose
      the .. thought .. still .. comes
      thoughts .. come .. back|every|at|in the
      overdose|overdosed
      jump .. off|in front|from
      plan|planned|planning .. to .. die|end|kill
      worth .. living
      wanting|want .. to .. not .. exist|be
      she|he|i|they .. said|told|wrote .. didnt|doesnt|dont|not .. want .. live|be
      thought|thoughts .. still .. comes|come|there
      dont|not|doesnt .. wanna|want .. to? .. be .. here|alive
      wanna|want|wanted .. to? .. just? .. die|disappear
      ending|end .. it|things|everything .. all|?
      easier|better .. if .. i .. was|were|wasnt|werent|didnt .. dead|here|gone|exist|wake
      hurt|kill .. myself .. tonight|today|sometimes
    `,
    no: `
      not|never|no|isnt|arent|wasnt .. suicidal|suicide
      no .. suicidal|thoughts of|plans .. thoughts|suicide|dying|to
      dont|didnt|doesnt|never|not .. want|wanna|wanted .. to? .. die|kill|end
      not|never|dont|doesnt|wont|wouldnt|isnt|no|havent .. thought|think|thinking|thoughts|going|gonna|about .. about|of|to? .. dying|suicide|killing|kill|ending|end|die|that
      want to live
      denies|denied .. suicidal|thoughts|suicide
      no .. thoughts|plans .. of|about|like
    `,
  },
};

/** Hurting oneself, now or in recent weeks. */
export const selfHarm: RuleFile = {
  topic: 'self_harm',
  values: {
    yes: `
      cut|cuts|cutting|scratch|scratching|scratched|burn|burned|burning|burnt|hit|hitting|hits|punch|punching|bite|biting|starve|starving|claw|hurt|hurting|hurts|harm|harming|harmed|pinch|pinching|slap .. myself|herself|himself|themselves|my .. arm|arms|legs|thighs|wrist|wrists|skin|head|?
      self|selfharm .. harm|harming|harmed|injury|harms
      selfharm|selfharming
      razor|razors|blade|blades
      started|been|relapsed|back|still|keep .. to? .. cutting|cut|self|burning
      relapsed|relapse
      fresh|new .. cuts|scars|marks|wounds
      cuts|scars .. on .. my|her|his
      bang|banging|hit|hits|punched|punching|punch .. my|her|his|the .. head|wall|walls|fist
      dig|digging .. my|her .. nails
      fresh|new .. marks|cuts|scars|scratches
      marks|cuts|scratches .. on .. her|his|my .. arm|arms|thighs|wrists
      punches|punch|punching|hits|hitting .. his|her|my .. own? .. arm|arms|head|leg|legs|thigh
      cutting|cuts|cut .. herself|himself|myself
      hurt|hurting|hurts|harm|harming .. myself|herself|himself|themselves
      been .. cutting|burning|self .. harming
    `,
    no: `
      not|never|dont|doesnt|didnt|havent|hasnt|no|stopped|wouldnt|wont .. hurt|hurting|harm|harming|harmed|cut|cutting|done|do .. myself|herself|himself|that|anything|anymore|since|in|like|?
      no .. self|selfharm .. harm|harming|?
      stopped|quit|clean .. cutting|self|harming|from|since|for|months
      clean .. for|since|from
      denies|denied .. self
      not|never .. self .. harm|harmed|harming
      used .. to .. cut|self|hurt .. but|not|stopped
    `,
  },
};

/** How the exposed person feels now. */
export const wellbeing: RuleFile = {
  topic: 'wellbeing',
  values: {
    anxiety: `
      anxious|anxiety|panic|panicked|panicky|panicking|panics|worried|worry|worrying|worries|stress|stressed|stressful|stressing|nervous|jumpy|edge|overthinking|overthink|paranoid|uneasy|restless|tense|freaking|freaked
      heart .. races|racing|pounds|pounding|beating|beats|jumps
      cant|couldnt|hard|hardly .. to? .. breathe|breath
      shaking|shake|shaky|trembling|shakes|hyperventilat*
      knot|pit|butterflies .. in .. my|her|his|stomach
      stomach .. drops|dropped|hurts|knots|turns|churns
      cant|keep .. stop? .. thinking|checking|worrying
      jump .. every|at|when
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
    `,
    low_mood: `
      sad|sadness|depressed|depression|depressing|down|low|empty|emptiness|hopeless|miserable|heartbroken|devastated|broken|crushed|unhappy|worthless|numbness|gloomy|defeated
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
      cant .. get .. it|him|out .. out|of .. my|head|?
      comes|came|coming|rushing .. back .. to|when|in|at|?
      images|pictures .. in .. my .. head
      triggered|triggers|reminds|reminded .. me
    `,
    eating: `
      cant|dont|not|barely|hardly|doesnt|stopped|isnt|havent|wont .. eat|eating|eaten|eats|appetite|hungry|food|keep food
      no|lost|losing .. appetite|weight
      skip|skipping|skips .. meals|lunch|dinner|breakfast
      binge|binging|bingeing|purging|purge|anorexi*|bulimi*|throwing up|eating disorder
      eating .. disorder|problems|issues
      throw .. up|after .. food|eating|meals
      food .. tastes|wont|makes
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
    `,
  },
};
