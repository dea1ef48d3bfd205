import { defineBoard } from './config/define-board.ts';

export default defineBoard({
  title: 'Corkboard',
  description: 'Jobs at small teams that build lasting things.',
  url: 'https://corkboard.example',
  language: 'en',
  postingsPerPage: 20,
  repository: 'https://code.example/corkboard/board',
});
