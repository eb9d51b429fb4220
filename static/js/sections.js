// Each part of a text can be sent to somebody: the line at its end is a link to it, and shares or copies that link.

/** @param {HTMLTemplateElement} template What stands in the line. */
export function offerSections(template) {
  for (const line of document.querySelectorAll("p.share")) {
    line.append(template.content.cloneNode(true));
    const [link] = line.getElementsByTagName("a");
    const title = line.parentElement?.querySelector("h2")?.textContent ?? "";
    link.href = `${location.pathname}#${line.parentElement?.id}`;
    link.setAttribute("aria-label", `${link.textContent}: ${title}`);
    link.addEventListener("click", (event) => {
      // With a key held down the reader wants another window.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      sendSection(link, title).then((done) => {
        line.getElementsByTagName("span")[0].textContent = template.dataset[done] ?? "";
      });
    });
  }
}

/**
 * By the phone's own way, else as a copied link, else in the address of the page.
 * @param {HTMLAnchorElement} link @param {string} title
 */
async function sendSection({ href: url, hash }, title) {
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
      return "shared";
    }
    await navigator.clipboard.writeText(url);
    return "copied";
  } catch (error) {
    // The reader chose not to.
    if (/** @type {Error} */ (error).name === "AbortError") return "shared";
    location.hash = hash;
    return "address";
  }
}
