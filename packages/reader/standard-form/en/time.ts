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
      hes|he|shes|she|theyre|they|ex|dad .. is|are|? .. on .. his|her|their|the .. way
      hes|he|shes|theyre|they|ex|dad .. is|are|? .. coming .. over|here|tonight|now|back|to get|home tonight
      he|hes|they|someone .. outside|front .. my|the|of .. door|house|window|building|flat
      hes|he|shes|someone|they .. is|are|? .. outside
      banging|pounding|knocking .. on .. the|my .. door
      have|has|forced|must|gotta|supposed|making .. to|me|her .. meet|go|see .. him|them|there|with|a|someone|? ... tonight|tomorrow|today
      picking|picks|pick .. me|her .. up .. tonight|tomorrow|in an hour|today
      locked .. out|in
      kicked|threw|thrown .. me|her|him|? .. out .. tonight|today|now|last night
      nowhere|no place|no other place .. to? .. go|sleep|stay|safe|?
      no .. other .. place
      cant|dont dare|not safe|afraid .. to? .. go .. home .. tonight|now|?
      home .. tonight .. he|hes|dad|they|cant|i know
      he .. is .. home .. tonight
      not|isnt|dont .. feel? .. safe .. here|at|in|now|tonight|with|own|?
      taken|swallowed|took .. pills|tablets|all
      have|got .. pills|tablets .. take|going|tonight|when
      going|gonna|will|plan|planning .. to? .. kill|end|do .. myself|it|my life .. tonight|now|today
      on .. the .. bridge|roof|ledge|tracks
      in .. danger
      flight|plane .. is|leaves|to .. tonight|tomorrow|morning
      hiding .. in|from|under
      hurt|kill|beat .. me|her|him .. tonight|now
      no .. money .. no|nowhere .. place|else
      have .. to .. go .. back .. tonight
      coming .. for .. me|her|him
      has .. written|texted|said .. that? .. he|she|they .. is|are .. coming
    `,
    no: `
      im|i|she|feel|feels|we|shes|am|is|its|are|yes|yeah|yea .. feel? .. safe .. now|here|at|right|tonight|with|in|where|home|?
      safe .. now|here|at|tonight|right|with|home
      not|isnt|no|arent|never .. in? .. danger
      not .. scared|afraid .. right|tonight|now
      nobody|noone|they|he .. touches|touch|hurt|hurts|can hurt .. me
      doesnt|dont .. know .. where .. i|she|we|he .. live|lives|am|is|are
      he|they .. cant .. get|come|reach .. here|me|in
      hes|he is .. far|away|abroad|in jail
      at .. a|my .. friends|mums|moms|aunts|grandmas|sisters .. place|house|now|?
      - not|isnt|dont .. feel? .. safe
    `,
  },
};
