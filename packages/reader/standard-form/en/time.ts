import type { RuleFile } from '../../rules/rule-set.ts';

export const immediateDanger: RuleFile = {
  topic: 'immediate_danger',
  values: {
    yes: `
      hes|he|shes|she|theyre|they|ex|dad .. is|are|? .. on .. his|her|their|the .. way
      hes|he|shes|theyre|they|ex|dad .. is|are|? .. coming .. over|here|tonight|now|back|to get|home tonight
      he|hes|they|someone .. outside|front .. my|the|of .. door|house|window|building|flat
      hes|he|shes|someone|they|guy|man|ex .. is|are|standing|waiting|sitting|parked|? .. outside
      hes|he|ex|they|theyre .. is|are|? .. driving|heading|walking|drive .. over|here|to my|to her|round
      hes|he|they .. is|are|? .. at .. my|the|her .. door|house|window|gate
      hes|he is|theyre|they are .. here .. now|right now|in the house|downstairs|inside
      fear|scared|afraid|terrified .. for .. my|her|his .. life
      in .. immediate|serious|real|great .. danger
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
      going|gonna|will|plan|plans|planning|intends .. to? .. kill|end|take .. herself|himself|her life|his life|her own life .. tonight|now|today
      going|gonna|will|plan|plans|planning .. to? .. kill|end|do .. myself|it|my life .. tonight|now|today
      on .. the .. bridge|roof|ledge|tracks
      in .. danger
      flight|plane .. is|leaves|to .. tonight|tomorrow|morning
      hiding .. in|from|under
      hurt|kill|beat .. me|her|him .. tonight|now
      no .. money .. no|nowhere .. place|else
      have .. to .. go .. back .. tonight
      coming .. for .. me|her|him
      has .. written|texted|said .. that? .. he|she|they .. is|are .. coming
      - my .. mum|mom|dad|sister|brother|gran|grandma|friend|friends|aunt|bestie .. is|are|? .. on|coming|outside .. his|her|their|here|over|the|home|? .. way|?
      - police|ambulance|mum|mom|friend|social|worker .. is|are|? .. on|coming .. their|the|his|her|here .. way|?
      - not|isnt|dont|never .. feel? .. safe .. at|in|on .. school|class|town|public|the internet|online|buses|snap*|bus|general
      - not|isnt|wasnt .. in .. danger
      - no|not|never .. immediate|? .. danger
      - outside .. yesterday|last|once|school last
      - was|were .. outside .. my|the .. school|house|work .. last|once|yesterday|on
    `,
    no: `
      im|i|she|feel|feels|we|shes|am|is|its|are|yes|yeah|yea .. feel? .. safe .. now|here|at|right|tonight|with|in|where|home|?
      safe .. now|here|at|tonight|right|with|home
      not|isnt|no|arent|never .. in? .. danger
      not .. scared|afraid .. right|tonight|now
      nobody|noone|nothing|no one .. can .. touch|hurt|get|reach .. me|her|him|us
      doesnt|dont .. know .. where .. i|she|we|he .. live|lives|am|is|are
      he|they .. cant .. get|come|reach .. here|me|in
      hes|he is .. far|away|abroad|in jail
      at .. a|my .. friends|mums|moms|aunts|grandmas|sisters .. place|house|now|?
      - not|isnt|dont|doesnt|never .. feel? .. feeling? .. safe
      no|not .. immediate|acute|imminent|urgent .. danger|risk|threat
      out .. of .. danger
      im|shes|hes|we|i am|she is .. somewhere|okay and .. safe
      staying|stay|staying .. with|at .. my|her|a .. aunt|aunts|gran|grandma|grandmas|friend|friends|sister|dad|mum|mom|shelter
    `,
  },
};
