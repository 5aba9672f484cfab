import type { RuleFile } from '../../rules/rule-set.ts';

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
