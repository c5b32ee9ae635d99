/** There is nothing to serve. The message says which folder and what to do. */
export class DocumentFolderError extends Error {
  override readonly name = 'DocumentFolderError';
  constructor(folder: string, problem: string, because = '') {
    super(
      `Credence: the folder ${folder} ${problem}.${because === '' ? '' : ` ${because}`} ` +
        'Name a folder with Markdown (.md), text (.txt) or PDF files: npm start -- --documents <folder>',
    );
  }
}
