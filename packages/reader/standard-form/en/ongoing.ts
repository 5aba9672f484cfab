import type { RuleFile } from '../../rules/rule-set.ts';

/** Whether it goes on. A weak line (`~`) is a mere time or place: it counts only beside what was done. */
export const ongoing: RuleFile = {
  topic: 'ongoing',
  values: {
    ongoing: `
      still .. <they>|sends|sending|texts|messages|messaging|going|happening|does|doing|contact|writes|writing|talking|up|online|out|there|comes|has|calls|calling|follows|happens|asks|asking|texting|see|sees|hits|threatens|threatening|together|tries|trying|touches|wants|demands|coming|circulating|live|lives|shares|posts|contacts|meets|meeting|bothers|around|in touch
      happens|happening|going|up|out|online|texts|contact|together|circulating|there|does .. still
      keeps|keep|kept .. <img>? .. texting|messaging|sending|asking|calling|doing|coming|writing|following|demanding|threatening|making|touching|contacting|trying|adding|saying|pressuring|commenting|posting|showing|turning|happening|on|sharing|emailing|dming|spamming|harassing|hitting|grabbing|sneaking|popping|getting|telling|pushing|wanting
      every .. single? .. day|week|time|night|weekend|shift|morning|few|month|lesson|practice|other|hour|friday|saturday|sunday|monday|evening|training|session
      all .. the .. time
      are|is|pics|nudes|pictures|its|theyre .. all .. over .. school|twitter|the|insta*|snap*|tiktok|town
      most .. weekends|nights|days|weeks|evenings
      at .. night|nights
      on .. weekends|mondays|fridays|saturdays
      constantly|daily|nonstop|weekly|regularly|nightly|24/7
      several|many|multiple|loads|# .. times .. a|per .. day|week|night
      times .. a .. day|week
      hes|shes|theyre|is|are|im|keeps .. being? .. threatening|demanding|sending|texting|messaging|stalking|following|blackmailing|blackmailed|controlling|hitting|pressuring|spreading|threatened|harassing|harassed|stalked|controlled|pressured|touching|sharing|asking|hurting|forcing|forced|posting|extorting
      am|are|is .. being .. threatened|blackmailed|stalked|controlled|pressured|harassed|forced|hit|abused|groomed|touched|extorted
      <they>|husband|boyfriend|partner|ex|dad|stepdad|uncle|brother|coach|teacher|boss|manager|family|guy|man .. threatens|hits|controls|follows|demands|pressures|tracks|checks|grabs|slaps|forces|sends|texts|messages|calls|touches|comes into|comes in|walks in|goes through|buys|pays|gives|lets|makes me|beats|stalks|harasses|asks me|wants me|wants more|wants to meet
      wont|doesnt|not|didnt|hasnt|never|refuses|dont .. stop|stopped|leave|stops|quit|let .. me|up|texting|it|him|her|sending|messaging|alone|go|?
      give|gives|giving .. it|up .. wont|not
      ongoing|continues|continuing|continued|continue|persists|persisting
      getting|gets|got|becoming .. worse|more
      escalat*
      circulating|spreading|going .. around|round|everywhere|still
      are|is|its|theyre .. up|online|out there .. still|there|now|on
      <they> .. sent|messaged|texted|called|threatened|wrote|posted|came|hit|did|showed .. again
      again .. yesterday|today|last|tonight|this
      started .. again|up again
      new .. accounts|account|messages|number|numbers|profiles|addresses
      last|latest|most .. recent? .. time|message|one|threat .. was|came .. yesterday|last|this|on|today|an hour|days
      last .. thurs|thursday|friday|saturday|sunday|monday|night .. was .. the? .. latest|last
      see|meeting|meet|meets|seeing|picking|pick|picks .. him|her|again|me|up .. again|next|on|every|tomorrow|tonight|weekend|friday|saturday|sunday|monday|thursday
      wants .. to .. meet|see|come
      says|said|threatens|saying .. that? .. he|she|they|hell|shell|theyll .. will|gonna|ll|going|post|send|share|pick|tell
      hell|shell|theyll|gonna|will .. post|leak|share|send|tell|show .. it|them|my|everyone
      since .. then .. he|she|they|hes|shes|has|have .. has|have|been|sent|texted|sends|keeps|gets|? .. sent|messages|texts|been|pictures
      has|have .. been .. going .. on
      has|have|hes|shes|theyre|ive .. been .. threatening|sending|texting|messaging|stalking|blackmailing|pressuring|demanding|following|controlling|harassing|giving|touching|coming|emailing|asking|hitting|getting
      in .. contact|touch .. with .. him|her|them
      usually|always|often|sometimes .. he|she|they|when|comes|does|happens|at
      when|whenever .. he|she .. comes|visits|gets|drinks|is|babysits
      <they> .. come|comes|came .. in|into .. my|her|his|the .. room|bed .. at|every|when|?
      <they> .. come .. in|into .. my|her|room
      is .. engaged|getting married|marrying
      have|has .. decided .. that|to
      keeps|keep .. emailing|mailing
      by .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow
      not .. allowed .. to
      ~today|yesterday|tonight|now|just|tomorrow|morning .. <they> .. sent|messaged|texted|called|came|threatened|said|wrote|posted|wants|wanted
      ~<they> .. sent|messaged|texted|called|threatened|wrote|posted|came .. me|her|him|? .. today|yesterday|tonight|this|last night|just|now|morning
      ~for .. #|two|three|a few|months|weeks|years|like .. months|weeks|years|month|now
      ~since .. january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|spring|last
      - havent|hasnt .. been
      - dont .. want .. it .. to
    `,
    ended: `
      stopped|quit|ceased .. replying|answering|talking|seeing|responding|texting|messaging|contacting|it|when|after|writing|in|sending|coming|threatening|bothering|going|about|since|now|last|by|once
      it|this|that|everything .. all? .. stopped|ended
      blocked|blocking .. him|her|them|the|it|everywhere|his|me|on|and|that|number|account|from
      got|was|is|are .. blocked
      over .. now|between|since|with
      its|it|thats|is|was .. over|done|finished .. now|with|?
      ended|finished .. it|in|when|last|years|after|that|between
      cut|cutting .. off|ties|contact|him|her|all
      cut .. contact|ties
      havent|hasnt|not|never|nothing|no|didnt|dont .. heard|hear|seen|talked|contacted|spoken|met|messaged|texted|been in touch|in touch|in contact .. from|him|her|since|anything|them|again|in|back|with|after|me|anymore|?
      no .. contact|messages|word .. since|anymore|now|with|after|at all|from|?
      not .. been? .. in .. touch|contact
      gone .. quiet|silent
      went .. quiet|silent
      quiet|silence|nothing|silent .. since|now|after
      since .. then .. nothing|no|not
      moved .. away|out|schools|abroad|on
      transferred|changed|switched .. schools|school|teams|number|my number|club
      arrested|jail|prison|convicted|deported|died|sentenced|custody|expelled|suspended|fired|sacked|dismissed|passed away
      restraining .. order
      doesnt|didnt|hasnt|wont|not|never|nothing .. happen|happened|done|did|tried .. anymore|again|since|after|more|?
      deleted|removed .. the|his|my|her|it|them .. account|down|profile|pictures|post|video|images|since|?
      taken|took|takes .. it|them|the|? .. pictures|post|video|account|? .. down
      left .. him|the chat|the server|the group|the team|the job|that job|the club
      got|get .. away|out .. from|of
      happened .. once|one|only|just
      only|just|was .. once|happened once|that once|the once|one time|that one time
      only|just .. the|that|happened .. one|once .. time|night|?
      it|happened|was|did .. once
      one .. off
      anymore .. $
      ~#|a|one|two|three|four|five|few|couple|some|many|several|half .. of? .. years|months|year|weeks|month|week|days .. ago|back|earlier|prior
      ~years|ages|months|weeks .. ago
      ~long .. time .. ago
      ~used .. to
      ~broke|broken|break .. up
      ~ended|left .. him|her|things|relationship
      ~last .. summer|year|spring|autumn|fall|winter|month|term|christmas|week|weekend|saturday|friday|sunday|night|thursday|monday
      ~in|back in|during .. january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|winter|# .. $
      ~when|while|since .. i|she|he .. was .. #|little|younger|a kid|a child|small|young|in
      ~as .. a .. kid|child
      ~happened|took .. last|in|at|on|one|place
      ~one .. night|time
      ~at .. a .. party
      ~yesterday|saturday
      ~on|this .. saturday|friday|sunday|monday|weekend
      - nobody|noone|never|not|dont|doesnt .. deletes|deleted|removed|removes|delete
      - the .. house|family .. he
      - took .. her|my|his .. passport|phone|card|bank
      - on|this .. friday|saturday|sunday|monday|weekend .. i .. have|see|go
      - turn|turns|turning|turned|birthday|born .. #|is|? .. in|on .. january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|winter
      - moved|started|told|reported|spoke|talked|called .. in|last|here|to|this .. january|february|march|april|may|june|july|august|september|october|november|december|summer|year|autumn|week|month|term
      - all .. over .. the|twitter|town|school|insta*|snap*|tiktok|internet|me|my|?
      - hope|wish|want|until|when|if .. its|it .. is|was|to be|to|? .. over|stop|stopped|end|ended
      - not|isnt|never|hasnt|didnt .. over|stopped|ended|finished|blocked
      - deleted|removed .. snap|snapchat|the app|insta|my app
      - never|not|havent .. met|seen|talked|spoken .. in person|face|irl|to anyone|to anybody|in real
      - never .. met
      - never|havent|not .. talked|spoken|told|contacted .. to|you|with .. anyone|anybody|you|here|someone|this|a
      - together|friends|dating|married|known .. for .. #|a|two|three
      - moved .. on .. to|snap*|whatsapp|telegram
      - contact .. with .. my|the .. family|school|police|social|friends
    `,
    unclear: `
      dont|not|no|idk|doesnt|unsure|unclear|unknown|cant .. know|sure|idea|tell|say .. if|whether .. its|it|he|they|hes|the|shes|theyre|she|that|anyone|someone|contact .. still|over|stopped|has|gonna|is|will|saved|have|online|out|there|finished|ended|going
      dont|not|no|idk|unsure|unclear .. if|whether .. its|it|he|they|hes|the|shes|theyre|anyone|contact .. still|over|stopped|saved|online|there|ended|going|has|is
      - not|dont .. sure|know .. if|whether .. i
    `,
  },
};
