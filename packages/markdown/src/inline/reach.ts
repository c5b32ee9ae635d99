/**
 * How many characters a phrase, the text or title of a link, a code span or a tag holds at most; what is longer stays as
 * it was typed. Without a limit, a paragraph with an open mark would have to be read again as a whole with every chunk.
 */
export const reach = 2000;
