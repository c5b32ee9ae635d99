/** A message of the server as a sentence of the page: without the product's name, which is there for its log. */
export function asSentence(message: string): string {
  const words = message.replace(/^Credence: /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
