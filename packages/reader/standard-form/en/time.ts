import type { RuleFile } from '../../rules/rule-set.ts';

export const ongoing: RuleFile = {
  topic: 'ongoing',
  values: {
    ongoing: `
      still .. <they>|sends|sending|texts|messages|messaging|going|happening|does|doing|contact|writes|talking|up|online|there|comes|has|calls|follows|happens|asks|texting|see|hits
      keeps|keep|kept .. <img>? .. texting|messaging|sending|asking|calling|doing|coming|writing|following|demanding|threatening|making|touching|contacting|trying|adding|saying|pressuring|commenting|posting|showing|turning|happening
      every .. day|week|time|night|weekend|shift|morning|few|month|lesson|practice|other|hour|friday|saturday|evening|training
      hes|shes|theyre|is|are .. threatening|demanding|sending|texting|messaging|stalking|following|blackmailing|controlling|hitting|pressuring|spreading
      wont|doesnt|not|didnt|hasnt|never .. stop|stopped|leave|give|stops|let .. me|up|texting|it|him|?
      ongoing|continues|continuing|continued
      today|yesterday|tonight|now|just|tomorrow|morning .. <they> .. sent|messaged|texted|called|came|threatened|said|wrote|posted|did|hit|wants
      <they> .. sent|messaged|texted|called|threatened|wrote|posted|came|hit|did .. me|again|her .. today|yesterday|again|tonight|this|last night|just|now|morning
      again .. yesterday|today|last|tonight
      new .. accounts|account|messages|number
      last .. time .. was .. yesterday|last|this|on|today
      getting|gets|got .. worse
      circulating|spreading .. around|?
      see|meeting|meet|meets .. him|her|again .. again|next|on|every|tomorrow|tonight|weekend
      wants .. to .. meet
      says|said|threatens .. he|she|they .. will|gonna|ll|going
      days|hours|week .. ago .. he|she|they .. wrote|sent
    `,
    ended: `
      #|a|one|two|three|few|couple|some|many|several .. of? .. years|months|year|weeks|month .. ago|back
      years .. ago
      long .. time .. ago
      stopped .. replying|answering|talking|seeing|responding|texting|messaging|contacting|it|when|after|writing|in
      blocked .. him|her|them|the|it|everywhere|his|me|on
      over .. now|between|since
      its|it|thats|is .. over|done|finished
      havent|hasnt|not|never|nothing|no .. heard|seen|talked|contact|contacted|spoken|met .. from|him|her|since|anything|them|again|in
      no .. contact .. since|anymore|now|with
      broke|broken|ended|left .. up|it|him|off|her .. with|?
      last .. summer|year|spring|autumn|fall|winter|month|term|christmas
      when .. i .. was .. #|little|younger|a kid|a child|small
      happened .. once|last|in|at|on|one
      one .. time|night
      moved .. away|out|schools|to
      arrested|jail|prison|convicted|deported|died
      quiet .. since|now
      doesnt|didnt|hasnt .. happen|happened .. anymore|again|since
      quit .. the|my|that
      deleted .. the|his|my .. account
    `,
    unclear: `
      dont|not|no|idk .. know|sure|idea .. if|whether .. its|it|he|they|hes|the|shes|theyre .. still|over|stopped|has|gonna|is|will|saved|have|online
    `,
  },
};

export const immediateDanger: RuleFile = {
  topic: 'immediate_danger',
  values: {
    yes: `
      he|hes|she|shes|they|theyre|dad|is .. on .. his|her|their|the .. way
      outside|front .. my|the|of .. door|house|window|building|here|right|now|home
      banging|knocking|pounding .. on .. the|my .. door
      have|has|need|supposed|forced|must|gotta|making .. to|me .. meet|go|see|be .. him|them|there|tonight|a|with|someone ... tonight|tomorrow|today|soon|now|hour
      tonight|tomorrow|today ... have|has|supposed|must|pick|picking .. to|up|me|her .. meet|go|see|me|up
      coming|comes|picking .. over|here|home|me|back|up|for .. tonight|now|soon|today|tomorrow|up|in
      locked .. out|in|myself|me
      kicked .. out
      nowhere .. to .. go|sleep|stay|safe
      cant|dont|not .. go|dare .. home|back .. tonight|now|?
      not|dont|isnt|no longer .. feel|safe|be .. safe|here|now|tonight|at home|right now
      took|taken|swallowed .. pills|tablets|all
      going|gonna|want|will|plan .. to? .. kill|end|hurt|do .. myself|it|my life .. tonight|now|today|tomorrow
      tonight .. im .. gonna|going
      on .. the .. bridge|roof|ledge|tracks
      in .. danger
      hiding .. in|from|under|at
      flight|plane .. is|leaves|tomorrow|on
      kill .. me|her .. tonight|now|when|if
      theyll|hell|will .. kill|hurt|beat .. me|her|him
    `,
    no: `
      im|i|she|he|feel|feels|we|shes|hes|yes|am|is|yeah|are .. feel? .. safe|fine|okay .. now|here|at|right|tonight|with|in|where|home|?
      safe .. now|here|at|tonight|right|with|home|for now
      not|isnt|no|arent .. in .. danger|any danger|immediate
      no|not|isnt .. immediate|acute|direct|danger|danger right
      hes|he|she|they|shes .. doesnt|dont|cant|isnt|not|far|away|lives|cant .. know|get|come|find|reach|here|away|near|far .. where|here|to|me|in|?
      he .. doesnt .. know .. where
      far .. away
      at .. my .. mums|moms|grandmas|dads|friends|aunts|sisters .. now|place|house|?
      door .. is|locked
      nothing .. is? .. happening .. tonight|now
      not .. scared .. right|tonight|now
    `,
  },
};
