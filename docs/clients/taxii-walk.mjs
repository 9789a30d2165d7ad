/**
 * What the scripts beside this one have in common: a GET with the headers of a client, and a report on standard output,
 * one JSON line: `{"objects": N, "pages": N, "ids": […], "state": …}`. `state` is what the client keeps for its next run.
 * What goes wrong is one line on standard error, and the exit code 1.
 *
 * SERVER is the address that `npm start` prints, http://127.0.0.1:4000 unless PORT says otherwise; COLLECTION is an id or
 * an alias such as `public`. Both may be left out.
 */
export const settings = () => {
  const [server = 'http://127.0.0.1:4000', collection = 'public', state] = process.argv.slice(2);
  return { server: server.replace(/\/+$/, ''), collection, state, key: process.env.ENTENTE_KEY };
};

/** Basic credentials, as every one of these clients has them: any name, the access key as password. */
export const basic = (key, scheme = 'Basic') =>
  key === undefined ? {} : { authorization: `${scheme} ${Buffer.from(`client:${key}`).toString('base64')}` };

/** One request. @throws Error with one sentence that says what is wrong. */
export async function ask(url, { method = 'GET', headers = {}, body } = {}) {
  if (!/^https?:/.test(url) || !URL.canParse(url))
    throw new Error(`${url} is no address: SERVER is what \`npm start\` prints.`);
  const asked = { method, headers: { connection: 'close', ...headers }, body, redirect: 'error' };
  let text;
  let response;
  try {
    response = await fetch(url, asked);
    text = await response.text();
  } catch ({ message, cause }) {
    const why = cause?.code ?? cause?.message ?? message;
    throw new Error(
      `Nothing answers at ${new URL(url).origin} (${why}): SERVER is what \`npm start\` prints.`,
    );
  }
  const answer = readJson(text);
  if (response.ok && answer) return { headers: response.headers, body: answer };
  throw new Error(refusalOf(response.status, answer, headers.authorization !== undefined));
}

/** What an answer says that is none of those that were asked for. */
function refusalOf(status, answer, isWithKey) {
  if (status === 401)
    return isWithKey
      ? 'The access key in ENTENTE_KEY is wrong or has ended (401).'
      : 'There is no such collection without an access key: put one into ENTENTE_KEY (401).';
  if (status === 404)
    return 'There is no such collection for this access key, or no TAXII server there (404).';
  if (!answer) return `What answers there speaks no TAXII (${status}).`;
  return [`${status} ${answer.title ?? ''}`.trim(), answer.description].filter(Boolean).join(': ');
}

function readJson(text) {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Prints what a client has at the end of a run. */
export function report(objects, pages, state, more = {}) {
  const ids = objects.map(({ id }) => id);
  process.stdout.write(`${JSON.stringify({ objects: objects.length, pages, ids, state, ...more })}\n`);
}

process.on('uncaughtException', ({ message }) => {
  // Words of a server are printed as words: nothing in them moves a terminal.
  process.stderr.write(`${message.replaceAll(/[\p{C}\s]+/gu, ' ').trim()}\n`);
  process.exit(1);
});
