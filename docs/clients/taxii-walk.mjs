/**
 * What the scripts beside this one have in common: a GET with the headers of a client, and a report on standard output,
 * one JSON line: `{"objects": N, "pages": N, "ids": […], "state": …}`. `state` is what the client keeps for its next run.
 */
export const settings = () => {
  const [server = 'http://127.0.0.1:4000', collection = 'public', state] = process.argv.slice(2);
  return { server, collection, state, key: process.env.ENTENTE_KEY };
};

/** Basic credentials, as every one of these clients has them: any name, the access key as password. */
export const basic = (key, scheme = 'Basic') =>
  key === undefined ? {} : { authorization: `${scheme} ${Buffer.from(`client:${key}`).toString('base64')}` };

/** One request. @throws Error with the status and the TAXII error message. */
export async function ask(url, { method = 'GET', headers = {}, body } = {}) {
  const response = await fetch(url, {
    method,
    headers: { connection: 'close', ...headers },
    body,
    redirect: 'error',
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return { headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

/** Prints what a client has at the end of a run. */
export function report(objects, pages, state, more = {}) {
  const ids = objects.map(({ id }) => id);
  process.stdout.write(`${JSON.stringify({ objects: objects.length, pages, ids, state, ...more })}\n`);
}
