// Each part of a text can be sent to somebody: the line at its end is a link to it, and shares or copies that link.
import { create } from "./create.js";
import { wantsAnotherWindow } from "./keys.js";

/** @param {HTMLTemplateElement} template What stands in the line. */
export const offerSections = (template) => {
  for (const line of document.querySelectorAll("p.tap")) {
    line.append(template.content.cloneNode(true));
    const [link] = line.getElementsByTagName("a");
    const message = create("span");
    message.setAttribute("role", "status");
    line.append(" ", message);
    const title = line.parentElement?.querySelector("h2")?.textContent ?? "";
    link.href = `${location.pathname}#${line.parentElement?.id}`;
    link.setAttribute("aria-label", `${link.textContent}: ${title}`);
    link.onclick = (event) => {
      if (wantsAnotherWindow(event)) return;
      event.preventDefault();
      sendSection(link.href, title, template.dataset.copied ?? "").then((told) => {
        message.textContent = told;
      });
    };
  }
};

/**
 * By the phone's own way, else as a copied link, else as words that can be copied; returns what there is to say.
 * @param {string} url @param {string} title @param {string} copied
 */
const sendSection = async (url, title, copied) => {
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return "";
    }
    await navigator.clipboard.writeText(url);
    return copied;
  } catch (error) {
    // The reader may have chosen not to.
    return /** @type {Error} */ (error).name === "AbortError" ? "" : url;
  }
};
