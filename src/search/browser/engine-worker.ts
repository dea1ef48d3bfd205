import type { EngineCall, EngineReply, EngineSettings } from './engine-messages.ts';
import { SearchEngine } from './search-engine.ts';

/**
 * The search engine away from the page, which stays free to scroll and to type in however long an answer
 * takes. Its settings come first, then calls; each is answered under its number.
 */
let engine: SearchEngine | undefined;

addEventListener('message', ({ data }: MessageEvent<EngineSettings | EngineCall>) => {
  if ('bundle' in data) {
    engine = new SearchEngine(data.bundle, data.basePath, data.today);
    return;
  }
  const { number } = data;
  answer(data).then(
    (value) => reply({ number, value }),
    (error: unknown) => reply({ number, failure: String(error) }),
  );
});

async function answer(call: EngineCall): Promise<unknown> {
  if (engine === undefined) throw new Error('The search engine has no settings.');
  if (call.kind === 'load') return engine.load();
  if (call.kind === 'values') return engine.values();
  if (call.kind === 'ask') return engine.ask(call.state, call.first);
  return engine.shown(call.places, call.query);
}

function reply(message: EngineReply): void {
  postMessage(message);
}
