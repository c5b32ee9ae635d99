import { expect, it } from 'vitest';
import { searchOf } from '../../../test/support/searchOf.ts';
import { explainNothing } from './explainNothing.ts';

const search = searchOf({
  'policy.md':
    '# Warranty\n\nThe warranty is two years from the day of the purchase. You may ask for a refund within the window of 30 days.',
});

it.each([
  ['What about the waranty?', 'Did you mean “warranty”?'],
  ['refnd windwo', 'Did you mean “refund”, “window”?'],
  ['Bitcoin?', 'No words of the question occur in the documents.'],
  ['Can you help me?', 'The message names nothing that could be looked up in the documents.'],
])('says of %j: %s', (question, words) => {
  expect(explainNothing(search, question)).toContain(words);
});

it.each([
  ['Wie lange habe ich die Garantie auf den Lautsprecher?', 'German'],
  ['¿Cuánto tiempo tengo para devolver los auriculares?', 'Spanish'],
  ['Combien de temps ai-je pour retourner le produit ?', 'French'],
  ['Quanto tempo ho per restituire il prodotto che non mi piace?', 'Italian'],
  ['Hoe lang heb ik om het product terug te sturen?', 'Dutch'],
  ['كم مدة الضمان؟', 'Arabic'],
  ['保修期是多久？', 'Chinese'],
  ['Сколько длится гарантия?', 'Cyrillic'],
])('says that %j is read in the language of the documents only', (question, language) => {
  const said = explainNothing(search, question);
  expect(said).toContain('reads questions in the language of the documents only');
  expect(said).toContain(language);
});

it('says that the documents say nothing only when it knows the words', () => {
  expect(explainNothing(search, 'Is the purchase green?')).toBe(
    'The documents say nothing about this.',
  );
});

it('claims nothing about languages when that of the documents is not known', () => {
  const few = searchOf({ 'a.md': 'Warranty: two years.' });
  expect(explainNothing(few, 'What is the price of it?')).toBe(
    'No words of the question occur in the documents.',
  );
});
