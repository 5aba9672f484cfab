/**
 * Words that name a part in the conversation whoever writes them. Everything else is asked about: a supporter's words taken for the
 * young person's would make false evidence. "Du" and "Jag" depend on whose screen was copied, so they are asked about too.
 */
import type { DraftTurn } from './draft.ts';

const supporterWords =
  'stöd stödet stödperson stödpersonen stödjare samtalsstöd samtalsstödjare volontär volontären jour jouren jourare jourhavande kurator kuratorn rådgivare rådgivaren handläggare operatör supporter support counsellor counselor volunteer helper helpline adviser advisor operator agent support_worker support_person';
const seekerWords =
  'hjälpsökande hjälpsökanden stödsökande stödsökanden besökare besökaren anonym gäst gästen inringare inringaren uppringare användare klient seeker visitor user anonymous guest caller client help_seeker young_person';

const roles: ReadonlyMap<string, DraftTurn['speaker']> = new Map([
  ...supporterWords.split(' ').map((word) => [word.replace('_', ' '), 'supporter'] as const),
  ...seekerWords.split(' ').map((word) => [word.replace('_', ' '), 'seeker'] as const),
]);

/** "Stöd", "VOLONTÄR", "Besökare 4711" and "Gäst #3" are recognised; a person's name is not. */
export function roleOf(name: string): DraftTurn['speaker'] | undefined {
  if (name.length > 40) return undefined;
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s_]/u)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && /^#?\d{1,9}$/u.test(last)) words.pop();
  return roles.get(words.join(' '));
}
