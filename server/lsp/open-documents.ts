/** The documents that the editor holds. Each version is an object of its own, so that a snapshot can keep one. */

import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const openDocuments = (): TextDocuments<TextDocument> =>
  new TextDocuments({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update: (document, changes, version) => {
      const copy = TextDocument.create(document.uri, document.languageId, document.version, document.getText());
      return TextDocument.update(copy, changes, version);
    },
  });
