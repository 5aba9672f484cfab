import { findDates } from '@varsam/language';
import type { FieldOutcome } from '../../proposal.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';

const BIRTH = new Set([
  'född',
  'födelsedag',
  'fyller',
  'fyllde',
  'fyllt',
  'born',
  'birthday',
  'turn',
  'rättegång',
  'rättegången',
  'förhör',
  'trial',
  'tid',
  'appointment',
]);

/** Day, month and year said for the event; the latest one told. A birthday or a day in court is not the event. */
export function incidentDate(situation: Situation): FieldOutcome {
  const { words, vocabulary, turns } = situation.text;
  let outcome: FieldOutcome = notStated;
  for (const turn of turns) {
    if (!turn.isStatement) continue;
    const said = words.slice(turn.firstWord, turn.endWord);
    for (const date of findDates(
      said.map((word) => word.folded),
      undefined,
      vocabulary,
    )) {
      if (!date.isComplete) continue;
      const first = said[date.first]!;
      const sentence = situation.text.sentences[first.sentence]!;
      const isOther = words.slice(sentence.first, sentence.end).some((word) => BIRTH.has(word.folded));
      const talk = situation.text.conversation.date;
      if (isOther || (talk !== undefined && date.date > talk)) continue;
      outcome = answer(date.date, [situation.quoteWords(first.index, said[date.last]!.index)], 0.9);
    }
  }
  return outcome;
}
