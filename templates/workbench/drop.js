// Takes a file that is dragged to the page, or chosen.
import { ask, byId } from "./wire.js";

/** @param {string} base Before every address of the workbench. */
export function takeFiles(base) {
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) take(base, file);
  });
  byId("file").addEventListener("change", () => {
    if (byId("file").files[0]) take(base, byId("file").files[0]);
  });
}

/**
 * @param {string} base
 * @param {File} file
 */
async function take(base, file) {
  const trouble = byId("drop-trouble");
  trouble.textContent = "";
  try {
    const options = { body: file, gone: byId("drop").dataset.gone };
    const { address } = await ask(`${base}take?name=${encodeURIComponent(file.name)}`, options);
    location.assign(address);
  } catch (error) {
    trouble.textContent = /** @type {Error} */ (error).message;
  }
}
