import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saysNothing } from './silence.ts';

it.each([
  ["I'm afraid I don't know the answer.", 'refusal'],
  ['I’m sorry, but I can’t help with that.', 'refusal'],
  ['I cannot answer this from the given documents.', 'refusal'],
  ["I don't have enough context to say.", 'refusal'],
  ['As an AI, I have no opinion.', 'refusal'],
  ['Leider kann ich nicht helfen, das weiß ich nicht.', 'refusal'],
  ['Je ne sais pas.', 'refusal'],
  ['Lo siento, no puedo ayudar con eso.', 'refusal'],
  ['Mi dispiace, non lo so.', 'refusal'],
  ['Desculpe, não posso ajudar com isso.', 'refusal'],
  ['Sorry, ik weet het niet.', 'refusal'],
  ['抱歉，我不知道。', 'refusal'],
  ['申し訳ありませんが、わかりません。', 'refusal'],
  ['죄송하지만 모르겠습니다.', 'refusal'],
  ['عذرًا، لا أعرف.', 'refusal'],
  ['क्षमा करें, मुझे नहीं पता।', 'refusal'],
  ['Error 503: service unavailable', 'error'],
  ['TypeError: x is not a function', 'error'],
  ['The request timed out.', 'error'],
  ['502 Bad Gateway', 'error'],
  ['at run (/app/index.js:10:5)', 'error'],
  ['undefined', 'error'],
  ['Internal server error', 'error'],
  ['An unexpected error occurred.', 'error'],
  ['Hi Maria,', 'courtesy'],
  ['Good morning!', 'courtesy'],
  ['Please do not hesitate to contact our team.', 'courtesy'],
  ['Kind regards, your service team', 'courtesy'],
  ['I hope this helps!', 'courtesy'],
  ['Let me know if you need more.', 'courtesy'],
  ['Mit freundlichen Grüßen', 'courtesy'],
  ['Bonjour Madame,', 'courtesy'],
  ['N’hésitez pas à nous écrire.', 'courtesy'],
  ['Saludos cordiales', 'courtesy'],
  ['Cordiali saluti', 'courtesy'],
  ['Olá, bom dia!', 'courtesy'],
  ['Met vriendelijke groet', 'courtesy'],
  ['您好！', 'courtesy'],
  ['よろしくお願いします。', 'courtesy'],
  ['감사합니다.', 'courtesy'],
  ['مرحبا', 'courtesy'],
  ['धन्यवाद', 'courtesy'],
  ['When did you buy it?', 'question'],
  ['¿Cuándo lo compró?', 'question'],
  ['何日ですか？', 'question'],
])('saysNothing finds in %j a %s', (text, silence) => {
  expect(saysNothing(text)).toBe(silence);
});

it.each([
  'The shop opens at nine.',
  'Returns are free.',
  'Error messages are listed on the last page.',
  'The error rate is 3 percent.',
  'You can contact us by mail.',
  'Thank you for the order, which ships within 3 days.',
  'Dear customers of the bank pay no fee for the card that they use abroad.',
  'The request must be sent within 14 days.',
  'None of the rooms has a balcony.',
  'Die Garantie gilt zwei Jahre.',
  '保险承保盗窃。',
  '',
])('saysNothing takes %j for a statement', (text) => {
  expect(saysNothing(text)).toBeNull();
});

it('saysNothing never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([null, 'refusal', 'error', 'courtesy', 'question']).toContain(saysNothing(text));
    }),
  );
});
