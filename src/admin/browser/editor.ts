/** Starts the editor: teaches it the postings' files, then lets it read its configuration. */
import { init, registerCustomFormat } from '@sveltia/cms';
import {
  fileFromForm,
  type FormContent,
  formFromFile,
  POSTING_FORMAT,
} from '../../editing/form-file.ts';

registerCustomFormat(POSTING_FORMAT, 'md', {
  fromFile: formFromFile,
  toFile: (content: FormContent) => fileFromForm(content),
});
void init();
