// Talks with the workbench's own server, and with nothing else.

/**
 * @param {string} address
 * @param {{ body?: unknown, gone?: string }} [options] What to send; what to say if nobody answers.
 * @returns {Promise<any>} What it answers; what went wrong is an error with a sentence for a person.
 */
export async function ask(address, { body, gone = "" } = {}) {
  const sent = body instanceof Blob ? body : JSON.stringify(body);
  const kind = { "Content-Type": body instanceof Blob ? "application/octet-stream" : "application/json" };
  // What goes wrong is told in the language of the page, not in that of the browser.
  const language = { "Accept-Language": document.documentElement.lang };
  const options = body === undefined ? {} : { method: "POST", body: sent };
  const response = await fetch(address, { ...options, headers: { ...kind, ...language } }).catch(() => null);
  if (!response) throw new Error(gone);
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.problem), { status: response.status });
  return answer;
}

/**
 * @param {string} id
 * @returns {any} The element, of whichever kind it is.
 */
export const byId = (id) => document.getElementById(id);

/**
 * @param {Element | DocumentFragment} inside
 * @param {string} name
 * @returns {any}
 */
export const part = (inside, name) => inside.querySelector(`[data-part="${name}"]`);

/**
 * @param {string} id
 * @returns {Element} A copy of what stands in a template.
 */
export const copy = (id) => byId(id).content.firstElementChild.cloneNode(true);
